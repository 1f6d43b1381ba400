# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Root certificates in the charge point.

Profile "certificates" of OCPP 1.6.
"""

import enum
from collections.abc import Sequence
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "CertificateHashDataType",
    "CertificateUseEnumType",
    "ChargingStationHandler",
    "DeleteCertificateFeature",
    "DeleteCertificateRequest",
    "DeleteCertificateResponse",
    "DeleteCertificateStatusEnumType",
    "GetInstalledCertificateIdsFeature",
    "GetInstalledCertificateIdsRequest",
    "GetInstalledCertificateIdsResponse",
    "GetInstalledCertificateStatusEnumType",
    "HashAlgorithmEnumType",
    "InstallCertificateFeature",
    "InstallCertificateRequest",
    "InstallCertificateResponse",
    "InstallCertificateStatusEnumType",
    "profile",
]

class HashAlgorithmEnumType(enum.StrEnum):
    """The algorithm that made the hashes of a certificate."""

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"

class DeleteCertificateStatusEnumType(enum.StrEnum):
    """Tells whether a certificate was removed."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"

class CertificateUseEnumType(enum.StrEnum):
    """The use of a root certificate: for the central system, or for the maker's firmware."""

    CENTRAL_SYSTEM_ROOT_CERTIFICATE = "CentralSystemRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"

class GetInstalledCertificateStatusEnumType(enum.StrEnum):
    """Tells whether any certificate was found."""

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"

class InstallCertificateStatusEnumType(enum.StrEnum):
    """Tells whether a certificate was installed, refused, or could not be stored."""

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    REJECTED = "Rejected"

@final
class CertificateHashDataType(Record):
    """Names a certificate by hashes of its issuer and its serial number."""

    hash_algorithm: HashAlgorithmEnumType
    issuer_name_hash: str
    """Hex hash of the issuer's name in DER; at most 128 characters."""
    issuer_key_hash: str
    """Hex hash of the issuer's public key in DER, without tag and length; at most 128 characters."""
    serial_number: str
    """Hex, without 0x and leading zeros; at most 40 characters."""
    __match_args__: ClassVar[
        tuple[
            Literal["hash_algorithm"],
            Literal["issuer_name_hash"],
            Literal["issuer_key_hash"],
            Literal["serial_number"],
        ]
    ]
    def __init__(
        self,
        *,
        hash_algorithm: HashAlgorithmEnumType | str,
        issuer_name_hash: str,
        issuer_key_hash: str,
        serial_number: str,
    ) -> None: ...

@final
class DeleteCertificateRequest(Request[DeleteCertificateResponse]):
    """The certificate, named by its hashes.

    Sent by the CSMS; answered by DeleteCertificateResponse.
    """

    certificate_hash_data: CertificateHashDataType
    __match_args__: ClassVar[tuple[Literal["certificate_hash_data"]]]
    def __init__(self, *, certificate_hash_data: CertificateHashDataType) -> None: ...

@final
class DeleteCertificateResponse(Response):
    """Tells whether it was found and removed.

    Answers DeleteCertificateRequest.
    """

    status: DeleteCertificateStatusEnumType
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: DeleteCertificateStatusEnumType | str) -> None: ...

@final
class GetInstalledCertificateIdsRequest(Request[GetInstalledCertificateIdsResponse]):
    """The use asked about.

    Sent by the CSMS; answered by GetInstalledCertificateIdsResponse.
    """

    certificate_type: CertificateUseEnumType
    __match_args__: ClassVar[tuple[Literal["certificate_type"]]]
    def __init__(self, *, certificate_type: CertificateUseEnumType | str) -> None: ...

@final
class GetInstalledCertificateIdsResponse(Response):
    """The certificates found, named by their hashes.

    Answers GetInstalledCertificateIdsRequest.
    """

    certificate_hash_data: tuple[CertificateHashDataType, ...] | None
    """Absent: none installed; at least 1 item."""
    status: GetInstalledCertificateStatusEnumType
    __match_args__: ClassVar[tuple[Literal["certificate_hash_data"], Literal["status"]]]
    def __init__(
        self,
        *,
        status: GetInstalledCertificateStatusEnumType | str,
        certificate_hash_data: Sequence[CertificateHashDataType] | None = None,
    ) -> None: ...

@final
class InstallCertificateRequest(Request[InstallCertificateResponse]):
    """The certificate and its use.

    Sent by the CSMS; answered by InstallCertificateResponse.
    """

    certificate_type: CertificateUseEnumType
    certificate: str
    """PEM certificate; at most 5500 characters."""
    __match_args__: ClassVar[tuple[Literal["certificate_type"], Literal["certificate"]]]
    def __init__(self, *, certificate_type: CertificateUseEnumType | str, certificate: str) -> None: ...

@final
class InstallCertificateResponse(Response):
    """Tells whether it was installed.

    Answers InstallCertificateRequest.
    """

    status: InstallCertificateStatusEnumType
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: InstallCertificateStatusEnumType | str) -> None: ...

class DeleteCertificateFeature(Feature[DeleteCertificateRequest, DeleteCertificateResponse]):
    """Removes an installed root certificate."""

    request_type: ClassVar[type[DeleteCertificateRequest]]
    response_type: ClassVar[type[DeleteCertificateResponse]]

class GetInstalledCertificateIdsFeature(
    Feature[GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse]
):
    """Lists the installed root certificates of one use."""

    request_type: ClassVar[type[GetInstalledCertificateIdsRequest]]
    response_type: ClassVar[type[GetInstalledCertificateIdsResponse]]

class InstallCertificateFeature(Feature[InstallCertificateRequest, InstallCertificateResponse]):
    """Installs a root certificate."""

    request_type: ClassVar[type[InstallCertificateRequest]]
    response_type: ClassVar[type[InstallCertificateResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

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
        """Removes an installed root certificate."""
    def on_get_installed_certificate_ids(
        self,
        request: GetInstalledCertificateIdsRequest,
        /,
    ) -> Answer[GetInstalledCertificateIdsResponse]:
        """Lists the installed root certificates of one use."""
    def on_install_certificate(
        self,
        request: InstallCertificateRequest,
        /,
    ) -> Answer[InstallCertificateResponse]:
        """Installs a root certificate."""
