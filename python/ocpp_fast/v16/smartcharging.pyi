# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Limiting the power or current of charging over time.

Profile "smartCharging" of OCPP 1.6.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v16.types import (
    ChargingProfile,
    ChargingProfileKindType,
    ChargingProfilePurposeType,
    ChargingRateUnitType,
    ChargingSchedule,
    ChargingSchedulePeriod,
    RecurrencyKindType,
)

__all__ = [
    "CSMSHandler",
    "ChargingProfile",
    "ChargingProfileKindType",
    "ChargingProfilePurposeType",
    "ChargingProfileStatus",
    "ChargingRateUnitType",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ChargingStationHandler",
    "ClearChargingProfileFeature",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "ClearChargingProfileStatus",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "GetCompositeScheduleStatus",
    "RecurrencyKindType",
    "SetChargingProfileFeature",
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
    "profile",
]

class ClearChargingProfileStatus(enum.StrEnum):
    """Tells whether a profile matched and was removed."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"

class GetCompositeScheduleStatus(enum.StrEnum):
    """Tells whether a schedule could be calculated."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class ChargingProfileStatus(enum.StrEnum):
    """Tells whether a profile was installed."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"

@final
class ClearChargingProfileRequest(Request[ClearChargingProfileResponse]):
    """The profiles to remove; without any criterion all of them.

    Sent by the CSMS; answered by ClearChargingProfileResponse.
    """

    id: int | None
    """The one profile to remove; criteria below are then ignored."""
    connector_id: int | None
    """0: profiles of the charge point as a whole; absent: wherever they are."""
    charging_profile_purpose: ChargingProfilePurposeType | None
    stack_level: int | None
    """Level to remove."""
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["connector_id"],
            Literal["charging_profile_purpose"],
            Literal["stack_level"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int | None = None,
        connector_id: int | None = None,
        charging_profile_purpose: ChargingProfilePurposeType | str | None = None,
        stack_level: int | None = None,
    ) -> None: ...

@final
class ClearChargingProfileResponse(Response):
    """Tells whether anything matched.

    Answers ClearChargingProfileRequest.
    """

    status: ClearChargingProfileStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: ClearChargingProfileStatus | str) -> None: ...

@final
class GetCompositeScheduleRequest(Request[GetCompositeScheduleResponse]):
    """For which connector and for how long ahead.

    Sent by the CSMS; answered by GetCompositeScheduleResponse.
    """

    connector_id: int
    """0: the grid connection of the charge point."""
    duration: int
    """Seconds ahead to calculate."""
    charging_rate_unit: ChargingRateUnitType | None
    """Unit wanted in the answer."""
    __match_args__: ClassVar[
        tuple[Literal["connector_id"], Literal["duration"], Literal["charging_rate_unit"]]
    ]
    def __init__(
        self,
        *,
        connector_id: int,
        duration: int,
        charging_rate_unit: ChargingRateUnitType | str | None = None,
    ) -> None: ...

@final
class GetCompositeScheduleResponse(Response):
    """The schedule that results.

    Answers GetCompositeScheduleRequest.
    """

    status: GetCompositeScheduleStatus
    connector_id: int | None
    """The connector that the schedule is for."""
    schedule_start: datetime | None
    """Periods of the schedule count from this moment."""
    charging_schedule: ChargingSchedule | None
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["connector_id"],
            Literal["schedule_start"],
            Literal["charging_schedule"],
        ]
    ]
    def __init__(
        self,
        *,
        status: GetCompositeScheduleStatus | str,
        connector_id: int | None = None,
        schedule_start: datetime | None = None,
        charging_schedule: ChargingSchedule | None = None,
    ) -> None: ...

@final
class SetChargingProfileRequest(Request[SetChargingProfileResponse]):
    """The profile and where it applies.

    Sent by the CSMS; answered by SetChargingProfileResponse.
    """

    connector_id: int
    """0: the charge point as a whole, or the default for every connector, by the profile's purpose."""
    cs_charging_profiles: ChargingProfile
    __match_args__: ClassVar[tuple[Literal["connector_id"], Literal["cs_charging_profiles"]]]
    def __init__(self, *, connector_id: int, cs_charging_profiles: ChargingProfile) -> None: ...

@final
class SetChargingProfileResponse(Response):
    """Tells whether the profile was taken.

    Answers SetChargingProfileRequest.
    """

    status: ChargingProfileStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: ChargingProfileStatus | str) -> None: ...

class ClearChargingProfileFeature(Feature[ClearChargingProfileRequest, ClearChargingProfileResponse]):
    """Removes charging profiles, by number or by criteria."""

    request_type: ClassVar[type[ClearChargingProfileRequest]]
    response_type: ClassVar[type[ClearChargingProfileResponse]]

class GetCompositeScheduleFeature(Feature[GetCompositeScheduleRequest, GetCompositeScheduleResponse]):
    """Asks what all installed limits together amount to."""

    request_type: ClassVar[type[GetCompositeScheduleRequest]]
    response_type: ClassVar[type[GetCompositeScheduleResponse]]

class SetChargingProfileFeature(Feature[SetChargingProfileRequest, SetChargingProfileResponse]):
    """Installs a charging profile."""

    request_type: ClassVar[type[SetChargingProfileRequest]]
    response_type: ClassVar[type[SetChargingProfileResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_clear_charging_profile(
        self,
        request: ClearChargingProfileRequest,
        /,
    ) -> Answer[ClearChargingProfileResponse]:
        """Removes charging profiles, by number or by criteria."""
    def on_get_composite_schedule(
        self,
        request: GetCompositeScheduleRequest,
        /,
    ) -> Answer[GetCompositeScheduleResponse]:
        """Asks what all installed limits together amount to."""
    def on_set_charging_profile(
        self,
        request: SetChargingProfileRequest,
        /,
    ) -> Answer[SetChargingProfileResponse]:
        """Installs a charging profile."""
