# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Certificates: those installed in the station, and those that vehicles use in ISO 15118.

Profile "iso15118" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import CertificateHashDataType, CustomDataType, OCSPRequestDataType, StatusInfoType

_ENUMS = [
    "DeleteCertificateStatusEnumType",
    "CertificateActionEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "CertificateStatusSourceEnumType",
    "CertificateStatusEnumType",
    "GetCertificateStatusEnumType",
    "GetCertificateIdUseEnumType",
    "GetInstalledCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "InstallCertificateStatusEnumType",
    "HashAlgorithmEnumType",
]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "CertificateHashDataChainType",
    "CertificateHashDataType",
    "CertificateStatusRequestInfoType",
    "CertificateStatusType",
    "ChargingStationHandler",
    "CustomDataType",
    "DeleteCertificateFeature",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "Get15118EVCertificateFeature",
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
    "GetCertificateChainStatusFeature",
    "GetCertificateChainStatusRequest",
    "GetCertificateChainStatusResponse",
    "GetCertificateStatusFeature",
    "GetCertificateStatusRequest",
    "GetCertificateStatusResponse",
    "GetInstalledCertificateIdsFeature",
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
    "InstallCertificateFeature",
    "InstallCertificateRequest",
    "InstallCertificateResponse",
    "OCSPRequestDataType",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

CertificateStatusRequestInfoType = definition("v21", "CertificateStatusRequestInfoType")
CertificateStatusType = definition("v21", "CertificateStatusType")
CertificateHashDataChainType = definition("v21", "CertificateHashDataChainType")
DeleteCertificateRequest = definition("v21", "DeleteCertificateRequest")
DeleteCertificateResponse = definition("v21", "DeleteCertificateResponse")
Get15118EVCertificateRequest = definition("v21", "Get15118EVCertificateRequest")
Get15118EVCertificateResponse = definition("v21", "Get15118EVCertificateResponse")
GetCertificateChainStatusRequest = definition("v21", "GetCertificateChainStatusRequest")
GetCertificateChainStatusResponse = definition("v21", "GetCertificateChainStatusResponse")
GetCertificateStatusRequest = definition("v21", "GetCertificateStatusRequest")
GetCertificateStatusResponse = definition("v21", "GetCertificateStatusResponse")
GetInstalledCertificateIdsRequest = definition("v21", "GetInstalledCertificateIdsRequest")
GetInstalledCertificateIdsResponse = definition("v21", "GetInstalledCertificateIdsResponse")
InstallCertificateRequest = definition("v21", "InstallCertificateRequest")
InstallCertificateResponse = definition("v21", "InstallCertificateResponse")


class DeleteCertificateFeature(Feature):
    """Removes an installed certificate."""

    name = "DeleteCertificate"
    request_type = DeleteCertificateRequest
    response_type = DeleteCertificateResponse
    sender = "csms"
    block = "iso15118"
    handler = "on_delete_certificate"


class Get15118EVCertificateFeature(Feature):
    """Passes a vehicle's request for a contract certificate on to its provider, and the answer back."""

    name = "Get15118EVCertificate"
    request_type = Get15118EVCertificateRequest
    response_type = Get15118EVCertificateResponse
    sender = "station"
    block = "iso15118"
    handler = "on_get_15118_ev_certificate"


class GetCertificateChainStatusFeature(Feature):
    """Asks whether certificates are revoked, by OCSP or CRL."""

    name = "GetCertificateChainStatus"
    request_type = GetCertificateChainStatusRequest
    response_type = GetCertificateChainStatusResponse
    sender = "station"
    block = "iso15118"
    handler = "on_get_certificate_chain_status"


class GetCertificateStatusFeature(Feature):
    """Asks the CSMS to fetch the OCSP status of a certificate."""

    name = "GetCertificateStatus"
    request_type = GetCertificateStatusRequest
    response_type = GetCertificateStatusResponse
    sender = "station"
    block = "iso15118"
    handler = "on_get_certificate_status"


class GetInstalledCertificateIdsFeature(Feature):
    """Lists the certificates installed in the station."""

    name = "GetInstalledCertificateIds"
    request_type = GetInstalledCertificateIdsRequest
    response_type = GetInstalledCertificateIdsResponse
    sender = "csms"
    block = "iso15118"
    handler = "on_get_installed_certificate_ids"


class InstallCertificateFeature(Feature):
    """Installs a root certificate."""

    name = "InstallCertificate"
    request_type = InstallCertificateRequest
    response_type = InstallCertificateResponse
    sender = "csms"
    block = "iso15118"
    handler = "on_install_certificate"


profile = Profile(
    "iso15118",
    [
        DeleteCertificateFeature,
        Get15118EVCertificateFeature,
        GetCertificateChainStatusFeature,
        GetCertificateStatusFeature,
        GetInstalledCertificateIdsFeature,
        InstallCertificateFeature,
    ],
    "2.1",
)


class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_get_15118_ev_certificate(
        self,
        charging_station_id: str,
        request: Get15118EVCertificateRequest,
    ) -> Get15118EVCertificateResponse:
        """Passes a vehicle's request for a contract certificate on to its provider, and the answer back."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "Get15118EVCertificate is not offered here")

    async def on_get_certificate_chain_status(
        self,
        charging_station_id: str,
        request: GetCertificateChainStatusRequest,
    ) -> GetCertificateChainStatusResponse:
        """Asks whether certificates are revoked, by OCSP or CRL."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetCertificateChainStatus is not offered here")

    async def on_get_certificate_status(
        self,
        charging_station_id: str,
        request: GetCertificateStatusRequest,
    ) -> GetCertificateStatusResponse:
        """Asks the CSMS to fetch the OCSP status of a certificate."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetCertificateStatus is not offered here")


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_delete_certificate(self, request: DeleteCertificateRequest) -> DeleteCertificateResponse:
        """Removes an installed certificate."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "DeleteCertificate is not offered here")

    async def on_get_installed_certificate_ids(
        self,
        request: GetInstalledCertificateIdsRequest,
    ) -> GetInstalledCertificateIdsResponse:
        """Lists the certificates installed in the station."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "GetInstalledCertificateIds is not offered here")

    async def on_install_certificate(self, request: InstallCertificateRequest) -> InstallCertificateResponse:
        """Installs a root certificate."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "InstallCertificate is not offered here")
