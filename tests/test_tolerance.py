"""Tolerance: what stations really send, the message that it becomes, and what no profile may change."""

from __future__ import annotations

import copy
import enum
import json
import pickle
import re
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest
from ocpp_fast import Call, Codec, DecodeError, EncodeError, Repair, Tolerance, v16
from ocpp_fast.repair import LongId, NumberId
from ocpp_fast.tolerance import Entry, Match, Outbound

DATA: Final = Path(__file__).with_name("data") / "field_cases.jsonl"
#: Frames that stations and CSMSes have sent: the message that each becomes under `field`, and its repairs.
CASES: Final[list[dict[str, Any]]] = [
    json.loads(line) for line in DATA.read_text(encoding="ascii").splitlines()
]

FIELD: Final = {version: Codec(version, tolerance="field") for version in ("1.6", "2.0.1", "2.1")}


def plain(value: Any) -> Any:
    """Returns a payload in plain types under the names of Python, without absent fields."""
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if hasattr(value, "__match_args__"):
        fields = ((name, getattr(value, name)) for name in value.__match_args__)
        return {name: plain(field) for name, field in fields if field is not None}
    return value


def content(message: Any) -> dict[str, Any]:
    if hasattr(message, "payload"):
        found: dict[str, Any] = plain(message.payload)
        return found
    return {"code": message.code, "description": message.description, "details": message.details}


# Cases from the field


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_case_from_the_field_becomes_its_message(case: dict[str, Any]) -> None:
    codec = FIELD[case["version"]]
    frame, pending = case["frame"], case["pending"]
    if "refused" in case:
        with pytest.raises(DecodeError) as refused:
            codec.decode(frame, pending)
        assert str(refused.value) == case["refused"]
        assert str(codec.explain(frame, pending)) == case["refused"]
        with pytest.raises(DecodeError):
            codec.validate(frame, pending)
        return
    message = codec.decode(frame, pending)
    assert [type(message).__name__, message.message_id] == case["message"]
    assert content(message) == case["payload"]
    assert [list(repair[:5]) for repair in message.repairs] == case["repairs"]
    assert codec.explain(frame, pending) is None


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_heads_say_whether_a_frame_needs_repairs(case: dict[str, Any]) -> None:
    if "refused" in case:
        return
    codec = FIELD[case["version"]]
    head = codec.validate(case["frame"], case["pending"])
    assert head.repaired is bool(case["repairs"])
    assert [str(head.kind.name), head.message_id] == [case["message"][0].upper(), case["message"][1]]
    assert head.payload.decode() in case["frame"]
    (many,) = codec.validate_many([case["frame"]], case["pending"])
    assert many == head
    restored = pickle.loads(pickle.dumps(head))
    assert (restored, restored.repaired) == (head, head.repaired)
    frame_repaired = any(path == "frame" for path, *_ in case["repairs"])
    assert codec.peek(case["frame"]).repaired is frame_repaired


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_strict_takes_valid_frames_only(case: dict[str, Any]) -> None:
    codec = Codec(case["version"])
    assert codec.tolerance == "strict"
    if case.get("repairs") == []:
        message = codec.decode(case["frame"], case["pending"])
        assert (message.repairs, message.refusal) == ((), None)
    else:
        with pytest.raises(DecodeError):
            codec.decode(case["frame"], case["pending"])


def test_a_kept_text_of_an_enum_is_a_plain_text() -> None:
    (case,) = (case for case in CASES if case["id"] == "enum-unit-hz")
    message = FIELD["1.6"].decode(case["frame"])
    unit = message.payload.meter_value[0].sampled_value[0].unit  # type: ignore[attr-defined]
    assert (unit, type(unit)) == ("Hz", str)
    assert message.payload.meter_value[0].sampled_value[1].unit is v16.UnitOfMeasure.WH  # type: ignore[attr-defined]


def test_a_kept_value_is_in_the_plain_types_of_a_record() -> None:
    message = FIELD["1.6"].decode(status(info="x" * 60, vendorErrorCode=7))
    payload: Any = message.payload  # type: ignore[union-attr]
    assert payload.to_dict() == {
        "connectorId": 1,
        "errorCode": "NoError",
        "info": "x" * 60,
        "status": "Available",
        "vendorErrorCode": "7",
    }
    with pytest.raises(EncodeError, match="/info: longer than 50 characters"):
        payload.validate()
    with pytest.raises(EncodeError):
        payload.replace(connector_id="1").to_dict()
    with pytest.raises(EncodeError):
        payload.replace(connector_id=None).to_dict()


# Traps


def reading(**members: Any) -> str:
    value = {"value": "40", **members}
    values = [{"timestamp": "2026-01-01T00:00:00Z", "sampledValue": [value, {"value": "11042"}]}]
    return json.dumps([2, "t", "MeterValues", {"connectorId": 1, "meterValue": values}])


