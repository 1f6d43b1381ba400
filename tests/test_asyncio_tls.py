"""TLS of the endpoints: memory of a connection, new certificates, revoked ones, CAs of operators."""

from __future__ import annotations

import asyncio
import doctest
import ssl
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import conversation as say
import pytest
from certificates import CA
from endpoints import accepting, in_loop
from ocpp_fast import v201
from ocpp_fast.asyncio import CSMS, connect, serve
from ocpp_fast.asyncio.tls import client_context, server_context, shrink_read_buffer

pytest.importorskip("websockets")

from websockets.exceptions import WebSocketException

PAGE = Path(__file__).parent.parent / "docs" / "tls.md"


@pytest.fixture
def ca(tmp_path: Path) -> CA:
    ca = CA(tmp_path)
    ca.issue("csms", "localhost")
    return ca


def ours(ca: CA, **options: Any) -> ssl.SSLContext:
    return server_context(ca.folder / "csms.pem", ca.folder / "csms.key", **options)


def theirs(ca: CA, name: str | None = None, **options: Any) -> ssl.SSLContext:
    if name is not None:
        options |= {"profile": 3, "certificate": ca.folder / f"{name}.pem", "key": ca.folder / f"{name}.key"}
    return client_context(ca.file, **options)


async def is_served(csms: CSMS, context: ssl.SSLContext) -> bool:
    """Connects and boots, which a station that TLS refuses cannot."""
    url = f"wss://localhost:{csms.port}/ocpp/CS-1"
    try:
        async with connect(url, version="2.0.1", ssl=context, reconnect=False) as station:
            return (await station.call(say.boot("2.0.1"))).status == "Accepted"
    except (OSError, WebSocketException, ConnectionError):
        return False


