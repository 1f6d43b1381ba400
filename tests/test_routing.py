"""Routing: the handler that gets a request, and the results of what it returns or raises."""

# ruff: noqa: ARG001, ARG002, ARG005 - handlers are handed what they do not need too

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import conversation as say
import pytest
from ocpp_fast import (
    Call,
    CallError,
    CallResult,
    Codec,
    ErrorCode,
    Extension,
    OcppError,
    Send,
    v16,
    v21,
    v201,
)
from ocpp_fast.events import NotAllowed
from ocpp_fast.routing import Router, failure

ID = "CS-1"


def dispatched(router: Router, payload: Any) -> Any:
    """Returns the answer of the router, and awaits it if necessary."""
    message = Send(payload) if isinstance(payload, v21.NotifyPeriodicEventStream) else Call(payload, "7")
    answer = router.dispatch(ID, message)
    if answer is None or isinstance(answer, CallResult | CallError):
        return answer

    async def wait() -> Any:
        return await answer

    return asyncio.run(wait())


def error(answer: Any) -> tuple[Any, ...]:
    assert isinstance(answer, CallError)
    return answer.message_id, answer.code, answer.description, answer.details


class Provisioning(v201.provisioning.CSMSHandler):
    def __init__(self) -> None:
        self.seen: list[Any] = []

    async def on_boot_notification(
        self, charging_station_id: str, request: v201.BootNotificationRequest
    ) -> v201.BootNotificationResponse:
        self.seen.append((charging_station_id, request))
        return say.booted("2.0.1")  # type: ignore[no-any-return]


class Availability(v201.availability.CSMSHandler):
    def on_heartbeat(
        self, charging_station_id: str, request: v201.HeartbeatRequest
    ) -> v201.HeartbeatResponse:
        return say.beaten("2.0.1")  # type: ignore[no-any-return]


class Both(v201.availability.CSMSHandler, v201.data.CSMSHandler):
    def on_heartbeat(
        self, charging_station_id: str, request: v201.HeartbeatRequest
    ) -> v201.HeartbeatResponse:
        return say.beaten("2.0.1")  # type: ignore[no-any-return]

    async def on_data_transfer(
        self, charging_station_id: str, request: v201.DataTransferRequest
    ) -> v201.DataTransferResponse:
        return say.transferred("2.0.1")  # type: ignore[no-any-return]


class Station(v201.provisioning.ChargingStationHandler):
    async def on_reset(self, request: v201.ResetRequest) -> v201.ResetResponse:
        return say.was_reset("2.0.1")  # type: ignore[no-any-return]


class PlainStation(v201.provisioning.ChargingStationHandler):
    def on_reset(self, request: v201.ResetRequest) -> v201.ResetResponse:
        return say.was_reset("2.0.1")  # type: ignore[no-any-return]


class Streams(v21.diagnostics.CSMSHandler):
    def on_notify_periodic_event_stream(
        self, charging_station_id: str, message: v21.NotifyPeriodicEventStream
    ) -> None: ...


# Handler objects


def test_an_async_method_answers() -> None:
    handler = Provisioning()
    answer = dispatched(Router(handler), say.boot("2.0.1"))
    assert (answer.message_id, answer.payload) == ("7", say.booted("2.0.1"))
    assert handler.seen == [(ID, say.boot("2.0.1"))]


def test_a_plain_method_answers_at_once() -> None:
    answer = Router(Availability()).dispatch(ID, Call(say.heartbeat("2.0.1"), "7"))
    assert isinstance(answer, CallResult)
    assert answer.payload == say.beaten("2.0.1")


def test_one_object_may_handle_several_blocks() -> None:
    router = Router(Both())
    assert dispatched(router, say.heartbeat("2.0.1")).payload == say.beaten("2.0.1")
    assert dispatched(router, say.transfer("2.0.1")).payload == say.transferred("2.0.1")


@pytest.mark.parametrize("handler", [Station(), PlainStation()], ids=["async", "plain"])
def test_a_station_s_handler_takes_the_request_alone(handler: object) -> None:
    assert dispatched(Router(handler), say.reset("2.0.1")).payload == say.was_reset("2.0.1")


def test_a_method_that_is_not_overridden_is_not_supported() -> None:
    answer = dispatched(
        Router(Both()),
        v201.StatusNotificationRequest.from_dict(
            {
                "timestamp": "2025-09-16T07:41:05Z",
                "connectorStatus": "Available",
                "evseId": 1,
                "connectorId": 1,
            }
        ),
    )
    assert error(answer) == ("7", ErrorCode.NOT_SUPPORTED, "StatusNotification is not offered here", {})


