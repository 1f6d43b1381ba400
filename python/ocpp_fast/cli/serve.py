"""`ocpp-fast serve`: a CSMS that accepts everything, with a live view of its traffic."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import time
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TextIO

import click

from ocpp_fast.cli.screen import console, quote, size
from ocpp_fast.cli.version import VERSIONS

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from ocpp_fast.asyncio import Counters

SHOWN = 12
"""The maximum number of actions and of stations that are listed."""


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=9000, show_default=True, help="Port to listen on; 0 selects a free one.")
@click.option(
    "--version",
    "versions",
    multiple=True,
    type=click.Choice(VERSIONS),
    default=["2.0.1"],
    show_default=True,
    help="OCPP version to offer; may be repeated.",
)
@click.option("--interval", default=300, show_default=True, help="Seconds between heartbeats of a station.")
@click.option("--record", type=click.File("w", encoding="utf-8"), help="Write every frame to this capture.")
@click.option("--store", type=click.Path(dir_okay=False), help="Remember the stations in this SQLite file.")
@click.option("--seconds", type=float, help="Seconds until the server stops; without it, at Ctrl-C.")
def serve(
    host: str,
    port: int,
    versions: tuple[str, ...],
    interval: int,
    record: TextIO | None,
    store: str | None,
    seconds: float | None,
) -> None:
    """Run a CSMS that accepts every station and every request.

    Stations connect to ws://HOST:PORT/IDENTITY. `ocpp-fast check` reads the capture of --record.
    """
    try:
        from ocpp_fast.asyncio import StoreError
    except ImportError:
        raise click.ClickException("serving needs websockets: pip install 'ocpp-fast[asyncio]'") from None
    logging.getLogger("ocpp_fast").setLevel(logging.ERROR)  # the screen counts everything else
    try:
        asyncio.run(_serve(host, port, versions, interval, record, store, seconds))
    except StoreError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror}") from None


async def _serve(
    host: str,
    port: int,
    versions: tuple[str, ...],
    interval: int,
    record: TextIO | None,
    store: str | None,
    seconds: float | None,
) -> None:
    import gc

    from ocpp_fast.asyncio import Counters, Hooks, Recorder
    from ocpp_fast.asyncio import serve as listen
    from ocpp_fast.cli.accept import accepting
    from ocpp_fast.routing import Router

    counters = Counters()
    recorder = None if record is None else Recorder(record)
    hooks: list[Hooks] = [counters] if recorder is None else [counters, recorder]
    router = Router(*(accepting(version, "csms", interval) for version in dict.fromkeys(versions)))
    dashboard = Dashboard(counters)
    screen = console()
    async with listen(router, host, port, hooks=hooks, store=store) as csms:
        gc.freeze()  # all objects up to now live as long as the process, so the collector may skip them
        where = f"ws://{host}:{csms.port}/IDENTITY"
        screen.print(f"serving OCPP {', '.join(dict.fromkeys(versions))} at {where}")
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):
                loop.add_signal_handler(number, stopped.set)
        with _live(screen, dashboard) as refresh, contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not stopped.is_set():
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(0.5):
                            await stopped.wait()
                    refresh()
        stations = dict(counters.stations)
    dashboard.tick()
    counters.stations = stations
    screen.print(dashboard.render())
    if recorder is not None:
        recorder.close()
        if recorder.left_out:
            screen.print(
                f"{recorder.left_out:,} frames are not in the capture: {recorder.error or 'too slow'}"
            )


@contextlib.contextmanager
def _live(screen: Console, dashboard: Dashboard) -> Iterator[Any]:
    """Shows the dashboard in place on a terminal. Anywhere else the caller prints the final state only."""
    if not screen.is_terminal:
        yield dashboard.tick
        return
    from rich.live import Live

    with Live(dashboard.render(), console=screen, auto_refresh=False, transient=True) as live:

        def refresh() -> None:
            dashboard.tick()
            live.update(dashboard.render(), refresh=True)

        yield refresh


class Dashboard:
    """The counters as tables, with rates over the last seconds. Call `tick()` before `render()`."""

    def __init__(self, counters: Counters) -> None:
        self._counters = counters
        self._started = time.monotonic()
        self._samples = [(self._started, 0, 0)]
        self._most = 0

    def tick(self) -> None:
        """Takes a sample of the counters."""
        counters = self._counters
        self._most = max(self._most, len(counters.stations))
        self._samples.append((time.monotonic(), counters.frames_in, counters.frames_out))
        del self._samples[:-7]

    def rates(self) -> tuple[float, float]:
        """Returns the frames per second, in and out, over the last seven samples."""
        (start, first_in, first_out), (end, last_in, last_out) = self._samples[0], self._samples[-1]
        seconds = max(end - start, 1e-3)
        return (last_in - first_in) / seconds, (last_out - first_out) / seconds

    def render(self) -> RenderableType:
        """Returns the tables of the latest sample."""
        from rich.columns import Columns
        from rich.console import Group
        from rich.table import Table
        from rich.text import Text

        counters = self._counters
        by_version = Counter(counters.stations.values())
        versions = ", ".join(f"{number} on {version}" for version, number in sorted(by_version.items()))
        seconds = time.monotonic() - self._started
        rate_in, rate_out = self.rates()
        median, high = counters.percentile(0.5), counters.percentile(0.99)
        summary = Table.grid(padding=(0, 2))
        for what, value in (
            (
                "stations",
                f"{len(counters.stations):,} now, {self._most:,} at most"
                + (f" ({versions})" if versions else ""),
            ),
            ("connections", f"{counters.connections:,} in {seconds:.0f} s"),
            ("frames in", f"{counters.frames_in:,} ({rate_in:,.0f}/s, {size(counters.bytes_in)})"),
            ("frames out", f"{counters.frames_out:,} ({rate_out:,.0f}/s, {size(counters.bytes_out)})"),
            ("latency", "" if median is None or high is None else f"{_ms(median)} median, {_ms(high)} 99 %"),
            (
                "faults",
                ", ".join(f"{number:,} {code}" for code, number in counters.errors.most_common()) or "none",
            ),
            (
                "refused",
                ", ".join(f"{n:,} with {status}" for status, n in counters.refusals.items()) or "none",
            ),
        ):
            summary.add_row(Text(what, style="bold"), Text(value))
        actions = Table(title="requests", title_justify="left", box=None, pad_edge=False)
        actions.add_column("action")
        actions.add_column("count", justify="right")
        for action, number in counters.calls_in.most_common(SHOWN):
            actions.add_row(Text(action), f"{number:,}")
        stations = Table(title="stations", title_justify="left", box=None, pad_edge=False)
        stations.add_column("identity")
        stations.add_column("OCPP")
        for station_id, version in list(counters.stations.items())[:SHOWN]:
            stations.add_row(Text(quote(station_id)), version)
        if len(counters.stations) > SHOWN:
            stations.add_row(f"and {len(counters.stations) - SHOWN:,} more", "")
        tables = [actions, stations] if counters.stations else [actions]
        return Group(summary, Text(""), Columns(tables, padding=(0, 4)))


def _ms(seconds: float) -> str:
    return f"{seconds * 1e3:.2f} ms"
