"""Take-over over real sockets: a station that is connected connects again."""

# ruff: noqa: ARG001 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
import gc
import json
import time
import weakref
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop, obeying, url
from ocpp_fast import v201
from ocpp_fast.asyncio import CSMS, Backoff, Counters, connect, serve

pytest.importorskip("websockets")

from websockets.asyncio.client import ClientConnection
from websockets.client import ClientProtocol
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode

HOST = ("127.0.0.1", 0)
HEARTBEAT = json.dumps([2, "h", "Heartbeat", {}])
ALIVE = "another connection of this station is alive"


def cut(connection: ClientConnection) -> None:
    """Lets a connection fall silent as a cut network does: nothing is read or sent, nothing is closed."""
    connection.transport.pause_reading()


def transaction(number: int) -> v201.TransactionEventRequest:
    return v201.TransactionEventRequest(
        event_type="Started",
        timestamp=datetime.now(UTC),
        trigger_reason="Authorized",
        seq_no=number,
        transaction_info=v201.TransactionType(transaction_id=f"t{number}"),
    )


class Mute(ClientConnection):
    """A connection that sends no pongs."""

    def __init__(self, protocol: ClientProtocol, **options: Any) -> None:
        super().__init__(protocol, **options)
        send = protocol.send_frame
        protocol.send_frame = lambda frame: None if frame.opcode is Opcode.PONG else send(frame)  # type: ignore[method-assign]


async def end_of(connection: ClientConnection) -> tuple[int | None, str | None]:
    with suppress(ConnectionClosed):
        while True:
            await connection.recv()
    return connection.close_code, connection.close_reason


@in_loop
async def test_strangers_do_not_throw_a_station_off() -> None:
    """s17: a stranger opens connections for the identity of a station that has a call under way."""
    notes, counters = Notes(), Counters()
    router = obeying()
    asked, go_on = asyncio.Event(), asyncio.Event()

    @router.on(v201.ClearCacheRequest)
    async def clear(_: str, request: v201.ClearCacheRequest) -> v201.ClearCacheResponse:
        asked.set()
        await go_on.wait()
        return v201.ClearCacheResponse(status="Accepted")

    async with (
        serve(accepting(), *HOST, hooks=[notes, counters]) as csms,
        connect(url(csms), router, version="2.0.1", boot=say.boot("2.0.1")) as station,
    ):
        await station.accepted()
        us = csms.stations["CS-1"]
        call = asyncio.create_task(us.call(v201.ClearCacheRequest()))
        await asked.wait()
        for _ in range(20):
            stranger = await by_hand(csms)
            await stranger.send(HEARTBEAT)
            assert await end_of(stranger) == (1008, ALIVE)
            assert station.connected
        go_on.set()
        assert (await call).status == "Accepted"
        assert csms.stations["CS-1"] is us
        assert len(notes.of("connected")) == 1
        assert notes.of("disconnected") == []
        refused = [(name, status, why, path) for name, status, why, _, path in notes.of("refused")]
        assert refused == [("CS-1", 101, ALIVE, "/ocpp/CS-1")] * 20
        assert counters.refusal_reasons[ALIVE] == 20
        assert us.frames_in == 2  # nothing of a stranger was handled


@pytest.mark.parametrize("sign", ["pong", "frame"])
@in_loop
async def test_a_checked_newcomer_takes_over_with_a_pong_or_a_sound_frame(sign: str) -> None:
    counters = Counters()
    options: dict[str, Any] = {"authenticate": lambda _: True, "hooks": [counters]}
    async with serve(accepting(), *HOST, **options, takeover_silence=600.0) as csms, by_hand(csms) as old:
        await boot(old)
        us = csms.stations["CS-1"]
        async with by_hand(csms, create_connection=Mute if sign == "frame" else None) as new:
            if sign == "frame":
                await new.send("[2")
                await asyncio.sleep(0.05)
                assert csms.stations["CS-1"] is us
                await new.send(HEARTBEAT)
                # The frame that is not sound is answered first.
                assert (await hear(new))[2] == "RpcFrameworkError"
                assert (await hear(new))[:2] == [3, "h"]
            assert await end_of(old) == (1001, "replaced by a newer connection")
            await eventually(lambda: csms.stations["CS-1"] is not us)
            assert counters.counts["take-over"] == 1


