"""The examples do what they say: each is run as it stands, but for the port."""

from __future__ import annotations

import asyncio
import doctest
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import create_server
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from endpoints import by_hand, eventually, in_loop

pytest.importorskip("websockets")

EXAMPLES = Path(__file__).parent.parent / "examples"


def free_port() -> int:
    with create_server(("localhost", 0)) as listening:
        return int(listening.getsockname()[1])


@contextmanager
def running(name: str, port: int, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """An example with another port in place of 9000, in a folder of its own."""
    text = (EXAMPLES / name).read_text().replace("9000", str(port))
    command = [sys.executable, "-u", "-c", text, *arguments]
    pipe, null = subprocess.PIPE, subprocess.DEVNULL
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        subprocess.Popen(command, stdout=pipe, stderr=null, text=True, cwd=folder) as process,
    ):
        try:
            yield process
        finally:
            process.kill()


class At:
    """Stands in for a CSMS where one is asked for its port."""

    def __init__(self, port: int) -> None:
        self.port = port


async def connected(port: int, version: str) -> Any:
    for _ in range(200):
        with suppress(OSError):
            return await by_hand(At(port), "CP_1", version)  # type: ignore[arg-type]
        await asyncio.sleep(0.05)
    raise AssertionError("nobody listens")


@in_loop
async def test_the_csms_in_twenty_lines_works_with_a_charge_point_of_the_ocpp_package() -> None:
    pytest.importorskip("ocpp")
    from ocpp.v201 import ChargePoint, call

    port = free_port()
    with running("csms.py", port) as csms:
        connection = await connected(port, "2.0.1")
        point = ChargePoint("CP_1", connection)
        reading = asyncio.create_task(point.start())
        station = {"model": "Wallbox XYZ", "vendor_name": "anewone"}
        boot = await point.call(call.BootNotification(charging_station=station, reason="PowerUp"))
        assert (boot.status, boot.interval) == ("Accepted", 10)
        for _ in range(3):
            assert (await point.call(call.Heartbeat())).current_time.endswith("Z")
        reading.cancel()
        await connection.close()
        await asyncio.gather(reading, return_exceptions=True)
        assert csms.stdout is not None
        assert csms.stdout.readline() == "CP_1 is a Wallbox XYZ\n"


def test_the_station_in_twenty_lines_talks_to_the_csms_in_twenty_lines() -> None:
    port = free_port()
    with running("csms.py", port) as csms:
        assert csms.stdout is not None
        asyncio.run(_closed(port))
        with running("station.py", port) as station:
            assert station.stdout is not None
            assert station.stdout.readline() == "accepted; a heartbeat every 10 s\n"
            assert csms.stdout.readline() == "CS-1 is a Wallbox XYZ\n"


async def _closed(port: int) -> None:
    """Waits until somebody listens."""
    await (await connected(port, "2.0.1")).close()


@pytest.mark.parametrize("side", ["ocpp", "ocpp-fast"])
@in_loop
async def test_both_sides_of_the_migration_do_the_same(side: str) -> None:
    pytest.importorskip("ocpp")
    from ocpp_fast import v16
    from ocpp_fast.asyncio import connect

    asked: list[Any] = []

    class Core(v16.core.ChargingStationHandler):
        def on_get_configuration(self, request: v16.GetConfigurationRequest) -> v16.GetConfigurationResponse:
            asked.append(request.key)
            value = v16.KeyValue(key="HeartbeatInterval", readonly=False, value="10")
            return v16.GetConfigurationResponse(configuration_key=[value])

    port = free_port()
    with running("migrate_from_ocpp.py", port, side) as csms:
        await (await connected(port, "1.6")).close()
        async with connect(f"ws://localhost:{port}/CP_1", [Core()], version="1.6") as station:
            boot = v16.BootNotificationRequest(
                charge_point_model="Wallbox XYZ", charge_point_vendor="anewone"
            )
            assert (await station.call(boot)).interval == 10
            await station.call(v16.HeartbeatRequest())
            await eventually(lambda: asked)
        assert asked == [("HeartbeatInterval",)]
        assert csms.stdout is not None
        assert csms.stdout.readline() == "CP_1 is a Wallbox XYZ\n"
        assert csms.stdout.readline().startswith("CP_1: ")


def test_a_stateless_worker_reads_what_another_one_asked() -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "stateless_worker.py")], capture_output=True, text=True, check=True
    )
    assert "CS-1: GetBaseReport was answered" in done.stdout
    assert "CS-1: an answer that nobody waits for" in done.stdout
    assert done.stderr == ""


def test_the_demonstration_ends_well() -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "demo_endpoints.py")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "50 at most" in done.stdout


@pytest.mark.parametrize("name", ["restarts", "stations"])
def test_the_examples_of_a_page_run(name: str) -> None:
    page = EXAMPLES.parent / "docs" / f"{name}.md"
    failed, tried = doctest.testfile(str(page), module_relative=False)
    assert tried > 10
    assert not failed
