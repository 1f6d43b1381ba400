"""Settings of single stations: decided in the handshake, by a table or a function."""

# ruff: noqa: SIM117 - one `with` per end

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop, url
from ocpp_fast import Codec, Tolerance, v201
from ocpp_fast.asyncio import Handshake, StationSettings, serve
from ocpp_fast.tolerance import Entry
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

HOST = ("127.0.0.1", 0)
BOTH = ("1.6", "2.0.1")


@in_loop
async def test_a_station_that_offers_no_version_gets_the_one_of_its_settings() -> None:
    def settings(handshake: Handshake) -> StationSettings | None:
        return None if handshake.versions else StationSettings(version="1.6")

    async with serve(accepting(*BOTH), *HOST, settings=settings) as csms:
        async with connect(url(csms)) as station:
            assert station.subprotocol is None
            await station.send(
                json.dumps([2, "1", "BootNotification", {"chargePointModel": "m", "chargePointVendor": "v"}])
            )
            assert (await hear(station))[2]["status"] == "Accepted"
            assert csms.stations["CS-1"].version == "1.6"
        async with by_hand(csms, "CS-2") as station:
            await boot(station)


@pytest.mark.parametrize(
    ("offered", "spoken"), [(("2.0.1", "1.6"), "ocpp1.6"), (("1.6",), "ocpp1.6"), (("2.0.1",), None)]
)
@in_loop
async def test_a_version_may_be_pinned(offered: tuple[str, ...], spoken: str | None) -> None:
    table = {"CS-1": StationSettings(version="1.6")}
    async with serve(accepting(*BOTH), *HOST, settings=table) as csms:
        async with by_hand(csms, version=offered) as station:
            assert station.subprotocol == spoken
            if spoken is None:
                with pytest.raises(ConnectionClosed):
                    await station.recv()
            else:
                await boot(station)
        async with by_hand(csms, "CS-2", version=("2.0.1", "1.6")) as station:
            assert station.subprotocol == "ocpp2.0.1"


@in_loop
async def test_a_codec_with_options_of_its_own_may_be_pinned() -> None:
    codec = Codec("2.0.1", decimals=True)
    seen: list[Any] = []
    router = accepting("2.0.1")

    @router.on(v201.MeterValuesRequest)
    def values(_: str, request: v201.MeterValuesRequest) -> v201.MeterValuesResponse:
        seen.append(type(request.meter_value[0].sampled_value[0].value).__name__)
        return v201.MeterValuesResponse()

    value = {"timestamp": "2025-09-16T07:41:05Z", "sampledValue": [{"value": 1.5}]}
    async with serve(router, *HOST, settings={"CS-1": StationSettings(version=codec)}) as csms:
        for station_id in ("CS-1", "CS-2"):
            async with by_hand(csms, station_id) as station:
                await boot(station)
                await ask(station, 2, "1", "MeterValues", {"evseId": 1, "meterValue": [value]})
    assert seen == ["Decimal", "float"]


@in_loop
async def test_an_identity_has_to_fit_the_pinned_version() -> None:
    settings = {"a:b": StationSettings(version="2.0.1")}
    async with serve(accepting(*BOTH), *HOST, settings=settings) as csms:
        with pytest.raises(InvalidStatus) as caught:
            await connect(url(csms, "a:b"))
    assert caught.value.response.status_code == 404


@in_loop
async def test_a_version_that_is_not_served_is_an_error_of_ours() -> None:
    notes = Notes()
    async with serve(
        accepting("1.6"), *HOST, settings={"CS-1": StationSettings(version="2.1")}, hooks=[notes]
    ) as csms:
        with pytest.raises(InvalidStatus) as caught:
            await connect(url(csms))
    assert caught.value.response.status_code == 500
    assert [one[2] for one in notes.of("refused")] == ["internal error: ValueError"]