def test_an_action_without_handler_is_not_supported() -> None:
    answer = dispatched(Router(), say.heartbeat("2.0.1"))
    assert error(answer) == ("7", ErrorCode.NOT_SUPPORTED, "Heartbeat is not offered here", {})


def test_an_action_that_the_version_lacks_is_not_implemented() -> None:
    with pytest.raises(OcppError) as caught:
        Codec("1.6").decode('[2,"7","GetBaseReport",{}]')
    assert caught.value.code is ErrorCode.NOT_IMPLEMENTED


def test_an_object_that_is_no_handler_is_refused() -> None:
    with pytest.raises(TypeError, match="object: no handler class of a version package"):
        Router(object())


def test_a_request_has_one_handler() -> None:
    with pytest.raises(ValueError, match="HeartbeatRequest: has a handler already"):
        Router(Availability(), Both())


def test_versions_are_those_of_the_handlers_newest_first() -> None:
    class Old(v16.core.CSMSHandler):
        def on_heartbeat(
            self, charging_station_id: str, request: v16.HeartbeatRequest
        ) -> v16.HeartbeatResponse:
            return say.beaten("1.6")  # type: ignore[no-any-return]

    router = Router(Old(), Availability())
    assert router.versions == ("2.0.1", "1.6")
    assert router.handles("1.6", "Heartbeat")
    assert not router.handles("2.0", "Heartbeat")
    assert not router.handles("2.0.1", "BootNotification")
    assert type(dispatched(router, say.heartbeat("1.6")).payload) is v16.HeartbeatResponse
    assert type(dispatched(router, say.heartbeat("2.0.1")).payload) is v201.HeartbeatResponse


def test_a_handler_on_the_wrong_side_is_refused() -> None:
    Router(Availability()).check("csms")
    Router(Station()).check("station")
    with pytest.raises(ValueError, match="Heartbeat: sent by the station, so it has no handler there"):
        Router(Availability()).check("station")
    with pytest.raises(ValueError, match="Reset: sent by the csms, so it has no handler there"):
        Router(Station()).check("csms")


# Handler functions


