# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""The station's own certificates, and security events.

Profile "security" of OCPP 2.1.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    CertificateHashDataType,
    CustomDataType,
    GenericStatusEnumType,
    HashAlgorithmEnumType,
    StatusInfoType,
)

__all__ = [
    "CSMSHandler",
    "CertificateHashDataType",
    "CertificateSignedFeature",
    "CertificateSignedRequest",
    "CertificateSignedResponse",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "ChargingStationHandler",
    "CustomDataType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "SecurityEventNotificationFeature",
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
    "SignCertificateFeature",
    "SignCertificateRequest",
    "SignCertificateResponse",
    "StatusInfoType",
    "profile",
]

class CertificateSigningUseEnumType(enum.StrEnum):
    """The use of a signed certificate: the link to the CSMS, or ISO 15118."""

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"
    V2G20_CERTIFICATE = "V2G20Certificate"

class CertificateSignedStatusEnumType(enum.StrEnum):
    """Tells whether a new certificate was accepted."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

@final
class CertificateSignedRequest(Request[CertificateSignedResponse]):
    """The signed certificate with its chain.

    Sent by the CSMS; answered by CertificateSignedResponse.
    """

    certificate_chain: str
    """PEM certificates, the station's own first, then the sub-CAs; at most 10000 characters."""
    certificate_type: CertificateSigningUseEnumType | None
    """Absent: for the link to the CSMS, and for ISO 15118 where that is used."""
    request_id: int | None
    """Number of the SignCertificate that this answers."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["certificate_chain"],
            Literal["certificate_type"],
            Literal["request_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        certificate_chain: str,
        certificate_type: CertificateSigningUseEnumType | str | None = None,
        request_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CertificateSignedResponse(Response):
    """Tells whether the certificate is valid and was installed.

    Answers CertificateSignedRequest.
    """

    status: CertificateSignedStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: CertificateSignedStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SecurityEventNotificationRequest(Request[SecurityEventNotificationResponse]):
    """An event and its time.

    Sent by the charging station; answered by SecurityEventNotificationResponse.
    """

    type: str
    """Name of the event, preferably from the published list of security events; at most 50 characters."""
    timestamp: datetime
    """The moment it happened."""
    tech_info: str | None
    """Free text with technical details; at most 255 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["type"], Literal["timestamp"], Literal["tech_info"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        type: str,
        timestamp: datetime,
        tech_info: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SecurityEventNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers SecurityEventNotificationRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class SignCertificateRequest(Request[SignCertificateResponse]):
    """The signing request and what the certificate is for.

    Sent by the charging station; answered by SignCertificateResponse.
    """

    csr: str
    """Certificate signing request (PKCS #10), PEM; at most 5500 characters."""
    certificate_type: CertificateSigningUseEnumType | None
    """Absent: for the link to the CSMS, and for ISO 15118 where that is used."""
    hash_root_certificate: CertificateHashDataType | None
    """The root that the new certificate should descend from."""
    request_id: int | None
    """Number that the CertificateSigned in answer will carry."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["csr"],
            Literal["certificate_type"],
            Literal["hash_root_certificate"],
            Literal["request_id"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        csr: str,
        certificate_type: CertificateSigningUseEnumType | str | None = None,
        hash_root_certificate: CertificateHashDataType | None = None,
        request_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SignCertificateResponse(Response):
    """Tells whether it will be signed; CertificateSigned then brings the result.

    Answers SignCertificateRequest.
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
