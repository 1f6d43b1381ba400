"""Facts that outlive a connection and a process: registrations, and answers to requests that come again."""

# ruff: noqa: ARG001, ARG002 - handlers are handed what they do not need

from __future__ import annotations

import asyncio
import socket
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import conversation as say
import pytest
from endpoints import BOOT_16, Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop
from ocpp_fast import Call, Codec, ErrorCode, OcppError, Tolerance, v16, v21, v201
from ocpp_fast.asyncio import (
    Answer,
    Hardware,
    Registration,
    Remembered,
    SQLiteStore,
    Store,
    StoreError,
    current,
    serve,
)
from ocpp_fast.asyncio.batches import Batches
from ocpp_fast.asyncio.once import key_of
from ocpp_fast.asyncio.state import MAX_ANSWERS
from ocpp_fast.routing import Router
from ocpp_fast.tolerance import Outbound
from websockets.exceptions import ConnectionClosed

HOST = ("127.0.0.1", 0)
START: dict[str, Any] = {
    "connectorId": 1,
    "idTag": "04AABBCC",
    "meterStart": 0,
    "timestamp": "2025-09-16T07:41:05Z",
}
STOP = {"meterStop": 9, "timestamp": "2025-09-16T07:45:00Z", "transactionId": 1}
VALUE = {"timestamp": "2025-09-16T07:41:05Z", "sampledValue": [{"value": "1"}]}


