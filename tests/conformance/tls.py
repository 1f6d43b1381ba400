"""TLS contexts of the peer, made by the standard library alone."""

from __future__ import annotations

import ssl

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
