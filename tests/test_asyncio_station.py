"""The life of a station: nothing of it ends unnoticed, whatever its CSMS, its network or its power does."""

# ruff: noqa: ARG001, ARG002, ARG005, SIM117 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, eventually, in_loop, url
from ocpp_fast import ErrorCode, OcppError, v16, v201
from ocpp_fast.asyncio import (
    Backoff,
    CallFailed,
    ConnectionLost,
    Counters,
    NetworkProfile,
    NotAllowed,
    Outbox,
    OutboxError,
    QueueFull,
    Registration,
    ThinnedOut,
    basic,
    connect,
    serve,
)
from ocpp_fast.asyncio.network import Route
from ocpp_fast.routing import Router
from test_asyncio_outbox import Notebook, event, start, stop
from websockets.asyncio.server import ServerConnection
from websockets.asyncio.server import serve as serve_by_hand

HOST = ("127.0.0.1", 0)
BOOT_REQUEST = say.boot("2.0.1")


def hurried() -> Backoff:
    return Backoff(minimum=0.02, random_range=0.0, repeat_times=0)


class Seen:
    """The messages that a CSMS saw, and the answers that it gives."""

    def __init__(self, status: str = "Accepted", interval: int = 300) -> None:
        self.status = status
        self.interval = interval
        self.boots = 0
        self.beats = 0
        self.events: list[int] = []
        self.beats_refused = 0
        self.gate: asyncio.Event | None = None
        self.refuses = 0
        """Events that are answered with SecurityError."""
        self.router = Router()
        self.router.on(v201.BootNotificationRequest)(self._boot)
        self.router.on(v201.HeartbeatRequest)(self._beat)
        self.router.on(v201.TransactionEventRequest)(self._event)
        self.router.on(v201.DataTransferRequest)(self._transfer)

    def _boot(self, _: str, request: v201.BootNotificationRequest) -> Any:
        self.boots += 1
        return say.booted("2.0.1", self.status, self.interval)

    def _beat(self, _: str, request: v201.HeartbeatRequest) -> Any:
        self.beats += 1
        if self.beats_refused:
            self.beats_refused -= 1
            raise OcppError(ErrorCode.NOT_IMPLEMENTED)
        return say.beaten("2.0.1")

    def _event(self, _: str, request: v201.TransactionEventRequest) -> Any:
        if self.refuses:
            self.refuses -= 1
            raise OcppError(ErrorCode.SECURITY_ERROR)
        self.events.append(request.seq_no)
        return v201.TransactionEventResponse()

    async def _transfer(self, _: str, request: v201.DataTransferRequest) -> Any:
        if self.gate is not None:
            await self.gate.wait()
        return say.transferred("2.0.1")


# Heartbeats


@pytest.mark.parametrize("trouble", ["pending", "queue full", "not implemented"])
@in_loop
async def test_heartbeats_go_on_after(trouble: str) -> None:
    seen, notes = Seen(), Notes()
    async with serve(seen.router, *HOST) as csms:
        async with connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, max_queue=2, hooks=[notes]
        ) as station:
            await station.accepted()
            station.heartbeat_interval = 0.02
            await eventually(lambda: seen.beats >= 2)
            if trouble == "pending":
                seen.status = "Pending"
                await station.boot()
                await asyncio.sleep(0.1)
                seen.status = "Accepted"
                await station.boot()
                station.heartbeat_interval = 0.02
            elif trouble == "queue full":
                seen.gate = asyncio.Event()
                calls = [asyncio.ensure_future(station.call(say.transfer("2.0.1"))) for _ in range(3)]
                await asyncio.sleep(0.1)
                with pytest.raises(QueueFull):
                    await station.call(say.heartbeat("2.0.1"))
                seen.gate.set()
                await asyncio.gather(*calls)
            else:
                seen.beats_refused = 2
            seen.beats = 0
            await eventually(lambda: seen.beats >= 3)
    assert notes.of("broke") == []


