"""A proxy that ends TLS: it reports the station's certificate in a header, in any of the common forms."""

from __future__ import annotations

import base64
import sys
from typing import Any
from urllib.parse import quote

import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop
from ocpp_fast import v201
from ocpp_fast.asyncio import CSMS, serve
from ocpp_fast.asyncio.proxy import certificate

pytest.importorskip("cryptography")

from certificates import CA
from cryptography.hazmat.primitives.serialization import Encoding
from test_asyncio_takeover import HEARTBEAT, HOST, Mute, end_of
from websockets.exceptions import InvalidStatus

HEADER = "X-Client-Cert"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Certificates by their common names, in Base64."""
    folder = tmp_path_factory.mktemp("certificates")
    ca = CA(folder)
    made = {name: ca.issue(name, name).public_bytes(Encoding.DER) for name in ("CS-1", "CS-2", "SN-1")}
    return {name: base64.b64encode(der).decode() for name, der in made.items()}


def pem(encoded: str) -> str:
    lines = [encoded[at : at + 64] for at in range(0, len(encoded), 64)]
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", ""])


FORMS: dict[str, Any] = {
    "HAProxy": lambda encoded: encoded,
    "nginx": lambda encoded: quote(pem(encoded), safe=""),
    "nginx of old": lambda encoded: pem(encoded).replace("\n", "\t"),
    "AWS": lambda encoded: quote(pem(encoded), safe="+=/"),
    "Traefik": lambda encoded: f"{encoded},{encoded[::-1]}",
    "RFC 9440": lambda encoded: f":{encoded}:",
}


def behind_a_proxy(*versions: str, **options: Any) -> CSMS:
    """A CSMS that takes the certificates of peers on this machine from the header."""
    behind: dict[str, Any] = {"trusted_proxies": ["127.0.0.0/8"], "certificate_header": HEADER}
    return serve(accepting(*versions), *HOST, **behind | options)


def shown(value: str) -> dict[str, Any]:
    return {"additional_headers": {HEADER: value}}


async def status_of(csms: CSMS, **options: Any) -> int:
    """Returns the HTTP status with which a station is refused."""
    with pytest.raises(InvalidStatus) as caught:
        await by_hand(csms, **options)
    return caught.value.response.status_code


@pytest.mark.parametrize("form", FORMS)
@in_loop
async def test_the_certificate_in_the_header_is_that_of_the_station(
    certificates: dict[str, str], form: str
) -> None:
    write = FORMS[form]
    found = certificate(write(certificates["CS-1"]))
    assert found is not None
    assert found["subject"] == ((("organizationName", "Operator"),), (("commonName", "CS-1"),))
    assert found["issuer"][1] == (("commonName", "CA"),)
    async with behind_a_proxy() as csms:
        async with by_hand(csms, **shown(write(certificates["CS-1"]))) as station:
            await boot(station)
        assert await status_of(csms, **shown(write(certificates["CS-2"]))) == 403


@in_loop
async def test_a_header_that_holds_no_certificate_is_refused() -> None:
    notes = Notes()
    async with behind_a_proxy(hooks=[notes]) as csms:
        assert await status_of(csms, **shown("nonsense")) == 400
    assert notes.of("refused")[0][1:3] == (400, "no certificate in the header of the proxy")


@in_loop
async def test_a_station_cannot_add_a_header_of_its_own(certificates: dict[str, str]) -> None:
    """The proxy here adds its header after the one that the station has sent."""
    both = [(HEADER, certificates["CS-1"]), (HEADER, certificates["CS-2"])]
    async with behind_a_proxy() as csms:
        assert await status_of(csms, additional_headers=both) == 400


def test_without_the_package_that_reads_certificates_nothing_is_served(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in [name for name in sys.modules if name.startswith("cryptography")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(ModuleNotFoundError, match="cryptography"):
        behind_a_proxy()


@in_loop
async def test_only_a_trusted_proxy_is_believed(certificates: dict[str, str]) -> None:
    seen = []

    def authenticate(handshake: Any) -> bool:
        seen.append(handshake.common_name)
        return handshake.certificate is not None

    sent = shown(certificates["CS-1"])
    async with behind_a_proxy(authenticate=authenticate) as csms:
        async with by_hand(csms, **sent) as station:
            await boot(station)
        # A proxy that asks for certificates and does not require them.
        assert await status_of(csms) == 401
    async with behind_a_proxy(authenticate=authenticate, trusted_proxies=["192.0.2.1"]) as csms:
        assert await status_of(csms, **sent) == 401
    assert seen == ["CS-1", None, None]


@pytest.mark.parametrize("sign", ["pong", "frame"])
@in_loop
async def test_a_forwarded_certificate_is_enough_to_take_over(
    certificates: dict[str, str], sign: str
) -> None:
    sent = shown(certificates["CS-1"])
    async with behind_a_proxy(takeover_silence=600.0) as csms, by_hand(csms, **sent) as old:
        await boot(old)
        us = csms.stations["CS-1"]
        async with by_hand(csms, create_connection=Mute if sign == "frame" else None, **sent) as new:
            if sign == "frame":
                await new.send(HEARTBEAT)
                assert (await hear(new))[:2] == [3, "h"]
            assert await end_of(old) == (1001, "replaced by a newer connection")
            await eventually(lambda: csms.stations["CS-1"] is not us)


@in_loop
async def test_a_stranger_without_a_certificate_does_not_take_over(certificates: dict[str, str]) -> None:
    async with behind_a_proxy() as csms, by_hand(csms, **shown(certificates["CS-1"])) as old:
        await boot(old)
        async with by_hand(csms) as new:
            await new.send(HEARTBEAT)
            assert await end_of(new) == (1008, "another connection of this station is alive")
        assert (await ask(old, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]


# The serial number of a station


def numbered(serial_number: str | None) -> dict[str, Any]:
    model = v201.ChargingStationType(model="m", vendor_name="v", serial_number=serial_number)
    return v201.BootNotificationRequest(charging_station=model, reason="PowerUp").to_dict()


@in_loop
async def test_a_serial_number_is_compared_when_the_station_boots(certificates: dict[str, str]) -> None:
    """docs/tls.md: not before, so that a station which need not boot is served whoever it is."""
    options: dict[str, Any] = {"certificate": "serial number", "boot_required": False}
    sent = shown(certificates["SN-1"])
    async with behind_a_proxy(**options) as csms, by_hand(csms, "CS-7", **sent) as station:
        assert (await ask(station, 2, "1", "Heartbeat", {}))[:2] == [3, "1"]
        for number in ("SN-1", None):
            answer = await ask(station, 2, "2", "BootNotification", numbered(number))
            assert answer[2]["status"] == "Accepted"
        answer = await ask(station, 2, "3", "BootNotification", numbered("SN-2"))
        assert answer[:3] == [4, "3", "SecurityError"]
        assert await end_of(station) == (1008, "certificate mismatch")
