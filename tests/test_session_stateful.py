"""Two sessions over a network that delays, loses, repeats and garbles, driven at random; the time is ours.

Whatever happens: nothing that the other side did raises, each call ends exactly once, at most one is
outstanding per direction, no request is handed on twice while it is being handled, and once the network is
quiet everything ends.
"""

from __future__ import annotations

import pickle
from collections import Counter
from typing import Any

import conversation as say
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from ocpp_fast import Call, ErrorCode, Send
from ocpp_fast.session import Answered, Failed, NotAllowed, QueueFull, Registration, Session

TIMEOUT = 30.0
SIDES = st.sampled_from(["csms", "station"])
REQUESTS = {"csms": [say.reset, say.transfer], "station": [say.heartbeat, say.transfer, say.boot]}
RESPONSES = {
    "Reset": say.was_reset,
    "DataTransfer": say.transferred,
    "Heartbeat": say.beaten,
    "BootNotification": say.booted,
}


class Conversation(RuleBasedStateMachine):
    @initialize(
        version=st.sampled_from(say.VERSIONS),
        strict=st.booleans(),
        registration=st.sampled_from([Registration.UNKNOWN, Registration.ACCEPTED]),
    )
    def connect(self, version: str, strict: bool, registration: Registration) -> None:
        self.version = version
        self.now = 0.0
        options: dict[str, Any] = {
            "registration": registration,
            "timeout": TIMEOUT,
            "max_queue": 4,
            "strict_duplicates": strict,
        }
        self.sessions = {
            "csms": Session(version, "csms", **options),
            "station": Session(version, "station", **options),
        }
        self.wire: dict[str, list[bytes]] = {"csms": [], "station": []}  # what is on its way to each
        self.started: dict[str, set[str]] = {"csms": set(), "station": set()}
        self.ended: dict[str, Counter[str]] = {"csms": Counter(), "station": Counter()}
        self.handling: dict[str, list[Call]] = {"csms": [], "station": []}

    def other(self, side: str) -> str:
        return "station" if side == "csms" else "csms"

    def transmit(self, side: str) -> None:
        self.wire[self.other(side)] += self.sessions[side].data_to_send()
        assert self.sessions[side].data_to_send() == []

    def heed(self, side: str, events: list[Any]) -> None:
        for event in events:
            if isinstance(event, Answered | Failed):
                self.ended[side][event.message_id] += 1
            elif isinstance(event, Call):
                ids = [call.message_id for call in self.handling[side]]
                assert event.message_id not in ids
                self.handling[side].append(event)
        self.transmit(side)

    @rule(side=SIDES, choice=st.integers(0, 2))
    def call(self, side: str, choice: int) -> None:
        requests = REQUESTS[side]
        session = self.sessions[side]
        request = requests[choice % len(requests)](self.version)
        try:
            self.started[side].add(session.call(request, self.now))
        except NotAllowed:
            assert session.registration is not Registration.ACCEPTED
        except QueueFull:
            assert session.queued == 4
        self.transmit(side)

    @precondition(lambda self: self.version == "2.1")
    @rule()
    def send(self) -> None:
        try:
            self.sessions["station"].send(say.stream(), self.now)
        except NotAllowed:
            assert self.sessions["station"].registration is not Registration.ACCEPTED
        self.transmit("station")

    @precondition(lambda self: any(self.wire.values()))
    @rule(
        side=SIDES,
        at=st.integers(0, 7),
        fate=st.sampled_from(["once", "once", "once", "twice", "lost", "garbled", "cut"]),
    )
    def deliver(self, side: str, at: int, fate: str) -> None:
        if not self.wire[side]:
            side = self.other(side)
        wire = self.wire[side]
        frame = wire.pop(at % len(wire))
        frames = {
            "once": [frame],
            "twice": [frame, frame],
            "lost": [],
            "garbled": [frame.replace(b":", b";", 1)],
            "cut": [frame[: len(frame) // 2]],
        }[fate]
        for piece in frames:
            self.heed(side, self.sessions[side].receive(piece, self.now))

    @precondition(lambda self: any(self.wire.values()))
    @rule()
    def deliver_all_in_order(self) -> None:
        for side, session in self.sessions.items():
            frames, self.wire[side] = self.wire[side], []
            for frame in frames:
                self.heed(side, session.receive(frame, self.now))

    @precondition(lambda self: any(self.handling.values()))
    @rule(side=SIDES, at=st.integers(0, 3), how=st.sampled_from(["reply", "reply", "fail", "drop"]))
    def answer(self, side: str, at: int, how: str) -> None:
        if not self.handling[side]:
            side = self.other(side)
        handling = self.handling[side]
        call = handling.pop(at % len(handling))
        session = self.sessions[side]
        if how == "reply":
            session.reply(call, RESPONSES[call.action](self.version))
        elif how == "fail":
            session.fail(call, ErrorCode.INTERNAL_ERROR)
        else:
            session.drop(call)
        self.transmit(side)

    @rule(seconds=st.sampled_from([0.1, 1.0, 1.0, TIMEOUT / 3, TIMEOUT / 2, TIMEOUT]))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        for side, session in self.sessions.items():
            self.heed(side, session.advance(self.now))

    @rule(side=SIDES)
    def move_to_another_process(self, side: str) -> None:
        self.sessions[side] = pickle.loads(pickle.dumps(self.sessions[side]))

    @rule(now=st.sampled_from([False, False, False, True]))
    def lose_the_connection(self, now: bool) -> None:
        if not now:
            return
        for side, session in self.sessions.items():
            self.heed(side, session.close())
            self.handling[side].clear()
            self.wire[side].clear()
            # The state of the station outlives its connection.
            self.sessions[side] = Session(
                self.version,
                session.role,
                registration=session.registration,
                retry_at=session.retry_at,
                timeout=TIMEOUT,
                max_queue=4,
                strict_duplicates=session.strict_duplicates,
            )

    @invariant()
    def one_call_is_outstanding_at_most(self) -> None:
        for session in self.sessions.values() if hasattr(self, "sessions") else ():
            assert len(session.pending) <= 1
            assert session.pending or not session.queued
            assert (session.next_deadline() is None) == (not session.pending)

    @invariant()
    def no_call_ends_twice_and_none_is_forgotten(self) -> None:
        for side, session in self.sessions.items() if hasattr(self, "sessions") else ():
            assert set(self.ended[side].values()) <= {1}
            waiting = self.started[side] - self.ended[side].keys()
            assert len(waiting) == len(session.pending) + session.queued

    @invariant()
    def what_is_being_handled_is_what_was_handed_on(self) -> None:
        for side, session in self.sessions.items() if hasattr(self, "sessions") else ():
            assert sorted(session.handling) == sorted(call.message_id for call in self.handling[side])

    def teardown(self) -> None:
        """The network falls silent: within one timeout each, every call ends."""
        if not hasattr(self, "sessions"):
            return
        for side, session in self.sessions.items():
            for _ in range(6):
                self.now += TIMEOUT
                self.heed(side, session.advance(self.now))
            assert self.started[side] == self.ended[side].keys()
            assert not session.pending


Conversation.TestCase.settings = settings(max_examples=100, stateful_step_count=60, deadline=None)
TestConversation = Conversation.TestCase


def test_a_send_is_no_call() -> None:
    """The machine tells them apart by type."""
    assert not issubclass(Send, Call)
