# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Telling the story of each transaction.

Profile "transactions" of OCPP 2.1.
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
    AdditionalInfoType,
    AuthorizationStatusEnumType,
    CustomDataType,
    EVSEType,
    IdTokenInfoType,
    IdTokenType,
    LocationEnumType,
    MeasurandEnumType,
    MessageContentType,
    MessageFormatEnumType,
    MeterValueType,
    OperationModeEnumType,
    PhaseEnumType,
    PriceType,
    ReadingContextEnumType,
    SampledValueType,
    SignedMeterValueType,
    TaxRateType,
    UnitOfMeasureType,
)

__all__ = [
    "AdditionalInfoType",
    "AuthorizationStatusEnumType",
    "CSMSHandler",
    "ChargingPeriodType",
    "ChargingStateEnumType",
    "ChargingStationHandler",
    "CostDetailsType",
    "CostDimensionEnumType",
    "CostDimensionType",
    "CustomDataType",
    "EVSEType",
    "GetTransactionStatusFeature",
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
    "IdTokenInfoType",
    "IdTokenType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageContentType",
    "MessageFormatEnumType",
    "MeterValueType",
    "OperationModeEnumType",
    "PhaseEnumType",
    "PreconditioningStatusEnumType",
    "PriceType",
    "ReadingContextEnumType",
    "ReasonEnumType",
    "SampledValueType",
    "SignedMeterValueType",
    "TariffCostEnumType",
    "TaxRateType",
    "TotalCostType",
    "TotalPriceType",
    "TotalUsageType",
    "TransactionEventEnumType",
    "TransactionEventFeature",
    "TransactionEventRequest",
    "TransactionEventResponse",
    "TransactionLimitType",
    "TransactionType",
    "TriggerReasonEnumType",
    "UnitOfMeasureType",
    "profile",
]

class CostDimensionEnumType(enum.StrEnum):
    """The measure that a cost is calculated by; IdleTIme is spelt so in the schema."""

    ENERGY = "Energy"
    MAX_CURRENT = "MaxCurrent"
    MIN_CURRENT = "MinCurrent"
    MAX_POWER = "MaxPower"
    MIN_POWER = "MinPower"
    IDLE_TIME = "IdleTIme"
    CHARGING_TIME = "ChargingTime"

class TariffCostEnumType(enum.StrEnum):
    """Tells whether a cost is as reckoned or was lifted to the minimum or cut to the maximum."""

    NORMAL_COST = "NormalCost"
    MIN_COST = "MinCost"
    MAX_COST = "MaxCost"

class TransactionEventEnumType(enum.StrEnum):
    """First, last, or any event between."""

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"

class TriggerReasonEnumType(enum.StrEnum):
    """The reason for a report of the station."""

    ABNORMAL_CONDITION = "AbnormalCondition"
    AUTHORIZED = "Authorized"
    CABLE_PLUGGED_IN = "CablePluggedIn"
    CHARGING_RATE_CHANGED = "ChargingRateChanged"
    CHARGING_STATE_CHANGED = "ChargingStateChanged"
    COST_LIMIT_REACHED = "CostLimitReached"
    DEAUTHORIZED = "Deauthorized"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_COMMUNICATION_LOST = "EVCommunicationLost"
    EV_CONNECT_TIMEOUT = "EVConnectTimeout"
    EV_DEPARTED = "EVDeparted"
    EV_DETECTED = "EVDetected"
    LIMIT_SET = "LimitSet"
    METER_VALUE_CLOCK = "MeterValueClock"
    METER_VALUE_PERIODIC = "MeterValuePeriodic"
    OPERATION_MODE_CHANGED = "OperationModeChanged"
    REMOTE_START = "RemoteStart"
    REMOTE_STOP = "RemoteStop"
    RESET_COMMAND = "ResetCommand"
    RUNNING_COST = "RunningCost"
    SIGNED_DATA_RECEIVED = "SignedDataReceived"
    SOC_LIMIT_REACHED = "SoCLimitReached"
    STOP_AUTHORIZED = "StopAuthorized"
    TARIFF_CHANGED = "TariffChanged"
    TARIFF_NOT_ACCEPTED = "TariffNotAccepted"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TRIGGER = "Trigger"
    TX_RESUMED = "TxResumed"
    UNLOCK_COMMAND = "UnlockCommand"

