# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Updating firmware, and publishing it to stations on a local network.

Profile "firmware" of OCPP 2.0.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = [
    "FirmwareStatusEnumType",
    "PublishFirmwareStatusEnumType",
    "UnpublishFirmwareStatusEnumType",
    "UpdateFirmwareStatusEnumType",
    "GenericStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "FirmwareStatusNotificationFeature",
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
    "FirmwareType",
    "PublishFirmwareFeature",
    "PublishFirmwareRequest",
    "PublishFirmwareResponse",
    "PublishFirmwareStatusNotificationFeature",
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
    "UnpublishFirmwareFeature",
    "UnpublishFirmwareRequest",
    "UnpublishFirmwareResponse",
    "UpdateFirmwareFeature",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

FirmwareType = definition("v20", "FirmwareType")
FirmwareStatusNotificationRequest = definition("v20", "FirmwareStatusNotificationRequest")
FirmwareStatusNotificationResponse = definition("v20", "FirmwareStatusNotificationResponse")
PublishFirmwareRequest = definition("v20", "PublishFirmwareRequest")
PublishFirmwareResponse = definition("v20", "PublishFirmwareResponse")
PublishFirmwareStatusNotificationRequest = definition("v20", "PublishFirmwareStatusNotificationRequest")
PublishFirmwareStatusNotificationResponse = definition("v20", "PublishFirmwareStatusNotificationResponse")
UnpublishFirmwareRequest = definition("v20", "UnpublishFirmwareRequest")
UnpublishFirmwareResponse = definition("v20", "UnpublishFirmwareResponse")
UpdateFirmwareRequest = definition("v20", "UpdateFirmwareRequest")
UpdateFirmwareResponse = definition("v20", "UpdateFirmwareResponse")


class FirmwareStatusNotificationFeature(Feature):
    """Reports how a firmware update proceeds."""

    name = "FirmwareStatusNotification"
    request_type = FirmwareStatusNotificationRequest
    response_type = FirmwareStatusNotificationResponse
    sender = "station"
    block = "firmware"
    handler = "on_firmware_status_notification"


class PublishFirmwareFeature(Feature):
    """Asks a local controller to fetch firmware and offer it to its stations."""

    name = "PublishFirmware"
    request_type = PublishFirmwareRequest
    response_type = PublishFirmwareResponse
    sender = "csms"
    block = "firmware"
    handler = "on_publish_firmware"


class PublishFirmwareStatusNotificationFeature(Feature):
    """Reports how publishing firmware proceeds."""

    name = "PublishFirmwareStatusNotification"
    request_type = PublishFirmwareStatusNotificationRequest
    response_type = PublishFirmwareStatusNotificationResponse
    sender = "station"
    block = "firmware"
    handler = "on_publish_firmware_status_notification"


class UnpublishFirmwareFeature(Feature):
    """Asks a local controller to stop offering firmware."""

    name = "UnpublishFirmware"
    request_type = UnpublishFirmwareRequest
    response_type = UnpublishFirmwareResponse
    sender = "csms"
    block = "firmware"
    handler = "on_unpublish_firmware"


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
        FirmwareStatusNotificationFeature,
        PublishFirmwareFeature,
        PublishFirmwareStatusNotificationFeature,
        UnpublishFirmwareFeature,
        UpdateFirmwareFeature,
    ],
    "2.0",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_firmware_status_notification(
        self,
        charging_station_id: str,
        request: FirmwareStatusNotificationRequest,
    ) -> FirmwareStatusNotificationResponse:
        """Reports how a firmware update proceeds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "FirmwareStatusNotification is not offered here")

    async def on_publish_firmware_status_notification(
        self,
        charging_station_id: str,
        request: PublishFirmwareStatusNotificationRequest,
    ) -> PublishFirmwareStatusNotificationResponse:
        """Reports how publishing firmware proceeds."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "PublishFirmwareStatusNotification is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_publish_firmware(self, request: PublishFirmwareRequest) -> PublishFirmwareResponse:
        """Asks a local controller to fetch firmware and offer it to its stations."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "PublishFirmware is not offered here")

    async def on_unpublish_firmware(self, request: UnpublishFirmwareRequest) -> UnpublishFirmwareResponse:
        """Asks a local controller to stop offering firmware."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UnpublishFirmware is not offered here")

    async def on_update_firmware(self, request: UpdateFirmwareRequest) -> UpdateFirmwareResponse:
        """Asks for a firmware update; FirmwareStatusNotification reports its progress."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "UpdateFirmware is not offered here")
