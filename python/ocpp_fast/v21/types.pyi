# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.1 share."""

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, final

from ocpp_fast._core import Record

__all__ = [
    "AbsolutePriceScheduleType",
    "AdditionalInfoType",
    "AdditionalSelectedServicesType",
    "AuthorizationStatusEnumType",
    "CertificateHashDataType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileType",
    "ChargingRateUnitEnumType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ComponentType",
    "ComponentVariableType",
    "ConsumptionCostType",
    "CostKindEnumType",
    "CostType",
    "CustomDataType",
    "DERControlEnumType",
    "DayOfWeekEnumType",
    "EVSEType",
    "EnergyTransferModeEnumType",
    "EvseKindEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "LimitAtSoCType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageContentType",
    "MessageFormatEnumType",
    "MeterValueType",
    "OCSPRequestDataType",
    "OperationModeEnumType",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PhaseEnumType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "PriceType",
    "RationalNumberType",
    "ReadingContextEnumType",
    "RecurrencyKindEnumType",
    "RelativeTimeIntervalType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SignedMeterValueType",
    "StatusInfoType",
    "TariffConditionsFixedType",
    "TariffConditionsType",
    "TariffEnergyPriceType",
    "TariffEnergyType",
    "TariffFixedPriceType",
    "TariffFixedType",
    "TariffTimePriceType",
    "TariffTimeType",
    "TariffType",
    "TaxRateType",
    "TaxRuleType",
    "UnitOfMeasureType",
    "V2XFreqWattPointType",
    "V2XSignalWattPointType",
    "VariableType",
]

class AuthorizationStatusEnumType(enum.StrEnum):
    """The permission of a token, or the reason for refusal."""

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    CONCURRENT_TX = "ConcurrentTx"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    NO_CREDIT = "NoCredit"
    NOT_ALLOWED_TYPE_EVSE = "NotAllowedTypeEVSE"
    NOT_AT_THIS_LOCATION = "NotAtThisLocation"
    NOT_AT_THIS_TIME = "NotAtThisTime"
    UNKNOWN = "Unknown"

class ChargingProfileKindEnumType(enum.StrEnum):
    """The meaning of the start of a schedule; Dynamic: it has one period, refreshed as it goes."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
    DYNAMIC = "Dynamic"

class ChargingProfilePurposeEnumType(enum.StrEnum):
    """The purpose of a profile: the station's own limits, limits from outside, or those of transactions."""

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"
    PRIORITY_CHARGING = "PriorityCharging"
    LOCAL_GENERATION = "LocalGeneration"

class ChargingRateUnitEnumType(enum.StrEnum):
    """Watts in total, or amperes per phase."""

    W = "W"
    A = "A"

class CostKindEnumType(enum.StrEnum):
    """The unit that a cost counts: emissions, money relative to the highest price, or renewable energy."""

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"

class DERControlEnumType(enum.StrEnum):
    """Kinds of control: trip and ride-through, volt and watt curves, and single settings."""

    ENTER_SERVICE = "EnterService"
    FREQ_DROOP = "FreqDroop"
    FREQ_WATT = "FreqWatt"
    FIXED_PF_ABSORB = "FixedPFAbsorb"
    FIXED_PF_INJECT = "FixedPFInject"
    FIXED_VAR = "FixedVar"
    GRADIENTS = "Gradients"
    HF_MUST_TRIP = "HFMustTrip"
    HF_MAY_TRIP = "HFMayTrip"
    HV_MUST_TRIP = "HVMustTrip"
    HV_MOM_CESS = "HVMomCess"
    HV_MAY_TRIP = "HVMayTrip"
    LIMIT_MAX_DISCHARGE = "LimitMaxDischarge"
    LF_MUST_TRIP = "LFMustTrip"
    LV_MUST_TRIP = "LVMustTrip"
    LV_MOM_CESS = "LVMomCess"
    LV_MAY_TRIP = "LVMayTrip"
    POWER_MONITORING_MUST_TRIP = "PowerMonitoringMustTrip"
    VOLT_VAR = "VoltVar"
    VOLT_WATT = "VoltWatt"
    WATT_PF = "WattPF"
    WATT_VAR = "WattVar"

class DayOfWeekEnumType(enum.StrEnum):
    """Days of the week."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"

class EnergyTransferModeEnumType(enum.StrEnum):
    """Ways of transferring energy; BPT is bidirectional, DER obeys the grid, WPT is wireless."""

    AC_SINGLE_PHASE = "AC_single_phase"
    AC_TWO_PHASE = "AC_two_phase"
    AC_THREE_PHASE = "AC_three_phase"
    DC = "DC"
    AC_BPT = "AC_BPT"
    AC_BPT_DER = "AC_BPT_DER"
    AC_DER = "AC_DER"
    DC_BPT = "DC_BPT"
    DC_ACDP = "DC_ACDP"
    DC_ACDP_BPT = "DC_ACDP_BPT"
    WPT = "WPT"

class EvseKindEnumType(enum.StrEnum):
    """Kinds of EVSE that a price can be bound to."""

    AC = "AC"
    DC = "DC"

class GenericDeviceModelStatusEnumType(enum.StrEnum):
    """Tells whether a report or a setting of the device model will come about."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    EMPTY_RESULT_SET = "EmptyResultSet"

