"""Vendor actions and longer texts between a CSMS and a station, over real sockets."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("websockets")

from endpoints import in_loop, url
from ocpp_fast import Codec, Extension, v201
from ocpp_fast.asyncio import NotAllowed, connect, serve
from ocpp_fast.routing import Router

SOLAR = Extension(
    "2.0.1",
    actions={
        "SolarForecast": {
            "sender": "csms",
            "request": {"siteId": "str(20)"},
            "response": {"status": "ForecastStatus"},
        },
        "SolarReport": {"sender": "station", "request": {"power": "num"}, "response": {}},
    },
    enums={"ForecastStatus": ["Accepted", "Rejected"]},
)
CODEC = Codec("2.0.1", extensions=[SOLAR], max_lengths={"Get15118EVCertificateResponse.exiResponse": 17000})


@in_loop
async def test_vendor_messages_and_longer_texts_cross_the_wire_both_ways() -> None:
    csms_side, station_side, seen = Router(), Router(), []

    @csms_side.on(SOLAR.SolarReportRequest)
    def reported(station: str, request: Any) -> Any:
        seen.append((station, request))
        return SOLAR.SolarReportResponse()

    @csms_side.on(v201.Get15118EVCertificateRequest)
    def certified(_: str, __: v201.Get15118EVCertificateRequest) -> v201.Get15118EVCertificateResponse:
        return v201.Get15118EVCertificateResponse(status="Accepted", exi_response="x" * 17000)

    @station_side.on(SOLAR.SolarForecastRequest)
    async def forecast(station: str, request: Any) -> Any:
        seen.append((station, request))
        return SOLAR.SolarForecastResponse(status="Accepted")

    async with (
        serve(csms_side, "127.0.0.1", 0, versions=[CODEC], boot_required=False) as csms,
        connect(url(csms), station_side, version=CODEC, boot_required=False) as station,
    ):
        report, order = SOLAR.SolarReportRequest(power=1.5), SOLAR.SolarForecastRequest(site_id="roof")
        assert await station.call(report) == SOLAR.SolarReportResponse()
        answer = await csms.stations["CS-1"].call(order)
        assert answer == SOLAR.SolarForecastResponse(status="Accepted")
        assert seen == [("CS-1", report), ("CS-1", order)]
        request = v201.Get15118EVCertificateRequest(
            iso15118_schema_version="2", action="Install", exi_request="x"
        )
        assert (await station.call(request)).exi_response == "x" * 17000
        with pytest.raises(NotAllowed, match="SolarForecast: not sent by the station"):
            await station.call(order)
