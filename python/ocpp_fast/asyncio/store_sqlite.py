"""The SQLite file that keeps registrations and answers over a restart of a CSMS.

Knows SQL and files. Must never know a connection or a message.

The file is in WAL mode with `synchronous=FULL`: what was committed survives a loss of power. All changes that
gather during a commit are committed together, so that a thousand stations wait for a few commits and not for
a thousand. Several processes may use one file.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from ocpp_fast.asyncio.batches import Batches
from ocpp_fast.asyncio.sqlite import Kind, make_file, open_database, words_of
from ocpp_fast.asyncio.state import MAX_ANSWERS
from ocpp_fast.asyncio.store import Answer, Hardware, Remembered, StoreError
from ocpp_fast.events import Registration

__all__ = ["SQLiteStore"]

_KIND = Kind(
    # "OCPs": marks the file as a store.
    application_id=0x4F435073,
    schema=1,
    tables=(
        """CREATE TABLE station (
            id TEXT PRIMARY KEY, registration TEXT NOT NULL, changed REAL NOT NULL,
            vendor TEXT, model TEXT, firmware TEXT
        ) WITHOUT ROWID""",
        "CREATE INDEX station_changed ON station (changed)",
        """CREATE TABLE answer (
            position INTEGER PRIMARY KEY, station TEXT NOT NULL, message_id TEXT NOT NULL,
            digest BLOB NOT NULL, frame BLOB NOT NULL
        )""",
        "CREATE INDEX answer_station ON answer (station)",
    ),
)

# Seconds that a change waits for another process to commit its own.
_PATIENCE = 10.0

# Changes after which the number of stations is checked.
_CHECK_AFTER = 10_000

_Change = Callable[[sqlite3.Connection], object]


class SQLiteStore:
    """A file with facts about stations. Implements `Store`.

    Give it to `serve()` in place of a path to choose `max_stations`, or to share it, and close it yourself.
    """

    def __init__(self, path: str | os.PathLike[str], *, max_stations: int = 1_000_000) -> None:
        """Opens the file, or makes one that only its owner can read.

        Of more than `max_stations` stations those are forgotten that have changed longest ago. Raises
        StoreError if the file is damaged or none of ours.
        """
        self._path = os.fspath(path)
        self._max_stations = max_stations
        self._until_check = 0
        try:
            make_file(self._path)
            self._writer = open_database(self._path, _KIND, timeout=_PATIENCE)
            self._reader = sqlite3.connect(self._path, timeout=_PATIENCE, check_same_thread=False)
        except (OSError, ValueError, sqlite3.Error) as error:
            raise self._error(error) from error
        self._writes: Batches[_Change, None] = Batches(self._write, "ocpp-store-write")
        self._reads: Batches[str, Remembered] = Batches(self._read, "ocpp-store-read")

    async def load(self, station_id: str) -> Remembered:
        """Returns the facts about a station, those included that are being saved."""
        await self._writes.finish()
        return await self._reads.do(station_id)

    async def save_registration(
        self, station_id: str, registration: Registration, hardware: Hardware | None
    ) -> None:
        """Replaces registration and hardware of a station. Raises StoreError."""
        await self._writes.do(partial(_save_registration, station_id, registration, hardware))

    async def save_answer(self, station_id: str, answer: Answer) -> None:
        """Adds an answer, and removes the oldest beyond `MAX_ANSWERS`. Raises StoreError."""
        await self._writes.do(partial(_save_answer, station_id, answer))

    async def close(self) -> None:
        """Commits what is being saved and closes the file."""
        await self._writes.close()
        await self._reads.close()
        self._writer.close()
        self._reader.close()

    # In the threads

    def _read(self, station_ids: Sequence[str]) -> list[Remembered]:
        try:
            return [_load(self._reader, station_id) for station_id in station_ids]
        except (sqlite3.Error, ValueError) as error:
            raise self._error(error) from error

    def _write(self, changes: Sequence[_Change]) -> list[None]:
        database = self._writer
        try:
            database.execute("BEGIN IMMEDIATE")
            for change in changes:
                change(database)
            self._until_check -= len(changes)
            if self._until_check <= 0:
                self._until_check = _CHECK_AFTER
                _forget(database, self._max_stations)
            database.execute("COMMIT")
        except (sqlite3.Error, ValueError) as error:
            with suppress(sqlite3.Error):
                database.rollback()
            raise self._error(error) from error
        return [None] * len(changes)

    def _error(self, error: Exception) -> StoreError:
        return StoreError(f"{self._path}: {words_of(error)}")


def _load(database: sqlite3.Connection, station_id: str) -> Remembered:
    row = database.execute(
        "SELECT registration, vendor, model, firmware FROM station WHERE id = ?", (station_id,)
    ).fetchone()
    if row is None:
        return Remembered()
    registration, vendor, *others = row
    answers = database.execute(
        "SELECT message_id, digest, frame FROM answer WHERE station = ? ORDER BY position", (station_id,)
    )
    return Remembered(
        Registration(registration),
        [Answer((message_id, digest), frame) for message_id, digest, frame in answers],
        None if vendor is None else Hardware(vendor, *others),
    )


def _save_registration(
    station_id: str, registration: Registration, hardware: Hardware | None, database: sqlite3.Connection
) -> None:
    database.execute(
        "REPLACE INTO station VALUES (?, ?, ?, ?, ?, ?)",
        (station_id, registration.value, time.time(), *(hardware or (None, None, None))),
    )


def _save_answer(station_id: str, answer: Answer, database: sqlite3.Connection) -> None:
    (message_id, digest), frame = answer
    database.execute(
        "INSERT INTO station (id, registration, changed) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET changed = excluded.changed",
        (station_id, Registration.UNKNOWN.value, time.time()),
    )
    database.execute(
        "INSERT INTO answer (station, message_id, digest, frame) VALUES (?, ?, ?, ?)",
        (station_id, message_id, digest, frame),
    )
    database.execute(
        "DELETE FROM answer WHERE station = ? AND position NOT IN "
        "(SELECT position FROM answer WHERE station = ? ORDER BY position DESC LIMIT ?)",
        (station_id, station_id, MAX_ANSWERS),
    )


def _forget(database: sqlite3.Connection, max_stations: int) -> None:
    [stations] = database.execute("SELECT count(*) FROM station").fetchone()
    if stations <= max_stations:
        return
    oldest: list[Any] = database.execute(
        "SELECT id FROM station ORDER BY changed LIMIT ?", (stations - max_stations,)
    ).fetchall()
    database.executemany("DELETE FROM answer WHERE station = ?", oldest)
    database.executemany("DELETE FROM station WHERE id = ?", oldest)