@in_loop
async def test_frames_wait_until_the_old_connection_was_silent_and_none_is_lost() -> None:
    handled: list[str] = []
    router = accepting()

    @router.on(v201.StatusNotificationRequest)
    def status(_: str, request: v201.StatusNotificationRequest) -> v201.StatusNotificationResponse:
        handled.append(request.connector_id)
        return v201.StatusNotificationResponse()

    async with serve(router, *HOST, takeover_silence=0.5) as csms, by_hand(csms) as old:
        await boot(old)
        us = csms.stations["CS-1"]
        cut(old)
        async with by_hand(csms) as new:
            payload = {"timestamp": "2025-09-16T07:41:05Z", "connectorStatus": "Occupied", "evseId": 1}
            for number in range(100):
                frame = [2, str(number), "StatusNotification", payload | {"connectorId": number}]
                await new.send(json.dumps(frame))
            await asyncio.sleep(0.1)
            assert handled == []
            assert csms.stations["CS-1"] is us
            assert [(await hear(new))[1] for _ in range(100)] == [str(number) for number in range(100)]
            assert handled == list(range(100))
            assert csms.stations["CS-1"] is not us
        old.transport.resume_reading()


@in_loop
async def test_a_newcomer_that_waits_is_not_read_without_limit() -> None:
    async with serve(accepting(), *HOST, takeover_silence=600.0) as csms, by_hand(csms) as old:
        await boot(old)
        cut(old)
        new = await by_hand(csms, max_size=None)
        frame = json.dumps([2, "d", "DataTransfer", {"vendorId": "x", "data": "x" * 60_000}])
        flood = asyncio.create_task(_flood(new, frame, 1000))
        await asyncio.sleep(0.5)
        assert not flood.done()  # 60 MB do not fit
        held = [one for one in gc.get_objects() if type(one).__name__ == "Newcomer"]
        assert [one.station_id for one in held] == ["CS-1"]
        assert held[0]._bytes < 200_000
        flood.cancel()
        await asyncio.gather(flood, return_exceptions=True)
        new.transport.abort()
        old.transport.resume_reading()
        await eventually(lambda: len(csms._newcomers._verdicts) == 0)


async def _flood(connection: ClientConnection, frame: str, count: int) -> None:
    for _ in range(count):
        await connection.send(frame)


@in_loop
async def test_a_newcomer_takes_over_when_the_old_socket_breaks() -> None:
    async with serve(accepting(), *HOST, takeover_silence=600.0) as csms, by_hand(csms) as old:
        await boot(old)
        cut(old)
        async with by_hand(csms) as new:
            await new.send(HEARTBEAT)
            await asyncio.sleep(0.05)
            old.transport.abort()
            assert (await hear(new))[:2] == [3, "h"]


