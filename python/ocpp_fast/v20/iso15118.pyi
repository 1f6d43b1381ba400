# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Certificates: those installed in the station, and those that vehicles use in ISO 15118.

Profile "iso15118" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import (
    CertificateHashDataType,
    CertificateStatusEnumType,
    HashAlgorithmEnumType,
    OCSPRequestDataType,
)

__all__ = [
    "CSMSHandler",
    "CertificateChainType",
    "CertificateHashDataType",
    "CertificateStatusEnumType",
    "CertificateUseEnumType",
    "ChargingStationHandler",
    "DeleteCertificateFeature",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "DeleteCertificateStatusEnumType",
    "Get15118EVCertificateFeature",
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
    "GetCertificateStatusEnumType",
    "GetCertificateStatusFeature",
    "GetCertificateStatusRequest",
    "GetCertificateStatusResponse",
    "GetInstalledCertificateIdsFeature",
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
    "GetInstalledCertificateStatusEnumType",
    "HashAlgorithmEnumType",
    "InstallCertificateFeature",
    "InstallCertificateRequest",
    "InstallCertificateResponse",
    "Iso15118EVCertificateStatusEnumType",
    "OCSPRequestDataType",
    "Update15118EVCertificateFeature",
    "Update15118EVCertificateRequest",
    "Update15118EVCertificateResponse",
    "profile",
]

class DeleteCertificateStatusEnumType(enum.StrEnum):
    """Tells whether a certificate was removed."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"

class Iso15118EVCertificateStatusEnumType(enum.StrEnum):
    """Tells whether the provider's answer could be fetched."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"

