"""Prints docs/fault-codes.md: the answers of ocpp-fast and of the `ocpp` package to equal faults.

    python docs/make_fault_codes.py > docs/fault-codes.md

Both get whole frames, as from a connection, and the frame that they would send back is compared. Knows the
faults with their frames, and the answers that the specifications ask for. Knows no code of either package.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable, Iterator
from importlib import import_module, metadata
from itertools import groupby
from typing import Any, NamedTuple

from ocpp.routing import on  # type: ignore[import-untyped]
from ocpp_fast import Call, CallError, Codec, DecodeError
from ocpp_fast.routing import Router

VERSIONS = ("1.6", "2.0.1", "2.1")

SILENCE = "*no reply*"
ACCEPTED = "*accepted*"


class Spec(NamedTuple):
    """The answer that a specification asks for: its basis, and the codes that fit, the best first."""

    basis: str
    codes: tuple[str, ...]


class Case(NamedTuple):
    """A fault with a frame that has it and the answer that is due, for each version that can have it."""

    fault: str
    frames: dict[str, str]
    due: dict[str, Spec]


class Row(NamedTuple):
    version: str
    ours: str
    theirs: str
    spec: Spec


def written(*codes: str) -> Spec:
    return Spec("written", codes)


def derived(*codes: str) -> Spec:
    return Spec("derived", codes)


def undecided(*codes: str) -> Spec:
    return Spec("open", codes)


def by_version(one: Any = None, two: Any = None) -> dict[str, Any]:
    """Returns `one` for 1.6 and `two` for 2.0.1 and 2.1; a version whose value is None is left out."""
    both = {"1.6": one, "2.0.1": two, "2.1": two}
    return {version: value for version, value in both.items() if value is not None}


def everywhere(value: Any) -> dict[str, Any]:
    return by_version(value, value)


# Frames. Each is valid except for the arguments.


def call(action: str, payload: str) -> str:
    return f'[2,"1","{action}",{payload}]'


def boot(model: str = '"m"', reason: str = '"PowerUp"', more: str = "") -> dict[str, str]:
    old = f'{{"chargePointVendor":"v","chargePointModel":{model}{more}}}'
    new = f'{{"reason":{reason},"chargingStation":{{"vendorName":"v","model":{model}{more}}}}}'
    return by_version(call("BootNotification", old), call("BootNotification", new))


def status(timestamp: str = "2026-01-02T03:04:05Z", connector: str = "1") -> dict[str, str]:
    old = (
        f'{{"connectorId":{connector},"errorCode":"NoError","status":"Available","timestamp":"{timestamp}"}}'
    )
    new = f'{{"timestamp":"{timestamp}","connectorStatus":"Available","evseId":1,"connectorId":{connector}}}'
    return by_version(call("StatusNotification", old), call("StatusNotification", new))


def criteria(count: int) -> dict[str, str]:
    values = json.dumps(["Active"] * count)
    return by_version(two=call("GetReport", f'{{"requestId":1,"componentCriteria":{values}}}'))


def battery(charge: int) -> dict[str, str]:
    direct = f'{{"evMaxCurrent":1,"evMaxVoltage":1,"stateOfCharge":{charge}}}'
    needs = f'{{"requestedEnergyTransfer":"DC","dcChargingParameters":{direct}}}'
    return by_version(two=call("NotifyEVChargingNeeds", f'{{"evseId":1,"chargingNeeds":{needs}}}'))


def limit(amperes: str) -> dict[str, str]:
    schedule = f'{{"chargingRateUnit":"A","chargingSchedulePeriod":[{{"startPeriod":0,"limit":{amperes}}}]}}'
    profile = (
        '{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile",'
        f'"chargingProfileKind":"Absolute","chargingSchedule":{schedule}}}'
    )
    return by_version(call("SetChargingProfile", f'{{"connectorId":1,"csChargingProfiles":{profile}}}'))


def firmware(location: str) -> dict[str, str]:
    payload = f'{{"location":"{location}","retrieveDate":"2026-01-02T03:04:05Z"}}'
    return by_version(call("UpdateFirmware", payload))


SYNTAX = by_version(derived("FormationViolation"), derived("FormatViolation"))
VALUE = undecided("PropertyConstraintViolation", "TypeConstraintViolation")
RANGE = derived("PropertyConstraintViolation")
COUNT = derived("OccurrenceConstraintViolation")

PAYLOADS = [
    Case("payload is a list", everywhere(call("Heartbeat", "[]")), SYNTAX),
    Case("payload is a text", everywhere(call("Heartbeat", '""')), SYNTAX),
    Case("payload is `null`", everywhere(call("Heartbeat", "null")), everywhere(written(ACCEPTED))),
    Case(
        "required member missing",
        by_version(
            call("BootNotification", '{"chargePointVendor":"v"}'),
            call("BootNotification", '{"reason":"PowerUp"}'),
        ),
        by_version(
            undecided("OccurenceConstraintViolation", "ProtocolError"),
            derived("OccurrenceConstraintViolation"),
        ),
    ),
    Case(
        "unknown member",
        boot(more=',"x":1'),
        by_version(derived("FormationViolation"), derived("ProtocolError", "FormatViolation")),
    ),
    Case("number for a text", boot(model="1"), everywhere(written("TypeConstraintViolation"))),
    Case(
        "`null` for an optional text",
        boot(more=',"firmwareVersion":null'),
        everywhere(derived("TypeConstraintViolation")),
    ),
    Case(
        "1.0 for an integer",
        status(connector="1.0"),
        by_version(derived("TypeConstraintViolation"), written(ACCEPTED)),
    ),
    Case("text too long (`maxLength`)", boot(model=json.dumps("m" * 21)), everywhere(VALUE)),
    Case(
        "no value of the enum",
        by_version(call("Reset", '{"type":"Warm"}'), boot(reason='"powerup"')["2.1"]),
        by_version(written("PropertyConstraintViolation"), derived("PropertyConstraintViolation")),
    ),
    Case("too few items (`minItems`)", criteria(0), by_version(two=COUNT)),
    Case("too many items (`maxItems`)", criteria(5), by_version(two=COUNT)),
    Case(
        "no items, no `minItems`",
        by_version(call("MeterValues", '{"connectorId":1,"meterValue":[]}')),
        by_version(written(ACCEPTED)),
    ),
    Case("number too small (`minimum`)", battery(-1), by_version(two=RANGE)),
    Case("number too great (`maximum`)", battery(101), by_version(two=RANGE)),
    Case("4.11 A (`multipleOf` 0.1)", limit("4.11"), by_version(RANGE)),
    Case("8.1 A (`multipleOf` 0.1)", limit("8.1"), by_version(written(ACCEPTED))),
    Case("no time (`date-time`)", status("now"), everywhere(VALUE)),
    Case("time without a zone (`date-time`)", status("2026-01-02T03:04:05"), everywhere(VALUE)),
    Case(
        "no URI (`uri`)", firmware("no uri"), by_version(undecided("PropertyConstraintViolation", ACCEPTED))
    ),
]
ACTIONS = [
    Case(
        "action of no version", everywhere(call("SolarForecast", "{}")), everywhere(written("NotImplemented"))
    ),
    Case(
        "action without a handler", everywhere(call("ClearCache", "{}")), everywhere(written("NotSupported"))
    ),
]
UNREADABLE = by_version(derived(SILENCE), derived("RpcFrameworkError", SILENCE))
SHAPE = by_version(derived("FormationViolation"), derived("RpcFrameworkError", SILENCE))
FRAMES = [
    Case("no JSON", everywhere('[2,"1","Heartbeat",{'), UNREADABLE),
    Case("no array", everywhere('{"2":"Heartbeat"}'), UNREADABLE),
    Case("no message id", everywhere('[2,7,"Heartbeat",{}]'), UNREADABLE),
    Case("too few elements", everywhere('[2,"1","Heartbeat"]'), SHAPE),
    Case("too many elements", everywhere('[2,"1","Heartbeat",{},{}]'), SHAPE),
    Case("action is no text", everywhere('[2,"1",7,{}]'), SHAPE),
    Case(
        "message id too long",
        everywhere(json.dumps([2, "1" * 37, "Heartbeat", {}])),
        by_version(undecided("GenericError"), derived("RpcFrameworkError", SILENCE)),
    ),
    Case(
        "unknown message type",
        everywhere('[9,"1","Heartbeat",{}]'),
        {
            "1.6": written(SILENCE),
            "2.0.1": undecided("MessageTypeNotSupported", SILENCE),
            "2.1": written(SILENCE),
        },
    ),
]
CHAPTERS = {"Payloads": PAYLOADS, "Actions": ACTIONS, "Frames": FRAMES}
UNHANDLED = {"ClearCache", "SolarForecast"}


# Ours


def ours(version: str, frame: str) -> str:
    try:
        message = Codec(version).decode(frame)
    except DecodeError as error:
        return code_of(error.reply())
    assert isinstance(message, Call)
    if message.action not in UNHANDLED:
        return ACCEPTED
    answer = Router().dispatch("CS-1", message)
    assert isinstance(answer, CallError)
    return code_of(Codec(version).encode(answer))


def code_of(reply: str | bytes | None) -> str:
    return SILENCE if reply is None else str(json.loads(reply)[2])


# Theirs


class Connection:
    """A connection that keeps the sent frames."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def send(self, frame: str) -> None:
        self.sent.append(frame)


