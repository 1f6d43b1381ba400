"""SQLite files of this package: made, marked, checked and opened.

Knows files and marks. Must never know what is in a table.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import NamedTuple

__all__ = ["Kind", "make_file", "open_database", "words_of"]

# The commonest errors in words of ours.
_WORDS = {
    sqlite3.SQLITE_BUSY: "in use by another process, or twice by this one",
    sqlite3.SQLITE_NOTADB: "not an SQLite database",
}


class Kind(NamedTuple):
    """A kind of file: its marks, and the statements that make its tables."""

    application_id: int
    schema: int
    tables: tuple[str, ...]


def make_file(path: str) -> None:
    """Makes an empty file that only its owner can read, unless there is one. Raises OSError.

    A file that exists is not opened here: closing it would release the locks that another database of this
    process holds on it, because POSIX locks belong to a process and a file.
    """
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        _sync_folder(path)


def open_database(
    path: str, kind: Kind, *, timeout: float = 0.0, exclusive: bool = False
) -> sqlite3.Connection:
    """Opens a file of a kind, or makes its tables if it is empty.

    `timeout` is the number of seconds to wait for other processes; `exclusive` shuts them out until the file
    is closed. Raises sqlite3.Error, and ValueError if the file is damaged or not of this kind.
    """
    database = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)
    try:
        _prepare(database, kind, exclusive=exclusive)
    except BaseException:
        database.close()
        raise
    return database


def _prepare(database: sqlite3.Connection, kind: Kind, *, exclusive: bool) -> None:
    execute = database.execute
    if exclusive:
        execute("PRAGMA locking_mode = EXCLUSIVE")
    execute("BEGIN EXCLUSIVE")
    [application] = execute("PRAGMA application_id").fetchone()
    [schema] = execute("PRAGMA user_version").fetchone()
    [tables] = execute("SELECT count(*) FROM sqlite_master").fetchone()
    if (application, tables) == (0, 0):
        for statement in kind.tables:
            execute(statement)
        execute(f"PRAGMA application_id = {kind.application_id}")
        execute(f"PRAGMA user_version = {kind.schema}")
    elif application != kind.application_id:
        raise ValueError("the database of another program")
    elif schema != kind.schema:
        raise ValueError(f"has schema {schema}, and this version reads {kind.schema}")
    execute("COMMIT")
    [found] = execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise ValueError(f"damaged: {found}")
    execute("PRAGMA journal_mode = WAL")
    execute("PRAGMA synchronous = FULL")


def words_of(error: Exception) -> str:
    """Returns the text of an error that comes from a file or a database."""
    if isinstance(error, OSError):
        return error.strerror or str(error)
    # Some errors come from the module, not from SQLite, and have no code.
    return _WORDS.get(getattr(error, "sqlite_errorcode", 0), str(error))


def _sync_folder(path: str) -> None:
    """Makes the name of a new file survive a loss of power. Windows has no such call and needs none."""
    if os.name == "posix":
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
