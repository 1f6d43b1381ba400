"""Cases of OCPP 2.0.1 with our station, and a CSMS that is played by hand."""

from __future__ import annotations

from endpoints import in_loop

from conformance.exchanges_v201 import EXCHANGES
from conformance.play import Exchange, play, played


@played("2.0.1", "station", EXCHANGES)
@in_loop
async def test_exchange(exchange: Exchange) -> None:
    await play("2.0.1", "station", exchange)
