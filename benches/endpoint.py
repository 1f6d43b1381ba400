"""Bench of a CSMS over real sockets: messages a second, memory of idle stations, and a reconnect storm.

Three servers on one version of websockets get equal frames from the stations: an echo that returns every
frame unread (the most that websockets can do), the CSMS of the `ocpp` package, and ours, with plain handlers
and with async ones. Every answer is checked: it must be the CALLRESULT of its call, or the frame itself from
the echo.

    python benches/endpoint.py                      all of it, about three minutes
    python benches/endpoint.py throughput --seconds 5 --rounds 3
    python benches/endpoint.py idle --stations 5000
    python benches/endpoint.py storm --stations 1000

A process of its own makes the load, on another core if there is one. It does little work per frame: epoll,
and frames masked with zero. A station sends its next frame when it has the answer to the last one, so that
200 stations keep the server busy all the time; the latencies are those of a server at its limit. `--json
FILE` writes the figures with machine and versions.
"""

# ruff: noqa: ARG001, ARG002, ARG005 - handlers are handed what they do not need

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import platform
import select
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

# ------------------------------------------------------------------------------------------------------------
# Traffic: the messages of a station while it charges, in the proportions of a day with many sessions.

_STATUS = {"timestamp": "2025-09-16T07:41:05Z", "connectorStatus": "Occupied", "evseId": 1, "connectorId": 1}


def _sampled(count: int) -> list[dict[str, Any]]:
    kinds = [
        ("Energy.Active.Import.Register", "Wh", 48213.4, None),
        ("Power.Active.Import", "W", 10874.2, None),
        ("Current.Import", "A", 15.7, "L1"),
        ("Current.Import", "A", 15.9, "L2"),
        ("Current.Import", "A", 15.6, "L3"),
        ("Voltage", "V", 231.4, "L1-N"),
        ("Voltage", "V", 230.8, "L2-N"),
        ("Voltage", "V", 232.0, "L3-N"),
    ]
    values = []
    for measurand, unit, value, phase in kinds[:count]:
        sample: dict[str, Any] = {
            "value": value,
            "context": "Sample.Periodic",
            "measurand": measurand,
            "unitOfMeasure": {"unit": unit},
        }
        if phase is not None:
            sample["phase"] = phase
        values.append(sample)
    return values


def _event(kind: str, reason: str, seq: int, samples: int) -> dict[str, Any]:
    return {
        "eventType": kind,
        "timestamp": "2025-09-16T07:41:05Z",
        "triggerReason": reason,
        "seqNo": seq,
        "transactionInfo": {
            "transactionId": "8d2f8f0a-57c1-4f6e-a6f1-0d7f1c8c4a11",
            "chargingState": "Charging",
        },
        "evse": {"id": 1, "connectorId": 1},
        "idToken": {"idToken": "04AABBCCDD6680", "type": "ISO14443"},
        "meterValue": [{"timestamp": "2025-09-16T07:41:05Z", "sampledValue": _sampled(samples)}],
    }


MIX: list[tuple[str, dict[str, Any]]] = [
    ("Heartbeat", {}),
    ("StatusNotification", _STATUS),
    ("TransactionEvent", _event("Started", "Authorized", 0, 1)),
    ("TransactionEvent", _event("Updated", "MeterValuePeriodic", 1, 8)),
    (
        "MeterValues",
        {"evseId": 1, "meterValue": [{"timestamp": "2025-09-16T07:41:05Z", "sampledValue": _sampled(4)}]},
    ),
    ("TransactionEvent", _event("Updated", "MeterValuePeriodic", 2, 8)),
    ("Heartbeat", {}),
    ("TransactionEvent", _event("Updated", "MeterValuePeriodic", 3, 8)),
    ("StatusNotification", _STATUS),
    ("TransactionEvent", _event("Ended", "StopAuthorized", 4, 1)),
]
BOOT = (
    "BootNotification",
    {"reason": "PowerUp", "chargingStation": {"model": "SingleSocketCharger", "vendorName": "VendorX"}},
)
INTERVAL = 300


