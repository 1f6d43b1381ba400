"""Endpoints with a tolerance: messages are repaired as the profile of a station says, and it is told."""

# ruff: noqa: ARG002, ARG005, SIM117 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
import json
from typing import Any, Final

import conversation as say
import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop
from ocpp_fast import Call, Codec, DecodeError, Repair, Tolerance, v16
from ocpp_fast.asyncio import CallFailed, Counters, Hardware, Hooks, StationSettings, connect, current, serve
from ocpp_fast.asyncio.codecs import Codecs
from ocpp_fast.asyncio.state import hardware_of
from ocpp_fast.cli.accept import accepting as accepting_all
from ocpp_fast.events import Registration
from ocpp_fast.registration import sender
from ocpp_fast.session import Session
from ocpp_fast.tolerance import Entry, Match
from test_tolerance import CASES, content
from websockets.asyncio.server import serve as serve_by_hand

HOST = ("127.0.0.1", 0)


def is_sent_by_station(case: dict[str, Any]) -> bool:
    if "refused" in case or case["message"][0] != "Call":
        return False
    return sender(case["version"], _action(case)) != "csms"


def _action(case: dict[str, Any]) -> str:
    message = Codec(case["version"], tolerance="field").decode(case["frame"])
    assert isinstance(message, Call)
    return str(message.action)


#: CALLs that stations have sent, and that are taken.
SENT: Final = [case for case in CASES if is_sent_by_station(case)]


@pytest.mark.parametrize("case", SENT, ids=lambda case: case["id"])
@in_loop
async def test_a_case_from_the_field_reaches_its_handler(case: dict[str, Any]) -> None:
    router, seen, notes = accepting_all(case["version"], "csms"), [], Notes()

    @router.middleware
    async def note(station_id: str, request: Any, following: Any) -> Any:
        seen.append(current().message)
        return await following(station_id, request)

    async with (
        serve(router, *HOST, tolerance="field", boot_required=False, hooks=[notes]) as csms,
        by_hand(csms, version=case["version"]) as station,
    ):
        await station.send(case["frame"])
        answer = await hear(station)
    assert answer[0] == 3
    # A message id is answered as it came.
    assert answer[1] == json.loads(case["frame"].replace("\0", ""), strict=False)[1]
    [message] = seen
    assert content(message) == case["payload"]
    assert [list(repair[:5]) for repair in message.repairs] == case["repairs"]
    assert bool(notes.of("repaired")) == bool(case["repairs"])


def test_enough_cases_are_played() -> None:
    assert len(SENT) >= 25
    assert sum(_action(case) == "StopTransaction" for case in SENT) >= 5


START: Final = {
    "connectorId": 1,
    "idTag": "04AABBCC",
    "meterStart": 1.0,
    "timestamp": "2025-09-16T07:41:05Z",
}


