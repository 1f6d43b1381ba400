# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Shaping the power and current of charging over time.

Profile "smartCharging" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingProfileType,
    ChargingRateUnitEnumType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    EVSEType,
    GenericStatusEnumType,
    RecurrencyKindEnumType,
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
    "DCChargingParametersType",
    "EVSEType",
    "EnergyTransferModeEnumType",
    "GenericStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetChargingProfilesFeature",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "GetCompositeScheduleStatusEnumType",
    "NotifyCentralChargingNeedsFeature",
    "NotifyCentralChargingNeedsRequest",
    "NotifyCentralChargingNeedsResponse",
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
    "PMaxScheduleType",
    "PartialChargingScheduleType",
    "RecurrencyKindEnumType",
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

class GetCompositeScheduleStatusEnumType(enum.StrEnum):
    """Tells whether a schedule could be calculated."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class CostKindEnumType(enum.StrEnum):
    """The unit that a cost counts: emissions, money relative to the highest price, or renewable energy."""

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"

class EnergyTransferModeEnumType(enum.StrEnum):
    """Ways of transferring energy that a vehicle may ask for."""

    AC_SINGLE_PHASE_CORE = "AC_single_phase_core"
    AC_THREE_PHASE_CORE = "AC_three_phase_core"
    DC_COMBO_CORE = "DC_combo_core"
    DC_CORE = "DC_core"
    DC_EXTENDED = "DC_extended"
    DC_UNIQUE = "DC_unique"

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

    id: int | None
    """The one profile to remove."""
    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    """Level to remove."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["id"], Literal["charging_profile_purpose"], Literal["stack_level"]]
    ]
    def __init__(
        self,
        *,
        id: int | None = None,
        charging_profile_purpose: ChargingProfilePurposeEnumType | str | None = None,
        stack_level: int | None = None,
        extra: Mapping[str, Any] | None = None,
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["charging_profile_purpose"],
            Literal["stack_level"],
            Literal["charging_profile_id"],
            Literal["charging_limit_source"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_profile_purpose: ChargingProfilePurposeEnumType | str | None = None,
        stack_level: int | None = None,
        charging_profile_id: Sequence[int] | None = None,
        charging_limit_source: Sequence[ChargingLimitSourceEnumType | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class CompositeScheduleType(Record):
    """The limits that result from all profiles together."""

    start_date_time: datetime | None
    """The schedule counts from this moment."""
    charging_schedule: PartialChargingScheduleType | None
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["start_date_time"], Literal["charging_schedule"]]]
    def __init__(
        self,
        *,
        start_date_time: datetime | None = None,
        charging_schedule: PartialChargingScheduleType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class PartialChargingScheduleType(Record):
    """A schedule whose periods may be missing; 2.0 uses this second shape of ChargingScheduleType."""

    start_schedule: datetime | None
    """Start of an Absolute or Recurring schedule; absent for Relative ones."""
    duration: int | None
    """Seconds; absent: the last period runs on, at most to the end of the transaction."""
    charging_rate_unit: ChargingRateUnitEnumType
    charging_schedule_period: tuple[ChargingSchedulePeriodType, ...] | None
    """In order of time, the first starting at 0; at least 1 item."""
    min_charging_rate: float | None
    """In chargingRateUnit; below this the vehicle charges inefficiently."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["start_schedule"],
            Literal["duration"],
            Literal["charging_rate_unit"],
            Literal["charging_schedule_period"],
            Literal["min_charging_rate"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_rate_unit: ChargingRateUnitEnumType | str,
        start_schedule: datetime | None = None,
        duration: int | None = None,
        charging_schedule_period: Sequence[ChargingSchedulePeriodType] | None = None,
        min_charging_rate: float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SAScheduleType(Record):
    """A schedule by ISO 15118-2: power, and perhaps a tariff."""

    p_max_schedule: tuple[PMaxScheduleType, ...]
    """In order of time; 1 to 1024 items."""
    sa_schedule_tuple_id: int
    """Number by which the vehicle names its choice."""
    sales_tariff: SalesTariffType | None
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["p_max_schedule"], Literal["sa_schedule_tuple_id"], Literal["sales_tariff"]]
    ]
    def __init__(
        self,
        *,
        p_max_schedule: Sequence[PMaxScheduleType],
        sa_schedule_tuple_id: int,
        sales_tariff: SalesTariffType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class PMaxScheduleType(Record):
    """One step of a power schedule."""

    relative_time_interval: RelativeTimeIntervalType
    p_max: float
    """W at most."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["relative_time_interval"], Literal["p_max"]]]
    def __init__(
        self,
        *,
        relative_time_interval: RelativeTimeIntervalType,
        p_max: float | Decimal,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class RelativeTimeIntervalType(Record):
    """A stretch of time, from now."""

    start: int
    """Seconds from now."""
    duration: int | None
    """Seconds; absent: to the start of the next."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["start"], Literal["duration"]]]
    def __init__(
        self,
        *,
        start: int,
        duration: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SalesTariffType(Record):
    """A tariff by ISO 15118-2."""

    id: int
    """Number of the tariff, unique in a session."""
    sales_tariff_description: str | None
    """For people to read; at most 32 characters."""
    num_e_price_levels: int | None
    """The number of price levels in all tariffs."""
    sales_tariff_entry: tuple[SalesTariffEntryType, ...]
    """In order of time; 1 to 1024 items."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["sales_tariff_description"],
            Literal["num_e_price_levels"],
            Literal["sales_tariff_entry"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        sales_tariff_entry: Sequence[SalesTariffEntryType],
        sales_tariff_description: str | None = None,
        num_e_price_levels: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SalesTariffEntryType(Record):
    """One step of a tariff."""

    relative_time_interval: RelativeTimeIntervalType | None
    e_price_level: int | None
    """Low is cheap; at most numEPriceLevels; at least 0."""
    consumption_cost: tuple[ConsumptionCostType, ...] | None
    """Further criteria for the choice; 1 to 3 items."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["relative_time_interval"], Literal["e_price_level"], Literal["consumption_cost"]]
    ]
    def __init__(
        self,
        *,
        relative_time_interval: RelativeTimeIntervalType | None = None,
        e_price_level: int | None = None,
        consumption_cost: Sequence[ConsumptionCostType] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ConsumptionCostType(Record):
    """The price of a block of power."""

    start_value: float
    """Level from which the block holds, up to the next block; W in ISO 15118-2."""
    cost: tuple[CostType, ...]
    """1 to 3 items."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["start_value"], Literal["cost"]]]
    def __init__(
        self,
        *,
        start_value: float | Decimal,
        cost: Sequence[CostType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class CostType(Record):
    """One kind of cost."""

    cost_kind: CostKindEnumType
    amount: float
    """G of CO2 per kWh, % of the highest price or % renewable, by costKind."""
    amount_multiplier: int | None
    """Power of ten that amount is multiplied with, -3 to 3; absent: 0."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["cost_kind"], Literal["amount"], Literal["amount_multiplier"]]]
    def __init__(
        self,
        *,
        cost_kind: CostKindEnumType | str,
        amount: float | Decimal,
        amount_multiplier: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ChargingLimitType(Record):
    """A limit set from outside the CSMS."""

    charging_limit_source: ChargingLimitSourceEnumType
    is_grid_critical: bool | None
    """True: the stability of the grid depends on it."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["charging_limit_source"], Literal["is_grid_critical"]]]
    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType | str,
        is_grid_critical: bool | None = None,
        extra: Mapping[str, Any] | None = None,
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["ac_charging_parameters"],
            Literal["dc_charging_parameters"],
            Literal["requested_energy_transfer"],
            Literal["departure_time"],
        ]
    ]
    def __init__(
        self,
        *,
        requested_energy_transfer: EnergyTransferModeEnumType | str,
        ac_charging_parameters: ACChargingParametersType | None = None,
        dc_charging_parameters: DCChargingParametersType | None = None,
        departure_time: datetime | None = None,
        extra: Mapping[str, Any] | None = None,
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["energy_amount"],
            Literal["ev_min_current"],
            Literal["ev_max_current"],
            Literal["ev_max_voltage"],
        ]
    ]
    def __init__(
        self,
        *,
        energy_amount: int,
        ev_min_current: int,
        ev_max_current: int,
        ev_max_voltage: int,
        extra: Mapping[str, Any] | None = None,
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
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
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearChargingProfileRequest(Request[ClearChargingProfileResponse]):
    """The profiles to remove; without any criterion all of them.

    Sent by the CSMS; answered by ClearChargingProfileResponse.
    """

    evse_id: int | None
    """0: profiles of the station as a whole; absent: wherever they are."""
    charging_profile: ClearChargingProfileType | None
    """Removes all that match."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["charging_profile"]]]
    def __init__(
        self,
        *,
        evse_id: int | None = None,
        charging_profile: ClearChargingProfileType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearChargingProfileResponse(Response):
    """Tells whether anything matched.

    Answers ClearChargingProfileRequest.
    """

    status: ClearChargingProfileStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: ClearChargingProfileStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearedChargingLimitRequest(Request[ClearedChargingLimitResponse]):
    """Who had set the limit, and where.

    Sent by the charging station; answered by ClearedChargingLimitResponse.
    """

    charging_limit_source: ChargingLimitSourceEnumType
    evse_id: int | None
    """Absent: the whole station."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["charging_limit_source"], Literal["evse_id"]]]
    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType | str,
        evse_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearedChargingLimitResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ClearedChargingLimitRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class GetChargingProfilesRequest(Request[GetChargingProfilesResponse]):
    """The profiles to report.

    Sent by the CSMS; answered by GetChargingProfilesResponse.
    """

    request_id: int | None
    """Number that the parts of the report will carry."""
    evse_id: int | None
    """0: profiles of the station as a whole; absent: all."""
    charging_profile: ChargingProfileCriterionType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["request_id"], Literal["evse_id"], Literal["charging_profile"]]]
    def __init__(
        self,
        *,
        charging_profile: ChargingProfileCriterionType,
        request_id: int | None = None,
        evse_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetChargingProfilesResponse(Response):
    """Tells whether a report will follow.

    Answers GetChargingProfilesRequest.
    """

    status: GetChargingProfileStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GetChargingProfileStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["duration"], Literal["charging_rate_unit"], Literal["evse_id"]]]
    def __init__(
        self,
        *,
        duration: int,
        evse_id: int,
        charging_rate_unit: ChargingRateUnitEnumType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetCompositeScheduleResponse(Response):
    """The schedule that results.

    Answers GetCompositeScheduleRequest.
    """

    status: GetCompositeScheduleStatusEnumType
    evse_id: int
    """The EVSE that the schedule is for."""
    schedule: CompositeScheduleType | None
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["evse_id"], Literal["schedule"]]]
    def __init__(
        self,
        *,
        status: GetCompositeScheduleStatusEnumType | str,
        evse_id: int,
        schedule: CompositeScheduleType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyCentralChargingNeedsRequest(Request[NotifyCentralChargingNeedsResponse]):
    """The schedules to offer.

    Sent by the CSMS; answered by NotifyCentralChargingNeedsResponse.
    """

    evse_id: int
    """The EVSE with the vehicle."""
    sa_schedule: tuple[SAScheduleType, ...]
    """Schedules for the vehicle to choose from; 1 to 3 items."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["sa_schedule"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        sa_schedule: Sequence[SAScheduleType],
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyCentralChargingNeedsResponse(Response):
    """Tells whether the schedules are offered to the vehicle.

    Answers NotifyCentralChargingNeedsRequest.
    """

    status: GenericStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyChargingLimitRequest(Request[NotifyChargingLimitResponse]):
    """The limit, who set it, and where it applies.

    Sent by the charging station; answered by NotifyChargingLimitResponse.
    """

    charging_schedule: tuple[ChargingScheduleType, ...] | None
    """The limit over time; at least 1 item."""
    evse_id: int | None
    """Absent: the whole station."""
    charging_limit: ChargingLimitType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["charging_schedule"], Literal["evse_id"], Literal["charging_limit"]]
    ]
    def __init__(
        self,
        *,
        charging_limit: ChargingLimitType,
        charging_schedule: Sequence[ChargingScheduleType] | None = None,
        evse_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyChargingLimitResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyChargingLimitRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["max_schedule_tuples"], Literal["charging_needs"], Literal["evse_id"]]
    ]
    def __init__(
        self,
        *,
        charging_needs: ChargingNeedsType,
        evse_id: int,
        max_schedule_tuples: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyEVChargingNeedsResponse(Response):
    """Tells whether a profile will follow.

    Answers NotifyEVChargingNeedsRequest.
    """

    status: NotifyEVChargingNeedsStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: NotifyEVChargingNeedsStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyEVChargingScheduleRequest(Request[NotifyEVChargingScheduleResponse]):
    """The vehicle's schedule.

    Sent by the charging station; answered by NotifyEVChargingScheduleResponse.
    """

    time_base: datetime
    """Periods of the schedule count from this moment."""
    charging_schedule: PartialChargingScheduleType
    evse_id: int
    """Counted from 1."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["time_base"], Literal["charging_schedule"], Literal["evse_id"]]]
    def __init__(
        self,
        *,
        time_base: datetime,
        charging_schedule: PartialChargingScheduleType,
        evse_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyEVChargingScheduleResponse(Response):
    """Tells whether the CSMS could read it, not whether it agrees.

    Answers NotifyEVChargingScheduleRequest.
    """

    status: GenericStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class Renegotiate15118ScheduleRequest(Request[Renegotiate15118ScheduleResponse]):
    """The EVSE of the vehicle.

    Sent by the CSMS; answered by Renegotiate15118ScheduleResponse.
    """

    evse: EVSEType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse"]]]
    def __init__(self, *, evse: EVSEType, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class Renegotiate15118ScheduleResponse(Response):
    """Tells whether the station will negotiate.

    Answers Renegotiate15118ScheduleRequest.
    """

    status: GenericStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ReportChargingProfilesRequest(Request[ReportChargingProfilesResponse]):
    """Profiles of one EVSE and one source.

    Sent by the charging station; answered by ReportChargingProfilesResponse.
    """

    request_id: int | None
    """Number of the GetChargingProfiles that this answers."""
    charging_limit_source: ChargingLimitSourceEnumType
    """Who installed these profiles."""
    charging_profile: tuple[ChargingProfileType, ...]
    """At least 1 item."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    evse_id: int
    """0: the station as a whole."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["request_id"],
            Literal["charging_limit_source"],
            Literal["charging_profile"],
            Literal["tbc"],
            Literal["evse_id"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_limit_source: ChargingLimitSourceEnumType | str,
        charging_profile: Sequence[ChargingProfileType],
        evse_id: int,
        request_id: int | None = None,
        tbc: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ReportChargingProfilesResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers ReportChargingProfilesRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SetChargingProfileRequest(Request[SetChargingProfileResponse]):
    """The profile and where it applies.

    Sent by the CSMS; answered by SetChargingProfileResponse.
    """

    evse_id: int
    """0: the station as a whole, or with TxDefaultProfile each EVSE by itself."""
    charging_profile: ChargingProfileType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["charging_profile"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        charging_profile: ChargingProfileType,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SetChargingProfileResponse(Response):
    """Tells whether the profile was taken.

    Answers SetChargingProfileRequest.
    """

    status: ChargingProfileStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
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

class NotifyCentralChargingNeedsFeature(
    Feature[NotifyCentralChargingNeedsRequest, NotifyCentralChargingNeedsResponse]
):
    """Passes schedules of an ISO 15118 provider on to a vehicle."""

    request_type: ClassVar[type[NotifyCentralChargingNeedsRequest]]
    response_type: ClassVar[type[NotifyCentralChargingNeedsResponse]]

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

class Renegotiate15118ScheduleFeature(
    Feature[Renegotiate15118ScheduleRequest, Renegotiate15118ScheduleResponse]
):
    """Asks a station to negotiate anew with a vehicle."""

    request_type: ClassVar[type[Renegotiate15118ScheduleRequest]]
    response_type: ClassVar[type[Renegotiate15118ScheduleResponse]]

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
    def on_notify_central_charging_needs(
        self,
        request: NotifyCentralChargingNeedsRequest,
        /,
    ) -> Answer[NotifyCentralChargingNeedsResponse]:
        """Passes schedules of an ISO 15118 provider on to a vehicle."""
    def on_renegotiate_15118_schedule(
        self,
        request: Renegotiate15118ScheduleRequest,
        /,
    ) -> Answer[Renegotiate15118ScheduleResponse]:
        """Asks a station to negotiate anew with a vehicle."""
    def on_set_charging_profile(
        self,
        request: SetChargingProfileRequest,
        /,
    ) -> Answer[SetChargingProfileResponse]:
        """Installs a charging profile."""
