"""Cases of OCPP 2.0.1 in the blocks D and F to O, with either endpoint: exchanges of messages."""

from __future__ import annotations

from endpoints import in_loop

from conformance import (
    exchanges_v201_control,
    exchanges_v201_energy,
    exchanges_v201_upkeep,
    exchanges_v201_watch,
)
from conformance.play import Exchange, play, played

EXCHANGES = (
    exchanges_v201_control.EXCHANGES
    | exchanges_v201_energy.EXCHANGES
    | exchanges_v201_upkeep.EXCHANGES
    | exchanges_v201_watch.EXCHANGES
)


@played("2.0.1", "csms", EXCHANGES)
@in_loop
async def test_csms(exchange: Exchange) -> None:
    await play("2.0.1", "csms", exchange)


@played("2.0.1", "station", EXCHANGES)
@in_loop
async def test_station(exchange: Exchange) -> None:
    await play("2.0.1", "station", exchange)
