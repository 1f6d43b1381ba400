"""Definition files become tables and modules. A faulty file is reported with the place of each fault."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
PROTOCOL = ROOT / "rust" / "protocol"
GRAMMAR = Path("python", "ocpp_fast", "_grammar.py")
sys.path.insert(0, str(PROTOCOL))
definitions: Any = import_module("definitions")
grammar: Any = import_module("grammar")
tables: Any = import_module("tables")
sys.path.remove(str(PROTOCOL))

SAMPLE = """\
[version]
name = "9.0"
subprotocol = "ocpp9.0"
edition = "none"
open = false
everywhere = { customData = "CustomDataType?" }

[names]
soCLimit = "soc_limit"

[members.UnitEnumType]
IPSec = "IPSEC"

[block.metering]
profile = "meterValues"
_doc = "Measuring."

[block.control]
profile = "control"
_doc = "Ordering."

[action.MeterValues]
_doc = "Reports values."
block = "metering"
sender = "station"

[action.MeterValues.request]
_doc = "The values."
evseId = "int(0..) -- 0: the grid connection"
value = "[ValueType; 1..4]"
soCLimit = "num(0..100)?"

[action.MeterValues.response]
_doc = "Nothing."

[action.Stream]
_doc = "Streams values."
block = "control"
sender = "both"

[action.Stream.send]
_doc = "A value."
unit = "UnitEnumType"

[enum.UnitEnumType]
_doc = "Units."
values = ["kWh", "Power.Factor", "IPSec"]

[type.ValueType]
_doc = "A value."
value = "num(step 0.1)"
unit = "UnitEnumType?"

[type.CustomDataType]
_doc = "A vendor's own."
_open = true
vendorId = "str(255)"
"""


#: The sample with every column.
COLUMNS = (
    SAMPLE.replace('sender = "station"\n', 'sender = "station"\nkept = "soCLimit"\nsample = "unit = kWh"\n')
    .replace('soCLimit = "num(0..100)?"\n', 'soCLimit = "num(0..100)?"\nunit = "UnitEnumType?"\n')
    .replace(
        "[enum.UnitEnumType]",
        """\
[action.Enrol]
_doc = "Asks to be accepted."
block = "control"
sender = "station"
gate = "boot"
kept = true
begins = "number"

[action.Enrol.request]
_doc = "Nothing."

[action.Enrol.response]
_doc = "A verdict."
status = "StatusEnumType"
number = "int"

[action.Beat]
_doc = "Shows that the station is alive."
block = "control"
sender = "station"
heartbeat = true

[action.Beat.request]
_doc = "Nothing."

[action.Beat.response]
_doc = "Nothing."

[action.Start]
_doc = "Starts."
block = "control"
sender = "csms"
gate = "start-stop"

[action.Start.request]
_doc = "Nothing."

[action.Start.response]
_doc = "A verdict."
status = "StatusEnumType"

[action.Ask]
_doc = "Asks for values."
block = "control"
sender = "csms"
gate = "trigger"
causes = ["MeterValues", "Beat"]

[action.Ask.request]
_doc = "Nothing."

[action.Ask.response]
_doc = "A verdict."
status = "StatusEnumType"

[action.AskOne]
_doc = "Asks for one message."
block = "control"
sender = "csms"
gate = "trigger"
causes = "wanted"

[action.AskOne.request]
_doc = "The message."
wanted = "WantedEnumType"

[action.AskOne.response]
_doc = "A verdict."
status = "StatusEnumType"

[action.Carry]
_doc = "Carries a vendor's data."
block = "control"
sender = "both"
body = "data"

[action.Carry.request]
_doc = "The data."
data = "any?"

[action.Carry.response]
_doc = "The answer."
data = "any?"

[trigger]
All = ["MeterValues", "Beat"]
Pulse = ["Beat"]

[enum.StatusEnumType]
_doc = "Verdicts."
values = ["Accepted", "Rejected"]

[enum.WantedEnumType]
_doc = "Messages."
values = ["Enrol", "All", "Pulse"]