TRAPS: Final = {
    "a unit that is null in a reading at the end of a transaction": (
        "1.6",
        reading(unit=None, context="Transaction.End"),
    ),
    "a multiplier": ("1.6", reading(multiplier=3)),
    "a unit of measure": (
        "2.0.1",
        '[2,"t","MeterValues",{"evseId":1,"meterValue":[{"timestamp":"2026-01-01T00:00:00Z",'
        '"sampledValue":[{"value":1,"unitOfMeasure":{"multiplier":"3"}}]}]}]',
    ),
    "a sequence number": (
        "2.0.1",
        '[2,"t","TransactionEvent",{"eventType":"Started","timestamp":"2026-01-01T00:00:00Z",'
        '"triggerReason":"CablePluggedIn","seqNo":"0","transactionInfo":{"transactionId":"t"}}]',
    ),
    "an event type": (
        "2.0.1",
        '[2,"t","TransactionEvent",{"eventType":"started","timestamp":"2026-01-01T00:00:00Z",'
        '"triggerReason":"CablePluggedIn","seqNo":0,"transactionInfo":{"transactionId":"t"}}]',
    ),
    "a member twice": ("1.6", '[2,"t","Authorize",{"idTag":"a","idTag":"b"}]'),
    "a required number that is null": (
        "1.6",
        '[2,"t","StopTransaction",{"transactionId":1,"meterStop":null,"timestamp":"2026-01-01T00:00:00Z"}]',
    ),
    "a fraction of a transaction id": (
        "1.6",
        '[2,"t","StopTransaction",{"transactionId":1.5,"meterStop":1,"timestamp":"2026-01-01T00:00:00Z"}]',
    ),
    "a number beyond 64 bits": (
        "1.6",
        '[2,"t","StopTransaction",{"transactionId":1,"meterStop":99999999999999999999,'
        '"timestamp":"2026-01-01T00:00:00Z"}]',
    ),
    "a control character inside an identifier": ("1.6", '[2,"t","Authorize",{"idTag":"04\x01AA"}]'),
    "a control character in a name": ("1.6", '[2,"t","Authorize",{"idT\x00ag":"04"}]'),
    "a control character in a message id": ("1.6", '[2,"t\x00","Heartbeat",{}]'),
    "text after the frame": ("1.6", '[2,"t","Heartbeat",{}]x'),
    "too deep": ("2.0.1", f'[2,"t","DataTransfer",{{"vendorId":"v","data":{"[" * 40}{"]" * 40}}}]'),
}


@pytest.mark.parametrize(("version", "frame"), TRAPS.values(), ids=TRAPS)
@pytest.mark.parametrize("tolerance", ["field", "bridge", "observe"])
def test_a_trap_is_refused(tolerance: str, version: str, frame: str) -> None:
    with pytest.raises(DecodeError):
        Codec(version, tolerance=tolerance).decode(frame)


def test_a_meaning_is_never_dropped() -> None:
    for member in ("unit", "measurand", "phase", "format", "location", "context"):
        message = FIELD["1.6"].decode(reading(**{member: "strange"}))
        (repair,) = message.repairs
        assert (repair.action, repair.used) == ("keep", "strange")
        if member == "context":
            continue
        # A reading without a meaning is no reading.
        (repair,) = FIELD["1.6"].decode(reading(**{member: None})).repairs
        assert repair == Repair(
            "/meterValue/0/sampledValue/0", "type", "drop_reading", {"value": "40", member: None}, None
        )


def test_a_reading_of_the_end_of_a_transaction_is_never_dropped() -> None:
    # One without a context may be of the end too.
    for context in ("Transaction.Begin", "Transaction.End", "transaction.end", None):
        frame = reading(context=context, unit=None)
        with pytest.raises(DecodeError):
            FIELD["1.6"].decode(frame)
    tolerant = Codec("1.6", tolerance=Tolerance((Entry("**/transactionData", "type", "absent"),)))
    stop = {"transactionId": 1, "meterStop": 1, "timestamp": "2026-01-01T00:00:00Z"}
    for data, accepted in (("x", True), ({"context": "Transaction.End"}, False)):
        frame = json.dumps([2, "t", "StopTransaction", {**stop, "transactionData": data}])
        assert (tolerant.explain(frame) is None) is accepted


def test_a_reading_that_may_not_be_dropped_is_kept_if_an_entry_says_so() -> None:
    (dropped,) = FIELD["1.6"].decode(reading(unit="")).repairs
    (kept,) = FIELD["1.6"].decode(reading(unit="", context="Transaction.End")).repairs
    assert (dropped.action, kept.action) == ("drop_reading", "keep")


def test_of_an_identifier_only_the_filling_is_cut() -> None:
    message = FIELD["1.6"].decode('[2,"t","Authorize",{"idTag":"04AA\x00\x00"}]')
    assert message.payload.id_tag == "04AA"  # type: ignore[attr-defined]
    cutting = Codec("1.6", tolerance=Tolerance((Entry("**", "maxLength", "cut"),)))
    padded = cutting.decode('[2,"t","Authorize",{"idTag":"04AA                    "}]')
    assert padded.payload.id_tag == "04AA"  # type: ignore[attr-defined]
    with pytest.raises(DecodeError):
        cutting.decode('[2,"t","Authorize",{"idTag":"123456789012345678901"}]')
    info = cutting.decode(status(info="x" * 51))
    assert info.payload.info == "x" * 50  # type: ignore[attr-defined]
    assert info.repairs[0].sent == "x" * 51


