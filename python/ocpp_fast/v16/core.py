# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""The base that every charge point supports: booting, authorisation, transactions, metering,
configuration.

Profile "core" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v16.types import ChargingProfile, ChargingSchedule, ChargingSchedulePeriod, IdTagInfo

_ENUMS = [
    "RegistrationStatus",
    "AvailabilityType",
    "AvailabilityStatus",
    "ConfigurationStatus",
    "ClearCacheStatus",
    "DataTransferStatus",
    "ReadingContext",
    "ValueFormat",
    "Measurand",
    "Phase",
    "Location",
    "UnitOfMeasure",
    "RemoteStartStopStatus",
    "ResetType",
    "ResetStatus",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "Reason",
    "UnlockStatus",
    "AuthorizationStatus",
    "ChargingProfilePurposeType",
    "ChargingProfileKindType",
    "RecurrencyKindType",
    "ChargingRateUnitType",
]

__all__ = [
    *_ENUMS,
    "AuthorizeFeature",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "BootNotificationFeature",
    "BootNotificationRequest",
    "BootNotificationResponse",
    "CSMSHandler",
    "ChangeAvailabilityFeature",
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
    "ChangeConfigurationFeature",
    "ChangeConfigurationRequest",
    "ChangeConfigurationResponse",
    "ChargingProfile",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "ChargingStationHandler",
    "ClearCacheFeature",
    "ClearCacheRequest",
    "ClearCacheResponse",
    "DataTransferFeature",
    "DataTransferRequest",
    "DataTransferResponse",
    "GetConfigurationFeature",
    "GetConfigurationRequest",
    "GetConfigurationResponse",
    "HeartbeatFeature",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "IdTagInfo",
    "KeyValue",
    "MeterValue",
    "MeterValuesFeature",
    "MeterValuesRequest",
    "MeterValuesResponse",
    "RemoteStartTransactionFeature",
    "RemoteStartTransactionRequest",
    "RemoteStartTransactionResponse",
    "RemoteStopTransactionFeature",
    "RemoteStopTransactionRequest",
    "RemoteStopTransactionResponse",
    "ResetFeature",
    "ResetRequest",
    "ResetResponse",
    "SampledValue",
    "StartTransactionFeature",
    "StartTransactionRequest",
    "StartTransactionResponse",
    "StatusNotificationFeature",
    "StatusNotificationRequest",
    "StatusNotificationResponse",
    "StopTransactionFeature",
    "StopTransactionRequest",
    "StopTransactionResponse",
    "UnlockConnectorFeature",
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

KeyValue = definition("v16", "KeyValue")
MeterValue = definition("v16", "MeterValue")
SampledValue = definition("v16", "SampledValue")
AuthorizeRequest = definition("v16", "AuthorizeRequest")
AuthorizeResponse = definition("v16", "AuthorizeResponse")
BootNotificationRequest = definition("v16", "BootNotificationRequest")
BootNotificationResponse = definition("v16", "BootNotificationResponse")
ChangeAvailabilityRequest = definition("v16", "ChangeAvailabilityRequest")
ChangeAvailabilityResponse = definition("v16", "ChangeAvailabilityResponse")
ChangeConfigurationRequest = definition("v16", "ChangeConfigurationRequest")
ChangeConfigurationResponse = definition("v16", "ChangeConfigurationResponse")
ClearCacheRequest = definition("v16", "ClearCacheRequest")
ClearCacheResponse = definition("v16", "ClearCacheResponse")
DataTransferRequest = definition("v16", "DataTransferRequest")
DataTransferResponse = definition("v16", "DataTransferResponse")
GetConfigurationRequest = definition("v16", "GetConfigurationRequest")
GetConfigurationResponse = definition("v16", "GetConfigurationResponse")
HeartbeatRequest = definition("v16", "HeartbeatRequest")
HeartbeatResponse = definition("v16", "HeartbeatResponse")
MeterValuesRequest = definition("v16", "MeterValuesRequest")
MeterValuesResponse = definition("v16", "MeterValuesResponse")
RemoteStartTransactionRequest = definition("v16", "RemoteStartTransactionRequest")
RemoteStartTransactionResponse = definition("v16", "RemoteStartTransactionResponse")
RemoteStopTransactionRequest = definition("v16", "RemoteStopTransactionRequest")
RemoteStopTransactionResponse = definition("v16", "RemoteStopTransactionResponse")
ResetRequest = definition("v16", "ResetRequest")
ResetResponse = definition("v16", "ResetResponse")
StartTransactionRequest = definition("v16", "StartTransactionRequest")
StartTransactionResponse = definition("v16", "StartTransactionResponse")
StatusNotificationRequest = definition("v16", "StatusNotificationRequest")
StatusNotificationResponse = definition("v16", "StatusNotificationResponse")
StopTransactionRequest = definition("v16", "StopTransactionRequest")
StopTransactionResponse = definition("v16", "StopTransactionResponse")
UnlockConnectorRequest = definition("v16", "UnlockConnectorRequest")
UnlockConnectorResponse = definition("v16", "UnlockConnectorResponse")


class AuthorizeFeature(Feature):
    """Asks whether an identifier may start or stop charging."""

    name = "Authorize"
    request_type = AuthorizeRequest
    response_type = AuthorizeResponse
    sender = "station"
    block = "core"
    handler = "on_authorize"


class BootNotificationFeature(Feature):
    """Announces a charge point after every (re)boot; all else waits for the answer Accepted or Pending."""

    name = "BootNotification"
    request_type = BootNotificationRequest
    response_type = BootNotificationResponse
    sender = "station"
    block = "core"
    handler = "on_boot_notification"


class ChangeAvailabilityFeature(Feature):
    """Takes a connector or the whole charge point into or out of operation."""

    name = "ChangeAvailability"
    request_type = ChangeAvailabilityRequest
    response_type = ChangeAvailabilityResponse
    sender = "csms"
    block = "core"
    handler = "on_change_availability"


class ChangeConfigurationFeature(Feature):
    """Sets one configuration key."""

    name = "ChangeConfiguration"
    request_type = ChangeConfigurationRequest
    response_type = ChangeConfigurationResponse
    sender = "csms"
    block = "core"
    handler = "on_change_configuration"


class ClearCacheFeature(Feature):
    """Empties the authorisation cache."""

    name = "ClearCache"
    request_type = ClearCacheRequest
    response_type = ClearCacheResponse
    sender = "csms"
    block = "core"
    handler = "on_clear_cache"


class DataTransferFeature(Feature):
    """Carries whatever a vendor needs that the protocol lacks; either side may send it."""

    name = "DataTransfer"
    request_type = DataTransferRequest
    response_type = DataTransferResponse
    sender = "both"
    block = "core"
    handler = "on_data_transfer"


class GetConfigurationFeature(Feature):
    """Reads configuration keys."""

    name = "GetConfiguration"
    request_type = GetConfigurationRequest
    response_type = GetConfigurationResponse
    sender = "csms"
    block = "core"
    handler = "on_get_configuration"


class HeartbeatFeature(Feature):
    """Shows that the charge point is alive and fetches the time."""

    name = "Heartbeat"
    request_type = HeartbeatRequest
    response_type = HeartbeatResponse
    sender = "station"
    block = "core"
    handler = "on_heartbeat"


class MeterValuesFeature(Feature):
    """Delivers meter readings, inside a transaction or outside."""

    name = "MeterValues"
    request_type = MeterValuesRequest
    response_type = MeterValuesResponse
    sender = "station"
    block = "core"
    handler = "on_meter_values"


class RemoteStartTransactionFeature(Feature):
    """Asks a charge point to start charging for a driver who is not at the reader."""

    name = "RemoteStartTransaction"
    request_type = RemoteStartTransactionRequest
    response_type = RemoteStartTransactionResponse
    sender = "csms"
    block = "core"
    handler = "on_remote_start_transaction"


class RemoteStopTransactionFeature(Feature):
    """Asks a charge point to end a running transaction."""

    name = "RemoteStopTransaction"
    request_type = RemoteStopTransactionRequest
    response_type = RemoteStopTransactionResponse
    sender = "csms"
    block = "core"
    handler = "on_remote_stop_transaction"


class ResetFeature(Feature):
    """Restarts the charge point, gently or at once."""

    name = "Reset"
    request_type = ResetRequest
    response_type = ResetResponse
    sender = "csms"
    block = "core"
    handler = "on_reset"


class StartTransactionFeature(Feature):
    """Reports that a transaction has begun and obtains its number."""

    name = "StartTransaction"
    request_type = StartTransactionRequest
    response_type = StartTransactionResponse
    sender = "station"
    block = "core"
    handler = "on_start_transaction"


class StatusNotificationFeature(Feature):
    """Reports a change of state or an error of a connector or of the charge point."""

    name = "StatusNotification"
    request_type = StatusNotificationRequest
    response_type = StatusNotificationResponse
    sender = "station"
    block = "core"
    handler = "on_status_notification"


class StopTransactionFeature(Feature):
    """Reports that a transaction has ended."""

    name = "StopTransaction"
    request_type = StopTransactionRequest
    response_type = StopTransactionResponse
    sender = "station"
    block = "core"
    handler = "on_stop_transaction"


class UnlockConnectorFeature(Feature):
    """Frees a cable that is stuck; it is no way to stop a transaction."""

    name = "UnlockConnector"
    request_type = UnlockConnectorRequest
    response_type = UnlockConnectorResponse
    sender = "csms"
    block = "core"
    handler = "on_unlock_connector"


profile = Profile(
    "core",
    [
        AuthorizeFeature,
        BootNotificationFeature,
        ChangeAvailabilityFeature,
        ChangeConfigurationFeature,
        ClearCacheFeature,
        DataTransferFeature,
        GetConfigurationFeature,
        HeartbeatFeature,
        MeterValuesFeature,
        RemoteStartTransactionFeature,
        RemoteStopTransactionFeature,
        ResetFeature,
        StartTransactionFeature,
        StatusNotificationFeature,
        StopTransactionFeature,
        UnlockConnectorFeature,
    ],
    "1.6",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_authorize(self, charging_station_id: str, request: AuthorizeRequest) -> AuthorizeResponse:
        """Asks whether an identifier may start or stop charging."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Authorize is not offered here")

    async def on_boot_notification(
        self,
        charging_station_id: str,
        request: BootNotificationRequest,
    ) -> BootNotificationResponse:
        """Announces a charge point after every (re)boot; all else waits for the answer Accepted or
        Pending.
        """
        raise OcppError(ErrorCode.NOT_SUPPORTED, "BootNotification is not offered here")

    async def on_data_transfer(
        self,
        charging_station_id: str,
        request: DataTransferRequest,
    ) -> DataTransferResponse:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DataTransfer is not offered here")

    async def on_heartbeat(self, charging_station_id: str, request: HeartbeatRequest) -> HeartbeatResponse:
        """Shows that the charge point is alive and fetches the time."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Heartbeat is not offered here")

    async def on_meter_values(
        self,
        charging_station_id: str,
        request: MeterValuesRequest,
    ) -> MeterValuesResponse:
        """Delivers meter readings, inside a transaction or outside."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "MeterValues is not offered here")

    async def on_start_transaction(
        self,
        charging_station_id: str,
        request: StartTransactionRequest,
    ) -> StartTransactionResponse:
        """Reports that a transaction has begun and obtains its number."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "StartTransaction is not offered here")

    async def on_status_notification(
        self,
        charging_station_id: str,
        request: StatusNotificationRequest,
    ) -> StatusNotificationResponse:
        """Reports a change of state or an error of a connector or of the charge point."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "StatusNotification is not offered here")

    async def on_stop_transaction(
        self,
        charging_station_id: str,
        request: StopTransactionRequest,
    ) -> StopTransactionResponse:
        """Reports that a transaction has ended."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "StopTransaction is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_change_availability(self, request: ChangeAvailabilityRequest) -> ChangeAvailabilityResponse:
        """Takes a connector or the whole charge point into or out of operation."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ChangeAvailability is not offered here")

    async def on_change_configuration(
        self,
        request: ChangeConfigurationRequest,
    ) -> ChangeConfigurationResponse:
        """Sets one configuration key."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ChangeConfiguration is not offered here")

    async def on_clear_cache(self, request: ClearCacheRequest) -> ClearCacheResponse:
        """Empties the authorisation cache."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ClearCache is not offered here")

    async def on_data_transfer(self, request: DataTransferRequest) -> DataTransferResponse:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DataTransfer is not offered here")

    async def on_get_configuration(self, request: GetConfigurationRequest) -> GetConfigurationResponse:
        """Reads configuration keys."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetConfiguration is not offered here")

    async def on_remote_start_transaction(
        self,
        request: RemoteStartTransactionRequest,
    ) -> RemoteStartTransactionResponse:
        """Asks a charge point to start charging for a driver who is not at the reader."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "RemoteStartTransaction is not offered here")

    async def on_remote_stop_transaction(
        self,
        request: RemoteStopTransactionRequest,
    ) -> RemoteStopTransactionResponse:
        """Asks a charge point to end a running transaction."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "RemoteStopTransaction is not offered here")

    async def on_reset(self, request: ResetRequest) -> ResetResponse:
        """Restarts the charge point, gently or at once."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Reset is not offered here")

    async def on_unlock_connector(self, request: UnlockConnectorRequest) -> UnlockConnectorResponse:
        """Frees a cable that is stuck; it is no way to stop a transaction."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UnlockConnector is not offered here")
