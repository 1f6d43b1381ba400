# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Shaping the power and current of charging and discharging over time.

Profile "smartCharging" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import (
    AbsolutePriceScheduleType,
    AdditionalSelectedServicesType,
    ChargingProfileType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    ConsumptionCostType,
    CostType,
    CustomDataType,
    LimitAtSoCType,
    OverstayRuleListType,
    OverstayRuleType,
    PriceLevelScheduleEntryType,
    PriceLevelScheduleType,
    PriceRuleStackType,
    PriceRuleType,
    RationalNumberType,
    RelativeTimeIntervalType,
    SalesTariffEntryType,
    SalesTariffType,
    StatusInfoType,
    TaxRuleType,
    V2XFreqWattPointType,
    V2XSignalWattPointType,
)

_ENUMS = [
    "ClearChargingProfileStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "IslandingDetectionEnumType",
    "ControlModeEnumType",
    "MobilityNeedsModeEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "ChargingProfileStatusEnumType",
    "PriorityChargingStatusEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingRateUnitEnumType",
    "GenericStatusEnumType",
    "OperationModeEnumType",
    "CostKindEnumType",
    "DERControlEnumType",
    "EnergyTransferModeEnumType",
    "ChargingProfileKindEnumType",
    "RecurrencyKindEnumType",
]

