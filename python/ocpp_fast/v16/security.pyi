# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""The charge point's own certificate, and security events.

Profile "security" of OCPP 1.6.
"""

import enum
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "CertificateSignedFeature",
    "CertificateSignedRequest",
    "CertificateSignedResponse",
    "CertificateSignedStatusEnumType",
    "ChargingStationHandler",
    "GenericStatusEnumType",
    "SecurityEventNotificationFeature",
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
    "SignCertificateFeature",
    "SignCertificateRequest",
    "SignCertificateResponse",
    "profile",
]

class CertificateSignedStatusEnumType(enum.StrEnum):
    """Tells whether a new certificate was accepted."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class GenericStatusEnumType(enum.StrEnum):
    """Yes or no."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

@final
class CertificateSignedRequest(Request[CertificateSignedResponse]):
    """The signed certificate with its chain.

    Sent by the CSMS; answered by CertificateSignedResponse.
    """

    certificate_chain: str
    """PEM certificates, the charge point's own first, then the sub-CAs; at most 10000 characters."""
    __match_args__: ClassVar[tuple[Literal["certificate_chain"]]]
    def __init__(self, *, certificate_chain: str) -> None: ...

@final
class CertificateSignedResponse(Response):
    """Tells whether the certificate is valid and was installed.

    Answers CertificateSignedRequest.
    """

    status: CertificateSignedStatusEnumType
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: CertificateSignedStatusEnumType | str) -> None: ...

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
    __match_args__: ClassVar[tuple[Literal["type"], Literal["timestamp"], Literal["tech_info"]]]
    def __init__(self, *, type: str, timestamp: datetime, tech_info: str | None = None) -> None: ...

@final
class SecurityEventNotificationResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers SecurityEventNotificationRequest.
    """

    __match_args__: ClassVar[tuple[()]]
    def __init__(self) -> None: ...

@final
class SignCertificateRequest(Request[SignCertificateResponse]):
    """The signing request.

    Sent by the charging station; answered by SignCertificateResponse.
    """

    csr: str
    """PEM certificate signing request (PKCS #10); at most 5500 characters."""
    __match_args__: ClassVar[tuple[Literal["csr"]]]
    def __init__(self, *, csr: str) -> None: ...

@final
class SignCertificateResponse(Response):
    """Tells whether it will be signed; CertificateSigned then brings the result.

    Answers SignCertificateRequest.
    """

    status: GenericStatusEnumType
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: GenericStatusEnumType | str) -> None: ...

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
    """Asks to have a new client certificate signed for the charge point."""

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
        """Asks to have a new client certificate signed for the charge point."""

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