@in_loop
async def test_repairs_are_told_to_hooks_counters_and_handlers() -> None:
    router, notes, counters, seen = accepting("1.6"), Notes(), Counters(), []

    @router.on(v16.StatusNotificationRequest)
    def status(_: str, request: v16.StatusNotificationRequest) -> v16.StatusNotificationResponse:
        seen.append((request.status, current().repairs))
        return v16.StatusNotificationResponse()

    faulty = {"connectorId": 1, "errorCode": "noError", "status": "Available"}
    async with (
        serve(router, *HOST, tolerance="field", hooks=[notes, counters]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        assert (await ask(station, 2, "1", "StatusNotification", faulty))[0] == 3
        assert (await ask(station, 2, "2", "StatusNotification", faulty | {"errorCode": "NoError"}))[0] == 3
    [(_, repairs), (_, none)] = seen
    assert [(repair.path, repair.sent, repair.used) for repair in repairs] == [
        ("/errorCode", "noError", "NoError")
    ]
    assert none == ()
    hardware = Hardware("VendorX", "Single")
    assert notes.of("repaired") == [("CS-1", hardware, "StatusNotification", repairs)]
    [(key, count)] = counters.repairs.items()
    assert key[:5] == ("VendorX", "Single", "", "StatusNotification", "/errorCode")
    assert count == 1


def fleet() -> Tolerance:
    """A profile for one vendor, one for boots, and strict decoding for all others."""
    return Tolerance(
        name="fleet",
        profiles={
            "loose": Tolerance((Entry("**/errorCode", "enum", "map", map={"*": "OtherError"}),), "loose"),
            "boots": Tolerance((Entry("BootNotification/chargePointModel", "maxLength", "keep"),), "boots"),
        },
        matches=(Match("loose", vendor="VendorX", firmware=">=2"),),
        boot="boots",
    )


@in_loop
async def test_a_profile_is_chosen_by_hardware_once_the_station_has_booted() -> None:
    faulty = {"connectorId": 1, "errorCode": "Strange", "status": "Available"}
    router = accepting("1.6")
    router.on(v16.StatusNotificationRequest)(lambda _, request: v16.StatusNotificationResponse())
    async with serve(router, *HOST, tolerance=fleet(), second_connection="replace") as csms:
        for station_id, firmware, code in (("CS-1", "2.1", 3), ("CS-2", "1.9", 4)):
            async with by_hand(csms, station_id, version="1.6") as station:
                # Read under the profile for boots: the model is too long.
                booting = {
                    "chargePointModel": "M" * 21,
                    "chargePointVendor": "VendorX",
                    "firmwareVersion": firmware,
                }
                assert (await ask(station, 2, "1", "BootNotification", booting))[0] == 3
                assert (await ask(station, 2, "2", "StatusNotification", faulty))[0] == code
            await eventually(lambda: not csms.stations)
            async with by_hand(csms, station_id, version="1.6") as station:
                # A new connection does not need another boot.
                assert (await ask(station, 2, "3", "StatusNotification", faulty))[0] == code


@in_loop
async def test_hardware_is_known_after_a_restart(tmp_path: Any) -> None:
    faulty = {"connectorId": 1, "errorCode": "Strange", "status": "Available"}
    router, store = accepting("1.6"), tmp_path / "csms.sqlite"
    router.on(v16.StatusNotificationRequest)(lambda _, request: v16.StatusNotificationResponse())
    booting = {"chargePointModel": "M", "chargePointVendor": "VendorX", "firmwareVersion": "2"}
    async with serve(router, *HOST, tolerance=fleet(), store=store) as csms:
        async with by_hand(csms, version="1.6") as station:
            await ask(station, 2, "1", "BootNotification", booting)
    async with serve(router, *HOST, tolerance=fleet(), store=store) as csms:
        async with by_hand(csms, version="1.6") as station:
            assert (await ask(station, 2, "2", "StatusNotification", faulty))[0] == 3


@in_loop
async def test_a_tolerance_may_be_changed_at_run_time_and_for_one_station() -> None:
    faulty = {"connectorId": 1, "errorCode": "noError", "status": "Available"}
    router = accepting("1.6")
    router.on(v16.StatusNotificationRequest)(lambda _, request: v16.StatusNotificationResponse())
    settings = {"CS-2": StationSettings(tolerance="strict")}
    async with (
        serve(router, *HOST, settings=settings) as csms,
        by_hand(csms, version="1.6") as first,
        by_hand(csms, "CS-2", version="1.6") as second,
    ):
        for station in (first, second):
            await boot(station)
            assert (await ask(station, 2, "1", "StatusNotification", faulty))[0] == 4
        csms.tolerance = "field"
        assert (await ask(first, 2, "2", "StatusNotification", faulty))[0] == 3
        assert (await ask(second, 2, "2", "StatusNotification", faulty))[0] == 4
        with pytest.raises(ValueError, match="'feild' is no tolerance"):
            csms.tolerance = "feild"
        assert csms.tolerance == "field"


def test_a_codec_of_the_user_keeps_its_tolerance() -> None:
    mine = Codec("1.6")
    for versions, fits in ((["1.6"], True), ([mine], False), ([mine, "1.6"], False), (["1.6", mine], True)):
        codecs = Codecs(versions)  # type: ignore[arg-type]
        codec = codecs.by_subprotocol["ocpp1.6"]
        fitting = codecs.fitting(codec, "field", "CS-1", None)
        assert (fitting is not codec) is fits
        assert codecs.fitting(codec, "field", "CS-2", None) is fitting


def test_an_unknown_preset_is_refused_at_once() -> None:
    for make in (lambda: serve(accepting("1.6"), tolerance="feild"), lambda: StationSettings(tolerance="x")):
        with pytest.raises(ValueError, match="is no tolerance; known are"):
            make()


# CALLs that nothing repairs


class Keeper(Hooks):
    """Keeps frames that cannot be read."""

    def __init__(self, *, fails: bool = False) -> None:
        self.kept: list[tuple[str, bytes, tuple[str, ...]]] = []
        self.fails = fails
        self.gate = asyncio.Event()
        self.gate.set()

    async def unusable(self, station_id: str, error: DecodeError, frame: bytes) -> None:
        await self.gate.wait()
        if self.fails:
            raise OSError("no disk")
        self.kept.append((station_id, frame, tuple(one.path for one in error.violations)))


def unusable(**answers: Any) -> Tolerance:
    return Tolerance(name="mine", unusable=answers)


STOP: Final = [
    2,
    "70",
    "StopTransaction",
    {"transactionId": None, "meterStop": 1, "timestamp": "2025-09-16T07:41:05Z"},
]


@in_loop
async def test_a_frame_that_is_unusable_is_kept_and_then_acknowledged() -> None:
    keeper, notes = Keeper(), Notes()
    tolerance = unusable(StopTransaction="acknowledge")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=[keeper, notes]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        keeper.gate.clear()
        await station.send(json.dumps(STOP))
        await eventually(lambda: csms.stations["CS-1"].frames_in == 2)
        assert csms.stations["CS-1"].frames_out == 1  # not before the frame is kept
        keeper.gate.set()
        assert await hear(station) == [3, "70", {}]
    assert keeper.kept == [("CS-1", json.dumps(STOP).encode(), ("/transactionId",))]
    [(_, noted)] = notes.of("noted")
    assert noted.replied


@pytest.mark.parametrize("hooks", [[], [Keeper(fails=True)]], ids=["no hook", "a hook that fails"])
@in_loop
async def test_a_frame_that_is_not_kept_is_answered_with_an_error(hooks: list[Hooks]) -> None:
    tolerance = unusable(StopTransaction="acknowledge", Heartbeat="silence")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=hooks) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        assert (await ask(station, *STOP))[:2] == [4, "70"]
        assert (await ask(station, 2, "71", "Heartbeat", {"x": 1}))[:2] == [4, "71"]


@in_loop
async def test_a_frame_may_be_passed_over_in_silence() -> None:
    keeper = Keeper()
    tolerance = unusable(Heartbeat="silence")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=[keeper]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        await station.send(json.dumps([2, "71", "Heartbeat", {"x": 1}]))
        await eventually(lambda: keeper.kept)
        assert (await ask(station, 2, "72", "Heartbeat", {}))[:2] == [3, "72"]


@in_loop
async def test_nothing_is_acknowledged_before_acceptance() -> None:
    keeper = Keeper()
    tolerance = unusable(StopTransaction="acknowledge")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=[keeper], boot_required=True) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        assert (await ask(station, *STOP))[:2] == [4, "70"]
    assert not keeper.kept