__all__ = [
    *_ENUMS,
    "ACChargingParametersType",
    "AbsolutePriceScheduleType",
    "AdditionalSelectedServicesType",
    "CSMSHandler",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingProfileCriterionType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingScheduleUpdateType",
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
    "DERChargingParametersType",
    "EVAbsolutePriceScheduleEntryType",
    "EVAbsolutePriceScheduleType",
    "EVEnergyOfferType",
    "EVPowerScheduleEntryType",
    "EVPowerScheduleType",
    "EVPriceRuleType",
    "GetChargingProfilesFeature",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "LimitAtSoCType",
    "NotifyChargingLimitFeature",
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
    "NotifyEVChargingNeedsFeature",
    "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse",
    "NotifyEVChargingScheduleFeature",
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
    "NotifyPriorityChargingFeature",
    "NotifyPriorityChargingRequest",
    "NotifyPriorityChargingResponse",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "PullDynamicScheduleUpdateFeature",
    "PullDynamicScheduleUpdateRequest",
    "PullDynamicScheduleUpdateResponse",
    "RationalNumberType",
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
    "TaxRuleType",
    "UpdateDynamicScheduleFeature",
    "UpdateDynamicScheduleRequest",
    "UpdateDynamicScheduleResponse",
    "UsePriorityChargingFeature",
    "UsePriorityChargingRequest",
    "UsePriorityChargingResponse",
    "V2XChargingParametersType",
    "V2XFreqWattPointType",
    "V2XSignalWattPointType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

ClearChargingProfileType = definition("v21", "ClearChargingProfileType")
ChargingProfileCriterionType = definition("v21", "ChargingProfileCriterionType")
CompositeScheduleType = definition("v21", "CompositeScheduleType")
ChargingLimitType = definition("v21", "ChargingLimitType")
ChargingNeedsType = definition("v21", "ChargingNeedsType")
ACChargingParametersType = definition("v21", "ACChargingParametersType")
DERChargingParametersType = definition("v21", "DERChargingParametersType")
EVEnergyOfferType = definition("v21", "EVEnergyOfferType")
EVAbsolutePriceScheduleType = definition("v21", "EVAbsolutePriceScheduleType")
EVAbsolutePriceScheduleEntryType = definition("v21", "EVAbsolutePriceScheduleEntryType")
EVPriceRuleType = definition("v21", "EVPriceRuleType")
EVPowerScheduleType = definition("v21", "EVPowerScheduleType")
EVPowerScheduleEntryType = definition("v21", "EVPowerScheduleEntryType")
DCChargingParametersType = definition("v21", "DCChargingParametersType")
V2XChargingParametersType = definition("v21", "V2XChargingParametersType")
ChargingScheduleUpdateType = definition("v21", "ChargingScheduleUpdateType")
ClearChargingProfileRequest = definition("v21", "ClearChargingProfileRequest")
ClearChargingProfileResponse = definition("v21", "ClearChargingProfileResponse")
ClearedChargingLimitRequest = definition("v21", "ClearedChargingLimitRequest")
ClearedChargingLimitResponse = definition("v21", "ClearedChargingLimitResponse")
GetChargingProfilesRequest = definition("v21", "GetChargingProfilesRequest")
GetChargingProfilesResponse = definition("v21", "GetChargingProfilesResponse")
GetCompositeScheduleRequest = definition("v21", "GetCompositeScheduleRequest")
GetCompositeScheduleResponse = definition("v21", "GetCompositeScheduleResponse")
NotifyChargingLimitRequest = definition("v21", "NotifyChargingLimitRequest")
NotifyChargingLimitResponse = definition("v21", "NotifyChargingLimitResponse")
NotifyEVChargingNeedsRequest = definition("v21", "NotifyEVChargingNeedsRequest")
NotifyEVChargingNeedsResponse = definition("v21", "NotifyEVChargingNeedsResponse")
NotifyEVChargingScheduleRequest = definition("v21", "NotifyEVChargingScheduleRequest")
NotifyEVChargingScheduleResponse = definition("v21", "NotifyEVChargingScheduleResponse")
NotifyPriorityChargingRequest = definition("v21", "NotifyPriorityChargingRequest")
NotifyPriorityChargingResponse = definition("v21", "NotifyPriorityChargingResponse")
PullDynamicScheduleUpdateRequest = definition("v21", "PullDynamicScheduleUpdateRequest")
PullDynamicScheduleUpdateResponse = definition("v21", "PullDynamicScheduleUpdateResponse")
ReportChargingProfilesRequest = definition("v21", "ReportChargingProfilesRequest")
ReportChargingProfilesResponse = definition("v21", "ReportChargingProfilesResponse")
SetChargingProfileRequest = definition("v21", "SetChargingProfileRequest")
SetChargingProfileResponse = definition("v21", "SetChargingProfileResponse")
UpdateDynamicScheduleRequest = definition("v21", "UpdateDynamicScheduleRequest")
UpdateDynamicScheduleResponse = definition("v21", "UpdateDynamicScheduleResponse")
UsePriorityChargingRequest = definition("v21", "UsePriorityChargingRequest")
UsePriorityChargingResponse = definition("v21", "UsePriorityChargingResponse")


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


class NotifyPriorityChargingFeature(Feature):
    """Reports that priority charging began or ended."""

    name = "NotifyPriorityCharging"
    request_type = NotifyPriorityChargingRequest
    response_type = NotifyPriorityChargingResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_notify_priority_charging"


class PullDynamicScheduleUpdateFeature(Feature):
    """Asks for fresh values of a dynamic profile."""

    name = "PullDynamicScheduleUpdate"
    request_type = PullDynamicScheduleUpdateRequest
    response_type = PullDynamicScheduleUpdateResponse
    sender = "station"
    block = "smartcharging"
    handler = "on_pull_dynamic_schedule_update"


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


class UpdateDynamicScheduleFeature(Feature):
    """Gives a dynamic profile fresh values."""

    name = "UpdateDynamicSchedule"
    request_type = UpdateDynamicScheduleRequest
    response_type = UpdateDynamicScheduleResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_update_dynamic_schedule"


class UsePriorityChargingFeature(Feature):
    """Switches a transaction to or from the profile for priority charging."""

    name = "UsePriorityCharging"
    request_type = UsePriorityChargingRequest
    response_type = UsePriorityChargingResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_use_priority_charging"


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
        NotifyPriorityChargingFeature,
        PullDynamicScheduleUpdateFeature,
        ReportChargingProfilesFeature,
        SetChargingProfileFeature,
        UpdateDynamicScheduleFeature,
        UsePriorityChargingFeature,
    ],
    "2.1",
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

    async def on_notify_priority_charging(
        self,
        charging_station_id: str,
        request: NotifyPriorityChargingRequest,
    ) -> NotifyPriorityChargingResponse:
        """Reports that priority charging began or ended."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyPriorityCharging is not offered here")

    async def on_pull_dynamic_schedule_update(
        self,
        charging_station_id: str,
        request: PullDynamicScheduleUpdateRequest,
    ) -> PullDynamicScheduleUpdateResponse:
        """Asks for fresh values of a dynamic profile."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "PullDynamicScheduleUpdate is not offered here")

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

    async def on_update_dynamic_schedule(
        self,
        request: UpdateDynamicScheduleRequest,
    ) -> UpdateDynamicScheduleResponse:
        """Gives a dynamic profile fresh values."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UpdateDynamicSchedule is not offered here")

    async def on_use_priority_charging(
        self,
        request: UsePriorityChargingRequest,
    ) -> UsePriorityChargingResponse:
        """Switches a transaction to or from the profile for priority charging."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UsePriorityCharging is not offered here")
