"""The address and the certificate of a client, as a proxy that is trusted reports them in headers.

Knows X-Forwarded-For, Forwarded (RFC 7239) and the common forms of a certificate in a header. Must never
know a socket or a station. A header counts only if it comes from a trusted address, because anybody can send
it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

if TYPE_CHECKING:
    from datetime import datetime

    from cryptography import x509

__all__ = ["TrustedProxies", "certificate", "host_of", "load_x509", "network_of"]

Address: TypeAlias = IPv4Address | IPv6Address

UNIX = "unix"
"""The name of peers on the same host that connect through a Unix socket, which have no address."""

# The address in an element of Forwarded: for=192.0.2.1, for="[2001:db8::1]:4711".
_FOR = re.compile(r'(?:^|;)\s*for\s*=\s*(?:"([^"]*)"|([^;"\s]+))', re.IGNORECASE)

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)

# The names that `ssl` has for the parts of a subject.
_NAMES = {
    "2.5.4.3": "commonName",
    "2.5.4.5": "serialNumber",
    "2.5.4.6": "countryName",
    "2.5.4.7": "localityName",
    "2.5.4.8": "stateOrProvinceName",
    "2.5.4.10": "organizationName",
    "2.5.4.11": "organizationalUnitName",
    "0.9.2342.19200300.100.1.25": "domainComponent",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def host_of(remote_address: Any) -> str:
    """Returns the host in an address of `socket.getpeername()`, "unix" for a peer without one."""
    if isinstance(remote_address, tuple) and remote_address:
        return str(remote_address[0])
    return str(remote_address or UNIX)


def network_of(host: str) -> str:
    """Returns what a host's connections are counted under: the address, or the /64 of an IPv6 address, all of
    which one host may use.
    """
    address = _address(host)
    if address is None:
        return host
    return str(address) if address.version == 4 else str(IPv6Network((address, 64), strict=False))


class TrustedProxies:
    """The proxies whose headers count.

    trusted: addresses and networks, such as "10.0.0.0/8"; "unix" for peers without an address. Raises
    ValueError for anything else.
    header: the header in which they report addresses: X-Forwarded-For, Forwarded, or one like the former.
    """

    def __init__(self, trusted: Iterable[str], header: str) -> None:
        trusted = tuple(trusted)
        self._networks: list[IPv4Network | IPv6Network] = [
            ip_network(one, strict=False) for one in trusted if one != UNIX
        ]
        self._unix = UNIX in trusted
        self._header = header.lower()
        self._hops = _forwarded_hops if self._header == "forwarded" else _listed_hops

    def trusts(self, host: str) -> bool:
        """Returns whether a peer is a trusted proxy."""
        address = _address(host)
        if address is None:
            return self._unix and host == UNIX
        return any(address in network for network in self._networks)

    def client_of(self, headers: Mapping[str, str]) -> str | None:
        """Returns the client's address in the headers of a trusted proxy: that of the last hop that is not
        trusted itself. None without one. The names of headers are in lower case.
        """
        client = None
        for hop in reversed(self._hops(headers.get(self._header, ""))):
            address = _address(_without_port(hop))
            if address is None:
                break
            client = str(address)
            if not any(address in network for network in self._networks):
                break
        return client


def _listed_hops(header: str) -> Sequence[str]:
    return header.split(",") if header else ()


def _forwarded_hops(header: str) -> Sequence[str]:
    hops = []
    for element in header.split(",") if header else ():
        found = _FOR.search(element)
        hops.append("" if found is None else found[1] or found[2])
    return hops


def _without_port(hop: str) -> str:
    hop = hop.strip()
    if hop.startswith("["):
        return hop[1:].partition("]")[0]
    return hop.partition(":")[0] if hop.count(":") == 1 else hop


def _address(host: str) -> Address | None:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return address if mapped is None else mapped


def load_x509() -> None:
    """Imports the package that reads certificates. Raises ModuleNotFoundError if it is not installed."""
    import_module("cryptography.x509")


def certificate(header: str) -> Mapping[str, Any] | None:
    """Returns the client certificate in a header, in the form of `ssl.SSLSocket.getpeercert()`: `subject`,
    `issuer`, `serialNumber`, `notBefore` and `notAfter`. None if the header is empty.

    Reads PEM, percent-encoded (nginx `$ssl_client_escaped_cert`, AWS) or not, bare Base64 (HAProxy, Traefik),
    and Base64 between colons (RFC 9440). Of a chain, the first certificate counts. Raises ValueError for
    anything else, and for two headers, one of which may be the station's own. The proxy has to check the
    certificate; nothing of it is verified here.
    """
    text = unquote(header).strip()
    if not text:
        return None
    if ", " in header:
        raise ValueError("more than one header")
    pem = _PEM.search(text)
    encoded = text.partition(",")[0].strip(": \t") if pem is None else pem[1]
    try:
        der = base64.b64decode("".join(encoded.split()), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("neither PEM nor Base64") from None
    return _decode(der)


def _decode(der: bytes) -> Mapping[str, Any]:
    from cryptography import x509

    found = x509.load_der_x509_certificate(der)
    return {
        "subject": _name(found.subject),
        "issuer": _name(found.issuer),
        "serialNumber": f"{found.serial_number:X}",
        "notBefore": _time(found.not_valid_before_utc),
        "notAfter": _time(found.not_valid_after_utc),
    }


def _name(name: x509.Name) -> tuple[tuple[tuple[str, str], ...], ...]:
    return tuple(
        tuple(
            (_NAMES.get(one.oid.dotted_string, one.oid.dotted_string), _text(one.value)) for one in relative
        )
        for relative in name.rdns
    )


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.hex()


def _time(time: datetime) -> str:
    return f"{_MONTHS[time.month - 1]} {time.day:2} {time:%H:%M:%S} {time.year} GMT"
