"""The decision table of OCPP-J as data: the code and the reply for each kind of frame.

``ROWS`` describes the situations and ``TABLE`` has frames for each of them, with the result that is due in each version.
``docs/make_replies.py`` prints both as ``docs/reference/replies.md``. Knows nothing of ``ocpp_fast``.
"""

# ruff: noqa: E501 - one entry a line reads as a table

from __future__ import annotations

from typing import Final, NamedTuple

ID: Final = "19223201"
LONG_ID: Final = "x" * 37
ALL: Final = ("1.6", "2.0", "2.0.1", "2.1")
EARLY: Final = ("1.6", "2.0", "2.0.1")
TWO: Final = ("2.0", "2.0.1", "2.1")

#: Type, code as it is spelled on the wire, id.
Reply = tuple[int, str, str]


class Due(NamedTuple):
    """The result that decoding must have. ``code`` is ``None`` for a frame that is accepted."""

    code: str | None
    message_id: str | None
    reply: Reply | None
    violations: tuple[tuple[str, str], ...] = ()


class Entry(NamedTuple):
    row: int
    why: str
    frame: str | bytes
    due: dict[str, Due]
    pending: str | None = None


ACCEPTED: Final = Due(None, None, None)

#: The frame cannot be attributed: 2.x answers at "-1", and 1.6 has no such id.
UNREADABLE: Final = {
    "1.6": Due("RpcFrameworkError", None, None),
    **dict.fromkeys(TWO, Due("RpcFrameworkError", None, (4, "RpcFrameworkError", "-1"))),
}


def unknown_type(message_id: str | None, answered_at: str) -> dict[str, Due]:
    """Returns the results for an unknown type: 2.0 and 2.0.1 answer it, 1.6 and 2.1 ignore it."""
    silent = Due("MessageTypeNotSupported", message_id, None)
    answered = silent._replace(reply=(4, "MessageTypeNotSupported", answered_at))
    return {"1.6": silent, "2.0": answered, "2.0.1": answered, "2.1": silent}


def refused(
    code: str, code_1_6: str, wire_1_6: str, message_id: str = ID, *violations: tuple[str, str]
) -> dict[str, Due]:
    """Returns the results for a CALL whose id can be read: a reply at that id."""
    return {
        "1.6": Due(code_1_6, message_id, (4, wire_1_6, message_id), violations),
        **dict.fromkeys(TWO, Due(code, message_id, (4, code, message_id), violations)),
    }


def silent(
    code: str, message_id: str | None, *versions: str, violations: tuple[tuple[str, str], ...] = ()
) -> dict[str, Due]:
    return dict.fromkeys(versions, Due(code, message_id, None, violations))


BAD_SHAPE: Final = refused("RpcFrameworkError", "FormatViolation", "FormationViolation")
NO_OBJECT: Final = refused("FormatViolation", "FormatViolation", "FormationViolation", ID, ("", "type"))
NOT_IMPLEMENTED: Final = refused("NotImplemented", "NotImplemented", "NotImplemented")
FINE: Final = dict.fromkeys(ALL, ACCEPTED)


def _call(payload: str, action: str = "Heartbeat", message_id: str = ID) -> str:
    return f'[2,"{message_id}","{action}",{payload}]'


def _nested(levels: int) -> str:
    """Returns a 2.x DataTransfer whose frame nests ``levels`` deep, its own array included."""
    inner = levels - 2
    return _call('{"vendorId":"v","data":' + "[" * inner + "]" * inner + "}", "DataTransfer")


