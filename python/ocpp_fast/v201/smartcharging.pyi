# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Shaping the power and current of charging over time.

Profile "smartCharging" of OCPP 2.0.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v201.types import (
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingProfileType,
    ChargingRateUnitEnumType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    ConsumptionCostType,
    CostKindEnumType,
    CostType,
    CustomDataType,
    GenericStatusEnumType,
    RecurrencyKindEnumType,
    RelativeTimeIntervalType,
    SalesTariffEntryType,
    SalesTariffType,
    StatusInfoType,
)

__all__ = [
    "ACChargingParametersType",
    "CSMSHandler",
    "ChargingLimitSourceEnumType",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingProfileCriterionType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileStatusEnumType",
    "ChargingProfileType",
    "ChargingRateUnitEnumType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingStationHandler",
    "ClearChargingProfileFeature",
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
    "ClearChargingProfileStatusEnumType",
    "ClearChargingProfileType",
    "ClearedChargingLimitFeature",
    "ClearedChargingLimitRequest",
    "ClearedChargingLimitResponse",
    "CompositeScheduleType",
    "ConsumptionCostType",
    "CostKindEnumType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "EnergyTransferModeEnumType",
    "GenericStatusEnumType",
    "GetChargingProfileStatusEnumType",
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
    "NotifyEVChargingNeedsStatusEnumType",
    "NotifyEVChargingScheduleFeature",
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
    "RecurrencyKindEnumType",
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

class ClearChargingProfileStatusEnumType(enum.StrEnum):
    """Tells whether a profile matched and was removed."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"

class ChargingLimitSourceEnumType(enum.StrEnum):
    """Who set a limit: the energy management, the operator of the station or of the grid, or another."""

    EMS = "EMS"
    OTHER = "Other"
    SO = "SO"
    CSO = "CSO"

class GetChargingProfileStatusEnumType(enum.StrEnum):
    """Tells whether a report will follow."""

    ACCEPTED = "Accepted"
    NO_PROFILES = "NoProfiles"

class EnergyTransferModeEnumType(enum.StrEnum):
    """Ways of transferring energy that a vehicle may ask for."""

    DC = "DC"
    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"

class NotifyEVChargingNeedsStatusEnumType(enum.StrEnum):
    """Tells whether the vehicle's needs were understood and a profile will follow."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"

class ChargingProfileStatusEnumType(enum.StrEnum):
    """Tells whether a profile was taken."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

@final
class ClearChargingProfileType(Record):
    """The criteria for profiles to be removed."""

    evse_id: int | None
    """0: profiles of the station as a whole; absent: wherever they are."""
    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    """Level to remove."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["evse_id"],
            Literal["charging_profile_purpose"],
            Literal["stack_level"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        evse_id: int | None = None,
        charging_profile_purpose: ChargingProfilePurposeEnumType | str | None = None,
        stack_level: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingProfileCriterionType(Record):
    """The criteria for profiles to be reported."""

    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    """Level to report."""
    charging_profile_id: tuple[int, ...] | None
    """Numbers of the profiles wanted; alone, without other criteria; at least 1 item."""
    charging_limit_source: tuple[ChargingLimitSourceEnumType, ...] | None
    """Only those installed by one of these; 1 to 4 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["charging_profile_purpose"],
            Literal["stack_level"],
            Literal["charging_profile_id"],
            Literal["charging_limit_source"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_profile_purpose: ChargingProfilePurposeEnumType | str | None = None,
        stack_level: int | None = None,
        charging_profile_id: Sequence[int] | None = None,
        charging_limit_source: Sequence[ChargingLimitSourceEnumType | str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CompositeScheduleType(Record):
    """The limits that result from all profiles together."""

    charging_schedule_period: tuple[ChargingSchedulePeriodType, ...]
    """At least 1 item."""
    evse_id: int
    """0: the grid connection of the station."""
    duration: int
    """Seconds that it covers."""
    schedule_start: datetime
    """Periods count from this moment."""
    charging_rate_unit: ChargingRateUnitEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["charging_schedule_period"],
            Literal["evse_id"],
            Literal["duration"],
            Literal["schedule_start"],
            Literal["charging_rate_unit"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_schedule_period: Sequence[ChargingSchedulePeriodType],
        evse_id: int,
        duration: int,
        schedule_start: datetime,
        charging_rate_unit: ChargingRateUnitEnumType | str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingLimitType(Record):
    """A limit set from outside the CSMS."""

    charging_limit_source: ChargingLimitSourceEnumType
    is_grid_critical: bool | None
    """True: the stability of the grid depends on it."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["charging_limit_source"], Literal["is_grid_critical"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType | str,
        is_grid_critical: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingNeedsType(Record):
    """The needs of a vehicle."""

    ac_charging_parameters: ACChargingParametersType | None
    """For ISO 15118-2 on AC."""
    dc_charging_parameters: DCChargingParametersType | None
    """For ISO 15118-2 on DC."""
    requested_energy_transfer: EnergyTransferModeEnumType
    """Way of transfer that the vehicle has chosen."""
    departure_time: datetime | None
    """When the vehicle expects to leave."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["ac_charging_parameters"],
            Literal["dc_charging_parameters"],
            Literal["requested_energy_transfer"],
            Literal["departure_time"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        requested_energy_transfer: EnergyTransferModeEnumType | str,
        ac_charging_parameters: ACChargingParametersType | None = None,
        dc_charging_parameters: DCChargingParametersType | None = None,
        departure_time: datetime | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ACChargingParametersType(Record):
    """The needs and limits of a vehicle on AC, by ISO 15118-2."""

    energy_amount: int
    """Wh wanted, preconditioning included."""
    ev_min_current: int
    """A per phase at least."""
    ev_max_current: int
    """A per phase at most, cable included."""
    ev_max_voltage: int
    """V at most."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["energy_amount"],
            Literal["ev_min_current"],
            Literal["ev_max_current"],
            Literal["ev_max_voltage"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        energy_amount: int,
        ev_min_current: int,
        ev_max_current: int,
        ev_max_voltage: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DCChargingParametersType(Record):
    """The needs and limits of a vehicle on DC, by ISO 15118-2."""

    ev_max_current: int
    """A at most, cable included."""
    ev_max_voltage: int
    """V at most."""
    energy_amount: int | None
    """Wh wanted, preconditioning included."""
    ev_max_power: int | None
    """W at most."""
    state_of_charge: int | None
    """% of the battery at present; 0 to 100."""
    ev_energy_capacity: int | None
    """Wh that the battery holds."""
    full_soc: int | None
    """% at which the vehicle calls the battery full; 0 to 100."""
    bulk_soc: int | None
    """% at which fast charging ends; 0 to 100."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["ev_max_current"],
            Literal["ev_max_voltage"],
            Literal["energy_amount"],
            Literal["ev_max_power"],
            Literal["state_of_charge"],
            Literal["ev_energy_capacity"],
            Literal["full_soc"],
            Literal["bulk_soc"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        ev_max_current: int,
        ev_max_voltage: int,
        energy_amount: int | None = None,
        ev_max_power: int | None = None,
        state_of_charge: int | None = None,
        ev_energy_capacity: int | None = None,
        full_soc: int | None = None,
        bulk_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearChargingProfileRequest(Request[ClearChargingProfileResponse]):
    """The profiles to remove; without any criterion all of them.

    Sent by the CSMS; answered by ClearChargingProfileResponse.
    """

    charging_profile_id: int | None
    """The one profile to remove."""
    charging_profile_criteria: ClearChargingProfileType | None
    """Removes all that match."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["charging_profile_id"], Literal["charging_profile_criteria"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        charging_profile_id: int | None = None,
        charging_profile_criteria: ClearChargingProfileType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearChargingProfileResponse(Response):
    """Tells whether anything matched.

    Answers ClearChargingProfileRequest.
    """

    status: ClearChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: ClearChargingProfileStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearedChargingLimitRequest(Request[ClearedChargingLimitResponse]):
    """Who had set the limit, and where.

    Sent by the charging station; answered by ClearedChargingLimitResponse.
    """

    charging_limit_source: ChargingLimitSourceEnumType
    evse_id: int | None
    """Absent: the whole station."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["charging_limit_source"], Literal["evse_id"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType | str,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearedChargingLimitResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ClearedChargingLimitRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class GetChargingProfilesRequest(Request[GetChargingProfilesResponse]):
    """The profiles to report.

    Sent by the CSMS; answered by GetChargingProfilesResponse.
    """

    request_id: int
    """Number that the parts of the report will carry."""
    evse_id: int | None
    """0: profiles of the station as a whole; absent: all."""
    charging_profile: ChargingProfileCriterionType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["request_id"], Literal["evse_id"], Literal["charging_profile"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        charging_profile: ChargingProfileCriterionType,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetChargingProfilesResponse(Response):
    """Tells whether a report will follow.

    Answers GetChargingProfilesRequest.
    """

    status: GetChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GetChargingProfileStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetCompositeScheduleRequest(Request[GetCompositeScheduleResponse]):
    """For which EVSE and for how long ahead.

    Sent by the CSMS; answered by GetCompositeScheduleResponse.
    """

    duration: int
    """Seconds ahead to calculate."""
    charging_rate_unit: ChargingRateUnitEnumType | None
    """Unit wanted in the answer."""
    evse_id: int
    """0: the grid connection of the station."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["duration"], Literal["charging_rate_unit"], Literal["evse_id"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        duration: int,
        evse_id: int,
        charging_rate_unit: ChargingRateUnitEnumType | str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetCompositeScheduleResponse(Response):
    """The schedule that results.

    Answers GetCompositeScheduleRequest.
    """

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    schedule: CompositeScheduleType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["status_info"], Literal["schedule"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        schedule: CompositeScheduleType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyChargingLimitRequest(Request[NotifyChargingLimitResponse]):
    """The limit, who set it, and where it applies.

    Sent by the charging station; answered by NotifyChargingLimitResponse.
    """

    charging_schedule: tuple[ChargingScheduleType, ...] | None
    """The limit over time; at least 1 item."""
    evse_id: int | None
    """Absent or 0: the whole station."""
    charging_limit: ChargingLimitType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["charging_schedule"],
            Literal["evse_id"],
            Literal["charging_limit"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_limit: ChargingLimitType,
        charging_schedule: Sequence[ChargingScheduleType] | None = None,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyChargingLimitResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyChargingLimitRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class NotifyEVChargingNeedsRequest(Request[NotifyEVChargingNeedsResponse]):
    """The needs of the vehicle, and its EVSE.

    Sent by the charging station; answered by NotifyEVChargingNeedsResponse.
    """

    max_schedule_tuples: int | None
    """Most entries that the vehicle takes in one schedule."""
    charging_needs: ChargingNeedsType
    evse_id: int
    """Counted from 1."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["max_schedule_tuples"],
            Literal["charging_needs"],
            Literal["evse_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_needs: ChargingNeedsType,
        evse_id: int,
        max_schedule_tuples: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyEVChargingNeedsResponse(Response):
    """Tells whether a profile will follow.

    Answers NotifyEVChargingNeedsRequest.
    """

    status: NotifyEVChargingNeedsStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: NotifyEVChargingNeedsStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyEVChargingScheduleRequest(Request[NotifyEVChargingScheduleResponse]):
    """The vehicle's schedule.

    Sent by the charging station; answered by NotifyEVChargingScheduleResponse.
    """

    time_base: datetime
    """Periods of the schedule count from this moment."""
    charging_schedule: ChargingScheduleType
    evse_id: int
    """Counted from 1."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["time_base"], Literal["charging_schedule"], Literal["evse_id"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        time_base: datetime,
        charging_schedule: ChargingScheduleType,
        evse_id: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyEVChargingScheduleResponse(Response):
    """Tells whether the CSMS could read it, not whether it agrees.

    Answers NotifyEVChargingScheduleRequest.
    """

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ReportChargingProfilesRequest(Request[ReportChargingProfilesResponse]):
    """Profiles of one EVSE and one source.

    Sent by the charging station; answered by ReportChargingProfilesResponse.
    """

    request_id: int
    """Number of the GetChargingProfiles that this answers."""
    charging_limit_source: ChargingLimitSourceEnumType
    """Who installed these profiles."""
    charging_profile: tuple[ChargingProfileType, ...]
    """At least 1 item."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    evse_id: int
    """0: the station as a whole."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["request_id"],
            Literal["charging_limit_source"],
            Literal["charging_profile"],
            Literal["tbc"],
            Literal["evse_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        charging_limit_source: ChargingLimitSourceEnumType | str,
        charging_profile: Sequence[ChargingProfileType],
        evse_id: int,
        tbc: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ReportChargingProfilesResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ReportChargingProfilesRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class SetChargingProfileRequest(Request[SetChargingProfileResponse]):
    """The profile and where it applies.

    Sent by the CSMS; answered by SetChargingProfileResponse.
    """

    evse_id: int
    """0: the station as a whole, or with TxDefaultProfile each EVSE by itself."""
    charging_profile: ChargingProfileType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["charging_profile"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        charging_profile: ChargingProfileType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetChargingProfileResponse(Response):
    """Tells whether the profile was taken.

    Answers SetChargingProfileRequest.
    """

    status: ChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class ClearChargingProfileFeature(Feature[ClearChargingProfileRequest, ClearChargingProfileResponse]):
    """Removes charging profiles, by number or by criteria."""

    request_type: ClassVar[type[ClearChargingProfileRequest]]
    response_type: ClassVar[type[ClearChargingProfileResponse]]

class ClearedChargingLimitFeature(Feature[ClearedChargingLimitRequest, ClearedChargingLimitResponse]):
    """Reports that a limit set from outside has been lifted."""

    request_type: ClassVar[type[ClearedChargingLimitRequest]]
    response_type: ClassVar[type[ClearedChargingLimitResponse]]

class GetChargingProfilesFeature(Feature[GetChargingProfilesRequest, GetChargingProfilesResponse]):
    """Asks which profiles are installed; ReportChargingProfiles delivers them in parts."""

    request_type: ClassVar[type[GetChargingProfilesRequest]]
    response_type: ClassVar[type[GetChargingProfilesResponse]]

class GetCompositeScheduleFeature(Feature[GetCompositeScheduleRequest, GetCompositeScheduleResponse]):
    """Asks what all installed limits together amount to."""

    request_type: ClassVar[type[GetCompositeScheduleRequest]]
    response_type: ClassVar[type[GetCompositeScheduleResponse]]

class NotifyChargingLimitFeature(Feature[NotifyChargingLimitRequest, NotifyChargingLimitResponse]):
    """Reports a limit that was set from outside."""

    request_type: ClassVar[type[NotifyChargingLimitRequest]]
    response_type: ClassVar[type[NotifyChargingLimitResponse]]

class NotifyEVChargingNeedsFeature(Feature[NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse]):
    """Passes on what a vehicle asks for over ISO 15118."""

    request_type: ClassVar[type[NotifyEVChargingNeedsRequest]]
    response_type: ClassVar[type[NotifyEVChargingNeedsResponse]]

class NotifyEVChargingScheduleFeature(
    Feature[NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse]
):
    """Passes on the schedule that a vehicle chose or made."""

    request_type: ClassVar[type[NotifyEVChargingScheduleRequest]]
    response_type: ClassVar[type[NotifyEVChargingScheduleResponse]]

class ReportChargingProfilesFeature(Feature[ReportChargingProfilesRequest, ReportChargingProfilesResponse]):
    """Delivers one part of a report on installed profiles."""

    request_type: ClassVar[type[ReportChargingProfilesRequest]]
    response_type: ClassVar[type[ReportChargingProfilesResponse]]

class SetChargingProfileFeature(Feature[SetChargingProfileRequest, SetChargingProfileResponse]):
    """Installs a charging profile."""

    request_type: ClassVar[type[SetChargingProfileRequest]]
    response_type: ClassVar[type[SetChargingProfileResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_cleared_charging_limit(
        self,
        charging_station_id: str,
        request: ClearedChargingLimitRequest,
        /,
    ) -> Answer[ClearedChargingLimitResponse]:
        """Reports that a limit set from outside has been lifted."""
    def on_notify_charging_limit(
        self,
        charging_station_id: str,
        request: NotifyChargingLimitRequest,
        /,
    ) -> Answer[NotifyChargingLimitResponse]:
        """Reports a limit that was set from outside."""
    def on_notify_ev_charging_needs(
        self,
        charging_station_id: str,
        request: NotifyEVChargingNeedsRequest,
        /,
    ) -> Answer[NotifyEVChargingNeedsResponse]:
        """Passes on what a vehicle asks for over ISO 15118."""
    def on_notify_ev_charging_schedule(
        self,
        charging_station_id: str,
        request: NotifyEVChargingScheduleRequest,
        /,
    ) -> Answer[NotifyEVChargingScheduleResponse]:
        """Passes on the schedule that a vehicle chose or made."""
    def on_report_charging_profiles(
        self,
        charging_station_id: str,
        request: ReportChargingProfilesRequest,
        /,
    ) -> Answer[ReportChargingProfilesResponse]:
        """Delivers one part of a report on installed profiles."""

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
    def on_get_charging_profiles(
        self,
        request: GetChargingProfilesRequest,
        /,
    ) -> Answer[GetChargingProfilesResponse]:
        """Asks which profiles are installed; ReportChargingProfiles delivers them in parts."""
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
