# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Shaping the power and current of charging and discharging over time.

Profile "smartCharging" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    AbsolutePriceScheduleType,
    AdditionalSelectedServicesType,
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
    DERControlEnumType,
    EnergyTransferModeEnumType,
    GenericStatusEnumType,
    LimitAtSoCType,
    OperationModeEnumType,
    OverstayRuleListType,
    OverstayRuleType,
    PriceLevelScheduleEntryType,
    PriceLevelScheduleType,
    PriceRuleStackType,
    PriceRuleType,
    RationalNumberType,
    RecurrencyKindEnumType,
    RelativeTimeIntervalType,
    SalesTariffEntryType,
    SalesTariffType,
    StatusInfoType,
    TaxRuleType,
    V2XFreqWattPointType,
    V2XSignalWattPointType,
)

__all__ = [
    "ACChargingParametersType",
    "AbsolutePriceScheduleType",
    "AdditionalSelectedServicesType",
    "CSMSHandler",
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
    "ChargingScheduleUpdateType",
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
    "ControlModeEnumType",
    "CostKindEnumType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "DERChargingParametersType",
    "DERControlEnumType",
    "EVAbsolutePriceScheduleEntryType",
    "EVAbsolutePriceScheduleType",
    "EVEnergyOfferType",
    "EVPowerScheduleEntryType",
    "EVPowerScheduleType",
    "EVPriceRuleType",
    "EnergyTransferModeEnumType",
    "GenericStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetChargingProfilesFeature",
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
    "GetCompositeScheduleFeature",
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
    "IslandingDetectionEnumType",
    "LimitAtSoCType",
    "MobilityNeedsModeEnumType",
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
    "NotifyPriorityChargingFeature",
    "NotifyPriorityChargingRequest",
    "NotifyPriorityChargingResponse",
    "OperationModeEnumType",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "PriorityChargingStatusEnumType",
    "PullDynamicScheduleUpdateFeature",
    "PullDynamicScheduleUpdateRequest",
    "PullDynamicScheduleUpdateResponse",
    "RationalNumberType",
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

class ClearChargingProfileStatusEnumType(enum.StrEnum):
    """Tells whether a profile matched and was removed."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"

class GetChargingProfileStatusEnumType(enum.StrEnum):
    """Tells whether a report will follow."""

    ACCEPTED = "Accepted"
    NO_PROFILES = "NoProfiles"

class IslandingDetectionEnumType(enum.StrEnum):
    """The method by which an inverter notices that it feeds an island."""

    NO_ANTI_ISLANDING_SUPPORT = "NoAntiIslandingSupport"
    ROCOF = "RoCoF"
    UVP_OVP = "UVP_OVP"
    UFP_OFP = "UFP_OFP"
    VOLTAGE_VECTOR_SHIFT = "VoltageVectorShift"
    ZERO_CROSSING_DETECTION = "ZeroCrossingDetection"
    OTHER_PASSIVE = "OtherPassive"
    IMPEDANCE_MEASUREMENT = "ImpedanceMeasurement"
    IMPEDANCE_AT_FREQUENCY = "ImpedanceAtFrequency"
    SLIP_MODE_FREQUENCY_SHIFT = "SlipModeFrequencyShift"
    SANDIA_FREQUENCY_SHIFT = "SandiaFrequencyShift"
    SANDIA_VOLTAGE_SHIFT = "SandiaVoltageShift"
    FREQUENCY_JUMP = "FrequencyJump"
    RCL_Q_FACTOR = "RCLQFactor"
    OTHER_ACTIVE = "OtherActive"

class ControlModeEnumType(enum.StrEnum):
    """Tells whether the vehicle follows a schedule of its choice or values that change as it charges."""

    SCHEDULED_CONTROL = "ScheduledControl"
    DYNAMIC_CONTROL = "DynamicControl"

class MobilityNeedsModeEnumType(enum.StrEnum):
    """Who sets the needs of the driver: the vehicle alone, or the station too."""

    EVCC = "EVCC"
    EVCC_SECC = "EVCC_SECC"

class NotifyEVChargingNeedsStatusEnumType(enum.StrEnum):
    """Tells whether the vehicle's needs were understood and a profile will follow."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    PROCESSING = "Processing"
    NO_CHARGING_PROFILE = "NoChargingProfile"

class ChargingProfileStatusEnumType(enum.StrEnum):
    """Tells whether a profile, or its fresh values, were taken."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class PriorityChargingStatusEnumType(enum.StrEnum):
    """Tells whether priority charging is used, or why not."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_PROFILE = "NoProfile"

@final
class ClearChargingProfileType(Record):
    """The criteria for profiles to be removed."""

    evse_id: int | None
    """0: profiles of the station as a whole; absent: wherever they are; at least 0."""
    charging_profile_purpose: ChargingProfilePurposeEnumType | None
    stack_level: int | None
    """Level to remove; at least 0."""
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
    """Level to report; at least 0."""
    charging_profile_id: tuple[int, ...] | None
    """Numbers of the profiles wanted; alone, without other criteria; at least 1 item."""
    charging_limit_source: tuple[str, ...] | None
    """Only those installed by one of these: CSO, EMS, SO, Other or the operator's own; 1 to 4 items; each
    at most 20 characters.
    """
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
        charging_limit_source: Sequence[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CompositeScheduleType(Record):
    """The limits that result from all profiles together."""

    evse_id: int
    """0: the grid connection of the station; at least 0."""
    duration: int
    """Seconds that it covers."""
    schedule_start: datetime
    """Periods count from this moment."""
    charging_rate_unit: ChargingRateUnitEnumType
    charging_schedule_period: tuple[ChargingSchedulePeriodType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["evse_id"],
            Literal["duration"],
            Literal["schedule_start"],
            Literal["charging_rate_unit"],
            Literal["charging_schedule_period"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        evse_id: int,
        duration: int,
        schedule_start: datetime,
        charging_rate_unit: ChargingRateUnitEnumType | str,
        charging_schedule_period: Sequence[ChargingSchedulePeriodType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingLimitType(Record):
    """A limit set from outside the CSMS."""

    charging_limit_source: str
    """Who set it: CSO, EMS, SO, Other or one of the operator's own; at most 20 characters."""
    is_local_generation: bool | None
    """True: reports extra capacity from local generation, not a limit."""
    is_grid_critical: bool | None
    """True: the stability of the grid depends on it."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["charging_limit_source"],
            Literal["is_local_generation"],
            Literal["is_grid_critical"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_limit_source: str,
        is_local_generation: bool | None = None,
        is_grid_critical: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingNeedsType(Record):
    """The needs of a vehicle."""

    ac_charging_parameters: ACChargingParametersType | None
    """For ISO 15118-2 on AC."""
    der_charging_parameters: DERChargingParametersType | None
    """For ISO 15118-20 AC_DER and AC_BPT_DER."""
    ev_energy_offer: EVEnergyOfferType | None
    """The energy that the vehicle would discharge, and its price."""
    requested_energy_transfer: EnergyTransferModeEnumType
    """Way of transfer that the vehicle has chosen."""
    dc_charging_parameters: DCChargingParametersType | None
    """For ISO 15118-2 on DC."""
    v2x_charging_parameters: V2XChargingParametersType | None
    """For ISO 15118-20."""
    available_energy_transfer: tuple[EnergyTransferModeEnumType, ...] | None
    """Ways of transfer that the vehicle can use; at least 1 item."""
    control_mode: ControlModeEnumType | None
    """Absent: ScheduledControl."""
    mobility_needs_mode: MobilityNeedsModeEnumType | None
    departure_time: datetime | None
    """When the vehicle expects to leave."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["ac_charging_parameters"],
            Literal["der_charging_parameters"],
            Literal["ev_energy_offer"],
            Literal["requested_energy_transfer"],
            Literal["dc_charging_parameters"],
            Literal["v2x_charging_parameters"],
            Literal["available_energy_transfer"],
            Literal["control_mode"],
            Literal["mobility_needs_mode"],
            Literal["departure_time"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        requested_energy_transfer: EnergyTransferModeEnumType | str,
        ac_charging_parameters: ACChargingParametersType | None = None,
        der_charging_parameters: DERChargingParametersType | None = None,
        ev_energy_offer: EVEnergyOfferType | None = None,
        dc_charging_parameters: DCChargingParametersType | None = None,
        v2x_charging_parameters: V2XChargingParametersType | None = None,
        available_energy_transfer: Sequence[EnergyTransferModeEnumType | str] | None = None,
        control_mode: ControlModeEnumType | str | None = None,
        mobility_needs_mode: MobilityNeedsModeEnumType | str | None = None,
        departure_time: datetime | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ACChargingParametersType(Record):
    """The needs and limits of a vehicle on AC, by ISO 15118-2."""

    energy_amount: float
    """Wh wanted, preconditioning included."""
    ev_min_current: float
    """A per phase at least."""
    ev_max_current: float
    """A per phase at most, cable included."""
    ev_max_voltage: float
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
        energy_amount: float | Decimal,
        ev_min_current: float | Decimal,
        ev_max_current: float | Decimal,
        ev_max_voltage: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DERChargingParametersType(Record):
    """The abilities of the inverter in a vehicle for the grid, by ISO 15118-20; nothing is negative."""

    ev_supported_der_control: tuple[DERControlEnumType, ...] | None
    """Control functions that the vehicle can carry out; at least 1 item."""
    ev_over_excited_max_discharge_power: float | None
    """W of discharge at most while over-excited, at evOverExcitedPowerFactor."""
    ev_over_excited_power_factor: float | None
    """Power factor while injecting the least reactive power."""
    ev_under_excited_max_discharge_power: float | None
    """W of discharge at most while under-excited, at evUnderExcitedPowerFactor."""
    ev_under_excited_power_factor: float | None
    """Power factor while absorbing the least reactive power."""
    max_apparent_power: float | None
    """VA at most, of vehicle and EVSE together."""
    max_charge_apparent_power: float | None
    """VA absorbed at most; all phases, or L1 when L2 and L3 are given."""
    max_charge_apparent_power_l2: float | None
    """VA."""
    max_charge_apparent_power_l3: float | None
    """VA."""
    max_discharge_apparent_power: float | None
    """VA injected at most; all phases, or L1 when L2 and L3 are given."""
    max_discharge_apparent_power_l2: float | None
    """VA."""
    max_discharge_apparent_power_l3: float | None
    """VA."""
    max_charge_reactive_power: float | None
    """Var absorbed at most; all phases, or L1 when L2 and L3 are given."""
    max_charge_reactive_power_l2: float | None
    """Var."""
    max_charge_reactive_power_l3: float | None
    """Var."""
    min_charge_reactive_power: float | None
    """Var absorbed at least; all phases, or L1 when L2 and L3 are given."""
    min_charge_reactive_power_l2: float | None
    """Var."""
    min_charge_reactive_power_l3: float | None
    """Var."""
    max_discharge_reactive_power: float | None
    """Var injected at most; all phases, or L1 when L2 and L3 are given."""
    max_discharge_reactive_power_l2: float | None
    """Var."""
    max_discharge_reactive_power_l3: float | None
    """Var."""
    min_discharge_reactive_power: float | None
    """Var injected at least; all phases, or L1 when L2 and L3 are given."""
    min_discharge_reactive_power_l2: float | None
    """Var."""
    min_discharge_reactive_power_l3: float | None
    """Var."""
    nominal_voltage: float | None
    """V between lines."""
    nominal_voltage_offset: float | None
    """V between the station's connection and the utility's point of coupling."""
    max_nominal_voltage: float | None
    """V (rms) at most."""
    min_nominal_voltage: float | None
    """V (rms) at least."""
    ev_inverter_manufacturer: str | None
    """At most 50 characters."""
    ev_inverter_model: str | None
    """At most 50 characters."""
    ev_inverter_serial_number: str | None
    """At most 50 characters."""
    ev_inverter_sw_version: str | None
    """Software version; at most 50 characters."""
    ev_inverter_hw_version: str | None
    """Hardware version; at most 50 characters."""
    ev_islanding_detection_method: tuple[IslandingDetectionEnumType, ...] | None
    """The methods by which the vehicle notices an island; at least 1 item."""
    ev_islanding_trip_time: float | None
    """Seconds from noticing an island to tripping."""
    ev_maximum_level1_dc_injection: float | None
    """A of direct current injected at most at level 1."""
    ev_duration_level1_dc_injection: float | None
    """Seconds that level 1 may last."""
    ev_maximum_level2_dc_injection: float | None
    """A of direct current injected at most at level 2."""
    ev_duration_level2_dc_injection: float | None
    """Seconds that level 2 may last."""
    ev_reactive_susceptance: float | None
    """S (siemens)."""
    ev_session_total_discharge_energy_available: float | None
    """Wh that may be discharged in the whole session; at 0 the vehicle may refuse."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["ev_supported_der_control"],
            Literal["ev_over_excited_max_discharge_power"],
            Literal["ev_over_excited_power_factor"],
            Literal["ev_under_excited_max_discharge_power"],
            Literal["ev_under_excited_power_factor"],
            Literal["max_apparent_power"],
            Literal["max_charge_apparent_power"],
            Literal["max_charge_apparent_power_l2"],
            Literal["max_charge_apparent_power_l3"],
            Literal["max_discharge_apparent_power"],
            Literal["max_discharge_apparent_power_l2"],
            Literal["max_discharge_apparent_power_l3"],
            Literal["max_charge_reactive_power"],
            Literal["max_charge_reactive_power_l2"],
            Literal["max_charge_reactive_power_l3"],
            Literal["min_charge_reactive_power"],
            Literal["min_charge_reactive_power_l2"],
            Literal["min_charge_reactive_power_l3"],
            Literal["max_discharge_reactive_power"],
            Literal["max_discharge_reactive_power_l2"],
            Literal["max_discharge_reactive_power_l3"],
            Literal["min_discharge_reactive_power"],
            Literal["min_discharge_reactive_power_l2"],
            Literal["min_discharge_reactive_power_l3"],
            Literal["nominal_voltage"],
            Literal["nominal_voltage_offset"],
            Literal["max_nominal_voltage"],
            Literal["min_nominal_voltage"],
            Literal["ev_inverter_manufacturer"],
            Literal["ev_inverter_model"],
            Literal["ev_inverter_serial_number"],
            Literal["ev_inverter_sw_version"],
            Literal["ev_inverter_hw_version"],
            Literal["ev_islanding_detection_method"],
            Literal["ev_islanding_trip_time"],
            Literal["ev_maximum_level1_dc_injection"],
            Literal["ev_duration_level1_dc_injection"],
            Literal["ev_maximum_level2_dc_injection"],
            Literal["ev_duration_level2_dc_injection"],
            Literal["ev_reactive_susceptance"],
            Literal["ev_session_total_discharge_energy_available"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        ev_supported_der_control: Sequence[DERControlEnumType | str] | None = None,
        ev_over_excited_max_discharge_power: float | Decimal | None = None,
        ev_over_excited_power_factor: float | Decimal | None = None,
        ev_under_excited_max_discharge_power: float | Decimal | None = None,
        ev_under_excited_power_factor: float | Decimal | None = None,
        max_apparent_power: float | Decimal | None = None,
        max_charge_apparent_power: float | Decimal | None = None,
        max_charge_apparent_power_l2: float | Decimal | None = None,
        max_charge_apparent_power_l3: float | Decimal | None = None,
        max_discharge_apparent_power: float | Decimal | None = None,
        max_discharge_apparent_power_l2: float | Decimal | None = None,
        max_discharge_apparent_power_l3: float | Decimal | None = None,
        max_charge_reactive_power: float | Decimal | None = None,
        max_charge_reactive_power_l2: float | Decimal | None = None,
        max_charge_reactive_power_l3: float | Decimal | None = None,
        min_charge_reactive_power: float | Decimal | None = None,
        min_charge_reactive_power_l2: float | Decimal | None = None,
        min_charge_reactive_power_l3: float | Decimal | None = None,
        max_discharge_reactive_power: float | Decimal | None = None,
        max_discharge_reactive_power_l2: float | Decimal | None = None,
        max_discharge_reactive_power_l3: float | Decimal | None = None,
        min_discharge_reactive_power: float | Decimal | None = None,
        min_discharge_reactive_power_l2: float | Decimal | None = None,
        min_discharge_reactive_power_l3: float | Decimal | None = None,
        nominal_voltage: float | Decimal | None = None,
        nominal_voltage_offset: float | Decimal | None = None,
        max_nominal_voltage: float | Decimal | None = None,
        min_nominal_voltage: float | Decimal | None = None,
        ev_inverter_manufacturer: str | None = None,
        ev_inverter_model: str | None = None,
        ev_inverter_serial_number: str | None = None,
        ev_inverter_sw_version: str | None = None,
        ev_inverter_hw_version: str | None = None,
        ev_islanding_detection_method: Sequence[IslandingDetectionEnumType | str] | None = None,
        ev_islanding_trip_time: float | Decimal | None = None,
        ev_maximum_level1_dc_injection: float | Decimal | None = None,
        ev_duration_level1_dc_injection: float | Decimal | None = None,
        ev_maximum_level2_dc_injection: float | Decimal | None = None,
        ev_duration_level2_dc_injection: float | Decimal | None = None,
        ev_reactive_susceptance: float | Decimal | None = None,
        ev_session_total_discharge_energy_available: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EVEnergyOfferType(Record):
    """The power that a vehicle is willing to discharge over time, and its price."""

    ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None
    ev_power_schedule: EVPowerScheduleType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["ev_absolute_price_schedule"], Literal["ev_power_schedule"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        ev_power_schedule: EVPowerScheduleType,
        ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EVAbsolutePriceScheduleType(Record):
    """Prices that a vehicle asks over time."""

    time_anchor: datetime
    """Entries count from this moment."""
    currency: str
    """ISO 4217 code; at most 3 characters."""
    ev_absolute_price_schedule_entries: tuple[EVAbsolutePriceScheduleEntryType, ...]
    """1 to 1024 items."""
    price_algorithm: str
    """URN of an ISO 15118-20 algorithm: Power, PeakPower or StackedEnergy; at most 2000 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["time_anchor"],
            Literal["currency"],
            Literal["ev_absolute_price_schedule_entries"],
            Literal["price_algorithm"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        time_anchor: datetime,
        currency: str,
        ev_absolute_price_schedule_entries: Sequence[EVAbsolutePriceScheduleEntryType],
        price_algorithm: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EVAbsolutePriceScheduleEntryType(Record):
    """One step of the prices asked."""

    duration: int
    """Seconds."""
    ev_price_rule: tuple[EVPriceRuleType, ...]
    """In order of power; 1 to 8 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["duration"], Literal["ev_price_rule"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        duration: int,
        ev_price_rule: Sequence[EVPriceRuleType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EVPriceRuleType(Record):
    """A price for a range of power."""

    energy_fee: float
    """Price per kWh."""
    power_range_start: float
    """W from which the fee holds, up to the next rule; negative: discharging."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["energy_fee"], Literal["power_range_start"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        energy_fee: float | Decimal,
        power_range_start: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EVPowerScheduleType(Record):
    """Power that a vehicle offers over time."""

    ev_power_schedule_entries: tuple[EVPowerScheduleEntryType, ...]
    """1 to 1024 items."""
    time_anchor: datetime
    """Entries count from this moment."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["ev_power_schedule_entries"], Literal["time_anchor"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        ev_power_schedule_entries: Sequence[EVPowerScheduleEntryType],
        time_anchor: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class EVPowerScheduleEntryType(Record):
    """One step of the power on offer."""

    duration: int
    """Seconds."""
    power: float
    """W at most; negative: discharged, positive: nothing on offer."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["duration"], Literal["power"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        duration: int,
        power: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DCChargingParametersType(Record):
    """The needs and limits of a vehicle on DC, by ISO 15118-2."""

    ev_max_current: float
    """A at most, cable included."""
    ev_max_voltage: float
    """V at most."""
    ev_max_power: float | None
    """W at most."""
    ev_energy_capacity: float | None
    """Wh that the battery holds."""
    energy_amount: float | None
    """Wh wanted, preconditioning included."""
    state_of_charge: int | None
    """% of the battery at present; 0 to 100."""
    full_soc: int | None
    """% at which the vehicle calls the battery full; 0 to 100."""
    bulk_soc: int | None
    """% at which fast charging ends; 0 to 100."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["ev_max_current"],
            Literal["ev_max_voltage"],
            Literal["ev_max_power"],
            Literal["ev_energy_capacity"],
            Literal["energy_amount"],
            Literal["state_of_charge"],
            Literal["full_soc"],
            Literal["bulk_soc"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        ev_max_current: float | Decimal,
        ev_max_voltage: float | Decimal,
        ev_max_power: float | Decimal | None = None,
        ev_energy_capacity: float | Decimal | None = None,
        energy_amount: float | Decimal | None = None,
        state_of_charge: int | None = None,
        full_soc: int | None = None,
        bulk_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class V2XChargingParametersType(Record):
    """The common abilities of a vehicle and an EVSE by ISO 15118-20; discharging is positive here."""

    min_charge_power: float | None
    """W at least, of both; all phases, or L1 when L2 and L3 are given."""
    min_charge_power_l2: float | None
    """W."""
    min_charge_power_l3: float | None
    """W."""
    max_charge_power: float | None
    """W at most, of both; all phases, or L1 when L2 and L3 are given."""
    max_charge_power_l2: float | None
    """W."""
    max_charge_power_l3: float | None
    """W."""
    min_discharge_power: float | None
    """W at least, from 0; all phases, or L1 when L2 and L3 are given."""
    min_discharge_power_l2: float | None
    """W, from 0."""
    min_discharge_power_l3: float | None
    """W, from 0."""
    max_discharge_power: float | None
    """W at most, from 0; all phases, or L1 when L2 and L3 are given."""
    max_discharge_power_l2: float | None
    """W, from 0."""
    max_discharge_power_l3: float | None
    """W, from 0."""
    min_charge_current: float | None
    """A at least."""
    max_charge_current: float | None
    """A at most."""
    min_discharge_current: float | None
    """A at least, from 0."""
    max_discharge_current: float | None
    """A at most, from 0."""
    min_voltage: float | None
    """V at least."""
    max_voltage: float | None
    """V at most."""
    ev_target_energy_request: float | None
    """Wh to the state of charge wanted; negative: to be discharged."""
    ev_min_energy_request: float | None
    """Wh to the lowest state of charge allowed; negative: it is above."""
    ev_max_energy_request: float | None
    """Wh to the highest state of charge allowed; negative: it is above."""
    ev_min_v2x_energy_request: float | None
    """Wh to the lower end of the range for cycling; positive: it is below."""
    ev_max_v2x_energy_request: float | None
    """Wh to the upper end of the range for cycling; negative: it is above."""
    target_soc: int | None
    """% of the battery wanted at departure; 0 to 100."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["min_charge_power"],
            Literal["min_charge_power_l2"],
            Literal["min_charge_power_l3"],
            Literal["max_charge_power"],
            Literal["max_charge_power_l2"],
            Literal["max_charge_power_l3"],
            Literal["min_discharge_power"],
            Literal["min_discharge_power_l2"],
            Literal["min_discharge_power_l3"],
            Literal["max_discharge_power"],
            Literal["max_discharge_power_l2"],
            Literal["max_discharge_power_l3"],
            Literal["min_charge_current"],
            Literal["max_charge_current"],
            Literal["min_discharge_current"],
            Literal["max_discharge_current"],
            Literal["min_voltage"],
            Literal["max_voltage"],
            Literal["ev_target_energy_request"],
            Literal["ev_min_energy_request"],
            Literal["ev_max_energy_request"],
            Literal["ev_min_v2x_energy_request"],
            Literal["ev_max_v2x_energy_request"],
            Literal["target_soc"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        min_charge_power: float | Decimal | None = None,
        min_charge_power_l2: float | Decimal | None = None,
        min_charge_power_l3: float | Decimal | None = None,
        max_charge_power: float | Decimal | None = None,
        max_charge_power_l2: float | Decimal | None = None,
        max_charge_power_l3: float | Decimal | None = None,
        min_discharge_power: float | Decimal | None = None,
        min_discharge_power_l2: float | Decimal | None = None,
        min_discharge_power_l3: float | Decimal | None = None,
        max_discharge_power: float | Decimal | None = None,
        max_discharge_power_l2: float | Decimal | None = None,
        max_discharge_power_l3: float | Decimal | None = None,
        min_charge_current: float | Decimal | None = None,
        max_charge_current: float | Decimal | None = None,
        min_discharge_current: float | Decimal | None = None,
        max_discharge_current: float | Decimal | None = None,
        min_voltage: float | Decimal | None = None,
        max_voltage: float | Decimal | None = None,
        ev_target_energy_request: float | Decimal | None = None,
        ev_min_energy_request: float | Decimal | None = None,
        ev_max_energy_request: float | Decimal | None = None,
        ev_min_v2x_energy_request: float | Decimal | None = None,
        ev_max_v2x_energy_request: float | Decimal | None = None,
        target_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingScheduleUpdateType(Record):
    """Fresh values for the period of a dynamic profile."""

    limit: float | None
    """Highest rate, in chargingRateUnit; all phases, or L1 when L2 and L3 are given."""
    limit_l2: float | None
    """In chargingRateUnit."""
    limit_l3: float | None
    """In chargingRateUnit."""
    discharge_limit: float | None
    """Highest rate of discharge, in chargingRateUnit, negative; phases as for limit; at most 0."""
    discharge_limit_l2: float | None
    """In chargingRateUnit; at most 0."""
    discharge_limit_l3: float | None
    """In chargingRateUnit; at most 0."""
    setpoint: float | None
    """Rate to follow, in chargingRateUnit; negative: discharge; phases as for limit."""
    setpoint_l2: float | None
    """In chargingRateUnit."""
    setpoint_l3: float | None
    """In chargingRateUnit."""
    setpoint_reactive: float | None
    """Reactive rate to follow, in chargingRateUnit; positive: inductive; phases as for limit."""
    setpoint_reactive_l2: float | None
    """In chargingRateUnit."""
    setpoint_reactive_l3: float | None
    """In chargingRateUnit."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["limit"],
            Literal["limit_l2"],
            Literal["limit_l3"],
            Literal["discharge_limit"],
            Literal["discharge_limit_l2"],
            Literal["discharge_limit_l3"],
            Literal["setpoint"],
            Literal["setpoint_l2"],
            Literal["setpoint_l3"],
            Literal["setpoint_reactive"],
            Literal["setpoint_reactive_l2"],
            Literal["setpoint_reactive_l3"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        limit: float | Decimal | None = None,
        limit_l2: float | Decimal | None = None,
        limit_l3: float | Decimal | None = None,
        discharge_limit: float | Decimal | None = None,
        discharge_limit_l2: float | Decimal | None = None,
        discharge_limit_l3: float | Decimal | None = None,
        setpoint: float | Decimal | None = None,
        setpoint_l2: float | Decimal | None = None,
        setpoint_l3: float | Decimal | None = None,
        setpoint_reactive: float | Decimal | None = None,
        setpoint_reactive_l2: float | Decimal | None = None,
        setpoint_reactive_l3: float | Decimal | None = None,
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

    charging_limit_source: str
    """Who had set the limit: CSO, EMS, SO, Other or one of the operator's own; at most 20 characters."""
    evse_id: int | None
    """Absent: the whole station; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["charging_limit_source"], Literal["evse_id"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        charging_limit_source: str,
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
    """0: profiles of the station as a whole; absent: all; at least 0."""
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
    """0: the grid connection of the station; at least 0."""
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
    """Absent or 0: the whole station; at least 0."""
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

    evse_id: int
    """Counted from 1; at least 1."""
    max_schedule_tuples: int | None
    """Most entries that the vehicle takes in one schedule; at least 0."""
    charging_needs: ChargingNeedsType
    timestamp: datetime | None
    """The moment the vehicle asked, if the station was offline then."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["evse_id"],
            Literal["max_schedule_tuples"],
            Literal["charging_needs"],
            Literal["timestamp"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        evse_id: int,
        charging_needs: ChargingNeedsType,
        max_schedule_tuples: int | None = None,
        timestamp: datetime | None = None,
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
    """Counted from 1; at least 1."""
    selected_charging_schedule_id: int | None
    """Number of the offered schedule that the vehicle chose; at least 0."""
    power_tolerance_acceptance: bool | None
    """True: the vehicle accepts the power tolerance."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["time_base"],
            Literal["charging_schedule"],
            Literal["evse_id"],
            Literal["selected_charging_schedule_id"],
            Literal["power_tolerance_acceptance"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        time_base: datetime,
        charging_schedule: ChargingScheduleType,
        evse_id: int,
        selected_charging_schedule_id: int | None = None,
        power_tolerance_acceptance: bool | None = None,
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
class NotifyPriorityChargingRequest(Request[NotifyPriorityChargingResponse]):
    """The transaction and whether it has priority.

    Sent by the charging station; answered by NotifyPriorityChargingResponse.
    """

    transaction_id: str
    """At most 36 characters."""
    activated: bool
    """True: began; false: ended."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["transaction_id"], Literal["activated"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        transaction_id: str,
        activated: bool,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyPriorityChargingResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyPriorityChargingRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class PullDynamicScheduleUpdateRequest(Request[PullDynamicScheduleUpdateResponse]):
    """The profile to refresh.

    Sent by the charging station; answered by PullDynamicScheduleUpdateResponse.
    """

    charging_profile_id: int
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["charging_profile_id"], Literal["custom_data"]]]
    def __init__(self, *, charging_profile_id: int, custom_data: CustomDataType | None = None) -> None: ...

@final
class PullDynamicScheduleUpdateResponse(Response):
    """The fresh values, if there are any.

    Answers PullDynamicScheduleUpdateRequest.
    """

    schedule_update: ChargingScheduleUpdateType | None
    """Absent: no values at hand."""
    status: ChargingProfileStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["schedule_update"], Literal["status"], Literal["status_info"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: ChargingProfileStatusEnumType | str,
        schedule_update: ChargingScheduleUpdateType | None = None,
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
    charging_limit_source: str
    """Who installed these profiles: CSO, EMS, SO, Other or one of the operator's own; at most 20
    characters.
    """
    charging_profile: tuple[ChargingProfileType, ...]
    """At least 1 item."""
    tbc: bool | None
    """True: another part follows; absent: false."""
    evse_id: int
    """0: the station as a whole; at least 0."""
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
        charging_limit_source: str,
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
    """0: the station as a whole, or with TxDefaultProfile each EVSE by itself; at least 0."""
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

@final
class UpdateDynamicScheduleRequest(Request[UpdateDynamicScheduleResponse]):
    """The profile and its fresh values.

    Sent by the CSMS; answered by UpdateDynamicScheduleResponse.
    """

    charging_profile_id: int
    schedule_update: ChargingScheduleUpdateType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["charging_profile_id"], Literal["schedule_update"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        charging_profile_id: int,
        schedule_update: ChargingScheduleUpdateType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class UpdateDynamicScheduleResponse(Response):
    """Tells whether the values were taken.

    Answers UpdateDynamicScheduleRequest.
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

@final
class UsePriorityChargingRequest(Request[UsePriorityChargingResponse]):
    """The transaction and what to switch to.

    Sent by the CSMS; answered by UsePriorityChargingResponse.
    """

    transaction_id: str
    """At most 36 characters."""
    activate: bool
    """True: use the priority profile; false: stop using it."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["transaction_id"], Literal["activate"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        transaction_id: str,
        activate: bool,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class UsePriorityChargingResponse(Response):
    """Tells whether it is done; NotifyPriorityCharging confirms.

    Answers UsePriorityChargingRequest.
    """

    status: PriorityChargingStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: PriorityChargingStatusEnumType | str,
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

class NotifyPriorityChargingFeature(Feature[NotifyPriorityChargingRequest, NotifyPriorityChargingResponse]):
    """Reports that priority charging began or ended."""

    request_type: ClassVar[type[NotifyPriorityChargingRequest]]
    response_type: ClassVar[type[NotifyPriorityChargingResponse]]

class PullDynamicScheduleUpdateFeature(
    Feature[PullDynamicScheduleUpdateRequest, PullDynamicScheduleUpdateResponse]
):
    """Asks for fresh values of a dynamic profile."""

    request_type: ClassVar[type[PullDynamicScheduleUpdateRequest]]
    response_type: ClassVar[type[PullDynamicScheduleUpdateResponse]]

class ReportChargingProfilesFeature(Feature[ReportChargingProfilesRequest, ReportChargingProfilesResponse]):
    """Delivers one part of a report on installed profiles."""

    request_type: ClassVar[type[ReportChargingProfilesRequest]]
    response_type: ClassVar[type[ReportChargingProfilesResponse]]

class SetChargingProfileFeature(Feature[SetChargingProfileRequest, SetChargingProfileResponse]):
    """Installs a charging profile."""

    request_type: ClassVar[type[SetChargingProfileRequest]]
    response_type: ClassVar[type[SetChargingProfileResponse]]

class UpdateDynamicScheduleFeature(Feature[UpdateDynamicScheduleRequest, UpdateDynamicScheduleResponse]):
    """Gives a dynamic profile fresh values."""

    request_type: ClassVar[type[UpdateDynamicScheduleRequest]]
    response_type: ClassVar[type[UpdateDynamicScheduleResponse]]

class UsePriorityChargingFeature(Feature[UsePriorityChargingRequest, UsePriorityChargingResponse]):
    """Switches a transaction to or from the profile for priority charging."""

    request_type: ClassVar[type[UsePriorityChargingRequest]]
    response_type: ClassVar[type[UsePriorityChargingResponse]]

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
    def on_notify_priority_charging(
        self,
        charging_station_id: str,
        request: NotifyPriorityChargingRequest,
        /,
    ) -> Answer[NotifyPriorityChargingResponse]:
        """Reports that priority charging began or ended."""
    def on_pull_dynamic_schedule_update(
        self,
        charging_station_id: str,
        request: PullDynamicScheduleUpdateRequest,
        /,
    ) -> Answer[PullDynamicScheduleUpdateResponse]:
        """Asks for fresh values of a dynamic profile."""
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
    def on_update_dynamic_schedule(
        self,
        request: UpdateDynamicScheduleRequest,
        /,
    ) -> Answer[UpdateDynamicScheduleResponse]:
        """Gives a dynamic profile fresh values."""
    def on_use_priority_charging(
        self,
        request: UsePriorityChargingRequest,
        /,
    ) -> Answer[UsePriorityChargingResponse]:
        """Switches a transaction to or from the profile for priority charging."""
