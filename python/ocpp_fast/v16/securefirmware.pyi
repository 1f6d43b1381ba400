# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Firmware updates with a signature, which replace the unsigned ones.

Profile "securefirmware" of OCPP 1.6.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "FirmwareStatusEnumType",
    "FirmwareType",
    "SignedFirmwareStatusNotificationFeature",
    "SignedFirmwareStatusNotificationRequest",
    "SignedFirmwareStatusNotificationResponse",
    "SignedUpdateFirmwareFeature",
    "SignedUpdateFirmwareRequest",
    "SignedUpdateFirmwareResponse",
    "UpdateFirmwareStatusEnumType",
    "profile",
]

class FirmwareStatusEnumType(enum.StrEnum):
    """States of a signed firmware update."""

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

class UpdateFirmwareStatusEnumType(enum.StrEnum):
    """Tells whether a signed update is taken on, or why not."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
    INVALID_CERTIFICATE = "InvalidCertificate"
    REVOKED_CERTIFICATE = "RevokedCertificate"

@final
class FirmwareType(Record):
    """A piece of signed firmware, where to get it, and when to install it."""

    location: str
    """URI to fetch the firmware from; at most 512 characters."""
    retrieve_date_time: datetime
    """Not to be fetched before this moment."""
    install_date_time: datetime | None
    """Not to be installed before this moment; absent: at once."""
    signing_certificate: str
    """PEM certificate that the firmware was signed with; at most 5500 characters."""
    signature: str
    """Base64 signature over the firmware file; at most 800 characters."""
    __match_args__: ClassVar[
        tuple[
            Literal["location"],
            Literal["retrieve_date_time"],
            Literal["install_date_time"],
            Literal["signing_certificate"],
            Literal["signature"],
        ]
    ]
    def __init__(
        self,
        *,
        location: str,
        retrieve_date_time: datetime,
        signing_certificate: str,
        signature: str,
        install_date_time: datetime | None = None,
    ) -> None: ...

@final
class SignedFirmwareStatusNotificationRequest(Request[SignedFirmwareStatusNotificationResponse]):
    """The state of the update.

    Sent by the charging station; answered by SignedFirmwareStatusNotificationResponse.
    """

    status: FirmwareStatusEnumType
    request_id: int | None
    """Number of the update; absent only when triggered while none runs."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["request_id"]]]
    def __init__(self, *, status: FirmwareStatusEnumType | str, request_id: int | None = None) -> None: ...

@final
class SignedFirmwareStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers SignedFirmwareStatusNotificationRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class SignedUpdateFirmwareRequest(Request[SignedUpdateFirmwareResponse]):
    """The firmware, and how hard to try to fetch it.

    Sent by the CSMS; answered by SignedUpdateFirmwareResponse.
    """

    retries: int | None
    """Further attempts to download before giving up; absent: the charge point chooses."""
    retry_interval: int | None
    """Seconds between attempts; absent: the charge point chooses."""
    request_id: int
    """Number that the progress reports will carry."""
    firmware: FirmwareType
    __match_args__: ClassVar[
        tuple[Literal["retries"], Literal["retry_interval"], Literal["request_id"], Literal["firmware"]]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        firmware: FirmwareType,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None: ...

@final
class SignedUpdateFirmwareResponse(Response):
    """Tells whether the update is taken on, or what is wrong with its certificate.

    Answers SignedUpdateFirmwareRequest.
    """

    status: UpdateFirmwareStatusEnumType
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: UpdateFirmwareStatusEnumType | str) -> None: ...

class SignedFirmwareStatusNotificationFeature(
    Feature[SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse]
):
    """Reports how a signed firmware update proceeds."""

    request_type: ClassVar[type[SignedFirmwareStatusNotificationRequest]]
    response_type: ClassVar[type[SignedFirmwareStatusNotificationResponse]]

class SignedUpdateFirmwareFeature(Feature[SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse]):
    """Asks for an update with signed firmware; SignedFirmwareStatusNotification reports its progress."""

    request_type: ClassVar[type[SignedUpdateFirmwareRequest]]
    response_type: ClassVar[type[SignedUpdateFirmwareResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_signed_firmware_status_notification(
        self,
        charging_station_id: str,
        request: SignedFirmwareStatusNotificationRequest,
        /,
    ) -> Answer[SignedFirmwareStatusNotificationResponse]:
        """Reports how a signed firmware update proceeds."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_signed_update_firmware(
        self,
        request: SignedUpdateFirmwareRequest,
        /,
    ) -> Answer[SignedUpdateFirmwareResponse]:
        """Asks for an update with signed firmware; SignedFirmwareStatusNotification reports its progress."""