@pytest.mark.parametrize("style", ["plain", "async"])
def test_a_function_answers(style: str) -> None:
    router = Router()
    if style == "plain":

        @router.on(v201.HeartbeatRequest)
        def plain(charging_station_id: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
            assert charging_station_id == ID
            return say.beaten("2.0.1")  # type: ignore[no-any-return]
    else:

        @router.on(v201.HeartbeatRequest)
        async def suspending(
            charging_station_id: str, request: v201.HeartbeatRequest
        ) -> v201.HeartbeatResponse:
            await asyncio.sleep(0)
            return say.beaten("2.0.1")  # type: ignore[no-any-return]

    assert dispatched(router, say.heartbeat("2.0.1")).payload == say.beaten("2.0.1")


@pytest.mark.parametrize(
    ("request_", "response"),
    [
        pytest.param(say.heartbeat("2.0.1"), say.beaten("2.0.1"), id="of the first router"),
        pytest.param(say.transfer("2.0.1"), say.transferred("2.0.1"), id="of the second router"),
        pytest.param(say.boot("2.0.1"), say.booted("2.0.1"), id="of a handler object"),
    ],
)
def test_functions_of_several_routers_come_together(request_: Any, response: Any) -> None:
    first, second = Router(), Router()
    first.on(v201.HeartbeatRequest)(lambda _, request: say.beaten("2.0.1"))
    second.on(v201.DataTransferRequest)(lambda _, request: say.transferred("2.0.1"))
    router = Router.of([first, second, Provisioning()])
    assert dispatched(router, request_).payload == response


def test_a_router_is_taken_as_it_is_and_made_of_a_single_handler() -> None:
    router = Router(Availability())
    assert Router.of(router) is router
    answer = dispatched(Router.of(Availability()), say.heartbeat("2.0.1"))
    assert answer.payload == say.beaten("2.0.1")


def test_a_router_among_handlers_brings_its_middleware_and_what_comes_after() -> None:
    inner, order = Router(Availability()), []

    @inner.middleware
    async def note(station: str, request: Any, call_next: Any) -> Any:
        order.append(request.__action__)
        return await call_next(station, request)

    @inner.after(v201.HeartbeatRequest)
    def follow(station: str, request: v201.HeartbeatRequest, response: v201.HeartbeatResponse) -> None: ...

    router = Router(inner, Provisioning())
    assert dispatched(router, say.boot("2.0.1")).payload == say.booted("2.0.1")
    assert order == ["BootNotification"]
    assert router.table()[v201.HeartbeatRequest].after == (follow,)


def test_decorators_leave_the_function_as_it_is() -> None:
    router = Router()

    def handle(station: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
        return say.beaten("2.0.1")  # type: ignore[no-any-return]

    def receive(station: str, message: v21.NotifyPeriodicEventStream) -> None: ...

    def follow(station: str, request: v201.HeartbeatRequest, response: v201.HeartbeatResponse) -> None: ...

    async def surround(station: str, request: Any, call_next: Any) -> Any: ...

    assert router.on(v201.HeartbeatRequest)(handle) is handle
    assert router.on(v21.NotifyPeriodicEventStream)(receive) is receive
    assert router.after(v201.HeartbeatRequest)(follow) is follow
    assert router.middleware(surround) is surround


def test_what_is_added_later_counts() -> None:
    router, order = Router(), []
    assert router.table() == {}
    router.include(Availability())
    assert router.table().keys() == {v201.HeartbeatRequest}
    router.after(v201.HeartbeatRequest)(lambda station, request, response: None)
    assert len(router.table()[v201.HeartbeatRequest].after) == 1

    @router.middleware
    async def note(station: str, request: Any, call_next: Any) -> Any:
        order.append(station)
        return await call_next(station, request)

    assert dispatched(router, say.heartbeat("2.0.1")).payload == say.beaten("2.0.1")
    assert order == [ID]


@pytest.mark.parametrize(
    ("handler", "request_type", "response_type", "suspends"),
    [
        (Availability(), v201.HeartbeatRequest, v201.HeartbeatResponse, False),
        (Provisioning(), v201.BootNotificationRequest, v201.BootNotificationResponse, True),
        (Station(), v201.ResetRequest, v201.ResetResponse, True),
        (PlainStation(), v201.ResetRequest, v201.ResetResponse, False),
        (Streams(), v21.NotifyPeriodicEventStream, None, False),
    ],
    ids=["plain", "async", "async at a station", "plain at a station", "SEND"],
)
def test_a_route_says_what_its_handler_does(
    handler: object, request_type: Any, response_type: Any, suspends: bool
) -> None:
    [(found, route)] = Router(handler).table().items()
    assert (found, route.response_type, route.suspends) == (request_type, response_type, suspends)
    assert (route.action, repr(route)) == (request_type.__action__, f"<Route {request_type.__action__}>")


def test_only_requests_have_handlers() -> None:
    with pytest.raises(TypeError, match="HeartbeatResponse: not a request"):
        Router().on(v201.HeartbeatResponse)  # type: ignore[call-overload]


def test_a_send_is_handed_over_and_not_answered() -> None:
    router, seen = Router(), []
    router.on(v21.NotifyPeriodicEventStream)(lambda station, message: seen.append((station, message)))
    assert dispatched(router, say.stream()) is None
    assert seen == [(ID, say.stream())]
    assert dispatched(Router(), say.stream()) is None


def test_a_send_whose_handler_raises_is_not_answered_either() -> None:
    router = Router()

    @router.on(v21.NotifyPeriodicEventStream)
    async def fail(_: str, message: v21.NotifyPeriodicEventStream) -> None:
        raise OcppError(ErrorCode.INTERNAL_ERROR)

    assert dispatched(router, say.stream()) is None


# What goes wrong in a handler


def raising(exception: Exception, suspends: bool) -> Router:
    router = Router()
    if suspends:

        @router.on(v201.HeartbeatRequest)
        async def fail_later(_: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
            raise exception
    else:

        @router.on(v201.HeartbeatRequest)
        def fail(_: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse:
            raise exception

    return router


@pytest.mark.parametrize("suspends", [False, True])
def test_an_exception_is_an_internal_error_and_says_nothing_more(suspends: bool) -> None:
    answer = dispatched(raising(RuntimeError("password is hunter2"), suspends), say.heartbeat("2.0.1"))
    assert error(answer) == ("7", ErrorCode.INTERNAL_ERROR, "", {})


@pytest.mark.parametrize("suspends", [False, True])
def test_an_ocpp_error_gives_its_code_description_and_details(suspends: bool) -> None:
    exception = OcppError(ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, "no such connector", {"connectorId": 7})
    answer = dispatched(raising(exception, suspends), say.heartbeat("2.0.1"))
    assert error(answer) == (
        "7",
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
        "no such connector",
        {"connectorId": 7},
    )


def test_a_description_is_cut_to_what_the_version_allows() -> None:
    answer = dispatched(raising(OcppError(ErrorCode.GENERIC_ERROR, "x" * 300), False), say.heartbeat("2.0.1"))
    assert answer.description == "x" * 255
    assert Codec("2.0.1").encode(answer)


def not_allowed() -> None:
    raise NotAllowed(ErrorCode.SECURITY_ERROR, "secret")


@pytest.mark.parametrize(
    "fail",
    [
        pytest.param(lambda: v201.ResetRequest(type="Sometimes").validate(), id="EncodeError"),
        pytest.param(not_allowed, id="SessionError"),
    ],
)
def test_errors_that_a_handler_did_not_raise_on_purpose_are_internal(fail: Callable[[], object]) -> None:
    with pytest.raises(OcppError) as caught:
        fail()
    assert failure(caught.value) == (ErrorCode.INTERNAL_ERROR, "", None)


def test_a_body_that_is_not_valid_is_answered_with_its_code_and_text() -> None:
    acme = Extension(
        "1.6",
        module="acme",
        types={"Ask": {"kwh": "num"}, "Answer": {"ok": "bool"}},
        bodies={("com.acme", "t"): ("Ask", "Answer")},
    )
    router = Router()

    @router.on(v16.DataTransferRequest)
    def transfer(_: str, request: v16.DataTransferRequest) -> v16.DataTransferResponse:
        acme.decode_body(request)
        return v16.DataTransferResponse(status="Accepted")

    request = v16.DataTransferRequest(vendor_id="com.acme", message_id="t", data='{"kwh":"ten"}')
    code, text = ErrorCode.TYPE_CONSTRAINT_VIOLATION, "Ask: /kwh: not a number (string)"
    assert error(dispatched(router, request)) == ("7", code, text, {})


@pytest.mark.parametrize("suspends", [False, True])
def test_dispatch_tells_the_exception_of_a_handler(suspends: bool) -> None:
    told: list[tuple[Any, Exception]] = []
    fault = ZeroDivisionError("secret")
    call = Call(say.heartbeat("2.0.1"), "7")

    async def dispatch(router: Router, message: Call | Send) -> Any:
        answer = router.dispatch(ID, message, on_error=lambda *arguments: told.append(arguments))
        return await answer if inspect.isawaitable(answer) else answer

    answer = asyncio.run(dispatch(raising(fault, suspends), call))
    assert error(answer) == ("7", ErrorCode.INTERNAL_ERROR, "", {})
    assert told == [(call, fault)]


def test_dispatch_tells_a_response_that_is_not_valid() -> None:
    told: list[Exception] = []
    router = Router()
    router.on(v201.DataTransferRequest)(lambda _, request: v201.DataTransferResponse(status="Perhaps"))
    router.dispatch(
        ID, Call(say.transfer("2.0.1"), "7"), on_error=lambda _, exception: told.append(exception)
    )
    assert [str(one).partition(" (")[0] for one in told] == [
        "DataTransfer: /status: not a value of DataTransferStatusEnumType"
    ]


def test_a_response_that_is_not_valid_is_an_internal_error() -> None:
    router = Router()
    router.on(v201.DataTransferRequest)(lambda _, request: v201.DataTransferResponse(status="Perhaps"))
    assert error(dispatched(router, say.transfer("2.0.1"))) == ("7", ErrorCode.INTERNAL_ERROR, "", {})


@pytest.mark.parametrize("response", [None, {}, say.beaten("1.6"), say.was_reset("2.0.1")])
def test_a_response_of_another_type_is_an_internal_error(response: Any) -> None:
    router = Router()
    router.on(v201.HeartbeatRequest)(lambda _, request: response)
    assert error(dispatched(router, say.heartbeat("2.0.1"))) == ("7", ErrorCode.INTERNAL_ERROR, "", {})


# Middleware, and after the reply


def test_middleware_goes_around_every_handler_the_first_outermost() -> None:
    router, order = Router(Availability(), Provisioning()), []

    @router.middleware
    async def outer(station: str, request: Any, call_next: Any) -> Any:
        order.append(("outer", station, request.__action__))
        response = await call_next(station, request)
        order.append(("outer", station, type(response).__name__))
        return response

    @router.middleware
    async def inner(station: str, request: Any, call_next: Any) -> Any:
        order.append(("inner", station, request.__action__))
        return await call_next(station, request)

    assert dispatched(router, say.heartbeat("2.0.1")).payload == say.beaten("2.0.1")
    assert order == [
        ("outer", ID, "Heartbeat"),
        ("inner", ID, "Heartbeat"),
        ("outer", ID, "HeartbeatResponse"),
    ]
    order.clear()
    dispatched(router, say.boot("2.0.1"))
    assert [entry[2] for entry in order] == [
        "BootNotification",
        "BootNotification",
        "BootNotificationResponse",
    ]


def test_middleware_may_answer_itself() -> None:
    router = Router(raising(RuntimeError("not to be called"), suspends=False))
    early = v201.HeartbeatResponse(current_time=say.NOW.replace(year=2026))

    @router.middleware
    async def shortcut(station: str, request: Any, call_next: Any) -> Any:
        return early

    assert dispatched(router, say.heartbeat("2.0.1")).payload == early


def test_middleware_may_refuse() -> None:
    router = Router(Availability())

    @router.middleware
    async def gate(station: str, request: Any, call_next: Any) -> Any:
        raise OcppError(ErrorCode.SECURITY_ERROR, "blocked")

    assert error(dispatched(router, say.heartbeat("2.0.1")))[:3] == ("7", ErrorCode.SECURITY_ERROR, "blocked")


def test_functions_for_after_the_reply_stand_in_the_route() -> None:
    router, seen = Router(Availability()), []
    router.after(v201.HeartbeatRequest)(lambda station, request, response: seen.append(station))
    [function] = router.table()[v201.HeartbeatRequest].after
    function(ID, say.heartbeat("2.0.1"), say.beaten("2.0.1"))
    assert seen == [ID]


# Types


TYPED = """
from ocpp_fast import v201
from ocpp_fast.asyncio import CSMS, ChargingStation
from ocpp_fast.routing import Router

router = Router()


@router.on(v201.HeartbeatRequest)
def good(station: str, request: v201.HeartbeatRequest) -> v201.HeartbeatResponse: ...

@router.on(v201.BootNotificationRequest)
async def good_too(station: str, request: v201.BootNotificationRequest) -> v201.BootNotificationResponse: ...

@router.on(v201.HeartbeatRequest)  # wrong
def returns_another(station: str, request: v201.HeartbeatRequest) -> v201.ResetResponse: ...

@router.on(v201.HeartbeatRequest)  # wrong
async def returns_another_later(station: str, request: v201.HeartbeatRequest) -> v201.ResetResponse: ...

@router.on(v201.HeartbeatRequest)  # wrong
def takes_another(station: str, request: v201.ResetRequest) -> v201.HeartbeatResponse: ...

@router.after(v201.HeartbeatRequest)
async def after(station: str, request: v201.HeartbeatRequest, response: v201.HeartbeatResponse) -> None: ...

@router.after(v201.HeartbeatRequest)  # wrong
def after_another(station: str, request: v201.HeartbeatRequest, response: v201.ResetResponse) -> None: ...


class Handler(v201.availability.CSMSHandler):
    def on_heartbeat(  # wrong
        self, charging_station_id: str, request: v201.HeartbeatRequest
    ) -> v201.ResetResponse: ...


async def calls(csms: CSMS, station: ChargingStation) -> None:
    good: v201.ResetResponse = await csms.stations["CS-1"].call(v201.ResetRequest(type="Immediate"))
    also: v201.HeartbeatResponse = await station.call(v201.HeartbeatRequest(), timeout=1.0)
    then: v201.HeartbeatResponse = await station.deliver(v201.HeartbeatRequest())

    bad: v201.HeartbeatResponse = await csms.stations["CS-1"].call(v201.ClearCacheRequest())  # wrong

    worse: v201.ResetResponse = await station.call(v201.HeartbeatRequest())  # wrong
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_handler_with_the_wrong_types_does_not_pass_the_type_checkers(checker: str, tmp_path: Path) -> None:
    pytest.importorskip(checker)
    file = tmp_path / "handlers.py"
    file.write_text(textwrap.dedent(TYPED))
    command = {
        "mypy": [
            "--strict",
            "--no-error-summary",
            "--cache-dir",
            str(tmp_path),
            "--disable-error-code=empty-body",
        ],
        "pyright": ["--pythonpath", sys.executable],
    }[checker]
    done = subprocess.run(
        [sys.executable, "-m", checker, *command, str(file)], capture_output=True, text=True, check=False
    )
    lines = {
        int(line.split(":")[1])
        for line in done.stdout.splitlines()
        if "handlers.py:" in line and "error" in line
    }
    wanted = {number for number, line in enumerate(TYPED.splitlines(), 1) if "# wrong" in line}
    near = {line for line in lines if not wanted & {line, line - 1, line - 2}}
    assert not near, done.stdout
    missed = {line for line in wanted if not lines & {line, line + 1, line + 2}}
    assert not missed, done.stdout