@pytest.mark.parametrize(
    ("entry", "rule"),
    [
        (Entry("**/unit", "enum", "absent"), "the absence of this member means something else"),
        (Entry("MeterValues/meterValue/*/sampledValue/*/measurand", "type", "absent"), "the absence"),
        (Entry("/idTag", "maxLength", "cut"), "this member identifies something, and is never changed"),
        (Entry("**/idToken", "enum", "normalise"), "this member identifies something"),
        (Entry("/transactionId", "type", "round"), "this member identifies something"),
        (Entry("**/serialNumber", "enum", "map", map={"a": "b"}), "this member identifies something"),
        (Entry("**/multiplier", "type", "convert"), "this member is never repaired"),
        (Entry("**/unitOfMeasure/unit", "maxLength", "keep"), "this member is never repaired"),
        (Entry("**/signedMeterValue", "type", "absent"), "this member is never repaired"),
        (Entry("/seqNo", "type", "convert"), "this member is never repaired"),
        (Entry("/sequence", "additionalProperties", "rename", to="seqNo"), "this member is never repaired"),
        (Entry("/eventType", "enum", "normalise"), "this member is never repaired"),
        (Entry("/info", "type", "keep"), "this action is for something else"),
        (Entry("/info", "required", "keep"), "this action is for something else"),
        (Entry("/info", "minLength", "keep"), "no such keyword"),
        (Entry("/info", "maxLength", "shorten"), "no such action"),
        (Entry("info/", "maxLength", "cut"), "no pattern of paths"),
        (Entry("/info", "additionalProperties", "rename"), "needs a name in `to`"),
        (Entry("/info", "enum", "map"), "needs texts in `map`"),
        (Entry("frame", "maxLength", "cut"), "no such keyword"),
        (Entry("/info", "messageIdType", "keep"), "no such keyword"),
        (Entry("frame", "elements", "keep"), "this action is for something else"),
    ],
    ids=lambda value: value.path if isinstance(value, Entry) else "",
)
def test_a_guard_refuses_an_entry_with_its_place_and_rule(entry: Entry, rule: str) -> None:
    place = f"{entry.path} {entry.keyword} = {entry.action}: {rule}"
    with pytest.raises(ValueError, match="^" + place.replace("*", r"\*").replace("`", ".")):
        Tolerance((Entry("**", "type", "convert"), entry))


def test_the_most_repairs_of_a_frame() -> None:
    extra = {f"x{number}": number for number in range(65)}
    frame = json.dumps([2, "t", "Heartbeat", extra])
    with pytest.raises(DecodeError):
        FIELD["1.6"].decode(frame)
    more = Tolerance.preset("field").replace(max_repairs=65)
    assert len(Codec("1.6", tolerance=more).decode(frame).repairs) == 65
    with pytest.raises(ValueError, match=r"^max_repairs must be from 1 to 255, not 256$"):
        more.replace(max_repairs=256)


def test_the_most_repairs_bound_those_of_the_array_too() -> None:
    one = Tolerance.preset("field").replace(max_repairs=1)
    with pytest.raises(DecodeError, match=r"^frame: malformed JSON: "):
        Codec("1.6", tolerance=one).decode(b'[2,95,"Heartbeat",{}]\0')


# The array around a payload


def test_a_number_as_message_id_is_answered_as_it_came() -> None:
    codec = FIELD["1.6"]
    call = codec.decode('[2,95,"Heartbeat",{}]')
    assert (call.message_id, type(call.message_id)) == ("95", NumberId)
    assert codec.encode(call.error("NotSupported")) == b'[4,95,"NotSupported","",{}]'  # type: ignore[union-attr]
    assert codec.encode(pickle.loads(pickle.dumps(call))) == b'[2,95,"Heartbeat",{}]'
    with pytest.raises(DecodeError) as refused:
        codec.decode('[2,95,"Authorize",{}]')
    assert refused.value.message_id == "95"
    assert (refused.value.reply() or b"").startswith(b'[4,95,"OccurenceConstraintViolation",')
    assert (
        codec.decode('[3,95,{"currentTime":"2026-01-01T00:00:00Z"}]', {"95": "Heartbeat"}).message_id == "95"
    )
    with pytest.raises(LookupError, match="95"):
        codec.decode('[3,95,{"currentTime":"2026-01-01T00:00:00Z"}]', {"96": "Heartbeat"})
    with pytest.raises(LookupError):
        codec.validate('[3,95,{"currentTime":"2026-01-01T00:00:00Z"}]', {})


