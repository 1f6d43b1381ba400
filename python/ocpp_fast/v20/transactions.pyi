# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Telling the story of each transaction.

Profile "transactions" of OCPP 2.0.
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
    AdditionalInfoType,
    AuthorizationStatusEnumType,
    EncodingMethodEnumType,
    EVSEType,
    GroupIdTokenType,
    IdTokenEnumType,
    IdTokenInfoType,
    IdTokenType,
    LocationEnumType,
    MeasurandEnumType,
    MessageContentType,
    MessageFormatEnumType,
    MeterValueType,
    PhaseEnumType,
    ReadingContextEnumType,
    SampledValueType,
    SignatureMethodEnumType,
    SignedMeterValueType,
    UnitOfMeasureType,
)

__all__ = [
    "AdditionalInfoType",
    "AuthorizationStatusEnumType",
    "CSMSHandler",
    "ChargingStateEnumType",
    "ChargingStationHandler",
    "EVSEType",
    "EncodingMethodEnumType",
    "GetTransactionStatusFeature",
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
    "GroupIdTokenType",
    "IdTokenEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageContentType",
    "MessageFormatEnumType",
    "MeterValueType",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "ReasonEnumType",
    "SampledValueType",
    "SignatureMethodEnumType",
    "SignedMeterValueType",
    "TransactionEventEnumType",
    "TransactionEventFeature",
    "TransactionEventRequest",
    "TransactionEventResponse",
    "TransactionType",
    "TriggerReasonEnumType",
    "UnitOfMeasureType",
    "profile",
]

class TransactionEventEnumType(enum.StrEnum):
    """First, last, or any event between."""

    ENDED = "Ended"
    STARTED = "Started"
    UPDATED = "Updated"

class TriggerReasonEnumType(enum.StrEnum):
    """The reason for a report of the station."""

    AUTHORIZED = "Authorized"
    CABLE_PLUGGED_IN = "CablePluggedIn"
    CHARGING_RATE_CHANGED = "ChargingRateChanged"
    CHARGING_STATE_CHANGED = "ChargingStateChanged"
    DEAUTHORIZED = "Deauthorized"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_COMMUNICATION_LOST = "EVCommunicationLost"
    EV_CONNECT_TIMEOUT = "EVConnectTimeout"
    METER_VALUE_CLOCK = "MeterValueClock"
    METER_VALUE_PERIODIC = "MeterValuePeriodic"
    TIME_LIMIT_REACHED = "TimeLimitReached"
    TRIGGER = "Trigger"
    UNLOCK_COMMAND = "UnlockCommand"
    STOP_AUTHORIZED = "StopAuthorized"
    EV_DEPARTED = "EVDeparted"
    EV_DETECTED = "EVDetected"
    REMOTE_STOP = "RemoteStop"
    REMOTE_START = "RemoteStart"

class ChargingStateEnumType(enum.StrEnum):
    """The state of the vehicle and the EVSE in a transaction."""

    CHARGING = "Charging"
    EV_DETECTED = "EVDetected"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"

class ReasonEnumType(enum.StrEnum):
    """Why a transaction stopped."""

    DE_AUTHORIZED = "DeAuthorized"
    EMERGENCY_STOP = "EmergencyStop"
    ENERGY_LIMIT_REACHED = "EnergyLimitReached"
    EV_DISCONNECTED = "EVDisconnected"
    GROUND_FAULT = "GroundFault"
    IMMEDIATE_RESET = "ImmediateReset"
    LOCAL = "Local"
    LOCAL_OUT_OF_CREDIT = "LocalOutOfCredit"
    MASTER_PASS = "MasterPass"
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
    UNLOCK_COMMAND = "UnlockCommand"