@pytest.mark.parametrize("alive", [True, False])
@in_loop
async def test_the_connection_that_took_over_is_asked_before_the_next_one_may(alive: bool) -> None:
    async with serve(accepting(), *HOST, takeover_silence=1.0) as csms, by_hand(csms) as old:
        await boot(old)
        cut(old)
        async with by_hand(csms) as first:
            await eventually(lambda: len(csms._newcomers._verdicts) == 1)
            second = await by_hand(csms)
            await eventually(lambda: len(csms._newcomers._verdicts) == 2)
            if not alive:
                await asyncio.sleep(0.05)  # it has sent its pong
                cut(first)
            old.transport.abort()
            if alive:
                assert await end_of(second) == (1008, ALIVE)
                assert (await ask(first, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
            else:
                assert (await ask(second, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
                first.transport.resume_reading()
                await second.close()


@in_loop
async def test_a_connection_that_was_replaced_is_freed() -> None:
    async with serve(accepting(), *HOST, authenticate=lambda _: True) as csms, by_hand(csms) as old:
        await boot(old)
        us = weakref.ref(csms.stations["CS-1"])
        async with by_hand(csms) as new:
            assert (await ask(new, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
            await end_of(old)
            await eventually(lambda: us() is None)


@in_loop
async def test_both_connections_can_be_kept_and_no_more() -> None:
    notes, counters = Notes(), Counters()
    options: dict[str, Any] = {"second_connection": "keep both", "hooks": [notes, counters]}
    async with serve(accepting(), *HOST, **options) as csms, by_hand(csms) as first:
        await boot(first)
        us = csms.stations["CS-1"]
        async with by_hand(csms) as second:
            assert (await ask(second, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
            assert (await ask(first, 2, "2", "Heartbeat", {}))[:2] == [3, "2"]
            assert csms.stations["CS-1"] is not us
            third = await by_hand(csms)
            assert await end_of(third) == (1008, "too many connections of this station")
        await eventually(lambda: csms.stations["CS-1"] is us)
        assert counters.stations == {"CS-1": "2.0.1"}
        assert (await ask(first, 2, "3", "Heartbeat", {}))[:2] == [3, "3"]
        await first.close()
        await eventually(lambda: not csms.stations)
        assert counters.stations == {}
    assert len(notes.of("connected")) == len(notes.of("disconnected")) == 2


@pytest.mark.parametrize("authenticated", [True, False])
@in_loop
async def test_our_station_is_back_after_a_cut_and_loses_nothing(authenticated: bool) -> None:
    """The CSMS still holds the old connection, which is silent, when the station connects again."""
    counters = Counters()
    options: dict[str, Any] = {"authenticate": lambda _: True} if authenticated else {}
    started: list[str] = []
    router = accepting()

    @router.on(v201.TransactionEventRequest)
    def event(_: str, request: v201.TransactionEventRequest) -> v201.TransactionEventResponse:
        started.append(request.transaction_info.transaction_id)
        return v201.TransactionEventResponse()

    async with serve(router, *HOST, takeover_silence=0.4, hooks=[counters], **options) as csms:
        async with (
            _Cuttable(csms) as network,
            connect(
                f"ws://127.0.0.1:{network.port}/ocpp/CS-1",
                version="2.0.1",
                boot=say.boot("2.0.1"),
                backoff=Backoff(0.05, 0.05, 0),
            ) as station,
        ):
            await station.accepted()
            us = csms.stations["CS-1"]
            network.cut()
            await eventually(lambda: not station.connected)
            sent = asyncio.gather(*(station.deliver(transaction(number)) for number in range(20)))
            began = time.monotonic()
            await sent
            assert csms.stations["CS-1"] is not us
            assert len(started) == 20
            if authenticated:
                assert time.monotonic() - began < 4.0
        assert counters.counts["take-over"] == 1


class _Cuttable:
    """A network between a station and its CSMS. `cut()` closes the side of the station only."""

    def __init__(self, csms: CSMS) -> None:
        self._csms = csms
        self._near: list[asyncio.StreamWriter] = []
        self._far: list[asyncio.StreamWriter] = []
        self._is_cut: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> _Cuttable:
        self._server = await asyncio.start_server(self._join, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for writer in [*self._near, *self._far]:
            writer.close()

    async def _join(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        back, far = await asyncio.open_connection("127.0.0.1", self._csms.port)
        self._near.append(near)
        self._far.append(far)
        await asyncio.gather(self._carry(reader, far, near), self._carry(back, near, near))

    async def _carry(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, near: asyncio.StreamWriter
    ) -> None:
        try:
            while data := await reader.read(65_536):
                if near not in self._is_cut:
                    writer.write(data)
        except ConnectionError:
            pass
        if near not in self._is_cut:
            writer.close()

    def cut(self) -> None:
        self._is_cut |= {*self._near}
        for near in self._near:
            near.transport.abort()


@in_loop
async def test_closing_ends_the_wait_of_newcomers() -> None:
    async with serve(accepting(), *HOST, takeover_silence=600.0, drain=0.0) as csms, by_hand(csms) as old:
        await boot(old)
        cut(old)
        new = await by_hand(csms)
        await eventually(lambda: len(csms._newcomers._verdicts) == 1)
        closing = asyncio.create_task(csms.close())
        assert await end_of(new) == (1001, "shutting down")
        old.transport.resume_reading()
        await closing


@in_loop
async def test_many_newcomers_of_one_station_are_bounded() -> None:
    async with serve(accepting(), *HOST, takeover_silence=600.0) as csms, by_hand(csms) as old:
        await boot(old)
        cut(old)
        many = [await by_hand(csms) for _ in range(30)]
        await eventually(lambda: sum(one.close_code == 1008 for one in many) == 26)
        assert len(csms._newcomers._verdicts) == 4
        for one in many:
            await one.close()
        await eventually(lambda: len(csms._newcomers._verdicts) == 0)
        old.transport.resume_reading()