class PreconditioningStatusEnumType(enum.StrEnum):
    """Tells whether the battery is warmed or cooled for charging."""

    UNKNOWN = "Unknown"
    READY = "Ready"
    NOT_READY = "NotReady"
    PRECONDITIONING = "Preconditioning"

class ChargingStateEnumType(enum.StrEnum):
    """The state of the vehicle and the EVSE in a transaction."""

    EV_CONNECTED = "EVConnected"
    CHARGING = "Charging"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
    IDLE = "Idle"

class ReasonEnumType(enum.StrEnum):
    """Why a transaction stopped."""

    DE_AUTHORIZED = "DeAuthorized"
    EMERGENCY_STOP = "EmergencyStop"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_DISCONNECTED = "EVDisconnected"
    GROUND_FAULT = "GroundFault"
    IMMEDIATE_RESET = "ImmediateReset"
    MASTER_PASS = "MasterPass"
    LOCAL = "Local"
    LOCAL_OUT_OF_CREDIT = "LocalOutOfCredit"
    OTHER = "Other"
    OVERCURRENT_FAULT = "OvercurrentFault"
    POWER_LOSS = "PowerLoss"
    POWER_QUALITY = "PowerQuality"
    REBOOT = "Reboot"
    REMOTE = "Remote"
    SOC_LIMIT_REACHED = "SOCLimitReached"
    STOPPED_BY_EV = "StoppedByEV"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TIMEOUT = "Timeout"
    REQ_ENERGY_TRANSFER_REJECTED = "ReqEnergyTransferRejected"

