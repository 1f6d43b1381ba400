# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Limiting the power or current of charging over time.

Profile "smartCharging" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v16.types import ChargingProfile, ChargingSchedule, ChargingSchedulePeriod

_ENUMS = [
    "ClearChargingProfileStatus",
    "GetCompositeScheduleStatus",
    "ChargingProfileStatus",
    "ChargingProfilePurposeType",
    "ChargingRateUnitType",
    "ChargingProfileKindType",
    "RecurrencyKindType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingProfile",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ChargingStationHandler",
    "ClearChargingProfileFeature",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "SetChargingProfileFeature",
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

ClearChargingProfileRequest = definition("v16", "ClearChargingProfileRequest")
ClearChargingProfileResponse = definition("v16", "ClearChargingProfileResponse")
GetCompositeScheduleRequest = definition("v16", "GetCompositeScheduleRequest")
GetCompositeScheduleResponse = definition("v16", "GetCompositeScheduleResponse")
SetChargingProfileRequest = definition("v16", "SetChargingProfileRequest")
SetChargingProfileResponse = definition("v16", "SetChargingProfileResponse")


class ClearChargingProfileFeature(Feature):
    """Removes charging profiles, by number or by criteria."""

    name = "ClearChargingProfile"
    request_type = ClearChargingProfileRequest
    response_type = ClearChargingProfileResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_clear_charging_profile"


class GetCompositeScheduleFeature(Feature):
    """Asks what all installed limits together amount to."""

    name = "GetCompositeSchedule"
    request_type = GetCompositeScheduleRequest
    response_type = GetCompositeScheduleResponse
    sender = "csms"
    block = "smartcharging"
    handler = "on_get_composite_schedule"


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
    [ClearChargingProfileFeature, GetCompositeScheduleFeature, SetChargingProfileFeature],
    "1.6",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


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

    async def on_get_composite_schedule(
        self,
        request: GetCompositeScheduleRequest,
    ) -> GetCompositeScheduleResponse:
        """Asks what all installed limits together amount to."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetCompositeSchedule is not offered here")

    async def on_set_charging_profile(self, request: SetChargingProfileRequest) -> SetChargingProfileResponse:
        """Installs a charging profile."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SetChargingProfile is not offered here")
