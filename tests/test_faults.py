"""Codes and replies for each kind of frame, row by row of the decision table (`rows`), in every version."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

import ocpp_fast
import pytest
from ocpp_fast import (
    CallError,
    CallResult,
    CallResultError,
    DecodeError,
    EncodeError,
    ErrorCode,
    Send,
    v21,
)
from rows import ACCEPTED, ALL, ID, ROWS, TABLE, Due, Entry, Reply

Codec: Final[Any] = ocpp_fast.Codec
CODECS: Final[dict[str, Any]] = {version: Codec(version) for version in ALL}
CASES: Final[list[Any]] = [
    pytest.param(version, entry, id=f"row {entry.row}: {entry.why} ({version})")
    for entry in TABLE
    for version in entry.due
]


def raised(ask: Callable[[], object]) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        ask()
    return caught.value


def seen(error: DecodeError) -> Due:
    """Returns the attributes of an error and of its reply."""
    reply = error.reply()
    answer: Reply | None = None
    if reply is not None:
        kind, message_id, code = json.loads(reply)[:3]
        answer = (kind, code, message_id)
    violations = tuple((violation.path, violation.keyword) for violation in error.violations)
    return Due(error.code.value, error.message_id, answer, violations)


def sorted_(due: Due) -> Due:
    return due._replace(violations=tuple(sorted(due.violations)))


@pytest.mark.parametrize(("version", "entry"), CASES)
def test_what_is_due_for_a_frame(version: str, entry: Entry) -> None:
    codec, due = CODECS[version], entry.due[version]
    if due == ACCEPTED:
        head = codec.validate(entry.frame, entry.pending)
        assert codec.decode(entry.frame, entry.pending).message_id == head.message_id
        assert codec.explain(entry.frame, entry.pending) is None
        return
    error = raised(lambda: codec.decode(entry.frame, entry.pending))
    assert sorted_(seen(error)) == sorted_(due)
    for other in (
        raised(lambda: codec.validate(entry.frame, entry.pending)),
        codec.explain(entry.frame, entry.pending),
    ):
        assert other is not None
        assert (seen(other), str(other), other.reply()) == (seen(error), str(error), error.reply())


@pytest.mark.parametrize(
    ("version", "entry"), [case for case in CASES if case.values[1].due[case.values[0]].reply]
)
def test_reply_is_compact_json_of_the_shape_that_the_specification_gives(version: str, entry: Entry) -> None:
    error = raised(lambda: CODECS[version].decode(entry.frame, entry.pending))
    reply = error.reply()
    assert reply is not None
    sent = json.loads(reply)
    kind, code, message_id = entry.due[version].reply or (None, None, None)
    assert sent == [kind, message_id, code, sent[3], sent[4]]
    assert 0 < len(sent[3]) <= 255
    assert isinstance(sent[4], dict)
    assert reply == json.dumps(sent, ensure_ascii=False, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("version", "entry"), [case for case in CASES if case.values[1].due[case.values[0]].reply]
)
def test_peer_can_read_the_reply(version: str, entry: Entry) -> None:
    reply = raised(lambda: CODECS[version].decode(entry.frame, entry.pending)).reply()
    assert reply is not None
    kind, code, message_id = entry.due[version].reply or (0, "", "")
    if len(message_id) > 36:
        return  # row 7: the reply has the long id, which a strict peer refuses
    answer: Any = CODECS[version].decode(reply)
    found = (type(answer), answer.message_id, answer.raw_code, answer.code)
    assert found == ({4: CallError, 5: CallResultError}[kind], message_id, code, ErrorCode(code))


def test_every_row_of_the_table_is_here_or_is_no_matter_for_a_codec() -> None:
    of_the_codec = {number for number, row in ROWS.items() if not row.decided_by}
    assert list(ROWS) == list(range(1, len(ROWS) + 1))
    assert {entry.row for entry in TABLE} == of_the_codec


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize("pending", [None, {}, {"another": "Heartbeat"}], ids=["none", "empty", "another"])
@pytest.mark.parametrize("method", ["decode", "validate", "explain"])
def test_row_20_a_result_for_an_unknown_id_is_a_lookup_error_that_names_the_id(
    method: str, pending: dict[str, str] | None, version: str
) -> None:
    with pytest.raises(LookupError, match=ID):
        getattr(CODECS[version], method)(f'[3,"{ID}",{{}}]', pending)


@pytest.mark.parametrize("version", ALL)
def test_row_20_the_head_of_a_result_for_an_unknown_id_can_be_read(version: str) -> None:
    assert CODECS[version].peek(f'[3,"{ID}",{{}}]').message_id == ID


@pytest.mark.parametrize("version", ALL)
def test_pending_is_an_action_or_a_mapping_of_ids_to_actions(version: str) -> None:
    codec, frame = CODECS[version], f'[3,"{ID}",{{}}]'
    results = [codec.decode(frame, pending) for pending in ("StatusNotification", {ID: "StatusNotification"})]
    results.append(codec.decode(frame, pending={ID: "StatusNotification", "2": "Heartbeat"}))
    assert [type(result) for result in results] == [CallResult] * 3
    assert {type(result.payload).__name__ for result in results} == {"StatusNotificationResponse"}


@pytest.mark.parametrize("version", ALL)
def test_pending_is_not_asked_for_anything_but_results(version: str) -> None:
    codec = CODECS[version]
    assert codec.decode(f'[2,"{ID}","Heartbeat",{{}}]', pending={}).action == "Heartbeat"
    assert codec.decode(f'[4,"{ID}","GenericError","",{{}}]', pending={}).message_id == ID


def _padded(length: int) -> str:
    frame = f'[2,"{ID}","Heartbeat",{{}}]'
    return frame + " " * (length - len(frame))


@pytest.mark.parametrize("version", ALL)
def test_row_27_a_frame_at_the_size_limit_is_read_and_one_past_it_is_not(version: str) -> None:
    codec = CODECS[version]
    assert codec.decode(_padded(1_048_576)).action == "Heartbeat"
    error = raised(lambda: codec.decode(_padded(1_048_577)))
    reply = None if version == "1.6" else (4, "FormatViolation", ID)
    assert seen(error) == Due("FormatViolation", ID, reply)


@pytest.mark.parametrize("version", ALL)
def test_row_27_limits_are_the_codecs_arguments(version: str) -> None:
    frame = '[2,"1","DataTransfer",{"vendorId":"' + "x" * 100 + '"}]'
    assert Codec(version, max_bytes=len(frame)).decode(frame).payload.vendor_id == "x" * 100
    error = raised(lambda: Codec(version, max_bytes=len(frame) - 1).decode(frame))
    assert seen(error) == Due(
        "FormatViolation", "1", None if version == "1.6" else (4, "FormatViolation", "1")
    )


@pytest.mark.parametrize("version", ALL)
def test_row_27_size_counts_utf_8_bytes_of_a_str_too(version: str) -> None:
    frame = '[2,"1","DataTransfer",{"vendorId":"\u00e9"}]'
    assert Codec(version, max_bytes=len(frame) + 1).decode(frame).payload.vendor_id == "\u00e9"
    assert seen(raised(lambda: Codec(version, max_bytes=len(frame)).decode(frame))).code == "FormatViolation"


@pytest.mark.parametrize("version", ALL[1:])
@pytest.mark.parametrize(
    ("frame", "reply"),
    [
        ('[2,"1","Heartbeat",{}]', (4, "FormatViolation", "1")),
        ('[2,"1","Nonsense",17', (4, "FormatViolation", "1")),
        ('[3,"1",{"a":"aaaaaaaaaaaaaaaa"}]', None),
        ('[4,"1","GenericError","",{}]', None),
        ("nothing that has a head, at any length", None),
        ("[2,1,2,3,4,5,6,7,8,9,0]", None),
    ],
)
def test_row_27_a_frame_over_the_limit_is_answered_where_its_head_is_a_calls(
    version: str, frame: str, reply: tuple[int, str, str] | None
) -> None:
    error = raised(lambda: Codec(version, max_bytes=10).decode(frame, pending="Heartbeat"))
    assert (error.code, seen(error).reply) == ("FormatViolation", reply)


@pytest.mark.parametrize("depth", [2, 3, 8, 32, 64])
def test_row_27_nesting_is_counted_from_the_frames_own_array(depth: int) -> None:
    codec = Codec("2.0.1", max_depth=depth)

    def frame(levels: int) -> str:
        inner = levels - 2
        return '[2,"1","DataTransfer",{"vendorId":"v","data":' + ("[" * inner + "]" * inner or "1") + "}]"

    assert codec.decode(frame(depth)).payload.vendor_id == "v"
    assert seen(raised(lambda: codec.decode(frame(depth + 1)))) == Due(
        "FormatViolation", "1", (4, "FormatViolation", "1")
    )


SECRET: Final = "s3cret" * 40


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize(
    "frame",
    [
        pytest.param('[2,"1","Authorize",{"idTag":"%s","idToken":"%s"}]', id="texts"),
        pytest.param(
            '[2,"1","StatusNotification",{"status":"%s","connectorStatus":"%s","timestamp":"%s"}]',
            id="enums and date-times",
        ),
        pytest.param('[2,"1","%s",{}]', id="action"),
        pytest.param('[2,"1","Heartbeat","%s"]', id="payload"),
        pytest.param('[2,"1",{"%s":1},{}]', id="name in place of the action"),
        pytest.param('["%s"]', id="message type"),
        pytest.param('[2,"1","Heartbeat",{},"%s"]', id="fifth element"),
        pytest.param('[2,"1","Reset",{"type":"%s"}]', id="enum"),
    ],
)
def test_neither_text_nor_reply_quotes_a_long_value(frame: str, version: str) -> None:
    error = raised(lambda: CODECS[version].decode(frame.replace("%s", SECRET)))
    assert SECRET[:65] not in str(error)
    assert SECRET[:65] not in (error.reply() or b"").decode()


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_text_and_reply_stay_short_however_much_is_wrong(version: str) -> None:
    members = ",".join(f'"{"unknown" * 100}{i}":{i}' for i in range(1000))
    error = raised(lambda: CODECS[version].decode(f'[2,"1","Heartbeat",{{{members}}}]'))
    assert len(error.violations) == 1000
    assert len(str(error)) <= 1000
    assert len(error.reply() or b"") <= 4000


def test_violations_come_in_document_order_with_missing_members_behind_their_object() -> None:
    frame = (
        '[2,"1","BootNotification",{"unknown":1,"chargingStation":{"modem":{"imsi":1},"vendorName":"'
        + "v" * 51
        + '","x":2},"reason":"powerup"}]'
    )
    error = raised(lambda: CODECS["2.0.1"].decode(frame))
    assert [(v.path, v.keyword) for v in error.violations] == [
        ("/unknown", "additionalProperties"),
        ("/chargingStation/modem/imsi", "type"),
        ("/chargingStation/vendorName", "maxLength"),
        ("/chargingStation/x", "additionalProperties"),
        ("/chargingStation/model", "required"),
        ("/reason", "enum"),
    ]
    assert error.code is ErrorCode.TYPE_CONSTRAINT_VIOLATION


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        pytest.param('{"requestId":"1","a":1}', "TypeConstraintViolation", id="type before required"),
        pytest.param('{"a":1}', "OccurrenceConstraintViolation", id="required before unknown"),
        pytest.param(
            '{"requestId":1,"reportBase":"x","a":1}', "ProtocolError", id="unknown before enum"
        ),
        pytest.param(
            '{"requestId":1,"reportBase":"x","customData":{"vendorId":"' + "v" * 256 + '"}}',
            "PropertyConstraintViolation", id="enum with length",
        ),
    ],
)  # fmt: skip
def test_code_is_that_of_the_first_class_of_violations(payload: str, code: str) -> None:
    assert raised(lambda: CODECS["2.0.1"].decode(f'[2,"1","GetBaseReport",{payload}]')).code == code


def test_code_of_a_wrong_length_comes_before_that_of_a_wrong_count() -> None:
    payload = '{"requestId":1,"componentVariable":[],"customData":{"vendorId":"' + "v" * 256 + '"}}'
    error = raised(lambda: CODECS["2.0.1"].decode(f'[2,"1","GetReport",{payload}]'))
    assert [(v.path, v.keyword) for v in error.violations] == [
        ("/componentVariable", "minItems"),
        ("/customData/vendorId", "maxLength"),
    ]
    assert error.code is ErrorCode.PROPERTY_CONSTRAINT_VIOLATION


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize("method", ["decode", "validate", "peek", "explain"])
@pytest.mark.parametrize("frame", [None, 1, 1.5, ["[]"], {}, object()])
def test_a_frame_that_is_no_text_is_a_type_error(frame: Any, method: str, version: str) -> None:
    with pytest.raises(TypeError):
        getattr(CODECS[version], method)(frame)


@pytest.mark.parametrize("version", ALL)
def test_a_str_with_a_lone_surrogate_is_malformed(version: str) -> None:
    error = raised(lambda: CODECS[version].decode('[2,"1","Heartbeat",{"a":"\ud800"}]'))
    assert seen(error) == next(e for e in TABLE if e.row == 1).due[version]


@pytest.mark.parametrize("version", ALL)
def test_frame_may_be_any_kind_of_bytes(version: str) -> None:
    text = f'[2,"{ID}","Heartbeat",{{}}]'
    raw = text.encode()
    views = (raw, bytearray(raw), memoryview(raw), memoryview(b"x" + raw + b"x")[1:-1], text)
    assert {CODECS[version].decode(frame).action for frame in views} == {"Heartbeat"}


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("OccurenceConstraintViolation", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),
        ("OccurrenceConstraintViolation", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),
        ("FormationViolation", ErrorCode.FORMAT_VIOLATION),
        ("FormatViolation", ErrorCode.FORMAT_VIOLATION),
        ("genericerror", ErrorCode.GENERIC_ERROR),
        ("Whatever", ErrorCode.GENERIC_ERROR),
        ("", ErrorCode.GENERIC_ERROR),
    ],
)
def test_errors_of_the_peer_keep_their_text_and_have_a_code(text: str, code: ErrorCode, version: str) -> None:
    error = CODECS[version].decode(f'[4,"1","{text}","why",{{"a":1.5}}]')
    assert (type(error), error.code, error.raw_code) == (CallError, code, text)
    assert (error.description, error.details) == ("why", {"a": 1.5})
    assert CODECS[version].encode(error) == f'[4,"1","{text}","why",{{"a":1.5}}]'.encode()


@pytest.mark.parametrize(
    ("version", "code", "wire"),
    [
        ("1.6", ErrorCode.FORMAT_VIOLATION, "FormationViolation"),
        ("1.6", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurenceConstraintViolation"),
        ("1.6", ErrorCode.RPC_FRAMEWORK_ERROR, "GenericError"),
        ("1.6", ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED, "GenericError"),
        ("2.0", ErrorCode.FORMAT_VIOLATION, "FormatViolation"),
        ("2.0.1", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION, "OccurrenceConstraintViolation"),
        ("2.1", ErrorCode.RPC_FRAMEWORK_ERROR, "RpcFrameworkError"),
    ],
)
def test_our_errors_are_spelled_as_the_version_spells_them(version: str, code: ErrorCode, wire: str) -> None:
    assert CODECS[version].encode(CallError("1", code, "why", {})) == f'[4,"1","{wire}","why",{{}}]'.encode()


def test_call_result_error_exists_on_2_1() -> None:
    error = CallResultError("1", ErrorCode.INTERNAL_ERROR)
    assert CODECS["2.1"].encode(error) == b'[5,"1","InternalError","",{}]'


@pytest.mark.parametrize("version", ALL[:3])
@pytest.mark.parametrize(
    "message",
    [
        CallResultError("1", ErrorCode.INTERNAL_ERROR),
        Send(
            v21.NotifyPeriodicEventStream.from_dict(
                {"id": 1, "pending": 0, "basetime": "2026-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}
            )
        ),
    ],
    ids=["CALLRESULTERROR", "SEND"],
)
def test_call_result_error_and_send_exist_on_2_1_alone(message: Any, version: str) -> None:
    with pytest.raises(EncodeError) as caught:
        CODECS[version].encode(message)
    assert f"OCPP {version}" in str(caught.value)
