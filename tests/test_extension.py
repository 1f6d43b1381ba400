"""Extensions of the schemas: vendor actions, bodies of DataTransfer, longer texts, free-form data."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
from ocpp_fast import (
    Call,
    CallResult,
    Codec,
    DecodeError,
    EncodeError,
    ErrorCode,
    Extension,
    Feature,
    Record,
    Request,
    Response,
    Send,
    SendPayload,
    Violation,
    v16,
    v20,
    v21,
    v201,
)
from ocpp_fast.asyncio.outbox import Outbox
from ocpp_fast.registration import rules_of
from ocpp_fast.routing import Router
from ocpp_fast.session import NotAllowed, Refused, Registration, Role, Session

ALL: Final = ("1.6", "2.0", "2.0.1", "2.1")
PACKAGES: Final[dict[str, Any]] = {"1.6": v16, "2.0": v20, "2.0.1": v201, "2.1": v21}

SOLAR: Final[dict[str, Any]] = {
    "actions": {
        "SolarForecast": {
            "_doc": "Tells what the sun will give.",
            "sender": "csms",
            "request": {
                "siteId": "str(20) -- as the operator calls it",
                "hours": "int(1..48)?",
                "power": "[num; 1..3]?",
                "sky": "SkyType?",
            },
            "response": {"status": "ForecastStatus"},
        },
    },
    "types": {"SkyType": {"clouds": "num(0..100)", "since": "datetime?", "seen": "any?"}},
    "enums": {"ForecastStatus": ["Accepted", "Rejected", "NotYet"]},
}
EXTENSIONS: Final = {version: Extension(version, **SOLAR) for version in ALL}
CODECS: Final = {version: Codec(version, extensions=[EXTENSIONS[version]]) for version in ALL}

versions = pytest.mark.parametrize("version", ALL)


def refused(version: str, payload: str, codec: Codec | None = None) -> DecodeError:
    """Returns the error of a SolarForecast after a check that decode, validate and explain agree on it."""
    codec, frame = codec or CODECS[version], f'[2,"7","SolarForecast",{payload}]'
    with pytest.raises(DecodeError) as decoded:
        codec.decode(frame)
    with pytest.raises(DecodeError) as validated:
        codec.validate(frame)
    explained = codec.explain(frame)
    assert explained is not None
    assert decoded.value.args == validated.value.args == explained.args
    return decoded.value


# What an extension defines


@versions
def test_an_extension_has_typed_classes_by_attribute_and_by_item(version: str) -> None:
    solar = EXTENSIONS[version]
    request, response = solar.SolarForecastRequest, solar["SolarForecastResponse"]
    assert (request.__bases__, response.__bases__, solar.SkyType.__bases__) == (
        (Request,),
        (Response,),
        (Record,),
    )
    assert request is solar["SolarForecastRequest"]
    assert (request.__action__, request.__version__, request.__module__) == (
        "SolarForecast",
        version,
        __name__,
    )
    assert request.__response_type__ is response
    own = () if version in ("1.6", "2.0") else ("custom_data",)
    assert request.__match_args__ == ("site_id", "hours", "power", "sky", *own)
    assert [(member.name, member.value) for member in solar.ForecastStatus] == [
        ("ACCEPTED", "Accepted"),
        ("REJECTED", "Rejected"),
        ("NOT_YET", "NotYet"),
    ]
    assert list(solar) == [
        *(
            "SkyType",
            "SolarForecastRequest",
            "SolarForecastResponse",
            "ForecastStatus",
            "SolarForecastFeature",
        )
    ]
    assert len(solar) == 5
    assert "SkyType" in solar
    assert set(solar) < set(dir(solar))
    assert dict(solar)["SkyType"] is solar.SkyType


def test_what_an_extension_lacks_is_an_attribute_error_or_a_key_error() -> None:
    solar = EXTENSIONS["1.6"]
    with pytest.raises(AttributeError, match=r"^Extension has no attribute and defines no 'Moon'$"):
        _ = solar.Moon
    with pytest.raises(KeyError, match=r"^'Moon'$"):
        _ = solar["Moon"]
    with pytest.raises(KeyError):
        _ = solar["HeartbeatRequest"]


@versions
def test_each_action_has_a_feature(version: str) -> None:
    solar = EXTENSIONS[version]
    feature = solar.SolarForecastFeature
    assert issubclass(feature, Feature)
    assert (feature.name, feature.sender, feature.block, feature.handler, feature.__doc__) == (
        *("SolarForecast", "csms", __name__, "on_solar_forecast", "Tells what the sun will give."),
    )
    assert (feature.request_type, feature.response_type) == (
        solar.SolarForecastRequest,
        solar.SolarForecastResponse,
    )
    assert (solar.version, solar.module, repr(solar)) == (
        *(version, __name__, f"<Extension {__name__} of OCPP {version}>"),
    )
    assert (solar.profile.name, solar.profile.version, solar.profile.features) == (
        __name__,
        version,
        (feature,),
    )
    assert solar.profile[solar.SolarForecastResponse] is feature is solar.profile["SolarForecast"]


@versions
def test_vendor_messages_travel_as_those_of_ocpp_do(version: str) -> None:
    solar, codec = EXTENSIONS[version], CODECS[version]
    frame = (
        b'[2,"7","SolarForecast",{"siteId":"roof","hours":24,"power":[1.5,2],'
        b'"sky":{"clouds":12.5,"since":"2026-01-02T03:04:05Z","seen":{"by":["eye",1]}}}]'
    )
    call = codec.decode(frame)
    assert isinstance(call, Call)
    payload: Any = call.payload
    assert type(payload) is solar.SolarForecastRequest
    sky = solar.SkyType(clouds=12.5, since=payload.sky.since, seen={"by": ["eye", 1]})
    assert payload == solar.SolarForecastRequest(site_id="roof", hours=24, power=[1.5, 2], sky=sky)
    assert codec.encode(call) == frame
    assert codec.explain(frame) is None
    assert (codec.validate(frame).action, codec.peek(frame).action) == ("SolarForecast", "SolarForecast")
    assert [head.action for head in codec.validate_many([frame] * 2)] == ["SolarForecast"] * 2  # type: ignore[union-attr]

    result = call.result(solar.SolarForecastResponse(status="NotYet"))
    answer = codec.encode(result)
    assert answer == b'[3,"7",{"status":"NotYet"}]'
    assert codec.decode(answer, "SolarForecast") == result
    assert codec.decode(answer, {"7": "SolarForecast"}) == result
    assert result.payload.status is solar.ForecastStatus.NOT_YET
    assert solar.SolarForecastResponse.from_dict(result.payload.to_dict()) == result.payload


@versions
def test_everything_wrong_with_a_vendor_message_is_said(version: str) -> None:
    error = refused(version, '{"hours":49,"power":[],"sky":{"since":"now","clouds":"few"}}')
    assert error.violations == (
        Violation("/hours", "maximum", 48, "greater than 48 (49)"),
        Violation("/power", "minItems", 1, "fewer than 1 item (0)"),
        Violation("/sky/since", "format", "date-time", 'not an RFC 3339 date-time with a zone ("now")'),
        Violation("/sky/clouds", "type", "number", "not a number (string)"),
        Violation("/siteId", "required", None, "missing"),
    )
    assert (error.code, error.action, error.message_id) == ("TypeConstraintViolation", "SolarForecast", "7")
    reply = json.loads(error.reply() or b"")
    assert reply[:4] == [
        *(4, "7", "TypeConstraintViolation", "SolarForecast: /hours: greater than 48 (49); and 4 more"),
    ]
    assert reply[4]["violations"][0] == {"path": "/hours", "keyword": "maximum", "limit": 48}


@versions
@pytest.mark.parametrize("way", ["validate", "encode"])
def test_a_vendor_message_that_decode_would_refuse_is_not_encoded(way: str, version: str) -> None:
    solar = EXTENSIONS[version]
    wrong = solar.SolarForecastRequest(site_id="r" * 21, hours=0, sky=solar.SkyType(clouds=101))
    with pytest.raises(EncodeError) as caught:
        wrong.validate() if way == "validate" else CODECS[version].encode(Call(wrong, "7"))
    assert [(violation.path, violation.keyword) for violation in caught.value.violations] == [
        ("/siteId", "maxLength"),
        ("/hours", "minimum"),
        ("/sky/clouds", "maximum"),
    ]
    assert caught.value.action == "SolarForecast"


@versions
def test_a_vendor_response_that_decode_would_refuse_is_not_encoded(version: str) -> None:
    result = CallResult("7", EXTENSIONS[version].SolarForecastResponse(status="Soon"))
    with pytest.raises(
        EncodeError, match=r'^SolarForecast: /status: not a value of ForecastStatus \("Soon"\)$'
    ):
        CODECS[version].encode(result)


@versions
def test_numbers_towards_the_station_have_six_decimals_from_2_0_on(version: str) -> None:
    solar = EXTENSIONS[version]
    call = Call(solar.SolarForecastRequest(site_id="roof", power=[0.123456789]), "7")
    digits = b"0.123456789" if version == "1.6" else b"0.123457"
    assert CODECS[version].encode(call) == b'[2,"7","SolarForecast",{"siteId":"roof","power":[%s]}]' % digits


@versions
def test_unknown_members_are_refused_or_kept_or_custom_data_as_in_the_version(version: str) -> None:
    frame = '[2,"7","SolarForecast",{"siteId":"roof","customData":{"a":1,"vendorId":"v"},"sky":{"clouds":1}}]'
    if version == "1.6":
        error = refused(version, '{"siteId":"roof","sky":{"clouds":1,"moon":true}}')
        assert [(violation.path, violation.keyword) for violation in error.violations] == [
            ("/sky/moon", "additionalProperties")
        ]
        return
    payload: Any = CODECS[version].decode(frame).payload  # type: ignore[union-attr]
    if version == "2.0":
        assert payload.extra == {"customData": {"a": 1, "vendorId": "v"}}
    else:
        assert payload.custom_data == PACKAGES[version].CustomDataType(vendor_id="v", extra={"a": 1})
    assert json.loads(CODECS[version].encode(Call(payload, "7"))) == json.loads(frame)


def test_open_types_keep_what_is_no_field() -> None:
    vendor = Extension(
        "1.6",
        types={"Reading": {"_open": True, "value": "int"}},
        actions={"Report": {"request": {"reading": "Reading"}, "response": {}}},
    )
    codec = Codec("1.6", extensions=[vendor])
    frame = b'[2,"7","Report",{"reading":{"unit":"lx","value":3,"at":[1.5,null]}}]'
    call = codec.decode(frame)
    assert call.payload.reading.extra == {"unit": "lx", "at": [1.5, None]}  # type: ignore[union-attr]
    assert codec.encode(call) == frame


@versions
def test_vendor_types_are_made_of_those_of_the_version_too(version: str) -> None:
    status = "AuthorizationStatus" if version == "1.6" else "AuthorizationStatusEnumType"
    data = "IdTagInfo" if version == "1.6" else "ChargingStationType"
    vendor = Extension(
        version, actions={"Ask": {"request": {"status": status, "all": f"[{data}; ..1]"}, "response": {}}}
    )
    call = Codec(version, extensions=[vendor]).decode(
        '[2,"7","Ask",{"status":"Blocked","all":[%s]}]'
        % ('{"status":"Expired"}' if version == "1.6" else '{"model":"m","vendorName":"v"}')
    )
    assert call.payload.status is getattr(PACKAGES[version], status).BLOCKED  # type: ignore[union-attr]
    assert type(call.payload.all[0]) is getattr(PACKAGES[version], data)  # type: ignore[union-attr]


@versions
def test_without_the_extension_a_vendor_action_is_not_implemented(version: str) -> None:
    error = refused(version, '{"siteId":"roof"}', Codec(version))
    assert (error.code, error.action) == (ErrorCode.NOT_IMPLEMENTED, None)
    what = f'action "SolarForecast" is not part of OCPP {version}'
    reply = [4, "7", "NotImplemented", f"frame: {what}", {}]
    assert json.loads(error.reply() or b"") == reply
    with pytest.raises(ValueError, match=f"which is no action with a response in OCPP {version}$"):
        Codec(version).decode('[3,"7",{"status":"Accepted"}]', pending="SolarForecast")
    with pytest.raises(EncodeError) as caught:
        Codec(version).encode(Call(EXTENSIONS[version].SolarForecastRequest(site_id="roof")))
    assert str(caught.value) == (
        "SolarForecastRequest is a message of an extension that this codec does not have"
    )


def test_a_send_of_a_vendor_exists_on_2_1() -> None:
    vendor = Extension("2.1", actions={"Telemetry": {"sender": "station", "send": {"t": "[num; 1..]"}}})
    codec = Codec("2.1", extensions=[vendor])
    assert vendor.Telemetry.__bases__ == (SendPayload,)
    assert (vendor.TelemetryFeature.request_type, vendor.TelemetryFeature.response_type) == (
        vendor.Telemetry,
        None,
    )
    frame = b'[6,"7","Telemetry",{"t":[1.5]}]'
    assert codec.decode(frame) == Send(vendor.Telemetry(t=[1.5]), "7")
    assert codec.encode(codec.decode(frame)) == frame
    error = codec.explain('[2,"7","Telemetry",{"t":[1.5]}]')
    assert error is not None
    assert error.code == "NotImplemented"
    unanswered = codec.explain('[6,"7","Telemetry",{"t":[]}]')
    assert unanswered is not None
    assert (unanswered.violations[0].keyword, unanswered.reply()) == ("minItems", None)


@versions
def test_vendor_messages_are_routed_by_their_types(version: str) -> None:
    solar, router = EXTENSIONS[version], Router()

    @router.on(solar.SolarForecastRequest)
    def forecast(station: str, request: Any) -> Any:
        status = "Accepted" if (station, request.site_id) == ("CS-1", "roof") else "Rejected"
        return solar.SolarForecastResponse(status=status)

    call = CODECS[version].decode('[2,"7","SolarForecast",{"siteId":"roof"}]')
    assert isinstance(call, Call)
    assert router.dispatch("CS-1", call) == CallResult("7", solar.SolarForecastResponse(status="Accepted"))
    assert router.versions == (version,)
    router.check("station")


# Several extensions


def test_a_codec_knows_several_extensions() -> None:
    lunar = Extension("1.6", actions={"LunarForecast": {"request": {}, "response": {}}})
    codec = Codec("1.6", extensions=[EXTENSIONS["1.6"], lunar])
    assert codec.decode('[2,"7","LunarForecast",{}]').payload == lunar.LunarForecastRequest()  # type: ignore[union-attr]
    assert codec.decode('[2,"7","SolarForecast",{"siteId":"a"}]').action == "SolarForecast"  # type: ignore[union-attr]
    assert codec.decode('[2,"7","Heartbeat",{}]').payload == v16.HeartbeatRequest()  # type: ignore[union-attr]
    assert codec.encode(Call(lunar.LunarForecastRequest(), "7")) == b'[2,"7","LunarForecast",{}]'


@pytest.mark.parametrize(
    ("extensions", "error", "words"),
    [
        (
            [EXTENSIONS["1.6"], Extension("1.6", **SOLAR, module="other")],
            *(ValueError, "two extensions have an action SolarForecast"),
        ),
        ([EXTENSIONS["2.0.1"]], ValueError, "an extension of OCPP 2.0.1 cannot extend OCPP 1.6"),
        (["SolarForecast"], TypeError, "extensions is a list of Extension objects"),
        (EXTENSIONS["1.6"], TypeError, "extensions is a list of Extension objects"),
    ],
    ids=["same action", "another version", "no extension", "no list"],
)
def test_extensions_that_do_not_fit_are_refused(extensions: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=f"^{words}$"):
        Codec("1.6", extensions=extensions)


# How an extension is written


def test_an_extension_is_written_as_definition_files_are() -> None:
    vendor = Extension(
        "ocpp2.0.1",
        module="somewhere",
        names={"siteID2": "site", "Ask": "ask_it"},
        members={"Level": {"1st": "FIRST"}},
        enums={"Level": {"_doc": "How high.", "values": ("1st", "L2")}, "Plain": ["a"]},
        types={"Part": {"_doc": "A part.", "level": "Level", "next": "Leaf?"}, "Leaf": {"ok": "bool"}},
        actions={
            "com.example.Ask": {
                "name": "Ask",
                "request": {"_doc": "The question.", "siteID2": "uri", "parts": "[Part; 1..; or one]"},
                "response": {"x": "int(0.., literal)", "y": "num(step 0.1)?", "z": "[str(3)]?"},
            }
        },
    )
    assert (vendor.version, vendor.module) == ("2.0.1", "somewhere")
    assert vendor.AskRequest.__doc__ == "The question."
    assert vendor.Level.__doc__ == "How high."
    assert [member.name for member in vendor.Level] == ["FIRST", "L2"]
    assert vendor.AskFeature.handler == "on_ask_it"
    codec = Codec("2.0.1", extensions=[vendor])
    call = codec.decode('[2,"7","com.example.Ask",{"siteID2":"a:b","parts":{"level":"1st"}}]')
    assert call.payload == vendor.AskRequest(site="a:b", parts=vendor.Part(level=vendor.Level.FIRST))  # type: ignore[union-attr]
    found = codec.explain('[3,"7",{"x":1.0,"y":0.15,"z":["long"]}]', pending="com.example.Ask")
    assert found is not None
    assert [violation.keyword for violation in found.violations] == ["type", "multipleOf", "maxLength"]
    assert found.code is ErrorCode.TYPE_CONSTRAINT_VIOLATION


def test_the_module_is_that_of_the_caller_unless_given() -> None:
    assert Extension("1.6", enums={"E": ["a"]}).E.__module__ == __name__


@pytest.mark.parametrize("module", ["core", "somewhere.else"])
def test_the_module_may_be_given(module: str) -> None:
    vendor = Extension("1.6", enums={"E": ["a"]}, types={"T": {}}, module=module)
    assert (vendor.E.__module__, vendor.T.__module__) == (module, module)


GOOD: Final[dict[str, Any]] = {"request": {}, "response": {}}
ASKING: Final = {
    "gate": "trigger",
    "request": {"what": "UpdateType", "how": "str"},
    "response": {"status": "ResetStatus"},
}
FAULTS: Final[list[tuple[dict[str, Any], str]]] = [
    ({"types": {"T": {"a": "strr"}}}, "types.T: a: 'strr' is neither a word of the grammar nor"),
    ({"types": {"T": {"a": "str(0)"}}}, "types.T: a: '0' is no option of this kind; allowed here: length"),
    ({"types": {"T": {"a": "str(5"}}}, "types.T: a: 'str(5' is outside the grammar"),
    ({"types": {"T": {"a": 5}}}, "types.T: a: 5 is outside the grammar"),
    ({"types": {"T": {"a": "str(4294967295)"}}}, "types.T: a: 4294967295 is more than fits"),
    ({"types": {"T": {"a": "Heart"}}}, "types.T: a: 'Heart' is neither a word"),
    ({"types": {"T": {"a": "HeartbeatRequest"}}}, "types.T: a: 'HeartbeatRequest' is neither a word"),
    ({"types": {"T": {"class": "str"}}}, "types.T: 'class' makes no Python name ('class'); give it"),
    ({"types": {"T": {"toDict": "int"}}}, "types.T: toDict: no field may be called 'to_dict'; name it"),
    ({"types": {"T": {"ab": "int", "Ab": "int"}}}, "types.T: 'ab' and 'Ab' are both called 'ab' in Python"),
    ({"types": {"T": {"t": "T?"}}}, "types.T: it contains itself"),
    ({"types": {"T": {"u": "U?"}, "U": {"t": "[T]"}}}, "types.U: it contains itself"),
    ({"types": {"T": {f"f{i}": "int" for i in range(65)}}}, "types.T: 65 fields; at most 64 fit"),
    ({"types": {"T": {"_opened": True}}}, "types.T: unknown key '_opened'; allowed here: _doc, _open"),
    ({"types": {"T": {"_open": 1}}}, "types.T: _open must be a bool"),
    ({"types": {"T": "str"}}, "types.T: must be a dict of fields"),
    ({"types": {"1T": {}}}, "types.1T: '1T' makes no Python name ('1T'); choose another"),
    ({"types": {"IdTagInfo": {}}}, "types.IdTagInfo: IdTagInfo is also a name of OCPP 1.6"),
    ({"types": {"profile": {}}}, "types.profile: profile is also a name of Extension itself"),
    ({"types": {"T": {}}, "enums": {"T": ["a"]}}, "types.T: T is also a name of enums.T"),
    ({"types": {"ARequest": {}}, "actions": {"A": GOOD}}, "actions.A: ARequest is also a name of types"),
    ({"enums": {"E": []}}, "enums.E: values must be texts, and some"),
    ({"enums": {"E": ["a", 1]}}, "enums.E: values must be texts, and some"),
    ({"enums": {"E": ["a", "a"]}}, "enums.E: a value comes twice"),
    ({"enums": {"E": ["a", "A"]}}, "enums.E: 'a' and 'A' are both called 'A' in Python"),
    ({"enums": {"E": ["1"]}}, "enums.E: '1' makes no Python name ('1'); give it a name in members.E"),
    ({"enums": {"E": [str(i) for i in range(65_535)]}}, "enums.E: more than 65534 values"),
    ({"enums": {"E": "a"}}, "enums.E: must be a list of texts, or a dict with values"),
    ({"enums": {"E": {"_doc": "a"}}}, "enums.E: values is missing"),
    ({"enums": {"E": ["a"]}, "members": {"E": {"b": "B"}}}, "enums.E: members has b, no value here"),
    ({"enums": {"E": ["a"]}, "members": {"F": {"b": "B"}}}, "members.F: nothing uses it"),
    ({"names": {"a": "b"}}, "names.a: nothing uses it"),
    ({"names": {"a": 1}}, "Extension: names must give texts for texts"),
    ({"members": {"a": "b"}}, "Extension: members must give texts for texts"),
    ({"types": [{}]}, "Extension: types must be a dict"),
    ({"actions": {"": GOOD}}, "actions.: an action needs a name"),
    ({"actions": {"Heartbeat": GOOD}}, "actions.Heartbeat: OCPP 1.6 has an action Heartbeat of its own"),
    ({"actions": {"a-b": GOOD}}, "actions.a-b.request: 'a-bRequest' makes no Python name ('a-bRequest')"),
    ({"actions": {"A": {"request": {}}}}, "actions.A: needs a request and a response, or a send alone"),
    ({"actions": {"A": {"send": {}}}}, "actions.A: OCPP 1.6 has no SEND"),
    ({"actions": {"A": {**GOOD, "sender": "me"}}}, "actions.A: sender must be one of station, csms, both"),
    ({"actions": {"A": {**GOOD, "block": "core"}}}, "actions.A: unknown key 'block'; allowed here: _doc"),
    ({"actions": {"A": {**GOOD, "_doc": ""}}}, "actions.A: _doc is empty"),
    ({"actions": {"A": {**GOOD, "request": "str"}}}, "actions.A: request must be a dict"),
    ({"actions": {"A": "str"}}, "actions.A: must be a dict with request and response"),
    ({"actions": {"A": {**GOOD, "request": {"a": "x"}}}}, "actions.A.request: a: 'x' is neither a word"),
    ({"actions": {"A": {**GOOD, "request": {"_open": True}}}}, "actions.A.request: unknown key '_open'"),
    ({"actions": {1: GOOD}}, "actions: keys must be texts, not 1"),
    ({"actions": {"A": {**GOOD, "gate": "shut"}}}, "actions.A: gate must be one of boot, start-stop"),
    ({"actions": {"A": {**GOOD, "gate": "boot"}}}, "actions.A: gate 'boot': only OCPP's own action boots"),
    ({"actions": {"A": {**GOOD, "gate": "start-stop"}}}, "actions.A: gate 'start-stop': its response"),
    ({"actions": {"A": {**GOOD, "gate": "trigger"}}}, "actions.A: gate 'trigger' and causes go together"),
    ({"actions": {"A": {**GOOD, "kept": "a"}}}, "actions.A: kept: ARequest has no field 'a'"),
    ({"actions": {"A": {**GOOD, "kept": True, "sender": "csms"}}}, "actions.A: kept: only a station keeps"),
    ({"actions": {"A": {**GOOD, "sample": True}}}, "actions.A: sample: only of messages that are kept"),
    ({"actions": {"A": {**ASKING, "causes": ["B"]}}}, "actions.A: causes: there is no action 'B'"),
    ({"actions": {"A": {**ASKING, "causes": ["Reset"]}}}, "actions.A: causes: a station does not send Reset"),
    ({"actions": {"A": {**ASKING, "causes": "what"}}}, "actions.A: causes: there is no action 'Full'"),
    ({"actions": {"A": {**ASKING, "causes": "how"}}}, "actions.A: causes: how is no enum"),
    ({"types": {"T": {1: "int"}}}, "types.T: keys must be texts, not 1"),
    ({"bodies": {"v": "T"}}, "bodies['v']: the key must be (vendorId, messageId)"),
    ({"bodies": {("v", 1): "T"}}, "bodies[('v', 1)]: the key must be (vendorId, messageId)"),
    ({"bodies": {("v", "m"): "T"}}, "bodies[('v', 'm')]: 'T' is no type of the extension, nor of OCPP 1.6"),
    ({"bodies": {("v", "m"): (None, None)}}, "bodies[('v', 'm')]: must be a type, or a pair"),
    ({"bodies": {("v", None): None}}, "bodies[('v', None)]: must be a type, or a pair: for request and"),
    ({"bodies": {("v", None): ("A", "B", "C")}}, "bodies[('v', None)]: must be a type, or a pair"),
    ({"bodies": {("v", "m"): "ResetType"}}, "bodies[('v', 'm')]: 'ResetType' is no type that has fields"),
    ({"bodies": {("v", "m"): Request}}, "bodies[('v', 'm')]: <class 'ocpp_fast._core.Request'> is no"),
    ({"bodies": {("v", "m"): 5}}, "bodies[('v', 'm')]: 5 is no type that has fields"),
]  # fmt: skip


@pytest.mark.parametrize(("sections", "words"), FAULTS, ids=[words for _, words in FAULTS])
def test_faults_of_an_extension_are_said_with_their_place(sections: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=r"^") as caught:
        Extension("1.6", **sections)
    assert type(caught.value) is ValueError
    assert any(line.startswith(words) for line in str(caught.value).splitlines()), str(caught.value)


#: A vendor's actions with rules about sending them.
RULED: Final = Extension(
    "2.0.1",
    module="vendor",
    actions={
        "Unplug": {"sender": "csms", "gate": "start-stop", "request": {}, "response": {"status": "Verdict"}},
        "AskSun": {
            "sender": "csms",
            "gate": "trigger",
            "causes": ["Sun", "Heartbeat"],
            "request": {},
            "response": {"status": "Verdict"},
        },
        "AskFor": {
            "sender": "csms",
            "gate": "trigger",
            "causes": "wanted",
            "request": {"wanted": "Wanted"},
            "response": {"status": "Verdict"},
        },
        "Sun": {"sender": "station", "kept": True, "request": {"power": "int"}, "response": {}},
        "Rain": {
            "sender": "station",
            "kept": "since",
            "sample": "phase = Shower",
            "request": {"since": "datetime?", "phase": "Phase"},
            "response": {},
        },
    },
    enums={
        "Verdict": ["Accepted", "Rejected"],
        "Phase": ["Shower", "Storm"],
        "Wanted": ["Rain", "Heartbeat"],
    },
)
NOW: Final = datetime(2025, 9, 16, tzinfo=UTC)


def ruled_session(role: Role, registration: Registration = Registration.PENDING) -> Session:
    return Session(Codec("2.0.1", extensions=[RULED]), role, registration=registration)


def test_an_action_is_sent_by_its_declared_sender_only() -> None:
    with pytest.raises(NotAllowed, match="Sun: not sent by the csms"):
        ruled_session("csms", Registration.ACCEPTED).call(RULED.SunRequest(power=1), 0.0)
    session = ruled_session("csms", Registration.ACCEPTED)
    assert session.receive('[2,"1","Unplug",{}]', 0.0) == [
        Refused("1", "Unplug", ErrorCode.NOT_SUPPORTED, "sent in the wrong direction")
    ]


def test_a_start_or_stop_of_a_vendor_waits_for_acceptance() -> None:
    with pytest.raises(NotAllowed, match="Unplug: the station is not accepted"):
        ruled_session("csms").call(RULED.UnplugRequest(), 0.0)
    assert (
        ruled_session("csms", Registration.ACCEPTED).call(RULED.UnplugRequest(), 0.0, message_id="7") == "7"
    )
    station = ruled_session("station")
    assert station.receive('[2,"1","Unplug",{}]', 0.0) == [
        Refused("1", "Unplug", None, "the station is not accepted")
    ]
    assert station.data_to_send() == [b'[3,"1",{"status":"Rejected"}]']


@pytest.mark.parametrize(
    ("trigger", "caused"),
    [
        (RULED.AskSunRequest(), ["Sun", "Heartbeat"]),
        (RULED.AskForRequest(wanted="Rain"), ["Rain"]),
        (RULED.AskForRequest(wanted="Heartbeat"), ["Heartbeat"]),
    ],
)
def test_a_trigger_of_a_vendor_lets_a_pending_station_send_what_it_causes(
    trigger: Any, caused: list[str]
) -> None:
    csms, station = ruled_session("csms"), ruled_session("station")
    messages = [RULED.SunRequest(power=1), RULED.RainRequest(phase="Storm"), v201.HeartbeatRequest()]
    csms.call(trigger, 0.0)
    [call] = station.receive(csms.data_to_send()[0], 0.0)
    assert type(call) is Call
    station.reply(call, call.payload.__response_type__(status="Accepted"))
    station.data_to_send()
    sent = []
    for request in messages:
        try:
            station.call(request, 0.0)
        except NotAllowed:
            continue
        sent.append(request.__action__)
        [frame] = station.data_to_send()
        [event] = csms.receive(frame, 0.0)
        assert type(event) is Call
        station.close()
    assert sent == caused


def test_requests_of_a_vendor_are_kept_as_declared() -> None:
    shower, storm = (RULED.RainRequest(phase=phase, since=NOW) for phase in ("Shower", "Storm"))
    sun = RULED.SunRequest(power=1)
    kept = [sun, shower, RULED.RainRequest(phase="Storm"), RULED.UnplugRequest()]
    assert [Outbox.keeps(request) for request in kept] == [True, True, False, False]
    outbox = Outbox(max_length=4)
    for request in (shower, shower, storm, shower, sun):
        outbox.put(request)
    delivered = []
    while (entry := outbox.head(0.0)) is not None:
        delivered.append(entry.request)
        outbox.discard(entry)
    assert delivered == [shower, storm, shower, sun]


def test_the_rules_of_two_extensions_hold_together() -> None:
    solar = EXTENSIONS["2.0.1"]
    rules = rules_of(Codec("2.0.1", extensions=[RULED, solar]))
    assert rules is rules_of(Codec("2.0.1", extensions=[RULED, solar], max_bytes=5000))
    assert (rules.senders["SolarForecast"], rules.senders["Sun"]) == ("csms", "station")
    assert "Unplug" in rules.start_stop
    assert "Unplug" not in rules_of(Codec("2.0.1")).senders


def test_a_codec_has_its_extensions() -> None:
    assert Codec("2.0.1", extensions=[RULED]).extensions == (RULED,)
    assert Codec("2.0.1").extensions == ()


def test_faults_of_an_extension_are_said_all_at_once() -> None:
    with pytest.raises(ValueError, match=r"^") as caught:
        Extension("2.0.1", types={"A": {"customData": "any"}}, enums={"B": []}, actions={"C": {"send": {}}})
    assert str(caught.value).splitlines() == [
        "enums.B: values must be texts, and some",
        "types.A: customData: every object has it already",
        "actions.C: OCPP 2.0.1 has no SEND",
    ]


def test_an_extension_is_of_a_known_version() -> None:
    with pytest.raises(ValueError, match=r'^unknown OCPP version "1\.5"; known: 1\.6, 2\.0, 2\.0\.1, 2\.1$'):
        Extension("1.5")


def test_an_extension_does_not_change_with_what_it_was_made_of() -> None:
    types = {"T": {"a": "int"}}
    vendor = Extension("1.6", types=types)
    types["T"]["b"] = "int"
    assert pickle.loads(pickle.dumps(vendor)).T.__match_args__ == ("a",)


# As a value


@versions
@pytest.mark.parametrize(
    "remake",
    [
        pytest.param(lambda solar: Extension(solar.version, **SOLAR), id="declared again"),
        copy.copy,
        copy.deepcopy,
        pytest.param(lambda solar: pickle.loads(pickle.dumps(solar)), id="pickle"),
    ],
)
def test_equal_extensions_have_the_same_types(remake: Callable[[Extension], Extension], version: str) -> None:
    solar = EXTENSIONS[version]
    again = remake(solar)
    assert again == solar
    assert hash(again) == hash(solar)
    assert again.SolarForecastRequest is solar.SolarForecastRequest


@versions
def test_extensions_with_a_difference_are_not_equal(version: str) -> None:
    solar = EXTENSIONS[version]
    assert Extension(version, **SOLAR, module="other") != solar
    assert Extension(version, **SOLAR, bodies={("v", "m"): "SkyType"}) != solar
    assert solar != "solar"


@versions
def test_a_codec_with_extensions_can_be_pickled(version: str) -> None:
    codec = pickle.loads(pickle.dumps(CODECS[version]))
    frame = b'[2,"7","SolarForecast",{"siteId":"roof"}]'
    assert codec.decode(frame) == CODECS[version].decode(frame)


def test_vendor_messages_can_be_pickled_where_their_module_binds_their_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "solar_vendor.py").write_text(
        "from ocpp_fast import Codec, Extension\n"
        'solar = Extension("2.0.1", actions={"Ask": {"request": {"of": "Part"}, "response": {}}},\n'
        '                  types={"Part": {"level": "Level"}}, enums={"Level": ["Low"]})\n'
        "globals().update(solar)\n"
        'codec = Codec("2.0.1", extensions=[solar])\n'
    )
    monkeypatch.syspath_prepend(tmp_path)
    vendor: Any = import_module("solar_vendor")
    monkeypatch.delitem(sys.modules, "solar_vendor")
    sys.modules["solar_vendor"] = vendor
    call = vendor.codec.decode('[2,"7","Ask",{"of":{"level":"Low"}}]')
    assert pickle.loads(pickle.dumps(call)) == call
    assert pickle.loads(pickle.dumps(vendor.AskFeature)) is vendor.AskFeature

    (tmp_path / "call.pickle").write_bytes(pickle.dumps((call, vendor.codec)))
    elsewhere = (
        "import pickle, sys\n"
        'call, codec = pickle.load(open("call.pickle", "rb"))\n'
        "assert codec.decode(codec.encode(call)) == call\n"
        "print(call, codec.encode(call).decode())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", elsewhere], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == f'{call} [2,"7","Ask",{{"of":{{"level":"Low"}}}}]\n'


def test_vendor_messages_cannot_be_pickled_otherwise() -> None:
    with pytest.raises(pickle.PicklingError, match="SolarForecastRequest"):
        pickle.dumps(EXTENSIONS["1.6"].SolarForecastRequest(site_id="roof"))


# Bodies of DataTransfer

BODIES: Final[dict[str, Any]] = {
    "types": {
        "Forecast": {"siteId": "str(5)", "hours": "int?", "rest": "any?"},
        "Receipt": {"taken": "bool?"},
    },
    "bodies": {
        ("com.example", "forecast"): ("Forecast", "Receipt"),
        ("com.example", None): "Receipt",
        ("org.openchargealliance.iso15118pnc", "Authorize"): (v201.AuthorizeRequest, v201.AuthorizeResponse),
        ("com.example", "answer"): (None, "Receipt"),
    },
}
CARRIERS: Final = {version: Extension(version, **BODIES) for version in ALL}


def asked(
    version: str, data: Any, vendor_id: str = "com.example", message_id: str | None = "forecast"
) -> Any:
    return PACKAGES[version].DataTransferRequest(vendor_id=vendor_id, message_id=message_id, data=data)


def answered(version: str, data: Any) -> Any:
    return PACKAGES[version].DataTransferResponse(status="Accepted", data=data)


def packed(version: str, data: Any) -> Any:
    return json.dumps(data) if version == "1.6" else data


@versions
def test_a_body_is_decoded_into_its_type(version: str) -> None:
    carrier = CARRIERS[version]
    rest = {"b": [1.5, None, 12345678901234567890], "a": {}}
    body = carrier.decode_body(asked(version, packed(version, {"siteId": "roof", "hours": 3, "rest": rest})))
    assert body == carrier.Forecast(site_id="roof", hours=3, rest=rest)
    assert list(body.rest) == ["b", "a"]
    assert carrier.decode_body(asked(version, packed(version, {"taken": True}), message_id=None)) == (
        carrier.Receipt(taken=True)
    )


@versions
def test_the_body_of_a_response_is_that_of_its_request(version: str) -> None:
    carrier, response = CARRIERS[version], answered(version, packed(version, {"taken": False}))
    receipt = carrier.Receipt(taken=False)
    assert carrier.decode_body(response, request=asked(version, None)) == receipt
    assert carrier.decode_body(response, vendor_id="com.example", message_id="forecast") == receipt
    assert carrier.decode_body(response, vendor_id="com.example", message_id="answer") == receipt


@versions
def test_a_body_may_be_a_message_of_another_version(version: str) -> None:
    carrier, vendor = CARRIERS[version], "org.openchargealliance.iso15118pnc"
    data = {"idToken": {"idToken": "DEADBEEF", "type": "eMAID"}}
    body = carrier.decode_body(asked(version, packed(version, data), vendor, "Authorize"))
    assert body == v201.AuthorizeRequest(id_token=v201.IdTokenType(id_token="DEADBEEF", type="eMAID"))
    assert carrier.encode_body(body) == (
        '{"idToken":{"idToken":"DEADBEEF","type":"eMAID"}}' if version == "1.6" else data
    )


@versions
def test_a_body_travels_both_ways(version: str) -> None:
    carrier, codec = CARRIERS[version], Codec(version)
    body = carrier.Forecast(site_id="dach€", hours=3, rest=[{"z": 10**30, "a": 0.1}, "\x00"])
    data = carrier.encode_body(body)
    assert type(data) is (str if version == "1.6" else dict)
    frame = codec.encode(Call(asked(version, data), "7"))
    assert carrier.decode_body(codec.decode(frame).payload) == body  # type: ignore[union-attr]


def test_a_body_on_1_6_is_compact_json_text() -> None:
    body = CARRIERS["1.6"].Forecast(site_id="dach€", hours=3, rest=[Decimal("0.1"), 10**30])
    text = '{"siteId":"dach€","hours":3,"rest":[0.1,1000000000000000000000000000000]}'
    assert CARRIERS["1.6"].encode_body(body) == text


@versions
def test_a_body_that_breaks_its_type_is_a_decode_error(version: str) -> None:
    with pytest.raises(DecodeError) as caught:
        CARRIERS[version].decode_body(asked(version, packed(version, {"siteId": "garage", "hours": "3"})))
    error = caught.value
    assert [(violation.path, violation.keyword) for violation in error.violations] == [
        ("/siteId", "maxLength"),
        ("/hours", "type"),
    ]
    assert str(error) == "Forecast: /siteId: longer than 5 characters (6); and 1 more"
    assert (error.code, error.reply()) == (ErrorCode.TYPE_CONSTRAINT_VIOLATION, None)


@versions
@pytest.mark.parametrize("data", [5, "text", [], True])
def test_a_body_that_is_no_object_is_a_decode_error(version: str, data: Any) -> None:
    with pytest.raises(DecodeError, match=r"^Forecast: not an object ") as caught:
        CARRIERS[version].decode_body(asked(version, packed(version, data)))
    assert caught.value.code is ErrorCode.FORMAT_VIOLATION


@versions
def test_an_absent_body_is_an_empty_one(version: str) -> None:
    carrier = CARRIERS[version]
    assert carrier.decode_body(asked(version, None, message_id=None)) == carrier.Receipt()
    with pytest.raises(DecodeError, match=r"^Forecast: /siteId: missing$"):
        carrier.decode_body(asked(version, None))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "malformed JSON: EOF while parsing a value at line 1 column 0"),
        ("siteId=roof", "malformed JSON: expected value at line 1 column 1"),
        ('{"siteId":"roof"} ', None),
        ('{"siteId":"roof"},', "malformed JSON: trailing characters at line 1 column 18"),
        ('{"siteId":"roof","siteId":"roof"}', "/siteId: given twice"),
        ('{"siteId":"roof","rest":' + "[" * 30 + "]" * 30 + "}", None),
        ('{"siteId":"roof","rest":' + "[" * 31 + "]" * 31 + "}", "nested deeper than 31 levels"),
        ('{"siteId":"roof","rest":1e400}', None),
        (
            '{"siteId":"roof","rest":1e999999999999999999}',
            "malformed JSON: a number with more than 17 digits of exponent",
        ),
        ("\ud800", "invalid utf-8 sequence of 1 bytes from index 0"),
    ],
)
def test_a_body_on_1_6_must_be_json(text: str, words: str | None) -> None:
    if words is None:
        assert CARRIERS["1.6"].decode_body(asked("1.6", text)).site_id == "roof"
        return
    with pytest.raises(DecodeError) as caught:
        CARRIERS["1.6"].decode_body(asked("1.6", text))
    assert str(caught.value) == f"Forecast: {words}"
    assert (caught.value.code, caught.value.violations) == (ErrorCode.FORMAT_VIOLATION, ())


def test_a_body_on_2_x_may_not_nest_deeper_than_a_message() -> None:
    codec = Codec("2.1", max_depth=64)
    frame = '[2,"7","DataTransfer",{"vendorId":"com.example","messageId":"forecast","data":%s}]'
    data = '{"siteId":"roof","rest":' + "[" * 40 + "]" * 40 + "}"
    with pytest.raises(DecodeError, match=r"^Forecast: no JSON, or nested too deep$"):
        CARRIERS["2.1"].decode_body(codec.decode(frame % data).payload)  # type: ignore[union-attr]


@versions
@pytest.mark.parametrize(
    ("vendor_id", "message_id"),
    [("com.example", "moon"), ("org.example", "forecast"), ("com.example", "answer")],
)
def test_a_body_that_is_not_declared_is_a_lookup_error(vendor_id: str, message_id: str, version: str) -> None:
    with pytest.raises(LookupError) as caught:
        CARRIERS[version].decode_body(asked(version, None, vendor_id, message_id))
    assert str(caught.value) == f"no body declared for the request of {(vendor_id, message_id)}"


@versions
def test_a_body_of_a_response_that_is_not_declared_is_a_lookup_error(version: str) -> None:
    with pytest.raises(LookupError, match=r"^no body declared for the response of \('com.example', None\)$"):
        CARRIERS[version].decode_body(answered(version, None), vendor_id="com.example")


REQUEST, RESPONSE = asked("1.6", None), answered("1.6", None)
MISSING: Final = "decode_body(): a response needs its request, or vendor_id and message_id"
NO_REQUEST: Final = "decode_body(): request is no DataTransferRequest of OCPP 1.6"
SAID_TWICE: Final = "decode_body(): the request itself says vendorId and messageId"
NO_TRANSFER: Final = "decode_body() takes a DataTransferRequest or a DataTransferResponse of OCPP 1.6, not "


@pytest.mark.parametrize(
    ("transfer", "arguments", "words"),
    [
        pytest.param(RESPONSE, {}, MISSING, id="a response alone"),
        pytest.param(RESPONSE, {"message_id": "m"}, MISSING, id="a response without vendor_id"),
        pytest.param(RESPONSE, {"request": RESPONSE}, NO_REQUEST, id="a response as request"),
        pytest.param(RESPONSE, {"request": asked("2.1", None)}, NO_REQUEST, id="a request of 2.1"),
        pytest.param(
            RESPONSE, {"request": REQUEST, "vendor_id": "v"}, SAID_TWICE, id="request and vendor_id"
        ),
        pytest.param(REQUEST, {"request": REQUEST}, SAID_TWICE, id="a request with a request"),
        pytest.param(REQUEST, {"vendor_id": "v"}, SAID_TWICE, id="a request with vendor_id"),
        pytest.param(
            asked("2.1", None), {}, f"{NO_TRANSFER}DataTransferRequest of OCPP 2.1", id="a transfer of 2.1"
        ),
        pytest.param(None, {}, f"{NO_TRANSFER}NoneType", id="None"),
    ],
)
def test_decode_body_asks_for_what_it_needs(transfer: Any, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(TypeError) as caught:
        CARRIERS["1.6"].decode_body(transfer, **arguments)
    assert str(caught.value) == words


@versions
def test_a_body_that_cannot_be_sent_is_an_encode_error(version: str) -> None:
    with pytest.raises(EncodeError, match=r"^Forecast: /siteId: longer than 5 characters \(6\)$"):
        CARRIERS[version].encode_body(CARRIERS[version].Forecast(site_id="garage"))


@versions
def test_a_body_that_is_no_record_is_a_type_error(version: str) -> None:
    with pytest.raises(TypeError, match=r"^encode_body\(\) takes a record, not dict$"):
        CARRIERS[version].encode_body({"siteId": "roof"})  # type: ignore[arg-type]


# Longer texts

EXI: Final = "Get15118EVCertificateResponse.exiResponse"
LONGER: Final = Codec("2.0.1", max_lengths={EXI: 17000})


def certificate(length: int) -> bytes:
    return b'[3,"7",{"status":"Accepted","exiResponse":"%s"}]' % (b"x" * length)


def too_long(codec: Codec, frame: bytes | str, pending: str | None = None) -> tuple[Violation, ...]:
    """Returns the violations of a frame after a check that decode, validate and explain agree, and that
    encoding refuses the message with equal violations.
    """
    with pytest.raises(DecodeError) as decoded:
        codec.decode(frame, pending)
    with pytest.raises(DecodeError) as validated:
        codec.validate(frame, pending)
    explained = codec.explain(frame, pending)
    assert explained is not None
    assert decoded.value.args == validated.value.args == explained.args
    return decoded.value.violations


@pytest.mark.parametrize("length", [0, 5600, 5601, 17000])
def test_a_station_may_announce_longer_texts(length: int) -> None:
    frame = certificate(length)
    result = LONGER.decode(frame, "Get15118EVCertificate")
    assert type(result.payload) is v201.Get15118EVCertificateResponse  # type: ignore[union-attr]
    assert result.payload.exi_response == "x" * length  # type: ignore[union-attr]
    assert LONGER.validate(frame, "Get15118EVCertificate").action == "Get15118EVCertificate"
    assert LONGER.explain(frame, "Get15118EVCertificate") is None
    assert LONGER.encode(result) == frame


def test_a_longer_text_has_a_limit_too() -> None:
    said = Violation("/exiResponse", "maxLength", 17000, "longer than 17000 characters (17001)")
    assert too_long(LONGER, certificate(17001), "Get15118EVCertificate") == (said,)
    response = v201.Get15118EVCertificateResponse(status="Accepted", exi_response="x" * 17001)
    with pytest.raises(EncodeError) as caught:
        LONGER.encode(CallResult("7", response))
    assert caught.value.violations == (said,)
    assert str(caught.value) == f"Get15118EVCertificate: {said.path}: {said.message}"


def test_other_rules_of_a_message_with_a_longer_text_stand() -> None:
    frame = b'[3,"7",{"status":"Perhaps","exiResponse":5,"more":1}]'
    assert too_long(LONGER, frame, "Get15118EVCertificate") == too_long(
        Codec("2.0.1"), frame, "Get15118EVCertificate"
    )


def test_longer_texts_are_a_matter_of_one_codec() -> None:
    plain, longest = Codec("2.0.1"), Codec("2.0.1", max_lengths={EXI: 20000})
    verdicts = {
        length: [
            codec.explain(certificate(length), "Get15118EVCertificate") is None
            for codec in (plain, LONGER, longest, plain)
        ]
        for length in (5600, 5601, 17001, 20001)
    }
    assert verdicts == {
        5600: [True, True, True, True],
        5601: [False, True, True, False],
        17001: [False, False, True, False],
        20001: [False, False, False, False],
    }


def test_a_record_itself_keeps_to_the_schema() -> None:
    payload = LONGER.decode(certificate(5601), "Get15118EVCertificate").payload  # type: ignore[union-attr]
    with pytest.raises(EncodeError, match=r"/exiResponse: longer than 5600 characters \(5601\)$"):
        payload.validate()


DEEP: Final = {
    "1.6": (
        "SendLocalListRequest.localAuthorizationList.idTagInfo.parentIdTag",
        "/localAuthorizationList/1/idTagInfo/parentIdTag",
        '[2,"7","SendLocalList",{{"listVersion":1,"localAuthorizationList":[{{"idTag":"a"}},'
        '{{"idTag":"{}","idTagInfo":{{"parentIdTag":"{}","status":"Accepted"}}}}],"updateType":"Full"}}]',
    ),
    **dict.fromkeys(
        ALL[1:],
        (
            "BootNotificationRequest.chargingStation.modem.iccid",
            "/chargingStation/modem/iccid",
            '[2,"7","BootNotification",{{"reason":"PowerUp","chargingStation":'
            '{{"model":"{}","vendorName":"v","modem":{{"iccid":"{}"}}}}}}]',
        ),
    ),
}


@versions
def test_a_longer_text_may_lie_at_any_depth(version: str) -> None:
    path, pointer, frame = DEEP[version]
    codec = Codec(version, max_lengths={path: 30})
    fits = frame.format("m", "9" * 30)
    assert json.loads(codec.encode(codec.decode(fits))) == json.loads(fits)
    assert too_long(Codec(version), fits) == (
        Violation(pointer, "maxLength", 20, "longer than 20 characters (30)"),
    )
    neighbour, longer = too_long(codec, frame.format("m" * 21, "9" * 31))
    assert longer == Violation(pointer, "maxLength", 30, "longer than 30 characters (31)")
    assert (neighbour.keyword, neighbour.limit) == ("maxLength", 20)


def test_the_same_type_in_another_message_keeps_its_limits() -> None:
    codec = Codec("2.0.1", max_lengths={"AuthorizeRequest.idToken.idToken": 50})
    token = '{"idToken":"%s","type":"Central"}' % ("9" * 50)
    assert codec.explain(f'[2,"7","Authorize",{{"idToken":{token}}}]') is None
    start = f'[2,"7","RequestStartTransaction",{{"remoteStartId":1,"idToken":{token}}}]'
    assert [violation.limit for violation in too_long(codec, start)] == [36]


def test_several_texts_of_one_message_may_be_longer() -> None:
    codec = Codec(
        "2.0.1",
        max_lengths={
            "BootNotificationRequest.chargingStation.model": 21,
            "BootNotificationRequest.chargingStation.modem.imsi": 22,
            "BootNotificationRequest.chargingStation.modem.iccid": 23,
            "HeartbeatRequest.customData.vendorId": 256,
        },
    )
    frame = (
        '[2,"7","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"%s","vendorName":"v",'
        '"modem":{"iccid":"%s","imsi":"%s"}}}]'
    )
    fits = frame % ("m" * 21, "9" * 23, "9" * 22)
    assert json.loads(codec.encode(codec.decode(fits))) == json.loads(fits)
    assert [violation.limit for violation in too_long(codec, frame % ("m" * 22, "9" * 24, "9" * 23))] == [
        *(21, 23, 22),
    ]
    assert codec.explain('[2,"7","Heartbeat",{"customData":{"vendorId":"%s","x":1}}]' % ("v" * 256)) is None


def test_texts_of_vendor_messages_may_be_longer_too() -> None:
    codec = Codec("1.6", extensions=[EXTENSIONS["1.6"]], max_lengths={"SolarForecastRequest.siteId": 21})
    frame = b'[2,"7","SolarForecast",{"siteId":"%s"}]'
    assert codec.encode(codec.decode(frame % (b"x" * 21))) == frame % (b"x" * 21)
    assert [violation.limit for violation in too_long(codec, frame % (b"x" * 22))] == [21]
    assert CODECS["1.6"].explain(frame % (b"x" * 21)) is not None


@pytest.mark.parametrize(
    "remake", [pytest.param(lambda codec: pickle.loads(pickle.dumps(codec)), id="pickle"), copy.deepcopy]
)
def test_a_codec_with_longer_texts_can_be_pickled(remake: Callable[[Codec], Codec]) -> None:
    codec = remake(LONGER)
    assert codec.decode(certificate(17000), "Get15118EVCertificate") == LONGER.decode(
        certificate(17000), "Get15118EVCertificate"
    )
    said = too_long(codec, certificate(17001), "Get15118EVCertificate")
    assert [violation.limit for violation in said] == [17000]


UNKNOWN: Final = 'max_lengths: no text at "{}"; it is written <Message>.<member>[.<member>...]'


@pytest.mark.parametrize(
    ("max_lengths", "error", "words"),
    [
        ({"Get15118EVCertificate.exiResponse": 6000}, LookupError, UNKNOWN),
        ({"Get15118EVCertificateResponse": 6000}, LookupError, UNKNOWN),
        ({"Get15118EVCertificateResponse.": 6000}, LookupError, UNKNOWN),
        ({"Get15118EVCertificateResponse.exi_response": 6000}, LookupError, UNKNOWN),
        ({"Get15118EVCertificateResponse.status": 6000}, LookupError, UNKNOWN),
        ({"Get15118EVCertificateResponse.statusInfo": 6000}, LookupError, UNKNOWN),
        ({EXI + ".length": 6000}, LookupError, UNKNOWN),
        ({"": 6000}, LookupError, UNKNOWN),
        ({"ChargingStationType.model": 6000}, LookupError, UNKNOWN),
        (
            *({EXI: 5599}, ValueError),
            f"max_lengths: {EXI} is 5600 in the schema; a station may announce more, not less (5599)",
        ),
        ({EXI: -1}, OverflowError, None),
        ({EXI: "6000"}, TypeError, None),
        ([EXI], TypeError, None),
    ],
)
def test_max_lengths_that_do_not_fit_are_refused(
    max_lengths: Any, error: type[Exception], words: str | None
) -> None:
    with pytest.raises(error) as caught:
        Codec("2.0.1", max_lengths=max_lengths)
    if words is not None:
        assert str(caught.value) == words.format(*max_lengths)


def test_an_unchanged_length_is_no_fault() -> None:
    codec = Codec("2.0.1", max_lengths={EXI: 5600})
    assert codec.explain(certificate(5600), "Get15118EVCertificate") is None
    assert codec.explain(certificate(5601), "Get15118EVCertificate") is not None


# Free data

FREE: Final = (
    '{"zoe":1,"Anna":[],"ZOE":{"b":{"d":null,"c":[[true,{"":{}}],false]},"a":"\u00e9\u4e2d\U0001f600\\u0000\\"\\\\/"}'
    ',"snake_case":0,"kebab-case":-1,"vendor_id":"x","big":123456789012345678901234567890'
    ',"precise":0.12345678901234567890123,"small":1e-7,"tiny":-0.0,"far":1e400,"ten":10,"data":null}'
)


def exact(text: str | bytes) -> Any:
    """Returns JSON with the names in their order and the numbers exact."""
    return json.loads(text, parse_float=Decimal, object_pairs_hook=list)


@pytest.mark.parametrize("decimals", [False, True])
@pytest.mark.parametrize("version", ALL[1:])
@pytest.mark.parametrize(
    "data",
    [
        *(pytest.param(FREE, id="object"), pytest.param(f"[{FREE},{FREE}]", id="list")),
        *("null", "17", "0.1", '"text"', "[]", "{}", "true"),
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        pytest.param('[2,"7","DataTransfer",{"data":%s,"vendorId":"v"}]', id="CALL"),
        pytest.param('[3,"7",{"status":"Accepted","data":%s}]', id="CALLRESULT"),
    ],
)
def test_data_transfer_survives_a_round_trip(frame: str, data: str, version: str, decimals: bool) -> None:
    codec = Codec(version, decimals=decimals)
    there = codec.decode(frame % data, pending="DataTransfer")
    assert exact(codec.encode(there)) == exact(frame % data)
    assert codec.decode(codec.encode(there), pending="DataTransfer") == there


def test_data_transfer_on_1_6_is_text() -> None:
    codec = Codec("1.6")
    text = json.dumps(FREE)
    frame = f'[2,"7","DataTransfer",{{"vendorId":"v","data":{text}}}]'
    call = codec.decode(frame)
    assert call.payload.data == FREE  # type: ignore[union-attr]
    assert exact(codec.encode(call)) == exact(frame)


@pytest.mark.parametrize("decimals", [False, True])
@pytest.mark.parametrize("version", ["2.0.1", "2.1"])
@pytest.mark.parametrize("place", range(4))
def test_custom_data_survives_with_vendor_id_in_its_place(version: str, place: int, decimals: bool) -> None:
    codec = Codec(version, decimals=decimals)
    members = ['"zoe":1', f'"free":{FREE}', '"vendor":"id"']
    members.insert(place, '"vendorId":"com.example"')
    custom = "{" + ",".join(members) + "}"
    frame = (
        f'[2,"7","BootNotification",{{"reason":"PowerUp","customData":{custom},"chargingStation":'
        f'{{"model":"m","vendorName":"v","customData":{custom}}}}}]'
    )
    call = codec.decode(frame)
    for data in (call.payload.custom_data, call.payload.charging_station.custom_data):  # type: ignore[union-attr]
        assert data.vendor_id == "com.example"
        assert list(data.extra) == ["zoe", "free", "vendor"]
        assert isinstance(data.extra, Mapping)
    sent = exact(codec.encode(call))
    (_, _, _, ours), (_, _, _, theirs) = sent, exact(frame)
    assert dict(ours)["customData"] == dict(theirs)["customData"]
    assert dict(dict(ours)["chargingStation"]) == dict(dict(theirs)["chargingStation"])


def test_what_a_float_would_change_arrives_as_a_decimal() -> None:
    data = Codec("2.0.1").decode(f'[2,"7","DataTransfer",{{"vendorId":"v","data":{FREE}}}]').payload.data  # type: ignore[union-attr]
    assert data["big"] == 123456789012345678901234567890
    assert data["precise"] == Decimal("0.12345678901234567890123")
    assert data["far"] == Decimal("1E+400")
    assert [type(data[name]) for name in ("big", "precise", "small", "tiny", "far", "ten")] == [
        *(int, Decimal, float, float, Decimal, int),
    ]


def test_members_without_a_field_survive_on_2_0() -> None:
    codec = Codec("2.0")
    frame = (
        f'[2,"7","BootNotification",{{"zoe":{FREE},"reason":"PowerUp","Anna":1,"chargingStation":'
        '{"model":"m","more":{"b":1,"a":0.10},"vendorName":"v"},"last":null}]'
    )
    assert exact(codec.encode(codec.decode(frame))) == exact(frame)


def test_free_data_of_ones_own_is_written_as_it_is() -> None:
    custom = v201.CustomDataType(vendor_id="v", extra={"z": (1, 2), "a": {"n": Decimal("1.10")}})
    request = v201.DataTransferRequest(vendor_id="v", data=[{"b": 1, "a": 2}, 10**40], custom_data=custom)
    assert Codec("2.0.1").encode(Call(request, "7")) == (
        b'[2,"7","DataTransfer",{"data":[{"b":1,"a":2},10000000000000000000000000000000000000000],"vendorId":"v",'
        b'"customData":{"vendorId":"v","z":[1,2],"a":{"n":1.10}}}]'
    )
