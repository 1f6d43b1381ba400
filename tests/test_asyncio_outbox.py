"""The outbox on disk: its file, its times, and what becomes of a message that does not fit."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import conversation as say
import pytest
from ocpp_fast import Codec, Extension, v16, v201
from ocpp_fast.asyncio import Outbox, OutboxError, QueueFull
from ocpp_fast.asyncio.outbox import Entry
from ocpp_fast.asyncio.outbox_sqlite import SQLiteStorage
from ocpp_fast.asyncio.outbox_storage import (
    Change,
    Contents,
    Forgotten,
    Removed,
    Retried,
    Row,
    TransactionId,
)


def event(number: int, kind: str = "Updated", transaction: str = "t1") -> v201.TransactionEventRequest:
    return v201.TransactionEventRequest(
        event_type=kind,
        timestamp=say.NOW,
        trigger_reason="MeterValuePeriodic",
        seq_no=number,
        transaction_info=v201.TransactionType(transaction_id=transaction),
    )


def start() -> v16.StartTransactionRequest:
    return v16.StartTransactionRequest(connector_id=1, id_tag="x", meter_start=0, timestamp=say.NOW)


def stop(transaction_id: int) -> v16.StopTransactionRequest:
    return v16.StopTransactionRequest(transaction_id=transaction_id, meter_stop=9, timestamp=say.NOW)


def started(transaction_id: int) -> v16.StartTransactionResponse:
    return v16.StartTransactionResponse(
        transaction_id=transaction_id, id_tag_info=v16.IdTagInfo(status="Accepted")
    )


def head(outbox: Outbox, now: float = 0.0) -> Entry:
    entry = outbox.head(now)
    assert entry is not None
    return entry


def drained(outbox: Outbox) -> list[Any]:
    """Returns the requests in the outbox after their delivery."""
    requests = []
    while (entry := outbox.head(1e12)) is not None:
        requests.append(entry.request)
        outbox.discard(entry)
    return requests


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite"


def killed(outbox: Outbox) -> None:
    """Ends an outbox as the end of its process does: nothing more is written, and the lock is released."""
    storage = outbox._storage
    assert storage is not None
    storage.close()


# Over a restart


def test_messages_and_their_ids_outlive_the_process(path: Path) -> None:
    outbox = Outbox(path)
    entries = [outbox.put(event(number), offline=number == 1) for number in range(3)]
    outbox.flush()
    killed(outbox)
    with Outbox(path) as outbox:
        assert [entry.message_id for entry in outbox._entries] == [entry.message_id for entry in entries]
        assert drained(outbox) == [event(0), event(1).replace(offline=True), event(2)]
    with Outbox(path) as outbox:
        assert len(outbox) == 0


def test_nothing_is_sent_before_it_is_durable(path: Path) -> None:
    with Outbox(path) as outbox:
        entry = outbox.put(event(0))
        assert not entry.stored
        assert (outbox.head(0.0), outbox.next_due()) == (None, None)
        outbox.flush()
        assert outbox.head(0.0) is entry


def test_attempts_and_their_times_outlive_the_process(path: Path) -> None:
    with Outbox(path, attempts=3, interval=60.0) as outbox:
        outbox.put(event(0))
        outbox.flush()
        assert outbox.failed(head(outbox), 1000.0)
        outbox.flush()
        killed(outbox)
        with Outbox(path, attempts=3, interval=60.0) as again:
            assert (again.head(1059.9), again.next_due()) == (None, 1060.0)
            assert head(again, 1060.0).attempts == 1
            assert again.failed(head(again, 1060.0), 1060.0)
            assert not again.failed(head(again, 1180.0), 1180.0)


def test_a_clock_that_went_back_years_does_not_hold_a_message_up() -> None:
    outbox = Outbox(interval=60.0)
    outbox.put(event(0))
    outbox.failed(head(outbox, 1.7e9), 1.7e9)
    assert (outbox.head(10.0), outbox.next_due()) == (None, 70.0)
    assert head(outbox, 70.0).request == event(0)


def test_a_transaction_id_is_known_after_a_restart(path: Path) -> None:
    """The id is written in the transaction that removes the StartTransaction."""
    outbox = Outbox(path)
    number = outbox.put(start()).temporary_id
    assert number is not None
    outbox.put(stop(number))
    outbox.flush()
    outbox.delivered(head(outbox), started(4711))
    outbox.flush()
    killed(outbox)
    with Outbox(path) as outbox:
        assert outbox.transaction_id(number) == 4711
        assert drained(outbox) == [stop(4711)]
        outbox.put(stop(number))
        outbox.flush()
        assert head(outbox).request == stop(4711)
        following = outbox.put(start()).temporary_id
        assert following is not None
        assert following < number


def test_a_temporary_id_waits_over_a_restart(path: Path) -> None:
    outbox = Outbox(path, attempts=1)
    number = outbox.put(start()).temporary_id
    assert number is not None
    outbox.put(stop(number))
    outbox.flush()
    killed(outbox)
    outbox = Outbox(path, attempts=1)
    assert outbox.transaction_id(number) is None
    outbox.failed(head(outbox), 0.0)
    outbox.flush()
    killed(outbox)
    with Outbox(path) as outbox:
        assert outbox.transaction_id(number) == -1
        assert head(outbox).request == stop(-1)


def test_a_negative_id_of_the_csms_is_left_alone() -> None:
    outbox = Outbox()
    outbox.put(start())
    outbox.delivered(head(outbox), started(-500))
    outbox.put(stop(-500))
    assert head(outbox).request == stop(-500)


def test_ids_that_messages_refer_to_are_not_forgotten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_fast.asyncio.outbox._REMEMBERED", 5)
    with Outbox(path) as outbox:
        numbers = [outbox.put(start()).temporary_id for _ in range(30)]
        assert numbers[0] is not None
        outbox.put(stop(numbers[0]))
        outbox.flush()
        for number in range(30):
            outbox.delivered(head(outbox), started(100 + number))
        outbox.flush()
        assert head(outbox).request == stop(100)
    database = sqlite3.connect(path)
    [count] = database.execute("SELECT count(*) FROM transaction_id").fetchone()
    database.close()
    assert count <= 11


def test_messages_of_a_vendor_are_read_by_the_codecs_that_are_given(path: Path) -> None:
    vendor = Extension(
        "2.0.1",
        actions={"Sun": {"sender": "station", "kept": True, "request": {"power": "int"}, "response": {}}},
    )
    codec = Codec("2.0.1", extensions=[vendor])
    request = vendor.SunRequest(power=1)
    with Outbox(path, codecs=[codec]) as outbox:
        outbox.put(request)
    with Outbox(path, codecs=[codec]) as outbox:
        assert head(outbox).request == request
    with pytest.raises(OutboxError, match=r'message 1 \(OCPP 2\.0\.1\) cannot be read: .*"Sun"'):
        Outbox(path)


def test_rows_hold_the_frame_as_text(path: Path) -> None:
    with Outbox(path) as outbox:
        entry = outbox.put(event(0))
    database = sqlite3.connect(path)
    rows = database.execute("SELECT version, frame, attempts FROM message").fetchall()
    database.close()
    frame = Codec("2.0.1").encode(v201_call(entry)).decode()
    assert rows == [("2.0.1", frame, 0)]


def v201_call(entry: Entry) -> Any:
    from ocpp_fast import Call

    return Call(entry.request, entry.message_id)


def test_the_file_is_written_through(path: Path) -> None:
    with Outbox(path) as outbox:
        storage = outbox._storage
        assert isinstance(storage, SQLiteStorage)
        assert storage._database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert storage._database.execute("PRAGMA synchronous").fetchone() == (2,)
        assert os.name != "posix" or path.stat().st_mode & 0o777 == 0o600


# Files that are no outbox


def test_a_file_that_is_no_database_is_refused(path: Path) -> None:
    path.write_text("not a database, but long enough for its header to be read " * 20)
    with pytest.raises(OutboxError, match=r"outbox\.sqlite: not an SQLite database$"):
        Outbox(path)


def test_the_database_of_another_program_is_refused_and_left_as_it_is(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE theirs (x)")
    database.commit()
    database.close()
    before = path.read_bytes()
    with pytest.raises(OutboxError, match=r"outbox\.sqlite: the database of another program$"):
        Outbox(path)
    assert path.read_bytes() == before


def test_a_file_of_a_later_version_is_refused(path: Path) -> None:
    Outbox(path).close()
    database = sqlite3.connect(path)
    database.execute("PRAGMA user_version = 9")
    database.close()
    with pytest.raises(OutboxError, match=r"outbox\.sqlite: has schema 9, and this version reads 1$"):
        Outbox(path)


def test_a_damaged_file_is_refused(path: Path) -> None:
    with Outbox(path) as outbox:
        for number in range(200):
            outbox.put(event(number))
    text = bytearray(path.read_bytes())
    text[5000:20000] = b"\xff" * 15000
    path.write_bytes(text)
    with pytest.raises(OutboxError, match=r"outbox\.sqlite: "):
        Outbox(path)


def test_a_row_that_is_damaged_is_named(path: Path) -> None:
    with Outbox(path) as outbox:
        outbox.put(event(0))
    database = sqlite3.connect(path)
    database.execute('UPDATE message SET frame = \'[2,"1","Nonsense",{}]\'')
    database.commit()
    database.close()
    with pytest.raises(OutboxError, match=r'message 1 \(OCPP 2\.0\.1\) cannot be read: .*"Nonsense"'):
        Outbox(path)


def test_a_path_without_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutboxError, match="nowhere/outbox: No such file or directory"):
        Outbox(tmp_path / "nowhere" / "outbox")


def test_an_outbox_has_one_owner(path: Path) -> None:
    code = f"from ocpp_fast.asyncio import Outbox\nOutbox({str(path)!r})"
    with Outbox(path):
        with pytest.raises(OutboxError, match=r"in use by another process, or twice by this one$"):
            Outbox(path)
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert "OutboxError" in other.stderr
        assert "in use by another process" in other.stderr
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# A storage of one's own, and one that fails


class Notebook:
    """A storage in memory that can be told to fail."""

    def __init__(self) -> None:
        self.written: list[Change] = []
        self.fails = False
        self.closed = False

    def load(self) -> Contents:
        return Contents([], [])

    def write(self, changes: Sequence[Change]) -> None:
        if self.fails:
            raise OutboxError("notebook: full")
        self.written += changes

    def close(self) -> None:
        self.closed = True


def test_a_storage_sees_every_change_in_order() -> None:
    notebook = Notebook()
    with Outbox(notebook, interval=60.0) as outbox:
        first = outbox.put(start())
        outbox.flush()
        outbox.failed(head(outbox), 40.0)
        outbox.delivered(head(outbox, 100.0), started(7))
        outbox.flush()
    frame = Codec("1.6").encode(v201_call(first))
    assert notebook.written == [
        Row(1, "1.6", frame, -2, 0, 0.0),
        TransactionId(-2, "transaction_id", None),
        Retried(1, 100.0, 1),
        Removed(1),
        TransactionId(-2, "transaction_id", 7),
    ]
    assert [type(change) for change in notebook.written] == [
        Row,
        TransactionId,
        Retried,
        Removed,
        TransactionId,
    ]
    assert notebook.closed
    assert Forgotten(-2) not in notebook.written


def test_a_message_that_cannot_be_stored_is_not_in_the_outbox() -> None:
    notebook = Notebook()
    outbox = Outbox(notebook)
    notebook.fails = True
    entry = outbox.put(event(0))
    with pytest.raises(OutboxError, match="notebook: full"):
        outbox.flush()
    assert str(entry.failure) == "notebook: full"
    notebook.fails = False
    later = outbox.put(event(1))
    outbox.flush()
    assert outbox.head(0.0) is later
    assert [change for change in notebook.written if type(change) is Row] == [notebook.written[0]]


def test_a_removal_that_cannot_be_written_is_written_later() -> None:
    notebook = Notebook()
    outbox = Outbox(notebook)
    outbox.put(event(0))
    outbox.flush()
    notebook.fails = True
    outbox.delivered(head(outbox), v201.TransactionEventResponse())
    with pytest.raises(OutboxError):
        outbox.flush()
    notebook.fails = False
    outbox.flush()
    assert notebook.written[1:] == [Removed(1)]


def test_a_closed_outbox_takes_no_messages(path: Path) -> None:
    outbox = Outbox(path)
    outbox.close()
    outbox.close()
    with pytest.raises(OutboxError, match="outbox: closed"):
        outbox.put(event(0))


# Room


def test_an_outbox_knows_the_transactions_of_its_messages() -> None:
    outbox = Outbox()
    outbox.put(event(0))
    outbox.put(stop(4711))
    assert [outbox.has_messages_about(one) for one in ("t1", "t2", 4711, 1)] == [True, False, True, False]
    outbox.discard(head(outbox))
    assert [outbox.has_messages_about(one) for one in ("t1", 4711)] == [False, True]


def test_readings_are_thinned_out_for_each_transaction() -> None:
    """Two transactions at once take turns, and each keeps every second reading."""
    outbox = Outbox(max_length=10)
    outbox.put(event(0, "Started", "a"))
    outbox.put(event(0, "Started", "b"))
    for number in range(1, 5):
        outbox.put(event(number, "Updated", "a"))
        outbox.put(event(number, "Updated", "b"))
    entry = outbox.put(event(5, "Ended", "a"))
    assert len(entry.displaced) == 4
    left = [(request.transaction_info.transaction_id, request.seq_no) for request in drained(outbox)]
    assert left == [("a", 0), ("b", 0), ("a", 2), ("b", 2), ("a", 4), ("b", 4), ("a", 5)]


def test_what_may_have_been_sent_is_not_thinned_out() -> None:
    outbox = Outbox(max_length=2)
    first = outbox.put(event(0))
    second = outbox.put(event(1))
    assert outbox.head(0.0) is first
    assert outbox.put(event(2)).displaced == (second,)
    outbox.put(event(3))
    assert outbox.head(0.0) is first


def test_thinning_is_written_with_the_message_that_it_makes_room_for(path: Path) -> None:
    with Outbox(path, max_length=3) as outbox:
        for number, kind in enumerate(["Started", "Updated", "Updated", "Ended"]):
            outbox.put(event(number, kind))
        outbox.flush()
        killed(outbox)
        with Outbox(path) as again:
            assert [request.seq_no for request in drained(again)] == [0, 2, 3]


def test_a_message_that_does_not_fit_leaves_the_outbox_as_it_was() -> None:
    outbox = Outbox(max_length=1)
    outbox.put(event(0, "Started"))
    with pytest.raises(QueueFull):
        outbox.put(event(1))
    assert len(outbox) == 1


def test_messages_of_another_version_wait_for_its_connection() -> None:
    outbox = Outbox()
    outbox.put(start())
    outbox.put(event(0))
    entry = outbox.head(0.0, "2.0.1")
    assert entry is not None
    assert entry.request == event(0)
    assert outbox.head(0.0, "2.1") is None
    assert outbox.next_due("2.1") is None
    assert head(outbox).request == start()


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        ({"attempts": 0}, r"attempts: less than 1 \(0\)"),
        ({"interval": -1.0}, r"interval: not a number of seconds \(-1\.0\)"),
        ({"interval": float("nan")}, r"interval: not a number of seconds \(nan\)"),
        ({"max_length": 0}, r"max_length: less than 1 \(0\)"),
    ],
)
def test_numbers_that_make_no_sense_are_refused(options: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        Outbox(**options)