TABLE: Final = (
    # Row 1: malformed JSON or bad UTF-8.
    Entry(1, "cut off", f'[2,"{ID}","Heartbeat",{{', UNREADABLE),
    Entry(1, "cut off before the last bracket", f'[2,"{ID}","Heartbeat",{{}}', UNREADABLE),
    Entry(1, "one bracket too many", f'[2,"{ID}","Heartbeat",{{}}]]', UNREADABLE),
    Entry(1, "text after the frame", f'[2,"{ID}","Heartbeat",{{}}] x', UNREADABLE),
    Entry(1, "two frames in one", f'[2,"{ID}","Heartbeat",{{}}][2,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(1, "a comma after the last element", f'[2,"{ID}","Heartbeat",{{}},]', UNREADABLE),
    Entry(1, "a comma after the last member", _call('{"a":1,}'), UNREADABLE),
    Entry(1, "a missing comma", f'[2 "{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(1, "a member without a value", _call('{"a":}'), UNREADABLE),
    Entry(1, "a member without a colon", _call('{"a" 1}'), UNREADABLE),
    Entry(1, "a member's name without quotes", _call("{a:1}"), UNREADABLE),
    Entry(1, "single quotes", "[2,'1','Heartbeat',{}]", UNREADABLE),
    Entry(1, "a comment", f'[2,"{ID}","Heartbeat",{{}}/**/]', UNREADABLE),
    Entry(1, "NaN", _call('{"a":NaN}'), UNREADABLE),
    Entry(1, "Infinity", _call('{"a":-Infinity}'), UNREADABLE),
    Entry(1, "True with a capital", _call('{"a":True}'), UNREADABLE),
    Entry(1, "a number with a leading zero", _call('{"a":01}'), UNREADABLE),
    Entry(1, "a number with a plus", _call('{"a":+1}'), UNREADABLE),
    Entry(1, "a number that ends with its point", _call('{"a":1.}'), UNREADABLE),
    Entry(1, "a number that begins with its point", _call('{"a":.5}'), UNREADABLE),
    Entry(1, "a number without an exponent after e", _call('{"a":1e}'), UNREADABLE),
    Entry(1, "an exponent of more than 17 digits", _call('{"a":1e100000000000000000}'), UNREADABLE),
    Entry(1, "an exponent of more than 17 digits, most of them zeros", _call('{"a":0E-000000000000000001}'), UNREADABLE),
    Entry(1, "a minus alone", _call('{"a":-}'), UNREADABLE),
    Entry(1, "an open string", f'[2,"{ID}","Heartbeat,{{}}]', UNREADABLE),
    Entry(1, "a control character in a string", _call('{"a":"\n"}'), UNREADABLE),
    Entry(1, "a NUL byte in a string", _call('{"a":"\0"}'), UNREADABLE),
    Entry(1, "a NUL byte after the frame", _call("{}") + "\0", UNREADABLE),
    Entry(1, "a NUL byte between elements", f'[2,\0"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(1, "an unknown escape", _call('{"a":"\\x"}'), UNREADABLE),
    Entry(1, "a cut escape", _call('{"a":"\\u12"}'), UNREADABLE),
    Entry(1, "a lone high surrogate", _call('{"a":"\\ud800"}'), UNREADABLE),
    Entry(1, "a lone low surrogate", _call('{"a":"\\udc00"}'), UNREADABLE),
    Entry(1, "surrogates in the wrong order", _call('{"a":"\\udc00\\ud800"}'), UNREADABLE),
    Entry(1, "a high surrogate before another letter", _call('{"a":"\\ud800\\u0041"}'), UNREADABLE),
    Entry(1, "a lone surrogate in a member's name", _call('{"\\ud800":1}'), UNREADABLE),
    Entry(1, "a lone surrogate in the id", '[2,"\\ud800","Heartbeat",{}]', UNREADABLE),
    Entry(1, "a lone surrogate in the action", f'[2,"{ID}","\\ud800",{{}}]', UNREADABLE),
    Entry(1, "a byte order mark", "\ufeff" + _call("{}"), UNREADABLE),
    Entry(1, "blanks that JSON does not know", "\u00a0" + _call("{}"), UNREADABLE),
    Entry(1, "a byte that is no UTF-8", _call('{"a":"@"}').encode().replace(b"@", b"\xff"), UNREADABLE),
    Entry(1, "a cut UTF-8 sequence", _call('{"a":"@"}').encode().replace(b"@", b"\xc3"), UNREADABLE),
    Entry(1, "an overlong UTF-8 sequence", _call('{"a":"@"}').encode().replace(b"@", b"\xc0\xaf"), UNREADABLE),
    Entry(1, "a surrogate as UTF-8", _call('{"a":"@"}').encode().replace(b"@", b"\xed\xa0\x80"), UNREADABLE),
    Entry(1, "a character beyond Unicode", _call('{"a":"@"}').encode().replace(b"@", b"\xf4\x90\x80\x80"), UNREADABLE),
    Entry(1, "bad UTF-8 in the id", b'[2,"\xff","Heartbeat",{}]', UNREADABLE),
    Entry(1, "bad UTF-8 in the action", b'[2,"1","\xff",{}]', UNREADABLE),
    Entry(1, "bad UTF-8 in an unknown member's name", b'[2,"1","Heartbeat",{"\xff":1}]', UNREADABLE),
    Entry(1, "UTF-16", _call("{}").encode("utf-16"), UNREADABLE),
    Entry(1, "blanks only", " \n", UNREADABLE),
    Entry(1, "words", "hello", UNREADABLE),
    Entry(1, "an empty frame", "", silent("RpcFrameworkError", None, *ALL)),
    # Row 2: JSON, but no array.
    Entry(2, "an object", '{"2":"Heartbeat"}', UNREADABLE),
    Entry(2, "a string", f'"[2,\\"{ID}\\",\\"Heartbeat\\",{{}}]"', UNREADABLE),
    Entry(2, "a number", "2", UNREADABLE),
    Entry(2, "null", "null", UNREADABLE),
    Entry(2, "true", "true", UNREADABLE),
    # Row 3: the array is empty or its first element is no integer.
    Entry(3, "an empty array", "[]", UNREADABLE),
    Entry(3, "an array in an array", f"[{_call('{}')}]", UNREADABLE),
    Entry(3, "2.0", f'[2.0,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "2.7", f'[2.7,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "2e0", f'[2e0,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "20E-1", f'[20E-1,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "the text 2", f'["2","{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "true", f'[true,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "null", f'[null,"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "an object", f'[{{}},"{ID}","Heartbeat",{{}}]', UNREADABLE),
    Entry(3, "the type at the end", f'["{ID}","Heartbeat",{{}},2]', UNREADABLE),
    # Row 4: an unknown message type.
    *(
        Entry(4, f"type {number}", f'[{number},"{ID}","Heartbeat",{{}}]', unknown_type(ID, ID))
        for number in ("0", "1", "7", "8", "9", "10", "22", "-2", "256", "258", "4294967298", "99999999999999999999")
    ),
    Entry(4, "with an empty id", '[7,"","Heartbeat",{}]', unknown_type("", "")),
    Entry(4, "with an id of 36 characters", f'[7,"{"x" * 36}",{{}}]', unknown_type("x" * 36, "x" * 36)),
    Entry(4, "with an id that is too long", f'[7,"{LONG_ID}",{{}}]', unknown_type(LONG_ID, "-1")),
    Entry(4, "with an id that is no string", "[7,1,{}]", unknown_type(None, "-1")),
    Entry(4, "alone", "[7]", unknown_type(None, "-1")),
    Entry(4, "with more elements than any", f'[7,"{ID}",1,2,3,4,5]', unknown_type(ID, ID)),
    # Row 5: types of 2.1 on an earlier version. A 5 is never answered, because answers could go round
    # forever.
    Entry(
        5, "a CALLRESULTERROR before 2.1", f'[5,"{ID}","GenericError","",{{}}]',
        silent("MessageTypeNotSupported", ID, *EARLY),
    ),
    Entry(
        5, "a SEND before 2.1", f'[6,"{ID}","NotifyPeriodicEventStream",{{}}]',
        {version: due for version, due in unknown_type(ID, ID).items() if version != "2.1"},
    ),
    # Row 6: a CALL whose id is missing or no string.
    Entry(6, "no id at all", "[2]", UNREADABLE),
    Entry(6, "a number as id", '[2,1,"Heartbeat",{}]', UNREADABLE),
    Entry(6, "null as id", '[2,null,"Heartbeat",{}]', UNREADABLE),
    Entry(6, "an array as id", f'[2,["{ID}"],"Heartbeat",{{}}]', UNREADABLE),
    Entry(6, "an object as id", '[2,{},"Heartbeat",{}]', UNREADABLE),
    Entry(6, "a boolean as id", '[2,true,"Heartbeat",{}]', UNREADABLE),
    # Row 7: a CALL whose id is too long. The reply has that id.
    Entry(7, "37 characters", _call("{}", message_id=LONG_ID), refused("RpcFrameworkError", "GenericError", "GenericError", LONG_ID)),
    Entry(
        7, "37 wide characters", _call("{}", message_id="\U0001f600" * 37),
        refused("RpcFrameworkError", "GenericError", "GenericError", "\U0001f600" * 37),
    ),
    Entry(
        7, "37 escapes", _call("{}", message_id="\\u0041" * 37),
        refused("RpcFrameworkError", "GenericError", "GenericError", "A" * 37),
    ),
    Entry(
        7, "with an unknown action and no payload", f'[2,"{LONG_ID}","Nonsense"]',
        refused("RpcFrameworkError", "GenericError", "GenericError", LONG_ID),
    ),
    Entry(
        7, "255 characters are echoed", _call("{}", message_id="x" * 255),
        refused("RpcFrameworkError", "GenericError", "GenericError", "x" * 255),
    ),
    Entry(7, "256 characters count as no id", _call("{}", message_id="x" * 256), UNREADABLE),
    Entry(7, "256 characters of a type that is unknown", f'[7,"{"x" * 256}",{{}}]', unknown_type(None, "-1")),
    Entry(7, "36 characters are fine", _call("{}", message_id="x" * 36), FINE),
    Entry(7, "36 wide characters are fine", _call("{}", message_id="\U0001f600" * 36), FINE),
    Entry(7, "36 escapes are fine", _call("{}", message_id="\\ud83d\\ude00" * 36), FINE),
    # Row 8: a CALL with an empty id.
    Entry(8, "an empty id is accepted", _call("{}", message_id=""), FINE),
    Entry(8, "the id -1 is accepted", _call("{}", message_id="-1"), FINE),
    # Rows 9 and 10: a CALL has four elements, always.
    Entry(9, "two elements", f'[2,"{ID}"]', BAD_SHAPE),
    Entry(9, "three elements", f'[2,"{ID}","Heartbeat"]', BAD_SHAPE),
    Entry(9, "three elements, the action missing", f'[2,"{ID}",{{}}]', BAD_SHAPE),
    Entry(10, "five elements", f'[2,"{ID}","Heartbeat",{{}},{{}}]', BAD_SHAPE),
    Entry(10, "five elements, the fifth null", f'[2,"{ID}","Heartbeat",{{}},null]', BAD_SHAPE),
    Entry(10, "an extension before the id of the payload", f'[2,"{ID}",{{}},"Heartbeat",{{}}]', BAD_SHAPE),
    Entry(10, "five elements and an unknown action", f'[2,"{ID}","Nonsense",{{}},1]', BAD_SHAPE),
    # Row 11: the action is no string.
    Entry(11, "a number as action", f'[2,"{ID}",1,{{}}]', BAD_SHAPE),
    Entry(11, "null as action", f'[2,"{ID}",null,{{}}]', BAD_SHAPE),
    Entry(11, "an object as action", f'[2,"{ID}",{{}},{{}}]', BAD_SHAPE),
    # Row 12: the version has no such action.
    Entry(12, "an action of no version", _call("{}", "Nonsense"), NOT_IMPLEMENTED),
    Entry(12, "an empty action", _call("{}", ""), NOT_IMPLEMENTED),
    Entry(12, "an action in another case", _call("{}", "heartbeat"), NOT_IMPLEMENTED),
    Entry(12, "an action and a blank", _call("{}", "Heartbeat "), NOT_IMPLEMENTED),
    Entry(12, "an action and a NUL", _call("{}", "Heartbeat\\u0000"), NOT_IMPLEMENTED),
    Entry(12, "the name of the message for the action", _call("{}", "HeartbeatRequest"), NOT_IMPLEMENTED),
    Entry(12, "a signed action", _call("{}", "Heartbeat-Signed"), NOT_IMPLEMENTED),
    Entry(12, "a very long action", _call("{}", "x" * 5000), NOT_IMPLEMENTED),
    Entry(12, "whatever its payload is", _call("17", "Nonsense"), NOT_IMPLEMENTED),
    Entry(12, "an action spelled with escapes is known", _call("{}", "\\u0048eartbeat"), FINE),
    Entry(
        12, "an action of 1.6 alone", _call("{}", "StartTransaction"),
        {version: due for version, due in NOT_IMPLEMENTED.items() if version != "1.6"},
    ),
    Entry(12, "an action of 2.0 alone", _call("{}", "Renegotiate15118Schedule"), {v: d for v, d in NOT_IMPLEMENTED.items() if v != "2.0"}),
    Entry(12, "an action of 2.1 alone", _call("{}", "SetDERControl"), {v: d for v, d in NOT_IMPLEMENTED.items() if v != "2.1"}),
    Entry(12, "an action of 2.x alone", _call("{}", "TransactionEvent"), {"1.6": NOT_IMPLEMENTED["1.6"]}),
    # Row 14: an action that travels as SEND only.
    Entry(14, "a SEND's action as CALL", _call("{}", "NotifyPeriodicEventStream"), NOT_IMPLEMENTED),
    # Row 15: the payload null is the empty object.
    Entry(15, "a CALL's", _call("null"), FINE),
    Entry(15, "a CALLRESULT's", f'[3,"{ID}",null]', FINE, "StatusNotification"),
    Entry(
        15, "a CALL's where members are required", _call("null", "TriggerMessage"),
        refused(
            "OccurrenceConstraintViolation", "OccurrenceConstraintViolation", "OccurenceConstraintViolation", ID,
            ("/requestedMessage", "required"),
        ),
    ),
    # Row 16: the payload is no object.
    *(
        Entry(16, f"{raw} as payload", _call(raw), NO_OBJECT)
        for raw in ("[]", "[{}]", '"{}"', '""', "1", "-1.5e3", "true", "false")
    ),
    # Row 17: the payload breaks its schema. test_differential has the codes of all keywords.
    Entry(
        17, "a member is missing", _call("{}", "ClearDisplayMessage"),
        {v: d for v, d in refused("OccurrenceConstraintViolation", "", "", ID, ("/id", "required")).items() if v != "1.6"},
    ),
    Entry(
        17, "a member is missing", _call("{}", "CancelReservation"),
        refused(
            "OccurrenceConstraintViolation", "OccurrenceConstraintViolation", "OccurenceConstraintViolation", ID,
            ("/reservationId", "required"),
        ),
    ),
    Entry(
        17, "a wrong type", _call('{"reservationId":"1"}', "CancelReservation"),
        refused("TypeConstraintViolation", "TypeConstraintViolation", "TypeConstraintViolation", ID, ("/reservationId", "type")),
    ),
    Entry(
        17, "a known member twice", _call('{"reservationId":1,"reservationId":1}', "CancelReservation"),
        refused("FormatViolation", "FormatViolation", "FormationViolation"),
    ),
    Entry(
        17, "a known member twice, once in escapes", _call('{"reservationId":1,"\\u0072eservationId":1}', "CancelReservation"),
        refused("FormatViolation", "FormatViolation", "FormationViolation"),
    ),
    Entry(
        17, "a known member twice, the second of a wrong type", _call('{"reservationId":1,"reservationId":null}', "CancelReservation"),
        refused("FormatViolation", "FormatViolation", "FormationViolation"),
    ),
    # Row 21: a CALLRESULT is answered on 2.1 alone, by a CALLRESULTERROR.
    *(
        Entry(
            21, why, frame,
            {**silent(code, ID, *EARLY, violations=found), "2.1": Due(code, ID, (5, code, ID), found)},
            "CancelReservation",
        )
        for why, frame, code, found in (
            ("two elements", f'[3,"{ID}"]', "RpcFrameworkError", ()),
            ("four elements", f'[3,"{ID}",{{}},{{}}]', "RpcFrameworkError", ()),
            ("the action, as in a CALL", f'[3,"{ID}","CancelReservation",{{}}]', "RpcFrameworkError", ()),
            ("a string as payload", f'[3,"{ID}","Accepted"]', "FormatViolation", (("", "type"),)),
            ("a member is missing", f'[3,"{ID}",{{}}]', "OccurrenceConstraintViolation", (("/status", "required"),)),
            ("null where members are required", f'[3,"{ID}",null]', "OccurrenceConstraintViolation", (("/status", "required"),)),
            ("no value of the enum", f'[3,"{ID}",{{"status":"accepted"}}]', "PropertyConstraintViolation", (("/status", "enum"),)),
            ("a wrong type", f'[3,"{ID}",{{"status":1}}]', "TypeConstraintViolation", (("/status", "type"),)),
            ("a known member twice", f'[3,"{ID}",{{"status":"Accepted","status":"Accepted"}}]', "FormatViolation", ()),
        )
    ),
    Entry(21, "no id", "[3]", silent("RpcFrameworkError", None, *ALL), "CancelReservation"),
    Entry(21, "a number as id", "[3,1,{}]", silent("RpcFrameworkError", None, *ALL), "CancelReservation"),
    # Row 22: a CALLERROR is never answered; any code is accepted.
    Entry(22, "a code of the version", f'[4,"{ID}","InternalError","",{{}}]', FINE),
    Entry(22, "an unknown code", f'[4,"{ID}","WhatEver","not listed anywhere",{{}}]', FINE),
    Entry(22, "an empty code", f'[4,"{ID}","","",{{}}]', FINE),
    Entry(22, "a code in the spelling of 1.6", f'[4,"{ID}","OccurenceConstraintViolation","",{{}}]', FINE),
    Entry(22, "the id -1", '[4,"-1","RpcFrameworkError","",{}]', FINE),
    Entry(22, "a description over the limit", f'[4,"{ID}","GenericError","{"x" * 256}",{{}}]', FINE),
    Entry(22, "details with anything in them", f'[4,"{ID}","GenericError","",{{"a":[null,{{"b":1.5}}],"a":2}}]', FINE),
    Entry(22, "no details", f'[4,"{ID}","GenericError",""]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "details null", f'[4,"{ID}","GenericError","",null]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "details in a string", f'[4,"{ID}","GenericError","","{{}}"]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "details in an array", f'[4,"{ID}","GenericError","",[]]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "six elements", f'[4,"{ID}","GenericError","",{{}},1]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "a number as code", f'[4,"{ID}",5,"",{{}}]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "null as description", f'[4,"{ID}","GenericError",null,{{}}]', silent("RpcFrameworkError", ID, *ALL)),
    Entry(22, "a number as id", '[4,1,"GenericError","",{}]', silent("RpcFrameworkError", None, *ALL)),
    Entry(22, "an id that is too long", f'[4,"{LONG_ID}","GenericError","",{{}}]', silent("RpcFrameworkError", LONG_ID, *ALL)),
    Entry(22, "nothing else", "[4]", silent("RpcFrameworkError", None, *ALL)),
    # Row 23: a CALLRESULTERROR is never answered.
    Entry(23, "a code of the version", f'[5,"{ID}","FormatViolation","",{{}}]', {"2.1": ACCEPTED}),
    Entry(23, "an unknown code", f'[5,"{ID}","WhatEver","",{{"a":1}}]', {"2.1": ACCEPTED}),
    Entry(23, "no details", f'[5,"{ID}","FormatViolation",""]', silent("RpcFrameworkError", ID, "2.1")),
    Entry(23, "details null", f'[5,"{ID}","FormatViolation","",null]', silent("RpcFrameworkError", ID, "2.1")),
    Entry(23, "a number as id", '[5,1,"FormatViolation","",{}]', silent("RpcFrameworkError", None, "2.1")),
    # Row 24: a SEND is never answered.
    Entry(24, "a good one", f'[6,"{ID}","NotifyPeriodicEventStream",{{"data":[{{"t":0,"v":"1"}}],"id":1,"pending":0,"basetime":"2026-01-02T03:04:05Z"}}]', {"2.1": ACCEPTED}),
    Entry(24, "an unknown action", f'[6,"{ID}","Nonsense",{{}}]', silent("NotImplemented", ID, "2.1")),
    Entry(24, "the action of a CALL", f'[6,"{ID}","Heartbeat",{{}}]', silent("NotImplemented", ID, "2.1")),
    Entry(24, "three elements", f'[6,"{ID}","NotifyPeriodicEventStream"]', silent("RpcFrameworkError", ID, "2.1")),
    Entry(24, "five elements", f'[6,"{ID}","NotifyPeriodicEventStream",{{}},1]', silent("RpcFrameworkError", ID, "2.1")),
    Entry(24, "a number as action", f'[6,"{ID}",1,{{}}]', silent("RpcFrameworkError", ID, "2.1")),
    Entry(24, "a number as id", '[6,1,"NotifyPeriodicEventStream",{}]', silent("RpcFrameworkError", None, "2.1")),
    Entry(24, "an id that is too long", f'[6,"{LONG_ID}","NotifyPeriodicEventStream",{{}}]', silent("RpcFrameworkError", LONG_ID, "2.1")),
    Entry(24, "an array as payload", f'[6,"{ID}","NotifyPeriodicEventStream",[]]', silent("FormatViolation", ID, "2.1", violations=(("", "type"),))),
    Entry(
        24, "members missing", f'[6,"{ID}","NotifyPeriodicEventStream",{{"data":[],"id":-1}}]',
        silent(
            "OccurrenceConstraintViolation", ID, "2.1",
            violations=(("/data", "minItems"), ("/id", "minimum"), ("/pending", "required"), ("/basetime", "required")),
        ),
    ),
    # Row 27: nested deeper than a codec reads (too many bytes are in test_faults).
    Entry(27, "32 levels are fine", _nested(32), dict.fromkeys(TWO, ACCEPTED)),
    Entry(
        27, "33 levels", _nested(33),
        dict.fromkeys(TWO, Due("FormatViolation", ID, (4, "FormatViolation", ID))),
    ),
    Entry(27, "33 levels in a CALLRESULT", f'[3,"{ID}",{"[" * 32}{"]" * 32}]', silent("FormatViolation", ID, *ALL), "Heartbeat"),
    Entry(27, "33 levels in an unknown member", _call('{"a":' + "[" * 31 + "]" * 31 + "}"), {"1.6": Due("FormatViolation", ID, None)}),
    Entry(27, "brackets in a string are no levels", _call('{"vendorId":"' + "[" * 100 + '"}', "DataTransfer"), FINE),
)  # fmt: skip


class Row(NamedTuple):
    """One situation of the decision table, with the sections of the specification and the reason for our choice."""

    situation: str
    #: "J" is the OCPP-J specification: that of 1.6, and part 4 of 2.x. Other parts and errata are named.
    sections: str
    #: "written": a sentence says it. "derived": it follows from other sentences. "open": the texts are silent
    #: or disagree.
    basis: str
    reason: str
    #: The part that decides a situation outside the codec, with its reply.
    decided_by: str = ""
    #: True if some of these frames are accepted; in other rows, accepted frames show the limit of the
    #: situation.
    accepts: bool = False


#: The tables of error codes.
CODES: Final = "1.6: J table 7; 2.0, 2.0.1: J table 8; 2.1: J table 9"

ROWS: Final = {
    1: Row(
        "malformed JSON or bad UTF-8", "2.x: J 4.2.3", "derived",
        "2.x has the message id `-1` for a frame whose id cannot be read, and allows to drop what is invalid. 1.6 has no such id.",
    ),
    2: Row("JSON, but not an array", "2.x: J 4.2.3", "derived", "A frame without an array has no message id that could be read."),
    3: Row(
        "the array is empty, or its first element is no integer", "1.6: J 4.1.3; 2.x: J 4.1.3, 4.2.3", "derived",
        "The message type number must be an integer literal: `2.0` and `2e0` are refused too.",
    ),
    4: Row(
        "an unknown message type number", "1.6: J 4.1.3; 2.0.1: J 4.1.3, 4.4; 2.1: J 4.1.3, 4.4", "open",
        "1.6 and 2.1 say to ignore the message. 2.0.1 says so in one section and asks for a reply in another; the reply satisfies both. "
        "Its id is that of the frame if that is a string of at most 36 characters.",
    ),
    5: Row(
        "message type 5 or 6 on a version before 2.1", "J 4.1.3", "derived",
        "An unknown type like that of row 4. A 5 is never answered, because two endpoints could answer each other's errors forever.",
    ),
    6: Row("a CALL without a message id, or with one that is no string", "2.x: J 4.2.3", "derived", "As row 1: there is no id to answer."),
    7: Row(
        "a CALL whose message id is longer than 36 characters", "J 4.2.3", "open",
        "Every version names this case and none says which id to send back. The id of the CALL is sent, because the sender cannot "
        "match any other. An id of more than 255 characters counts as unreadable, so that a reply never repeats a large text.",
    ),
    8: Row(
        "a CALL with an empty message id", "1.6: J table 3; 2.x: J table 4", "open", "No version forbids it. It is accepted, and never made by our side.",
        accepts=True,
    ),
    9: Row("a CALL with fewer than four elements", "J 4.2", "derived", "A CALL has four elements. The id can be read, so the reply has it."),
    10: Row("a CALL with more than four elements", "J 4.2", "derived", "As row 9."),
    11: Row("a CALL whose action is no string", "J 4.2", "derived", "As row 9."),
    12: Row("an action that the version does not have", CODES, "written", "The code is defined for this."),
    13: Row(
        "an action that the version has and this endpoint does not offer",
        f"{CODES}; 1.6: errata 4.0, 3.39", "written",
        "The code is defined for this. It covers an action that the peer of this role may not send.",
        "`Router` and `Session` answer `NotSupported` at the message id.",
    ),
    14: Row("an action that only travels as SEND, in a CALL", "2.1: J 4.1.3 table 3", "derived", "The version has no request of that name."),
    15: Row(
        "the payload `null`", "1.6: J tables 4 and 5; 2.x: J 4.1.5", "written", "`null` stands for an empty object. Members that are required are then missing.",
        accepts=True,
    ),
    16: Row(
        "a payload that is no object", CODES, "derived",
        "The syntax of a payload is an object. `TypeConstraintViolation` would fit as well.",
    ),
    17: Row(
        "a payload that breaks its schema", "2.x: J 4.1.7, part 2 FR.03", "written",
        "A CALLERROR is due. [errors.md](../errors.md) has the code for each keyword. A member that is given twice is an error of "
        "syntax.",
    ),
    18: Row(
        "a CALL whose message id belongs to a CALL that is still being handled", "J 4.2.3", "open",
        "A retry may have the id of the first attempt. Handling a CALL twice is worse than ignoring it.",
        "`Session` ignores the second CALL and answers the first one; with `strict_duplicates` it answers `RpcFrameworkError` "
        "(1.6: `GenericError`).",
    ),
    19: Row(
        "a CALL whose message id was answered before", "1.6: errata of J, 2025-04, 3.1; 2.x: J 4.1.4", "derived",
        "A retry may have the id of the first attempt, and its first answer may be lost.",
        "`Session` hands it to the application, which decides whether the message is new.",
    ),
    20: Row(
        "a CALLRESULT or CALLERROR that nobody waits for", "J 4.2", "derived", "An answer is never answered.",
        "`decode` raises `LookupError` for a CALLRESULT; `Session` ignores both, with an event.",
    ),
    21: Row(
        "a CALLRESULT of a wrong shape, or whose payload breaks its schema", "2.1: J 4.2.3, part 2 FR.06", "written",
        "Only 2.1 has a message that answers a CALLRESULT. The caller learns of the fault on every version.",
    ),
    22: Row(
        "a CALLERROR of a wrong shape or with an unknown code", "J 4.2.3", "derived",
        "An error is never answered. Any code and any description is accepted, because the call has failed in any case.",
        accepts=True,
    ),
    23: Row("a CALLRESULTERROR", "2.1: J 4.2", "derived", "As row 22.", accepts=True),
    24: Row("a SEND with any fault", "2.1: J 4.2.4, part 2 FR.07", "written", "A SEND is never answered."),
    25: Row(
        "a CALL before the station is accepted", "1.6: 4.2, errata of J (2019-12), 3.8; 2.x: part 2 B01.FR.10, B02.FR.09, B03.FR.07, B03.FR.08",
        "written", "The time before BootNotification is accepted has rules of its own, for both sides.",
        "`Session` answers `SecurityError`; a rejected station of 1.6 answers nothing. A CSMS hands on the transaction messages of a "
        "station that it does not know, and asks it to boot.",
    ),
    26: Row(
        "more items than this station takes", "2.x: part 2 B06.FR.16, B08.FR.17, N06.FR.06", "written",
        "The limits are configuration of a station, unknown to a codec.",
        "The application may answer `OccurrenceConstraintViolation`.",
    ),
    27: Row(
        "more bytes or a deeper nesting than the codec reads", "2.x: part 2 B06.FR.17, B08.FR.18, N06.FR.07", "written",
        "2.x allows a reply to too many bytes. It is sent if the head of the frame can be read as that of a CALL.",
    ),
    28: Row(
        "a handler that raises", CODES, "written", "The code is defined for this.",
        "`Router` answers `InternalError`, or the code of an `OcppError` that the handler raises.",
    ),
    29: Row(
        "a valid request that the application refuses", "1.6: J 4.2.2; 2.x: part 2 FR.02", "written",
        "A refusal by the application is an answer, not an error.",
        "The application returns a response with a status such as Rejected.",
    ),
}  # fmt: skip
