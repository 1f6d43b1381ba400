"""A connection lives as long as its peer shows that it does."""

from __future__ import annotations

from endpoints import accepting, in_loop
from ocpp_fast.asyncio.options import Limits
from test_asyncio_transport import Recorder, linked, masked, opened


@in_loop
async def test_any_bytes_of_the_peer_are_a_sign_of_life() -> None:
    connection, link = linked(accepting(), ping_interval=30.0, ping_timeout=20.0)
    for now in (0.0, 30.0):
        link.keep_alive(now, 0.0)
    assert connection.pings == 1
    connection.heard = True
    link.keep_alive(50.1, 0.0)
    assert connection.aborted is None
    link.keep_alive(60.0, 0.0)
    assert connection.pings == 2
    link.keep_alive(80.1, 0.0)
    assert connection.aborted == (1011, "keepalive ping timeout")


@in_loop
async def test_a_transport_notes_every_read() -> None:
    connection, _ = opened()
    connection.attach(Recorder())
    for data in (b"\x81", masked(1, b"x")[1:], masked(9, b""), masked(10, b"")):
        connection.heard = False
        connection.data_received(data)
        assert connection.heard
    connection.connection_lost(None)


@in_loop
async def test_limits_can_be_replaced_while_a_connection_is_open() -> None:
    connection, link = linked(accepting(), ping_interval=None)
    link.keep_alive(0.0, 0.0)
    link.limits = Limits(ping_interval=30.0)
    link.keep_alive(0.0, 0.0)
    link.keep_alive(30.0, 0.0)
    assert connection.pings == 1
    link.limits = Limits(ping_interval=0)
    link.keep_alive(1000.0, 0.0)
    assert (connection.pings, connection.aborted) == (1, None)
