# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Firmware updates with a signature, which replace the unsigned ones.

Profile "securefirmware" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = ["FirmwareStatusEnumType", "UpdateFirmwareStatusEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "FirmwareType",
    "SignedFirmwareStatusNotificationFeature",
    "SignedFirmwareStatusNotificationRequest",
    "SignedFirmwareStatusNotificationResponse",
    "SignedUpdateFirmwareFeature",
    "SignedUpdateFirmwareRequest",
    "SignedUpdateFirmwareResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

FirmwareType = definition("v16", "FirmwareType")
SignedFirmwareStatusNotificationRequest = definition("v16", "SignedFirmwareStatusNotificationRequest")
SignedFirmwareStatusNotificationResponse = definition("v16", "SignedFirmwareStatusNotificationResponse")
SignedUpdateFirmwareRequest = definition("v16", "SignedUpdateFirmwareRequest")
SignedUpdateFirmwareResponse = definition("v16", "SignedUpdateFirmwareResponse")


class SignedFirmwareStatusNotificationFeature(Feature):
    """Reports how a signed firmware update proceeds."""

    name = "SignedFirmwareStatusNotification"
    request_type = SignedFirmwareStatusNotificationRequest
    response_type = SignedFirmwareStatusNotificationResponse
    sender = "station"
    block = "securefirmware"
    handler = "on_signed_firmware_status_notification"


class SignedUpdateFirmwareFeature(Feature):
    """Asks for an update with signed firmware; SignedFirmwareStatusNotification reports its progress."""

    name = "SignedUpdateFirmware"
    request_type = SignedUpdateFirmwareRequest
    response_type = SignedUpdateFirmwareResponse
    sender = "csms"
    block = "securefirmware"
    handler = "on_signed_update_firmware"


profile = Profile(
    "securefirmware",
    [SignedFirmwareStatusNotificationFeature, SignedUpdateFirmwareFeature],
    "1.6",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_signed_firmware_status_notification(
        self,
        charging_station_id: str,
        request: SignedFirmwareStatusNotificationRequest,
    ) -> SignedFirmwareStatusNotificationResponse:
        """Reports how a signed firmware update proceeds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SignedFirmwareStatusNotification is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_signed_update_firmware(
        self,
        request: SignedUpdateFirmwareRequest,
    ) -> SignedUpdateFirmwareResponse:
        """Asks for an update with signed firmware; SignedFirmwareStatusNotification reports its progress."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SignedUpdateFirmware is not offered here")