@in_loop
async def test_each_station_has_limits_of_its_own() -> None:
    table = {
        "CS-1": StationSettings(
            max_bytes=100, compression=True, handler_timeout=1.0, max_queue=1, timeout=2.0
        ),
        "CS-2": StationSettings(compression=False, boot_required=False, ping_interval=0.0, max_bytes=2**21),
    }
    async with serve(accepting("2.0.1"), *HOST, settings=table, compression="deflate") as csms:
        async with by_hand(csms, "CS-2", compression="deflate") as station:
            assert not station.protocol.extensions
            assert (await ask(station, 2, "1", "Heartbeat", {}))[0] == 3
            assert csms.stations["CS-2"].limits.ping_interval == 0.0
            # Longer than the limit of all others, and read as a whole.
            answer = await ask(station, 2, "2", "Heartbeat", {"x": "y" * 2**20})
            assert answer[:3] == [4, "2", "ProtocolError"]
        async with by_hand(csms, "CS-1", compression="deflate") as station:
            assert station.protocol.extensions
            link = await csms.station("CS-1")
            assert (link.limits.handler_timeout, link.limits.ping_interval) == (1.0, 30.0)
            assert (link.session.max_queue, link.session.timeout) == (1, 2.0)
            with pytest.raises(ConnectionClosed) as caught:
                await ask(station, 2, "1", "Heartbeat", {"x": "y" * 100})
            assert caught.value.rcvd is not None
            assert caught.value.rcvd.code == 1009


@in_loop
async def test_a_second_connection_is_a_matter_of_the_station() -> None:
    async with serve(
        accepting("2.0.1"), *HOST, settings={"CS-1": StationSettings(second_connection="replace")}
    ) as csms:
        for station_id, code in (("CS-1", 1001), ("CS-2", 1008)):
            async with by_hand(csms, station_id) as first:
                await boot(first)
                async with by_hand(csms, station_id) as second:
                    ended = first if code == 1001 else second
                    with pytest.raises(ConnectionClosed) as caught:
                        await ended.recv()
                    assert caught.value.rcvd is not None
                    assert caught.value.rcvd.code == code


@in_loop
async def test_a_function_may_be_async_and_sees_the_handshake() -> None:
    seen: list[Any] = []

    async def settings(handshake: Handshake) -> StationSettings | None:
        await asyncio.sleep(0)
        seen.append((handshake.station_id, handshake.versions))
        return StationSettings(boot_required=False)

    async with serve(accepting("2.0.1"), *HOST, settings=settings, known={"CS-1"}) as csms:
        with pytest.raises(InvalidStatus):
            await by_hand(csms, "CS-2")
        async with by_hand(csms) as station:
            assert (await ask(station, 2, "1", "Heartbeat", {}))[0] == 3
        await eventually(lambda: not csms.stations)
    assert seen == [("CS-1", ("ocpp2.0.1",))]


@in_loop
async def test_another_spelling_is_no_way_around_settings() -> None:
    async with serve(accepting("2.0.1"), *HOST, settings={"CS-1": StationSettings(max_queue=7)}) as csms:
        async with by_hand(csms, "cs-1"):
            assert (await csms.station("cs-1")).session.max_queue == 7


@in_loop
async def test_a_tolerance_of_ones_own_may_be_a_setting() -> None:
    entry = Entry("**/model", "maxLength", "map", map={"*": "long"})
    tolerance = Tolerance((entry,), unusable={"Heartbeat": "silence"})
    async with serve(
        accepting("2.0.1"), *HOST, settings={"CS-1": StationSettings(tolerance=tolerance)}
    ) as csms:
        async with by_hand(csms) as station:
            model = {"model": "M" * 21, "vendorName": "V"}
            booting = {"reason": "PowerUp", "chargingStation": model}
            assert (await ask(station, 2, "1", "BootNotification", booting))[0] == 3


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("max_backlog", 0, "max_backlog: not between 1 and"),
        ("ping_interval", -1.0, "ping_interval: not between 0 and"),
        ("max_bytes", True, "max_bytes: not a number \\(bool\\)"),
        ("timeout", float("nan"), "timeout: not between"),
    ],
)
def test_absurd_settings_are_refused_when_they_are_made(name: str, value: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        StationSettings(**{name: value})


def test_settings_are_options_of_the_same_name() -> None:
    # A setting that is no option would be lost without a word.
    from dataclasses import fields

    from ocpp_fast.asyncio.options import ServeOptions

    own = {setting.name for setting in fields(StationSettings)} - {one.name for one in fields(ServeOptions)}
    assert own == {"version"}
