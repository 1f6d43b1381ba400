# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""The station's own certificates, and security events.

Profile "security" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import GenericStatusEnumType

__all__ = [
    "CSMSHandler",
    "CertificateSignedFeature",
    "CertificateSignedRequest",
    "CertificateSignedResponse",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "ChargingStationHandler",
    "GenericStatusEnumType",
    "SecurityEventEnumType",
    "SecurityEventNotificationFeature",
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
    "SignCertificateFeature",
    "SignCertificateRequest",
    "SignCertificateResponse",
    "profile",
]

class CertificateSigningUseEnumType(enum.StrEnum):
    """The use of a signed certificate: the link to the CSMS, or ISO 15118."""

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"

class CertificateSignedStatusEnumType(enum.StrEnum):
    """Tells whether a new certificate was accepted."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class SecurityEventEnumType(enum.StrEnum):
    """The security events; 2.0 admits no others."""

    FIRMWARE_UPDATED = "FirmwareUpdated"
    FAILED_TO_AUTHENTICATE_AT_CSMS = "FailedToAuthenticateAtCsms"
    CSMS_FAILED_TO_AUTHENTICATE = "CsmsFailedToAuthenticate"
    SETTING_SYSTEM_TIME = "SettingSystemTime"
    STARTUP_OF_THE_DEVICE = "StartupOfTheDevice"
    RESET_OR_REBOOT = "ResetOrReboot"
    SECURITY_LOG_WAS_CLEARED = "SecurityLogWasCleared"
    RECONFIGURATION_OF_SECURITY_PARAMETERS = "ReconfigurationOfSecurityParameters"
    MEMORY_EXHAUSTION = "MemoryExhaustion"
    INVALID_MESSAGES = "InvalidMessages"
    ATTEMPTED_REPLAY_ATTACKS = "AttemptedReplayAttacks"
    TAMPER_DETECTION_ACTIVATED = "TamperDetectionActivated"
    INVALID_FIRMWARE_SIGNATURE = "InvalidFirmwareSignature"
    INVALID_FIRMWARE_SIGNING_CERTIFICATE = "InvalidFirmwareSigningCertificate"
    INVALID_CSMS_CERTIFICATE = "InvalidCsmsCertificate"
    INVALID_CHARGING_STATION_CERTIFICATE = "InvalidChargingStationCertificate"
    INVALID_TLS_VERSION = "InvalidTLSVersion"
    INVALID_TLS_CIPHER_SUITE = "InvalidTLSCipherSuite"

@final
class CertificateSignedRequest(Request[CertificateSignedResponse]):
    """The signed certificate with its chain.

    Sent by the CSMS; answered by CertificateSignedResponse.
    """

    cert: tuple[str, ...]
    """The signed certificate, then its sub-CAs where needed; at least 1 item; each at most 800 characters."""
    type_of_certificate: CertificateSigningUseEnumType | None
    """Absent: for the link to the CSMS, and for ISO 15118 where that is used."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["cert"], Literal["type_of_certificate"]]]
    def __init__(
        self,
        *,
        cert: Sequence[str],
        type_of_certificate: CertificateSigningUseEnumType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class CertificateSignedResponse(Response):
    """Tells whether the certificate is valid and was installed.

    Answers CertificateSignedRequest.
    """

    status: CertificateSignedStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: CertificateSignedStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SecurityEventNotificationRequest(Request[SecurityEventNotificationResponse]):
    """An event and its time.

    Sent by the charging station; answered by SecurityEventNotificationResponse.
    """

    type: SecurityEventEnumType
    timestamp: datetime
    """The moment it happened."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["type"], Literal["timestamp"]]]
    def __init__(
        self,
        *,
        type: SecurityEventEnumType | str,
        timestamp: datetime,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SecurityEventNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers SecurityEventNotificationRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SignCertificateRequest(Request[SignCertificateResponse]):
    """The signing request and what the certificate is for.

    Sent by the charging station; answered by SignCertificateResponse.
    """

    csr: str
    """Certificate signing request (PKCS #10), as text; at most 800 characters."""
    type_of_certificate: CertificateSigningUseEnumType | None
    """Absent: for the link to the CSMS, and for ISO 15118 where that is used."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["csr"], Literal["type_of_certificate"]]]
    def __init__(
        self,
        *,
        csr: str,
        type_of_certificate: CertificateSigningUseEnumType | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class SignCertificateResponse(Response):
    """Tells whether it will be signed; CertificateSigned then brings the result.

    Answers SignCertificateRequest.
    """

    status: GenericStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class CertificateSignedFeature(Feature[CertificateSignedRequest, CertificateSignedResponse]):
    """Delivers the certificate that SignCertificate asked for."""

    request_type: ClassVar[type[CertificateSignedRequest]]
    response_type: ClassVar[type[CertificateSignedResponse]]

class SecurityEventNotificationFeature(
    Feature[SecurityEventNotificationRequest, SecurityEventNotificationResponse]
):
    """Reports an event that matters to security; critical ones are kept until delivered."""

    request_type: ClassVar[type[SecurityEventNotificationRequest]]
    response_type: ClassVar[type[SecurityEventNotificationResponse]]

class SignCertificateFeature(Feature[SignCertificateRequest, SignCertificateResponse]):
    """Asks to have a new certificate signed for the station."""

    request_type: ClassVar[type[SignCertificateRequest]]
    response_type: ClassVar[type[SignCertificateResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_security_event_notification(
        self,
        charging_station_id: str,
        request: SecurityEventNotificationRequest,
        /,
    ) -> Answer[SecurityEventNotificationResponse]:
        """Reports an event that matters to security; critical ones are kept until delivered."""
    def on_sign_certificate(
        self,
        charging_station_id: str,
        request: SignCertificateRequest,
        /,
    ) -> Answer[SignCertificateResponse]:
        """Asks to have a new certificate signed for the station."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_certificate_signed(
        self,
        request: CertificateSignedRequest,
        /,
    ) -> Answer[CertificateSignedResponse]:
        """Delivers the certificate that SignCertificate asked for."""
