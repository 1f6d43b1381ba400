"""The tables of the codec against the published schemas and the actions of the specification."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
from ocpp_fast import _core
from published import ABSENT, DEVIATIONS, VERSIONS, Message, Schema, actions, as_published, at, messages

PACKAGE = Path(_core.__file__).parent
PROTOCOL = Path(__file__).parent.parent / "rust" / "protocol"
sys.path.insert(0, str(PROTOCOL))
definitions: Any = import_module("definitions")
grammar: Any = import_module("grammar")
sys.path.remove(str(PROTOCOL))

PLAIN: Final = {
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "uri": {"type": "string", "format": "uri"},
    "any": {},
}

Tables = dict[str, Any]
#: Message, path, keyword, published value, our value.
Difference = tuple[str, str, str, object, object]

#: Number of actions, and the numbers that each side may begin.
COUNTS: Final = {
    "1.6": {"station": 13, "csms": 25, "both": 1},
    "2.0": {"station": 25, "csms": 41, "both": 1},
    "2.0.1": {"station": 24, "csms": 39, "both": 1},
    "2.1": {"station": 36, "csms": 54, "both": 1},
}

BLOCKS_1_6: Final = {
    "core": "Authorize BootNotification ChangeAvailability ChangeConfiguration ClearCache"
    " DataTransfer GetConfiguration"
    " Heartbeat MeterValues RemoteStartTransaction RemoteStopTransaction Reset StartTransaction"
    " StatusNotification"
    " StopTransaction UnlockConnector",
    "firmware": "DiagnosticsStatusNotification FirmwareStatusNotification GetDiagnostics UpdateFirmware",
    "localauth": "GetLocalListVersion SendLocalList",
    "reservation": "CancelReservation ReserveNow",
    "smartcharging": "ClearChargingProfile GetCompositeSchedule SetChargingProfile",
    "remotetrigger": "TriggerMessage",
    "extendedtriggermessage": "ExtendedTriggerMessage",
    "security": "CertificateSigned SecurityEventNotification SignCertificate",
    "securefirmware": "SignedFirmwareStatusNotification SignedUpdateFirmware",
    "certificates": "DeleteCertificate GetInstalledCertificateIds InstallCertificate",
    "logging": "GetLog LogStatusNotification",
}

#: Common to 2.0, 2.0.1 and 2.1.
BLOCKS_2_X: Final = {
    "security": "CertificateSigned SecurityEventNotification SignCertificate",
    "provisioning": "BootNotification GetBaseReport GetReport GetVariables NotifyReport Reset"
    " SetNetworkProfile"
    " SetVariables",
    "authorization": "Authorize ClearCache",
    "localauth": "GetLocalListVersion SendLocalList",
    "transactions": "GetTransactionStatus TransactionEvent",
    "remotecontrol": "RequestStartTransaction RequestStopTransaction TriggerMessage UnlockConnector",
    "availability": "ChangeAvailability Heartbeat StatusNotification",
    "reservation": "CancelReservation ReservationStatusUpdate ReserveNow",
    "tariffcost": "CostUpdated",
    "meter": "MeterValues",
    "smartcharging": "ClearChargingProfile ClearedChargingLimit GetChargingProfiles GetCompositeSchedule"
    " NotifyChargingLimit NotifyEVChargingNeeds NotifyEVChargingSchedule ReportChargingProfiles"
    " SetChargingProfile",
    "firmware": "FirmwareStatusNotification PublishFirmware PublishFirmwareStatusNotification"
    " UnpublishFirmware"
    " UpdateFirmware",
    "iso15118": "DeleteCertificate Get15118EVCertificate GetCertificateStatus GetInstalledCertificateIds"
    " InstallCertificate",
    "diagnostics": "ClearVariableMonitoring CustomerInformation GetLog GetMonitoringReport"
    " LogStatusNotification"
    " NotifyCustomerInformation NotifyEvent NotifyMonitoringReport SetMonitoringBase SetMonitoringLevel"
    " SetVariableMonitoring",
    "display": "ClearDisplayMessage GetDisplayMessages NotifyDisplayMessages SetDisplayMessage",
    "data": "DataTransfer",
}

#: Additions of a version.
MORE: Final = {
    "2.0": {
        "smartcharging": "NotifyCentralChargingNeeds Renegotiate15118Schedule",
        "iso15118": "Update15118EVCertificate",
    },
    "2.0.1": {},
    "2.1": {
        "authorization": "NotifySettlement NotifyWebPaymentStarted VatNumberValidation",
        "tariffcost": "ChangeTransactionTariff ClearTariffs GetTariffs SetDefaultTariff",
        "smartcharging": "NotifyPriorityCharging PullDynamicScheduleUpdate UpdateDynamicSchedule"
        " UsePriorityCharging",
        "iso15118": "GetCertificateChainStatus",
        "diagnostics": "AdjustPeriodicEventStream ClosePeriodicEventStream GetPeriodicEventStream"
        " NotifyPeriodicEventStream OpenPeriodicEventStream",
        "bidirectional": "AFRRSignal NotifyAllowedEnergyTransfer",
        "dercontrol": "ClearDERControl GetDERControl NotifyDERAlarm NotifyDERStartStop"
        " ReportDERControl SetDERControl",
        "batteryswap": "BatterySwap RequestBatterySwap",
    },
}

#: All requests that a station may begin; every other action but DataTransfer is the CSMS's.
FROM_STATION_1_6: Final = (
    "Authorize BootNotification Heartbeat MeterValues StartTransaction StatusNotification StopTransaction"
    " DiagnosticsStatusNotification FirmwareStatusNotification SecurityEventNotification SignCertificate"
    " SignedFirmwareStatusNotification LogStatusNotification"
)
FROM_STATION_2_0_1: Final = (
    "SecurityEventNotification SignCertificate BootNotification NotifyReport Authorize"
    " TransactionEvent Heartbeat"
    " StatusNotification ReservationStatusUpdate MeterValues ClearedChargingLimit NotifyChargingLimit"
    " NotifyEVChargingNeeds NotifyEVChargingSchedule ReportChargingProfiles FirmwareStatusNotification"
    " PublishFirmwareStatusNotification Get15118EVCertificate GetCertificateStatus LogStatusNotification"
    " NotifyCustomerInformation NotifyEvent NotifyMonitoringReport NotifyDisplayMessages"
)
FROM_STATION: Final = {
    "1.6": FROM_STATION_1_6,
    "2.0": FROM_STATION_2_0_1 + " Update15118EVCertificate",
    "2.0.1": FROM_STATION_2_0_1,
    "2.1": FROM_STATION_2_0_1
    + " NotifySettlement VatNumberValidation NotifyPriorityCharging PullDynamicScheduleUpdate"
    " GetCertificateChainStatus ClosePeriodicEventStream NotifyPeriodicEventStream OpenPeriodicEventStream"
    " NotifyDERAlarm NotifyDERStartStop ReportDERControl BatterySwap",
}

COLUMNS: Final = ("gate", "causes", "kept", "sample", "begins", "heartbeat", "body")

#: The columns of actions: use cases B01 to B03 (1.6: 4.2), E04 (1.6: 3.7), A04 and A05.
RULES: Final[dict[str, dict[str, object]]] = {
    "BootNotification": {"gate": "boot"},
    "Heartbeat": {"heartbeat": True},
    "DataTransfer": {"body": "data"},
    "SecurityEventNotification": {"kept": True},
    "TriggerMessage": {"gate": "trigger", "causes": "requestedMessage"},
}
RULES_1_6: Final[dict[str, dict[str, object]]] = {
    "RemoteStartTransaction": {"gate": "start-stop"},
    "RemoteStopTransaction": {"gate": "start-stop"},
    "StartTransaction": {"kept": True, "begins": "transactionId"},
    "StopTransaction": {"kept": True},
    "MeterValues": {"kept": ["transactionId"], "sample": True},
    "ExtendedTriggerMessage": {"gate": "trigger", "causes": "requestedMessage"},
}
RULES_2_X: Final[dict[str, dict[str, object]]] = {
    "RequestStartTransaction": {"gate": "start-stop"},
    "RequestStopTransaction": {"gate": "start-stop"},
    "TransactionEvent": {"kept": True, "sample": ["eventType", "Updated"]},
    "GetBaseReport": {"gate": "trigger", "causes": ["NotifyReport"]},
    "GetReport": {"gate": "trigger", "causes": ["NotifyReport"]},
}

#: Requested messages that are not, or not only, the name of the action that they cause.
FIRMWARE: Final = {
    "FirmwareStatusNotification": ["FirmwareStatusNotification", "SignedFirmwareStatusNotification"]
}
SIGN_2_0: Final = {f"Sign{whose}Certificate": ["SignCertificate"] for whose in ("ChargingStation", "V2G")}
SIGN_2_0_1: Final = SIGN_2_0 | {"SignCombinedCertificate": ["SignCertificate"]}
SIGN_2_1: Final = SIGN_2_0_1 | {"SignV2G20Certificate": ["SignCertificate"]}
CAUSED: Final = {
    "1.6": {
        "TriggerMessage": FIRMWARE,
        "ExtendedTriggerMessage": FIRMWARE | {"SignChargePointCertificate": ["SignCertificate"]},
    },
    "2.0": {"TriggerMessage": SIGN_2_0},
    "2.0.1": {"TriggerMessage": SIGN_2_0_1},
    "2.1": {"TriggerMessage": SIGN_2_1 | {"CustomTrigger": ["DataTransfer", "NotifyEvent"]}},
}

PROFILE_NAMES: Final = {
    "localauth": "localAuthList",
    "remotecontrol": "remoteControl",
    "remotetrigger": "remoteTrigger",
    "smartcharging": "smartCharging",
    "tariffcost": "tariffCost",
}

#: Definition in the published files -> our names, if they differ: a name of the documented 2.0 provisioning
#: block, one that begins with a digit, and one that the 2.0 files use for two structures.
RENAMED: Final = {
    "2.0": {
        "BootReasonEnumType": {"BootReason"},
        "15118EVCertificateStatusEnumType": {"Iso15118EVCertificateStatusEnumType"},
        "ChargingScheduleType": {"ChargingScheduleType", "PartialChargingScheduleType"},
    },
}


def as_schema(tables: Tables, kind: dict[str, Any]) -> Schema:
    """Returns one of our kinds in the words of the published schemas."""
    match kind:
        case {"enum": name}:
            return {"type": "string", "enum": tables["enums"][name]["values"], "definition": name}
        case {"object": name}:
            type_ = tables["types"][name]
            return {
                "type": "object",
                "properties": {field["wire"]: as_schema(tables, field["kind"]) for field in type_["fields"]},
                "required": sorted(field["wire"] for field in type_["fields"] if field["required"]),
                "additionalProperties": type_["open"],
                "definition": name,
            }
        case {"type": "array", "orOne": True, **limits}:
            item = as_schema(tables, limits.pop("items"))
            return {**item, **limits, "type": [item["type"], "array"], "items": item}
        case {"type": "array", **limits}:
            return {"type": "array", **limits, "items": as_schema(tables, kind["items"])}
        case _:
            return dict(kind)


def differences(
    published: Schema, ours: Schema, draft: int, path: str = ""
) -> Iterator[tuple[str, str, object, object]]:
    """Yields path, keyword, published value and ours for each difference. Names of definitions do not
    count.
    """
    if published.get("type") == "integer" and draft == 4:
        published = {**published, "literal": True}
    inner = {"definition", "properties", "items"}
    for keyword in sorted((published.keys() | ours.keys()) - inner):
        theirs, mine = published.get(keyword, ABSENT), ours.get(keyword, ABSENT)
        if keyword == "enum" and theirs is not ABSENT and mine is not ABSENT:
            if Counter(theirs) != Counter(mine):
                yield path, keyword, theirs, mine
        elif theirs != mine or isinstance(theirs, bool) != isinstance(mine, bool):
            yield path, keyword, theirs, mine
    if ("items" in published) != ("items" in ours):
        yield path, "items", published.get("items", ABSENT), ours.get("items", ABSENT)
    elif "items" in published:
        yield from differences(published["items"], ours["items"], draft, f"{path}/*".lstrip("/"))
    their_members, our_members = published.get("properties", {}), ours.get("properties", {})
    for name in their_members.keys() | our_members.keys():
        if name in their_members and name in our_members:
            yield from differences(
                their_members[name], our_members[name], draft, f"{path}/{name}".lstrip("/")
            )
        else:
            yield path, f"properties/{name}", their_members.get(name, ABSENT), our_members.get(name, ABSENT)


def of_version(version: str, published: dict[str, Message]) -> list[Difference]:
    tables = _core.tables(version)
    found: list[Difference] = []
    for name, message in published.items():
        ours = as_schema(tables, {"object": name})
        found += [(name, *difference) for difference in differences(message.schema, ours, message.draft)]
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_every_message_is_as_published_but_for_the_listed_deviations(version: str) -> None:
    listed = [
        (d.message, d.path, d.keyword, d.published, d.ours)
        for d in DEVIATIONS
        if d.version == version
    ]  # fmt: skip

    # repr: a list is no member of a set, and the order of enum values is not compared but is shown
    def shown(found: list[Difference]) -> list[str]:
        return sorted(
            repr((*d[:3], *(sorted(v) if isinstance(v, list) else v for v in d[3:]))) for d in found
        )

    assert shown(of_version(version, as_published(version))) == shown(listed)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_message_is_as_the_oracle_has_it(version: str) -> None:
    assert of_version(version, messages(version)) == []


@pytest.mark.parametrize("deviation", DEVIATIONS, ids=lambda d: f"{d.version}-{d.message}-{d.keyword}")
def test_a_listed_deviation_really_exists(deviation: Any) -> None:
    published = at(as_published(deviation.version)[deviation.message].schema, deviation.path)
    assert published.get(deviation.keyword, ABSENT) == deviation.published
    ours = at(as_schema(_core.tables(deviation.version), {"object": deviation.message}), deviation.path)
    if deviation.keyword == "enum":
        assert sorted(ours["enum"]) == sorted(deviation.ours)
    else:
        assert ours.get(deviation.keyword, ABSENT) == deviation.ours
    assert deviation.reason


@pytest.mark.parametrize("version", VERSIONS)
def test_types_and_enums_keep_the_names_of_the_specification(version: str) -> None:
    tables = _core.tables(version)
    named: dict[str, set[str]] = {}

    def walk(published: Schema, ours: Schema) -> None:
        if "definition" in published:
            named.setdefault(published["definition"], set()).add(ours["definition"])
        if "items" in published and "items" in ours:
            walk(published["items"], ours["items"])
        for name, member in published.get("properties", {}).items():
            walk(member, ours["properties"][name])

    for name, message in messages(version).items():
        walk(message.schema, as_schema(tables, {"object": name}))
    assert {name: ours for name, ours in named.items() if ours != {name}} == RENAMED.get(version, {})


@pytest.mark.parametrize("version", VERSIONS)
def test_every_type_and_enum_is_reached_from_a_message(version: str) -> None:
    tables = _core.tables(version)
    reached: set[str] = set()

    def walk(kind: dict[str, Any]) -> None:
        if name := kind.get("enum"):
            reached.add(name)
        elif name := kind.get("object"):
            reached.add(name)
            for field in tables["types"][name]["fields"]:
                walk(field["kind"])
        elif items := kind.get("items"):
            walk(items)

    for name in messages(version):
        walk({"object": name})
    assert reached == tables["types"].keys() | tables["enums"].keys()


@pytest.mark.parametrize("version", VERSIONS)
def test_every_action_has_the_messages_that_are_published(version: str) -> None:
    tables = _core.tables(version)
    ours = {
        name: {role: action[role] for role in ("request", "response", "send") if action[role] is not None}
        for name, action in tables["actions"].items()
    }
    assert ours == {
        name: {role: m.name for role, m in roles.items()} for name, roles in actions(version).items()
    }
    for name, roles in ours.items():
        for role, type_name in roles.items():
            type_ = tables["types"][type_name]
            assert (type_["role"], type_["action"]) == (role, name)


@pytest.mark.parametrize("version", VERSIONS)
def test_each_side_begins_as_many_actions_as_the_specification_lists(version: str) -> None:
    assert (
        Counter(action["sender"] for action in _core.tables(version)["actions"].values()) == COUNTS[version]
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_stations_begin_the_listed_actions_and_no_others(version: str) -> None:
    senders = {name: action["sender"] for name, action in _core.tables(version)["actions"].items()}
    station = set(FROM_STATION[version].split())
    expected = {name: "station" if name in station else "csms" for name in senders} | {"DataTransfer": "both"}
    assert senders == expected


@pytest.mark.parametrize("version", VERSIONS)
def test_every_action_is_in_its_block(version: str) -> None:
    listed = BLOCKS_1_6 if version == "1.6" else BLOCKS_2_X
    expected = {name: block for block, names in listed.items() for name in names.split()}
    expected |= {name: block for block, names in MORE.get(version, {}).items() for name in names.split()}
    assert {name: action["block"] for name, action in _core.tables(version)["actions"].items()} == expected


@pytest.mark.parametrize("version", VERSIONS)
def test_actions_are_gated_and_kept_as_the_specification_says(version: str) -> None:
    tables = _core.tables(version)["actions"]
    found = {
        name: {column: action[column] for column in COLUMNS if column in action}
        for name, action in tables.items()
    }
    assert {name: columns for name, columns in found.items() if columns} == (
        RULES | (RULES_1_6 if version == "1.6" else RULES_2_X)
    )
    assert {
        name: {value: actions for value, actions in action["caused"].items() if actions != [value]}
        for name, action in tables.items()
        if "caused" in action
    } == CAUSED[version]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_block_has_its_profile_name(version: str) -> None:
    tables = _core.tables(version)
    blocks = {action["block"] for action in tables["actions"].values()}
    assert {module: block["profile"] for module, block in tables["blocks"].items()} == {
        module: PROFILE_NAMES.get(module, module) for module in blocks
    }


def test_versions_are_known_by_their_number_subprotocol_and_package() -> None:
    found = {
        version: (t["version"], t["subprotocol"], t["package"])
        for version in VERSIONS
        for t in [_core.tables(version)]
    }
    assert found == {
        "1.6": ("1.6", "ocpp1.6", "v16"),
        "2.0": ("2.0", "ocpp2.0", "v20"),
        "2.0.1": ("2.0.1", "ocpp2.0.1", "v201"),
        "2.1": ("2.1", "ocpp2.1", "v21"),
    }


@pytest.mark.parametrize("package", ["v16", "v20", "v201", "v21"])
def test_tables_are_what_the_definition_file_says(package: str) -> None:
    version = definitions.read(PROTOCOL / f"{package}.toml")
    assert _core.tables(version.name) == {
        "version": version.name,
        "subprotocol": version.subprotocol,
        "package": package,
        "edition": version.edition,
        "blocks": {
            block.module: {"profile": block.profile, "doc": block.doc} for block in version.blocks.values()
        },
        "actions": {action.name: action_table(version, action) for action in version.actions.values()},
        "types": {name: type_table(version, type_) for name, type_ in version.types.items()},
        "enums": {
            name: {
                "doc": enum.doc,
                "module": version.modules[name],
                "values": list(enum.members),
                "members": list(enum.members.values()),
            }
            for name, enum in version.enums.items()
        },
    }


def action_table(version: Any, action: Any) -> dict[str, Any]:
    messages = {role: message.name for role, message in action.messages.items()}
    table = {"doc": action.doc, "block": action.block, "sender": action.sender}
    return table | dict.fromkeys(("request", "response", "send")) | messages | columns(version, action)


def columns(version: Any, action: Any) -> dict[str, Any]:
    conduct = action.conduct
    by_name = isinstance(conduct.causes, tuple)
    wires = {name: field.wire for name in ("begins", "body") if (field := getattr(action, name))}
    caused = {value: list(actions) for value, actions in version.caused(action).items()}
    return wires | given(
        gate=conduct.gate or None,
        causes=list(conduct.causes) if by_name else conduct.causes and conduct.causes.wire,
        caused=caused or None,
        kept=conduct.kept and condition(conduct.kept),
        sample=conduct.sample and condition(conduct.sample),
        heartbeat=action.heartbeat or None,
    )


def condition(condition: Any) -> bool | list[str]:
    wire = condition.field and condition.field.wire
    return [part for part in (wire, condition.value) if part] or True


def type_table(version: Any, type_: Any) -> dict[str, Any]:
    fields = [
        {
            "wire": field.wire,
            "name": field.name,
            "required": field.required,
            "note": field.note,
            "kind": kind_table(version, field.kind),
        }
        for field in type_.fields
    ]
    table = {"doc": type_.doc, "role": type_.role, "action": type_.action, "open": type_.open}
    return table | {"module": version.modules[type_.name], "fields": fields}


def kind_table(version: Any, kind: Any) -> dict[str, Any]:
    match kind:
        case grammar.Str(max):
            return given(type="string", maxLength=max)
        case grammar.Int(min, max, literal):
            return given(type="integer", minimum=min, maximum=max, literal=literal or None)
        case grammar.Num(min, max, tenths):
            return given(type="number", minimum=min, maximum=max, multipleOf=0.1 if tenths else None)
        case grammar.Ref(name):
            return {"enum" if name in version.enums else "object": name}
        case grammar.List(item, min, max, lone):
            items = kind_table(version, item)
            return given(type="array", items=items, minItems=min, maxItems=max, orOne=lone or None)
        case grammar.Plain(word):
            return PLAIN[word]
    raise AssertionError(kind)


def given(**limits: Any) -> dict[str, Any]:
    return {name: limit for name, limit in limits.items() if limit is not None}


@pytest.mark.parametrize("version", VERSIONS)
def test_python_names_are_identifiers_and_unique_where_they_live(version: str) -> None:
    tables = _core.tables(version)
    for name, type_ in tables["types"].items():
        names = [field["name"] for field in type_["fields"]]
        assert len(set(names)) == len(names), name
        assert all(n.isidentifier() and n == n.lower() for n in names), name
    for name, enum in tables["enums"].items():
        assert (
            len(set(enum["members"]))
            == len(enum["members"])
            == len(enum["values"])
            == len(set(enum["values"]))
        ), name
        assert all(member.isidentifier() and member == member.upper() for member in enum["members"]), name


@pytest.mark.parametrize(
    ("version", "type_name", "wire", "name"),
    [
        ("2.0", "AuthorizeRequest", "15118CertificateHashData", "iso15118_certificate_hash_data"),
        ("2.0", "Get15118EVCertificateRequest", "15118SchemaVersion", "iso15118_schema_version"),
        ("2.0.1", "AuthorizeRequest", "iso15118CertificateHashData", "iso15118_certificate_hash_data"),
        ("2.0.1", "EVSEType", "connectorId", "connector_id"),
        ("2.0.1", "TransactionEventRequest", "evse", "evse"),
        ("2.0.1", "SalesTariffType", "id", "id"),
        ("2.1", "ChargingSchedulePeriodType", "limit_L2", "limit_l2"),
        ("2.1", "ChargingSchedulePeriodType", "v2xFreqWattCurve", "v2x_freq_watt_curve"),
        ("2.1", "LimitAtSoCType", "soc", "soc"),
        ("2.1", "BatteryDataType", "soC", "soc"),
        ("2.1", "AbsolutePriceScheduleType", "priceScheduleID", "price_schedule_id"),
        ("2.1", "PriceLevelScheduleType", "priceScheduleId", "price_schedule_id"),
        ("1.6", "GetDiagnosticsResponse", "fileName", "file_name"),
        ("1.6", "GetLogResponse", "filename", "filename"),
    ],
)
def test_names_that_no_simple_rule_makes(version: str, type_name: str, wire: str, name: str) -> None:
    fields = {field["wire"]: field["name"] for field in _core.tables(version)["types"][type_name]["fields"]}
    assert fields[wire] == name


def test_no_python_file_names_an_action() -> None:
    actions = {name for version in VERSIONS for name in _core.tables(version)["actions"]}
    messages = {
        name for version in VERSIONS for name, t in _core.tables(version)["types"].items() if t["action"]
    }
    generated = {"v16", "v20", "v201", "v21"}
    # The command line plays a station and a CSMS: it makes messages, as an application does.
    files = [
        path
        for path in sorted(PACKAGE.rglob("*.py"))
        if not generated & set(path.parts) and "cli" not in path.parts
    ]
    assert {"session.py", "registration.py", "routing.py", "client.py", "outbox.py"} <= {
        f.name for f in files
    }
    named = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}: {node.value}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Constant) and node.value in actions | messages
    ]
    assert named == []
