"""Delivery of the messages in an outbox: offline, after errors, and over restarts of the process.

Knows futures and the thread that writes the outbox. Must never know a connection beyond whether it is open,
or what a response says.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from ocpp_fast.asyncio.errors import CallFailed, ConnectionLost, ThinnedOut, mark_retrieved, offline
from ocpp_fast.asyncio.hooks import Watch, notify
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.outbox import Entry, Outbox, OutboxError
from ocpp_fast.asyncio.presence import Presence
from ocpp_fast.errors import EncodeError, ErrorCode
from ocpp_fast.events import NotAllowed, QueueFull

if TYPE_CHECKING:
    from ocpp_fast._core import Request, Response

__all__ = ["Delivery"]

R = TypeVar("R", bound="Response")


class Delivery:
    """The deliveries of one station. `run()` is a task of the station.

    Calling order: `end()` after `run()` was cancelled, then `close()`.
    """

    def __init__(
        self,
        station_id: str,
        outbox: Outbox,
        watch: Watch,
        presence: Presence,
        ask: Callable[[Link, Any, str], Coroutine[Any, Any, Any]],
    ) -> None:
        """`ask(link, request, message_id)` sends a request and returns its response."""
        self.outbox = outbox
        self._id = station_id
        self._watch = watch
        self._presence = presence
        self._ask = ask
        self._futures: dict[Entry, asyncio.Future[Any]] = {}
        self._writer = ThreadPoolExecutor(1, "ocpp-outbox") if outbox.durable else None
        self._ended = False
        """True when no delivery will follow."""

    # Messages

    def deliver(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox and blocks the event loop until it is stored."""
        entry, future = self._put(request)
        try:
            self.outbox.flush()
        except OutboxError as error:
            self._report(error)
        self._after_storing(entry)
        return future

    async def keep(self, request: Request[R]) -> asyncio.Future[R]:
        """Puts a message into the outbox and waits until it is stored."""
        entry, future = self._put(request)
        if self.outbox.durable:
            writing = asyncio.get_running_loop().create_task(self._flush())
            writing.add_done_callback(lambda _: self._presence.wake())
            # If the caller is cancelled, the message is stored and delivered all the same.
            await asyncio.shield(writing)
        self._after_storing(entry)
        return future

    def transaction_id(self, start: asyncio.Future[Any] | int) -> int:
        """Returns the transaction id that belongs to the future of a StartTransaction, or to a temporary id;
        a temporary id while the CSMS has given none.
        """
        if isinstance(start, int):
            known = self.outbox.transaction_id(start)
            return start if known is None else known
        if start.done() and not start.cancelled() and start.exception() is None:
            return int(start.result().transaction_id)
        for entry, future in self._futures.items():
            if future is start and entry.temporary_id is not None:
                return entry.temporary_id
        return -1

    def _put(self, request: Request[R]) -> tuple[Entry, asyncio.Future[R]]:
        request.validate()
        try:
            entry = self.outbox.put(request, offline=not self._presence.connected)
        except QueueFull:
            notify(self._watch.discarded, self._id, request.__action__, "", "full")
            raise
        for displaced in entry.displaced:
            thinned = ThinnedOut(
                ErrorCode.GENERIC_ERROR, f"{displaced.request.__action__}: the outbox is full"
            )
            self._give_up(displaced, "thinned out", thinned)
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        future.add_done_callback(mark_retrieved)
        if self._ended:
            future.set_exception(offline(request.__action__))
        else:
            self._futures[entry] = future
        return entry, future

    def _after_storing(self, entry: Entry) -> None:
        if entry.failure is not None:
            self._give_up(entry, "not stored", entry.failure)
            raise entry.failure
        self._presence.wake()

    async def _flush(self) -> None:
        """Makes the changes of the outbox durable, in a thread. An error is reported only: what could not be
        written is written next time, and a message that was to be added has its `failure`.
        """
        if self._writer is not None:
            try:
                await asyncio.get_running_loop().run_in_executor(self._writer, self.outbox.flush)
            except OutboxError as error:
                self._report(error)

    # The task

    async def run(self) -> None:
        """Sends the messages in the outbox while the CSMS accepts them."""
        presence = self._presence
        while True:
            link = presence.link
            is_leaving = presence.closing or presence.leaving
            if link is None or not link.open or is_leaving or not self._is_allowed(link):
                await presence.change_within(None)
                continue
            now = time.time()
            entry = self.outbox.head(now, link.version)
            if entry is None:
                due = self.outbox.next_due(link.version)
                await presence.change_within(None if due is None else due - now)
                continue
            await self._send(link, entry)

    def _is_allowed(self, link: Link) -> bool:
        """Returns whether the station may send messages of the outbox."""
        return self._presence.accepted or not link.session.boot_required

    async def _send(self, link: Link, entry: Entry) -> None:
        """Makes one attempt to deliver a message. Its future ends after the outcome is stored."""
        try:
            response = await self._ask(link, entry.request, entry.message_id)
        except ConnectionLost:
            pass  # Not a failed attempt: the message goes out again on the next connection.
        except CallFailed as error:
            if not self._is_allowed(link):
                return  # The CSMS does not know the station. The message goes out again after the boot.
            reason = error.event.reason
            if reason == "faulty":
                # The CSMS has processed the message; only its answer cannot be read.
                self.outbox.discard(entry)
            elif self.outbox.failed(entry, time.time()):
                await self._flush()
                return
            await self._flush()
            self._give_up(entry, reason, error)
        except QueueFull:
            await asyncio.sleep(0.1)
        except (NotAllowed, EncodeError) as error:
            if error.code is ErrorCode.SECURITY_ERROR:
                await asyncio.sleep(0.1)  # The registration has just ended.
                return
            self.outbox.discard(entry)
            await self._flush()
            self._give_up(entry, "not valid", error)
        else:
            self.outbox.delivered(entry, response)
            await self._flush()
            future = self._futures.pop(entry, None)
            if future is not None and not future.done():
                future.set_result(response)

    def _give_up(self, entry: Entry, why: str, error: Exception) -> None:
        """Ends the future of a message that is not delivered."""
        future = self._futures.pop(entry, None)
        if future is not None and not future.done():
            future.set_exception(error)
        notify(self._watch.discarded, self._id, entry.request.__action__, entry.message_id, why)

    # The end

    def end(self) -> None:
        """Ends all futures, because no delivery will follow. The outbox keeps the messages."""
        self._ended = True
        for entry, future in self._futures.items():
            if not future.done():
                future.set_exception(offline(entry.request.__action__))
        self._futures.clear()

    def close(self, *, owned: bool) -> None:
        """Stores the last changes, and closes the outbox if it is `owned`."""
        if self._writer is not None:
            self._writer.shutdown(wait=False)
        try:
            if owned:
                self.outbox.close()
            else:
                self.outbox.flush()
        except OutboxError as error:
            self._report(error)

    def _report(self, error: OutboxError) -> None:
        notify(self._watch.broke, self._id, "outbox", error)