@final
class CostDetailsType(Record):
    """Cost of a transaction as the station works it out from a tariff."""

    charging_periods: tuple[ChargingPeriodType, ...] | None
    """The parts of the cost, period by period; at least 1 item."""
    total_cost: TotalCostType
    total_usage: TotalUsageType
    failure_to_calculate: bool | None
    """True: the station could not work it out."""
    failure_reason: str | None
    """Why not, for people to read; at most 500 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["charging_periods"],
            Literal["total_cost"],
            Literal["total_usage"],
            Literal["failure_to_calculate"],
            Literal["failure_reason"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        total_cost: TotalCostType,
        total_usage: TotalUsageType,
        charging_periods: Sequence[ChargingPeriodType] | None = None,
        failure_to_calculate: bool | None = None,
        failure_reason: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChargingPeriodType(Record):
    """A stretch of a transaction with one tariff and what was used in it."""

    dimensions: tuple[CostDimensionType, ...] | None
    """At least 1 item."""
    tariff_id: str | None
    """Absent: the cost came about without a tariff; at most 60 characters."""
    start_period: datetime
    """Start of the stretch; it lasts until the next starts."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["dimensions"], Literal["tariff_id"], Literal["start_period"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        start_period: datetime,
        dimensions: Sequence[CostDimensionType] | None = None,
        tariff_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CostDimensionType(Record):
    """The amount of one thing that was used."""

    type: CostDimensionEnumType
    volume: float
    """Wh, A, W or seconds, by type."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["type"], Literal["volume"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        type: CostDimensionEnumType | str,
        volume: float | Decimal,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TotalCostType(Record):
    """Cost of a transaction, in all and by kind."""

    currency: str
    """ISO 4217 code; at most 3 characters."""
    type_of_cost: TariffCostEnumType
    fixed: PriceType | None
    """Start fees and the like."""
    energy: PriceType | None
    charging_time: PriceType | None
    idle_time: PriceType | None
    reservation_time: PriceType | None
    reservation_fixed: PriceType | None
    total: TotalPriceType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["currency"],
            Literal["type_of_cost"],
            Literal["fixed"],
            Literal["energy"],
            Literal["charging_time"],
            Literal["idle_time"],
            Literal["reservation_time"],
            Literal["reservation_fixed"],
            Literal["total"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        currency: str,
        type_of_cost: TariffCostEnumType | str,
        total: TotalPriceType,
        fixed: PriceType | None = None,
        energy: PriceType | None = None,
        charging_time: PriceType | None = None,
        idle_time: PriceType | None = None,
        reservation_time: PriceType | None = None,
        reservation_fixed: PriceType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TotalPriceType(Record):
    """A sum with tax, without, or both."""

    excl_tax: float | None
    """Without tax, in the currency of the tariff."""
    incl_tax: float | None
    """With tax, in the currency of the tariff."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["excl_tax"], Literal["incl_tax"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        excl_tax: float | Decimal | None = None,
        incl_tax: float | Decimal | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TotalUsageType(Record):
    """The total use of a transaction."""

    energy: float
    """Wh."""
    charging_time: int
    """Seconds from start to end, idle time included."""
    idle_time: int
    """Seconds connected without charging."""
    reservation_time: int | None
    """Seconds reserved."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["energy"],
            Literal["charging_time"],
            Literal["idle_time"],
            Literal["reservation_time"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        energy: float | Decimal,
        charging_time: int,
        idle_time: int,
        reservation_time: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TransactionType(Record):
    """The transaction as it stands."""

    transaction_id: str
    """Name of the transaction, chosen by the station; at most 36 characters."""
    charging_state: ChargingStateEnumType | None
    """Sent when it has changed; absent without a cable."""
    time_spent_charging: int | None
    """Seconds that energy flowed."""
    stopped_reason: ReasonEnumType | None
    """With Ended only; absent then: Local."""
    remote_start_id: int | None
    """Number of the RequestStartTransaction that started it."""
    operation_mode: OperationModeEnumType | None
    """The mode in use."""
    tariff_id: str | None
    """The tariff in use; at most 60 characters."""
    transaction_limit: TransactionLimitType | None
    """The limits in use."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["transaction_id"],
            Literal["charging_state"],
            Literal["time_spent_charging"],
            Literal["stopped_reason"],
            Literal["remote_start_id"],
            Literal["operation_mode"],
            Literal["tariff_id"],
            Literal["transaction_limit"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        transaction_id: str,
        charging_state: ChargingStateEnumType | str | None = None,
        time_spent_charging: int | None = None,
        stopped_reason: ReasonEnumType | str | None = None,
        remote_start_id: int | None = None,
        operation_mode: OperationModeEnumType | str | None = None,
        tariff_id: str | None = None,
        transaction_limit: TransactionLimitType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TransactionLimitType(Record):
    """Limits at which a transaction stops."""

    max_cost: float | None
    """Highest cost, in the currency of the tariff."""
    max_energy: float | None
    """Wh at most."""
    max_time: int | None
    """Seconds from start to end."""
    max_soc: int | None
    """% of the battery at most; 0 to 100."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["max_cost"],
            Literal["max_energy"],
            Literal["max_time"],
            Literal["max_soc"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        max_cost: float | Decimal | None = None,
        max_energy: float | Decimal | None = None,
        max_time: int | None = None,
        max_soc: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetTransactionStatusRequest(Request[GetTransactionStatusResponse]):
    """The transaction, if it is about one.

    Sent by the CSMS; answered by GetTransactionStatusResponse.
    """

    transaction_id: str | None
    """Absent: only asks about queued messages; at most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["transaction_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        transaction_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetTransactionStatusResponse(Response):
    """Tells whether it runs and whether messages wait.

    Answers GetTransactionStatusRequest.
    """

    ongoing_indicator: bool | None
    """Absent when no transaction was named."""
    messages_in_queue: bool
    """True: messages about transactions wait to be sent."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["ongoing_indicator"], Literal["messages_in_queue"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        messages_in_queue: bool,
        ongoing_indicator: bool | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TransactionEventRequest(Request[TransactionEventResponse]):
    """An event of a transaction, its time, and the state of the transaction.

    Sent by the charging station; answered by TransactionEventResponse.
    """

    cost_details: CostDetailsType | None
    """Cost as the station reckons it from the tariff."""
    event_type: TransactionEventEnumType
    meter_value: tuple[MeterValueType, ...] | None
    """Readings that belong to this event; at least 1 item."""
    timestamp: datetime
    """The moment it happened, also when reported later."""
    trigger_reason: TriggerReasonEnumType
    seq_no: int
    """Counts the events of this transaction, so that gaps show; at least 0."""
    offline: bool | None
    """True: happened while the station was offline; absent: false."""
    number_of_phases_used: int | None
    """Phases in use; 0 to 3."""
    cable_max_current: int | None
    """A that the connected cable bears."""
    reservation_id: int | None
    """The reservation that this transaction uses up; at least 0."""
    preconditioning_status: PreconditioningStatusEnumType | None
    """Absent: Unknown."""
    evse_sleep: bool | None
    """True: the power electronics sleep; absent: false."""
    transaction_info: TransactionType
    evse: EVSEType | None
    """The EVSE; sent once, as soon as it is known."""
    id_token: IdTokenType | None
    """Token that was presented for this event."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["cost_details"],
            Literal["event_type"],
            Literal["meter_value"],
            Literal["timestamp"],
            Literal["trigger_reason"],
            Literal["seq_no"],
            Literal["offline"],
            Literal["number_of_phases_used"],
            Literal["cable_max_current"],
            Literal["reservation_id"],
            Literal["preconditioning_status"],
            Literal["evse_sleep"],
            Literal["transaction_info"],
            Literal["evse"],
            Literal["id_token"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        event_type: TransactionEventEnumType | str,
        timestamp: datetime,
        trigger_reason: TriggerReasonEnumType | str,
        seq_no: int,
        transaction_info: TransactionType,
        cost_details: CostDetailsType | None = None,
        meter_value: Sequence[MeterValueType] | None = None,
        offline: bool | None = None,
        number_of_phases_used: int | None = None,
        cable_max_current: int | None = None,
        reservation_id: int | None = None,
        preconditioning_status: PreconditioningStatusEnumType | str | None = None,
        evse_sleep: bool | None = None,
        evse: EVSEType | None = None,
        id_token: IdTokenType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TransactionEventResponse(Response):
    """The answer of the CSMS on cost, token and limits; often empty.

    Answers TransactionEventRequest.
    """

    total_cost: float | None
    """So far or final, with taxes, in the configured currency; 0: free; absent: not said."""
    charging_priority: int | None
    """-9 to 9, higher first; outranks the one in idTokenInfo for now."""
    id_token_info: IdTokenInfoType | None
    """Verdict on the token in the request."""
    transaction_limit: TransactionLimitType | None
    """Limits for the rest of the transaction."""
    updated_personal_message: MessageContentType | None
    """Replaces the message shown to the driver."""
    updated_personal_message_extra: tuple[MessageContentType, ...] | None
    """The message in further languages; 1 to 4 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["total_cost"],
            Literal["charging_priority"],
            Literal["id_token_info"],
            Literal["transaction_limit"],
            Literal["updated_personal_message"],
            Literal["updated_personal_message_extra"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        total_cost: float | Decimal | None = None,
        charging_priority: int | None = None,
        id_token_info: IdTokenInfoType | None = None,
        transaction_limit: TransactionLimitType | None = None,
        updated_personal_message: MessageContentType | None = None,
        updated_personal_message_extra: Sequence[MessageContentType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class GetTransactionStatusFeature(Feature[GetTransactionStatusRequest, GetTransactionStatusResponse]):
    """Asks whether a transaction runs and whether messages about it are still queued."""

    request_type: ClassVar[type[GetTransactionStatusRequest]]
    response_type: ClassVar[type[GetTransactionStatusResponse]]

class TransactionEventFeature(Feature[TransactionEventRequest, TransactionEventResponse]):
    """Reports that a transaction started, changed or ended; kept and repeated until delivered."""

    request_type: ClassVar[type[TransactionEventRequest]]
    response_type: ClassVar[type[TransactionEventResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_transaction_event(
        self,
        charging_station_id: str,
        request: TransactionEventRequest,
        /,
    ) -> Answer[TransactionEventResponse]:
        """Reports that a transaction started, changed or ended; kept and repeated until delivered."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_get_transaction_status(
        self,
        request: GetTransactionStatusRequest,
        /,
    ) -> Answer[GetTransactionStatusResponse]:
        """Asks whether a transaction runs and whether messages about it are still queued."""
