# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Updating firmware, and publishing it to stations on a local network.

Profile "firmware" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import CustomDataType, GenericStatusEnumType, StatusInfoType

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "FirmwareStatusEnumType",
    "FirmwareStatusNotificationFeature",
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
    "FirmwareType",
    "GenericStatusEnumType",
    "PublishFirmwareFeature",
    "PublishFirmwareRequest",
    "PublishFirmwareResponse",
    "PublishFirmwareStatusEnumType",
    "PublishFirmwareStatusNotificationFeature",
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
    "StatusInfoType",
    "UnpublishFirmwareFeature",
    "UnpublishFirmwareRequest",
    "UnpublishFirmwareResponse",
    "UnpublishFirmwareStatusEnumType",
    "UpdateFirmwareFeature",
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
    "UpdateFirmwareStatusEnumType",
    "profile",
]

class FirmwareStatusEnumType(enum.StrEnum):
    """States of a firmware update."""

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOADING = "Downloading"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOAD_PAUSED = "DownloadPaused"
    IDLE = "Idle"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLING = "Installing"
    INSTALLED = "Installed"
    INSTALL_REBOOTING = "InstallRebooting"
    INSTALL_SCHEDULED = "InstallScheduled"
    INSTALL_VERIFICATION_FAILED = "InstallVerificationFailed"
    INVALID_SIGNATURE = "InvalidSignature"
    SIGNATURE_VERIFIED = "SignatureVerified"

class PublishFirmwareStatusEnumType(enum.StrEnum):
    """States of publishing firmware."""

    IDLE = "Idle"
    DOWNLOAD_SCHEDULED = "DownloadScheduled"
    DOWNLOADING = "Downloading"
    DOWNLOADED = "Downloaded"
    PUBLISHED = "Published"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOAD_PAUSED = "DownloadPaused"
    INVALID_CHECKSUM = "InvalidChecksum"
    CHECKSUM_VERIFIED = "ChecksumVerified"
    PUBLISH_FAILED = "PublishFailed"

class UnpublishFirmwareStatusEnumType(enum.StrEnum):
    """Tells whether firmware was withdrawn, or why not."""

    DOWNLOAD_ONGOING = "DownloadOngoing"
    NO_FIRMWARE = "NoFirmware"
    UNPUBLISHED = "Unpublished"

class UpdateFirmwareStatusEnumType(enum.StrEnum):
    """Tells whether an update is taken on; AcceptedCanceled: in place of one that was under way."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"

@final
class FirmwareType(Record):
    """A piece of firmware, where to get it, and when to install it."""

    location: str
    """URI to fetch the firmware from; at most 2000 characters."""
    retrieve_date_time: datetime
    """Not to be fetched before this moment."""
    install_date_time: datetime | None
    """Not to be installed before this moment; absent: at once."""
    signing_certificate: str | None
    """PEM certificate that the firmware was signed with; at most 5500 characters."""
    signature: str | None
    """Base64 signature over the firmware file; at most 800 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["location"],
            Literal["retrieve_date_time"],
            Literal["install_date_time"],
            Literal["signing_certificate"],
            Literal["signature"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        location: str,
        retrieve_date_time: datetime,
        install_date_time: datetime | None = None,
        signing_certificate: str | None = None,
        signature: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FirmwareStatusNotificationRequest(Request[FirmwareStatusNotificationResponse]):
    """The state of the update.

    Sent by the charging station; answered by FirmwareStatusNotificationResponse.
    """

    status: FirmwareStatusEnumType
    request_id: int | None
    """Number of the UpdateFirmware; absent only when triggered while no update runs."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["request_id"], Literal["status_info"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: FirmwareStatusEnumType | str,
        request_id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class FirmwareStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers FirmwareStatusNotificationRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class PublishFirmwareRequest(Request[PublishFirmwareResponse]):
    """The firmware and how hard to try to fetch it.

    Sent by the CSMS; answered by PublishFirmwareResponse.
    """

    location: str
    """URI to fetch the firmware from; at most 2000 characters."""
    retries: int | None
    """Further attempts before giving up; absent: the controller chooses; at least 0."""
    checksum: str
    """Hex MD5 over the firmware file; at most 32 characters."""
    request_id: int
    """Number that the progress reports will carry; at least 0."""
    retry_interval: int | None
    """Seconds between attempts; absent: the controller chooses; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["location"],
            Literal["retries"],
            Literal["checksum"],
            Literal["request_id"],
            Literal["retry_interval"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        location: str,
        checksum: str,
        request_id: int,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PublishFirmwareResponse(Response):
    """Tells whether the controller will do it.

    Answers PublishFirmwareRequest.
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
class PublishFirmwareStatusNotificationRequest(Request[PublishFirmwareStatusNotificationResponse]):
    """The state of publishing and, once done, where the firmware is.

    Sent by the charging station; answered by PublishFirmwareStatusNotificationResponse.
    """

    status: PublishFirmwareStatusEnumType
    location: tuple[str, ...] | None
    """URIs where stations find the firmware; required with Published; at least 1 item; each at most 2000
    characters.
    """
    request_id: int | None
    """Number of the PublishFirmware; at least 0."""
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["location"],
            Literal["request_id"],
            Literal["status_info"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        status: PublishFirmwareStatusEnumType | str,
        location: Sequence[str] | None = None,
        request_id: int | None = None,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class PublishFirmwareStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers PublishFirmwareStatusNotificationRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class UnpublishFirmwareRequest(Request[UnpublishFirmwareResponse]):
    """The firmware to withdraw.

    Sent by the CSMS; answered by UnpublishFirmwareResponse.
    """

    checksum: str
    """Hex MD5 over the firmware file; at most 32 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["checksum"], Literal["custom_data"]]]
    def __init__(self, *, checksum: str, custom_data: CustomDataType | None = None) -> None: ...

