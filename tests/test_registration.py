"""The tables of actions: every name is one of the specification, and every trigger causes its message."""

from __future__ import annotations

from typing import Any

import conversation as say
import pytest
from conversation import VERSIONS
from ocpp_fast._core import tables
from ocpp_fast.registration import BOOT, START_STOP, TRIGGERS, caused_by, sender, sent_only_by

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
    caused = caused_by(action, request)
    assert caused == CAUSED.get(value, {value})
    known = {name for name in caused if name in tables(version)["actions"]}
    assert known
    assert {sender(version, name) for name in known} <= {"station", "both"}


@pytest.mark.parametrize("version", VERSIONS[1:])
@pytest.mark.parametrize("action", ["GetBaseReport", "GetReport"])
def test_a_report_comes_in_notify_report(action: str, version: str) -> None:
    request = getattr(say.package(version), f"{action}Request")
    values = (
        {"request_id": 1, "report_base": "FullInventory"} if action == "GetBaseReport" else {"request_id": 1}
    )
    caused = caused_by(action, request(**values))
    assert caused == {"NotifyReport"}
    assert "NotifyReport" in tables(version)["actions"]


@pytest.mark.parametrize(
    ("action", "role"),
    [(BOOT, "station"), *((action, "csms") for action in sorted(START_STOP | TRIGGERS))],
)
def test_an_action_with_a_rule_of_its_own_is_sent_by_one_role(action: str, role: str) -> None:
    senders = {sender(version, action) for version in VERSIONS if action in tables(version)["actions"]}
    assert senders == {role}


@pytest.mark.parametrize("version", VERSIONS)
def test_each_action_has_the_sender_of_the_tables(version: str) -> None:
    actions = {name: action["sender"] for name, action in tables(version)["actions"].items()}
    assert {name: sender(version, name) for name in actions} == actions
    assert sender(version, "SolarForecast") == "both"
    for role in ("csms", "station"):
        assert sent_only_by(version, role) == {name for name, who in actions.items() if who == role}
