"""TLS contexts for security profiles 2 and 3 (whitepaper A00; part 2 A00); profile 1 has none.

Knows protocol versions, cipher suites, and which side shows a certificate. Must never know a station.
"""

from __future__ import annotations

import os
import ssl
from typing import Literal, TypeAlias

__all__ = ["client_context", "server_context"]

Path: TypeAlias = str | os.PathLike[str]

# The names of OpenSSL for the four suites that a CSMS must offer, and for the stronger ones with forward
# secrecy for RSA certificates. The suites of TLS 1.3 are always enabled.
CIPHERS = ":".join(
    (
        "ECDHE-ECDSA-AES256-GCM-SHA384",
        "ECDHE-ECDSA-AES128-GCM-SHA256",
        "ECDHE-RSA-AES256-GCM-SHA384",
        "ECDHE-RSA-AES128-GCM-SHA256",
        "AES256-GCM-SHA384",
        "AES128-GCM-SHA256",
    )
)


def server_context(
    certificate: Path,
    key: Path | None = None,
    *,
    profile: Literal[2, 3] = 2,
    station_ca: Path | None = None,
    password: str | None = None,
) -> ssl.SSLContext:
    """Returns the context of a CSMS. Profile 3 requires a certificate signed by `station_ca` from every
    station.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _restrict(context)
    context.load_cert_chain(certificate, key, password)
    if profile == 3:
        if station_ca is None:
            raise ValueError("station_ca: profile 3 needs the certificates that stations are signed with")
        context.load_verify_locations(station_ca)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def client_context(
    csms_ca: Path | None = None,
    *,
    profile: Literal[2, 3] = 2,
    certificate: Path | None = None,
    key: Path | None = None,
    password: str | None = None,
) -> ssl.SSLContext:
    """Returns the context of a station, which checks the certificate of the CSMS against `csms_ca` (None for
    those of the system) and its host name.

    Profile 3 shows `certificate` to the CSMS.
    """
    context = ssl.create_default_context(cafile=None if csms_ca is None else os.fspath(csms_ca))
    _restrict(context)
    if profile == 3:
        if certificate is None:
            raise ValueError("certificate: profile 3 needs the station's certificate")
        context.load_cert_chain(certificate, key, password)
    return context


def _restrict(context: ssl.SSLContext) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS)
    context.options |= ssl.OP_NO_COMPRESSION
