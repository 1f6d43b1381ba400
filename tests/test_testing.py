"""`ocpp_fast.testing`: handlers and sessions without sockets."""

# ruff: noqa: ARG002, ARG005 - handlers are handed what they do not need

from __future__ import annotations

import datetime
import doctest
import subprocess
import sys
from pathlib import Path
from typing import Any

import conversation as say
import pytest
from ocpp_fast import EncodeError, ErrorCode, OcppError, v21, v201
from ocpp_fast.events import Failed, NotAllowed, Registration
from ocpp_fast.routing import Router
from ocpp_fast.testing import AnsweredError, Clock, Pair, ask

NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


class Csms(v201.availability.CSMSHandler, v201.provisioning.CSMSHandler):
    def on_heartbeat(self, charging_station_id: str, request: Any) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=NOW)

    async def on_boot_notification(
        self, charging_station_id: str, request: Any
    ) -> v201.BootNotificationResponse:
        status = "Accepted" if charging_station_id == "CS-1" else "Rejected"
        return v201.BootNotificationResponse(current_time=NOW, interval=10, status=status)


class Remote(v201.provisioning.ChargingStationHandler):
    def on_reset(self, request: v201.ResetRequest) -> v201.ResetResponse:
        raise OcppError(ErrorCode.GENERIC_ERROR, "busy", {"charging": True})

    def on_get_variables(self, request: v201.GetVariablesRequest) -> v201.GetVariablesResponse:
        raise ZeroDivisionError


def test_a_handler_is_asked_over_the_wire() -> None:
    assert ask(Csms(), v201.HeartbeatRequest()) == v201.HeartbeatResponse(current_time=NOW)
    assert ask([Csms()], say.boot("2.0.1")).status == "Accepted"
    assert ask([Csms()], say.boot("2.0.1"), "CS-2").status == "Rejected"
    with pytest.raises(EncodeError):
        ask(Csms(), v201.BootNotificationRequest(reason="Boredom", charging_station={}))


def test_a_callerror_is_raised_as_the_peer_reads_it() -> None:
    with pytest.raises(AnsweredError) as caught:
        ask(Remote(), v201.ResetRequest(type="Immediate"))
    assert (caught.value.code, caught.value.description) == (ErrorCode.GENERIC_ERROR, "busy")
    assert caught.value.details == {"charging": True}
    assert isinstance(caught.value.__cause__, OcppError)
    with pytest.raises(AnsweredError) as caught:
        ask(Csms(), say.transfer("2.0.1"))
    assert (caught.value.code, caught.value.__cause__) == (ErrorCode.NOT_SUPPORTED, None)


def test_a_response_that_is_not_valid_is_an_internal_error_with_its_cause() -> None:
    router = Router()
    router.on(v201.DataTransferRequest)(lambda _, request: v201.DataTransferResponse(status="Perhaps"))
    with pytest.raises(AnsweredError) as caught:
        ask(router, say.transfer("2.0.1"))
    assert caught.value.code is ErrorCode.INTERNAL_ERROR
    assert isinstance(caught.value.__cause__, EncodeError)


def test_a_pair_exchanges_frames_and_records_them() -> None:
    pair = Pair("2.0.1", csms=[Csms()], station=[Remote()], registration=Registration.UNKNOWN)
    with pytest.raises(NotAllowed):
        pair.station.call(v201.HeartbeatRequest())
    assert pair.station.call(say.boot("2.0.1")).status == "Accepted"
    assert pair.csms.session.registration is Registration.ACCEPTED
    pair.clock.move(5.0)
    pair.station.call(v201.HeartbeatRequest())
    with pytest.raises(AnsweredError, match="busy"):
        pair.csms.call(v201.ResetRequest(type="Immediate"))
    assert [(one.sender, one.time, one.text[:3]) for one in pair.frames] == [
        ("station", 0.0, "[2,"),
        ("csms", 0.0, "[3,"),
        ("station", 5.0, "[2,"),
        ("csms", 5.0, "[3,"),
        ("csms", 5.0, "[2,"),
        ("station", 5.0, "[4,"),
    ]
    assert [type(one) for one in pair.station.exceptions] == [OcppError]


def test_a_pair_times_out_when_its_clock_is_moved() -> None:
    pair = Pair("2.0.1", csms=[Csms()], timeout=30.0)
    pair.station.session.call(v201.HeartbeatRequest(), pair.clock.now, message_id="7")
    pair.station.session.data_to_send()  # lost on the way
    pair.move(29.0)
    assert pair.station.events == []
    pair.move(1.0)
    assert pair.station.events == [Failed("7", "Heartbeat", "timeout", None, 0.0)]
    with pytest.raises(ValueError, match="negative"):
        pair.move(-1.0)


def test_a_frame_can_be_handed_over_by_hand() -> None:
    pair = Pair("2.0.1", csms=[Csms()])
    pair.csms.receive('[2,"1","Nonesuch",{}]')
    pair.csms.receive(b'[2,"2","Heartbeat",{}]')
    assert [one.text for one in pair.frames] == [
        '[4,"1","NotImplemented","frame: action \\"Nonesuch\\" is not part of OCPP 2.0.1",{}]',
        '[3,"2",{"currentTime":"2026-01-01T00:00:00Z"}]',
    ]


def test_a_send_reaches_its_handler() -> None:
    seen: list[Any] = []
    router = Router()
    router.on(v21.NotifyPeriodicEventStream)(lambda station, message: seen.append(station))
    Pair("2.1", csms=router).station.send(say.stream())
    assert seen == ["CS-1"]


def test_two_pairs_may_share_a_clock() -> None:
    clock = Clock(100.0)
    first, second = (Pair("2.0.1", csms=[Csms()], clock=clock) for _ in range(2))
    first.move(1.0)
    second.station.call(v201.HeartbeatRequest())
    assert second.frames[0].time == 101.0


def test_the_package_does_not_import_it() -> None:
    code = "import ocpp_fast, sys; sys.exit('ocpp_fast.testing' in sys.modules or 'asyncio' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_example_on_the_page_runs() -> None:
    page = Path(__file__).parent.parent / "docs" / "testing.md"
    failed, tried = doctest.testfile(str(page), module_relative=False)
    assert tried > 5
    assert not failed