@pytest.mark.parametrize(
    ("interval", "taken"), [(-5, 300.0), (0, 300.0), (10**12, 86_400.0), (2**63 - 1, 86_400.0), (17, 17.0)]
)
@in_loop
async def test_an_absurd_interval_of_the_csms_makes_no_storm_and_no_silence(
    interval: int, taken: float
) -> None:
    seen = Seen(interval=interval)
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=BOOT_REQUEST) as station:
            await station.accepted()
            await asyncio.sleep(0.05)
            assert station.heartbeat_interval == taken
    assert (seen.boots, seen.beats) == (1, 0)


@pytest.mark.parametrize("status", ["Pending", "Rejected"])
@in_loop
async def test_an_absurd_interval_before_acceptance_makes_no_storm_either(status: str) -> None:
    seen = Seen(status, -(10**12))
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=BOOT_REQUEST):
            await eventually(lambda: seen.boots)
            await asyncio.sleep(0.1)
    assert seen.boots == 1


@in_loop
async def test_a_rejected_station_boots_after_a_day_at_the_latest() -> None:
    seen = Seen("Rejected", 2**63 - 1)
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=BOOT_REQUEST) as station:
            await eventually(lambda: station.registration is Registration.REJECTED)
            assert station.link is not None
            loop = asyncio.get_running_loop()
            await eventually(lambda: station.link.session.retry_at <= loop.time() + 86_400)  # type: ignore[union-attr]


