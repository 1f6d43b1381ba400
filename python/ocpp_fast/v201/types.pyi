# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.0.1 share."""

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, final

from ocpp_fast._core import Record

__all__ = [
    "AdditionalInfoType",
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
    "EVSEType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageContentType",
    "MessageFormatEnumType",
    "MeterValueType",
    "OCSPRequestDataType",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "RecurrencyKindEnumType",
    "RelativeTimeIntervalType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SignedMeterValueType",
    "StatusInfoType",
    "UnitOfMeasureType",
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
    """The meaning of the start of a schedule."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"

class ChargingProfilePurposeEnumType(enum.StrEnum):
    """The purpose of a profile: the station's own limits, limits from outside, or those of transactions."""

    CHARGING_STATION_EXTERNAL_CONSTRAINTS = "ChargingStationExternalConstraints"
    CHARGING_STATION_MAX_PROFILE = "ChargingStationMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"

class ChargingRateUnitEnumType(enum.StrEnum):
    """Watts in total, or amperes per phase."""

    W = "W"
    A = "A"

class CostKindEnumType(enum.StrEnum):
    """The unit that a cost counts: emissions, money relative to the highest price, or renewable energy."""

    CARBON_DIOXIDE_EMISSION = "CarbonDioxideEmission"
    RELATIVE_PRICE_PERCENTAGE = "RelativePricePercentage"
    RENEWABLE_GENERATION_PERCENTAGE = "RenewableGenerationPercentage"

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

class IdTokenEnumType(enum.StrEnum):
    """Kinds of token."""

    CENTRAL = "Central"
    EMAID = "eMAID"
    ISO14443 = "ISO14443"
    ISO15693 = "ISO15693"
    KEY_CODE = "KeyCode"
    LOCAL = "Local"
    MAC_ADDRESS = "MacAddress"
    NO_AUTHORIZATION = "NoAuthorization"

class LocationEnumType(enum.StrEnum):
    """The place of a measurement."""

    BODY = "Body"
    CABLE = "Cable"
    EV = "EV"
    INLET = "Inlet"
    OUTLET = "Outlet"

class MeasurandEnumType(enum.StrEnum):
    """The measured quantity."""

    CURRENT_EXPORT = "Current.Export"
    CURRENT_IMPORT = "Current.Import"
    CURRENT_OFFERED = "Current.Offered"
    ENERGY_ACTIVE_EXPORT_REGISTER = "Energy.Active.Export.Register"
    ENERGY_ACTIVE_IMPORT_REGISTER = "Energy.Active.Import.Register"
    ENERGY_REACTIVE_EXPORT_REGISTER = "Energy.Reactive.Export.Register"
    ENERGY_REACTIVE_IMPORT_REGISTER = "Energy.Reactive.Import.Register"
    ENERGY_ACTIVE_EXPORT_INTERVAL = "Energy.Active.Export.Interval"
    ENERGY_ACTIVE_IMPORT_INTERVAL = "Energy.Active.Import.Interval"
    ENERGY_ACTIVE_NET = "Energy.Active.Net"
    ENERGY_REACTIVE_EXPORT_INTERVAL = "Energy.Reactive.Export.Interval"
    ENERGY_REACTIVE_IMPORT_INTERVAL = "Energy.Reactive.Import.Interval"
    ENERGY_REACTIVE_NET = "Energy.Reactive.Net"
    ENERGY_APPARENT_NET = "Energy.Apparent.Net"
    ENERGY_APPARENT_IMPORT = "Energy.Apparent.Import"
    ENERGY_APPARENT_EXPORT = "Energy.Apparent.Export"
    FREQUENCY = "Frequency"
    POWER_ACTIVE_EXPORT = "Power.Active.Export"
    POWER_ACTIVE_IMPORT = "Power.Active.Import"
    POWER_FACTOR = "Power.Factor"
    POWER_OFFERED = "Power.Offered"
    POWER_REACTIVE_EXPORT = "Power.Reactive.Export"
    POWER_REACTIVE_IMPORT = "Power.Reactive.Import"
    SOC = "SoC"
    VOLTAGE = "Voltage"

class MessageFormatEnumType(enum.StrEnum):
    """The format of a text."""

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"

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
class AdditionalInfoType(Record):
    """A further identifier beside a token."""

    additional_id_token: str
    """The identifier; at most 36 characters."""
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
    """A known number replaces that profile."""
    stack_level: int
    """From 0; the highest level that is valid wins."""
    charging_profile_purpose: ChargingProfilePurposeEnumType
    charging_profile_kind: ChargingProfileKindEnumType
    recurrency_kind: RecurrencyKindEnumType | None
    """For Recurring profiles only."""
    valid_from: datetime | None
    """Absent: from its arrival."""
    valid_to: datetime | None
    """Absent: until it is replaced."""
    charging_schedule: tuple[ChargingScheduleType, ...]
    """More than one only where a vehicle chooses by ISO 15118; 1 to 3 items."""
    transaction_id: str | None
    """Ties a TxProfile to one transaction; at most 36 characters."""
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
            Literal["charging_schedule"],
            Literal["transaction_id"],
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
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingSchedulePeriodType(Record):
    """One step of a schedule; it lasts until the next one starts."""

    start_period: int
    """Seconds from the start of the schedule."""
    limit: float
    """In the schedule's unit: A per phase, or W over all phases."""
    number_phases: int | None
    """Phases that may be used; absent: 3; leave out for DC."""
    phase_to_use: int | None
    """1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["start_period"],
            Literal["limit"],
            Literal["number_phases"],
            Literal["phase_to_use"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        start_period: int,
        limit: float | Decimal,
        number_phases: int | None = None,
        phase_to_use: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingScheduleType(Record):
    """Limits over time."""

    id: int
    """Number of the schedule, for the vehicle to name its choice."""
    start_schedule: datetime | None
    """Start of an Absolute or Recurring schedule; absent for Relative ones."""
    duration: int | None
    """Seconds; absent: the last period runs on, at most to the end of the transaction."""
    charging_rate_unit: ChargingRateUnitEnumType
    charging_schedule_period: tuple[ChargingSchedulePeriodType, ...]
    """In order of time, the first starting at 0; 1 to 1024 items."""
    min_charging_rate: float | None
    """In chargingRateUnit; below this the vehicle charges inefficiently."""
    sales_tariff: SalesTariffType | None
    """For ISO 15118-2 only."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["start_schedule"],
            Literal["duration"],
            Literal["charging_rate_unit"],
            Literal["charging_schedule_period"],
            Literal["min_charging_rate"],
            Literal["sales_tariff"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        charging_rate_unit: ChargingRateUnitEnumType | str,
        charging_schedule_period: Sequence[ChargingSchedulePeriodType],
        start_schedule: datetime | None = None,
        duration: int | None = None,
        min_charging_rate: float | Decimal | None = None,
        sales_tariff: SalesTariffType | None = None,
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
    """Counted from 1; 0: the whole station, where that is allowed."""
    connector_id: int | None
    """Counted from 1 on this EVSE; absent: the EVSE as such."""
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
    language1: str | None
    """RFC 5646 code of the driver's language; at most 8 characters."""
    evse_id: tuple[int, ...] | None
    """EVSEs that the token may use; absent: all; at least 1 item."""
    group_id_token: IdTokenType | None
    """Group that the token belongs to."""
    language2: str | None
    """RFC 5646 code of the driver's second choice, other than language1; at most 8 characters."""
    personal_message: MessageContentType | None
    """To be shown to the driver."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["cache_expiry_date_time"],
            Literal["charging_priority"],
            Literal["language1"],
            Literal["evse_id"],
            Literal["group_id_token"],
            Literal["language2"],
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
        language1: str | None = None,
        evse_id: Sequence[int] | None = None,
        group_id_token: IdTokenType | None = None,
        language2: str | None = None,
        personal_message: MessageContentType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class IdTokenType(Record):
    """A token by which a driver or a group is known."""

    additional_info: tuple[AdditionalInfoType, ...] | None
    """Further identifiers that both sides know how to read; at least 1 item."""
    id_token: str
    """The token's text, compared without regard to case; a card's number, a contract's, a UUID; at most 36
    characters.
    """
    type: IdTokenEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["additional_info"], Literal["id_token"], Literal["type"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        id_token: str,
        type: IdTokenEnumType | str,
        additional_info: Sequence[AdditionalInfoType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class MessageContentType(Record):
    """A text to show."""

    format: MessageFormatEnumType
    language: str | None
    """RFC 5646 code of the text's language; at most 8 characters."""
    content: str
    """The text, in the form that format names; at most 512 characters."""
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
    """Address of the OCSP responder; at most 512 characters."""
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
    """Number of the tariff, unique in a session."""
    sales_tariff_description: str | None
    """For people to read; at most 32 characters."""
    num_e_price_levels: int | None
    """The number of price levels in all tariffs."""
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
    context: ReadingContextEnumType | None
    """Absent: Sample.Periodic."""
    measurand: MeasurandEnumType | None
    """Absent: Energy.Active.Import.Register."""
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
            Literal["context"],
            Literal["measurand"],
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
        context: ReadingContextEnumType | str | None = None,
        measurand: MeasurandEnumType | str | None = None,
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
    """Base64 data with signature, in the form of encodingMethod; at most 2500 characters."""
    signing_method: str
    """The method of signing; at most 50 characters."""
    encoding_method: str
    """Form of the signed data, such as OCMF or EDL; at most 50 characters."""
    public_key: str
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
        signing_method: str,
        encoding_method: str,
        public_key: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class StatusInfoType(Record):
    """Why a status is as it is."""

    reason_code: str
    """Short code, from the published list where it has one; case does not matter; at most 20 characters."""
    additional_info: str | None
    """Free text; at most 512 characters."""
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
