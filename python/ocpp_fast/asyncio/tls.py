"""TLS contexts for security profiles 2 and 3 (whitepaper A00; part 2 A00); profile 1 has none.

Knows protocol versions, cipher suites, which side shows a certificate, and the read buffer of asyncio's TLS.
Must never know a station.
"""

from __future__ import annotations

import os
import ssl
from typing import Literal, TypeAlias

__all__ = ["client_context", "server_context", "shrink_read_buffer"]

READ_SIZE = 8_192
"""Bytes that asyncio reads at once from a TLS connection, which keeps a buffer of that size. Records may be
longer: they are put together by OpenSSL.
"""

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
    crl: Path | None = None,
) -> ssl.SSLContext:
    """Returns the context of a CSMS. Profile 3 requires a certificate signed by `station_ca` from every
    station.

    `certificate` is a PEM file with the certificate and its intermediate ones, `key` the PEM file of the
    private key (None if `certificate` has it) and `password` that of the key. `crl` is a PEM file with the
    revocation list of the CA that signed the certificates of the stations; a station whose certificate is on
    it is refused, and so is every station once the list has expired.

    To replace the certificate while the CSMS runs, call `context.load_cert_chain()`; to replace the list,
    `context.load_verify_locations()`. New connections use the new ones.

    Raises OSError and `ssl.SSLError` if a file cannot be read, and ValueError without `station_ca` on profile
    3 or with `crl` on profile 2.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _restrict(context)
    context.load_cert_chain(certificate, key, password)
    if profile == 3:
        if station_ca is None:
            raise ValueError("station_ca: profile 3 needs the certificates that stations are signed with")
        context.load_verify_locations(station_ca)
        context.verify_mode = ssl.CERT_REQUIRED
        _check_revocations(context, crl)
    elif crl is not None:
        raise ValueError("crl: profile 2 has no certificates of stations to check")
    return context


def client_context(
    csms_ca: Path | None = None,
    *,
    profile: Literal[2, 3] = 2,
    certificate: Path | None = None,
    key: Path | None = None,
    password: str | None = None,
    crl: Path | None = None,
    strict: bool = False,
) -> ssl.SSLContext:
    """Returns the context of a station, which checks the certificate of the CSMS against `csms_ca` (None for
    those of the system) and its host name.

    Profile 3 shows `certificate` to the CSMS. `certificate`, `key`, `password` and `crl` are as those of
    `server_context()`.

    `strict` requires what RFC 5280 says about the form of certificates, such as a key usage in a CA. Python
    3.13 and later do so by default, and refuse the CAs of many operators, which were made without. The
    signature, the dates and the host name are checked in any case.
    """
    context = ssl.create_default_context(cafile=None if csms_ca is None else os.fspath(csms_ca))
    if strict:
        context.verify_flags |= ssl.VERIFY_X509_STRICT
    else:
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    _restrict(context)
    _check_revocations(context, crl)
    if profile == 3:
        if certificate is None:
            raise ValueError("certificate: profile 3 needs the station's certificate")
        context.load_cert_chain(certificate, key, password)
    return context


def _restrict(context: ssl.SSLContext) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(CIPHERS)
    context.options |= ssl.OP_NO_COMPRESSION


def _check_revocations(context: ssl.SSLContext, crl: Path | None) -> None:
    if crl is not None:
        context.load_verify_locations(crl)
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF


def shrink_read_buffer(protocol: object, size: int = READ_SIZE) -> None:
    """Makes the buffer into which asyncio reads a TLS connection smaller. `protocol` is the one below TLS.

    CPython 3.11 to 3.14 allocate 256 kB for each connection (`SSLProtocol.max_size`), and have no option for
    that. Does nothing to another protocol, such as one of another event loop or of a future CPython that
    keeps its buffer in another way.
    """
    buffer = getattr(protocol, "_ssl_buffer", None)
    if isinstance(buffer, bytearray) and hasattr(protocol, "_ssl_buffer_view") and len(buffer) > size:
        # The view is used until the next call of `get_buffer()`, and what it holds has been read.
        small = bytearray(size)
        vars(protocol).update(max_size=size, _ssl_buffer=small, _ssl_buffer_view=memoryview(small))
