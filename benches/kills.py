"""Kills a station or a CSMS at random moments, and looks for every message in the database of the CSMS.

    python -m benches.kills --who csms --times 100 --version 1.6

The process is killed with SIGKILL, and started again on the same files, so many times, while the station
charges without a pause. It has an outbox on disk; the CSMS has a store on disk, and writes each message that
reaches it to an SQLite file, together with its fingerprint. At the end, each message that `deliver()` took
must be in the database, once, in order, under one message id only; on 1.6 each transaction must have one id,
and its messages must carry that id. Exits 1 otherwise, and prints the seed.

The station numbers its messages, and writes a line to a journal before and after each `deliver()`. A message
with the first line only may have got lost, because nobody was told that it was taken.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import random
import socket
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from ocpp_fast.asyncio import Backoff, ChargingStation, connect, current, serve
from ocpp_fast.routing import Router

ROOT: Final = Path(__file__).resolve().parent.parent
VERSIONS: Final = ("1.6", "2.0.1")
NOW: Final = datetime(2025, 9, 16, 7, 41, 5, tzinfo=UTC)
#: Messages of one transaction.
LENGTH: Final = 5
#: Messages that may wait in the outbox before the station pauses.
BACKLOG: Final = 40


# The station


class Journal:
    """The lines that a station has written: `take 7`, `told 7`, and `began -2` for a temporary id."""

    def __init__(self, path: Path) -> None:
        words = [line.split() for line in path.read_text().splitlines()] if path.exists() else []
        self.taken = [int(number) for word, number in words if word == "take"]
        self.told = [int(number) for word, number in words if word == "told"]
        self.began = next((int(number) for word, number in reversed(words) if word == "began"), None)
        self._path = path
        self._file: int | None = None

    def write(self, word: str, number: int) -> None:
        """Writes a line at once. It survives the process, if not a loss of power."""
        if self._file is None:
            self._file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(self._file, f"{word} {number}\n".encode())


def message(version: str, number: int, transaction_id: int) -> Any:
    """Returns a message that carries its number: the begin of a transaction, a reading or the end."""
    first, last = number % LENGTH == 0, number % LENGTH == LENGTH - 1
    v = import_module("ocpp_fast.v" + version.replace(".", ""))
    if version != "1.6":
        return v.TransactionEventRequest(
            event_type="Started" if first else "Ended" if last else "Updated",
            timestamp=NOW,
            trigger_reason="MeterValuePeriodic",
            seq_no=number,
            transaction_info=v.TransactionType(transaction_id=f"T{number // LENGTH}"),
        )
    if first:
        return v.StartTransactionRequest(connector_id=1, id_tag="04AABBCC", meter_start=number, timestamp=NOW)
    if last:
        return v.StopTransactionRequest(transaction_id=transaction_id, meter_stop=number, timestamp=NOW)
    value = v.MeterValue(timestamp=NOW, sampled_value=[v.SampledValue(value=str(number))])
    return v.MeterValuesRequest(connector_id=1, transaction_id=transaction_id, meter_value=[value])


def boot(version: str) -> Any:
    v = import_module("ocpp_fast.v" + version.replace(".", ""))
    if version == "1.6":
        return v.BootNotificationRequest(charge_point_model="Single", charge_point_vendor="VendorX")
    model = v.ChargingStationType(model="Single", vendor_name="VendorX")
    return v.BootNotificationRequest(charging_station=model, reason="PowerUp")


async def charge(station: ChargingStation, version: str, journal: Journal) -> None:
    """Delivers messages until the process is killed."""
    number = max(journal.taken, default=-1) + 1
    if number % LENGTH and journal.told[-1:] != journal.taken[-1:]:
        # Nobody knows whether the last message was taken, and without its begin a transaction has no id.
        number += LENGTH - number % LENGTH
    while True:
        transaction_id = -1 if journal.began is None else station.transaction_id(journal.began)
        journal.write("take", number)
        begun = station.deliver(message(version, number, transaction_id))
        if version == "1.6" and number % LENGTH == 0:
            journal.began = station.transaction_id(begun)
            journal.write("began", journal.began)
        journal.write("told", number)
        number += 1
        await asyncio.sleep(random.random() * 0.004)
        while len(station.outbox) > BACKLOG:
            await asyncio.sleep(0.01)


def connected(version: str, folder: Path, port: int) -> ChargingStation:
    return connect(
        f"ws://127.0.0.1:{port}/CS-1",
        version=version,
        boot=boot(version),
        outbox=folder / "outbox.sqlite",
        patient=True,
        backoff=Backoff(0.05, 0.05, 0),
        compression=None,
    )


async def run_station(version: str, folder: Path, port: int, *, charges: bool) -> None:
    async with connected(version, folder, port) as station:
        if charges:
            await charge(station, version, Journal(folder / "journal"))
        await emptied(station)


async def emptied(station: ChargingStation) -> None:
    while len(station.outbox):
        await asyncio.sleep(0.01)


# The CSMS


class Database:
    """The messages that have reached the CSMS, in an SQLite file.

    A message that comes again is answered as before, and not written again: its fingerprint tells.
    """

    def __init__(self, path: Path) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.execute(
            "CREATE TABLE IF NOT EXISTS message (transaction_id INTEGER PRIMARY KEY, "
            "fingerprint TEXT UNIQUE, action TEXT, number INTEGER, carried INTEGER)"
        )
        # Each message that a handler was called with, those included that came again.
        self.database.execute("CREATE TABLE IF NOT EXISTS reception (number INTEGER, message_id TEXT)")

    def write(self, request: Any, number: int, carried: int | None = None) -> int:
        """Writes a message, and returns the transaction id for it."""
        message = current()
        with self.database:
            self.database.execute("BEGIN")
            self.database.execute("INSERT INTO reception VALUES (?, ?)", (number, message.message_id))
            self.database.execute(
                "INSERT OR IGNORE INTO message (fingerprint, action, number, carried) VALUES (?, ?, ?, ?)",
                (message.fingerprint, request.__action__, number, carried),
            )
            found = self.database.execute(
                "SELECT transaction_id FROM message WHERE fingerprint = ?", (message.fingerprint,)
            )
            return int(found.fetchone()[0])

    def receptions(self) -> list[tuple[int, str]]:
        """Returns number and message id of each message that a handler was called with."""
        return self.database.execute("SELECT number, message_id FROM reception").fetchall()


def csms(version: str, database: Database) -> Router:
    """Returns handlers that write each message to a database."""
    v: Any = import_module("ocpp_fast.v" + version.replace(".", ""))
    router = Router()

    @router.on(v.BootNotificationRequest)
    def on_boot(_: str, request: Any) -> Any:  # noqa: ARG001
        return v.BootNotificationResponse(current_time=datetime.now(UTC), interval=300, status="Accepted")

    if version != "1.6":

        @router.on(v.TransactionEventRequest)
        def on_event(_: str, request: Any) -> Any:
            database.write(request, request.seq_no)
            return v.TransactionEventResponse()

        return router

    @router.on(v.StartTransactionRequest)
    def on_start(_: str, request: Any) -> Any:
        number = database.write(request, request.meter_start)
        return v.StartTransactionResponse(transaction_id=number, id_tag_info=v.IdTagInfo(status="Accepted"))

    @router.on(v.MeterValuesRequest)
    def on_values(_: str, request: Any) -> Any:
        number = int(request.meter_value[0].sampled_value[0].value)
        database.write(request, number, request.transaction_id)
        return v.MeterValuesResponse()

    @router.on(v.StopTransactionRequest)
    def on_stop(_: str, request: Any) -> Any:
        database.write(request, request.meter_stop, request.transaction_id)
        return v.StopTransactionResponse()

    return router


async def run_csms(version: str, folder: Path, port: int) -> None:
    database = Database(folder / "csms.sqlite")
    async with serve(csms(version, database), "127.0.0.1", port, store=folder / "store.sqlite"):
        print("up", flush=True)
        await asyncio.Event().wait()


# The run, and its judgement


def faults(journal: Journal, database: Database) -> list[str]:
    """Returns everything that is wrong, one line each."""
    rows = database.database.execute(
        "SELECT number, action, transaction_id, carried FROM message ORDER BY transaction_id"
    ).fetchall()
    numbers = [number for number, *_ in rows]
    found = [f"lost: message {number}" for number in sorted(set(journal.told) - set(numbers))]
    found += [f"invented: message {number}" for number in sorted(set(numbers) - set(journal.taken))]
    found += [f"{count} times: message {number}" for number, count in Counter(numbers).items() if count > 1]
    if numbers != sorted(numbers):
        found.append("out of order")
    ids: dict[int, set[str]] = {}
    for number, message_id in database.receptions():
        ids.setdefault(number, set()).add(message_id)
    found += [f"{len(of)} message ids: message {number}" for number, of in ids.items() if len(of) > 1]
    transactions = {number: transaction_id for number, action, transaction_id, _ in rows if action == _START}
    for number, _, _, carried in rows:
        if carried is not None and carried != transactions.get(number - number % LENGTH):
            found.append(f"transaction id {carried}: message {number}")
    return found


def told(version: str, who: str, times: int, folder: Path) -> list[str]:
    """Prints the line of a run, and returns what is wrong."""
    journal, database = Journal(folder / "journal"), Database(folder / "csms.sqlite")
    with closing(database.database):
        receptions = database.receptions()
        print(
            f"OCPP {version}: {times} kills of the {who}, {len(journal.told)} messages taken, "
            f"{len(set(receptions))} in the database, "
            f"{len(receptions) - len(set(receptions))} of them handled again"
        )
        return faults(journal, database)


async def progress(folder: Path, before: int) -> None:
    """Waits until the station has taken another message."""
    while len(Journal(folder / "journal").taken) == before:
        await asyncio.sleep(0.01)


async def kill_station(version: str, times: int, choose: random.Random, folder: Path) -> None:
    database = Database(folder / "csms.sqlite")
    command = [*_COMMAND, "--version", version, "--folder", str(folder)]
    with closing(database.database):
        async with serve(csms(version, database), "127.0.0.1", 0, store=folder / "store.sqlite") as listening:
            command += ["--port", str(listening.port), "--process"]
            for _ in range(times):
                before = len(Journal(folder / "journal").taken)
                station = await asyncio.create_subprocess_exec(*command, "charging station", cwd=ROOT)
                await asyncio.wait_for(progress(folder, before), 60)
                await asyncio.sleep(choose.random() * 0.3)
                station.kill()
                await station.wait()
            last = await asyncio.create_subprocess_exec(*command, "station", cwd=ROOT)
            code = await asyncio.wait_for(last.wait(), 120)
            assert code == 0, f"the last station ended with {code}"


async def kill_csms(version: str, times: int, choose: random.Random, folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        *_COMMAND,
        "--version",
        version,
        "--folder",
        str(folder),
        "--port",
        str(port),
        "--process",
        "csms",
    ]
    async with connected(version, folder, port) as station:
        charging = asyncio.create_task(charge(station, version, Journal(folder / "journal")))
        try:
            for number in range(times + 1):
                process = await asyncio.create_subprocess_exec(
                    *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE
                )
                assert process.stdout is not None
                assert await process.stdout.readline() == b"up\n"
                if number < times:
                    before = len(Journal(folder / "journal").taken)
                    await asyncio.wait_for(progress(folder, before), 60)
                    await asyncio.sleep(choose.random() * 0.3)
                else:
                    charging.cancel()
                    await asyncio.wait_for(emptied(station), 120)
                process.kill()
                await process.wait()
        finally:
            charging.cancel()
    assert charging.cancelled(), charging.exception()


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benches.kills",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--version", choices=VERSIONS, action="append")
    parser.add_argument("--who", choices=tuple(_KILLS), action="append")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--process", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.process is not None:
        [version] = options.version
        if options.process == "csms":
            asyncio.run(run_csms(version, options.folder, options.port))
        else:
            charges = options.process == "charging station"
            asyncio.run(run_station(version, options.folder, options.port, charges=charges))
        return 0
    logging.disable()  # A station that finds no CSMS says so each time.
    seed = random.randrange(2**32) if options.seed is None else options.seed
    found: list[str] = []
    for who in options.who or _KILLS:
        for version in options.version or VERSIONS:
            with tempfile.TemporaryDirectory() as folder:
                asyncio.run(_KILLS[who](version, options.times, random.Random(seed), Path(folder)))
                found += told(version, who, options.times, Path(folder))
    for line in found:
        print(line)
    if found:
        print(f"seed {seed}")
    return 1 if found else 0


_COMMAND: Final = [sys.executable, "-m", "benches.kills"]
_START: Final = "StartTransaction"
_KILLS: Final = {"station": kill_station, "csms": kill_csms}

if __name__ == "__main__":
    sys.exit(main())