@final
class UnpublishFirmwareResponse(Response):
    """Tells whether the firmware was withdrawn.

    Answers UnpublishFirmwareRequest.
    """

    status: UnpublishFirmwareStatusEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: UnpublishFirmwareStatusEnumType | str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class UpdateFirmwareRequest(Request[UpdateFirmwareResponse]):
    """The firmware and how hard to try to fetch it.

    Sent by the CSMS; answered by UpdateFirmwareResponse.
    """

    retries: int | None
    """Further attempts to download before giving up; absent: the station chooses; at least 0."""
    retry_interval: int | None
    """Seconds between attempts; absent: the station chooses."""
    request_id: int
    """Number that the progress reports will carry."""
    firmware: FirmwareType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["retries"],
            Literal["retry_interval"],
            Literal["request_id"],
            Literal["firmware"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        firmware: FirmwareType,
        retries: int | None = None,
        retry_interval: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class UpdateFirmwareResponse(Response):
    """Tells whether the update is taken on, or what is wrong with its certificate.

    Answers UpdateFirmwareRequest.
    """

    status: UpdateFirmwareStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: UpdateFirmwareStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class FirmwareStatusNotificationFeature(
    Feature[FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse]
):
    """Reports how a firmware update proceeds."""

    request_type: ClassVar[type[FirmwareStatusNotificationRequest]]
    response_type: ClassVar[type[FirmwareStatusNotificationResponse]]

class PublishFirmwareFeature(Feature[PublishFirmwareRequest, PublishFirmwareResponse]):
    """Asks a local controller to fetch firmware and offer it to its stations."""

    request_type: ClassVar[type[PublishFirmwareRequest]]
    response_type: ClassVar[type[PublishFirmwareResponse]]

class PublishFirmwareStatusNotificationFeature(
    Feature[PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse]
):
    """Reports how publishing firmware proceeds."""

    request_type: ClassVar[type[PublishFirmwareStatusNotificationRequest]]
    response_type: ClassVar[type[PublishFirmwareStatusNotificationResponse]]

class UnpublishFirmwareFeature(Feature[UnpublishFirmwareRequest, UnpublishFirmwareResponse]):
    """Asks a local controller to stop offering firmware."""

    request_type: ClassVar[type[UnpublishFirmwareRequest]]
    response_type: ClassVar[type[UnpublishFirmwareResponse]]

class UpdateFirmwareFeature(Feature[UpdateFirmwareRequest, UpdateFirmwareResponse]):
    """Asks for a firmware update; FirmwareStatusNotification reports its progress."""

    request_type: ClassVar[type[UpdateFirmwareRequest]]
    response_type: ClassVar[type[UpdateFirmwareResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_firmware_status_notification(
        self,
        charging_station_id: str,
        request: FirmwareStatusNotificationRequest,
        /,
    ) -> Answer[FirmwareStatusNotificationResponse]:
        """Reports how a firmware update proceeds."""
    def on_publish_firmware_status_notification(
        self,
        charging_station_id: str,
        request: PublishFirmwareStatusNotificationRequest,
        /,
    ) -> Answer[PublishFirmwareStatusNotificationResponse]:
        """Reports how publishing firmware proceeds."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_publish_firmware(self, request: PublishFirmwareRequest, /) -> Answer[PublishFirmwareResponse]:
        """Asks a local controller to fetch firmware and offer it to its stations."""
    def on_unpublish_firmware(
        self,
        request: UnpublishFirmwareRequest,
        /,
    ) -> Answer[UnpublishFirmwareResponse]:
        """Asks a local controller to stop offering firmware."""
    def on_update_firmware(self, request: UpdateFirmwareRequest, /) -> Answer[UpdateFirmwareResponse]:
        """Asks for a firmware update; FirmwareStatusNotification reports its progress."""