@pytest.mark.parametrize("seconds", [0, -1.0, float("nan"), float("inf"), 1e12])
@in_loop
async def test_an_absurd_interval_of_the_application_is_refused(seconds: float) -> None:
    station = connect("ws://127.0.0.1:1/CS-1", version="2.0.1")
    with pytest.raises(ValueError, match="heartbeat_interval: not more than 0 and at most 86400 s"):
        station.heartbeat_interval = seconds
    assert station.heartbeat_interval is None


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        ({"minimum": -1.0}, r"minimum: negative or not finite \(-1\.0\)"),
        ({"random_range": float("inf")}, r"random_range: negative or not finite \(inf\)"),
        ({"repeat_times": -1}, r"repeat_times: negative or not finite \(-1\)"),
        ({"minimum": float("nan")}, r"minimum: negative or not finite \(nan\)"),
        ({"minimum": 0.0, "random_range": 0.0}, "both 0, which leaves no wait"),
    ],
)
def test_a_back_off_that_makes_no_sense_is_refused(arguments: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        Backoff(**arguments)


def test_no_wait_is_longer_than_a_day() -> None:
    backoff = Backoff(minimum=1.0, random_range=0.0, repeat_times=10_000)
    waits = [backoff.failed() for _ in range(2000)]
    assert max(waits) == waits[-1] == 86_400.0


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({"failback": -1.0}, "failback: not between 0.001 and"),
        ({"failback": 0.0}, "failback: not between 0.001 and"),
        ({"drain": float("nan")}, "drain: not between 0 and"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        connect("ws://127.0.0.1:1/CS-1", version="2.0.1", **options)


# Tasks


@pytest.mark.parametrize(
    ("task", "method", "error"),
    [
        ("boot", "_boot.boot", RuntimeError("a defect")),
        ("heartbeat", "_heartbeat._call", asyncio.CancelledError()),
        ("outbox", "_delivery._send", RuntimeError("a defect")),
        ("connection", "_uplink._serve", asyncio.CancelledError()),
    ],
)
@in_loop
async def test_no_task_ends_unnoticed(
    task: str, method: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each task fails once, is told to the hooks, and goes on."""
    monkeypatch.setattr("ocpp_fast.asyncio.supervise._FIRST_PAUSE", 0.01)
    seen, notes = Seen(), Notes()
    async with serve(seen.router, *HOST) as csms:
        station = connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, hooks=[notes], backoff=hurried(), patient=True
        )
        part, _, name = method.partition(".")
        owner = getattr(station, part)
        proper, failures = getattr(owner, name), [error]

        def fail_once(*arguments: Any) -> Any:
            if failures:
                raise failures.pop()
            return proper(*arguments)

        monkeypatch.setattr(owner, name, fail_once)
        async with station:
            await station.accepted()
            station.heartbeat_interval = 0.02
            await station.deliver(event(1))
            await eventually(lambda: seen.beats >= 2)
    assert notes.of("broke") == [("CS-1", task, error)]


# A CSMS that has forgotten the station


@in_loop
async def test_a_station_that_is_not_known_boots_again_and_loses_nothing() -> None:
    seen = Seen()
    async with serve(seen.router, *HOST) as csms:
        async with connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, outbox=Outbox(attempts=1)
        ) as station:
            await station.accepted()
            seen.refuses = 1
            await station.call(event(1))
            assert (seen.boots, seen.events) == (2, [1])


@in_loop
async def test_a_csms_that_always_answers_with_security_error_gets_no_storm_of_boots() -> None:
    seen, notes = Seen(), Notes()
    async with serve(seen.router, *HOST) as csms:
        outbox = Outbox(attempts=2, interval=0.0)
        async with connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, outbox=outbox, hooks=[notes]
        ) as station:
            await station.accepted()
            seen.refuses = 10**6
            for number in range(10):
                with pytest.raises(CallFailed):
                    await station.call(event(number))
    assert seen.boots == 2
    assert [why for *_, why in notes.of("discarded")] == ["error"] * 10


@in_loop
async def test_a_station_without_a_boot_request_is_told_and_left_alone() -> None:
    seen = Seen()
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", outbox=Outbox(attempts=1)) as station:
            await station.call(BOOT_REQUEST)
            seen.refuses = 1
            with pytest.raises(CallFailed):
                await station.call(event(1))
            with pytest.raises(ValueError, match="request: there is no BootNotification to send"):
                await station.boot()
            await station.boot(BOOT_REQUEST)
            await station.boot()
    assert seen.boots == 3


# Deliveries


@in_loop
async def test_a_retry_has_the_id_of_the_first_attempt() -> None:
    """The CSMS dies after a StartTransaction has reached it, and before its answer."""
    ids: list[str] = []

    async def csms(connection: ServerConnection) -> None:
        async for frame in connection:
            _, message_id, action, _ = json.loads(frame)
            if action == "StartTransaction":
                ids.append(message_id)
                if len(ids) == 1:
                    connection.transport.abort()
                    return
                answer: Any = {"transactionId": 7, "idTagInfo": {"status": "Accepted"}}
            else:
                answer = {"status": "Accepted", "currentTime": "2026-01-01T00:00:00Z", "interval": 300}
            await connection.send(json.dumps([3, message_id, answer]))

    async with serve_by_hand(csms, *HOST, subprotocols=["ocpp1.6"]) as server:  # type: ignore[list-item]
        address = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/CS-1"
        async with connect(address, version="1.6", boot=say.boot("1.6"), backoff=hurried()) as station:
            await station.accepted()
            assert (await station.call(start())).transaction_id == 7
    assert len(ids) == 2
    assert len(set(ids)) == 1


@in_loop
async def test_a_full_outbox_ends_the_futures_of_what_it_drops_and_says_so() -> None:
    seen, notes, counters = Seen(), Notes(), Counters()
    async with serve(seen.router, *HOST) as csms:
        address = url(csms)
        port = csms.port
    station = await connect(
        address,
        version="2.0.1",
        boot=BOOT_REQUEST,
        outbox=Outbox(max_length=10),
        patient=True,
        backoff=hurried(),
        hooks=[notes, counters],
    )
    futures = [station.deliver(event(number)) for number in range(14)]
    async with serve(seen.router, "127.0.0.1", port):
        outcomes = await asyncio.gather(*futures, return_exceptions=True)
        await station.close()
    dropped = [number for number, outcome in enumerate(outcomes) if isinstance(outcome, ThinnedOut)]
    assert len(dropped) >= 4
    assert seen.events == [number for number in range(14) if number not in dropped]
    assert [why for *_, why in notes.of("discarded")] == ["thinned out"] * len(dropped)
    assert counters.discards == {("TransactionEvent", "thinned out"): len(dropped)}


@in_loop
async def test_an_outbox_without_room_raises_and_says_so() -> None:
    notes = Notes()
    async with serve(accepting(), *HOST) as csms:
        address = url(csms)
    async with connect(
        address, version="2.0.1", outbox=Outbox(max_length=1), patient=True, backoff=hurried(), hooks=[notes]
    ) as station:
        station.deliver(event(0, "Started"))
        with pytest.raises(QueueFull):
            station.deliver(event(1, "Ended"))
        with pytest.raises(QueueFull):
            await station.call(event(2, "Ended"))
    assert notes.of("discarded") == [("CS-1", "TransactionEvent", "", "full")] * 2


@in_loop
async def test_a_storage_that_fails_is_told_to_whoever_delivers(monkeypatch: pytest.MonkeyPatch) -> None:
    seen, notes, notebook = Seen(), Notes(), Notebook()
    async with serve(seen.router, *HOST) as csms:
        async with connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, outbox=Outbox(notebook), hooks=[notes]
        ) as station:
            await station.accepted()
            notebook.fails = True
            with pytest.raises(OutboxError, match="notebook: full"):
                station.deliver(event(0))
            with pytest.raises(OutboxError, match="notebook: full"):
                await station.keep(event(1))
            with pytest.raises(OutboxError, match="notebook: full"):
                await station.call(event(2))
            notebook.fails = False
            await station.call(event(3))
    assert seen.events == [3]
    assert [why for *_, why in notes.of("discarded")] == ["not stored"] * 3
    assert {task for _, task, _ in notes.of("broke")} == {"outbox"}


@in_loop
async def test_deliveries_keep_the_order_of_the_calls(tmp_path: Path) -> None:
    """Those that block the loop, and those that do not, take turns."""
    seen = Seen()
    async with serve(seen.router, *HOST) as csms:
        async with connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, outbox=tmp_path / "outbox.sqlite"
        ) as station:
            await station.accepted()
            waiting: list[Any] = []
            for number in range(0, 60, 3):
                waiting.append(asyncio.ensure_future(station.call(event(number))))
                await asyncio.sleep(0)
                waiting.append(station.deliver(event(number + 1)))
                waiting.append(await station.keep(event(number + 2)))
            await asyncio.gather(*waiting)
    assert seen.events == list(range(60))


@in_loop
async def test_the_caller_is_told_after_the_outcome_is_stored(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    seen = Seen()
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=BOOT_REQUEST, outbox=path) as station:
            await station.accepted()
            storage = station.outbox._storage
            assert storage is not None
            written: list[str] = []
            proper = storage.write

            def write(changes: Any) -> None:
                proper(changes)
                written.extend(type(change).__name__ for change in changes)

            storage.write = write  # type: ignore[method-assign]
            future = await station.keep(event(0))
            assert written[:1] == ["Row"]
            await future
            assert written == ["Row", "Removed"]


@in_loop
async def test_a_cancelled_call_is_delivered_all_the_same(tmp_path: Path) -> None:
    seen = Seen()
    async with serve(seen.router, *HOST) as csms:
        async with connect(
            url(csms), version="2.0.1", boot=BOOT_REQUEST, outbox=str(tmp_path / "outbox.sqlite")
        ) as station:
            await station.accepted()
            call = asyncio.ensure_future(station.call(event(0)))
            await asyncio.sleep(0)
            call.cancel()
            await eventually(lambda: seen.events == [0])


@in_loop
async def test_a_transaction_goes_on_after_a_restart_of_the_station(tmp_path: Path) -> None:
    """The application has written down the temporary id only."""
    path, stopped = tmp_path / "outbox.sqlite", []
    router = accepting("1.6")
    router.on(v16.StartTransactionRequest)(
        lambda _, request: v16.StartTransactionResponse(
            transaction_id=4711, id_tag_info=v16.IdTagInfo(status="Accepted")
        )
    )

    @router.on(v16.StopTransactionRequest)
    def on_stop(_: str, request: v16.StopTransactionRequest) -> v16.StopTransactionResponse:
        stopped.append(request.transaction_id)
        return v16.StopTransactionResponse()

    async with serve(router, *HOST) as csms:
        options: Any = {"version": "1.6", "boot": say.boot("1.6"), "outbox": path}
        async with connect(url(csms), **options) as station:
            begun = station.deliver(start())
            number = station.transaction_id(begun)
            await begun
            assert station.transaction_id(begun) == station.transaction_id(number) == 4711
        async with connect(url(csms), **options) as station:
            assert station.transaction_id(number) == 4711
            await station.call(stop(number))
    assert stopped == [4711]


@in_loop
async def test_a_message_that_a_station_never_sends_does_not_hold_the_others_up() -> None:
    seen, notes = Seen(), Notes()
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=BOOT_REQUEST, hooks=[notes]) as station:
            await station.accepted()
            never = station.deliver(say.reset("2.0.1"))
            await station.call(event(1))
            with pytest.raises(NotAllowed):
                await never
    assert [why for *_, why in notes.of("discarded")] == ["not valid"]


@in_loop
async def test_the_file_of_an_outbox_is_closed_with_its_station(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite"
    for _ in range(2):
        with pytest.raises(OSError, match="Connect call failed"):
            await connect("ws://127.0.0.1:1/CS-1", version="2.0.1", outbox=path)
    async with connect(
        "ws://127.0.0.1:1/CS-1", version="2.0.1", outbox=path, patient=True, backoff=hurried()
    ) as station:
        sent = station.deliver(event(0))
        with pytest.raises(OutboxError, match="in use by another process"):
            connect("ws://127.0.0.1:1/CS-1", version="2.0.1", outbox=path)
    with pytest.raises(ConnectionLost):
        await sent
    with pytest.raises(OutboxError, match="outbox: closed"):
        station.deliver(event(1))
    with Outbox(path) as outbox:
        assert len(outbox) == 1


@in_loop
async def test_a_station_that_stays_away_ends_what_waits_for_it() -> None:
    seen = Seen()
    async with serve(seen.router, *HOST) as csms:
        async with connect(url(csms), version="2.0.1", boot=BOOT_REQUEST, reconnect=False) as station:
            await station.accepted()
            waiting = asyncio.ensure_future(station._presence.until(lambda: False))
            await csms.stations["CS-1"].close()
            with pytest.raises(ConnectionLost):
                await waiting
            with pytest.raises(ConnectionLost):
                await station.deliver(event(0))
            assert len(station.outbox) == 1
            with pytest.raises(ConnectionLost):
                await station.reconnect()


# Network profiles


@asynccontextmanager
async def two_csms() -> AsyncIterator[tuple[Any, Any]]:
    async with serve(accepting(), *HOST) as first, serve(accepting(), *HOST) as second:
        yield first, second


@in_loop
async def test_a_station_moves_to_the_next_profile_and_back() -> None:
    notes = Notes()
    async with two_csms() as (first, second):
        port = first.port
        profiles = [NetworkProfile(url=url(one), attempts=2) for one in (first, second)]
        async with connect(
            profiles, version="2.0.1", boot=BOOT_REQUEST, backoff=hurried(), hooks=[notes], failback=0.05
        ) as station:
            assert station.profile == station.profiles[0] == profiles[0]
            await first.close()
            await eventually(lambda: list(second.stations) == ["CS-1"])
            assert station.profile == profiles[1]
            assert len(notes.of("refused")) >= 2
            async with serve(accepting(), "127.0.0.1", port, boot_required=False) as first_again:
                await eventually(lambda: list(first_again.stations) == ["CS-1"])
                await eventually(lambda: not second.stations)
                assert station.profile == profiles[0]
                await station.call(say.heartbeat("2.0.1"))


@in_loop
async def test_a_first_connection_tries_every_profile() -> None:
    async with serve(accepting(), *HOST) as csms:
        async with connect(["ws://127.0.0.1:1/CS-1", url(csms)], version="2.0.1") as station:
            assert station.profile.url == url(csms)
    with pytest.raises(OSError, match="Connect call failed"):
        await connect(["ws://127.0.0.1:1/CS-1", "ws://127.0.0.1:2/CS-1"], version="2.0.1")


@in_loop
async def test_a_password_changes_at_run_time() -> None:
    passwords = {"CS-1": "first"}
    async with serve(accepting(), *HOST, authenticate=basic(passwords)) as csms:
        async with connect(
            url(csms), version="2.0.1", password="first", boot=BOOT_REQUEST, backoff=hurried()
        ) as station:
            before = station.link
            passwords["CS-1"] = "second"
            station.use(replace(station.profile, password="second"))
            await station.reconnect()
            assert station.connected
            assert station.link is not before
            assert "second" not in repr(station.profiles)


@in_loop
async def test_a_station_reconnects_without_a_wait() -> None:
    """Offline, in the middle of a long wait."""
    async with serve(accepting(), *HOST) as csms:
        port = csms.port
        address = url(csms)
    async with connect(address, version="2.0.1", patient=True, backoff=Backoff(3600.0, 0.0)) as station:
        await asyncio.sleep(0.05)
        async with serve(accepting(), "127.0.0.1", port):
            await station.reconnect()
            assert station.connected


@in_loop
async def test_a_handler_ends_before_its_connection_is_left() -> None:
    station_router, left, ended = Router(), [], []

    @station_router.on(v201.ResetRequest)
    async def on_reset(_: str, request: v201.ResetRequest) -> Any:
        left.append(station.reconnect())
        await asyncio.sleep(0.05)
        ended.append(station.connected)
        return say.was_reset("2.0.1")

    async with serve(accepting(), *HOST) as csms:
        async with connect(url(csms), station_router, version="2.0.1", backoff=hurried()) as station:
            call = asyncio.ensure_future(csms.stations["CS-1"].call(say.reset("2.0.1")))
            await eventually(lambda: left)
            await left[0]
            assert ended == [True]
            assert station.connected
            await asyncio.gather(call, return_exceptions=True)


@in_loop
async def test_a_profile_has_a_version_of_its_own() -> None:
    async with serve(accepting("1.6", "2.0.1"), *HOST) as csms:
        async with connect(
            NetworkProfile(url=url(csms), version="1.6"), version="2.0.1", boot=say.boot("1.6")
        ) as station:
            assert station.version == "1.6"
            await station.accepted()
            station.use(NetworkProfile(url=url(csms)))
            await station.reconnect()
            assert station.version == "2.0.1"
            station.heartbeat_interval = 0.02
            await eventually(lambda: station.link and station.link.frames_in >= 2)


@pytest.mark.parametrize(
    ("urls", "fault"),
    [
        ([], "url: none given"),
        (["ws://a/CS-1", "ws://a/CS-2"], "url: the URLs end in different identities"),
        (["ws://a/CS-1", "ws://a/"], "url: does not end in an identity"),
    ],
)
def test_urls_that_make_no_sense_are_refused(urls: Any, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        connect(urls, version="2.0.1")


@pytest.mark.parametrize("urls", [[], ["ws://a/CS-2"]])
def test_a_station_keeps_its_identity(urls: Any) -> None:
    station = connect("ws://a/CS-1", version="2.0.1")
    with pytest.raises(ValueError, match="url: "):
        station.use(*urls)
    assert [profile.url for profile in station.profiles] == ["ws://a/CS-1"]


def test_a_profile_is_tried_at_least_once() -> None:
    with pytest.raises(ValueError, match=r"attempts: less than 1 \(0\)"):
        NetworkProfile(url="ws://a/CS-1", attempts=0)


def test_profiles_take_turns() -> None:
    first, second = (NetworkProfile(url=name, attempts=count) for name, count in (("a", 2), ("b", 1)))
    route, used = Route([first, second]), []
    for _ in range(7):
        used.append(route.profile.url)
        route.failed()
    assert "".join(used) == "aabaaba"
    route.restart()
    route.failed()
    route.succeeded()
    route.failed()
    assert route.profile is first
