# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Certificates: those installed in the station, and those that vehicles use in ISO 15118.

Profile "iso15118" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import CertificateHashDataType, CustomDataType, OCSPRequestDataType, StatusInfoType

_ENUMS = [
    "DeleteCertificateStatusEnumType",
    "CertificateActionEnumType",
    "Iso15118EVCertificateStatusEnumType",
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
    "ChargingStationHandler",
    "CustomDataType",
    "DeleteCertificateFeature",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "Get15118EVCertificateFeature",
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
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
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

CertificateHashDataChainType = definition("v201", "CertificateHashDataChainType")
DeleteCertificateRequest = definition("v201", "DeleteCertificateRequest")
DeleteCertificateResponse = definition("v201", "DeleteCertificateResponse")
Get15118EVCertificateRequest = definition("v201", "Get15118EVCertificateRequest")
Get15118EVCertificateResponse = definition("v201", "Get15118EVCertificateResponse")
GetCertificateStatusRequest = definition("v201", "GetCertificateStatusRequest")
GetCertificateStatusResponse = definition("v201", "GetCertificateStatusResponse")
GetInstalledCertificateIdsRequest = definition("v201", "GetInstalledCertificateIdsRequest")
GetInstalledCertificateIdsResponse = definition("v201", "GetInstalledCertificateIdsResponse")
InstallCertificateRequest = definition("v201", "InstallCertificateRequest")
InstallCertificateResponse = definition("v201", "InstallCertificateResponse")


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
        GetCertificateStatusFeature,
        GetInstalledCertificateIdsFeature,
        InstallCertificateFeature,
    ],
    "2.0.1",
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
