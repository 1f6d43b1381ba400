"""Kills a station at random moments, and looks for every message in the database of the CSMS.

    python -m benches.station_kills --times 100 --version 1.6

The station is a process with an outbox on disk. It charges without a pause, is killed with SIGKILL, and is
started again on the same files, so many times. The last one delivers what is left. The CSMS writes each
message that reaches it to an SQLite file. At the end, each message that `deliver()` took must be in the
database, in order, under one message id only; on 1.6 each transaction must have one id, and its messages must
carry that id. Exits 1 otherwise, and prints the seed.

The station numbers its messages, and writes a line to a journal before and after each `deliver()`. A message
with the first line only may have got lost, because nobody was told that it was taken.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import sqlite3
import sys
import tempfile
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


# The station, in a process of its own


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


async def run_station(version: str, folder: Path, port: int, *, charges: bool) -> None:
    journal = Journal(folder / "journal")
    async with connect(
        f"ws://127.0.0.1:{port}/CS-1",
        version=version,
        boot=boot(version),
        outbox=folder / "outbox.sqlite",
        patient=True,
        backoff=Backoff(0.05, 0.05, 0),
        compression=None,
    ) as station:
        if charges:
            await charge(station, version, journal)
        while len(station.outbox):
            await asyncio.sleep(0.01)


# The CSMS


class Database:
    """The messages that have reached the CSMS, in an SQLite file.

    A message that comes again under its id is answered as before, and not written again.
    """

    def __init__(self, path: Path) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.execute(
            "CREATE TABLE message (transaction_id INTEGER PRIMARY KEY, message_id TEXT UNIQUE, action TEXT, "
            "number INTEGER, carried INTEGER)"
        )
        self.receptions: list[tuple[int, str]] = []
        """Number and message id of each frame that has arrived, retries included."""

    def write(self, request: Any, number: int, carried: int | None = None) -> int:
        """Writes a message, and returns the transaction id for the message of this id."""
        message_id = current().message_id
        self.receptions.append((number, message_id))
        self.database.execute(
            "INSERT OR IGNORE INTO message (message_id, action, number, carried) VALUES (?, ?, ?, ?)",
            (message_id, request.__action__, number, carried),
        )
        found = self.database.execute(
            "SELECT transaction_id FROM message WHERE message_id = ?", (message_id,)
        )
        return int(found.fetchone()[0])


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


# The run, and its judgement


def faults(journal: Journal, database: Database) -> list[str]:
    """Returns everything that is wrong, one line each."""
    rows = database.database.execute(
        "SELECT number, message_id, action, transaction_id, carried FROM message ORDER BY transaction_id"
    ).fetchall()
    numbers = [number for number, *_ in rows]
    found = [f"lost: message {number}" for number in sorted(set(journal.told) - set(numbers))]
    found += [f"invented: message {number}" for number in sorted(set(numbers) - set(journal.taken))]
    if numbers != sorted(numbers):
        found.append("out of order")
    ids: dict[int, set[str]] = {}
    for number, message_id in database.receptions:
        ids.setdefault(number, set()).add(message_id)
    found += [f"{len(of)} message ids: message {number}" for number, of in ids.items() if len(of) > 1]
    transactions = {
        number: transaction_id
        for number, _, action, transaction_id, _ in rows
        if action == "StartTransaction"
    }
    for number, _, _, _, carried in rows:
        if carried is not None and carried != transactions.get(number - number % LENGTH):
            found.append(f"transaction id {carried}: message {number}")
    return found


async def kill(version: str, times: int, seed: int, folder: Path) -> list[str]:
    """Runs a station, kills it so many times, and returns what is wrong at the end."""
    choose = random.Random(seed)
    database = Database(folder / "csms.sqlite")
    command = [sys.executable, "-m", "benches.station_kills", "--version", version, "--folder", str(folder)]
    with closing(database.database):
        async with serve(csms(version, database), "127.0.0.1", 0) as listening:
            command += ["--port", str(listening.port)]
            for _ in range(times):
                journal = Journal(folder / "journal")
                before = len(journal.taken)
                station = await asyncio.create_subprocess_exec(*command, "--charges", cwd=ROOT)
                while len(Journal(folder / "journal").taken) == before:
                    if station.returncode is not None:
                        return [f"the station ended with {station.returncode}"]
                    await asyncio.sleep(0.01)
                await asyncio.sleep(choose.random() * 0.3)
                station.kill()
                await station.wait()
            last = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
            if await asyncio.wait_for(last.wait(), 120) != 0:
                return [f"the last station ended with {last.returncode}"]
        journal = Journal(folder / "journal")
        again = len(database.receptions) - len(set(database.receptions))
        print(
            f"OCPP {version}: {times} kills, {len(journal.told)} messages taken, "
            f"{len(set(database.receptions))} in the database, {again} came again"
        )
        return faults(journal, database)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benches.station_kills", description=__doc__)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--version", choices=VERSIONS, action="append")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--port", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--charges", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.folder is not None:
        [version] = options.version
        asyncio.run(run_station(version, options.folder, options.port, charges=options.charges))
        return 0
    seed = random.randrange(2**32) if options.seed is None else options.seed
    found: list[str] = []
    for version in options.version or VERSIONS:
        with tempfile.TemporaryDirectory() as folder:
            found += asyncio.run(kill(version, options.times, seed, Path(folder)))
    for line in found:
        print(line)
    if found:
        print(f"seed {seed}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
