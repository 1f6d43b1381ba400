"""The SQLite file that keeps an outbox over a restart and a loss of power.

Knows SQL and files. Must never know a message.

The file is in WAL mode with `synchronous=FULL`: a commit is one fsync, and what was committed survives a loss
of power. The lock on the file is held until it is closed, because two stations on one queue would send its
messages twice; the system releases it when a process dies.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress

from ocpp_fast.asyncio.outbox_storage import (
    Change,
    Contents,
    Forgotten,
    OutboxError,
    Removed,
    Retried,
    Row,
    TransactionId,
)

__all__ = ["SQLiteStorage"]

# "OCPo": marks the file as an outbox.
APPLICATION_ID = 0x4F43506F
SCHEMA = 1

_TABLES = (
    """CREATE TABLE message (
        position INTEGER PRIMARY KEY, version TEXT NOT NULL, frame TEXT NOT NULL, temporary_id INTEGER,
        attempts INTEGER NOT NULL, due REAL NOT NULL
    )""",
    """CREATE TABLE transaction_id (
        temporary_id INTEGER PRIMARY KEY, name TEXT NOT NULL, transaction_id INTEGER
    )""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA}",
)

_STATEMENTS: dict[type[Change], str] = {
    Row: "INSERT INTO message VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?)",
    Removed: "DELETE FROM message WHERE position = ?",
    Retried: "UPDATE message SET attempts = ?, due = ? WHERE position = ?",
    TransactionId: "REPLACE INTO transaction_id VALUES (?, ?, ?)",
    Forgotten: "DELETE FROM transaction_id WHERE temporary_id = ?",
}

# The commonest errors in words of ours.
_WORDS = {
    sqlite3.SQLITE_BUSY: "in use by another process, or twice by this one",
    sqlite3.SQLITE_NOTADB: "not an SQLite database",
}


class SQLiteStorage:
    """A file with the messages of one station. Implements `Storage`."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Opens the file, or makes one that only its owner can read.

        Raises OutboxError if the file is damaged, in use, or none of ours.
        """
        self._path = os.fspath(path)
        try:
            # A file that exists must not be opened here: closing it would release the lock of another outbox
            # of this process, because POSIX locks belong to a process and a file.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            _sync_folder(self._path)
        except FileExistsError:
            pass
        except OSError as error:
            raise OutboxError(f"{self._path}: {error.strerror}") from error
        try:
            self._database = sqlite3.connect(
                self._path, timeout=0.0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise self._error(error) from error
        try:
            self._prepare()
        except sqlite3.Error as error:
            self._database.close()
            raise self._error(error) from error
        except OutboxError:
            self._database.close()
            raise

    def _prepare(self) -> None:
        execute = self._database.execute
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("BEGIN EXCLUSIVE")
        [application] = execute("PRAGMA application_id").fetchone()
        [schema] = execute("PRAGMA user_version").fetchone()
        [tables] = execute("SELECT count(*) FROM sqlite_master").fetchone()
        if (application, tables) == (0, 0):
            for statement in _TABLES:
                execute(statement)
        elif application != APPLICATION_ID:
            raise OutboxError(f"{self._path}: the database of another program")
        elif schema != SCHEMA:
            raise OutboxError(f"{self._path}: has schema {schema}, and this version reads {SCHEMA}")
        execute("COMMIT")
        [found] = execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise OutboxError(f"{self._path}: damaged: {found}")
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = FULL")

    def load(self) -> Contents:
        """Returns everything that was written. Raises OutboxError if the file is damaged."""
        execute = self._database.execute
        try:
            return Contents(
                [
                    Row(position, version, frame.encode(), *numbers)
                    for position, version, frame, *numbers in execute(
                        "SELECT * FROM message ORDER BY position"
                    )
                ],
                [
                    TransactionId(*pair)
                    for pair in execute("SELECT * FROM transaction_id ORDER BY temporary_id DESC")
                ],
            )
        except sqlite3.Error as error:
            raise self._error(error) from error

    def write(self, changes: Sequence[Change]) -> None:
        """Makes the changes in one transaction. Raises OutboxError, for example if the disk is full."""
        database = self._database
        try:
            database.execute("BEGIN IMMEDIATE")
            for change in changes:
                database.execute(_STATEMENTS[type(change)], change)
            database.execute("COMMIT")
        except sqlite3.Error as error:
            with suppress(sqlite3.Error):
                database.rollback()
            raise self._error(error) from error

    def close(self) -> None:
        """Closes the file, which releases its lock."""
        self._database.close()

    def _error(self, error: sqlite3.Error) -> OutboxError:
        # Some errors come from the module, not from SQLite, and have no code.
        code: int = getattr(error, "sqlite_errorcode", 0)
        return OutboxError(f"{self._path}: {_WORDS.get(code, str(error))}")


def _sync_folder(path: str) -> None:
    """Makes the name of a new file survive a loss of power. Windows has no such call and needs none."""
    if os.name == "posix":
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
