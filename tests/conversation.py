"""Messages for tests of sessions and endpoints: a few of every version, each under one name."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import import_module
from types import ModuleType
from typing import Any

VERSIONS = ("1.6", "2.0", "2.0.1", "2.1")
NOW = datetime(2025, 9, 16, 7, 41, 5, tzinfo=UTC)


def package(version: str) -> ModuleType:
    return import_module("ocpp_fast.v" + version.replace(".", ""))


def boot(version: str) -> Any:
    v = package(version)
    if version == "1.6":
        return v.BootNotificationRequest(charge_point_model="Single", charge_point_vendor="VendorX")
    station = v.ChargingStationType(model="Single", vendor_name="VendorX")
    return v.BootNotificationRequest(charging_station=station, reason="PowerUp")


def booted(version: str, status: str = "Accepted", interval: int = 300) -> Any:
    return package(version).BootNotificationResponse(current_time=NOW, interval=interval, status=status)


def heartbeat(version: str) -> Any:
    return package(version).HeartbeatRequest()


def beaten(version: str) -> Any:
    return package(version).HeartbeatResponse(current_time=NOW)


def reset(version: str) -> Any:
    """Returns a request of the CSMS."""
    return package(version).ResetRequest(type="Soft" if version == "1.6" else "Immediate")


def was_reset(version: str) -> Any:
    return package(version).ResetResponse(status="Accepted")


def transfer(version: str) -> Any:
    """Returns a request of either side."""
    return package(version).DataTransferRequest(vendor_id="com.example")


def transferred(version: str) -> Any:
    return package(version).DataTransferResponse(status="Accepted")


def trigger(version: str, message: str) -> Any:
    return package(version).TriggerMessageRequest(requested_message=message)


def triggered(version: str, status: str = "Accepted") -> Any:
    return package(version).TriggerMessageResponse(status=status)


def remote_start(version: str) -> Any:
    v = package(version)
    if version == "1.6":
        return v.RemoteStartTransactionRequest(id_tag="04AABBCC")
    token = v.IdTokenType(id_token="04AABBCC", type="Central")
    return v.RequestStartTransactionRequest(id_token=token, remote_start_id=1)


def stream() -> Any:
    """Returns the one message that is never answered (2.1)."""
    v = package("2.1")
    element = v.StreamDataElementType(t=0, v="1")
    return v.NotifyPeriodicEventStream(data=[element], id=1, pending=0, basetime=NOW)


def frame(*elements: Any) -> str:
    """Returns a frame made by hand."""
    return json.dumps(elements)
