"""The log of an endpoint: lines that name action, reason and head, forge nothing, and do not flood."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from endpoints import accepting, ask, boot, by_hand, in_loop
from ocpp_fast import CallError, Codec, DecodeError, ErrorCode
from ocpp_fast.asyncio import CallFailed, serve
from ocpp_fast.asyncio.hooks import notify
from ocpp_fast.asyncio.lines import Lines, traceback_text
from ocpp_fast.asyncio.log import Log
from ocpp_fast.events import Failed, Faulty, Ignored, Refused
from ocpp_fast.printable import printable

HOST = ("127.0.0.1", 0)
NASTY = "a\nINFO b\r\u2028\u2029\x85\x1b[2J\u202e\u200b\x00\ud800\\"
ESCAPED = r"a\nINFO b\r\u2028\u2029\x85\x1b[2J\u202e\u200b\x00\ud800" + "\\" * 2


def logged(caplog: pytest.LogCaptureFixture, **options: Any) -> Log:
    caplog.set_level(logging.INFO)
    return Log(logging.getLogger("test"), **options)


def fault(frame: str) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        Codec("1.6").decode(frame)
    return caught.value


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("CS-1", "CS-1"),
        ("Zürich 世界", "Zürich 世界"),
        (NASTY, ESCAPED),
        ("x" * 64, "x" * 64),
        ("x" * 65, "x" * 63 + "…"),
        ("\n" * 100, "\\n" * 63 + "…"),
    ],
)
def test_a_text_of_a_stranger_stays_on_its_line(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_a_line_names_action_reason_and_head_without_values(caplog: pytest.LogCaptureFixture) -> None:
    log = logged(caplog)
    secret = '"secret\\nsecret"'
    log.noted("CS-1", Faulty(fault(f'[2,"7","Authorize",{{"idTag":{secret},"x":{secret}}}]'), True))
    log.noted("CS-1", Faulty(fault('[2,"8","Authorize",{"idTag":"%s"}]' % ("s" * 21)), True))
    log.noted("CS-1", Faulty(fault('[2,"9","Nonesuch",{}]'), True))
    log.noted("CS-1", Faulty(fault("hello"), False))
    log.noted("CS-1", Refused("7", "Heartbeat", ErrorCode.SECURITY_ERROR, "not accepted"))
    log.noted("CS-1", Ignored("7", "late"))
    log.failed("CS-1", "7", "Reset", ErrorCode.NOT_SUPPORTED, "Reset is not offered here", None)
    log.failed("CS-1", "7", "Reset", ErrorCode.INTERNAL_ERROR, "", ValueError("secret"))
    error = fault('[2,"7","Reset",{"type":"secret"}]')
    log.failed("CS-1", "7", "DataTransfer", error.code, str(error), error)
    assert caplog.messages == [
        'CS-1: faulty frame [2,"7","Authorize": FormatViolation: /x additionalProperties',
        'CS-1: faulty frame [2,"8","Authorize": PropertyConstraintViolation: /idTag maxLength 20',
        'CS-1: faulty frame [2,"9": NotImplemented: frame: action "Nonesuch" is not part of OCPP 1.6',
        "CS-1: faulty frame RpcFrameworkError: frame: malformed JSON: expected value at line 1 column 1",
        'CS-1: refused [2,"7","Heartbeat": not accepted',
        'CS-1: ignored a frame with id "7": late',
        'CS-1: answered [2,"7","Reset" with NotSupported: Reset is not offered here',
        'CS-1: answered [2,"7","DataTransfer" with PropertyConstraintViolation: /type enum',
    ]
    assert "secret" not in str([vars(record) for record in caplog.records])


def test_no_text_of_a_peer_forges_a_line(caplog: pytest.LogCaptureFixture) -> None:
    log = logged(caplog)
    name = NASTY.encode("utf-8", "ignore").decode().replace("\\", "/")
    quoted = "".join(f"\\u{ord(one):04x}" for one in name)
    log.connected(NASTY, "1.6")
    log.disconnected(NASTY, 1000, NASTY, "peer")
    log.refused(NASTY, 404, NASTY, NASTY, NASTY)
    log.called("CS-1", NASTY, None, "error")
    log.broke("CS-1", NASTY, ValueError())
    log.failed(NASTY, NASTY, NASTY, ErrorCode.GENERIC_ERROR, NASTY, None)
    for frame in ('[2,"7","Heartbeat",{"%s":1}]', '[2,"7","%s",{}]', '[2,"%s","Heartbeat",[]]'):
        log.noted(NASTY, Faulty(fault(frame % quoted), True))
    log.noted(NASTY, Refused(NASTY, NASTY, None, "no"))
    log.noted(NASTY, Ignored(NASTY, "late"))
    assert len(caplog.records) == 11
    for record in caplog.records:
        assert record.getMessage().isprintable()
        for value in vars(record).values():
            assert not isinstance(value, str) or value.isprintable() or value.startswith("Traceback")


def test_lines_are_short_whatever_the_peer_sends(caplog: pytest.LogCaptureFixture) -> None:
    log, long = logged(caplog), "x" * 100_000
    log.disconnected(long, 1000, long, "peer")
    log.refused(long, 404, long, long, long)
    log.failed(long, long, long, ErrorCode.GENERIC_ERROR, long, None)
    members = ",".join(f'"{long}{number}":1' for number in range(9))
    log.noted(long, Faulty(fault(f'[2,"7","Heartbeat",{{{members}}}]'), True))
    assert max(len(message) for message in caplog.messages) < 1200
    assert len(caplog.records) == 4


def test_a_class_of_lines_is_limited_and_counts_what_it_leaves_out(caplog: pytest.LogCaptureFixture) -> None:
    now = 0.0
    log = logged(caplog, burst=3, per_second=2.0, clock=lambda: now)
    for number in range(10):
        log.refused(f"CS-{number}", 404, "unknown station", None, "/")
    log.refused("CS-1", 401, "wrong credentials", None, "/")  # another class
    assert [message.partition(":")[0] for message in caplog.messages] == ["CS-0", "CS-1", "CS-2", "CS-1"]
    now = 0.5
    log.refused("CS-8", 404, "unknown station", None, "/")
    log.refused("CS-9", 404, "unknown station", None, "/")
    assert caplog.messages[4:] == [
        "CS-8: refused with 404: unknown station; / from None (7 such lines left out)"
    ]
    assert caplog.records[4].left_out == 7
    assert log.left_out() == {"refused 404": 8}


@in_loop
async def test_an_endpoint_says_what_it_answered_without_a_handler() -> None:
    lines: list[str] = []

    class Keeps(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    handler = Keeps()
    logging.getLogger("ocpp_fast.csms").addHandler(handler)
    try:
        async with serve(accepting(), *HOST) as csms, by_hand(csms) as station:
            await boot(station)
            await ask(station, 2, "1", "ClearedChargingLimit", {"chargingLimitSource": "EMS"})
    finally:
        logging.getLogger("ocpp_fast.csms").removeHandler(handler)
    told = 'CS-1: answered [2,"1","ClearedChargingLimit" with NotSupported'
    assert told + ": ClearedChargingLimit is not offered here" in lines


def test_the_text_of_a_failed_call_is_one_short_line() -> None:
    nasty, escaped = NASTY.replace("\ud800", ""), ESCAPED.replace(r"\ud800", "")
    frame = json.dumps([4, "7", nasty, nasty + "x" * 1000, {}])
    error = Codec("2.0.1").decode(frame)
    assert isinstance(error, CallError)
    failed = CallFailed(Failed("7", "Reset", "error", error, None))
    assert str(failed).startswith(f"Reset: {escaped}: {escaped}xxx")
    assert str(failed).isprintable()
    assert len(str(failed)) < 700
    assert (failed.raw_code, failed.description) == (error.raw_code, error.description)


# Tracebacks, and lines that no event stands for


def raised(text: str) -> Exception:
    """An exception with a cause, a note and a group, all of which have `text`."""
    try:
        try:
            raise KeyError(text)
        except KeyError as error:
            raise ExceptionGroup(text, [ValueError(text)]) from error
    except ExceptionGroup as error:
        error.add_note(text)
        return error


def formatted(record: logging.LogRecord) -> list[str]:
    return logging.Formatter("%(levelname)s %(message)s").format(record).split("\n")


def test_the_text_of_an_exception_forges_no_line(caplog: pytest.LogCaptureFixture) -> None:
    logged(caplog).broke("CS-1", "Reset", raised(NASTY))
    [record] = caplog.records
    assert record.exc_info is not None
    lines = formatted(record)
    assert lines[0] == "ERROR CS-1: handler of Reset failed"
    assert not any(line.startswith("INFO") for line in lines)
    assert all(line.isprintable() for line in lines)
    # The text of a KeyError is escaped already.
    assert sum("INFO b" in line for line in lines) == 4
    assert f"ExceptionGroup: {ESCAPED} (1 sub-exception)" in lines
    assert f"  | ValueError: {ESCAPED}" in lines
    assert ESCAPED in lines


def test_the_traceback_of_a_chain_without_end_ends() -> None:
    first, second = ValueError("x" * 300), ValueError()
    first.__context__, second.__context__ = second, first
    text = traceback_text(first)
    assert text.count("Traceback") == 2
    assert "x" * 254 + "…" in text

    class Broken(Exception):
        def __str__(self) -> str:
            raise ValueError

    assert traceback_text(Broken()).endswith("Broken: (no text)")


def test_a_hook_that_fails_again_and_again_is_told_seldom(caplog: pytest.LogCaptureFixture) -> None:
    def hook(text: str) -> None:
        raise ValueError(text)

    [lines] = [one for one in logging.getLogger("ocpp_fast.hooks").filters if isinstance(one, Lines)]
    clock = [1e9]
    lines.__init__(burst=2, per_second=1.0, clock=lambda: clock[0])  # type: ignore[misc]
    for _ in range(5):
        notify((hook,), NASTY)
    clock[0] += 1.0
    notify((hook,), NASTY)
    told = [formatted(record) for record in caplog.records]
    assert [one[0] for one in told] == [
        "ERROR hook failed",
        "ERROR hook failed",
        "ERROR hook failed (3 such lines left out)",
    ]
    assert told[0][-1] == f"ValueError: {ESCAPED}"
    lines.__init__()  # type: ignore[misc]


@pytest.mark.parametrize("name", ["csms", "station", "hooks", "websockets.server"])
def test_every_logger_is_limited_once(name: str) -> None:
    from ocpp_fast.asyncio import websocket

    websocket.redacted_logger("ocpp_fast.websockets.server")
    filters = logging.getLogger(f"ocpp_fast.{name}").filters
    assert sum(isinstance(one, Lines) for one in filters) == 1
