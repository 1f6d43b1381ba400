# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Shaping the power and current of charging over time.

Profile "smartCharging" of OCPP 2.0.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v20.types import (
    ChargingProfileType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    EVSEType,
)

_ENUMS = [
    "ClearChargingProfileStatusEnumType",
    "ChargingLimitSourceEnumType",
    "GetChargingProfileStatusEnumType",
    "GetCompositeScheduleStatusEnumType",
    "CostKindEnumType",
    "EnergyTransferModeEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "ChargingProfileStatusEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingRateUnitEnumType",
    "GenericStatusEnumType",
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
    "DCChargingParametersType",
    "EVSEType",
    "GetChargingProfilesFeature",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "NotifyCentralChargingNeedsFeature",
    "NotifyCentralChargingNeedsRequest",
    "NotifyCentralChargingNeedsResponse",
    "NotifyChargingLimitFeature",
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
    "NotifyEVChargingNeedsFeature",
    "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse",
    "NotifyEVChargingScheduleFeature",
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
    "PMaxScheduleType",
    "PartialChargingScheduleType",
    "RelativeTimeIntervalType",
    "Renegotiate15118ScheduleFeature",
    "Renegotiate15118ScheduleRequest",
    "Renegotiate15118ScheduleResponse",
    "ReportChargingProfilesFeature",
    "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse",
    "SAScheduleType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SetChargingProfileFeature",
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

ClearChargingProfileType = definition("v20", "ClearChargingProfileType")
ChargingProfileCriterionType = definition("v20", "ChargingProfileCriterionType")
CompositeScheduleType = definition("v20", "CompositeScheduleType")
PartialChargingScheduleType = definition("v20", "PartialChargingScheduleType")
SAScheduleType = definition("v20", "SAScheduleType")
PMaxScheduleType = definition("v20", "PMaxScheduleType")
RelativeTimeIntervalType = definition("v20", "RelativeTimeIntervalType")
SalesTariffType = definition("v20", "SalesTariffType")
SalesTariffEntryType = definition("v20", "SalesTariffEntryType")
ConsumptionCostType = definition("v20", "ConsumptionCostType")
CostType = definition("v20", "CostType")
ChargingLimitType = definition("v20", "ChargingLimitType")
ChargingNeedsType = definition("v20", "ChargingNeedsType")
ACChargingParametersType = definition("v20", "ACChargingParametersType")
DCChargingParametersType = definition("v20", "DCChargingParametersType")
ClearChargingProfileRequest = definition("v20", "ClearChargingProfileRequest")
ClearChargingProfileResponse = definition("v20", "ClearChargingProfileResponse")
ClearedChargingLimitRequest = definition("v20", "ClearedChargingLimitRequest")
ClearedChargingLimitResponse = definition("v20", "ClearedChargingLimitResponse")
GetChargingProfilesRequest = definition("v20", "GetChargingProfilesRequest")
GetChargingProfilesResponse = definition("v20", "GetChargingProfilesResponse")
GetCompositeScheduleRequest = definition("v20", "GetCompositeScheduleRequest")
GetCompositeScheduleResponse = definition("v20", "GetCompositeScheduleResponse")
NotifyCentralChargingNeedsRequest = definition("v20", "NotifyCentralChargingNeedsRequest")
NotifyCentralChargingNeedsResponse = definition("v20", "NotifyCentralChargingNeedsResponse")
NotifyChargingLimitRequest = definition("v20", "NotifyChargingLimitRequest")
NotifyChargingLimitResponse = definition("v20", "NotifyChargingLimitResponse")
NotifyEVChargingNeedsRequest = definition("v20", "NotifyEVChargingNeedsRequest")
NotifyEVChargingNeedsResponse = definition("v20", "NotifyEVChargingNeedsResponse")
NotifyEVChargingScheduleRequest = definition("v20", "NotifyEVChargingScheduleRequest")
NotifyEVChargingScheduleResponse = definition("v20", "NotifyEVChargingScheduleResponse")
Renegotiate15118ScheduleRequest = definition("v20", "Renegotiate15118ScheduleRequest")
Renegotiate15118ScheduleResponse = definition("v20", "Renegotiate15118ScheduleResponse")
ReportChargingProfilesRequest = definition("v20", "ReportChargingProfilesRequest")
ReportChargingProfilesResponse = definition("v20", "ReportChargingProfilesResponse")
SetChargingProfileRequest = definition("v20", "SetChargingProfileRequest")
SetChargingProfileResponse = definition("v20", "SetChargingProfileResponse")


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


class NotifyCentralChargingNeedsFeature(Feature):
    """Passes schedules of an ISO 15118 provider on to a vehicle."""

    name = "NotifyCentralChargingNeeds"
    request_type = NotifyCentralChargingNeedsRequest
    response_type = NotifyCentralChargingNeedsResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_notify_central_charging_needs"


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


class Renegotiate15118ScheduleFeature(Feature):
    """Asks a station to negotiate anew with a vehicle."""

    name = "Renegotiate15118Schedule"
    request_type = Renegotiate15118ScheduleRequest
    response_type = Renegotiate15118ScheduleResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_renegotiate_15118_schedule"


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
        NotifyCentralChargingNeedsFeature,
        NotifyChargingLimitFeature,
        NotifyEVChargingNeedsFeature,
        NotifyEVChargingScheduleFeature,
        Renegotiate15118ScheduleFeature,
        ReportChargingProfilesFeature,
        SetChargingProfileFeature,
    ],
    "2.0",
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

    async def on_notify_central_charging_needs(
        self,
        request: NotifyCentralChargingNeedsRequest,
    ) -> NotifyCentralChargingNeedsResponse:
        """Passes schedules of an ISO 15118 provider on to a vehicle."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyCentralChargingNeeds is not offered here")

    async def on_renegotiate_15118_schedule(
        self,
        request: Renegotiate15118ScheduleRequest,
    ) -> Renegotiate15118ScheduleResponse:
        """Asks a station to negotiate anew with a vehicle."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Renegotiate15118Schedule is not offered here")

    async def on_set_charging_profile(self, request: SetChargingProfileRequest) -> SetChargingProfileResponse:
        """Installs a charging profile."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetChargingProfile is not offered here")
