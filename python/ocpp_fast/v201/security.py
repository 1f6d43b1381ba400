# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""The station's own certificates, and security events.

Profile "security" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import CustomDataType, StatusInfoType

_ENUMS = ["CertificateSigningUseEnumType", "CertificateSignedStatusEnumType", "GenericStatusEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "CertificateSignedFeature",
    "CertificateSignedRequest",
    "CertificateSignedResponse",
    "ChargingStationHandler",
    "CustomDataType",
    "SecurityEventNotificationFeature",
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
    "SignCertificateFeature",
    "SignCertificateRequest",
    "SignCertificateResponse",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

CertificateSignedRequest = definition("v201", "CertificateSignedRequest")
CertificateSignedResponse = definition("v201", "CertificateSignedResponse")
SecurityEventNotificationRequest = definition("v201", "SecurityEventNotificationRequest")
SecurityEventNotificationResponse = definition("v201", "SecurityEventNotificationResponse")
SignCertificateRequest = definition("v201", "SignCertificateRequest")
SignCertificateResponse = definition("v201", "SignCertificateResponse")


class CertificateSignedFeature(Feature):
    """Delivers the certificate that SignCertificate asked for."""

    name = "CertificateSigned"
    request_type = CertificateSignedRequest
    response_type = CertificateSignedResponse
    sender = "csms"
    block = "security"
    handler = "on_certificate_signed"


class SecurityEventNotificationFeature(Feature):
    """Reports an event that matters to security; critical ones are kept until delivered."""

    name = "SecurityEventNotification"
    request_type = SecurityEventNotificationRequest
    response_type = SecurityEventNotificationResponse
    sender = "station"
    block = "security"
    handler = "on_security_event_notification"


class SignCertificateFeature(Feature):
    """Asks to have a new certificate signed for the station."""

    name = "SignCertificate"
    request_type = SignCertificateRequest
    response_type = SignCertificateResponse
    sender = "station"
    block = "security"
    handler = "on_sign_certificate"


profile = Profile(
    "security",
    [CertificateSignedFeature, SecurityEventNotificationFeature, SignCertificateFeature],
    "2.0.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_security_event_notification(
        self,
        charging_station_id: str,
        request: SecurityEventNotificationRequest,
    ) -> SecurityEventNotificationResponse:
        """Reports an event that matters to security; critical ones are kept until delivered."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SecurityEventNotification is not offered here")

    async def on_sign_certificate(
        self,
        charging_station_id: str,
        request: SignCertificateRequest,
    ) -> SignCertificateResponse:
        """Asks to have a new certificate signed for the station."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "SignCertificate is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_certificate_signed(self, request: CertificateSignedRequest) -> CertificateSignedResponse:
        """Delivers the certificate that SignCertificate asked for."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "CertificateSigned is not offered here")