async def theirs(version: str, frame: str) -> str:
    """Returns the answer of a charge point of the `ocpp` package to a frame. Its handlers accept
    everything.
    """
    reached = []

    def handle(*_: Any, **__: Any) -> None:
        reached.append(True)

    base = import_module(f"ocpp.v{version.replace('.', '')}").ChargePoint
    handlers = {f"on_{action}": on(action)(named(handle, f"on_{action}")) for action in handled()}
    connection = Connection()
    station = type("Station", (base,), handlers)("CS-1", connection)
    try:
        await station.route_message(frame)
    except Exception as error:
        return ACCEPTED if reached else f"*raises {type(error).__name__}*"
    if reached:
        return ACCEPTED
    return code_of(connection.sent[0] if connection.sent else None)


def named(function: Any, name: str) -> Any:
    """Returns a new function with this name, because the package finds handlers by name."""

    def handler(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    handler.__name__ = name
    return handler


def handled() -> set[str]:
    frames = (frame for case in [*PAYLOADS, *FRAMES] for frame in case.frames.values())
    return {
        str(json.loads(frame)[2]) for frame in frames if frame.startswith('[2,"1","') and frame.endswith("]")
    }


# The page


PAGE = """\
# Error codes beside those of the `ocpp` package

Replies of ocpp-fast and of the `ocpp` package ({package}) to equal frames, and the codes that the
specification asks for. `python docs/make_fault_codes.py` writes this page: it gives each frame to both,
as from a connection. A test runs it again and compares the page. The frames are in the script.

**The specification** lists the code that fits best, then others that fit too. *written*: a sentence or a
schema says it. *derived*: it follows from the descriptions of the codes, and from the codes that a
version has. *open*: the texts do not decide it, or contradict each other. {silence}: nothing is sent.
{accepted}: the handler gets the request. A code that does not fit is ~~struck out~~.

Of {count} cases, each a fault in a version, ocpp-fast gives the best answer to {best} and a fitting one
to {fit}; the `ocpp` package to {their_best} and {their_fit}.
{chapters}
## Notes

- 1.6 spells two codes its own way, `FormationViolation` and `OccurenceConstraintViolation`, and its
  errata keep them. 2.0.1 and 2.1 have `FormatViolation` and `OccurrenceConstraintViolation`.
- Two mappings are written down for payloads. A wrong JSON type is the example in the description of
  `TypeConstraintViolation` (OCPP-J 1.6 table 7, 2.0.1 part 4 table 8). The errata of 1.6 ask for
  `PropertyConstraintViolation` if an enum has no such value (errata 4.0, 3.24 and 3.38).
- A wrong structure is `FormationViolation` in 1.6 and `ProtocolError` in 2.x, which leaves errors of
  syntax to `FormatViolation`. In 1.6 `ProtocolError` meant an incomplete payload, so that it fits a
  missing member there.
- 2.0.1 and 2.1 ask for `OccurrenceConstraintViolation` if a station gets more items than it can take
  (part 2, B06.FR.16). Counts that break the schema follow that.
- Whole numbers: the core schemas of 1.6 follow draft 4 of JSON Schema, in which 1.0 is not an integer.
  Those of 2.x follow draft 6, in which it is. The `ocpp` package checks all of them by draft 4.
- The `ocpp` package has a schema of 1.6 MeterValues with `minItems`. The schema of the Open Charge
  Alliance does not have it.
- In part 2 of 2.x a length is part of the type (`string[0..20]`), and a date-time is a primitive type.
  Two codes fit for this reason. JSON Schema leaves it open if `format` is checked. ocpp-fast checks
  date-times, because they become `datetime` objects, and does not check URIs.
- 2.x has the message id `-1` for a CALLERROR that cannot be attributed; 1.6 has not. 2.x also allows to
  drop an invalid message (part 4, 4.2.3), and part 2 wants every request answered.
- Unknown message types: 1.6 and 2.1 say to ignore them. 2.0.1 says so in one section and asks for
  `MessageTypeNotSupported` in another.
"""


def rows(case: Case) -> Iterator[Row]:
    for version, frame in case.frames.items():
        spec = case.due[version]
        yield Row(version, ours(version, frame), asyncio.run(theirs(version, frame)), spec)


def chapter(title: str, cases: Iterable[tuple[str, list[Row]]]) -> str:
    lines = [
        f"\n## {title}\n",
        "| fault | version | ocpp-fast | `ocpp` | the specification | basis |",
        "|---|---|---|---|---|---|",
    ]
    for fault, found in cases:
        for (us, them, spec), group in groupby(found, key=lambda row: row[1:]):
            versions = ", ".join(row.version for row in group)
            shown = them if them in spec.codes else f"~~{them}~~"
            lines.append(
                f"| {fault} | {versions} | {us} | {shown} | {' or '.join(spec.codes)} | {spec.basis} |"
            )
            fault = ""
    return "\n".join([*lines, ""])


def fitting(found: list[Row]) -> dict[str, int]:
    return {
        "count": len(found),
        "best": sum(row.ours == row.spec.codes[0] for row in found),
        "fit": sum(row.ours in row.spec.codes for row in found),
        "their_best": sum(row.theirs == row.spec.codes[0] for row in found),
        "their_fit": sum(row.theirs in row.spec.codes for row in found),
    }


def page() -> str:
    logging.disable()
    chapters = {
        title: [(case.fault, list(rows(case))) for case in cases] for title, cases in CHAPTERS.items()
    }
    found = [row for cases in chapters.values() for _, case in cases for row in case]
    return PAGE.format(
        package=metadata.version("ocpp"),
        silence=SILENCE,
        accepted=ACCEPTED,
        chapters="".join(chapter(title, cases) for title, cases in chapters.items()),
        **fitting(found),
    )


if __name__ == "__main__":
    print(page(), end="")
