"""The tables of actions: every name is one of the specification, and every trigger causes its message."""

from __future__ import annotations

from typing import Any

import conversation as say
import pytest
from conversation import VERSIONS
from ocpp_fast import Codec
from ocpp_fast._core import tables
from ocpp_fast.registration import ActionRules, rules_of, sender

SIGN_CERTIFICATE = {"SignCertificate"}
# Values of `requestedMessage` that are no action, or cause more than one.
CAUSED = {
    "SignChargePointCertificate": SIGN_CERTIFICATE,
    "SignChargingStationCertificate": SIGN_CERTIFICATE,
    "SignV2GCertificate": SIGN_CERTIFICATE,
    "SignV2G20Certificate": SIGN_CERTIFICATE,
    "SignCombinedCertificate": SIGN_CERTIFICATE,
    "FirmwareStatusNotification": {"FirmwareStatusNotification", "SignedFirmwareStatusNotification"},
    "CustomTrigger": {"DataTransfer", "NotifyEvent"},
}


def rules(version: str) -> ActionRules:
    return rules_of(Codec(version))


def triggers() -> list[Any]:
    """Every message that every version can trigger."""
    return [
        pytest.param(version, action, value, id=f"{version}-{action}-{value}")
        for version in VERSIONS
        for schema in [tables(version)]
        for action in ("TriggerMessage", "ExtendedTriggerMessage")
        if action in schema["actions"]
        for field in schema["types"][f"{action}Request"]["fields"]
        if field["wire"] == "requestedMessage"
        for value in schema["enums"][field["kind"]["enum"]]["values"]
    ]


@pytest.mark.parametrize(("version", "action", "value"), triggers())
def test_a_trigger_causes_the_message_that_it_names(version: str, action: str, value: str) -> None:
    request = getattr(say.package(version), f"{action}Request")(requested_message=value)
    caused = rules(version).caused_by(action, request)
    known = set(tables(version)["actions"])
    assert caused == CAUSED.get(value, {value}) & known
    assert caused
    assert {sender(version, name) for name in caused} <= {"station", "both"}


@pytest.mark.parametrize("version", VERSIONS[1:])
@pytest.mark.parametrize("action", ["GetBaseReport", "GetReport"])
def test_a_report_comes_in_notify_report(action: str, version: str) -> None:
    request = getattr(say.package(version), f"{action}Request")
    values = (
        {"request_id": 1, "report_base": "FullInventory"} if action == "GetBaseReport" else {"request_id": 1}
    )
    caused = rules(version).caused_by(action, request(**values))
    assert caused == {"NotifyReport"}
    assert "NotifyReport" in tables(version)["actions"]


@pytest.mark.parametrize("version", VERSIONS)
def test_an_action_with_a_rule_of_its_own_is_sent_by_one_role(version: str) -> None:
    ours = rules(version)
    assert ours.boot is not None
    assert sender(version, ours.boot) == "station"
    assert ours.start_stop
    assert ours.triggers
    assert {sender(version, action) for action in ours.start_stop | ours.triggers} == {"csms"}


@pytest.mark.parametrize("version", VERSIONS)
def test_each_action_has_the_sender_of_the_tables(version: str) -> None:
    actions = {name: action["sender"] for name, action in tables(version)["actions"].items()}
    assert {name: sender(version, name) for name in actions} == actions
    assert sender(version, "SolarForecast") == "both"
    for role in ("csms", "station"):
        assert rules(version).sent_only_by[role] == {name for name, who in actions.items() if who == role}