class Transactions:
    """Handlers that count. A plain one, or an async one that waits at a gate."""

    def __init__(self) -> None:
        self.started = 0
        self.fail = 0
        self.values = 0
        self.after = 0
        self.gate: asyncio.Event | None = None
        self.fingerprints: list[str] = []

    def router(self, *, waits: bool = False) -> Router:
        router = accepting("1.6")

        def start(_: str, request: v16.StartTransactionRequest) -> v16.StartTransactionResponse:
            self.started += 1
            self.fingerprints.append(current().fingerprint)
            if self.fail:
                self.fail -= 1
                raise OcppError(ErrorCode.INTERNAL_ERROR)
            info = v16.IdTagInfo(status="Accepted")
            return v16.StartTransactionResponse(transaction_id=self.started, id_tag_info=info)

        async def start_later(
            station_id: str, request: v16.StartTransactionRequest
        ) -> v16.StartTransactionResponse:
            assert self.gate is not None
            number = start(station_id, request)
            await self.gate.wait()
            return number

        router.on(v16.StartTransactionRequest)(start_later if waits else start)

        @router.on(v16.MeterValuesRequest)
        def values(_: str, request: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
            self.values += 1
            return v16.MeterValuesResponse()

        @router.after(v16.StartTransactionRequest)
        def after(_: str, request: Any, response: Any) -> None:
            self.after += 1

        return router


def stores(folder: Path) -> list[Any]:
    return [None, folder / "csms.sqlite"]


KINDS = pytest.mark.parametrize("kind", [0, 1], ids=["memory", "file"])


@KINDS
@in_loop
async def test_a_request_that_comes_again_gets_the_same_answer(kind: int, tmp_path: Path) -> None:
    seen, notes = Transactions(), Notes()
    async with serve(seen.router(), *HOST, store=stores(tmp_path)[kind], hooks=[notes]) as csms:
        async with by_hand(csms, version="1.6") as station:
            await boot(station)
            first = await ask(station, 2, "1", "StartTransaction", START)
            assert await ask(station, 2, "1", "StartTransaction", START) == first
        await eventually(lambda: not csms.stations)
        async with by_hand(csms, version="1.6") as station:
            # In another order, the members are the same payload.
            assert await ask(station, 2, "1", "StartTransaction", dict(reversed(START.items()))) == first
    assert first[2]["transactionId"] == 1
    assert (seen.started, seen.after) == (1, 1)
    assert notes.of("counted").count(("CS-1", "answered again")) == 2


@KINDS
@in_loop
async def test_another_payload_under_the_same_id_is_another_request(kind: int, tmp_path: Path) -> None:
    seen = Transactions()
    async with (
        serve(seen.router(), *HOST, store=stores(tmp_path)[kind]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        for meter_start in (0, 1, 0):
            await ask(station, 2, "1", "StartTransaction", START | {"meterStart": meter_start})
    assert seen.started == 2
    assert seen.fingerprints[0] != seen.fingerprints[1]


@in_loop
async def test_requests_that_stations_do_not_keep_are_handled_each_time() -> None:
    seen = Transactions()
    async with serve(seen.router(), *HOST) as csms, by_hand(csms, version="1.6") as station:
        await boot(station)
        for _ in range(2):
            await ask(station, 2, "1", "MeterValues", {"connectorId": 1, "meterValue": [VALUE]})
        assert seen.values == 2
        kept = {"connectorId": 1, "transactionId": 1, "meterValue": [VALUE]}
        for _ in range(2):
            await ask(station, 2, "1", "MeterValues", kept)
        assert seen.values == 3


@KINDS
@in_loop
async def test_a_request_that_failed_is_handled_again(kind: int, tmp_path: Path) -> None:
    seen = Transactions()
    seen.fail = 1
    async with (
        serve(seen.router(), *HOST, store=stores(tmp_path)[kind]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        assert (await ask(station, 2, "1", "StartTransaction", START))[0] == 4
        assert (await ask(station, 2, "1", "StartTransaction", START))[0] == 3
    assert seen.started == 2
    assert seen.fingerprints[0] == seen.fingerprints[1]


@KINDS
@in_loop
async def test_the_answer_of_a_handler_that_outlives_its_connection_is_given_to_the_next(
    kind: int, tmp_path: Path
) -> None:
    seen = Transactions()
    seen.gate = asyncio.Event()
    async with serve(seen.router(waits=True), *HOST, store=stores(tmp_path)[kind]) as csms:
        async with by_hand(csms, version="1.6") as station:
            await boot(station)
            await station.send(say.frame(2, "1", "StartTransaction", START))
            await eventually(lambda: seen.started)
        await eventually(lambda: not csms.stations)
        async with by_hand(csms, version="1.6") as station:
            # While the handler runs, and after it has ended.
            await station.send(say.frame(2, "1", "StartTransaction", START))
            connected = await csms.station("CS-1")
            await eventually(lambda: connected.frames_in)
            seen.gate.set()
            first = await hear(station)
            assert first[2]["transactionId"] == 1
            assert await ask(station, 2, "1", "StartTransaction", START) == first
    assert (seen.started, seen.after) == (1, 1)


@in_loop
async def test_a_request_is_handled_again_if_its_handler_failed_without_a_connection() -> None:
    seen = Transactions()
    seen.gate = asyncio.Event()
    async with serve(seen.router(waits=True), *HOST, handler_timeout=0.2) as csms:
        async with by_hand(csms, version="1.6") as station:
            await boot(station)
            await station.send(say.frame(2, "1", "StartTransaction", START))
            await eventually(lambda: seen.started)
        await eventually(lambda: not csms.stations)
        async with by_hand(csms, version="1.6") as station:
            answer = await ask(station, 2, "1", "StartTransaction", START)
            assert answer[0] == 4
            seen.gate.set()
            answer = await ask(station, 2, "1", "StartTransaction", START)
            assert answer[0] == 3
    # The second one waited for the first, for too long, so that the third was the next to be handled.
    assert seen.started == 2


@KINDS
@in_loop
async def test_functions_after_a_reply_follow_the_first_answer_that_is_sent(
    kind: int, tmp_path: Path
) -> None:
    seen = Transactions()
    seen.gate = asyncio.Event()
    async with serve(seen.router(waits=True), *HOST, store=stores(tmp_path)[kind]) as csms:
        async with by_hand(csms, version="1.6") as station:
            await boot(station)
            await station.send(say.frame(2, "1", "StartTransaction", START))
            await eventually(lambda: seen.started)
        await eventually(lambda: not csms.stations)
        seen.gate.set()  # The handler ends without a connection.
        await eventually(lambda: not csms._working)
        assert seen.after == 0
        async with by_hand(csms, version="1.6") as station:
            for _ in range(2):
                assert (await ask(station, 2, "1", "StartTransaction", START))[0] == 3
    assert (seen.started, seen.after) == (1, 1)


@in_loop
async def test_a_boot_whose_handler_ends_late_changes_nothing(tmp_path: Path) -> None:
    router, gate, statuses = Router(), asyncio.Event(), iter(["Rejected", "Accepted"])

    @router.on(v16.BootNotificationRequest)
    async def boot_later(_: str, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
        answer: v16.BootNotificationResponse = say.booted("1.6", next(statuses))
        if answer.status == "Rejected":
            await gate.wait()
        return answer

    async with serve(router, *HOST, store=tmp_path / "csms.sqlite") as csms:
        async with by_hand(csms, version="1.6") as station:
            await station.send(say.frame(2, "1", "BootNotification", BOOT_16))
            connected = await csms.station("CS-1")
            await eventually(lambda: connected.hardware)
        await eventually(lambda: not csms.stations)
        async with by_hand(csms, version="1.6") as station:
            await boot(station)
            gate.set()
            await eventually(lambda: len(csms._working) == 1)
            assert csms.registration("CS-1") is Registration.ACCEPTED
    store = SQLiteStore(tmp_path / "csms.sqlite")
    assert (await store.load("CS-1")).registration is Registration.ACCEPTED
    await store.close()


@in_loop
async def test_nobody_is_served_after_the_csms_was_closed() -> None:
    class Slow(Broken):
        async def load(self, station_id: str) -> Remembered:
            await gate.wait()
            return Remembered()

    gate = asyncio.Event()
    csms = await serve(accepting("1.6"), *HOST, store=Slow())
    async with by_hand(csms, version="1.6") as station:
        closing = asyncio.ensure_future(csms.close())
        await asyncio.sleep(0)
        gate.set()
        with pytest.raises(ConnectionClosed):
            await station.recv()
        await closing
        assert not csms.stations


def test_the_key_of_a_request_does_not_depend_on_the_tolerance() -> None:
    frames = [
        say.frame(2, "1", "StartTransaction", START | {"timestamp": f"2025-09-16T07:41:05.{part}Z"})
        for part in ("1", "2")
    ]
    outbound = Tolerance(outbound=(Outbound("**/timestamp", "seconds"),))
    strict, changing = Codec("1.6"), Codec("1.6", tolerance=outbound)
    keys = [[key_of(codec, codec.decode(frame)) for frame in frames] for codec in (strict, changing)]  # type: ignore[arg-type]
    assert keys[0] == keys[1]
    assert keys[0][0] != keys[0][1]


@in_loop
async def test_an_answer_survives_a_restart(tmp_path: Path) -> None:
    seen, store = Transactions(), tmp_path / "csms.sqlite"
    async with serve(seen.router(), *HOST, store=store) as csms, by_hand(csms, version="1.6") as station:
        await boot(station)
        first = await ask(station, 2, "1", "StartTransaction", START)
    async with serve(seen.router(), *HOST, store=str(store)) as csms, by_hand(csms, version="1.6") as station:
        # Nobody asks the station to boot either.
        assert await ask(station, 2, "1", "StartTransaction", START) == first
        assert (await ask(station, 2, "2", "Heartbeat", {}))[0] == 3
        assert csms.stations["CS-1"].hardware == Hardware("VendorX", "Single")
    assert (seen.started, seen.after) == (1, 1)
    assert stat.S_IMODE(store.stat().st_mode) == 0o600


@pytest.mark.parametrize("status", ["Pending", "Rejected"])
@in_loop
async def test_a_registration_survives_a_restart(status: str, tmp_path: Path) -> None:
    router, store = accepting("1.6"), tmp_path / "csms.sqlite"
    del router._handlers[v16.BootNotificationRequest]

    @router.on(v16.BootNotificationRequest)
    def refuse(_: str, request: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
        answer: v16.BootNotificationResponse = say.booted("1.6", status)
        return answer

    async with serve(router, *HOST, store=store) as csms, by_hand(csms, version="1.6") as station:
        await ask(station, 2, "1", "BootNotification", BOOT_16)
    async with serve(router, *HOST, store=store) as csms, by_hand(csms, version="1.6") as station:
        assert (await ask(station, 2, "2", "Heartbeat", {}))[:3] == [4, "2", "SecurityError"]
        assert csms.registration("CS-1") is Registration(status)


@in_loop
async def test_a_station_that_was_accepted_earlier_is_asked_once_only(tmp_path: Path) -> None:
    store = tmp_path / "csms.sqlite"
    async with serve(accepting("1.6"), *HOST, store=store) as csms, by_hand(csms, version="1.6") as station:
        assert (await ask(station, 2, "1", "Heartbeat", {}))[0] == 4
        trigger = await hear(station)
        assert trigger[2] == "TriggerMessage"
        await station.send(say.frame(3, trigger[1], {"status": "Rejected"}))
        await eventually(lambda: csms.registration("CS-1") is Registration.ACCEPTED)
    async with serve(accepting("1.6"), *HOST, store=store) as csms, by_hand(csms, version="1.6") as station:
        assert (await ask(station, 2, "2", "Heartbeat", {}))[0] == 3


class Broken:
    """A store that fails or waits."""

    def __init__(self) -> None:
        self.loads = True
        self.saves = False
        self.gate: asyncio.Event | None = None
        self.saved: list[Any] = []

    async def load(self, station_id: str) -> Remembered:
        if not self.loads:
            raise OSError("no disk")
        return Remembered()

    async def save_registration(
        self, station_id: str, registration: Registration, hardware: Hardware | None
    ) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if not self.saves:
            raise OSError("full")
        self.saved.append((station_id, registration))

    async def save_answer(self, station_id: str, answer: Answer) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if not self.saves:
            raise OSError("full")
        self.saved.append((station_id, answer.frame))


@in_loop
async def test_a_store_that_cannot_save_costs_no_answer_and_is_reported() -> None:
    seen, notes, store = Transactions(), Notes(), Broken()
    is_a_store: Store = store
    async with (
        serve(seen.router(), *HOST, store=is_a_store, hooks=[notes]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        first = await ask(station, 2, "1", "StartTransaction", START)
        assert await ask(station, 2, "1", "StartTransaction", START) == first
    told = [(station_id, action, str(error)) for station_id, action, error in notes.of("broke")]
    assert told == [("CS-1", "store", "full")] * 2
    assert seen.started == 1


@in_loop
async def test_a_store_that_cannot_load_closes_the_connection() -> None:
    notes, store = Notes(), Broken()
    store.loads = False
    async with (
        serve(accepting("1.6"), *HOST, store=store, hooks=[notes]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        with pytest.raises(ConnectionClosed) as caught:
            await station.recv()
        assert not csms.stations
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1011
    assert [one[1:3] for one in notes.of("refused")] == [(101, "the store failed")]


@in_loop
async def test_an_answer_is_not_sent_before_it_is_kept() -> None:
    seen, store = Transactions(), Broken()
    store.saves = True
    async with (
        serve(seen.router(), *HOST, store=store) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        assert store.saved == [("CS-1", Registration.ACCEPTED)]
        store.gate = asyncio.Event()
        await station.send(say.frame(2, "1", "StartTransaction", START))
        await eventually(lambda: seen.started)
        assert csms.stations["CS-1"].frames_out == 1
        assert seen.after == 0
        store.gate.set()
        answer = await hear(station)
        assert answer[2]["transactionId"] == 1
        assert [one[0] for one in store.saved[1:]] == ["CS-1"]


@in_loop
async def test_an_answer_that_cannot_be_sent_is_not_kept(tmp_path: Path) -> None:
    router, calls = accepting("1.6"), []

    @router.on(v16.StartTransactionRequest)
    def start(_: str, request: v16.StartTransactionRequest) -> Any:
        calls.append(1)
        info = v16.IdTagInfo(status="Accepted")
        if len(calls) == 1:
            return v16.StartTransactionResponse(transaction_id="one", id_tag_info=info)  # type: ignore[arg-type]
        if len(calls) == 2:
            return "accepted"
        return v16.StartTransactionResponse(transaction_id=1, id_tag_info=info)

    async with (
        serve(router, *HOST, store=tmp_path / "csms.sqlite") as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        answers = [await ask(station, 2, "1", "StartTransaction", START) for _ in range(4)]
    assert [answer[0] for answer in answers] == [4, 4, 3, 3]
    assert len(calls) == 3


# The file


def answers_of(count: int) -> list[Answer]:
    return [Answer((str(number), bytes([number])), b"[3]") for number in range(count)]


@in_loop
async def test_the_file_keeps_the_last_answers(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "s.sqlite")
    assert await store.load("CS-1") == Remembered()
    await store.save_registration("CS-1", Registration.PENDING, Hardware("V", "M", "1.2"))
    for answer in answers_of(10):
        await store.save_answer("CS-1", answer)
    await store.save_answer("CS-2", answers_of(1)[0])
    known = await store.load("CS-1")
    assert known == Remembered(Registration.PENDING, answers_of(10)[-MAX_ANSWERS:], Hardware("V", "M", "1.2"))
    assert await store.load("CS-2") == Remembered(Registration.UNKNOWN, answers_of(1))
    await store.close()


@in_loop
async def test_the_file_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_fast.asyncio.store_sqlite._CHECK_AFTER", 1)
    store = SQLiteStore(tmp_path / "s.sqlite", max_stations=3)
    for number in range(10):
        await store.save_answer(str(number), answers_of(1)[0])
    await store.save_registration("x", Registration.ACCEPTED, None)
    kept = [number for number in range(10) if (await store.load(str(number))).answers]
    await store.close()
    assert kept == [8, 9]
    with sqlite3.connect(tmp_path / "s.sqlite") as database:
        assert database.execute("SELECT count(*) FROM answer").fetchone() == (2,)
    database.close()


@in_loop
async def test_two_processes_may_use_one_file(tmp_path: Path) -> None:
    one, two = SQLiteStore(tmp_path / "s.sqlite"), SQLiteStore(tmp_path / "s.sqlite")
    await asyncio.gather(
        *(store.save_answer(str(number), answers_of(1)[0]) for number in range(50) for store in (one, two))
    )
    await one.save_registration("CS-1", Registration.ACCEPTED, None)
    assert (await two.load("CS-1")).registration is Registration.ACCEPTED
    for number in range(50):
        assert (await one.load(str(number))).answers == answers_of(1) * 2
    await one.close()
    await two.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: path.write_bytes(b"no database at all, but text " * 100), "not an SQLite database"),
        (lambda path: _other(path, "PRAGMA application_id = 7"), "the database of another program"),
        (lambda path: _other(path, "CREATE TABLE x (y)"), "the database of another program"),
        (lambda path: _later(path), "has schema 99, and this version reads 1"),
        (lambda path: path.mkdir(), "unable to open database file"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused(
    make: Callable[[Path], object], words: str, tmp_path: Path
) -> None:
    path = tmp_path / "s.sqlite"
    make(path)
    with pytest.raises(StoreError, match=words) as caught:
        SQLiteStore(path)
    assert str(path) in str(caught.value)


def _other(path: Path, statement: str) -> None:
    database = sqlite3.connect(path)
    database.execute(statement)
    database.commit()
    database.close()


def _later(path: Path) -> None:
    asyncio.run(_made(path))
    _other(path, "PRAGMA user_version = 99")


async def _made(path: Path) -> None:
    await SQLiteStore(path).close()


@in_loop
async def test_a_file_that_is_none_of_ours_ends_the_start_of_a_csms(tmp_path: Path) -> None:
    _other(tmp_path / "s.sqlite", "CREATE TABLE x (y)")
    with pytest.raises(StoreError, match="another program"):
        await serve(accepting("1.6"), *HOST, store=tmp_path / "s.sqlite")


@in_loop
async def test_the_file_is_closed_if_the_csms_cannot_listen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[str] = []

    class Watched(SQLiteStore):
        async def close(self) -> None:
            await super().close()
            closed.append("closed")

    monkeypatch.setattr("ocpp_fast.asyncio.facts.SQLiteStore", Watched)
    with socket.create_server(HOST) as taken, pytest.raises(OSError, match="in use"):
        await serve(accepting("1.6"), HOST[0], taken.getsockname()[1], store=tmp_path / "s.sqlite")
    assert closed == ["closed"]


@in_loop
async def test_an_error_of_the_file_is_that_of_every_change(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "s.sqlite")
    _other(tmp_path / "s.sqlite", "DROP TABLE answer")
    changes = [store.save_answer("CS-1", answer) for answer in answers_of(3)]
    results = await asyncio.gather(*changes, return_exceptions=True)
    assert all(isinstance(one, StoreError) for one in results)
    await store.save_registration("CS-1", Registration.ACCEPTED, None)
    await store.close()


@in_loop
async def test_changes_that_gather_are_made_together() -> None:
    made: list[int] = []

    def double(items: Any) -> list[int]:
        made.append(len(items))
        return [2 * item for item in items]

    batches: Batches[int, int] = Batches(double, "test")
    assert await asyncio.gather(*(batches.do(number) for number in range(100))) == list(range(0, 200, 2))
    assert made == [1, 99]
    cancelled = batches.do(1)
    cancelled.cancel()
    await batches.close()
    assert made == [1, 99, 1]


def test_responses_of_versions_differ() -> None:
    # One digest for two versions would give a station the answer of the other one.
    keys = set()
    for version, v in (("2.0.1", v201), ("2.1", v21)):
        keys.add(
            key_of(Codec(version), Call(v.ClearedChargingLimitRequest(charging_limit_source="EMS"), "1"))
        )
    assert len(keys) == 2


@KINDS
@in_loop
async def test_a_boot_counts_on_both_connections_of_a_station(kind: int, tmp_path: Path) -> None:
    store = stores(tmp_path)[kind]
    async with (
        serve(accepting("1.6"), *HOST, store=store, second_connection="keep both") as csms,
        by_hand(csms, version="1.6") as first,
        by_hand(csms, version="1.6") as second,
    ):
        await eventually(lambda: len(csms._working) == 2)
        await boot(first)
        assert csms.registration("CS-1") is Registration.ACCEPTED
        assert (await ask(second, 2, "1", "Heartbeat", {}))[0] == 3
        await second.close()
        await eventually(lambda: len(csms._working) == 1)
        assert csms.registration("CS-1") is Registration.ACCEPTED
