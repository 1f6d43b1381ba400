"""The identity of a station: its name in the path, its password in a header, and the comparison of passwords.

Knows percent-encoding, HTTP Basic and the two readings of a 1.6 AuthorizationKey (whitepaper A00; part 2
A00). Must never know a socket or a log.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, unquote_to_bytes

__all__ = ["Handshake", "authorization", "basic", "identity", "password", "password_matches"]

# 2.x: identifierString of at most 48 characters without a colon (part 4, 3.1.1). 1.6 sets no limit.
LONGEST_IDENTITY = 48


def identity(path: str, base: str = "") -> str | None:
    """Returns the identity at the end of a request path; None if there is none or if the path is not below
    `base`.

    The identity is percent-encoded like any path (RFC 3986), in which a plus is a plus. A query is not part
    of it.
    """
    path = path.partition("?")[0]
    front, slash, last = path.rpartition("/")
    if not slash or not last or (base and front.rstrip("/") != base.rstrip("/")):
        return None
    try:
        return unquote_to_bytes(last).decode()
    except UnicodeDecodeError:
        return None


def plausible(station_id: str) -> bool:
    """Returns whether 2.x allows this identity."""
    return len(station_id) <= LONGEST_IDENTITY and ":" not in station_id


class Handshake:
    """The facts about a station that wants to connect, for an `authenticate` function."""

    __slots__ = ("certificate", "password", "path", "remote_address", "station_id", "versions")

    def __init__(
        self,
        station_id: str,
        path: str,
        password: bytes | None,
        versions: tuple[str, ...],
        certificate: Mapping[str, Any] | None,
        remote_address: Any,
    ) -> None:
        self.station_id = station_id
        self.path = path
        self.password = password
        """The password of HTTP Basic; None if there is none or if it was sent for another identity."""
        self.versions = versions
        """The subprotocols that the station offers, in its order."""
        self.certificate = certificate
        """The station's TLS certificate as `ssl.SSLSocket.getpeercert()` returns it; None without one."""
        self.remote_address = remote_address

    def __repr__(self) -> str:
        secret = "without password" if self.password is None else "with password"
        return f"<Handshake {self.station_id!r} {secret}>"

    @property
    def common_name(self) -> str | None:
        """The common name of the station's certificate, which is its serial number (A00.FR.5xx)."""
        return common_name(self.certificate)


def common_name(certificate: Mapping[str, Any] | None) -> str | None:
    """Returns the common name in the subject of a certificate, if there is one."""
    for part in (certificate or {}).get("subject", ()):
        for key, value in part:
            if key == "commonName":
                return str(value)
    return None


def password(header: str, station_id: str) -> bytes | None:
    """Returns the password in an Authorization header, if the header is one of `station_id`.

    Only the identity tells where the password begins, because both may contain colons on 1.6. Some stations
    send the identity percent-encoded, as in the URL.
    """
    scheme, _, encoded = header.strip().partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        pair = base64.b64decode(encoded.strip(), validate=True)
    except binascii.Error:
        return None
    for name in (station_id, quote(station_id, safe="")):
        user = name.encode() + b":"
        if pair.startswith(user):
            return pair[len(user) :]
    return None


def authorization(station_id: str, secret: bytes | str) -> str:
    """Returns the Authorization header of a station. The identity in it is not percent-encoded."""
    raw = secret.encode() if isinstance(secret, str) else secret
    return "Basic " + base64.b64encode(station_id.encode() + b":" + raw).decode("ascii")


def password_matches(expected: bytes | str, given: bytes | None) -> bool:
    """Returns whether a password is right, in constant time.

    A 1.6 AuthorizationKey, given as bytes, may arrive as these bytes or as their hex digits. The
    specification shows the bytes and can be read as meaning the digits, and stations do both.
    """
    if given is None:
        return False
    if isinstance(expected, str):
        return hmac.compare_digest(expected.encode(), given)
    as_bytes = hmac.compare_digest(expected, given)
    as_digits = hmac.compare_digest(expected.hex().encode(), given.lower())
    return as_bytes or as_digits


def basic(passwords: Mapping[str, bytes | str]) -> Callable[[Handshake], bool]:
    """Returns an `authenticate` function for security profiles 1 and 2 that takes passwords from a mapping of
    identity to password.

    Give a 1.6 AuthorizationKey as bytes, a 2.x BasicAuthPassword as text.
    """

    def authenticate(handshake: Handshake) -> bool:
        expected = passwords.get(handshake.station_id)
        if expected is None:
            # An unknown identity takes as long as a wrong password.
            password_matches(b"\0" * 20, handshake.password or b"")
            return False
        return password_matches(expected, handshake.password)

    return authenticate
