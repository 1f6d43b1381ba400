"""Features and profiles describe every action as the tables have it."""

from __future__ import annotations

import asyncio
import inspect
import pickle
from types import ModuleType
from typing import Any

import pytest
from ocpp_fast import (
    ErrorCode,
    Feature,
    OcppError,
    Profile,
    Record,
    Request,
    Response,
    SendPayload,
    v16,
    v20,
    v21,
    v201,
)
from ocpp_fast._core import tables
from ocpp_fast.v20 import provisioning

PACKAGES: list[Any] = [v16, v20, v201, v21]
VERSIONS = pytest.mark.parametrize("version", PACKAGES, ids=lambda version: version.VERSION)
PROFILES = pytest.mark.parametrize(
    ("version", "profile"),
    [
        pytest.param(version, profile, id=f"{version.VERSION}-{profile.name}")
        for version in PACKAGES
        for profile in version.PROFILES
    ],
)
STATION, CSMS = {"station", "both"}, {"csms", "both"}
HANDLERS = ["CSMSHandler", "ChargingStationHandler"]


# The reference: OCPP 2.0's provisioning block


def test_provisioning_has_its_features_and_name() -> None:
    assert isinstance(provisioning.profile, Profile)
    assert provisioning.profile.name == "provisioning"
    assert provisioning.profile.version == "2.0"
    boot = provisioning.BootNotificationFeature
    assert issubclass(boot, Feature)
    assert (boot.name, boot.sender, boot.block) == ("BootNotification", "station", "provisioning")
    assert boot.request_type is provisioning.BootNotificationRequest
    assert boot.response_type is provisioning.BootNotificationResponse
    report = provisioning.GetBaseReportFeature
    assert (report.name, report.sender) == ("GetBaseReport", "csms")
    assert report.request_type is provisioning.GetBaseReportRequest
    assert report.response_type is provisioning.GetBaseReportResponse


def test_provisioning_has_the_enums_of_the_reference() -> None:
    assert [member.value for member in provisioning.RegistrationStatus] == ["Accepted", "Pending", "Rejected"]
    assert {member.value for member in provisioning.ReportBaseType} == {
        "ConfigurationInventory",
        "FullInventory",
        "SummaryInventory",
    }
    assert {member.value for member in provisioning.BootReason} == {
        "ApplicationReset",
        "FirmwareUpdate",
        "LocalReset",
        "PowerUp",
        "RemoteReset",
        "ScheduledReset",
        "Triggered",
        "Unknown",
        "Watchdog",
    }
    assert {member.value for member in provisioning.GenericDeviceModelStatus} == {
        "Accepted",
        "Rejected",
        "NotSupported",
    }


def test_handlers_of_the_reference_take_what_it_says() -> None:
    csms = inspect.signature(provisioning.CSMSHandler.on_boot_notification)
    station = inspect.signature(provisioning.ChargingStationHandler.on_get_base_report)
    assert list(csms.parameters) == ["self", "charging_station_id", "request"]
    assert list(station.parameters) == ["self", "request"]


# Lookup


@pytest.mark.parametrize(
    "key",
    [
        "BootNotification",
        provisioning.BootNotificationRequest,
        provisioning.BootNotificationResponse,
    ],
)
def test_a_profile_finds_a_feature_by_action_and_by_message(key: Any) -> None:
    profile, feature = provisioning.profile, provisioning.BootNotificationFeature
    assert profile[key] is feature
    assert profile.get(key) is feature
    assert key in profile


def test_a_profile_contains_its_features() -> None:
    assert provisioning.BootNotificationFeature in provisioning.profile
    assert v20.HeartbeatFeature not in provisioning.profile


@pytest.mark.parametrize("key", ["Heartbeat", v20.HeartbeatRequest, v201.BootNotificationRequest])
def test_a_profile_finds_nothing_of_other_blocks_and_versions(key: Any) -> None:
    profile = provisioning.profile
    assert key not in profile
    assert profile.get(key) is None
    assert profile.get(key, "nothing") == "nothing"


def test_a_profile_says_what_it_does_not_find() -> None:
    profile = provisioning.profile
    assert None not in profile
    with pytest.raises(KeyError, match=r"^'Heartbeat: not in <Profile provisioning of OCPP 2\.0>'$"):
        profile["Heartbeat"]
    with pytest.raises(KeyError, match=r"^'HeartbeatRequest: not in <Profile provisioning of OCPP 2\.0>'$"):
        profile[v20.HeartbeatRequest]


def test_a_send_is_found_by_its_payload() -> None:
    profile, feature = v21.diagnostics.profile, v21.NotifyPeriodicEventStreamFeature
    assert profile[v21.NotifyPeriodicEventStream] is feature
    assert feature.response_type is None
    assert issubclass(feature.request_type, SendPayload)