class GetCertificateStatusEnumType(enum.StrEnum):
    """Tells whether an OCSP status could be fetched."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

class CertificateUseEnumType(enum.StrEnum):
    """The use of a root certificate; V2GRootCertficate is spelt so in the schema."""

    V2G_ROOT_CERTIFICATE = "V2GRootCertficate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSO_SUB_CA1 = "CSOSubCA1"
    CSO_SUB_CA2 = "CSOSubCA2"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"

class GetInstalledCertificateStatusEnumType(enum.StrEnum):
    """Tells whether any certificate was found."""

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"

@final
class CertificateChainType(Record):
    """A certificate and its chain."""

    certificate: str
    """The certificate itself, as text; at most 800 characters."""
    child_certificate: tuple[str, ...] | None
    """The sub-CA certificates of the chain; 1 to 4 items; each at most 800 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["certificate"], Literal["child_certificate"]]]
    def __init__(
        self,
        *,
        certificate: str,
        child_certificate: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class DeleteCertificateRequest(Request[DeleteCertificateResponse]):
    """The certificate, named by its hashes.

    Sent by the CSMS; answered by DeleteCertificateResponse.
    """

    certificate_hash_data: CertificateHashDataType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["certificate_hash_data"]]]
    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class DeleteCertificateResponse(Response):
    """Tells whether it was found and removed.

    Answers DeleteCertificateRequest.
    """

    status: DeleteCertificateStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: DeleteCertificateStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class Get15118EVCertificateRequest(Request[Get15118EVCertificateResponse]):
    """The vehicle's request, untouched.

    Sent by the charging station; answered by Get15118EVCertificateResponse.
    """

    iso15118_schema_version: str
    """Schema that the session uses, needed to read the EXI; at most 50 characters."""
    exi_request: str
    """Base64 EXI: the vehicle's CertificateInstallationReq; at most 5500 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["iso15118_schema_version"], Literal["exi_request"]]]
    def __init__(
        self,
        *,
        iso15118_schema_version: str,
        exi_request: str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class Get15118EVCertificateResponse(Response):
    """The provider's answer, untouched.

    Answers Get15118EVCertificateRequest.
    """

    status: Iso15118EVCertificateStatusEnumType
    sa_provisioning_certificate_chain: CertificateChainType
    """Chain of the provisioning service."""
    contract_signature_certificate_chain: CertificateChainType
    """Chain that signed the contract."""
    exi_response: str
    """Base64 EXI: the CertificateInstallationRes for the vehicle; at most 5500 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["sa_provisioning_certificate_chain"],
            Literal["contract_signature_certificate_chain"],
            Literal["exi_response"],
        ]
    ]
    def __init__(
        self,
        *,
        status: Iso15118EVCertificateStatusEnumType | str,
        sa_provisioning_certificate_chain: CertificateChainType,
        contract_signature_certificate_chain: CertificateChainType,
        exi_response: str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetCertificateStatusRequest(Request[GetCertificateStatusResponse]):
    """The certificate and its responder.

    Sent by the charging station; answered by GetCertificateStatusResponse.
    """

    ocsp_request_data: OCSPRequestDataType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["ocsp_request_data"]]]
    def __init__(
        self,
        *,
        ocsp_request_data: OCSPRequestDataType,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetCertificateStatusResponse(Response):
    """The responder's answer.

    Answers GetCertificateStatusRequest.
    """

    status: GetCertificateStatusEnumType
    ocsp_result: str | None
    """OCSP response (RFC 6960) in DER, as text; absent unless Accepted; at most 5500 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["ocsp_result"]]]
    def __init__(
        self,
        *,
        status: GetCertificateStatusEnumType | str,
        ocsp_result: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetInstalledCertificateIdsRequest(Request[GetInstalledCertificateIdsResponse]):
    """The use asked about.

    Sent by the CSMS; answered by GetInstalledCertificateIdsResponse.
    """

    type_of_certificate: CertificateUseEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["type_of_certificate"]]]
    def __init__(
        self,
        *,
        type_of_certificate: CertificateUseEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetInstalledCertificateIdsResponse(Response):
    """The certificates found, named by their hashes.

    Answers GetInstalledCertificateIdsRequest.
    """

    certificate_hash_data: tuple[CertificateHashDataType, ...] | None
    """Absent: none found; at least 1 item."""
    status: GetInstalledCertificateStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["certificate_hash_data"], Literal["status"]]]
    def __init__(
        self,
        *,
        status: GetInstalledCertificateStatusEnumType | str,
        certificate_hash_data: Sequence[CertificateHashDataType] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class InstallCertificateRequest(Request[InstallCertificateResponse]):
    """The certificate and its use.

    Sent by the CSMS; answered by InstallCertificateResponse.
    """

    certificate_type: CertificateUseEnumType
    certificate: str
    """The X.509 certificate as text; at most 800 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["certificate_type"], Literal["certificate"]]]
    def __init__(
        self,
        *,
        certificate_type: CertificateUseEnumType | str,
        certificate: str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class InstallCertificateResponse(Response):
    """Tells whether it was installed.

    Answers InstallCertificateRequest.
    """

    status: CertificateStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: CertificateStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class Update15118EVCertificateRequest(Request[Update15118EVCertificateResponse]):
    """The vehicle's request, untouched.

    Sent by the charging station; answered by Update15118EVCertificateResponse.
    """

    iso15118_schema_version: str
    """Schema that the session uses, needed to read the EXI; at most 50 characters."""
    exi_request: str
    """Base64 EXI: the vehicle's CertificateUpdateReq; at most 5500 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["iso15118_schema_version"], Literal["exi_request"]]]
    def __init__(
        self,
        *,
        iso15118_schema_version: str,
        exi_request: str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class Update15118EVCertificateResponse(Response):
    """The provider's answer, untouched.

    Answers Update15118EVCertificateRequest.
    """

    status: Iso15118EVCertificateStatusEnumType
    exi_response: str | None
    """Base64 EXI: the CertificateUpdateRes for the vehicle; at most 5500 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["exi_response"]]]
    def __init__(
        self,
        *,
        status: Iso15118EVCertificateStatusEnumType | str,
        exi_response: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class DeleteCertificateFeature(Feature[DeleteCertificateRequest, DeleteCertificateResponse]):
    """Removes an installed certificate."""

    request_type: ClassVar[type[DeleteCertificateRequest]]
    response_type: ClassVar[type[DeleteCertificateResponse]]

class Get15118EVCertificateFeature(Feature[Get15118EVCertificateRequest, Get15118EVCertificateResponse]):
    """Passes a vehicle's request for a contract certificate on to its provider, and the answer back."""

    request_type: ClassVar[type[Get15118EVCertificateRequest]]
    response_type: ClassVar[type[Get15118EVCertificateResponse]]

class GetCertificateStatusFeature(Feature[GetCertificateStatusRequest, GetCertificateStatusResponse]):
    """Asks the CSMS to fetch the OCSP status of a certificate."""

    request_type: ClassVar[type[GetCertificateStatusRequest]]
    response_type: ClassVar[type[GetCertificateStatusResponse]]

class GetInstalledCertificateIdsFeature(
    Feature[GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse]
):
    """Lists the certificates installed in the station."""

    request_type: ClassVar[type[GetInstalledCertificateIdsRequest]]
    response_type: ClassVar[type[GetInstalledCertificateIdsResponse]]

class InstallCertificateFeature(Feature[InstallCertificateRequest, InstallCertificateResponse]):
    """Installs a root certificate."""

    request_type: ClassVar[type[InstallCertificateRequest]]
    response_type: ClassVar[type[InstallCertificateResponse]]

class Update15118EVCertificateFeature(
    Feature[Update15118EVCertificateRequest, Update15118EVCertificateResponse]
):
    """Passes a vehicle's request to renew its contract certificate on, and the answer back."""

    request_type: ClassVar[type[Update15118EVCertificateRequest]]
    response_type: ClassVar[type[Update15118EVCertificateResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_get_15118_ev_certificate(
        self,
        charging_station_id: str,
        request: Get15118EVCertificateRequest,
        /,
    ) -> Answer[Get15118EVCertificateResponse]:
        """Passes a vehicle's request for a contract certificate on to its provider, and the answer back."""
    def on_get_certificate_status(
        self,
        charging_station_id: str,
        request: GetCertificateStatusRequest,
        /,
    ) -> Answer[GetCertificateStatusResponse]:
        """Asks the CSMS to fetch the OCSP status of a certificate."""
    def on_update_15118_ev_certificate(
        self,
        charging_station_id: str,
        request: Update15118EVCertificateRequest,
        /,
    ) -> Answer[Update15118EVCertificateResponse]:
        """Passes a vehicle's request to renew its contract certificate on, and the answer back."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_delete_certificate(
        self,
        request: DeleteCertificateRequest,
        /,
    ) -> Answer[DeleteCertificateResponse]:
        """Removes an installed certificate."""
    def on_get_installed_certificate_ids(
        self,
        request: GetInstalledCertificateIdsRequest,
        /,
    ) -> Answer[GetInstalledCertificateIdsResponse]:
        """Lists the certificates installed in the station."""
    def on_install_certificate(
        self,
        request: InstallCertificateRequest,
        /,
    ) -> Answer[InstallCertificateResponse]:
        """Installs a root certificate."""