def test_a_long_message_id_is_answered_as_it_came() -> None:
    codec, long_id = FIELD["2.0.1"], "x" * 255
    call = codec.decode(f'[2,"{long_id}","ClearCache",{{}}]')
    assert (call.message_id, type(call.message_id)) == (long_id, LongId)
    assert codec.encode(call) == f'[2,"{long_id}","ClearCache",{{}}]'.encode()
    with pytest.raises(DecodeError):
        codec.decode(f'[2,"{long_id}x","ClearCache",{{}}]')


def test_a_user_cannot_write_any_text_as_a_number() -> None:
    for wrong in ('1,"x"', "", "NaN", "0x1", " 1", "01"):
        with pytest.raises(EncodeError):
            FIELD["1.6"].encode(Call(v16.HeartbeatRequest(), NumberId(wrong)))
    with pytest.raises(EncodeError):
        FIELD["1.6"].encode(Call(v16.HeartbeatRequest(), LongId("x" * 256)))


@pytest.mark.parametrize(
    ("frame", "keywords"),
    [
        (b'\xef\xbb\xbf[2,"1","Heartbeat",{}]', ["byteOrderMark"]),
        (b'[2,"1","Heartbeat",{}]\0\0', ["trailingNul"]),
        (b'\xef\xbb\xbf[2,"1","Heartbeat",{}]\0', ["byteOrderMark", "trailingNul"]),
        ('\ufeff[2,"1","Heartbeat",{}]', ["byteOrderMark"]),
    ],
)
def test_bytes_around_a_frame_are_cut(frame: bytes | str, keywords: list[str]) -> None:
    codec = FIELD["1.6"]
    message = codec.decode(frame)
    assert message.message_id == "1"
    assert [(repair.path, repair.keyword, repair.action) for repair in message.repairs] == [
        ("frame", keyword, "cut") for keyword in keywords
    ]
    for head in (codec.validate(frame), codec.peek(frame)):
        assert (head.message_id, head.action, head.payload, head.repaired) == ("1", "Heartbeat", b"{}", True)


@pytest.mark.parametrize(
    ("frame", "code", "description", "keywords"),
    [
        ('[4,"1","NotSupported"]', "NotSupported", "", ["elements"]),
        ('[4,"1","FormationViolation","why"]', "FormatViolation", "why", ["elements"]),
        ('[4,"1","NotSupported","why",null]', "NotSupported", "why", ["details"]),
        ('[4,"1","NotSupported",null,null]', "NotSupported", "", ["description", "details"]),
        ('[4,"1","NotSupported",null,{"a":1}]', "NotSupported", "", ["description"]),
    ],
)
def test_an_error_keeps_its_code(frame: str, code: str, description: str, keywords: list[str]) -> None:
    error: Any = FIELD["1.6"].decode(frame)
    assert (error.code, error.description) == (code, description)
    assert error.details == ({"a": 1} if '"a"' in frame else {})
    assert [repair.keyword for repair in error.repairs] == keywords
    assert pickle.loads(pickle.dumps(error)).repairs == error.repairs


@pytest.mark.parametrize(
    "frame", ['[4,"1"]', '[4,"1",null]', '[4,"1","x",1,{}]', '[4,"1","x","",[]]', '[4,"1","x","",{},{}]']
)
def test_other_errors_are_refused(frame: str) -> None:
    with pytest.raises(DecodeError):
        FIELD["1.6"].decode(frame)


def test_the_head_of_a_broken_frame_is_read() -> None:
    for version, reply in (("1.6", b'[4,"7","GenericError",'), ("2.0.1", b'[4,"7","RpcFrameworkError",')):
        with pytest.raises(DecodeError) as refused:
            FIELD[version].decode('[2,"7","Heartbeat",{"a":')
        error = refused.value
        assert (error.message_id, error.action, error.message_type) == ("7", "Heartbeat", 2)
        assert (error.reply() or b"").startswith(reply)
        with pytest.raises(DecodeError) as refused:
            FIELD[version].decode('[3,"7",{"a":', {})
        assert (refused.value.message_id, refused.value.message_type, refused.value.reply()) == ("7", 3, None)
    with pytest.raises(DecodeError) as refused:
        FIELD["1.6"].decode('[2,7 ,"Authorize",{"idTag":')
    assert (refused.value.reply() or b"").startswith(b'[4,7,"GenericError",')
    for frame in ("[2", '[2,"7', '[2,"7"', "{", "", '[9,"7",', "[2,null,", '[2,"\\u12', f'[2,"{"x" * 256}",'):
        with pytest.raises(DecodeError) as refused:
            FIELD["2.0.1"].decode(frame)
        assert refused.value.message_id is None, frame


def test_an_action_in_other_letters_is_for_a_profile() -> None:
    base = Tolerance.preset("field").entries
    entries = (
        *base,
        Entry("frame", "action", "map", map={"beat": "Heartbeat"}),
        Entry("frame", "action", "normalise"),
    )
    codec = Codec("1.6", tolerance=Tolerance(entries))
    for name, action in (("heartbeat", "normalise"), ("beat", "map")):
        message = codec.decode(f'[2,"1","{name}",{{}}]')
        assert message.repairs == (Repair("frame", "action", action, name, "Heartbeat"),)
    with pytest.raises(DecodeError):
        codec.decode('[2,"1","beats",{}]')


