# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Root certificates in the charge point.

Profile "certificates" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = [
    "HashAlgorithmEnumType",
    "DeleteCertificateStatusEnumType",
    "CertificateUseEnumType",
    "GetInstalledCertificateStatusEnumType",
    "InstallCertificateStatusEnumType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "CertificateHashDataType",
    "ChargingStationHandler",
    "DeleteCertificateFeature",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "GetInstalledCertificateIdsFeature",
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
    "InstallCertificateFeature",
    "InstallCertificateRequest",
    "InstallCertificateResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

CertificateHashDataType = definition("v16", "CertificateHashDataType")
DeleteCertificateRequest = definition("v16", "DeleteCertificateRequest")
DeleteCertificateResponse = definition("v16", "DeleteCertificateResponse")
GetInstalledCertificateIdsRequest = definition("v16", "GetInstalledCertificateIdsRequest")
GetInstalledCertificateIdsResponse = definition("v16", "GetInstalledCertificateIdsResponse")
InstallCertificateRequest = definition("v16", "InstallCertificateRequest")
InstallCertificateResponse = definition("v16", "InstallCertificateResponse")


class DeleteCertificateFeature(Feature):
    """Removes an installed root certificate."""

    name = "DeleteCertificate"
    request_type = DeleteCertificateRequest
    response_type = DeleteCertificateResponse
    sender = "csms"
    block = "certificates"
    handler = "on_delete_certificate"


class GetInstalledCertificateIdsFeature(Feature):
    """Lists the installed root certificates of one use."""

    name = "GetInstalledCertificateIds"
    request_type = GetInstalledCertificateIdsRequest
    response_type = GetInstalledCertificateIdsResponse
    sender = "csms"
    block = "certificates"
    handler = "on_get_installed_certificate_ids"


class InstallCertificateFeature(Feature):
    """Installs a root certificate."""

    name = "InstallCertificate"
    request_type = InstallCertificateRequest
    response_type = InstallCertificateResponse
    sender = "csms"
    block = "certificates"
    handler = "on_install_certificate"


profile = Profile(
    "certificates",
    [DeleteCertificateFeature, GetInstalledCertificateIdsFeature, InstallCertificateFeature],
    "1.6",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_delete_certificate(self, request: DeleteCertificateRequest) -> DeleteCertificateResponse:
        """Removes an installed root certificate."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DeleteCertificate is not offered here")

    async def on_get_installed_certificate_ids(
        self,
        request: GetInstalledCertificateIdsRequest,
    ) -> GetInstalledCertificateIdsResponse:
        """Lists the installed root certificates of one use."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetInstalledCertificateIds is not offered here")

    async def on_install_certificate(self, request: InstallCertificateRequest) -> InstallCertificateResponse:
        """Installs a root certificate."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "InstallCertificate is not offered here")