def test_a_profile_is_its_features_in_order() -> None:
    features: list[type[Feature[Any, Any]]] = [
        provisioning.BootNotificationFeature,
        provisioning.GetBaseReportFeature,
    ]
    profile = Profile("own", iter(features), "2.0")
    assert profile.features == tuple(features)
    assert list(profile) == features
    assert len(profile) == 2
    assert repr(profile) == "<Profile own of OCPP 2.0>"
    with pytest.raises(AttributeError):
        profile.name = "other"  # type: ignore[misc]


def test_features_survive_pickle() -> None:
    assert (
        pickle.loads(pickle.dumps(provisioning.BootNotificationFeature))
        is provisioning.BootNotificationFeature
    )


# All versions, against the tables of the core


@VERSIONS
def test_every_action_has_a_feature_in_the_profile_of_its_block(version: ModuleType) -> None:
    table = tables(version.VERSION)
    assert table["subprotocol"] == version.SUBPROTOCOL
    assert table["edition"] == version.EDITION
    assert [profile.name for profile in version.PROFILES] == [
        block["profile"] for block in table["blocks"].values()
    ]
    assert {profile.version for profile in version.PROFILES} == {version.VERSION}
    found = {feature.name: feature for profile in version.PROFILES for feature in profile}
    assert set(found) == set(table["actions"])
    for name, action in table["actions"].items():
        feature = found[name]
        module = getattr(version, action["block"])
        assert getattr(version, f"{name}Feature") is getattr(module, f"{name}Feature") is feature
        assert feature in module.profile
        assert (feature.sender, feature.block, feature.__doc__) == (
            action["sender"],
            action["block"],
            action["doc"],
        )
        assert feature.request_type is getattr(module, action["request"] or action["send"])
        assert feature.response_type is (getattr(module, action["response"]) if action["response"] else None)


@PROFILES
def test_messages_are_what_their_roles_say(version: ModuleType, profile: Profile) -> None:
    for feature in profile:
        assert feature.request_type.__action__ == feature.name
        assert feature.request_type.__version__ == version.VERSION
        if feature.response_type is None:
            assert issubclass(feature.request_type, SendPayload)
        else:
            assert issubclass(feature.request_type, Request)
            assert issubclass(feature.response_type, Response)
            assert feature.request_type.__response_type__ is feature.response_type
            assert feature.response_type.__action__ == feature.name


@PROFILES
def test_every_module_hands_on_the_types_that_its_messages_use(version: ModuleType, profile: Profile) -> None:
    table = tables(version.VERSION)
    module = getattr(version, profile.features[0].block)
    todo = [feature.request_type.__name__ for feature in profile]
    todo += [feature.response_type.__name__ for feature in profile if feature.response_type]
    seen: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [
                used
                for field in table["types"].get(name, {"fields": []})["fields"]
                for used in uses(field["kind"])
            ]
    for name in seen:
        assert getattr(module, name) is getattr(version, name), name
        assert name in module.__all__, name
        if issubclass(made := getattr(module, name), Record):
            assert made.__module__ in {module.__name__, f"{version.__name__}.types"}, name


def uses(kind: dict[str, Any]) -> list[str]:
    """Returns the names of types and enums in a kind."""
    return [kind[key] for key in ("enum", "object") if key in kind] + (
        uses(kind["items"]) if "items" in kind else []
    )


@PROFILES
@pytest.mark.parametrize(
    ("handler", "senders"), [("CSMSHandler", STATION), ("ChargingStationHandler", CSMS)], ids=HANDLERS
)
def test_handlers_have_a_method_for_what_comes_to_their_side(
    handler: str, senders: set[str], version: ModuleType, profile: Profile
) -> None:
    made = getattr(getattr(version, profile.features[0].block), handler)
    methods = {name for name in vars(made) if not name.startswith("_")}
    assert methods == {feature.handler for feature in profile if feature.sender in senders}
    assert made.__doc__


@pytest.mark.parametrize(
    ("handler", "feature"),
    [
        pytest.param(handler, feature, id=f"{version.VERSION}-{feature.name}-{name}")
        for version in PACKAGES
        for profile in version.PROFILES
        for feature in profile
        for name, senders in (("CSMSHandler", STATION), ("ChargingStationHandler", CSMS))
        if feature.sender in senders
        for handler in [getattr(getattr(version, feature.block), name)]
    ],
)
def test_a_method_that_is_not_overridden_answers_not_supported(handler: Any, feature: Any) -> None:
    arguments = ["CS-1", None] if handler.__name__ == "CSMSHandler" else [None]
    with pytest.raises(OcppError) as error:
        asyncio.run(getattr(handler(), feature.handler)(*arguments))
    assert error.value.code is ErrorCode.NOT_SUPPORTED
    assert error.value.description == f"{feature.name} is not offered here"


def test_a_handler_of_two_sides_is_two_methods() -> None:
    assert v16.DataTransferFeature.sender == "both"
    assert hasattr(v16.core.CSMSHandler, "on_data_transfer")
    assert hasattr(v16.core.ChargingStationHandler, "on_data_transfer")
