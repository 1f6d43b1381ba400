"""The credentials of a station: user and password in a header, and the comparison of passwords.

Knows HTTP Basic and the two readings of a 1.6 AuthorizationKey (whitepaper A00; part 2
A00). Must never know a socket or a log.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

__all__ = ["Handshake", "authorization", "basic", "password", "password_matches"]


class Handshake:
    """The facts about a station that wants to connect, for the functions among the options of `serve()`."""

    __slots__ = (
        "certificate",
        "headers",
        "password",
        "path",
        "remote_address",
        "station_id",
        "user",
        "versions",
    )

    def __init__(
        self,
        station_id: str,
        path: str,
        password: bytes | None,
        versions: tuple[str, ...],
        certificate: Mapping[str, Any] | None,
        remote_address: Any,
        headers: Mapping[str, str] = MappingProxyType({}),
        user: str | None = None,
    ) -> None:
        self.station_id = station_id
        """The identity in the path. Empty if there is none, which only `identify` sees."""
        self.path = path
        """The request target, with its query."""
        self.password = password
        """The password of HTTP Basic; None if there is none or if it was sent for another identity."""
        self.versions = versions
        """The subprotocols that the station offers, in its order."""
        self.certificate = certificate
        """The station's TLS certificate as `ssl.SSLSocket.getpeercert()` returns it, or the one that a
        trusted proxy reports; None without one.
        """
        self.remote_address = remote_address
        """The address of the peer as `socket.getpeername()` returns it, or the one that a trusted proxy
        reports, with port 0.
        """
        self.headers = headers
        """The headers of the request by their names in lower case, without Authorization."""
        self.user = user
        """The user of HTTP Basic as text, up to its first colon; None if there is none."""

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


def _pair(header: str) -> bytes | None:
    """Returns user, colon and password in an Authorization header; None if it is not one of HTTP Basic."""
    scheme, _, encoded = header.strip().partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        return base64.b64decode(encoded.strip(), validate=True)
    except ValueError:  # The error of Base64 is one, and so is that of a text which is not ASCII.
        return None


def user(header: str) -> str | None:
    """Returns the user in an Authorization header; None if there is none, or if it is not UTF-8."""
    pair = _pair(header)
    if pair is None:
        return None
    try:
        return pair.partition(b":")[0].decode()
    except UnicodeDecodeError:
        return None


def password(header: str, station_id: str) -> bytes | None:
    """Returns the password in an Authorization header, if the header is one of `station_id`.

    Only the identity tells where the password begins, because both may contain colons on 1.6. Some stations
    send the identity percent-encoded, as in the URL.
    """
    pair = _pair(header)
    if pair is None:
        return None
    for name in (station_id, quote(station_id, safe="")):
        start = name.encode() + b":"
        if pair.startswith(start):
            return pair[len(start) :]
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
