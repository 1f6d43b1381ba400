"""A router that accepts every request, for demonstrations and for tests of stations.

Knows the tables of a version. Must never know an endpoint.
"""

# ruff: noqa: ARG001, ARG005 - a handler takes arguments that it does not need

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

from ocpp_fast._core import definition, tables
from ocpp_fast.registration import Role
from ocpp_fast.routing import Router

__all__ = ["accepting"]

# The preferred values of an enum, the best one first.
_PREFERRED = ("Accepted", "Unlocked", "Success", "Good", "Idle")

_transaction_ids = count(1)


def accepting(version: str, role: Role, interval: int = 300) -> Router:
    """Returns a router for one version that accepts every request that `role` can receive."""
    router = Router()
    plain = tables(version)
    for name, action in plain["actions"].items():
        if action["sender"] == role:
            continue
        if action["send"] is not None:
            router.on(definition(plain["package"], action["send"]))(_swallow)
        else:
            request = definition(plain["package"], action["request"])
            router.on(request)(_handler(plain, action["response"], name, interval))
    return router


def _swallow(station_id: str, message: Any) -> None:
    """Handles a SEND, which has no response."""


def _handler(plain: dict[str, Any], name: str, action: str, interval: int) -> Callable[[str, Any], Any]:
    """Returns a handler of `action` whose response has the type `name`."""
    kind: Any = definition(plain["package"], name)
    if action == "StartTransaction":  # on 1.6 the CSMS assigns the transaction id

        def numbered(_: str, request: Any) -> Any:
            return kind.from_dict(
                _required(plain, name, interval) | {"transactionId": next(_transaction_ids)}
            )

        return numbered
    if any(field["wire"] == "currentTime" for field in plain["types"][name]["fields"]):
        fixed = {
            field["name"]: _value(plain, field["kind"], field["wire"], interval)
            for field in plain["types"][name]["fields"]
            if field["required"] and field["wire"] != "currentTime"
        }
        return lambda _, request: kind(current_time=datetime.now(UTC), **fixed)
    response = kind.from_dict(_required(plain, name, interval))  # read-only, so all answers share it
    return lambda _, request: response


def _required(plain: dict[str, Any], name: str, interval: int) -> dict[str, Any]:
    """Returns a payload that has the required members of the type `name` only."""
    fields = plain["types"][name]["fields"]
    return {
        field["wire"]: _value(plain, field["kind"], field["wire"], interval)
        for field in fields
        if field["required"]
    }


def _value(plain: dict[str, Any], kind: dict[str, Any], wire: str, interval: int) -> Any:
    """Returns a valid value for the member `wire`."""
    match kind:
        case {"enum": name}:
            values = plain["enums"][name]["values"]
            return next((value for value in _PREFERRED if value in values), values[0])
        case {"object": name}:
            return _required(plain, name, interval)
        case {"type": "array", "items": items}:
            return [_value(plain, items, wire, interval)] * max(1, kind.get("minItems", 0))
        case {"type": "string", "format": "date-time"}:
            return datetime.now(UTC).isoformat()
        case {"type": "string"}:
            return ""
        case {"type": "boolean"}:
            return True
        case {"type": "integer" | "number"}:
            return interval if wire == "interval" else kind.get("minimum", 0)
    return None