[enum.UnitEnumType]""",
    )
)

SAMPLE_IN_RUST = """\
    version "9.0", subprotocol "ocpp9.0", package "v90", edition "none";

    block metering "meterValues": "Measuring.";
    block control "control": "Ordering.";

    enum UnitEnumType in types: "Units." {
        "kWh" as KWH, "Power.Factor", "IPSec" as IPSEC,
    }

    type ValueType in metering: "A value." {
        "value": num(tenths);
        "unit"? enum(UnitEnumType);
        "customData"? object(CustomDataType);
    }

    type CustomDataType in types: "A vendor's own." open {
        "vendorId": str(255);
    }

    action MeterValues in metering from station: "Reports values.";
    request MeterValuesRequest: "The values." {
        "evseId": int(0..), "0: the grid connection";
        "value": [object(ValueType); 1..4];
        "soCLimit"? num(0.0..100.0) as soc_limit;
        "customData"? object(CustomDataType);
    }
    response MeterValuesResponse: "Nothing." {
        "customData"? object(CustomDataType);
    }

    action Stream in control from both: "Streams values.";
    send Stream: "A value." {
        "unit": enum(UnitEnumType);
        "customData"? object(CustomDataType);
    }
}
"""


#: The lines of the sample's columns in Rust.
COLUMNS_IN_RUST = [
    '    request MeterValuesRequest kept("soCLimit") sample("unit" = "kWh"): "The values." {',
    "    gate(boot);",
    '    request EnrolRequest kept(true) begins("number"): "Nothing." {',
    "    heartbeat(true);",
    "    gate(start_stop);",
    '    gate(trigger "MeterValues", "Beat");',
    '    gate(trigger by "wanted",',
    '        "All" = ["MeterValues", "Beat"],',
    '        "Pulse" = ["Beat"]);',
    '    body("data");',
]


def read(folder: Path, text: str = SAMPLE) -> Any:
    path = folder / "v90.toml"
    path.write_text(text)
    return definitions.read(path)


# Names


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("evseId", "evse_id"),
        ("iccid", "iccid"),
        ("exiResponse", "exi_response"),
        ("iso15118SchemaVersion", "iso15118_schema_version"),
        ("v2xFreqWattCurve", "v2x_freq_watt_curve"),
        ("evMaxV2XEnergyRequest", "ev_max_v2x_energy_request"),
        ("evDurationLevel1DCInjection", "ev_duration_level1_dc_injection"),
        ("limit_L2", "limit_l2"),
        ("saScheduleTupleID", "sa_schedule_tuple_id"),
        ("evSupportedDERControl", "ev_supported_der_control"),
        ("pMaxSchedule", "p_max_schedule"),
        ("soC", "soc"),
        ("AFRRSignal", "afrr_signal"),
        ("NotifyEVChargingNeeds", "notify_ev_charging_needs"),
        ("Energy.Active.Import.Register", "energy_active_import_register"),
        ("L1-N", "l1_n"),
        ("kWh", "kwh"),
        ("AC_single_phase", "ac_single_phase"),
        ("SHA256", "sha256"),
        ("OCPP20", "ocpp20"),
        ("PowerUp", "power_up"),
        ("V2GRootCertificate", "v2g_root_certificate"),
        ("CSOSubCA1", "cso_sub_ca1"),
        ("s309-1P-16A", "s309_1p_16a"),
        ("DLMS Message", "dlms_message"),
    ],
)
def test_python_names_keep_words_and_acronyms_whole(wire: str, name: str) -> None:
    assert grammar.snake(wire) == name


# Grammar

Int, List, Num, Plain, Ref, Str = (
    getattr(grammar, name) for name in ("Int", "List", "Num", "Plain", "Ref", "Str")
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("str", Str(None)),
        ("str(20)", Str(20)),
        ("int", Int(None, None, literal=False)),
        ("int(0..)", Int(0, None, literal=False)),
        ("int(-1..5)", Int(-1, 5, literal=False)),
        ("int(literal)", Int(None, None, literal=True)),
        ("int(0.., literal)", Int(0, None, literal=True)),
        ("num", Num(None, None, tenths=False)),
        ("num(..0)", Num(None, 0.0, tenths=False)),
        ("num(0.5..100)", Num(0.5, 100.0, tenths=False)),
        ("num(step 0.1)", Num(None, None, tenths=True)),
        ("bool", Plain("bool")),
        ("datetime", Plain("datetime")),
        ("uri", Plain("uri")),
        ("any", Plain("any")),
        ("ThingType", Ref("ThingType")),
        ("[ThingType]", List(Ref("ThingType"), None, None, lone=False)),
        ("[str(5); 1..]", List(Str(5), 1, None, lone=False)),
        ("[int; ..4]", List(Int(None, None, literal=False), None, 4, lone=False)),
        ("[str(512); 1..; or one]", List(Str(512), 1, None, lone=True)),
    ],
)
def test_kinds_are_what_the_grammar_says(text: str, kind: Any) -> None:
    assert grammar.kind_of(text, {"ThingType"}) == kind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("str(0)", "'0' is no option of this kind; allowed here: length"),
        ("str(2..3)", "'2..3' is no option of this kind; allowed here: length"),
        ("str()", "'' is no option of this kind; allowed here: length"),
        ("int(0.5..)", "'0.5..' is no option of this kind; allowed here: range, literal"),
        ("int(1..2, 3..4)", "'3..4' comes after another range"),
        ("int(5..1)", "the range 5..1 is empty"),
        ("int(0..9223372036854775807)", "9223372036854775807 is more than fits"),
        ("str(4294967295)", "4294967295 is more than fits"),
        ("[int; 4294967295..]", "4294967295 is more than fits"),
        ("int(..)", "a range needs at least one end"),
        ("num(step 0.2)", "'step 0.2' is no option of this kind; allowed here: range, step 0.1"),
        ("bool(1)", "'1' is no option of this kind; allowed here: nothing"),
        ("string", "'string' is neither a word of the grammar nor a type or enum known here"),
        ("ThingType(5)", "'ThingType(5)': a type or an enum takes no options"),
        ("[ThingType; one]", "'one' is no option of this kind; allowed here: range, or one"),
        ("[[ThingType]]", "'[ThingType]' is outside the grammar"),
        ("str(5", "'str(5' is outside the grammar"),
    ],
)
def test_what_the_grammar_lacks_is_refused(text: str, words: str) -> None:
    with pytest.raises(grammar.Fault) as fault:
        grammar.kind_of(text, {"ThingType"})
    assert str(fault.value) == words


# Reading


def test_a_definition_file_becomes_a_version(tmp_path: Path) -> None:
    version = read(tmp_path)
    request, response, stream = version.messages
    assert [(f.wire, f.name, f.required, f.note) for f in request.fields] == [
        ("evseId", "evse_id", True, "0: the grid connection"),
        ("value", "value", True, ""),
        ("soCLimit", "soc_limit", False, ""),
        ("customData", "custom_data", False, ""),
    ]
    assert [f.wire for f in response.fields] == ["customData"]
    assert (request.name, response.name, stream.name) == (
        "MeterValuesRequest",
        "MeterValuesResponse",
        "Stream",
    )
    assert version.enums["UnitEnumType"].members == {
        "kWh": "KWH",
        "Power.Factor": "POWER_FACTOR",
        "IPSec": "IPSEC",
    }
    assert [f.wire for f in version.data["CustomDataType"].fields] == ["vendorId"]
    assert version.modules == {
        "MeterValuesRequest": "metering",
        "MeterValuesResponse": "metering",
        "Stream": "control",
        "ValueType": "metering",
        "UnitEnumType": "types",
        "CustomDataType": "types",
    }


FAULTS = [
    ("[block.control]\n", "[blocks.control]\n", "[file]: unknown key 'blocks'"),
    ('name = "9.0"\n', "", "[version]: name is missing"),
    ("open = false", 'open = "no"', "[version]: open must be a bool"),
    ('_doc = "Ordering."', '_doc = ""', "[block.control]: _doc is empty"),
    ('_doc = "Ordering."', "", "[block.control]: _doc is missing"),
    ("[block.metering]", "[block.types]", "[block.types]: no block may be called 'types'"),
    (
        "_open = true",
        "_opened = true",
        "[type.CustomDataType]: unknown key '_opened'; allowed here: _doc, _open",
    ),
    ('"kWh", ', '"kWh", "kWh", ', "[enum.UnitEnumType]: a value comes twice"),
    (
        '"kWh", ',
        '"kWh", "KWh", ',
        "[enum.UnitEnumType]: 'kWh' and 'KWh' are both called 'KWH' in Python",
    ),
    (
        '"kWh", ',
        '"1kW", ',
        "[enum.UnitEnumType]: '1kW' makes no Python name ('1KW'); give it a name in [members.UnitEnumType]",
    ),
    ('"IPSec"]', "]", "[enum.UnitEnumType]: [members] has IPSec, no value here"),
    ("[members.UnitEnumType]", "[members.Unit]", "[members.Unit]: nothing uses it"),
    ('soCLimit = "soc', 'soLimit = "soc', "[names.soLimit]: nothing uses it"),
    ('block = "control"', 'block = "order"', "[action.Stream]: there is no block 'order'"),
    ('block = "control"', 'block = "metering"', "[block.control]: nothing uses it"),
    (
        'sender = "both"',
        'sender = "all"',
        "[action.Stream]: sender must be one of station, csms, both, not 'all'",
    ),
    (
        "[action.MeterValues.response]",
        "[action.MeterValues.send]",
        "[action.MeterValues]: needs a request and a response, or a send alone",
    ),
    (
        "[action.Stream.send]",
        "[action.Stream.sent]",
        "[action.Stream]: unknown key 'sent'; allowed here: _doc, block, sender, gate, causes, kept, sample,"
        " begins, heartbeat, body, request, response, send",
    ),
    (
        "[action.Stream]\n",
        "[action.Any]\n_doc='a'\nblock='control'\nsender='both'\n[action.Any.send]\n_doc='a'\n[action.Stream]\n",
        "[action.Any]: Any is also a name of the package",
    ),
    (
        "[type.ValueType]",
        "[type.UnitEnumType]\n_doc = 'a'\n[type.ValueType]",
        "[type.UnitEnumType]: UnitEnumType is also a name of enum.UnitEnumType",
    ),
    (
        'unit = "UnitEnumType?"',
        'unit = "UnitType?"',
        "[type.ValueType]: unit: 'UnitType' is neither a word of the grammar nor a type or enum known here",
    ),
    ('unit = "UnitEnumType?"', 'unit = "ValueType?"', "[type.ValueType]: it contains itself"),
    ('unit = "UnitEnumType?"', "unit = 5", "[type.ValueType]: unit: 5 is outside the grammar"),
    (
        'vendorId = "str(255)"',
        'Validate = "str"',
        "[type.CustomDataType]: Validate: no field may be called 'validate'",
    ),
    (
        'vendorId = "str(255)"',
        'class = "str"',
        "[type.CustomDataType]: 'class' makes no Python name ('class')",
    ),
    ('vendorId = "str(255)"', '1st = "str"', "[type.CustomDataType]: '1st' makes no Python name ('1st')"),
    (
        'unit = "UnitEnumType?"',
        'unit = "UnitEnumType?"\nUnit = "str"',
        "[type.ValueType]: 'unit' and 'Unit' are both called 'unit' in Python",
    ),
    (
        'unit = "UnitEnumType?"',
        'customData = "CustomDataType?"',
        "[type.ValueType]: customData: every object has it already",
    ),
    (
        'vendorId = "str(255)"',
        "\n".join(f'field{index} = "str"' for index in range(65)),
        "[type.CustomDataType]: 65 fields; at most 64 fit",
    ),
    (
        'vendorId = "str(255)"',
        "'vendor\"Id' = 'str'",
        "[type.CustomDataType]: 'vendor\"Id' would need an escape in JSON",
    ),
    ("[ValueType; 1..4]", "[num]", "[type.ValueType]: nothing uses it"),
    ("everywhere = {", "everywhere = [", "v90.toml: "),
]


@pytest.mark.parametrize(("right", "wrong", "words"), FAULTS, ids=[words for _, _, words in FAULTS])
def test_faults_are_said_with_file_and_table(tmp_path: Path, right: str, wrong: str, words: str) -> None:
    assert right in SAMPLE
    with pytest.raises(grammar.Faults) as faults:
        read(tmp_path, SAMPLE.replace(right, wrong, 1))
    lines = str(faults.value).splitlines()
    assert all(line.startswith("v90.toml: ") for line in lines)
    assert any(words in line for line in lines), lines


FAULTS_OF_COLUMNS = [
    ("Enrol", 'gate = "boot"', 'gate = "bot"', "gate must be one of boot, start-stop, trigger, not 'bot'"),
    ("Enrol", 'gate = "boot"', 'gate = "start-stop"', "gate 'start-stop': not sent by that side"),
    ("Enrol", '"station"\ngate', '"csms"\ngate', "gate 'boot': not sent by that side"),
    (
        "Beat",
        "heartbeat = true",
        'gate = "boot"',
        "gate 'boot': its response needs a status that can be 'Accepted'",
    ),
    (
        "Carry",
        'body = "data"\n',
        'gate = "boot"\n',
        "gate 'boot': its response needs a status that can be 'Accepted'",
    ),
    ("Start", 'gate = "start-stop"', 'gate = "trigger"', "gate 'trigger' and causes go together"),
    ("Start", 'gate = "start-stop"', 'causes = ["Beat"]', "gate 'trigger' and causes go together"),
    (
        "Start",
        '"Accepted", "Rejected"',
        '"Accepted"',
        "gate 'start-stop': its response needs a status that can be 'Rejected'",
    ),
    (
        "Ask",
        '"Accepted", "Rejected"',
        '"Rejected"',
        "gate 'trigger': its response needs a status that can be 'Accepted'",
    ),
    (
        "Start",
        'status = "StatusEnumType"\n\n[action.Ask]',
        'status = "StatusEnumType"\nwhy = "str"\n\n[action.Ask]',
        "gate 'start-stop': its response needs no other field than status",
    ),
    (
        "Ask",
        '= ["MeterValues", "Beat"]\n\n[action',
        '= ["Mete"]\n\n[action',
        "causes: there is no action 'Mete'",
    ),
    (
        "Ask",
        '= ["MeterValues", "Beat"]\n\n[action',
        '= ["Start"]\n\n[action',
        "causes: a station does not send Start",
    ),
    (
        "Ask",
        '= ["MeterValues", "Beat"]\n\n[action',
        "= []\n\n[action",
        "causes must be a list of actions, or a field of the request",
    ),
    ("AskOne", 'causes = "wanted"', 'causes = "which"', "causes: AskOneRequest has no field 'which'"),
    ("AskOne", 'wanted = "WantedEnumType"', 'wanted = "str"', "causes: wanted is no enum"),
    ("AskOne", '"Enrol", "All"', '"Enrol", "Roll", "All"', "causes: there is no action 'Roll'"),
    ("AskOne", '"Enrol", "All"', '"Start", "All"', "causes: a station does not send Start"),
    ("MeterValues", 'kept = "soCLimit"', 'kept = "limit"', "kept: MeterValuesRequest has no field 'limit'"),
    ("MeterValues", 'kept = "soCLimit"', 'kept = "evseId"', "kept: evseId is always there"),
    (
        "MeterValues",
        'kept = "soCLimit"',
        "kept = 5",
        "kept must be true, or a condition: field, or field = value",
    ),
    ("MeterValues", 'kept = "soCLimit"\n', "", "sample: only of messages that are kept"),
    ("MeterValues", '"unit = kWh"', '"unit = kW"', "sample: 'kW' is no value of unit"),
    ("Start", 'gate = "start-stop"', "kept = true", "kept: only a station keeps messages"),
    (
        "Stream",
        "\n\n[action.Stream.send]",
        "\nkept = true\n\n[action.Stream.send]",
        "kept: only for an action with a request",
    ),
    ("Enrol", 'begins = "number"', 'begins = "status"', "begins: status is no integer, or may be absent"),
    ("Enrol", 'begins = "number"', 'begins = "id"', "begins: EnrolResponse has no field 'id'"),
    ("Enrol", "kept = true\nbegins", "begins", "begins: only for messages that are always kept"),
    ("Beat", 'station"\nheartbeat', 'csms"\nheartbeat', "heartbeat: not sent by a station"),
    (
        "MeterValues",
        'kept = "soCLimit"\nsample = "unit = kWh"',
        "heartbeat = true",
        "heartbeat: the request has required fields",
    ),
    ("Beat", 'gate = "boot"', "heartbeat = true", "heartbeat: Enrol has it already"),
    ("Carry", 'body = "data"', 'body = "text"', "body: CarryRequest has no field 'text'"),
]


@pytest.mark.parametrize(("action", "right", "wrong", "words"), FAULTS_OF_COLUMNS)
def test_faults_of_columns_are_said_with_their_action(
    tmp_path: Path, action: str, right: str, wrong: str, words: str
) -> None:
    assert right in COLUMNS
    with pytest.raises(grammar.Faults) as faults:
        read(tmp_path, COLUMNS.replace(right, wrong, 1))
    assert f"v90.toml: [action.{action}]: {words}" in str(faults.value).splitlines()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ('Pulse = ["Start"]', "causes: a station does not send Start"),
        ('Pulse = ["Pulse"]', "causes: there is no action 'Pulse'"),
        ('Pulse = "Beat"', "must be a list of actions"),
        ('Pulse = ["Beat"]\nEcho = ["Beat"]', "nothing uses it"),
    ],
)
def test_faults_of_triggers_are_said_with_their_value(tmp_path: Path, wrong: str, words: str) -> None:
    with pytest.raises(grammar.Faults) as faults:
        read(tmp_path, COLUMNS.replace('Pulse = ["Beat"]', wrong))
    value = "Echo" if "Echo" in wrong else "Pulse"
    assert str(faults.value) == f"v90.toml: [trigger.{value}]: {words}"


def test_columns_become_rust(tmp_path: Path) -> None:
    plain = tables.rust(read(tmp_path)).splitlines()
    lines = tables.rust(read(tmp_path, COLUMNS)).splitlines()
    told = ("gate(", "heartbeat(", "body(", '"All" =', '"Pulse" =')
    assert [line for line in lines if line.strip().startswith(told) or "kept(" in line] == COLUMNS_IN_RUST
    assert not any("kept(" in line or line.strip().startswith(told) for line in plain)


#: A demand, its places, and the words for the fault.
FAULTS_OF_RULES = [
    ("int(1..)", "Nothing.evseId", "there is no type Nothing"),
    ("int(1..)", "ValueType.evseId", "there is no field ValueType.evseId"),
    ("int(0..)", "MeterValuesRequest.evseId",
     "MeterValuesRequest.evseId: int(0..) does not fit, or is no more than the schema demands"),
    ("identifier", "ValueType.value",
     "ValueType.value: identifier does not fit, or is no more than the schema demands"),
    ("items(1..)", "MeterValuesRequest.value",
     "MeterValuesRequest.value: items(1..) does not fit, or is no more than the schema demands"),
    ("int(1..)", "MeterValuesRequest", "MeterValuesRequest: int(1..) is about a field"),
    ("value <= unit", "ValueType.value", "ValueType.value: value <= unit is about a type"),
    ("value <= unti", "ValueType", "ValueType has no field unti"),
    ("unit if value", "StreamSend", "there is no type StreamSend"),
    ("value if unit", "ValueType", "ValueType.value is always there"),
    ("soCLimit if unit = Wh", "MeterValuesRequest", "MeterValuesRequest has no field unit"),
    ("unit if value = 1", "ValueType", None),
    ("rising value.time", "MeterValuesRequest", "MeterValuesRequest.value has no items with time"),
    ("identifier", '"every int"', "every int: identifier does not fit"),
    ("identifier", '"every text"',
     "'every text': known are every int, every number to a station, every datetime, every required text"),
    ("bool", '"every int"', "'bool' is no demand"),
    ("sometimes", '"every int"',
     "'sometimes' is neither a word of the grammar nor a type or enum known here"),
]  # fmt: skip


@pytest.mark.parametrize(("demand", "place", "words"), FAULTS_OF_RULES)
def test_faults_of_rules_are_said_with_their_name(
    tmp_path: Path, demand: str, place: str, words: str | None
) -> None:
    rule = f'[rule.x]\n_doc = "x"\ndemand = "{demand}"\n[rule.x.at]\n{place} = "1"\n'
    if words is None:
        assert read(tmp_path, SAMPLE + rule).rules["x"].places[0].section == "part 2, 1"
        return
    with pytest.raises(grammar.Faults) as faults:
        read(tmp_path, SAMPLE + rule)
    assert f"v90.toml: [rule.x]: {words}" in str(faults.value).splitlines()


def test_faults_are_said_all_at_once(tmp_path: Path) -> None:
    with pytest.raises(grammar.Faults) as faults:
        read(tmp_path, SAMPLE.replace('"both"', '"all"').replace("num(step 0.1)", "number"))
    unknown = "'number' is neither a word of the grammar nor a type or enum known here"
    assert str(faults.value).splitlines() == [
        f"v90.toml: [type.ValueType]: value: {unknown}",
        "v90.toml: [action.Stream]: sender must be one of station, csms, both, not 'all'",
    ]


def test_rust_tables_have_one_line_a_field(tmp_path: Path) -> None:
    text = tables.rust(read(tmp_path))
    found, _, rules = text.partition("tables! {\n")[2].partition("\npub static ")
    assert found == SAMPLE_IN_RUST
    assert rules == "RULES: &[Rule] = &[];\n"


def test_rust_tables_have_at_most_10_000_lines_of_120_columns() -> None:
    files = sorted((ROOT / "rust" / "core" / "schema").glob("v[0-9]*.rs"))
    lines = [line for path in files for line in path.read_text().splitlines()]
    assert len(files) == 4
    assert len(lines) <= 10_000
    assert [line for line in lines if len(line) > 120] == []


# Files


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository that has nothing but the generator, the grammar and the sample."""
    folder = tmp_path / "rust" / "protocol"
    shutil.copytree(PROTOCOL, folder, ignore=shutil.ignore_patterns("*.toml", "__pycache__"))
    (tmp_path / GRAMMAR).parent.mkdir(parents=True)
    shutil.copyfile(ROOT / GRAMMAR, tmp_path / GRAMMAR)
    (folder / "v90.toml").write_text(SAMPLE)
    return tmp_path