@in_loop
async def test_a_transaction_message_is_acknowledged_while_a_station_is_asked_to_boot() -> None:
    keeper = Keeper()
    tolerance = unusable(StopTransaction="acknowledge", Heartbeat="silence")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=[keeper]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        assert (await ask(station, *STOP)) == [3, "70", {}]
        assert (await hear(station))[2] == "TriggerMessage"
        assert (await ask(station, 2, "71", "Heartbeat", {"x": 1}))[:2] == [4, "71"]


@in_loop
async def test_a_hook_that_is_cancelled_is_answered_for() -> None:
    class Cancelled(Hooks):
        async def unusable(self, station_id: str, error: DecodeError, frame: bytes) -> None:
            raise asyncio.CancelledError

    tolerance = unusable(StopTransaction="acknowledge")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=[Cancelled()]) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        assert (await ask(station, *STOP))[:2] == [4, "70"]


def test_what_is_counted_and_kept_of_a_station_is_short() -> None:
    counters = Counters()
    path = "/" + "x" * 5000
    counters.repaired("CS-1", None, "Heartbeat", (Repair(path, "additionalProperties", "keep", 1, None),))
    [key] = counters.repairs
    assert max(map(len, key)) <= 300
    long = v16.BootNotificationRequest(charge_point_model="M" * 5000, charge_point_vendor="V" * 5000)
    assert max(len(text or "") for text in hardware_of(long)) == 64


