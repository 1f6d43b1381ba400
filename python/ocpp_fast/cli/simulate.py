"""`ocpp-fast simulate`: many charging stations against a CSMS, and its latencies."""

# ruff: noqa: ARG002 - a hook takes arguments that it does not need

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import signal
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import click

from ocpp_fast.cli.screen import console
from ocpp_fast.cli.version import version_option

if TYPE_CHECKING:
    from rich.table import Table

PERCENTILES = (0.5, 0.9, 0.99, 0.999)


@click.command()
@click.argument("url")
@click.option("--stations", default=100, show_default=True, help="Number of stations.")
@version_option
@click.option("--seconds", default=30.0, show_default=True, help="Duration in seconds.")
@click.option(
    "--pause",
    default=1.0,
    show_default=True,
    help="Mean seconds between two messages of a station (0.5 to 1.5 times this); 0 for none.",
)
@click.option("--ramp", default=1.0, show_default=True, help="Seconds until all stations are connected.")
@click.option("--name", default="SIM", show_default=True, help="Start of every identity: SIM-00001, ...")
@click.option("--password", help="Password of every station (HTTP Basic).")
@click.option("--timeout", default=30.0, show_default=True, help="Seconds to wait for an answer.")
@click.option("--seed", type=int, help="Seed for pauses and readings, to repeat a run.")
@click.pass_context
def simulate(
    ctx: click.Context,
    url: str,
    stations: int,
    version: str,
    seconds: float,
    pause: float,
    ramp: float,
    name: str,
    password: str | None,
    timeout: float,
    seed: int | None,
) -> None:
    """Run charging stations against the CSMS at URL. Each station adds /IDENTITY to URL.

    Each station boots, reports its status and charges one car after another. The report has messages per
    second, latencies and faults. The exit status is 1 if there is any fault.
    """
    try:
        import ocpp_fast.asyncio  # noqa: F401
    except ImportError:
        raise click.ClickException("simulating needs websockets: pip install 'ocpp-fast[asyncio]'") from None
    if seed is not None:
        random.seed(seed)
    # Faults are counted for the report instead.
    logging.getLogger("ocpp_fast").setLevel(logging.CRITICAL)
    fleet = Fleet(url, version, pause, password, timeout)
    asyncio.run(fleet.run([f"{name}-{number:05d}" for number in range(1, stations + 1)], seconds, ramp))
    console().print(fleet.report())
    if fleet.faults or not fleet.latencies:
        ctx.exit(1)


class Fleet:
    """The simulated stations, and the results of their calls."""

    def __init__(self, url: str, version: str, pause: float, password: str | None, timeout: float) -> None:
        self.latencies: list[float] = []
        self.faults: Counter[str] = Counter()
        self.actions: Counter[str] = Counter()
        self.booted = 0
        self._url = url
        self._version = version
        self._pause = pause
        self._password = password
        self._timeout = timeout
        self._busy = 0.0

    async def run(self, names: list[str], seconds: float, ramp: float) -> None:
        """Runs one station for each name, for `seconds` or until a signal."""
        from ocpp_fast.asyncio import Hooks
        from ocpp_fast.cli.accept import accepting

        fleet = self

        class Measure(Hooks):
            """A hook that counts the outcomes of all calls."""

            def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
                fleet.actions[action] += 1
                if outcome == "answered" and seconds is not None:
                    fleet.latencies.append(seconds)
                elif outcome != "closed":
                    fleet.faults[f"{action}: {outcome}"] += 1

        self._hooks = [Measure()]
        self._router = accepting(self._version, "station")
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, stopped.set)
        began = loop.time()
        running = [
            asyncio.create_task(self._live(name, ramp * at / max(1, len(names))))
            for at, name in enumerate(names)
        ]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await stopped.wait()
        self._busy = loop.time() - began
        for task in running:
            task.cancel()
        for outcome in await asyncio.gather(*running, return_exceptions=True):
            if isinstance(outcome, Exception):
                self.faults[f"station: {type(outcome).__name__}"] += 1

    async def _live(self, name: str, delay: float) -> None:
        """Runs one station from power-up on."""
        from ocpp_fast.asyncio import CallFailed, connect

        await asyncio.sleep(delay)
        station = connect(
            self._url,
            self._router,
            version=self._version,
            station_id=name,
            password=self._password,
            timeout=self._timeout,
            hooks=self._hooks,
            compression=None,
        )
        async with station:
            await station.call(_message(self._version, "BootNotification", boot(self._version)))
            if station.registration.value != "Accepted":
                self.faults[f"BootNotification: {station.registration.value}"] += 1
                return
            self.booted += 1
            link = station.link
            while link is not None and link.open:
                transaction_id: Any = None
                for action, payload in session(self._version):
                    if self._pause:
                        await asyncio.sleep(self._pause * random.uniform(0.5, 1.5))
                    if transaction_id is not None and "transactionId" in payload:
                        payload["transactionId"] = transaction_id
                    # Without the outbox, because a message that fails is to be counted, not repeated.
                    with contextlib.suppress(CallFailed):
                        response: Any = await link.call(_message(self._version, action, payload))
                        transaction_id = getattr(response, "transaction_id", transaction_id)
            self.faults["station: connection lost"] += 1

    def report(self) -> Table:
        """Returns the table of the results."""
        from rich.table import Table
        from rich.text import Text

        done = sorted(self.latencies)
        table = Table.grid(padding=(0, 2))
        rows = [
            ("stations", f"{self.booted:,} booted"),
            ("messages", f"{len(done):,} answered in {self._busy:.1f} s"),
            ("rate", f"{len(done) / max(self._busy, 1e-9):,.0f} a second"),
        ]
        if done:
            shares = [
                f"{done[min(len(done) - 1, int(share * len(done)))] * 1e3:.2f} ms {share * 100:g} %"
                for share in PERCENTILES
            ]
            rows.append(("latency", ", ".join(shares) + f", {done[-1] * 1e3:.2f} ms at most"))
        rows.append(
            ("requests", ", ".join(f"{number:,} {action}" for action, number in self.actions.most_common()))
        )
        rows.append(
            (
                "faults",
                ", ".join(f"{number:,} {fault}" for fault, number in self.faults.most_common()) or "none",
            )
        )
        for what, value in rows:
            table.add_row(Text(what, style="bold"), Text(value))
        return table