def generate(root: Path, *arguments: str) -> tuple[int, str, str]:
    """Without what is installed: the package is not there when its core is first made."""
    command = [sys.executable, "-S", root / "rust" / "protocol" / "generate.py", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_generated_files_are_what_the_definitions_say() -> None:
    assert generate(ROOT, "--check") == (0, "", "")


def test_a_second_run_writes_nothing(tree: Path) -> None:
    code, said, _ = generate(tree)
    assert code == 0
    assert "written: rust/core/schema/v90.rs\n" in said
    assert "written: python/ocpp_fast/v90/metering.pyi\n" in said
    assert generate(tree) == (0, "", "")
    assert generate(tree, "--check") == (0, "", "")


def test_stale_files_are_named_with_the_command_that_mends_them(tree: Path) -> None:
    generate(tree)
    (tree / "rust" / "core" / "schema" / "v90.rs").write_text("// Generated from rust/protocol/v90.toml\n")
    (tree / "python" / "ocpp_fast" / "v90" / "types.py").unlink()
    stale = "stale: rust/core/schema/v90.rs\nstale: python/ocpp_fast/v90/types.py\n"
    assert generate(tree, "--check") == (1, stale, "run: python rust/protocol/generate.py\n")
    assert generate(tree) == (0, stale.replace("stale", "written"), "")


def test_generated_files_that_no_longer_belong_are_deleted(tree: Path) -> None:
    generate(tree)
    package = tree / "python" / "ocpp_fast" / "v90"
    (package / "old.py").write_text("# Generated from rust/protocol/v90.toml by hand\n")
    (package / "own.py").write_text("# Written by hand.\n")
    assert generate(tree, "--check")[:2] == (1, "stale: python/ocpp_fast/v90/old.py\n")
    assert generate(tree) == (0, "deleted: python/ocpp_fast/v90/old.py\n", "")
    assert (package / "own.py").exists()


def test_a_faulty_definition_changes_no_file(tree: Path) -> None:
    generate(tree)
    before = {path: path.read_text() for path in tree.rglob("v90*/*.py")}
    (tree / "rust" / "protocol" / "v90.toml").write_text(SAMPLE.replace('"both"', '"all"'))
    words = "v90.toml: [action.Stream]: sender must be one of station, csms, both, not 'all'\n"
    assert generate(tree) == (1, "", words)
    assert before == {path: path.read_text() for path in tree.rglob("v90*/*.py")}


def test_generated_files_say_so_in_their_first_line() -> None:
    for package in ("v16", "v20", "v201", "v21"):
        first = f"Generated from rust/protocol/{package}.toml by rust/protocol/generate.py; do not edit."
        assert (ROOT / "rust" / "core" / "schema" / f"{package}.rs").read_text().startswith(f"// {first}\n")
        for path in (ROOT / "python" / "ocpp_fast" / package).glob("*.py*"):
            assert path.read_text().startswith(f"# {first}\n"), path


@pytest.mark.parametrize("package", ["v16", "v20", "v201", "v21"])
def test_generated_files_stay_out_of_diffs(package: str) -> None:
    rules = dict(line.split(maxsplit=1) for line in (ROOT / ".gitattributes").read_text().split("\n") if line)
    assert rules[f"python/ocpp_fast/{package}/**"] == "linguist-generated -diff"
    assert rules["rust/core/schema/v[0-9]*.rs"] == "linguist-generated -diff"
