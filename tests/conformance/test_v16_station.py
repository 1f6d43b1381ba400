"""Cases of OCPP 1.6 with our station, and a CSMS that is played by hand."""

from __future__ import annotations

from endpoints import in_loop

from conformance.exchanges_v16 import EXCHANGES
from conformance.play import Exchange, play, played


@played("1.6", "station", EXCHANGES)
@in_loop
async def test_exchange(exchange: Exchange) -> None:
    await play("1.6", "station", exchange)