class GenericStatusEnumType(enum.StrEnum):
    """Yes or no."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class HashAlgorithmEnumType(enum.StrEnum):
    """The algorithm that made the hashes of a certificate."""

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"

class LocationEnumType(enum.StrEnum):
    """The place of a measurement."""

    BODY = "Body"
    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"
    UPSTREAM = "Upstream"

class MeasurandEnumType(enum.StrEnum):
    """The measured quantity."""

    CURRENT_EXPORT = "Current.Export"
    CURRENT_EXPORT_OFFERED = "Current.Export.Offered"
    CURRENT_EXPORT_MINIMUM = "Current.Export.Minimum"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_IMPORT_OFFERED = "Current.Import.Offered"
    CURRENT_IMPORT_MINIMUM = "Current.Import.Minimum"
    CURRENT_OFFERED = "Current.Offered"
    DISPLAY_PRESENT_SOC = "Display.PresentSOC"
    DISPLAY_MINIMUM_SOC = "Display.MinimumSOC"
    DISPLAY_TARGET_SOC = "Display.TargetSOC"
    DISPLAY_MAXIMUM_SOC = "Display.MaximumSOC"
    DISPLAY_REMAINING_TIME_TO_MINIMUM_SOC = "Display.RemainingTimeToMinimumSOC"
    DISPLAY_REMAINING_TIME_TO_TARGET_SOC = "Display.RemainingTimeToTargetSOC"
    DISPLAY_REMAINING_TIME_TO_MAXIMUM_SOC = "Display.RemainingTimeToMaximumSOC"
    DISPLAY_CHARGING_COMPLETE = "Display.ChargingComplete"
    DISPLAY_BATTERY_ENERGY_CAPACITY = "Display.BatteryEnergyCapacity"
    DISPLAY_INLET_HOT = "Display.InletHot"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_ACTIVE_IMPORT_CABLE_LOSS = "Energy.Active.Import.CableLoss"
    ENERGY_ACTIVE_IMPORT_LOCAL_GENERATION_REGISTER = "Energy.Active.Import.LocalGeneration.Register"
    ENERGY_ACTIVE_NET = "Energy.Active.Net"
    ENERGY_ACTIVE_SETPOINT_INTERVAL = "Energy.Active.Setpoint.Interval"
    ENERGY_APPARENT_EXPORT = "Energy.Apparent.Export"
    ENERGY_APPARENT_IMPORT = "Energy.Apparent.Import"
    ENERGY_APPARENT_NET = "Energy.Apparent.Net"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_REACTIVE_NET = "Energy.Reactive.Net"
    ENERGY_REQUEST_TARGET = "EnergyRequest.Target"
    ENERGY_REQUEST_MINIMUM = "EnergyRequest.Minimum"
    ENERGY_REQUEST_MAXIMUM = "EnergyRequest.Maximum"
    ENERGY_REQUEST_MINIMUM_V2X = "EnergyRequest.Minimum.V2X"
    ENERGY_REQUEST_MAXIMUM_V2X = "EnergyRequest.Maximum.V2X"
    ENERGY_REQUEST_BULK = "EnergyRequest.Bulk"
    FREQUENCY = "Frequency"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_ACTIVE_SETPOINT = "Power.Active.Setpoint"
    POWER_ACTIVE_RESIDUAL = "Power.Active.Residual"
    POWER_EXPORT_MINIMUM = "Power.Export.Minimum"
    POWER_EXPORT_OFFERED = "Power.Export.Offered"
    POWER_FACTOR = "Power.Factor"
    POWER_IMPORT_OFFERED = "Power.Import.Offered"
    POWER_IMPORT_MINIMUM = "Power.Import.Minimum"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    SOC = "SoC"
    VOLTAGE = "Voltage"
    VOLTAGE_MINIMUM = "Voltage.Minimum"
    VOLTAGE_MAXIMUM = "Voltage.Maximum"

class MessageFormatEnumType(enum.StrEnum):
    """The format of a text."""

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"
    QRCODE = "QRCODE"

class OperationModeEnumType(enum.StrEnum):
    """Who steers charging and discharging during a period."""

    IDLE = "Idle"
    CHARGING_ONLY = "ChargingOnly"
    CENTRAL_SETPOINT = "CentralSetpoint"
    EXTERNAL_SETPOINT = "ExternalSetpoint"
    EXTERNAL_LIMITS = "ExternalLimits"
    CENTRAL_FREQUENCY = "CentralFrequency"
    LOCAL_FREQUENCY = "LocalFrequency"
    LOCAL_LOAD_BALANCING = "LocalLoadBalancing"

class PhaseEnumType(enum.StrEnum):
    """Between which conductors a value was measured."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    N = "N"
    L1_N = "L1-N"
    L2_N = "L2-N"
    L3_N = "L3-N"
    L1_L2 = "L1-L2"
    L2_L3 = "L2-L3"
    L3_L1 = "L3-L1"

class ReadingContextEnumType(enum.StrEnum):
    """Why a value was measured."""

    INTERRUPTION_BEGIN = "Interruption.Begin"
    INTERRUPTION_END = "Interruption.End"
    OTHER = "Other"
    SAMPLE_CLOCK = "Sample.Clock"
    SAMPLE_PERIODIC = "Sample.Periodic"
    TRANSACTION_BEGIN = "Transaction.Begin"
    TRANSACTION_END = "Transaction.End"
    TRIGGER = "Trigger"

class RecurrencyKindEnumType(enum.StrEnum):
    """The interval at which a recurring schedule starts over."""

    DAILY = "Daily"
    WEEKLY = "Weekly"