@final
class TransactionType(Record):
    """The transaction as it stands."""

    id: str
    """Name of the transaction, chosen by the station; at most 36 characters."""
    charging_state: ChargingStateEnumType | None
    """Sent when it has changed; absent without a cable."""
    time_spent_charging: int | None
    """Seconds that energy flowed."""
    stopped_reason: ReasonEnumType | None
    """With Ended only; absent then: Local."""
    remote_start_id: int | None
    """Number of the RequestStartTransaction that started it."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["id"],
            Literal["charging_state"],
            Literal["time_spent_charging"],
            Literal["stopped_reason"],
            Literal["remote_start_id"],
        ]
    ]
    def __init__(
        self,
        *,
        id: str,
        charging_state: ChargingStateEnumType | str | None = None,
        time_spent_charging: int | None = None,
        stopped_reason: ReasonEnumType | str | None = None,
        remote_start_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetTransactionStatusRequest(Request[GetTransactionStatusResponse]):
    """The transaction, if it is about one.

    Sent by the CSMS; answered by GetTransactionStatusResponse.
    """

    transaction_id: str | None
    """Absent: only asks about queued messages; at most 36 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["transaction_id"]]]
    def __init__(
        self,
        *,
        transaction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
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
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["ongoing_indicator"], Literal["messages_in_queue"]]]
    def __init__(
        self,
        *,
        messages_in_queue: bool,
        ongoing_indicator: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class TransactionEventRequest(Request[TransactionEventResponse]):
    """An event of a transaction, its time, and the state of the transaction.

    Sent by the charging station; answered by TransactionEventResponse.
    """

    event_type: TransactionEventEnumType
    meter_value: tuple[MeterValueType, ...] | None
    """Readings that belong to this event; at least 1 item."""
    timestamp: datetime
    """The moment it happened, also when reported later."""
    trigger_reason: TriggerReasonEnumType
    seq_no: int
    """Counts the events of this transaction, so that gaps show."""
    offline: bool | None
    """True: happened while the station was offline; absent: false."""
    number_of_phases_used: int | None
    """Phases in use."""
    cable_max_current: float | None
    """A that the connected cable bears."""
    reservation_id: int | None
    """The reservation that this transaction uses up."""
    transaction_data: TransactionType
    evse: EVSEType | None
    """The EVSE; sent once, as soon as it is known."""
    id_token: IdTokenType | None
    """Token that was presented for this event."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["event_type"],
            Literal["meter_value"],
            Literal["timestamp"],
            Literal["trigger_reason"],
            Literal["seq_no"],
            Literal["offline"],
            Literal["number_of_phases_used"],
            Literal["cable_max_current"],
            Literal["reservation_id"],
            Literal["transaction_data"],
            Literal["evse"],
            Literal["id_token"],
        ]
    ]
    def __init__(
        self,
        *,
        event_type: TransactionEventEnumType | str,
        timestamp: datetime,
        trigger_reason: TriggerReasonEnumType | str,
        seq_no: int,
        transaction_data: TransactionType,
        meter_value: Sequence[MeterValueType] | None = None,
        offline: bool | None = None,
        number_of_phases_used: int | None = None,
        cable_max_current: float | Decimal | None = None,
        reservation_id: int | None = None,
        evse: EVSEType | None = None,
        id_token: IdTokenType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class TransactionEventResponse(Response):
    """The answer of the CSMS on cost and token; often empty.

    Answers TransactionEventRequest.
    """

    total_cost: float | None
    """So far or final, with taxes, in the configured currency; 0: free; absent: not said."""
    charging_priority: int | None
    """-9 to 9, higher first; outranks the one in idTokenInfo for now."""
    id_token_info: IdTokenInfoType | None
    """Verdict on the token in the request."""
    updated_personal_message: MessageContentType | None
    """Replaces the message shown to the driver."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["total_cost"],
            Literal["charging_priority"],
            Literal["id_token_info"],
            Literal["updated_personal_message"],
        ]
    ]
    def __init__(
        self,
        *,
        total_cost: float | Decimal | None = None,
        charging_priority: int | None = None,
        id_token_info: IdTokenInfoType | None = None,
        updated_personal_message: MessageContentType | None = None,
        extra: Mapping[str, Any] | None = None,
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
