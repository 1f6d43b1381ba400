# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Updating firmware and uploading diagnostics, without signatures.

Profile "firmware" of OCPP 1.6.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "DiagnosticsStatus",
    "DiagnosticsStatusNotificationFeature",
    "DiagnosticsStatusNotificationRequest",
    "DiagnosticsStatusNotificationResponse",
    "FirmwareStatus",
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

class DiagnosticsStatus(enum.StrEnum):
    """States of an upload of diagnostics."""

    IDLE = "Idle"
    UPLOADED = "Uploaded"
    UPLOAD_FAILED = "UploadFailed"
    UPLOADING = "Uploading"

class FirmwareStatus(enum.StrEnum):
    """States of an unsigned firmware update."""

    DOWNLOADED = "Downloaded"
    DOWNLOAD_FAILED = "DownloadFailed"
    DOWNLOADING = "Downloading"
    IDLE = "Idle"
    INSTALLATION_FAILED = "InstallationFailed"
    INSTALLING = "Installing"
    INSTALLED = "Installed"

@final
class DiagnosticsStatusNotificationRequest(Request[DiagnosticsStatusNotificationResponse]):
    """The state of the upload.

    Sent by the charging station; answered by DiagnosticsStatusNotificationResponse.
    """

    status: DiagnosticsStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: DiagnosticsStatus | str) -> None: ...

@final
class DiagnosticsStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers DiagnosticsStatusNotificationRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class FirmwareStatusNotificationRequest(Request[FirmwareStatusNotificationResponse]):
    """The state of the update.

    Sent by the charging station; answered by FirmwareStatusNotificationResponse.
    """

    status: FirmwareStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: FirmwareStatus | str) -> None: ...

@final
class FirmwareStatusNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers FirmwareStatusNotificationRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class GetDiagnosticsRequest(Request[GetDiagnosticsResponse]):
    """The destination of the upload, and its period.

    Sent by the CSMS; answered by GetDiagnosticsResponse.
    """

    location: str
    """Folder to upload into."""
    retries: int | None
    """Further attempts before giving up; absent: the charge point chooses."""
    retry_interval: int | None
    """Seconds between attempts; absent: the charge point chooses."""
    start_time: datetime | None
    """Oldest entry wanted."""
    stop_time: datetime | None
    """Latest entry wanted."""
    __match_args__: ClassVar[
        tuple[
            Literal["location"],
            Literal["retries"],
            Literal["retry_interval"],
            Literal["start_time"],
            Literal["stop_time"],
        ]
    ]
    def __init__(
        self,
        *,
        location: str,
        retries: int | None = None,
        retry_interval: int | None = None,
        start_time: datetime | None = None,
        stop_time: datetime | None = None,
    ) -> None: ...

@final
class GetDiagnosticsResponse(Response):
    """The name of the file, if there is anything to upload.

    Answers GetDiagnosticsRequest.
    """

    file_name: str | None
    """Name that the uploaded file will have; absent: nothing to upload; at most 255 characters."""
    __match_args__: ClassVar[tuple[Literal["file_name"]]]
    def __init__(self, *, file_name: str | None = None) -> None: ...

@final
class UpdateFirmwareRequest(Request[UpdateFirmwareResponse]):
    """The source of the firmware, and the time to fetch it.

    Sent by the CSMS; answered by UpdateFirmwareResponse.
    """

    location: str
    """The source of the firmware."""
    retries: int | None
    """Further attempts to download before giving up; absent: the charge point chooses."""
    retrieve_date: datetime
    """Not to be fetched before this moment."""
    retry_interval: int | None
    """Seconds between attempts; absent: the charge point chooses."""
    __match_args__: ClassVar[
        tuple[Literal["location"], Literal["retries"], Literal["retrieve_date"], Literal["retry_interval"]]
    ]
    def __init__(
        self,
        *,
        location: str,
        retrieve_date: datetime,
        retries: int | None = None,
        retry_interval: int | None = None,
    ) -> None: ...

@final
class UpdateFirmwareResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers UpdateFirmwareRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

class DiagnosticsStatusNotificationFeature(
    Feature[DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse]
):
    """Reports how an upload of diagnostics proceeds."""

    request_type: ClassVar[type[DiagnosticsStatusNotificationRequest]]
    response_type: ClassVar[type[DiagnosticsStatusNotificationResponse]]

class FirmwareStatusNotificationFeature(
    Feature[FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse]
):
    """Reports how a firmware update proceeds."""

    request_type: ClassVar[type[FirmwareStatusNotificationRequest]]
    response_type: ClassVar[type[FirmwareStatusNotificationResponse]]

class GetDiagnosticsFeature(Feature[GetDiagnosticsRequest, GetDiagnosticsResponse]):
    """Asks for an upload of diagnostics; DiagnosticsStatusNotification reports its progress."""

    request_type: ClassVar[type[GetDiagnosticsRequest]]
    response_type: ClassVar[type[GetDiagnosticsResponse]]

class UpdateFirmwareFeature(Feature[UpdateFirmwareRequest, UpdateFirmwareResponse]):
    """Asks for a firmware update; FirmwareStatusNotification reports its progress."""

    request_type: ClassVar[type[UpdateFirmwareRequest]]
    response_type: ClassVar[type[UpdateFirmwareResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_diagnostics_status_notification(
        self,
        charging_station_id: str,
        request: DiagnosticsStatusNotificationRequest,
        /,
    ) -> Answer[DiagnosticsStatusNotificationResponse]:
        """Reports how an upload of diagnostics proceeds."""
    def on_firmware_status_notification(
        self,
        charging_station_id: str,
        request: FirmwareStatusNotificationRequest,
        /,
    ) -> Answer[FirmwareStatusNotificationResponse]:
        """Reports how a firmware update proceeds."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_get_diagnostics(self, request: GetDiagnosticsRequest, /) -> Answer[GetDiagnosticsResponse]:
        """Asks for an upload of diagnostics; DiagnosticsStatusNotification reports its progress."""
    def on_update_firmware(self, request: UpdateFirmwareRequest, /) -> Answer[UpdateFirmwareResponse]:
        """Asks for a firmware update; FirmwareStatusNotification reports its progress."""
