# ruff: noqa: E501 - one fault a line reads as a table
"""The time to find out what is wrong with a megabyte: `python -m benches.faults`.

A peer can send such frames, and the receiver has to find the code, the message id and the reply of each. Every
figure is the best of several fresh errors, in milliseconds; every answer is checked before it is timed. Prints
whether each figure is within the limit, and exits with 1 if one is not.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from ocpp_fast import Codec, DecodeError

from benches.machine import description

SIZE: Final = 1_000_000
#: Milliseconds that a code, a message id or a reply may take.
LIMIT: Final = 15.0
ROUNDS: Final = 15


class Fault(NamedTuple):
    """A frame that is wrong in one way, and the answer that is due."""

    why: str
    frame: bytes
    code: str
    #: The end of the error's text.
    text: str
    message_id: str | None = "1"
    version: str = "2.0.1"


def filled(head: str, item: str, tail: str) -> bytes:
    """A frame with as many items as a megabyte holds."""
    count = (SIZE - len(head) - len(tail)) // (len(item) + 1)
    return f"{head}{','.join([item] * count)}{tail}".encode()


def padded(head: str, piece: str, tail: str) -> bytes:
    """A frame with one long piece."""
    return f"{head}{piece * ((SIZE - len(head) - len(tail)) // len(piece))}{tail}".encode()


def numbered(head: str, item: str, tail: str) -> bytes:
    """A frame whose items have a number each, for members that differ."""
    items: list[str] = []
    left = SIZE - len(head) - len(tail)
    while left > 0:
        items.append(item.format(len(items)))
        left -= len(items[-1]) + 1
    return f"{head}{','.join(items[:-1])}{tail}".encode()


REPORT: Final = (
    '[2,"1","NotifyReport",{"requestId":1,"generatedAt":"2026-01-01T00:00:00Z","seqNo":0,"reportData":['
)
CRITERIA: Final = '[2,"1","GetMonitoringReport",{"requestId":1,"monitoringCriteria":['
PROFILES: Final = '[2,"1","GetChargingProfiles",{"requestId":1,"chargingProfile":{"chargingProfileId":['
METERS: Final = '[2,"1","MeterValues",{"evseId":1,"meterValue":['
TRANSFER: Final = '[2,"1","DataTransfer",{"vendorId":'
TYPE: Final = "TypeConstraintViolation"
PROPERTY: Final = "PropertyConstraintViolation"
OCCURRENCE: Final = "OccurrenceConstraintViolation"
RPC: Final = "RpcFrameworkError"

FAULTS: Final = (
    # The kinds that the limit was set for.
    Fault("wrong items", filled(REPORT, "1", "]}]"), TYPE, "; and 499948 more"),
    Fault("empty objects", filled(REPORT, "{}", "]}]"), OCCURRENCE, "; and 999896 more"),
    Fault("unknown members", numbered('[2,"1","Heartbeat",{', '"a{}":1', "}]"), "ProtocolError", " more"),
    Fault("wrong enums", filled(CRITERIA, '""', "]}]"), PROPERTY, " more"),
    Fault("a payload that is a list", filled('[2,"1","Heartbeat",[', "1", "]]"), "FormatViolation", "(array)"),
    # The violation that decides is the last one.
    Fault("the decisive fault last", filled(CRITERIA, '""', '],"customData":1}]'), TYPE, " more"),
    Fault("a member given twice, last", filled(REPORT, "{}", '],"requestId":1}]'), "FormatViolation", "twice"),
    # Whatever else fills a megabyte.
    Fault("enums with escapes", filled(CRITERIA, '"\\n"', "]}]"), PROPERTY, " more"),
    Fault("one member unknown many times", filled('[2,"1","Heartbeat",{', '"a":1', "}]"), "ProtocolError", " more"),
    Fault("names with escapes", filled('[2,"1","Heartbeat",{', '"\\u0061":1', "}]"), "ProtocolError", " more"),
    Fault("numbers that are no integers", filled(PROFILES, "1.5", "]}}]"), TYPE, " more"),
    Fault("date-times that are none", filled(METERS, '{"timestamp":"2026-02-30T00:00:00Z","sampledValue":[]}', "]}]"), PROPERTY, " more"),
    Fault("numbers and their multiples", filled('[2,"1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingSchedule":{"chargingSchedulePeriod":[', '{"startPeriod":0,"limit":0.05}', "]}}}]"), OCCURRENCE, " more", "1", "1.6"),
    Fault("one long string", padded(TRANSFER + '"', "x", '"}]'), PROPERTY, "(999962)"),
    Fault("one long string of escapes", padded(TRANSFER + '"', "\\u00e9", '"}]'), PROPERTY, "(166660)"),
    Fault("one long number", padded('[2,"1","GetReport",{"requestId":1', "0", "}]"), PROPERTY, "9223372036854775807"),
    Fault("free-form numbers", filled(TRANSFER + '1,"data":[', "1.5e10", "]}]"), TYPE, "(1)"),
    Fault("free-form objects", filled(TRANSFER + '1,"data":[', '{"a":[{}]}', "]}]"), TYPE, "(1)"),
    Fault("deep nesting", padded('[2,"1","Heartbeat",', "[", "]"), "FormatViolation", "32 levels"),
    Fault("broken JSON at the end", filled(REPORT, "{}", "]}"), RPC, "column 999999", None),
    Fault("a lone surrogate at the end", filled(REPORT, "{}", '],"tbc":"\\ud800"}]'), RPC, "lone surrogate at byte 999988", None),
    Fault("a byte that is no UTF-8 at the end", filled(REPORT, "{}", "]}]")[:-1] + b"\xff]", RPC, "not UTF-8 from byte 999996", None),
    Fault("white space", padded("", " ", '[2,"1","Heartbeat",{"a":1}]'), "ProtocolError", "unknown member"),
    Fault("a long action", padded('[2,"1","', "x", '",{}]'), "NotImplemented", "is not part of OCPP 2.0.1"),
    Fault("a long message id", padded('[2,"', "x", '","Heartbeat",{}]'), RPC, " characters (999979)", None),
    Fault("too many elements", filled('[2,"1","Heartbeat",{},', "1", "]"), RPC, "where message type 2 has 4"),
    Fault("a long message type", padded("[", "9", ',"1"]'), "MessageTypeNotSupported", "is not supported"),
)  # fmt: skip


def refused(codec: Codec, frame: bytes) -> DecodeError:
    try:
        codec.decode(frame)
    except DecodeError as error:
        return error
    raise AssertionError("accepted")


def check(codec: Codec, fault: Fault) -> None:
    """Compares the answers with those that are due, and with those of the list of all violations."""
    error = refused(codec, fault.frame)
    listed = codec.explain(fault.frame)
    reply = error.reply()
    sent: list[Any] | None = None if reply is None else json.loads(reply)
    due = [4, fault.message_id or "-1", error.code.spelling(fault.version)]
    right = (
        error.code == fault.code
        and listed is not None
        and listed.code is error.code
        and str(error).endswith(fault.text)
        and str(error) == str(listed)
        and error.message_id == fault.message_id
        and sent is not None
        and sent[:3] == due
        and error.violations == listed.violations
    )
    if not right:
        raise AssertionError(f"{fault.why}: {error.code!r}, {error}, {sent}")


ASKED: Final[dict[str, Callable[[DecodeError], object]]] = {
    "code": lambda error: error.code,
    "message id": lambda error: error.message_id,
    "reply": lambda error: error.reply(),
    "violations": lambda error: error.violations,
}


def milliseconds(codec: Codec, frame: bytes, ask: Callable[[DecodeError], object]) -> float:
    """The best time of a question to an error that nobody has asked before."""
    best = float("inf")
    for _ in range(ROUNDS):
        error = refused(codec, frame)
        start = time.perf_counter()
        ask(error)
        best = min(best, time.perf_counter() - start)
    return best * 1000


def main() -> int:
    told = description()
    print(
        f"{told['machine']}, {told['python']}, commit {told['commit']}; milliseconds, at most {LIMIT:g} each\n"
    )
    print(f"{'a megabyte of':36}" + "".join(f"{name:>12}" for name in ASKED))
    over = 0
    gc.disable()
    for fault in FAULTS:
        codec = Codec(fault.version)
        check(codec, fault)
        found = {name: milliseconds(codec, fault.frame, ask) for name, ask in ASKED.items()}
        bounded = [taken for name, taken in found.items() if name != "violations"]
        late = max(bounded) > LIMIT
        over += late
        figures = "".join(f"{taken:12.2f}" for taken in found.values())
        print(f"{fault.why:36}{figures}{'  over the limit' if late else ''}")
    print(f"\n{len(FAULTS) - over} of {len(FAULTS)} within the limit (violations have none)")
    return int(over > 0)


if __name__ == "__main__":
    raise SystemExit(main())
