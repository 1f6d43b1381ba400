"""TLS contexts of the peer, made by the standard library alone."""

from __future__ import annotations

import ssl
import warnings
from pathlib import Path

import pytest

pytest.importorskip("cryptography")

from certificates import CA


def of_csms(ca: CA, name: str = "csms", *, stations: CA | None = None) -> ssl.SSLContext:
    """Returns the context of a CSMS that is played by hand. `stations` demands their certificates."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ca.folder / f"{name}.pem", ca.folder / f"{name}.key")
    if stations is not None:
        context.load_verify_locations(stations.file)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def of_station(trusts: CA, shows: tuple[CA, str] | None = None) -> ssl.SSLContext:
    """Returns the context of a station that is played by hand, with the certificate that it shows."""
    context = ssl.create_default_context(cafile=str(trusts.file))
    if shows is not None:
        ca, name = shows
        context.load_cert_chain(ca.folder / f"{name}.pem", ca.folder / f"{name}.key")
    return context


def outdated(context: ssl.SSLContext) -> ssl.SSLContext:
    """Restricts a context to TLS 1.1, which is too low for every security profile of 2.x (A00)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


def authorities(folder: Path, *names: str) -> list[CA]:
    """Returns CAs, each in a folder of its own."""
    for name in names:
        (folder / name).mkdir()
    return [CA(folder / name) for name in names]
