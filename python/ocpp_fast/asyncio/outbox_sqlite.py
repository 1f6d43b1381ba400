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
from ocpp_fast.asyncio.sqlite import Kind, make_file, open_database, words_of

__all__ = ["SQLiteStorage"]

_KIND = Kind(
    # "OCPo": marks the file as an outbox.
    application_id=0x4F43506F,
    schema=1,
    tables=(
        """CREATE TABLE message (
            position INTEGER PRIMARY KEY, version TEXT NOT NULL, frame TEXT NOT NULL, temporary_id INTEGER,
            attempts INTEGER NOT NULL, due REAL NOT NULL
        )""",
        """CREATE TABLE transaction_id (
            temporary_id INTEGER PRIMARY KEY, name TEXT NOT NULL, transaction_id INTEGER
        )""",
    ),
)

_STATEMENTS: dict[type[Change], str] = {
    Row: "INSERT INTO message VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?)",
    Removed: "DELETE FROM message WHERE position = ?",
    Retried: "UPDATE message SET attempts = ?, due = ? WHERE position = ?",
    TransactionId: "REPLACE INTO transaction_id VALUES (?, ?, ?)",
    Forgotten: "DELETE FROM transaction_id WHERE temporary_id = ?",
}


class SQLiteStorage:
    """A file with the messages of one station. Implements `Storage`."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Opens the file, or makes one that only its owner can read.

        Raises OutboxError if the file is damaged, in use, or none of ours.
        """
        self._path = os.fspath(path)
        try:
            make_file(self._path)
            self._database = open_database(self._path, _KIND, exclusive=True)
        except (OSError, ValueError, sqlite3.Error) as error:
            raise self._error(error) from error

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

    def _error(self, error: Exception) -> OutboxError:
        return OutboxError(f"{self._path}: {words_of(error)}")