@in_loop
async def _both_ways(ca: CA) -> None:
    router = accepting()

    @router.on(v201.DataTransferRequest)
    def echo(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        return v201.DataTransferResponse(status="Accepted", data=request.data)

    async with serve(router, "localhost", 0, ssl=ours(ca)) as csms:
        url = f"wss://localhost:{csms.port}/ocpp/CS-1"
        async with connect(url, version="2.0.1", ssl=theirs(ca), boot=say.boot("2.0.1")) as station:
            await station.accepted()
            for link in (csms.stations["CS-1"], station.link):
                transport: Any = link._transport  # type: ignore[union-attr]
                protocol = transport.transport._ssl_protocol
                assert len(protocol._ssl_buffer) == len(protocol.get_buffer(-1)) == 8192
            data = "x" * 300_000
            assert (await station.call(v201.DataTransferRequest(vendor_id="v", data=data))).data == data


def test_the_read_buffer_of_tls_is_small_and_long_frames_go_through(ca: CA) -> None:
    _both_ways(ca)


@pytest.mark.parametrize(
    "protocol",
    [
        None,
        SimpleNamespace(),
        SimpleNamespace(_ssl_buffer=b""),
        SimpleNamespace(_ssl_buffer=bytearray(99_999)),
    ],
    ids=["no TLS", "no buffer", "another type", "no view"],
)
def test_another_kind_of_protocol_stays_as_it_is(protocol: Any) -> None:
    before = dict(vars(protocol)) if protocol is not None else {}
    shrink_read_buffer(protocol)
    assert protocol is None or vars(protocol) == before


def test_the_certificate_of_a_running_csms_can_be_replaced(ca: CA) -> None:
    @in_loop
    async def test() -> None:
        context = ours(ca)
        async with serve(accepting(), "localhost", 0, ssl=context) as csms:

            async def serial_number() -> int:
                reader, writer = await asyncio.open_connection("localhost", csms.port, ssl=theirs(ca))
                certificate = writer.get_extra_info("peercert")
                writer.close()
                await reader.read()
                return int(certificate["serialNumber"], 16)

            first = await serial_number()
            url = f"wss://localhost:{csms.port}/ocpp/CS-1"
            async with connect(url, version="2.0.1", ssl=theirs(ca), boot=say.boot("2.0.1")) as station:
                await station.accepted()
                made = ca.issue("csms", "localhost")
                assert await serial_number() == first
                context.load_cert_chain(ca.folder / "csms.pem", ca.folder / "csms.key")
                assert await serial_number() == made.serial_number != first
                assert (await station.call(v201.HeartbeatRequest())).current_time

    test()


def test_a_revoked_station_is_refused_and_the_list_can_be_replaced(ca: CA) -> None:
    one, _ = ca.issue("one", "CS-1"), ca.issue("other", "CS-1")

    @in_loop
    async def test() -> None:
        context = ours(ca, profile=3, station_ca=ca.file, crl=ca.revoke())
        async with serve(accepting(), "localhost", 0, ssl=context) as csms:
            assert await is_served(csms, theirs(ca, "one"))
            context.load_verify_locations(ca.revoke(one, hours_ago=1))
            assert not await is_served(csms, theirs(ca, "one"))
            assert await is_served(csms, theirs(ca, "other"))

    test()


def test_a_bound_certificate_is_enough_to_take_over(ca: CA) -> None:
    ca.issue("one", "CS-1")

    @in_loop
    async def test() -> None:
        context = ours(ca, profile=3, station_ca=ca.file)
        async with serve(accepting(), "localhost", 0, ssl=context, takeover_silence=600.0) as csms:
            url = f"wss://localhost:{csms.port}/ocpp/CS-1"
            options: dict[str, Any] = {"version": "2.0.1", "reconnect": False}
            async with connect(url, ssl=theirs(ca, "one"), **options):
                us = csms.stations["CS-1"]
                async with connect(url, ssl=theirs(ca, "one"), **options) as new:
                    assert (await new.call(say.boot("2.0.1"))).status == "Accepted"
                    assert us.close_reason == "replaced by a newer connection"

    test()


def test_an_expired_list_refuses_every_station(ca: CA) -> None:
    ca.issue("one", "CS-1")

    @in_loop
    async def test() -> None:
        context = ours(ca, profile=3, station_ca=ca.file, crl=ca.revoke(hours=1))
        async with serve(accepting(), "localhost", 0, ssl=context) as csms:
            assert not await is_served(csms, theirs(ca, "one"))

    test()


def test_a_station_can_refuse_a_revoked_csms(ca: CA) -> None:
    @in_loop
    async def test() -> None:
        async with serve(accepting(), "localhost", 0, ssl=ours(ca)) as csms:
            assert await is_served(csms, theirs(ca, crl=ca.revoke()))
            made = ca.issue("csms", "localhost")
        async with serve(accepting(), "localhost", 0, ssl=ours(ca)) as csms:
            assert not await is_served(csms, theirs(ca, crl=ca.revoke(made)))

    test()


def test_a_list_on_profile_2_is_a_mistake(ca: CA) -> None:
    with pytest.raises(ValueError, match="crl: profile 2 has no certificates"):
        ours(ca, crl=ca.revoke())


def test_a_ca_without_key_usage_is_trusted_unless_strictness_is_asked_for(tmp_path: Path) -> None:
    """Python 3.13 and later are strict by default."""
    ca = CA(tmp_path, key_usage=False)
    ca.issue("csms", "localhost")

    @in_loop
    async def test() -> None:
        async with serve(accepting(), "localhost", 0, ssl=ours(ca)) as csms:
            assert await is_served(csms, theirs(ca))
            assert not await is_served(csms, theirs(ca, strict=True))

    test()


def test_a_strict_station_trusts_a_ca_that_is_right(ca: CA) -> None:
    @in_loop
    async def test() -> None:
        async with serve(accepting(), "localhost", 0, ssl=ours(ca)) as csms:
            assert await is_served(csms, theirs(ca, strict=True))

    test()


def test_the_examples_on_the_page_run(ca: CA) -> None:
    ca.issue("station", "CS-1")
    ca.revoke()
    failed, tried = doctest.testfile(str(PAGE), module_relative=False, globs={"folder": ca.folder})
    assert tried > 10
    assert not failed