# Entries


def status(**members: Any) -> str:
    return json.dumps(
        [
            2,
            "t",
            "StatusNotification",
            {"connectorId": 1, "errorCode": "NoError", "status": "Available", **members},
        ]
    )


def test_a_mapping_of_entries() -> None:
    codec = Codec("1.6", tolerance=Tolerance({("StatusNotification/info", "maxLength"): "cut"}))  # type: ignore[arg-type]
    assert codec.decode(status(info="x" * 60)).payload.info == "x" * 50  # type: ignore[attr-defined]
    with pytest.raises(DecodeError):
        codec.decode(status(vendorErrorCode="x" * 60))


@pytest.mark.parametrize(
    ("local", "used", "note"),
    [
        ("2026-07-01T12:00:00", "2026-07-01T12:00:00+02:00", None),
        ("2026-01-01 12:00:00.5", "2026-01-01T12:00:00.5+01:00", None),
        (
            "2026-10-25T02:30:00",
            "2026-10-25T02:30:00+02:00",
            "2026-10-25T02:30:00 occurs twice in Europe/Berlin; the earlier one is used",
        ),
        (
            "2026-03-29T02:30:00",
            "2026-03-29T02:30:00+01:00",
            "2026-03-29T02:30:00 does not occur in Europe/Berlin; the offset before the clock change is used",
        ),
    ],
)
def test_local_times_of_a_site(local: str, used: str, note: str | None) -> None:
    site = Tolerance.preset("field").replace(zone="Europe/Berlin")
    message = Codec("1.6", tolerance=site).decode(status(timestamp=local))
    assert message.repairs == (Repair("/timestamp", "format", "zone", local, used, note),)
    assert message.payload.timestamp == datetime.fromisoformat(used)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("zone", "used"), [("-03:30", "-03:30"), ("UTC", "+00:00"), ("+0530", "+05:30")])
def test_zones_with_one_offset(zone: str, used: str) -> None:
    site = Tolerance((Entry("**", "format", "zone", zone=zone),))
    message = Codec("1.6", tolerance=site).decode(status(timestamp="2026-07-01T12:00:00"))
    assert message.repairs[0].used == f"2026-07-01T12:00:00{used}"


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "+99:00", "../../etc/passwd", ""])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(ValueError, match=r"^zone: .* is no time zone that this machine knows$"):
        Tolerance((Entry("**", "format", "zone", zone=zone),), zone=zone)


def test_a_frame_that_is_valid_has_no_repairs() -> None:
    message = FIELD["1.6"].decode(status())
    assert message.repairs == ()
    assert message.repairs is FIELD["1.6"].decode(status()).repairs