# ------------------------------------------------------------------------------------------------------------
# Servers. Each is a process that prints its port and answers each line on standard input with its memory.


async def _serve_ocpp_fast(style: str) -> None:
    from ocpp_fast import v201
    from ocpp_fast.asyncio import serve

    def boot(_: str, request: Any) -> Any:
        return v201.BootNotificationResponse(
            current_time=datetime.now(UTC), interval=INTERVAL, status="Accepted"
        )

    def beat(_: str, request: Any) -> Any:
        return v201.HeartbeatResponse(current_time=datetime.now(UTC))

    plain: dict[Any, Callable[[str, Any], Any]] = {
        v201.BootNotificationRequest: boot,
        v201.HeartbeatRequest: beat,
        v201.StatusNotificationRequest: lambda _, request: v201.StatusNotificationResponse(),
        v201.MeterValuesRequest: lambda _, request: v201.MeterValuesResponse(),
        v201.TransactionEventRequest: lambda _, request: v201.TransactionEventResponse(),
    }

    def suspending(handler: Callable[[str, Any], Any]) -> Callable[[str, Any], Awaitable[Any]]:
        async def handle(station_id: str, request: Any) -> Any:
            return handler(station_id, request)

        return handle

    from ocpp_fast.routing import Router

    router = Router()
    for kind, handler in plain.items():
        router.on(kind)(handler if style == "plain" else suspending(handler))
    async with serve(router, "127.0.0.1", 0, **PINGS) as csms:
        await _report(csms.port)


async def _serve_ocpp() -> None:
    from ocpp.routing import on
    from ocpp.v201 import ChargePoint, call_result
    from websockets.asyncio.server import ServerConnection, serve

    class Station(ChargePoint):  # type: ignore[misc]
        @on("BootNotification")  # type: ignore[untyped-decorator]
        def boot(self, charging_station: Any, reason: Any, **kwargs: Any) -> Any:
            now = datetime.now(UTC).isoformat()
            return call_result.BootNotification(current_time=now, interval=INTERVAL, status="Accepted")

        @on("Heartbeat")  # type: ignore[untyped-decorator]
        def beat(self, **kwargs: Any) -> Any:
            return call_result.Heartbeat(current_time=datetime.now(UTC).isoformat())

        @on("StatusNotification")  # type: ignore[untyped-decorator]
        def status(self, **kwargs: Any) -> Any:
            return call_result.StatusNotification()

        @on("MeterValues")  # type: ignore[untyped-decorator]
        def meter(self, **kwargs: Any) -> Any:
            return call_result.MeterValues()

        @on("TransactionEvent")  # type: ignore[untyped-decorator]
        def event(self, **kwargs: Any) -> Any:
            return call_result.TransactionEvent()

    async def handle(connection: ServerConnection) -> None:
        from websockets.exceptions import ConnectionClosed

        assert connection.request is not None
        with contextlib.suppress(ConnectionClosed):
            await Station(connection.request.path.rpartition("/")[2], connection).start()

    async with serve(handle, "127.0.0.1", 0, subprotocols=PROTOCOLS, backlog=4096, **PINGS) as server:
        await _report(next(iter(server.sockets)).getsockname()[1])


async def _serve_echo(read: int | None = None) -> None:
    from websockets.asyncio.server import ServerConnection, serve

    async def handle(connection: ServerConnection) -> None:
        if read is not None:
            connection.transport.max_size = read  # type: ignore[attr-defined]
        async for message in connection:
            await connection.send(message)

    async with serve(handle, "127.0.0.1", 0, subprotocols=PROTOCOLS, backlog=4096, **PINGS) as server:
        await _report(next(iter(server.sockets)).getsockname()[1])


# Pings are rare enough that none falls into a measurement. All three servers have them, because the machinery
# for pings is part of the cost.
PROTOCOLS: Any = ["ocpp2.0.1"]
PINGS: dict[str, Any] = {"ping_interval": 120, "ping_timeout": 120}

