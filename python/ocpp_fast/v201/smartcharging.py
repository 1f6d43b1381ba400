# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Shaping the power and current of charging over time.

Profile "smartCharging" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import (
    ChargingProfileType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    ConsumptionCostType,
    CostType,
    CustomDataType,
    RelativeTimeIntervalType,
    SalesTariffEntryType,
    SalesTariffType,
    StatusInfoType,
)

_ENUMS = [
    "ClearChargingProfileStatusEnumType",
    "ChargingLimitSourceEnumType",
    "GetChargingProfileStatusEnumType",
    "EnergyTransferModeEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "ChargingProfileStatusEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingRateUnitEnumType",
    "GenericStatusEnumType",
    "CostKindEnumType",
    "ChargingProfileKindEnumType",
    "RecurrencyKindEnumType",
]

__all__ = [
    *_ENUMS,
    "ACChargingParametersType",
    "CSMSHandler",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingProfileCriterionType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingStationHandler",
    "ClearChargingProfileFeature",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "ClearChargingProfileType",
    "ClearedChargingLimitFeature",
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
    "CompositeScheduleType",
    "ConsumptionCostType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "GetChargingProfilesFeature",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "NotifyChargingLimitFeature",
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
    "NotifyEVChargingNeedsFeature",
    "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse",
    "NotifyEVChargingScheduleFeature",
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
    "RelativeTimeIntervalType",
    "ReportChargingProfilesFeature",
    "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SetChargingProfileFeature",
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

ClearChargingProfileType = definition("v201", "ClearChargingProfileType")
ChargingProfileCriterionType = definition("v201", "ChargingProfileCriterionType")
CompositeScheduleType = definition("v201", "CompositeScheduleType")
ChargingLimitType = definition("v201", "ChargingLimitType")
ChargingNeedsType = definition("v201", "ChargingNeedsType")
ACChargingParametersType = definition("v201", "ACChargingParametersType")
DCChargingParametersType = definition("v201", "DCChargingParametersType")
ClearChargingProfileRequest = definition("v201", "ClearChargingProfileRequest")
ClearChargingProfileResponse = definition("v201", "ClearChargingProfileResponse")
ClearedChargingLimitRequest = definition("v201", "ClearedChargingLimitRequest")
ClearedChargingLimitResponse = definition("v201", "ClearedChargingLimitResponse")
GetChargingProfilesRequest = definition("v201", "GetChargingProfilesRequest")
GetChargingProfilesResponse = definition("v201", "GetChargingProfilesResponse")
GetCompositeScheduleRequest = definition("v201", "GetCompositeScheduleRequest")
GetCompositeScheduleResponse = definition("v201", "GetCompositeScheduleResponse")
NotifyChargingLimitRequest = definition("v201", "NotifyChargingLimitRequest")
NotifyChargingLimitResponse = definition("v201", "NotifyChargingLimitResponse")
NotifyEVChargingNeedsRequest = definition("v201", "NotifyEVChargingNeedsRequest")
NotifyEVChargingNeedsResponse = definition("v201", "NotifyEVChargingNeedsResponse")
NotifyEVChargingScheduleRequest = definition("v201", "NotifyEVChargingScheduleRequest")
NotifyEVChargingScheduleResponse = definition("v201", "NotifyEVChargingScheduleResponse")
ReportChargingProfilesRequest = definition("v201", "ReportChargingProfilesRequest")
ReportChargingProfilesResponse = definition("v201", "ReportChargingProfilesResponse")
SetChargingProfileRequest = definition("v201", "SetChargingProfileRequest")
SetChargingProfileResponse = definition("v201", "SetChargingProfileResponse")


class ClearChargingProfileFeature(Feature):
    """Removes charging profiles, by number or by criteria."""

    name = "ClearChargingProfile"
    request_type = ClearChargingProfileRequest
    response_type = ClearChargingProfileResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_clear_charging_profile"


class ClearedChargingLimitFeature(Feature):
    """Reports that a limit set from outside has been lifted."""

    name = "ClearedChargingLimit"
    request_type = ClearedChargingLimitRequest
    response_type = ClearedChargingLimitResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_cleared_charging_limit"


class GetChargingProfilesFeature(Feature):
    """Asks which profiles are installed; ReportChargingProfiles delivers them in parts."""

    name = "GetChargingProfiles"
    request_type = GetChargingProfilesRequest
    response_type = GetChargingProfilesResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_get_charging_profiles"


class GetCompositeScheduleFeature(Feature):
    """Asks what all installed limits together amount to."""

    name = "GetCompositeSchedule"
    request_type = GetCompositeScheduleRequest
    response_type = GetCompositeScheduleResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_get_composite_schedule"


class NotifyChargingLimitFeature(Feature):
    """Reports a limit that was set from outside."""

    name = "NotifyChargingLimit"
    request_type = NotifyChargingLimitRequest
    response_type = NotifyChargingLimitResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_notify_charging_limit"


class NotifyEVChargingNeedsFeature(Feature):
    """Passes on what a vehicle asks for over ISO 15118."""

    name = "NotifyEVChargingNeeds"
    request_type = NotifyEVChargingNeedsRequest
    response_type = NotifyEVChargingNeedsResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_notify_ev_charging_needs"


class NotifyEVChargingScheduleFeature(Feature):
    """Passes on the schedule that a vehicle chose or made."""

    name = "NotifyEVChargingSchedule"
    request_type = NotifyEVChargingScheduleRequest
    response_type = NotifyEVChargingScheduleResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_notify_ev_charging_schedule"


class ReportChargingProfilesFeature(Feature):
    """Delivers one part of a report on installed profiles."""

    name = "ReportChargingProfiles"
    request_type = ReportChargingProfilesRequest
    response_type = ReportChargingProfilesResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_report_charging_profiles"


class SetChargingProfileFeature(Feature):
    """Installs a charging profile."""

    name = "SetChargingProfile"
    request_type = SetChargingProfileRequest
    response_type = SetChargingProfileResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_set_charging_profile"


profile = Profile(
    "smartCharging",
    [
        ClearChargingProfileFeature,
        ClearedChargingLimitFeature,
        GetChargingProfilesFeature,
        GetCompositeScheduleFeature,
        NotifyChargingLimitFeature,
        NotifyEVChargingNeedsFeature,
        NotifyEVChargingScheduleFeature,
        ReportChargingProfilesFeature,
        SetChargingProfileFeature,
    ],
    "2.0.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_cleared_charging_limit(
        self,
        charging_station_id: str,
        request: ClearedChargingLimitRequest,
    ) -> ClearedChargingLimitResponse:
        """Reports that a limit set from outside has been lifted."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearedChargingLimit is not offered here")

    async def on_notify_charging_limit(
        self,
        charging_station_id: str,
        request: NotifyChargingLimitRequest,
    ) -> NotifyChargingLimitResponse:
        """Reports a limit that was set from outside."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyChargingLimit is not offered here")

    async def on_notify_ev_charging_needs(
        self,
        charging_station_id: str,
        request: NotifyEVChargingNeedsRequest,
    ) -> NotifyEVChargingNeedsResponse:
        """Passes on what a vehicle asks for over ISO 15118."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyEVChargingNeeds is not offered here")

    async def on_notify_ev_charging_schedule(
        self,
        charging_station_id: str,
        request: NotifyEVChargingScheduleRequest,
    ) -> NotifyEVChargingScheduleResponse:
        """Passes on the schedule that a vehicle chose or made."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyEVChargingSchedule is not offered here")

    async def on_report_charging_profiles(
        self,
        charging_station_id: str,
        request: ReportChargingProfilesRequest,
    ) -> ReportChargingProfilesResponse:
        """Delivers one part of a report on installed profiles."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ReportChargingProfiles is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_clear_charging_profile(
        self,
        request: ClearChargingProfileRequest,
    ) -> ClearChargingProfileResponse:
        """Removes charging profiles, by number or by criteria."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearChargingProfile is not offered here")

    async def on_get_charging_profiles(
        self,
        request: GetChargingProfilesRequest,
    ) -> GetChargingProfilesResponse:
        """Asks which profiles are installed; ReportChargingProfiles delivers them in parts."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetChargingProfiles is not offered here")

    async def on_get_composite_schedule(
        self,
        request: GetCompositeScheduleRequest,
    ) -> GetCompositeScheduleResponse:
        """Asks what all installed limits together amount to."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetCompositeSchedule is not offered here")

    async def on_set_charging_profile(self, request: SetChargingProfileRequest) -> SetChargingProfileResponse:
        """Installs a charging profile."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetChargingProfile is not offered here")