@final
class AbsolutePriceScheduleType(Record):
    """Prices over time, by ISO 15118-20."""

    time_anchor: datetime
    """Rules count from this moment."""
    price_schedule_id: int
    """Number of the price schedule; at least 0."""
    price_schedule_description: str | None
    """For people to read; at most 160 characters."""
    currency: str
    """ISO 4217 code; at most 3 characters."""
    language: str
    """ISO 639 code of the texts in this schedule; at most 8 characters."""
    price_algorithm: str
    """URN of the algorithm that makes fees out of rules; at most 2000 characters."""
    minimum_cost: RationalNumberType | None
    """Least to pay."""
    maximum_cost: RationalNumberType | None
    """Most to pay."""
    price_rule_stacks: tuple[PriceRuleStackType, ...]
    """In order of time; 1 to 1024 items."""
    tax_rules: tuple[TaxRuleType, ...] | None
    """1 to 10 items."""
    overstay_rule_list: OverstayRuleListType | None
    additional_selected_services: tuple[AdditionalSelectedServicesType, ...] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["time_anchor"],
            Literal["price_schedule_id"],
            Literal["price_schedule_description"],
            Literal["currency"],
            Literal["language"],
            Literal["price_algorithm"],
            Literal["minimum_cost"],
            Literal["maximum_cost"],
            Literal["price_rule_stacks"],
            Literal["tax_rules"],
            Literal["overstay_rule_list"],
            Literal["additional_selected_services"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        time_anchor: datetime,
        price_schedule_id: int,
        currency: str,
        language: str,
        price_algorithm: str,
        price_rule_stacks: Sequence[PriceRuleStackType],
        price_schedule_description: str | None = None,
        minimum_cost: RationalNumberType | None = None,
        maximum_cost: RationalNumberType | None = None,
        tax_rules: Sequence[TaxRuleType] | None = None,
        overstay_rule_list: OverstayRuleListType | None = None,
        additional_selected_services: Sequence[AdditionalSelectedServicesType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AdditionalInfoType(Record):
    """A further identifier beside a token."""

    additional_id_token: str
    """The identifier; at most 255 characters."""
    type: str
    """The kind, as agreed between both sides; at most 50 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["additional_id_token"], Literal["type"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        additional_id_token: str,
        type: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AdditionalSelectedServicesType(Record):
    """Another service that is paid for."""

    service_fee: RationalNumberType
    service_name: str
    """For people to read; at most 80 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["service_fee"], Literal["service_name"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        service_fee: RationalNumberType,
        service_name: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CertificateHashDataType(Record):
    """Names a certificate by hashes of its issuer and its serial number."""

    hash_algorithm: HashAlgorithmEnumType
    issuer_name_hash: str
    """Hex hash of the issuer's name in DER; at most 128 characters."""
    issuer_key_hash: str
    """Hex hash of the issuer's public key in DER, without tag and length; at most 128 characters."""
    serial_number: str
    """Hex, without 0x and leading zeros; at most 40 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["hash_algorithm"],
            Literal["issuer_name_hash"],
            Literal["issuer_key_hash"],
            Literal["serial_number"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        hash_algorithm: HashAlgorithmEnumType | str,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingProfileType(Record):
    """When and how long schedules of limits apply, and what beats what."""

    id: int
    """Unique within the station; negative numbers tell apart profiles from elsewhere."""
    stack_level: int
    """From 0; the highest level that is valid wins; at least 0."""
    charging_profile_purpose: ChargingProfilePurposeEnumType
    charging_profile_kind: ChargingProfileKindEnumType
    recurrency_kind: RecurrencyKindEnumType | None
    """For Recurring profiles only."""
    valid_from: datetime | None
    """Absent: from its arrival."""
    valid_to: datetime | None
    """Absent: until it is replaced."""
    transaction_id: str | None
    """Ties a TxProfile to one transaction; at most 36 characters."""
    max_offline_duration: int | None
    """Seconds offline after which it no longer holds; 0: at once; absent: it goes on."""
    charging_schedule: tuple[ChargingScheduleType, ...]
    """More than one only where a vehicle chooses by ISO 15118; 1 to 3 items."""
    invalid_after_offline_duration: bool | None
    """True: then it never holds again; absent: false."""
    dyn_update_interval: int | None
    """Seconds between PullDynamicScheduleUpdate requests; absent or 0: none."""
    dyn_update_time: datetime | None
    """When the values of a dynamic profile last changed."""
    price_schedule_signature: str | None
    """Base64 signature by ISO 15118-20 over all price schedules; at most 256 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["stack_level"],
            Literal["charging_profile_purpose"],
            Literal["charging_profile_kind"],
            Literal["recurrency_kind"],
            Literal["valid_from"],
            Literal["valid_to"],
            Literal["transaction_id"],
            Literal["max_offline_duration"],
            Literal["charging_schedule"],
            Literal["invalid_after_offline_duration"],
            Literal["dyn_update_interval"],
            Literal["dyn_update_time"],
            Literal["price_schedule_signature"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        stack_level: int,
        charging_profile_purpose: ChargingProfilePurposeEnumType | str,
        charging_profile_kind: ChargingProfileKindEnumType | str,
        charging_schedule: Sequence[ChargingScheduleType],
        recurrency_kind: RecurrencyKindEnumType | str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        transaction_id: str | None = None,
        max_offline_duration: int | None = None,
        invalid_after_offline_duration: bool | None = None,
        dyn_update_interval: int | None = None,
        dyn_update_time: datetime | None = None,
        price_schedule_signature: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingSchedulePeriodType(Record):
    """One step of a schedule; it lasts until the next one starts."""

    start_period: int
    """Seconds from the start of the schedule."""
    limit: float | None
    """Highest rate, in chargingRateUnit; all phases, or L1 when L2 and L3 are given."""
    limit_l2: float | None
    """In chargingRateUnit."""
    limit_l3: float | None
    """In chargingRateUnit."""
    number_phases: int | None
    """Phases that may be used; absent: 3; leave out for DC; 0 to 3."""
    phase_to_use: int | None
    """1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice; 0 to 3."""
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
    preconditioning_request: bool | None
    """True: the vehicle should keep its battery ready for charging."""
    evse_sleep: bool | None
    """True: the power electronics are to be switched off; absent: false."""
    v2x_baseline: float | None
    """W that the two curves add to."""
    operation_mode: OperationModeEnumType | None
    """Absent: ChargingOnly."""
    v2x_freq_watt_curve: tuple[V2XFreqWattPointType, ...] | None
    """Power by grid frequency; 1 to 20 items."""
    v2x_signal_watt_curve: tuple[V2XSignalWattPointType, ...] | None
    """Power by the signal of AFRRSignal; 1 to 20 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["start_period"],
            Literal["limit"],
            Literal["limit_l2"],
            Literal["limit_l3"],
            Literal["number_phases"],
            Literal["phase_to_use"],
            Literal["discharge_limit"],
            Literal["discharge_limit_l2"],
            Literal["discharge_limit_l3"],
            Literal["setpoint"],
            Literal["setpoint_l2"],
            Literal["setpoint_l3"],
            Literal["setpoint_reactive"],
            Literal["setpoint_reactive_l2"],
            Literal["setpoint_reactive_l3"],
            Literal["preconditioning_request"],
            Literal["evse_sleep"],
            Literal["v2x_baseline"],
            Literal["operation_mode"],
            Literal["v2x_freq_watt_curve"],
            Literal["v2x_signal_watt_curve"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        start_period: int,
        limit: float | Decimal | None = None,
        limit_l2: float | Decimal | None = None,
        limit_l3: float | Decimal | None = None,
        number_phases: int | None = None,
        phase_to_use: int | None = None,
        discharge_limit: float | Decimal | None = None,
        discharge_limit_l2: float | Decimal | None = None,
        discharge_limit_l3: float | Decimal | None = None,
        setpoint: float | Decimal | None = None,
        setpoint_l2: float | Decimal | None = None,
        setpoint_l3: float | Decimal | None = None,
        setpoint_reactive: float | Decimal | None = None,
        setpoint_reactive_l2: float | Decimal | None = None,
        setpoint_reactive_l3: float | Decimal | None = None,
        preconditioning_request: bool | None = None,
        evse_sleep: bool | None = None,
        v2x_baseline: float | Decimal | None = None,
        operation_mode: OperationModeEnumType | str | None = None,
        v2x_freq_watt_curve: Sequence[V2XFreqWattPointType] | None = None,
        v2x_signal_watt_curve: Sequence[V2XSignalWattPointType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingScheduleType(Record):
    """Limits over time."""

    id: int
    """Number of the schedule, for the vehicle to name its choice."""
    limit_at_soc: LimitAtSoCType | None
    """A lower limit for a fuller battery."""
    start_schedule: datetime | None
    """Start of an Absolute or Recurring schedule; absent for Relative ones."""
    duration: int | None
    """Seconds; absent: the last period runs on, at most to the end of the transaction."""
    charging_rate_unit: ChargingRateUnitEnumType
    min_charging_rate: float | None
    """In chargingRateUnit; below this the vehicle charges inefficiently."""
    power_tolerance: float | None
    """W that the vehicle may stray from its power profile."""
    signature_id: int | None
    """Number by which a signature refers to this schedule; at least 0."""
    digest_value: str | None
    """Base64 hash of the price schedule in EXI: SHA-256 for ISO 15118-2, SHA-512 for -20; at most 88
    characters.
    """
    use_local_time: bool | None
    """True: zones are ignored and times are local at the station; absent: false."""
    charging_schedule_period: tuple[ChargingSchedulePeriodType, ...]
    """In order of time, the first starting at 0; 1 to 1024 items."""
    randomized_delay: int | None
    """Seconds; each period starts up to so much later, by chance; absent: 0; at least 0."""
    sales_tariff: SalesTariffType | None
    """For ISO 15118-2 only."""
    absolute_price_schedule: AbsolutePriceScheduleType | None
    """For ISO 15118-20; excludes priceLevelSchedule."""
    price_level_schedule: PriceLevelScheduleType | None
    """For ISO 15118-20; excludes absolutePriceSchedule."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["limit_at_soc"],
            Literal["start_schedule"],
            Literal["duration"],
            Literal["charging_rate_unit"],
            Literal["min_charging_rate"],
            Literal["power_tolerance"],
            Literal["signature_id"],
            Literal["digest_value"],
            Literal["use_local_time"],
            Literal["charging_schedule_period"],
            Literal["randomized_delay"],
            Literal["sales_tariff"],
            Literal["absolute_price_schedule"],
            Literal["price_level_schedule"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        charging_rate_unit: ChargingRateUnitEnumType | str,
        charging_schedule_period: Sequence[ChargingSchedulePeriodType],
        limit_at_soc: LimitAtSoCType | None = None,
        start_schedule: datetime | None = None,
        duration: int | None = None,
        min_charging_rate: float | Decimal | None = None,
        power_tolerance: float | Decimal | None = None,
        signature_id: int | None = None,
        digest_value: str | None = None,
        use_local_time: bool | None = None,
        randomized_delay: int | None = None,
        sales_tariff: SalesTariffType | None = None,
        absolute_price_schedule: AbsolutePriceScheduleType | None = None,
        price_level_schedule: PriceLevelScheduleType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ComponentType(Record):
    """A part of the device model, physical or logical."""

    evse: EVSEType | None
    """The EVSE or connector of the component, if it belongs to one."""
    name: str
    """From the published list where it has one; case does not matter; at most 50 characters."""
    instance: str | None
    """Tells apart several of the same name; at most 50 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["evse"], Literal["name"], Literal["instance"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        name: str,
        evse: EVSEType | None = None,
        instance: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ComponentVariableType(Record):
    """A component, and perhaps one of its variables."""

    component: ComponentType
    variable: VariableType | None
    """Absent: all variables of the component."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["component"], Literal["variable"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        component: ComponentType,
        variable: VariableType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ConsumptionCostType(Record):
    """The price of a block of power."""

    start_value: float
    """Level from which the block holds, up to the next block; W in ISO 15118-2."""
    cost: tuple[CostType, ...]
    """1 to 3 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["start_value"], Literal["cost"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        start_value: float | Decimal,
        cost: Sequence[CostType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CostType(Record):
    """One kind of cost."""

    cost_kind: CostKindEnumType
    amount: int
    """G of CO2 per kWh, % of the highest price or % renewable, by costKind."""
    amount_multiplier: int | None
    """Power of ten that amount is multiplied with, -3 to 3; absent: 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["cost_kind"], Literal["amount"], Literal["amount_multiplier"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        cost_kind: CostKindEnumType | str,
        amount: int,
        amount_multiplier: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CustomDataType(Record):
    """Additions of a vendor to an object; any further members are the vendor's own."""

    vendor_id: str
    """Names the vendor, best by a reversed domain name; at most 255 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["vendor_id"]]]
    def __init__(self, *, vendor_id: str, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class EVSEType(Record):
    """A place where one vehicle at a time can charge, and perhaps one of its connectors."""

    id: int
    """Counted from 1; 0: the whole station, where that is allowed; at least 0."""
    connector_id: int | None
    """Counted from 1 on this EVSE; absent: the EVSE as such; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["id"], Literal["connector_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        id: int,
        connector_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class IdTokenInfoType(Record):
    """The facts known about a token."""

    status: AuthorizationStatusEnumType
    cache_expiry_date_time: datetime | None
    """When a cache must forget this; absent: by the cache's own rules."""
    charging_priority: int | None
    """-9 to 9, higher first; absent: 0."""
    group_id_token: IdTokenType | None
    """Group that the token belongs to."""
    language1: str | None
    """RFC 5646 code of the driver's language; at most 8 characters."""
    language2: str | None
    """RFC 5646 code of the driver's second choice, other than language1; at most 8 characters."""
    evse_id: tuple[int, ...] | None
    """EVSEs that the token may use; absent: all; at least 1 item; each at least 0."""
    personal_message: MessageContentType | None
    """To be shown to the driver."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["cache_expiry_date_time"],
            Literal["charging_priority"],
            Literal["group_id_token"],
            Literal["language1"],
            Literal["language2"],
            Literal["evse_id"],
            Literal["personal_message"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        status: AuthorizationStatusEnumType | str,
        cache_expiry_date_time: datetime | None = None,
        charging_priority: int | None = None,
        group_id_token: IdTokenType | None = None,
        language1: str | None = None,
        language2: str | None = None,
        evse_id: Sequence[int] | None = None,
        personal_message: MessageContentType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class IdTokenType(Record):
    """A token by which a driver or a group is known."""

    additional_info: tuple[AdditionalInfoType, ...] | None
    """Further identifiers that both sides know how to read; at least 1 item."""
    id_token: str
    """The token's text, compared without regard to case; a card's number, a contract's, a UUID; at most
    255 characters.
    """
    type: str
    """Central, DirectPayment, eMAID, EVCCID, ISO14443, ISO15693, KeyCode, Local, ... or one's own; at most
    20 characters.
    """
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["additional_info"], Literal["id_token"], Literal["type"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        id_token: str,
        type: str,
        additional_info: Sequence[AdditionalInfoType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class LimitAtSoCType(Record):
    """A limit that starts at a state of charge."""

    soc: int
    """% of the battery from which on the limit holds; 0 to 100."""
    limit: float
    """In chargingRateUnit."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["soc"], Literal["limit"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        soc: int,
        limit: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class MessageContentType(Record):
    """A text to show."""

    format: MessageFormatEnumType
    language: str | None
    """RFC 5646 code of the text's language; at most 8 characters."""
    content: str
    """The text, in the form that format names; variable FieldLength may allow more; at most 1024
    characters.
    """
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["format"], Literal["language"], Literal["content"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        format: MessageFormatEnumType | str,
        content: str,
        language: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class MeterValueType(Record):
    """Readings taken at one moment."""

    sampled_value: tuple[SampledValueType, ...]
    """At least 1 item."""
    timestamp: datetime
    """The moment of measuring."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["sampled_value"], Literal["timestamp"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        sampled_value: Sequence[SampledValueType],
        timestamp: datetime,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class OCSPRequestDataType(Record):
    """Names a certificate and the responder that knows its status."""

    hash_algorithm: HashAlgorithmEnumType
    issuer_name_hash: str
    """Hex hash of the issuer's name in DER; at most 128 characters."""
    issuer_key_hash: str
    """Hex hash of the issuer's public key in DER, without tag and length; at most 128 characters."""
    serial_number: str
    """Hex, without 0x and leading zeros; at most 40 characters."""
    responder_url: str
    """Address of the OCSP responder; at most 2000 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["hash_algorithm"],
            Literal["issuer_name_hash"],
            Literal["issuer_key_hash"],
            Literal["serial_number"],
            Literal["responder_url"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        hash_algorithm: HashAlgorithmEnumType | str,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
        responder_url: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class OverstayRuleListType(Record):
    """Fees for staying on after charging."""

    overstay_power_threshold: RationalNumberType | None
    """W below which overstaying begins."""
    overstay_rule: tuple[OverstayRuleType, ...]
    """1 to 5 items."""
    overstay_time_threshold: int | None
    """Seconds until fees begin."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["overstay_power_threshold"],
            Literal["overstay_rule"],
            Literal["overstay_time_threshold"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        overstay_rule: Sequence[OverstayRuleType],
        overstay_power_threshold: RationalNumberType | None = None,
        overstay_time_threshold: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class OverstayRuleType(Record):
    """One fee for staying on."""

    overstay_fee: RationalNumberType
    overstay_rule_description: str | None
    """For people to read; at most 32 characters."""
    start_time: int
    """Seconds after overstaying began."""
    overstay_fee_period: int
    """Seconds until the fee falls due again."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["overstay_fee"],
            Literal["overstay_rule_description"],
            Literal["start_time"],
            Literal["overstay_fee_period"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        overstay_fee: RationalNumberType,
        start_time: int,
        overstay_fee_period: int,
        overstay_rule_description: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PriceLevelScheduleEntryType(Record):
    """One step of the price levels."""

    duration: int
    """Seconds."""
    price_level: int
    """Low is cheap; at most numberOfPriceLevels; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["duration"], Literal["price_level"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        duration: int,
        price_level: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PriceLevelScheduleType(Record):
    """Price levels over time, by ISO 15118-20."""

    price_level_schedule_entries: tuple[PriceLevelScheduleEntryType, ...]
    """In order of time; 1 to 100 items."""
    time_anchor: datetime
    """Entries count from this moment."""
    price_schedule_id: int
    """Number of the price schedule; at least 0."""
    price_schedule_description: str | None
    """For people to read; at most 32 characters."""
    number_of_price_levels: int
    """The number of levels in all schedules; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["price_level_schedule_entries"],
            Literal["time_anchor"],
            Literal["price_schedule_id"],
            Literal["price_schedule_description"],
            Literal["number_of_price_levels"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        price_level_schedule_entries: Sequence[PriceLevelScheduleEntryType],
        time_anchor: datetime,
        price_schedule_id: int,
        number_of_price_levels: int,
        price_schedule_description: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PriceRuleStackType(Record):
    """The prices that hold at one time, by power."""

    duration: int
    """Seconds."""
    price_rule: tuple[PriceRuleType, ...]
    """In order of power; 1 to 8 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["duration"], Literal["price_rule"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        duration: int,
        price_rule: Sequence[PriceRuleType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PriceRuleType(Record):
    """A price for a range of power."""

    parking_fee_period: int | None
    """Seconds that parkingFee pays for."""
    carbon_dioxide_emission: int | None
    """G of CO2 per kWh; at least 0."""
    renewable_generation_percentage: int | None
    """% of the power that is renewable; 0 to 100."""
    energy_fee: RationalNumberType
    """Per kWh."""
    parking_fee: RationalNumberType | None
    power_range_start: RationalNumberType
    """W from which the fee holds, up to the next rule."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["parking_fee_period"],
            Literal["carbon_dioxide_emission"],
            Literal["renewable_generation_percentage"],
            Literal["energy_fee"],
            Literal["parking_fee"],
            Literal["power_range_start"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        energy_fee: RationalNumberType,
        power_range_start: RationalNumberType,
        parking_fee_period: int | None = None,
        carbon_dioxide_emission: int | None = None,
        renewable_generation_percentage: int | None = None,
        parking_fee: RationalNumberType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PriceType(Record):
    """A price with tax, without, or both."""

    excl_tax: float | None
    """Without tax, in the currency of the tariff."""
    incl_tax: float | None
    """With tax, in the currency of the tariff."""
    tax_rates: tuple[TaxRateType, ...] | None
    """1 to 5 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["excl_tax"], Literal["incl_tax"], Literal["tax_rates"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        excl_tax: float | Decimal | None = None,
        incl_tax: float | Decimal | None = None,
        tax_rates: Sequence[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class RationalNumberType(Record):
    """A number as ISO 15118-20 writes it: value * 10 ^ exponent."""

    exponent: int
    """Power of ten."""
    value: int
    """Whole number to be multiplied."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["exponent"], Literal["value"], Literal["custom_data"]]]
    def __init__(self, *, exponent: int, value: int, custom_data: CustomDataType | None = None) -> None: ...

@final
class RelativeTimeIntervalType(Record):
    """A stretch of time, from now."""

    start: int
    """Seconds from now."""
    duration: int | None
    """Seconds; absent: to the start of the next."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["start"], Literal["duration"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        start: int,
        duration: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SalesTariffEntryType(Record):
    """One step of a tariff."""

    relative_time_interval: RelativeTimeIntervalType
    e_price_level: int | None
    """Low is cheap; at most numEPriceLevels; at least 0."""
    consumption_cost: tuple[ConsumptionCostType, ...] | None
    """Further criteria for the choice; 1 to 3 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["relative_time_interval"],
            Literal["e_price_level"],
            Literal["consumption_cost"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        relative_time_interval: RelativeTimeIntervalType,
        e_price_level: int | None = None,
        consumption_cost: Sequence[ConsumptionCostType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SalesTariffType(Record):
    """A tariff by ISO 15118-2."""

    id: int
    """Number of the tariff, unique in a session; at least 0."""
    sales_tariff_description: str | None
    """For people to read; at most 32 characters."""
    num_e_price_levels: int | None
    """The number of price levels in all tariffs; at least 0."""
    sales_tariff_entry: tuple[SalesTariffEntryType, ...]
    """In order of time; 1 to 1024 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["sales_tariff_description"],
            Literal["num_e_price_levels"],
            Literal["sales_tariff_entry"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        sales_tariff_entry: Sequence[SalesTariffEntryType],
        sales_tariff_description: str | None = None,
        num_e_price_levels: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SampledValueType(Record):
    """One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically."""

    value: float
    """In unitOfMeasure."""
    measurand: MeasurandEnumType | None
    """Absent: Energy.Active.Import.Register."""
    context: ReadingContextEnumType | None
    """Absent: Sample.Periodic."""
    phase: PhaseEnumType | None
    """Absent: the total."""
    location: LocationEnumType | None
    """Absent: Outlet."""
    signed_meter_value: SignedMeterValueType | None
    unit_of_measure: UnitOfMeasureType | None
    """Absent: Wh."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["value"],
            Literal["measurand"],
            Literal["context"],
            Literal["phase"],
            Literal["location"],
            Literal["signed_meter_value"],
            Literal["unit_of_measure"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        value: float | Decimal,
        measurand: MeasurandEnumType | str | None = None,
        context: ReadingContextEnumType | str | None = None,
        phase: PhaseEnumType | str | None = None,
        location: LocationEnumType | str | None = None,
        signed_meter_value: SignedMeterValueType | None = None,
        unit_of_measure: UnitOfMeasureType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SignedMeterValueType(Record):
    """A reading that the meter has signed."""

    signed_meter_data: str
    """Base64 data with signature, in the form of encodingMethod; at most 32768 characters."""
    signing_method: str | None
    """The method of signing; absent where signedMeterData says so; at most 50 characters."""
    encoding_method: str
    """Form of the signed data, such as OCMF or EDL; at most 50 characters."""
    public_key: str | None
    """Base64 key to check the signature with; sent as PublicKeyWithSignedMeterValue demands; at most 2500
    characters.
    """
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["signed_meter_data"],
            Literal["signing_method"],
            Literal["encoding_method"],
            Literal["public_key"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        signed_meter_data: str,
        encoding_method: str,
        signing_method: str | None = None,
        public_key: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class StatusInfoType(Record):
    """Why a status is as it is."""

    reason_code: str
    """Short code, from the published list where it has one; case does not matter; at most 20 characters."""
    additional_info: str | None
    """Free text; at most 1024 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["reason_code"], Literal["additional_info"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        reason_code: str,
        additional_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffConditionsFixedType(Record):
    """When a fee holds, judged at the start: all conditions given must be met."""

    start_time_of_day: str | None
    """HH:MM local time, from."""
    end_time_of_day: str | None
    """HH:MM local time, until; before the start: on the next day."""
    day_of_week: tuple[DayOfWeekEnumType, ...] | None
    """Local days; absent: every day; 1 to 7 items."""
    valid_from_date: str | None
    """YYYY-MM-DD local date, from this day on."""
    valid_to_date: str | None
    """YYYY-MM-DD local date, until the day before."""
    evse_kind: EvseKindEnumType | None
    payment_brand: str | None
    """Brand of the means of payment, such as a card's; at most 20 characters."""
    payment_recognition: str | None
    """Kind of payment on the spot, such as CC or Debit; at most 20 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["start_time_of_day"],
            Literal["end_time_of_day"],
            Literal["day_of_week"],
            Literal["valid_from_date"],
            Literal["valid_to_date"],
            Literal["evse_kind"],
            Literal["payment_brand"],
            Literal["payment_recognition"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        start_time_of_day: str | None = None,
        end_time_of_day: str | None = None,
        day_of_week: Sequence[DayOfWeekEnumType | str] | None = None,
        valid_from_date: str | None = None,
        valid_to_date: str | None = None,
        evse_kind: EvseKindEnumType | str | None = None,
        payment_brand: str | None = None,
        payment_recognition: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffConditionsType(Record):
    """When a price holds: all conditions given must be met; discharging counts negative, min is nearer to
    0.
    """

    start_time_of_day: str | None
    """HH:MM local time, from."""
    end_time_of_day: str | None
    """HH:MM local time, until; before the start: on the next day."""
    day_of_week: tuple[DayOfWeekEnumType, ...] | None
    """Local days; absent: every day; 1 to 7 items."""
    valid_from_date: str | None
    """YYYY-MM-DD local date, from this day on."""
    valid_to_date: str | None
    """YYYY-MM-DD local date, until the day before."""
    evse_kind: EvseKindEnumType | None
    min_energy: float | None
    """Wh used, from."""
    max_energy: float | None
    """Wh used, below."""
    min_current: float | None
    """A over all phases at the time, from."""
    max_current: float | None
    """A over all phases at the time, below."""
    min_power: float | None
    """W at the time, from."""
    max_power: float | None
    """W at the time, below."""
    min_time: int | None
    """Seconds of the transaction, from."""
    max_time: int | None
    """Seconds of the transaction, below."""
    min_charging_time: int | None
    """Seconds of charging, from."""
    max_charging_time: int | None
    """Seconds of charging, below."""
    min_idle_time: int | None
    """Seconds without charging, from."""
    max_idle_time: int | None
    """Seconds without charging, below."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["start_time_of_day"],
            Literal["end_time_of_day"],
            Literal["day_of_week"],
            Literal["valid_from_date"],
            Literal["valid_to_date"],
            Literal["evse_kind"],
            Literal["min_energy"],
            Literal["max_energy"],
            Literal["min_current"],
            Literal["max_current"],
            Literal["min_power"],
            Literal["max_power"],
            Literal["min_time"],
            Literal["max_time"],
            Literal["min_charging_time"],
            Literal["max_charging_time"],
            Literal["min_idle_time"],
            Literal["max_idle_time"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        start_time_of_day: str | None = None,
        end_time_of_day: str | None = None,
        day_of_week: Sequence[DayOfWeekEnumType | str] | None = None,
        valid_from_date: str | None = None,
        valid_to_date: str | None = None,
        evse_kind: EvseKindEnumType | str | None = None,
        min_energy: float | Decimal | None = None,
        max_energy: float | Decimal | None = None,
        min_current: float | Decimal | None = None,
        max_current: float | Decimal | None = None,
        min_power: float | Decimal | None = None,
        max_power: float | Decimal | None = None,
        min_time: int | None = None,
        max_time: int | None = None,
        min_charging_time: int | None = None,
        max_charging_time: int | None = None,
        min_idle_time: int | None = None,
        max_idle_time: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffEnergyPriceType(Record):
    """A price of energy and when it holds."""

    price_kwh: float
    """Per kWh, without tax."""
    conditions: TariffConditionsType | None
    """Absent: holds always."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["price_kwh"], Literal["conditions"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        price_kwh: float | Decimal,
        conditions: TariffConditionsType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffEnergyType(Record):
    """Prices of energy."""

    prices: tuple[TariffEnergyPriceType, ...]
    """At least 1 item."""
    tax_rates: tuple[TaxRateType, ...] | None
    """Absent: no tax applies, which is not the same as 0 %; 1 to 5 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["prices"], Literal["tax_rates"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        prices: Sequence[TariffEnergyPriceType],
        tax_rates: Sequence[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffFixedPriceType(Record):
    """A fee and when it holds."""

    conditions: TariffConditionsFixedType | None
    """Absent: holds always."""
    price_fixed: float
    """The fee, once."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["conditions"], Literal["price_fixed"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        price_fixed: float | Decimal,
        conditions: TariffConditionsFixedType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffFixedType(Record):
    """Fees charged once."""

    prices: tuple[TariffFixedPriceType, ...]
    """At least 1 item."""
    tax_rates: tuple[TaxRateType, ...] | None
    """Absent: no tax applies, which is not the same as 0 %; 1 to 5 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["prices"], Literal["tax_rates"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        prices: Sequence[TariffFixedPriceType],
        tax_rates: Sequence[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffTimePriceType(Record):
    """A price of time and when it holds."""

    price_minute: float
    """Per minute, without tax."""
    conditions: TariffConditionsType | None
    """Absent: holds always."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["price_minute"], Literal["conditions"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        price_minute: float | Decimal,
        conditions: TariffConditionsType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffTimeType(Record):
    """Prices of time."""

    prices: tuple[TariffTimePriceType, ...]
    """At least 1 item."""
    tax_rates: tuple[TaxRateType, ...] | None
    """Absent: no tax applies, which is not the same as 0 %; 1 to 5 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["prices"], Literal["tax_rates"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        prices: Sequence[TariffTimePriceType],
        tax_rates: Sequence[TaxRateType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffType(Record):
    """Prices for energy, time, reservation and the start, each under conditions."""

    tariff_id: str
    """Name of the tariff, unique; at most 60 characters."""
    description: tuple[MessageContentType, ...] | None
    """The tariff explained for people, one text for each language; 1 to 10 items."""
    currency: str
    """ISO 4217 code; at most 3 characters."""
    energy: TariffEnergyType | None
    valid_from: datetime | None
    """When it comes into force; absent: at once."""
    charging_time: TariffTimeType | None
    idle_time: TariffTimeType | None
    fixed_fee: TariffFixedType | None
    """Charged once, at the start."""
    reservation_time: TariffTimeType | None
    reservation_fixed: TariffFixedType | None
    """Charged once for a reservation."""
    min_cost: PriceType | None
    """Least to pay."""
    max_cost: PriceType | None
    """Most to pay."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["tariff_id"],
            Literal["description"],
            Literal["currency"],
            Literal["energy"],
            Literal["valid_from"],
            Literal["charging_time"],
            Literal["idle_time"],
            Literal["fixed_fee"],
            Literal["reservation_time"],
            Literal["reservation_fixed"],
            Literal["min_cost"],
            Literal["max_cost"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        tariff_id: str,
        currency: str,
        description: Sequence[MessageContentType] | None = None,
        energy: TariffEnergyType | None = None,
        valid_from: datetime | None = None,
        charging_time: TariffTimeType | None = None,
        idle_time: TariffTimeType | None = None,
        fixed_fee: TariffFixedType | None = None,
        reservation_time: TariffTimeType | None = None,
        reservation_fixed: TariffFixedType | None = None,
        min_cost: PriceType | None = None,
        max_cost: PriceType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TaxRateType(Record):
    """A tax on prices."""

    type: str
    """Name of the tax for the receipt, such as Federal or State; at most 20 characters."""
    tax: float
    """%."""
    stack: int | None
    """0: on the net price, 1: on top of that, and so on; absent: 0; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["type"], Literal["tax"], Literal["stack"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        type: str,
        tax: float | Decimal,
        stack: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TaxRuleType(Record):
    """A tax and what it is levied on."""

    tax_rule_id: int
    """Number of the rule; at least 0."""
    tax_rule_name: str | None
    """For people to read; at most 100 characters."""
    tax_included_in_price: bool | None
    """True: prices include this tax."""
    applies_to_energy_fee: bool
    applies_to_parking_fee: bool
    applies_to_overstay_fee: bool
    applies_to_minimum_maximum_cost: bool
    tax_rate: RationalNumberType
    """%."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["tax_rule_id"],
            Literal["tax_rule_name"],
            Literal["tax_included_in_price"],
            Literal["applies_to_energy_fee"],
            Literal["applies_to_parking_fee"],
            Literal["applies_to_overstay_fee"],
            Literal["applies_to_minimum_maximum_cost"],
            Literal["tax_rate"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        tax_rule_id: int,
        applies_to_energy_fee: bool,
        applies_to_parking_fee: bool,
        applies_to_overstay_fee: bool,
        applies_to_minimum_maximum_cost: bool,
        tax_rate: RationalNumberType,
        tax_rule_name: str | None = None,
        tax_included_in_price: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class UnitOfMeasureType(Record):
    """A unit and a power of ten."""

    unit: str | None
    """From the published list where it has one; absent: Wh; at most 20 characters."""
    multiplier: int | None
    """Power of ten that the value is to be multiplied with; absent: 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["unit"], Literal["multiplier"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        unit: str | None = None,
        multiplier: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class V2XFreqWattPointType(Record):
    """One point of a curve from frequency to power."""

    frequency: float
    """Hz."""
    power: float
    """W; negative: discharge."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["frequency"], Literal["power"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        frequency: float | Decimal,
        power: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class V2XSignalWattPointType(Record):
    """One point of a curve from a signal to power."""

    signal: int
    """Value that AFRRSignal sends."""
    power: float
    """W; negative: discharge."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["signal"], Literal["power"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        signal: int,
        power: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class VariableType(Record):
    """A property of a component."""

    name: str
    """From the published list where it has one; case does not matter; at most 50 characters."""
    instance: str | None
    """Tells apart several of the same name; at most 50 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["name"], Literal["instance"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        name: str,
        instance: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...
