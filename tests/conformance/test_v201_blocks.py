"""Cases of OCPP 2.0.1 in the blocks D and F to O, with either endpoint: exchanges of messages."""

from __future__ import annotations

from endpoints import in_loop

from conformance.exchanges_v201_blocks import EXCHANGES
from conformance.play import Exchange, play, played


@played("2.0.1", "csms", EXCHANGES)
@in_loop
async def test_csms(exchange: Exchange) -> None:
    await play("2.0.1", "csms", exchange)


@played("2.0.1", "station", EXCHANGES)
@in_loop
async def test_station(exchange: Exchange) -> None:
    await play("2.0.1", "station", exchange)