def test_repairs_go_with_a_message() -> None:
    message = FIELD["1.6"].decode(status(extra=1))
    for same in (copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert (same, same.repairs) == (message, message.repairs)
    # They are no part of what was said.
    assert message == Codec("1.6").decode(status())
    assert Repair(*message.repairs[0]) == message.repairs[0]


def test_observe_mode_has_the_error_of_strict_decoding() -> None:
    frame = status(extra=1, status="charging")
    with pytest.raises(DecodeError) as strict:
        Codec("1.6").decode(frame)
    for tolerance in ("observe", Tolerance.preset("field").observing()):
        message = Codec("1.6", tolerance=tolerance).decode(frame)
        assert len(message.repairs) == 2
        assert isinstance(message.refusal, DecodeError)
        assert (str(message.refusal), message.refusal.violations) == (
            str(strict.value),
            strict.value.violations,
        )
        restored = pickle.loads(pickle.dumps(message))
        assert (str(restored.refusal), restored.repairs) == (str(message.refusal), message.repairs)
        assert Codec("1.6", tolerance=tolerance).decode(status()).refusal is None
    assert FIELD["1.6"].decode(frame).refusal is None


def test_a_codec_with_a_tolerance_is_pickled() -> None:
    tolerance = Tolerance((Entry("/info", "maxLength", "cut"),), name="mine")
    for given in ("field", tolerance):
        codec = pickle.loads(pickle.dumps(Codec("1.6", tolerance=given)))
        assert codec.tolerance == given
        assert codec.decode(status(info="x" * 60)).repairs


@pytest.mark.parametrize("tolerance", [1, object(), b"field"])
def test_other_tolerances_are_type_errors(tolerance: Any) -> None:
    with pytest.raises(TypeError, match=r"^tolerance is a Tolerance, or the name of a preset$"):
        Codec("1.6", tolerance=tolerance)


def test_an_unknown_preset_is_a_value_error() -> None:
    with pytest.raises(
        ValueError, match=r"^'fields' is no tolerance; known are strict, field, bridge, observe$"
    ):
        Codec("1.6", tolerance="fields")


def test_decimals_of_what_was_sent() -> None:
    codec = Codec("1.6", decimals=True, tolerance="field")
    frame = (
        '[2,"t","StopTransaction",'
        '{"transactionId":1,"meterStop":26008.30,"timestamp":"2026-01-01T00:00:00Z"}]'
    )
    (repair,) = codec.decode(frame).repairs
    assert (str(repair.sent), repair.used) == ("26008.30", 26008)


def test_extensions_and_longer_texts_are_repaired_too() -> None:
    codec = Codec("2.0.1", tolerance="field", max_lengths={"Get15118EVCertificateResponse.exiResponse": 6000})
    frame = f'[3,"1",{{"status":"accepted","exiResponse":"{"x" * 5800}"}}]'
    (repair,) = codec.decode(frame, "Get15118EVCertificate").repairs
    assert repair == Repair("/status", "enum", "normalise", "accepted", "Accepted")


def test_the_bridge_takes_what_the_package_ocpp_lets_pass() -> None:
    codec = Codec("1.6", tolerance="bridge")
    for frame in (
        status(timestamp="2026-01-01T00:00:00"),
        status(timestamp="yesterday"),
        reading(measurand="Frequency", unit="Hertz"),
        '[2,7,"Heartbeat",{}]',
    ):
        assert codec.decode(frame).repairs, frame
    for frame in (status(extra=1), status(status="charging"), reading(unit="Hz")):
        with pytest.raises(DecodeError):
            codec.decode(frame)


# Files


FLEET: Final = """
default = "field"
boot = "boot"

[profile.boot]
base = "field"
[[profile.boot.at]]
path = "BootNotification/vendor"
keyword = "additionalProperties"
action = "rename"
to = "chargePointVendor"

[profile.acme]
base = "field"
zone = "Europe/Paris"
max_repairs = 8
unusable = { StopTransaction = "acknowledge", StartTransaction = "error", MeterValues = "silence" }
outbound = [{ path = "**", action = "seconds" }, { path = "**/parentIdTag", action = "absent" }]
[[profile.acme.at]]
path = "StatusNotification/status"
keyword = "enum"
action = "map"
map = { Free = "Available" }

[[match]]
vendor = "ACME*"
model = "Box ?"
firmware = ">=3.4,<4"
profile = "acme"

[[match]]
identity = "LAB-*"
profile = "strict"
"""


def load(tmp_path: Path, text: str) -> Tolerance:
    path = tmp_path / "fleet.toml"
    path.write_text(text, encoding="utf-8")
    return Tolerance.load(path)


def test_a_file_of_profiles(tmp_path: Path) -> None:
    fleet = load(tmp_path, FLEET)
    assert (fleet.name, fleet.entries) == ("field", Tolerance.preset("field").entries)
    acme = fleet.for_station("CS-1", vendor="ACME Inc", model="Box 2", firmware="v3.10.1")
    assert (acme.name, acme.zone, acme.max_repairs) == ("acme", "Europe/Paris", 8)
    assert Codec("1.6", tolerance=acme).decode(status(status="Free")).payload.status == "Available"  # type: ignore[attr-defined]
    assert [acme.answer(action) for action in ("StopTransaction", "MeterValues", "Authorize", None)] == [
        "acknowledge",
        "silence",
        "error",
        "error",
    ]
    assert pickle.loads(pickle.dumps(fleet)) == fleet


@pytest.mark.parametrize(
    ("identity", "boot", "name"),
    [
        ("CS-1", {}, "boot"),
        ("LAB-1", {}, "strict"),
        ("LAB-1", {"vendor": "ACME", "model": "Box 1", "firmware": "3.4"}, "acme"),
        ("CS-1", {"vendor": "ACME", "model": "Box 1", "firmware": "3.3.9"}, "field"),
        ("CS-1", {"vendor": "ACME", "model": "Box 1", "firmware": "4.0"}, "field"),
        ("CS-1", {"vendor": "ACME", "model": "Box 1"}, "field"),
        ("CS-1", {"vendor": "ACME", "model": "Box 12", "firmware": "3.5"}, "field"),
        (None, {"vendor": "acme"}, "field"),
    ],
)
def test_the_profile_of_a_station(tmp_path: Path, identity: str, boot: dict[str, str], name: str) -> None:
    assert load(tmp_path, FLEET).for_station(identity, **boot).name == name


@pytest.mark.parametrize(
    ("firmware", "wanted", "expected"),
    [
        ("1.2.3", "==1.2.3", True),
        ("1.2", "==1.2.0", True),
        ("V1.2.3-rc4", ">1.2.3", True),
        ("1.10", ">1.9", True),
        ("1.10", "<=1.9", False),
        ("1.2.3", "1.2.*", True),
        ("beta", ">=0", False),
        (None, ">=0", False),
        (None, "*", False),
        ("beta", "b*", True),
    ],
)
def test_ranges_of_firmware(firmware: str | None, wanted: str, expected: bool) -> None:
    match = Match("x", firmware=wanted)
    assert match.is_for("CS-1", None, None, firmware) is expected


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[profile", "no TOML file: "),
        ("profiles = 1", "the file: unknown key 'profiles'; known are boot, default, match, profile"),
        ("[profile.x]\ndefault = 1", "profile.x: unknown key 'default'; known are "),
        ("[profile.x]\nbase = 'y'", "'y' is no profile of the file and no preset"),
        ("[profile.x]\nbase = 'y'\n[profile.y]\nbase = 'x'", "profile.x: based on itself"),
        ("[[match]]\nprofile = 'x'", "'x' is no profile of the file and no preset"),
        ("[[match]]\nidentity = 'x'", "match[0]: missing 1 required positional argument: 'profile'"),
        ("[[match]]\nprofile = 'field'\nfirmware = '>=x'", "match[0]: firmware: '>=x' is no comparison"),
        ("[[profile.x.at]]\npath = '/a'\nkeyword = 'type'", "profile.x.at[0]: missing 1 required"),
        (
            "[[profile.x.at]]\npath = '**/idTag'\nkeyword = 'maxLength'\naction = 'cut'",
            "profile.x: **/idTag maxLength = cut: this member identifies something, and is never changed",
        ),
        (
            "[profile.x]\nunusable = {Reset = 'ignore'}",
            "profile.x: unusable.Reset: neither error, acknowledge nor silence",
        ),
        (
            "[profile.x]\nunusable = {StartTransaction = 'acknowledge'}",
            "profile.x: unusable.StartTransaction: an empty response is not valid, or would authorise; "
            "acknowledge is for ",
        ),
        ("[profile.x]\nunusable = {Authorize = 'acknowledge'}", "profile.x: unusable.Authorize: "),
        ("[profile.x]\nunusable = {Nothing = 'acknowledge'}", "profile.x: unusable.Nothing: "),
        (
            "[[profile.x.outbound]]\npath = '**/unit'\naction = 'absent'",
            "profile.x: outbound **/unit = absent: the absence",
        ),
        (
            "[[profile.x.outbound]]\npath = 'frame'\naction = 'ascii'",
            "profile.x: outbound frame = ascii: this action",
        ),
        (
            "[[profile.x.outbound]]\npath = '/a'\naction = 'cut'",
            "profile.x: outbound /a = cut: no such action",
        ),
    ],
)
def test_a_wrong_file_is_refused_with_its_place(tmp_path: Path, text: str, error: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011
        load(tmp_path, text)
    assert str(refused.value).startswith(error)


@pytest.mark.parametrize(
    "action", ["StopTransaction", "MeterValues", "TransactionEvent", "StatusNotification"]
)
def test_actions_that_may_be_acknowledged(action: str) -> None:
    assert Tolerance(unusable={action: "acknowledge"}).answer(action) == "acknowledge"


# What is sent


def test_outbound_changes_of_a_message() -> None:
    info = v16.IdTagInfo(
        status="Accepted", parent_id_tag="P", expiry_date=datetime.fromisoformat("2026-01-01T00:00:00.250Z")
    )
    call = Codec("1.6").decode('[2,"1","Authorize",{"idTag":"a"}]')
    answer = call.result(v16.AuthorizeResponse(id_tag_info=info))  # type: ignore[union-attr]
    plain_codec = Codec("1.6", tolerance="field")
    assert plain_codec.encode(answer) == Codec("1.6").encode(answer)
    changes = (
        Outbound("**", "seconds"),
        Outbound("IdTagInfo/parentIdTag", "absent"),
        Outbound("**", "ascii"),
    )
    codec = Codec("1.6", tolerance=Tolerance(outbound=changes))
    assert (
        codec.encode(answer)
        == b'[3,"1",{"idTagInfo":{"expiryDate":"2026-01-01T00:00:00Z","status":"Accepted"}}]'
    )
    transfer = v16.DataTransferResponse(status="Accepted", data="Zürich 😀")
    sent = codec.encode(codec.decode('[2,"2","DataTransfer",{"vendorId":"v"}]').result(transfer))  # type: ignore[union-attr]
    assert sent == rb'[3,"2",{"status":"Accepted","data":"Z\u00fcrich \ud83d\ude00"}]'
    assert codec.decode(sent, "DataTransfer").payload == transfer  # type: ignore[union-attr]


def test_outbound_changes_leave_required_members_and_other_places() -> None:
    changes = (Outbound("**/status", "absent"), Outbound("Heartbeat/currentTime", "seconds"))
    codec = Codec("1.6", tolerance=Tolerance(outbound=changes))
    time = datetime.fromisoformat("2026-01-01T00:00:00.250Z")
    boot = v16.BootNotificationResponse(status="Accepted", current_time=time, interval=1)
    call: Any = codec.decode('[2,"1","BootNotification",{"chargePointModel":"m","chargePointVendor":"v"}]')
    assert codec.encode(call.result(boot)) == Codec("1.6").encode(call.result(boot))
    beat: Any = codec.decode('[2,"1","Heartbeat",{}]')
    assert (
        codec.encode(beat.result(v16.HeartbeatResponse(current_time=time)))
        == b'[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]'
    )


# The page

PAGE: Final = (Path(__file__).parent.parent / "docs" / "tolerance.md").read_text(encoding="utf-8")


def test_the_page_has_the_presets() -> None:
    table = PAGE.partition("<!-- presets:")[2].partition("<!-- end of presets -->")[0]
    found = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", table, re.MULTILINE))
    assert list(found) == ["strict", "field", "bridge", "observe"]
    for name in ("field", "bridge"):
        assert f": {len(Tolerance.preset(name).entries)} entries" in found[name]
    assert Tolerance.preset("observe") == Tolerance.preset("field").replace(name="observe", observe=True)
    assert Tolerance.preset("strict") == Tolerance(name="strict")


def test_the_page_has_every_keyword_of_frames_and_every_action() -> None:
    actions = (
        "keep",
        "rename",
        "absent",
        "convert",
        "round",
        "cut",
        "map",
        "normalise",
        "zone",
        "drop_reading",
        "refuse",
    )
    table = PAGE.partition("| action | does |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(actions)
    table = PAGE.partition("| keyword | defect | action |")[2].partition("\n\n")[0]
    for keywords, does in re.findall(r"^\| (`.*?) \| .* \| (`.*`) \|$", table, re.MULTILINE):
        for keyword in re.findall(r"`(\w+)`", keywords):
            for action in re.findall(r"`(\w+)`", does):
                Tolerance((Entry("frame", keyword, action, map={"a": "b"}),))


def test_the_example_of_a_file_is_one(tmp_path: Path) -> None:
    example = PAGE.partition("```toml\n")[2].partition("```")[0]
    fleet = load(tmp_path, example)
    acme = fleet.for_station("x", vendor="ACME", model="Box 1", firmware="3.5")
    assert (acme.name, acme.answer("StopTransaction")) == ("acme", "acknowledge")


# Ways around the guards that were closed

VALUE = {"timestamp": "2025-09-16T07:41:05Z", "sampledValue": [{"value": 1.0}]}


def meter_values(**reading: object) -> str:
    value = VALUE | {"sampledValue": [{"value": 1.0} | reading]}
    return json.dumps([2, "1", "MeterValues", {"evseId": 1, "meterValue": [value]}])


@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
@pytest.mark.parametrize("name", ["UnitOfMeasure", "unitofmeasure", "unit", "Unit", "SignedMeterValue"])
def test_a_member_with_a_meaning_in_other_letter_case_is_not_left_out(version: str, name: str) -> None:
    content = {"unit": "kWh"} if name.lower() == "unitofmeasure" else "kWh"
    with pytest.raises(DecodeError):
        Codec(version, tolerance="field").decode(meter_values(**{name: content}))


@pytest.mark.parametrize("text", ["1e-100000000000000000000", "1e-99999", "0." + "0" * 400 + "1"])
def test_a_number_in_a_text_is_read_by_the_fast_walk_or_refused(text: str) -> None:
    codec = Codec("2.0.1", tolerance="field")
    try:
        codec.decode(meter_values(value=text))
    except DecodeError:
        with pytest.raises(DecodeError):
            codec.validate(meter_values(value=text))


@pytest.mark.parametrize("name", ["MeterStop", "Reason", "foo"])
def test_a_member_in_other_letter_case_that_is_given_twice_is_refused(name: str) -> None:
    head = '[2,"1","StopTransaction",{"transactionId":1,"timestamp":"2025-09-16T07:41:05Z"'
    stop = "" if name == "MeterStop" else ',"meterStop":1'
    with pytest.raises(DecodeError):
        FIELD["1.6"].decode(f'{head}{stop},"{name}":1,"{name}":2}}]')


def test_an_identity_under_a_misspelled_name_is_not_changed() -> None:
    with pytest.raises(DecodeError):
        FIELD["1.6"].decode('[2,"1","Authorize",{"IdTag":"AB\x01CD"}]')
    message = FIELD["1.6"].decode('[2,"1","Authorize",{"IdTag":"ABCD\x00"}]')
    assert message.payload.id_tag == "ABCD"  # type: ignore[union-attr]


@pytest.mark.parametrize("context", ["Transaction.Begin", "transaction.begin", "Transaction\\u002eEnd"])
def test_a_reading_of_the_end_of_a_transaction_is_never_left_out(context: str) -> None:
    tolerance = Tolerance(
        (Entry("**/transactionData", "type", "absent"), Entry("**/transactionData", "enum", "absent"))
    )
    reading = f'{{"timestamp":"2025-09-16T07:41:05Z","sampledValue":[{{"value":1,"context":"{context}"}}]}}'
    stop = '"transactionId":1,"meterStop":1,"timestamp":"2025-09-16T07:41:05Z"'
    with pytest.raises(DecodeError):
        Codec("1.6", tolerance=tolerance).decode(
            f'[2,"1","StopTransaction",{{{stop},"transactionData":{reading}}}]'
        )


def test_a_number_as_id_of_an_unknown_message_type_is_answered_as_it_came() -> None:
    with pytest.raises(DecodeError) as refused:
        Codec("2.0.1", tolerance="field").decode('[9,123,"Heartbeat",{}]')
    assert (refused.value.reply() or b"").startswith(b"[4,123,")
