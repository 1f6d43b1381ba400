"""Memory of idle stations over TLS: bytes of the process for each, ours against the bare library.

    python -m benches.idle_tls                    1,000 stations
    python -m benches.idle_tls --stations 200

Each server is a process of its own. A connection is counted when its opening handshake has ended; nothing is
sent afterwards. RSS is what the process holds, PSS the same with shared pages divided among their users.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import socket
import ssl
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from tests.certificates import CA

ROOT = Path(__file__).resolve().parent.parent
REQUEST = (
    "GET /CS-{number} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Protocol: ocpp2.0.1\r\n\r\n"
)


class Memory(NamedTuple):
    """Bytes of a process."""

    rss: int
    pss: int


def memory(process_id: int) -> Memory:
    """Returns the memory of a process as Linux tells it."""
    sizes = {}
    for line in Path(f"/proc/{process_id}/smaps_rollup").read_text().splitlines():
        name, _, rest = line.partition(":")
        if name in ("Rss", "Pss"):
            sizes[name] = int(rest.split()[0]) * 1024
    return Memory(sizes["Rss"], sizes["Pss"])


# Servers. Each prints its port, and collects its garbage after each line on standard input.


async def _serve_ours(context: ssl.SSLContext) -> None:
    from ocpp_fast import v201
    from ocpp_fast.asyncio import serve
    from ocpp_fast.routing import Router

    router = Router()

    @router.on(v201.BootNotificationRequest)
    def boot(_: str, __: v201.BootNotificationRequest) -> v201.BootNotificationResponse:
        return v201.BootNotificationResponse(current_time=datetime.now(UTC), interval=300, status="Accepted")

    async with serve(router, "127.0.0.1", 0, ssl=context, ping_interval=0) as csms:
        await _answer(csms.port)


async def _serve_bare(context: ssl.SSLContext) -> None:
    from websockets.asyncio.server import ServerConnection, serve
    from websockets.typing import Subprotocol

    async def hold(connection: ServerConnection) -> None:
        await connection.wait_closed()

    async with serve(
        hold, "127.0.0.1", 0, ssl=context, ping_interval=None, subprotocols=[Subprotocol("ocpp2.0.1")]
    ) as server:
        await _answer(next(iter(server.sockets)).getsockname()[1])


async def _answer(port: int) -> None:
    print(port, flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        gc.collect()
        print("ready", flush=True)


SERVERS = {"ocpp-fast": _serve_ours, "websockets": _serve_bare}


# The load


def connected(port: int, number: int, context: ssl.SSLContext) -> ssl.SSLSocket:
    """Returns an open WebSocket connection."""
    plain = socket.create_connection(("127.0.0.1", port), timeout=30)
    secure = context.wrap_socket(plain, server_hostname="localhost")
    secure.sendall(REQUEST.format(number=number).encode())
    head = b""
    while b"\r\n\r\n" not in head:
        head += secure.recv(4096)
    assert b" 101 " in head, head
    return secure


def measure(name: str, stations: int, ca: CA) -> dict[str, Any]:
    """Returns the bytes of one server for each idle station."""
    files = [str(ca.folder / "csms.pem"), str(ca.folder / "csms.key")]
    command = [sys.executable, "-m", "benches.idle_tls", "--serve", name, *files]
    context = ssl.create_default_context(cafile=ca.file)
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        port = int(server.stdout.readline())

        def settled() -> Memory:
            print("collect", file=server.stdin, flush=True)
            assert server.stdout is not None
            server.stdout.readline()
            return memory(server.pid)

        warm = [connected(port, number, context) for number in range(20)]
        before = settled()
        held = [connected(port, number, context) for number in range(20, 20 + stations)]
        after = settled()
        for one in [*warm, *held]:
            one.close()
        server.stdin.close()
        server.terminate()
    return {
        "server": name,
        "stations": stations,
        "rss": (after.rss - before.rss) // stations,
        "pss": (after.pss - before.pss) // stations,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--stations", type=int, default=1000)
    parser.add_argument("--serve", nargs=3, metavar=("SERVER", "CERTIFICATE", "KEY"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve is not None:
        name, certificate_file, key_file = arguments.serve
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate_file, key_file)
        asyncio.run(SERVERS[name](context))
        return
    with tempfile.TemporaryDirectory() as folder:
        ca = CA(Path(folder))
        ca.issue("csms", "localhost")
        for name in SERVERS:
            print(json.dumps(measure(name, arguments.stations, ca)), flush=True)


if __name__ == "__main__":
    main()