SERVERS: dict[str, Callable[[], Awaitable[None]]] = {
    "echo (no OCPP)": _serve_echo,
    # ocpp-fast reads in small pieces too: asyncio's own buffer of 256 kB is mapped anew for every read.
    "echo, reading 16 kB": lambda: _serve_echo(16_384),
    "ocpp-fast": lambda: _serve_ocpp_fast("plain"),
    "ocpp-fast, async handlers": lambda: _serve_ocpp_fast("async"),
    "ocpp": _serve_ocpp,
}


def _memory() -> int:
    """Returns the resident bytes of this process."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")


async def _report(port: int) -> None:
    """Prints the port, then one line for each line on standard input. Returns at the end of the input."""
    loop = asyncio.get_running_loop()
    gc.collect()
    gc.freeze()  # as a service does after its start: the collector need not visit modules again
    print(port, flush=True)
    worst = busiest = 0.0

    async def watch() -> None:
        nonlocal worst, busiest
        while True:
            before, busy = loop.time(), time.thread_time()
            await asyncio.sleep(0.001)
            worst = max(worst, loop.time() - before - 0.001)
            busiest = max(busiest, time.thread_time() - busy)

    lines: asyncio.Queue[str] = asyncio.Queue()
    loop.add_reader(sys.stdin, lambda: lines.put_nowait(sys.stdin.readline()))
    watching: asyncio.Task[None] | None = None
    while line := (await lines.get()).strip():
        if line == "watch":
            worst = busiest = 0.0
            watching = loop.create_task(watch())
        elif watching is not None:
            watching.cancel()
            watching = None
        gc.collect()
        print(json.dumps({"memory": _memory(), "worst": worst, "busiest": busiest}), flush=True)
    loop.remove_reader(sys.stdin)


class Server:
    """A server in a process of its own, on the first core."""

    def __init__(self, name: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, "_server", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        _pin(self._process.pid, 0)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def ask(self, what: str = "state") -> dict[str, float]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(what + "\n")
        self._process.stdin.flush()
        state: dict[str, float] = json.loads(self._process.stdout.readline())
        return state

    def cpu(self) -> float:
        """Returns the seconds of CPU time used so far."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def _pin(process: int, core: int) -> None:
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(process, {cores[core % len(cores)]} if len(cores) > 1 else set(cores))


# ------------------------------------------------------------------------------------------------------------
# Stations


def _masked(text: bytes, opcode: int = 0x81) -> bytes:
    """Returns a client's frame. The mask is zero, which is allowed and leaves the text unchanged."""
    size = len(text)
    head = (
        bytes([opcode, 0x80 | size]) if size < 126 else bytes([opcode, 0x80 | 126]) + size.to_bytes(2, "big")
    )
    return head + b"\0\0\0\0" + text


def _call(message_id: str, action: str, payload: dict[str, Any]) -> bytes:
    return json.dumps([2, message_id, action, payload], separators=(",", ":")).encode()


HANDSHAKE = (
    "GET /ocpp/{name} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"
)


class Wrong(Exception):
    """An answer that does not fit its call."""


