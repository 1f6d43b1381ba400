"""Connections that wait for the place of another connection of their station.

Knows transports and the timers of a contest. Must never know a session, nor what is done with a connection
that takes over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import Protocol

from ocpp_fast.asyncio.takeover import Contest, Decision, Policy, Verdict
from ocpp_fast.asyncio.transport import EndedBy, Frame, Receiver, Transport

__all__ = ["Newcomer", "Newcomers", "Place"]

# Frames, and bytes of frames, after which a newcomer is not read any more until it is decided on.
_MAX_FRAMES = 16
_MAX_BYTES = 65_536

# The reason for which reading is paused.
_WAITING = "take-over"


class Place(Protocol):
    """A connection that is being served, as newcomers see it."""

    def probe(self) -> None:
        """Sends a ping. The next pong is to be told to `Newcomers.old_answered()`."""
        ...

    @property
    def answered(self) -> bool:
        """True if bytes of the peer have arrived after the last `probe()`."""
        ...

    @property
    def is_readable(self) -> bool:
        """False while we do not read the connection."""
        ...


class Newcomer:
    """One waiting connection. It keeps the frames that arrive, in order.

    Implements `transport.Receiver`.
    """

    __slots__ = ("_bytes", "_frames", "_is_sound", "on_end", "on_life", "rival", "station_id", "transport")

    def __init__(self, station_id: str, transport: Transport, is_sound: Callable[[Frame], bool]) -> None:
        """`is_sound` tells whether a frame is a sign of life of an OCPP peer."""
        self.station_id = station_id
        self.transport = transport
        self.rival: Place | None = None
        """The connection whose place was decided on last."""
        self.on_life: Callable[[Newcomer], None] | None = None
        """The function to call with the first pong or sound frame; None afterwards."""
        self.on_end: Callable[[Newcomer], None] | None = None
        """The function to call when the connection has ended."""
        self._is_sound = is_sound
        self._frames: list[Frame] = []
        self._bytes = 0

    def frame_received(self, frame: Frame) -> None:
        self._frames.append(frame)
        self._bytes += len(frame)
        if len(self._frames) >= _MAX_FRAMES or self._bytes >= _MAX_BYTES:
            self.transport.pause_reading(_WAITING)
        if self.on_life is not None and self._is_sound(frame):
            self.pong_received()

    def late_frame_received(self, frame: Frame) -> None:
        """Ignores the frame: a connection that is being closed takes no place."""

    def pong_received(self) -> None:
        on_life, self.on_life = self.on_life, None
        if on_life is not None:
            on_life(self)

    def connection_lost(self, close_code: int | None, reason: str, ended_by: EndedBy) -> None:  # noqa: ARG002
        if self.on_end is not None:
            self.on_end(self)

    def hand_over(self, receiver: Receiver) -> None:
        """Gives the connection to `receiver`, with the frames that have arrived."""
        frames, self._frames = self._frames, []
        self.transport.attach(receiver)
        for frame in frames:
            if self.transport.is_open:
                receiver.frame_received(frame)
        self.transport.resume_reading(_WAITING)


class Newcomers:
    """The newcomers of all stations, with one timer for each station that has any."""

    def __init__(
        self,
        *,
        silence: float,
        patience: float,
        place: Callable[[str], Place | None],
    ) -> None:
        """`silence` and `patience` are those of `Contest`. `place` returns the connection that is served."""
        self._silence = silence
        self._patience = patience
        self._place = place
        self._contests: dict[str, Contest[Newcomer]] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._verdicts: dict[Newcomer, asyncio.Future[Verdict | None]] = {}

    async def verdict(self, newcomer: Newcomer, policy: Policy, *, checked: bool) -> Verdict | None:
        """Pings both connections, and returns the decision about the newcomer; None if its connection ends
        before, or after `close()`.

        `checked` tells that the credentials or the certificate of the newcomer were found right. `policy` is
        that of the first of several newcomers.
        """
        station_id = newcomer.station_id
        contest = self._contests.get(station_id)
        if contest is None:
            contest = Contest(policy, silence=self._silence, patience=self._patience)
            self._contests[station_id] = contest
        verdict: asyncio.Future[Verdict | None] = asyncio.get_running_loop().create_future()
        self._verdicts[newcomer] = verdict
        newcomer.on_life, newcomer.on_end = self._answered, self._ended
        place = self._place(station_id)
        if place is not None:
            place.probe()
        decisions = contest.join(newcomer, checked=checked, now=monotonic())
        self._apply(station_id, contest, decisions)
        newcomer.transport.attach(newcomer)
        if newcomer.transport.is_open:
            newcomer.transport.send_ping()
        try:
            return await verdict
        finally:
            newcomer.on_life = newcomer.on_end = None
            if self._verdicts.pop(newcomer, None) is not None:
                self._ended(newcomer)

    def close(self) -> None:
        """Ends every wait."""
        for newcomer in list(self._verdicts):
            self._ended(newcomer)

    def _answered(self, newcomer: Newcomer) -> None:
        contest = self._contests.get(newcomer.station_id)
        if contest is not None:
            self._look(newcomer.station_id, contest)
            decisions = contest.newcomer_answered(newcomer, monotonic())
            self._apply(newcomer.station_id, contest, decisions)

    def _ended(self, newcomer: Newcomer) -> None:
        contest = self._contests.get(newcomer.station_id)
        if contest is not None:
            contest.newcomer_ended(newcomer)
            self._apply(newcomer.station_id, contest, [])
        self._decide(newcomer, None)

    def old_answered(self, station_id: str) -> None:
        """Takes note of a pong of the connection that is served."""
        contest = self._contests.get(station_id)
        if contest is not None:
            self._apply(station_id, contest, contest.old_answered(monotonic()))

    def old_ended(self, station_id: str) -> None:
        """Takes note of the end of the connection that was served."""
        contest = self._contests.get(station_id)
        if contest is not None:
            self._apply(station_id, contest, contest.old_ended(monotonic()))

    def place_changed(self, station_id: str) -> None:
        """Pings the connection that is served now, because another one was served before."""
        contest, place = self._contests.get(station_id), self._place(station_id)
        if contest is not None and place is not None:
            contest.old_replaced(monotonic())
            place.probe()
            self._apply(station_id, contest, [])

    def _look(self, station_id: str, contest: Contest[Newcomer]) -> None:
        """Tells the contest about signs of life of the old connection other than pongs."""
        place = self._place(station_id)
        if place is None:
            return
        if place.answered:
            self._apply(station_id, contest, contest.old_answered(monotonic()))
        elif not place.is_readable:
            contest.old_unreadable(monotonic())

    def _tick(self, station_id: str) -> None:
        contest = self._contests[station_id]
        del self._timers[station_id]
        self._look(station_id, contest)
        self._apply(station_id, contest, contest.advance(monotonic()))

    def _apply(
        self, station_id: str, contest: Contest[Newcomer], decisions: list[Decision[Newcomer]]
    ) -> None:
        """Tells newcomers their verdicts, and sets the timer of their station."""
        for newcomer, verdict in decisions:
            newcomer.rival = self._place(station_id)
            self._decide(newcomer, verdict)
        timer = self._timers.pop(station_id, None)
        if timer is not None:
            timer.cancel()
        deadline = contest.next_deadline()
        if deadline is None:
            self._contests.pop(station_id, None)
        else:
            delay = max(0.0, deadline - monotonic())
            self._timers[station_id] = asyncio.get_running_loop().call_later(delay, self._tick, station_id)

    def _decide(self, newcomer: Newcomer, verdict: Verdict | None) -> None:
        future = self._verdicts.pop(newcomer, None)
        if future is not None and not future.done():
            future.set_result(verdict)