def _message(version: str, action: str, payload: dict[str, Any]) -> Any:
    from ocpp_fast._core import definition

    return definition("v" + version.replace(".", ""), f"{action}Request").from_dict(payload)


# The messages of a station, under their wire names.


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def boot(version: str) -> dict[str, Any]:
    """Returns the payload of a BootNotification."""
    if version == "1.6":
        return {"chargePointModel": "Simulated", "chargePointVendor": "ocpp-fast"}
    station = {"model": "Simulated", "vendorName": "ocpp-fast"}
    return {"reason": "PowerUp", "chargingStation": station}


def session(version: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields action and payload of each message about one car, from its arrival to its departure."""
    return _session_16() if version == "1.6" else _session_2x(version)


READINGS = 6
"""The number of meter readings in a transaction."""


def _session_16() -> Iterator[tuple[str, dict[str, Any]]]:
    def status(text: str) -> tuple[str, dict[str, Any]]:
        return "StatusNotification", {
            "connectorId": 1,
            "errorCode": "NoError",
            "status": text,
            "timestamp": _now(),
        }

    meter = random.randrange(100_000)
    token = f"{random.getrandbits(56):014X}"
    yield "Heartbeat", {}
    yield status("Preparing")
    yield "Authorize", {"idTag": token}
    yield "StartTransaction", {"connectorId": 1, "idTag": token, "meterStart": meter, "timestamp": _now()}
    yield status("Charging")
    for _ in range(READINGS):
        meter += random.randrange(50, 200)
        samples = [
            {"value": str(meter), "measurand": "Energy.Active.Import.Register", "unit": "Wh"},
            {"value": f"{random.uniform(3e3, 11e3):.1f}", "measurand": "Power.Active.Import", "unit": "W"},
        ]
        values = [{"timestamp": _now(), "sampledValue": samples}]
        yield "MeterValues", {"connectorId": 1, "transactionId": 0, "meterValue": values}
    yield "StopTransaction", {"transactionId": 0, "meterStop": meter, "timestamp": _now(), "idTag": token}
    yield status("Available")


def _session_2x(version: str) -> Iterator[tuple[str, dict[str, Any]]]:
    # The transaction and its identifier have other names in 2.0.
    info, key = ("transactionData", "id") if version == "2.0" else ("transactionInfo", "transactionId")
    transaction = str(uuid4())
    meter = float(random.randrange(100_000))
    token = {"idToken": f"{random.getrandbits(56):014X}", "type": "ISO14443"}

    def status(text: str) -> tuple[str, dict[str, Any]]:
        return "StatusNotification", {
            "timestamp": _now(),
            "connectorStatus": text,
            "evseId": 1,
            "connectorId": 1,
        }

    def event(kind: str, reason: str, number: int, **more: Any) -> tuple[str, dict[str, Any]]:
        return "TransactionEvent", {
            "eventType": kind,
            "timestamp": _now(),
            "triggerReason": reason,
            "seqNo": number,
            info: {key: transaction},
            **more,
        }

    def reading() -> dict[str, Any]:
        samples = [
            {"value": round(meter, 1), "measurand": "Energy.Active.Import.Register"},
            {"value": round(random.uniform(3e3, 11e3), 1), "measurand": "Power.Active.Import"},
        ]
        return {"meterValue": [{"timestamp": _now(), "sampledValue": samples}]}

    yield "Heartbeat", {}
    yield status("Occupied")
    yield "Authorize", {"idToken": token}
    yield event("Started", "Authorized", 0, evse={"id": 1, "connectorId": 1}, idToken=token)
    for number in range(READINGS):
        meter += random.uniform(50, 200)
        yield event("Updated", "MeterValuePeriodic", number + 1, **reading())
    yield event("Ended", "StopAuthorized", READINGS + 1, idToken=token, **reading())
    yield status("Available")