class LoadStation:
    """One connection, driven by hand."""

    __slots__ = ("_buffer", "_expected", "_frames", "_next", "answers", "name", "sent_at", "socket")

    def __init__(self, name: str, echo: bool) -> None:
        self.name = name
        self.answers = 0
        self.sent_at = 0.0
        self._buffer = b""
        self._next = 0
        self._frames = []
        self._expected = []
        for at, (action, payload) in enumerate([BOOT, *MIX]):
            message_id = f"{name}-{at:04d}-57c1-4f6e-a6f1"
            text = _call(message_id, action, payload)
            self._frames.append(_masked(text))
            self._expected.append(text if echo else f'[3,"{message_id}",'.encode())
        self.socket: socket.socket

    def connect(self, port: int) -> None:
        self.start_connecting(port)
        self.socket.setblocking(True)
        head = b""
        while b"\r\n\r\n" not in head:
            head += self.socket.recv(4096)
        if b" 101 " not in head:
            raise Wrong(head)
        self.socket.setblocking(False)

    def start_connecting(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(HANDSHAKE.format(name=self.name).encode())
        self.socket.setblocking(False)

    def send(self, now: float) -> None:
        self.sent_at = now
        self.socket.send(self._frames[self._next])

    def receive(self) -> bool:
        """Reads what has arrived. Returns true after a complete answer, which it checks."""
        data = self.socket.recv(65536)
        if not data:
            raise Wrong("closed")
        if self._buffer:
            data = self._buffer + data
        start = 2
        size = data[1] & 127 if len(data) > 1 else 0
        if size == 126:
            start = 4
            size = int.from_bytes(data[2:4], "big")
        if len(data) < start + size or len(data) < start:
            self._buffer = data
            return False
        if data[0] == 0x89:  # a ping; its pong carries nothing
            self.socket.send(_masked(b"", 0x8A))
            self._buffer = data[start + size :]
            return False
        self._buffer = b""
        if not data.startswith(self._expected[self._next], start):
            raise Wrong(data)
        self.answers += 1
        self._next = self._next + 1 if self._next < len(MIX) else 1  # boots once
        return True


def _stations(count: int, port: int, echo: bool) -> list[LoadStation]:
    stations = [LoadStation(f"CS-{number:05d}", echo) for number in range(count)]
    for station in stations:
        station.connect(port)
    return stations


def _boot(stations: list[LoadStation]) -> None:
    for station in stations:
        station.send(0.0)
        station.socket.setblocking(True)
        while not station.receive():
            pass
        station.socket.setblocking(False)


def throughput(server: Server, name: str, count: int, seconds: float) -> dict[str, float]:
    """Returns messages a second and latencies of `count` stations that never pause."""
    stations = _stations(count, server.port, name.startswith("echo"))
    try:
        _boot(stations)
        poll = select.epoll()
        by_number = {station.socket.fileno(): station for station in stations}
        for number in by_number:
            poll.register(number, select.EPOLLIN)
        clock = time.perf_counter
        for warm in (True, False):
            latencies: list[float] = []
            if warm:
                for station in stations:
                    station.send(clock())
            cpu = server.cpu()
            start = now = clock()
            end = start + (min(1.0, seconds / 4) if warm else seconds)
            while now < end:
                for number, _ in poll.poll(1.0):
                    station = by_number[number]
                    if station.receive():
                        now = clock()
                        latencies.append(now - station.sent_at)
                        station.send(now)
                now = clock()
            elapsed = now - start
        busy = server.cpu() - cpu
        poll.close()
    finally:
        for station in stations:
            station.socket.close()
    latencies.sort()
    done = len(latencies)
    return {
        "messages_per_second": done / elapsed,
        "p50_ms": latencies[done // 2] * 1e3,
        "p99_ms": latencies[int(done * 0.99)] * 1e3,
        "server_us_per_message": busy / done * 1e6,
    }


def idle(server: Server, name: str, count: int) -> dict[str, float]:
    """Returns the resident bytes for each station that is connected, booted and silent."""
    warm = _stations(50, server.port, name.startswith("echo"))
    _boot(warm)
    for station in warm:
        station.socket.close()
    time.sleep(0.5)
    before = server.ask()["memory"]
    stations = _stations(count, server.port, name.startswith("echo"))
    try:
        _boot(stations)
        time.sleep(1.0)
        return {"bytes_per_station": (server.ask()["memory"] - before) / count}
    finally:
        for station in stations:
            station.socket.close()


def storm(server: Server, name: str, count: int, within: float) -> dict[str, float]:
    """Returns the figures of a storm: every station loses its connection and comes back `within` seconds,
    boots, and is answered once.

    The longest time that the loop was blocked is measured by the clock. On a machine with other load, read
    the CPU time beside it.
    """
    echo = name.startswith("echo")
    first = _stations(count, server.port, echo)
    _boot(first)
    server.ask("watch")
    start = time.perf_counter()
    stations = [LoadStation(station.name, echo) for station in first]
    poll = select.epoll()
    waiting: dict[int, LoadStation] = {}
    upgraded: set[int] = set()
    pairs = list(zip(first, stations, strict=True))
    limit = start + 60
    while (pairs or waiting) and time.perf_counter() < limit:
        share = 1.0 if not within else min(1.0, (time.perf_counter() - start) / within)
        while pairs and count - len(pairs) < share * count:
            old, station = pairs.pop(0)
            old.socket.close()
            station.start_connecting(server.port)
            waiting[station.socket.fileno()] = station
            poll.register(station.socket.fileno(), select.EPOLLIN)
        for number, _ in poll.poll(0.002):
            station = waiting[number]
            if number not in upgraded:
                head = station.socket.recv(4096)
                if b" 101 " not in head or not head.endswith(b"\r\n\r\n"):
                    raise Wrong(head)
                upgraded.add(number)
                station.send(0.0)
            elif station.receive():
                del waiting[number]
                poll.unregister(number)
    elapsed = time.perf_counter() - start
    state = server.ask("state")
    twice = 0
    for station in stations:  # nobody is answered twice: no socket may hold anything more
        with contextlib.suppress(BlockingIOError):
            twice += bool(station.socket.recv(1))
        station.socket.close()
    return {
        "accepted": count - len(waiting) - len(pairs),
        "answered_twice": twice,
        "all_answered_s": elapsed,
        "loop_blocked_ms": state["worst"] * 1e3,
        "of_it_cpu_ms": state["busiest"] * 1e3,
    }


# ------------------------------------------------------------------------------------------------------------
# The report


def _best(rounds: Iterator[dict[str, float]], key: str) -> dict[str, float]:
    return max(rounds, key=lambda figures: figures[key])


def _table(title: str, rows: dict[str, dict[str, float]], notes: str = "") -> None:
    print(f"\n{title}")
    columns = list(next(iter(rows.values())))
    print("  " + " " * 28 + "".join(f"{column:>22}" for column in columns))
    for name, figures in rows.items():
        print(f"  {name:28}" + "".join(f"{figures[column]:>22,.1f}" for column in columns))
    if notes:
        print("  " + notes)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "what", nargs="?", default="all", choices=["all", "throughput", "idle", "storm", "_server"]
    )
    parser.add_argument("name", nargs="?", help=argparse.SUPPRESS)
    parser.add_argument("--stations", type=int)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", action="append", choices=list(SERVERS))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if options.what == "_server":
        asyncio.run(SERVERS[options.name]())  # type: ignore[arg-type]
        return
    _pin(0, 1)
    names = options.only or list(SERVERS)
    report: dict[str, Any] = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        **{package: metadata.version(package) for package in ("websockets", "ocpp", "ocpp-fast")},
    }
    print(", ".join(f"{key} {value}" for key, value in report.items()))
    if options.what in ("all", "throughput"):
        count = options.stations or 200
        rows: dict[str, list[dict[str, float]]] = {name: [] for name in names}
        for _ in range(options.rounds):  # in turns, so that a disturbance hits all of them
            for name in names:
                with Server(name) as server:
                    rows[name].append(throughput(server, name, count, options.seconds))
        best = {name: _best(iter(found), "messages_per_second") for name, found in rows.items()}
        report["throughput"] = best
        _table(f"{count} stations, best of {options.rounds} rounds of {options.seconds:g} s", best)
        rates = {name: figures["messages_per_second"] for name, figures in best.items()}
        for ours in (name for name in rates if name.startswith("ocpp-fast")):
            for other in (name for name in rates if not name.startswith("ocpp-fast")):
                print(f"  {ours}: {rates[ours] / rates[other]:.2f} times {other}")
    if options.what in ("all", "idle"):
        count = options.stations or 5000
        found = {}
        for name in names:
            with Server(name) as server:
                found[name] = idle(server, name, count)
        report["idle"] = found
        _table(f"{count} idle stations", found)
    if options.what in ("all", "storm"):
        count = options.stations or 1000
        report["storm"] = {}
        for within in (1.0, 0.0):
            found = {}
            for name in names:
                with Server(name) as server:
                    found[name] = storm(server, name, count, within)
            title = f"{count} stations come back {f'within {within:g} s' if within else 'all at once'}"
            report["storm"][title] = found
            _table(title, found)
    if options.json is not None:
        options.json.write_text(json.dumps(report, indent=1) + "\n")


if __name__ == "__main__":
    main()
