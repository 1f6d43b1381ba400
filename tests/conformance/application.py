"""The application of the endpoint under test: fixed answers, and notes of what was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ocpp_fast import Codec
from ocpp_fast._core import definition
from ocpp_fast.asyncio import CSMS, Backoff, ChargingStation, connect, serve
from ocpp_fast.registration import rules_of
from ocpp_fast.routing import Router

from conformance.peer import Payload

NOW = "2026-01-01T12:00:00Z"


def request_type(version: str, action: str) -> Any:
    return definition("v" + version.replace(".", ""), rules_of(Codec(version)).requests[action])


def made(version: str, action: str, payload: Payload | None = None) -> Any:
    """Returns a request of our side."""
    return request_type(version, action).from_dict({} if payload is None else payload)


def hurried(minimum: float = 0.02) -> Backoff:
    return Backoff(minimum=minimum, random_range=0.0, repeat_times=0)


def boot_request(version: str, reason: str = "PowerUp") -> Payload:
    if version == "1.6":
        return {"chargePointModel": "Single", "chargePointVendor": "VendorX"}
    return {"reason": reason, "chargingStation": {"model": "Single", "vendorName": "VendorX"}}


def booted(status: str = "Accepted", interval: int = 300) -> Payload:
    return {"currentTime": NOW, "interval": interval, "status": status}


class Answers:
    """One answer for each action, which a test may replace at any time."""

    def __init__(self, version: str, **answers: Payload) -> None:
        self.by_action = answers
        self.noted: list[tuple[str, Payload]] = []
        """Action and payload of every request that came."""
        self.after: dict[str, Callable[[Payload], None]] = {}
        """Action to a function that is called with the request after the answer."""
        self.router = Router()
        for action in answers:
            self.router.on(request_type(version, action))(self._answer)
            self.router.after(request_type(version, action))(self._go_on)

    def _answer(self, _: str, request: Any) -> Any:
        action = request.__action__
        self.noted.append((action, request.to_dict()))
        return type(request).__response_type__.from_dict(self.by_action[action])

    def _go_on(self, _: str, request: Any, __: Any) -> None:
        then = self.after.get(request.__action__)
        if then is not None:
            then(request.to_dict())


def our_csms(router: Router, **options: Any) -> CSMS:
    return serve(router, "127.0.0.1", 0, **options)


def our_station(url: Any, version: str, router: Router | None = None, **options: Any) -> ChargingStation:
    """Returns a station that boots, with short waits between connections."""
    boot = made(version, "BootNotification", boot_request(version))
    options = {"backoff": hurried(), "boot": boot} | options
    return connect(url, Router() if router is None else router, version=version, **options)
