# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Certificates: those installed in the station, and those that vehicles use in ISO 15118.

Profile "iso15118" of OCPP 2.0.1.
"""

import enum
from collections.abc import Sequence
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v201.types import (
    CertificateHashDataType,
    CustomDataType,
    HashAlgorithmEnumType,
    OCSPRequestDataType,
    StatusInfoType,
)

__all__ = [
    "CSMSHandler",
    "CertificateActionEnumType",
    "CertificateHashDataChainType",
    "CertificateHashDataType",
    "ChargingStationHandler",
    "CustomDataType",
    "DeleteCertificateFeature",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "DeleteCertificateStatusEnumType",
    "Get15118EVCertificateFeature",
    "Get15118EVCertificateRequest",
    "Get15118EVCertificateResponse",
    "GetCertificateIdUseEnumType",
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
    "InstallCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "OCSPRequestDataType",
    "StatusInfoType",
    "profile",
]

class DeleteCertificateStatusEnumType(enum.StrEnum):
    """Tells whether a certificate was removed."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"

class CertificateActionEnumType(enum.StrEnum):
    """Tells whether a vehicle wants a certificate or wants it renewed."""

    INSTALL = "Install"
    UPDATE = "Update"

class Iso15118EVCertificateStatusEnumType(enum.StrEnum):
    """Tells whether the provider's answer could be fetched."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"

class GetCertificateStatusEnumType(enum.StrEnum):
    """Tells whether an OCSP status could be fetched."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"

class GetCertificateIdUseEnumType(enum.StrEnum):
    """The uses of installed certificates."""

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    V2G_CERTIFICATE_CHAIN = "V2GCertificateChain"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"

class GetInstalledCertificateStatusEnumType(enum.StrEnum):
    """Tells whether any certificate was found."""

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"

class InstallCertificateUseEnumType(enum.StrEnum):
    """The use of a root certificate."""

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"

class InstallCertificateStatusEnumType(enum.StrEnum):
    """Tells whether a certificate was installed; Rejected: it is no good, Failed: any other reason."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"

@final
class CertificateHashDataChainType(Record):
    """A certificate, and the others of its chain, named by their hashes."""

    certificate_hash_data: CertificateHashDataType
    certificate_type: GetCertificateIdUseEnumType
    child_certificate_hash_data: tuple[CertificateHashDataType, ...] | None
    """For V2GCertificateChain: the sub-CA certificates; 1 to 4 items."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["certificate_hash_data"],
            Literal["certificate_type"],
            Literal["child_certificate_hash_data"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        certificate_type: GetCertificateIdUseEnumType | str,
        child_certificate_hash_data: Sequence[CertificateHashDataType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DeleteCertificateRequest(Request[DeleteCertificateResponse]):
    """The certificate, named by its hashes.

    Sent by the CSMS; answered by DeleteCertificateResponse.
    """

    certificate_hash_data: CertificateHashDataType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["certificate_hash_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        certificate_hash_data: CertificateHashDataType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class DeleteCertificateResponse(Response):
    """Tells whether it was found and removed.

    Answers DeleteCertificateRequest.
    """

    status: DeleteCertificateStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: DeleteCertificateStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class Get15118EVCertificateRequest(Request[Get15118EVCertificateResponse]):
    """The vehicle's request, untouched.

    Sent by the charging station; answered by Get15118EVCertificateResponse.
    """

    iso15118_schema_version: str
    """Schema that the session uses, needed to read the EXI; at most 50 characters."""
    action: CertificateActionEnumType
    exi_request: str
    """Base64 EXI: the vehicle's CertificateInstallationReq or CertificateUpdateReq; at most 5600
    characters.
    """
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["iso15118_schema_version"],
            Literal["action"],
            Literal["exi_request"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        iso15118_schema_version: str,
        action: CertificateActionEnumType | str,
        exi_request: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class Get15118EVCertificateResponse(Response):
    """The provider's answer, untouched.

    Answers Get15118EVCertificateRequest.
    """

    status: Iso15118EVCertificateStatusEnumType
    status_info: StatusInfoType | None
    exi_response: str
    """Base64 EXI: the answer for the vehicle; variable FieldLength may allow more; at most 5600
    characters.
    """
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["status_info"], Literal["exi_response"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: Iso15118EVCertificateStatusEnumType | str,
        exi_response: str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetCertificateStatusRequest(Request[GetCertificateStatusResponse]):
    """The certificate and its responder.

    Sent by the charging station; answered by GetCertificateStatusResponse.
    """

    ocsp_request_data: OCSPRequestDataType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["ocsp_request_data"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        ocsp_request_data: OCSPRequestDataType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetCertificateStatusResponse(Response):
    """The responder's answer.

    Answers GetCertificateStatusRequest.
    """

    status: GetCertificateStatusEnumType
    status_info: StatusInfoType | None
    ocsp_result: str | None
    """OCSP response (RFC 6960) in DER, Base64; absent unless Accepted; at most 5500 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status"], Literal["status_info"], Literal["ocsp_result"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: GetCertificateStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        ocsp_result: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetInstalledCertificateIdsRequest(Request[GetInstalledCertificateIdsResponse]):
    """The uses asked about.

    Sent by the CSMS; answered by GetInstalledCertificateIdsResponse.
    """

    certificate_type: tuple[GetCertificateIdUseEnumType, ...] | None
    """Absent: all of them; at least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["certificate_type"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        certificate_type: Sequence[GetCertificateIdUseEnumType | str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class GetInstalledCertificateIdsResponse(Response):
    """The certificates found, named by their hashes.

    Answers GetInstalledCertificateIdsRequest.
    """

    status: GetInstalledCertificateStatusEnumType
    status_info: StatusInfoType | None
    certificate_hash_data_chain: tuple[CertificateHashDataChainType, ...] | None
    """Absent: none found; at least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["status_info"],
            Literal["certificate_hash_data_chain"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        status: GetInstalledCertificateStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        certificate_hash_data_chain: Sequence[CertificateHashDataChainType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class InstallCertificateRequest(Request[InstallCertificateResponse]):
    """The certificate and its use.

    Sent by the CSMS; answered by InstallCertificateResponse.
    """

    certificate_type: InstallCertificateUseEnumType
    certificate: str
    """PEM certificate; at most 5500 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["certificate_type"], Literal["certificate"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        certificate_type: InstallCertificateUseEnumType | str,
        certificate: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class InstallCertificateResponse(Response):
    """Tells whether it was installed.

    Answers InstallCertificateRequest.
    """

    status: InstallCertificateStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: InstallCertificateStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
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