def test_an_unknown_status_that_is_kept_changes_no_registration() -> None:
    codec = Codec("1.6", tolerance=Tolerance((Entry("**/status", "enum", "keep"),)))
    session = Session(codec, "station")
    message_id = session.call(say.boot("1.6"), 0.0)
    answer = {"status": "Maybe", "currentTime": "2025-09-16T07:41:05Z", "interval": 10}
    [answered] = session.receive(json.dumps([3, message_id, answer]), 1.0)
    assert type(answered).__name__ == "Answered"
    assert session.registration is Registration.UNKNOWN


@in_loop
async def test_frames_that_wait_to_be_kept_are_bounded() -> None:
    keeper = Keeper()
    tolerance = unusable(StopTransaction="acknowledge")
    async with (
        serve(accepting("1.6"), *HOST, tolerance=tolerance, hooks=[keeper], max_backlog=2) as csms,
        by_hand(csms, version="1.6") as station,
    ):
        await boot(station)
        keeper.gate.clear()
        for number in range(4):
            await station.send(json.dumps([2, str(number), *STOP[2:]]))
        assert [(await hear(station))[:2] for _ in range(2)] == [[4, "2"], [4, "3"]]
        keeper.gate.set()
        assert sorted([(await hear(station))[:2] for _ in range(2)]) == [[3, "0"], [3, "1"]]


# The station's side


@in_loop
async def test_a_station_salvages_what_it_needs_from_an_imperfect_answer() -> None:
    async def their_csms(connection: Any) -> None:
        async for frame in connection:
            _, message_id, action, _ = json.loads(frame)
            if action == "BootNotification":
                answer: Any = {"status": "accepted", "currentTime": "2025-09-16T07:41:05", "interval": "300"}
            else:
                answer = {"transactionId": "4711", "idTagInfo": {"status": "Accepted"}, "status": "Accepted"}
            await connection.send(json.dumps([3, message_id, answer]))

    notes = Notes()
    async with serve_by_hand(their_csms, *HOST, subprotocols=["ocpp1.6"]) as server:  # type: ignore[list-item]
        address = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/CS-1"
        async with connect(
            address, version="1.6", boot=say.boot("1.6"), tolerance="field", hooks=[notes]
        ) as station:
            await station.accepted()
            request = v16.StartTransactionRequest.from_dict(START | {"meterStart": 1})
            response = await station.call(request)
            assert response.transaction_id == 4711
        async with connect(address, version="1.6", boot=say.boot("1.6")) as strict:
            with pytest.raises(CallFailed) as caught:
                await strict.boot()
    assert [one[2] for one in notes.of("repaired")] == ["BootNotification", "StartTransaction"]
    assert isinstance(caught.value.event.error, DecodeError)
    assert json.loads(caught.value.payload or b"")["interval"] == "300"
    assert [one.path for one in caught.value.violations] == ["/status", "/currentTime", "/interval"]
