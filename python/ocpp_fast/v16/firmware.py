# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Updating firmware and uploading diagnostics, without signatures.

Profile "firmware" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = ["DiagnosticsStatus", "FirmwareStatus"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "DiagnosticsStatusNotificationFeature",
    "DiagnosticsStatusNotificationRequest",
    "DiagnosticsStatusNotificationResponse",
    "FirmwareStatusNotificationFeature",
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
    "GetDiagnosticsFeature",
    "GetDiagnosticsRequest",
    "GetDiagnosticsResponse",
    "UpdateFirmwareFeature",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

DiagnosticsStatusNotificationRequest = definition("v16", "DiagnosticsStatusNotificationRequest")
DiagnosticsStatusNotificationResponse = definition("v16", "DiagnosticsStatusNotificationResponse")
FirmwareStatusNotificationRequest = definition("v16", "FirmwareStatusNotificationRequest")
FirmwareStatusNotificationResponse = definition("v16", "FirmwareStatusNotificationResponse")
GetDiagnosticsRequest = definition("v16", "GetDiagnosticsRequest")
GetDiagnosticsResponse = definition("v16", "GetDiagnosticsResponse")
UpdateFirmwareRequest = definition("v16", "UpdateFirmwareRequest")
UpdateFirmwareResponse = definition("v16", "UpdateFirmwareResponse")


class DiagnosticsStatusNotificationFeature(Feature):
    """Reports how an upload of diagnostics proceeds."""

    name = "DiagnosticsStatusNotification"
    request_type = DiagnosticsStatusNotificationRequest
    response_type = DiagnosticsStatusNotificationResponse
    sender = "station"
    block = "firmware"
    handler = "on_diagnostics_status_notification"


class FirmwareStatusNotificationFeature(Feature):
    """Reports how a firmware update proceeds."""

    name = "FirmwareStatusNotification"
    request_type = FirmwareStatusNotificationRequest
    response_type = FirmwareStatusNotificationResponse
    sender = "station"
    block = "firmware"
    handler = "on_firmware_status_notification"


class GetDiagnosticsFeature(Feature):
    """Asks for an upload of diagnostics; DiagnosticsStatusNotification reports its progress."""

    name = "GetDiagnostics"
    request_type = GetDiagnosticsRequest
    response_type = GetDiagnosticsResponse
    sender = "csms"
    block = "firmware"
    handler = "on_get_diagnostics"


class UpdateFirmwareFeature(Feature):
    """Asks for a firmware update; FirmwareStatusNotification reports its progress."""

    name = "UpdateFirmware"
    request_type = UpdateFirmwareRequest
    response_type = UpdateFirmwareResponse
    sender = "csms"
    block = "firmware"
    handler = "on_update_firmware"


profile = Profile(
    "firmware",
    [
        DiagnosticsStatusNotificationFeature,
        FirmwareStatusNotificationFeature,
        GetDiagnosticsFeature,
        UpdateFirmwareFeature,
    ],
    "1.6",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_diagnostics_status_notification(
        self,
        charging_station_id: str,
        request: DiagnosticsStatusNotificationRequest,
    ) -> DiagnosticsStatusNotificationResponse:
        """Reports how an upload of diagnostics proceeds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DiagnosticsStatusNotification is not offered here")

    async def on_firmware_status_notification(
        self,
        charging_station_id: str,
        request: FirmwareStatusNotificationRequest,
    ) -> FirmwareStatusNotificationResponse:
        """Reports how a firmware update proceeds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "FirmwareStatusNotification is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_get_diagnostics(self, request: GetDiagnosticsRequest) -> GetDiagnosticsResponse:
        """Asks for an upload of diagnostics; DiagnosticsStatusNotification reports its progress."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetDiagnostics is not offered here")

    async def on_update_firmware(self, request: UpdateFirmwareRequest) -> UpdateFirmwareResponse:
        """Asks for a firmware update; FirmwareStatusNotification reports its progress."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UpdateFirmware is not offered here")
