# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Starting, stopping, unlocking and triggering from afar.

Profile "remoteControl" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    AdditionalInfoType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingProfileType,
    ChargingRateUnitEnumType,
    ChargingSchedulePeriodType,
    ChargingScheduleType,
    EVSEType,
    IdTokenEnumType,
    IdTokenType,
    RecurrencyKindEnumType,
)

__all__ = [
    "AdditionalInfoType",
    "CSMSHandler",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileType",
    "ChargingRateUnitEnumType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingStationHandler",
    "EVSEType",
    "IdTokenEnumType",
    "IdTokenType",
    "MessageTriggerEnumType",
    "RecurrencyKindEnumType",
    "RequestStartStopStatusEnumType",
    "RequestStartTransactionFeature",
    "RequestStartTransactionRequest",
    "RequestStartTransactionResponse",
    "RequestStopTransactionFeature",
    "RequestStopTransactionRequest",
    "RequestStopTransactionResponse",
    "TriggerMessageFeature",
    "TriggerMessageRequest",
    "TriggerMessageResponse",
    "TriggerMessageStatusEnumType",
    "UnlockConnectorFeature",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "UnlockStatusEnumType",
    "profile",
]

class RequestStartStopStatusEnumType(enum.StrEnum):
    """Tells whether a remote start or stop will be tried."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class MessageTriggerEnumType(enum.StrEnum):
    """Messages that can be asked for."""

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGING_STATION_CERTIFICATE = "SignChargingStationCertificate"
    SIGN_V2G_CERTIFICATE = "SignV2GCertificate"
    STATUS_NOTIFICATION = "StatusNotification"
    TRANSACTION_EVENT = "TransactionEvent"

class TriggerMessageStatusEnumType(enum.StrEnum):
    """Tells whether a triggered message will follow."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"

class UnlockStatusEnumType(enum.StrEnum):
    """Tells whether a connector was unlocked, or why not."""

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"

@final
class RequestStartTransactionRequest(Request[RequestStartTransactionResponse]):
    """For whom to start, where, and within which limits.

    Sent by the CSMS; answered by RequestStartTransactionResponse.
    """

    evse_id: int | None
    """Absent: the station picks one."""
    id_token: IdTokenType
    """Token to start with."""
    remote_start_id: int
    """Number that TransactionEvent will repeat, so that request and transaction can be matched."""
    charging_profile: ChargingProfileType | None
    """Limits for this transaction; its purpose must be TxProfile."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["evse_id"],
            Literal["id_token"],
            Literal["remote_start_id"],
            Literal["charging_profile"],
        ]
    ]
    def __init__(
        self,
        *,
        id_token: IdTokenType,
        remote_start_id: int,
        evse_id: int | None = None,
        charging_profile: ChargingProfileType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class RequestStartTransactionResponse(Response):
    """Tells whether the station will try; TransactionEvent tells whether it did.

    Answers RequestStartTransactionRequest.
    """

    status: RequestStartStopStatusEnumType
    transaction_id: str | None
    """Set when a transaction had begun already, for instance by plugging in; at most 36 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["transaction_id"]]]
    def __init__(
        self,
        *,
        status: RequestStartStopStatusEnumType | str,
        transaction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class RequestStopTransactionRequest(Request[RequestStopTransactionResponse]):
    """The transaction to end.

    Sent by the CSMS; answered by RequestStopTransactionResponse.
    """

    transaction_id: str
    """At most 36 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["transaction_id"]]]
    def __init__(self, *, transaction_id: str, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class RequestStopTransactionResponse(Response):
    """Tells whether the transaction will be stopped.

    Answers RequestStopTransactionRequest.
    """

    status: RequestStartStopStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: RequestStartStopStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class TriggerMessageRequest(Request[TriggerMessageResponse]):
    """The message wanted and what it should be about.

    Sent by the CSMS; answered by TriggerMessageResponse.
    """

    evse: EVSEType | None
    """Absent: the station as a whole, or every EVSE."""
    requested_message: MessageTriggerEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse"], Literal["requested_message"]]]
    def __init__(
        self,
        *,
        requested_message: MessageTriggerEnumType | str,
        evse: EVSEType | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class TriggerMessageResponse(Response):
    """Tells whether the message will follow.

    Answers TriggerMessageRequest.
    """

    status: TriggerMessageStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: TriggerMessageStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """The connector to open.

    Sent by the CSMS; answered by UnlockConnectorResponse.
    """

    evse_id: int
    """Counted from 1."""
    connector_id: int
    """Counted from 1 on its EVSE."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["connector_id"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        connector_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class UnlockConnectorResponse(Response):
    """Tells whether the lock opened, or why not.

    Answers UnlockConnectorRequest.
    """

    status: UnlockStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: UnlockStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class RequestStartTransactionFeature(
    Feature[RequestStartTransactionRequest, RequestStartTransactionResponse]
):
    """Asks a station to start charging for a driver who is not at the reader."""

    request_type: ClassVar[type[RequestStartTransactionRequest]]
    response_type: ClassVar[type[RequestStartTransactionResponse]]

class RequestStopTransactionFeature(Feature[RequestStopTransactionRequest, RequestStopTransactionResponse]):
    """Asks a station to end a running transaction."""

    request_type: ClassVar[type[RequestStopTransactionRequest]]
    response_type: ClassVar[type[RequestStopTransactionResponse]]

class TriggerMessageFeature(Feature[TriggerMessageRequest, TriggerMessageResponse]):
    """Asks a station to send a message that it would send by itself at another time."""

    request_type: ClassVar[type[TriggerMessageRequest]]
    response_type: ClassVar[type[TriggerMessageResponse]]

class UnlockConnectorFeature(Feature[UnlockConnectorRequest, UnlockConnectorResponse]):
    """Frees a cable that is stuck; it is no way to stop a transaction."""

    request_type: ClassVar[type[UnlockConnectorRequest]]
    response_type: ClassVar[type[UnlockConnectorResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_request_start_transaction(
        self,
        request: RequestStartTransactionRequest,
        /,
    ) -> Answer[RequestStartTransactionResponse]:
        """Asks a station to start charging for a driver who is not at the reader."""
    def on_request_stop_transaction(
        self,
        request: RequestStopTransactionRequest,
        /,
    ) -> Answer[RequestStopTransactionResponse]:
        """Asks a station to end a running transaction."""
    def on_trigger_message(self, request: TriggerMessageRequest, /) -> Answer[TriggerMessageResponse]:
        """Asks a station to send a message that it would send by itself at another time."""
    def on_unlock_connector(self, request: UnlockConnectorRequest, /) -> Answer[UnlockConnectorResponse]:
        """Frees a cable that is stuck; it is no way to stop a transaction."""
