"""The facts about the stations of a CSMS: in memory, and in a store if there is one.

Knows states and stores. Must never know a connection.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable

from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.state import Answer, State, States
from ocpp_fast.asyncio.store import Store
from ocpp_fast.asyncio.store_sqlite import SQLiteStore
from ocpp_fast.events import Registration

__all__ = ["Facts"]


class Facts:
    """The facts about all stations. Call `open()` first, and `close()` when no station is connected."""

    def __init__(self, store: Store | str | os.PathLike[str] | None, max_kept: int, watch: Watch) -> None:
        """`store` is the path of an SQLite file, or a store that its owner closes; None for memory only."""
        self._given = store
        self._store: Store | None = None
        self._watch = watch
        self._saving: set[asyncio.Task[None]] = set()
        self.states = States(max_kept)

    @property
    def are_stored(self) -> bool:
        """True if changes are written to a store, which takes time."""
        return self._given is not None

    async def open(self) -> None:
        """Opens the file. Raises StoreError."""
        if isinstance(self._given, str | os.PathLike):
            self._store = await asyncio.to_thread(SQLiteStore, self._given)
        else:
            self._store = self._given

    async def close(self) -> None:
        """Waits for changes that are being saved, and closes the file."""
        await asyncio.gather(*self._saving)
        if isinstance(self._given, str | os.PathLike) and isinstance(self._store, SQLiteStore):
            await self._store.close()

    async def load(self, station_id: str) -> State:
        """Returns the state of a station that is not connected, with everything that the store knows.

        Raises the exceptions of the store.
        """
        state = self.states.of(station_id)
        if self._store is not None:
            known = await self._store.load(station_id)
            if known.registration is not Registration.UNKNOWN:
                state.registration = known.registration
            state.hardware = known.hardware or state.hardware
            state.keep(known.answers)
        return state

    async def register(self, station_id: str, registration: Registration) -> None:
        """Takes the registration of a station, and saves it, together with its hardware."""
        state = self.states.of(station_id)
        state.registration = registration
        if self._store is not None:
            save = self._store.save_registration
            await self._save(station_id, save(station_id, registration, state.hardware))

    def register_soon(self, station_id: str, registration: Registration) -> None:
        """Takes the registration of a station, and saves it meanwhile."""
        saving = asyncio.ensure_future(self.register(station_id, registration))
        self._saving.add(saving)
        saving.add_done_callback(self._saving.discard)

    async def answered(self, station_id: str, answer: Answer) -> None:
        """Keeps an answer, and saves it first. It is kept if this is cancelled, too."""
        state = self.states.of(station_id)
        try:
            if self._store is not None:
                await self._save(station_id, self._store.save_answer(station_id, answer))
        finally:
            state.keep([answer])

    def failed(self, station_id: str, exception: Exception) -> None:
        """Reports that the store has failed."""
        notify(self._watch.broke, station_id, "store", exception)

    async def _save(self, station_id: str, change: Awaitable[None]) -> None:
        try:
            await change
        except Exception as exception:
            self.failed(station_id, exception)
