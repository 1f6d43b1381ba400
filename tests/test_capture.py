"""Reading and writing of captures, and the pairs of calls and answers."""

from __future__ import annotations

import gzip
import io
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from ocpp_fast.capture import Broken, Capture, Line, Pairs, SentCall, dump, parse, read

CALL = '[2,"1","Heartbeat",{}]'

# --- lines ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "line"),
    [
        pytest.param(CALL.encode(), Line(1, CALL.encode()), id="a bare frame"),
        pytest.param(b'[2,"1","Hea', Line(1, b'[2,"1","Hea'), id="a bare frame is not judged"),
        pytest.param(b"[\xff]", Line(1, b"[\xff]"), id="not even as to its encoding"),
        pytest.param(json.dumps({"frame": CALL}).encode(), Line(1, CALL), id="an object with the text"),
        pytest.param(b'{"frame": ""}', Line(1, ""), id="an empty frame"),
        pytest.param(
            json.dumps(
                {"frame": CALL, "station": "S", "direction": "out", "time": "2025-09-16T00:00:00Z"}
            ).encode(),
            Line(1, CALL, "S", "out", "2025-09-16T00:00:00Z"),
            id="an object with everything",
        ),
        pytest.param(
            b'{"frame": [3, "1", {}], "station": null, "direction": null, "time": null}',
            Line(1, '[3, "1", {}]'),
            id="null says as little as nothing",
        ),
        pytest.param(b'{"frame": [3], "station": 17}', Line(1, "[3]", "17"), id="a station with a number"),
        pytest.param(b'{"frame": [3], "level": "info"}', Line(1, "[3]"), id="other members are passed over"),
        pytest.param(
            b'{"frame" : [2, "1", "X", {"a": 1e0, "a": 300.0, "b": [1]}], "n": 1}',
            Line(1, '[2, "1", "X", {"a": 1e0, "a": 300.0, "b": [1]}]'),
            id="an array keeps its repeated keys and the look of its numbers",
        ),
        pytest.param(
            b'{"note": "\\"frame\\": [1]", "frame": [2]}',
            Line(1, "[2]"),
            id="the array is not looked for inside text",
        ),
        pytest.param(
            b'{"inner": {"frame": [1]}, "frame": [2]}', Line(1, "[2]"), id="nor inside other members"
        ),
        pytest.param(b'{"fr\\u0061me": [2, "1"]}', Line(1, '[2,"1"]'), id="a name in escapes is read too"),
    ],
)
def test_line_holds_frame(row: bytes, line: Line) -> None:
    assert parse(1, row) == line


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"2025-09-16 garbage", "neither a frame nor an object with a frame"),
        (b'"text"', "neither a frame nor an object with a frame"),
        (b'{"frame": "[2', "not JSON: Unterminated string starting at at character 11"),
        (b'{"frame": []} {}', "not JSON: Extra data at character 14"),
        (b'{"frame": "\xff"}', "not UTF-8"),
        (b'{"station": "S"}', 'an object without "frame"'),
        (b'{"frame": null}', '"frame" is neither text nor an array'),
        (b'{"frame": {"2": 1}}', '"frame" is neither text nor an array'),
        (b'{"frame": [], "direction": "up"}', '"direction" is neither "in" nor "out"'),
        (b'{"frame": [], "direction": ["in"]}', '"direction" is neither "in" nor "out"'),
        (b'{"frame": ' + b"[" * 100_000, "nested too deeply"),
        (b'{"frame": ' + b"9" * 5_000 + b"}", "not JSON: a number with too many digits"),
    ],
)
def test_line_without_frame_says_why(row: bytes, reason: str) -> None:
    assert parse(7, row) == Broken(7, reason)


def test_lines_are_numbered_and_blank_ones_passed_over() -> None:
    rows = [b"\xef\xbb\xbf[1]\r\n", b"\n", b"  \t\n", b"  [2]  \n", b"?\n", b"[3]"]
    assert list(read(rows)) == [
        Line(1, b"[1]"),
        Line(4, b"[2]"),
        Broken(5, "neither a frame nor an object with a frame"),
        Line(6, b"[3]"),
    ]


def test_size_is_that_of_the_wire() -> None:
    assert [Line(1, frame).size for frame in (b"[\xc3\xa9]", "[e]", "[é]", "[\ud800]")] == [4, 3, 4, 5]


@pytest.mark.parametrize(
    ("time", "moment"),
    [
        ("2025-09-16T07:41:05.118Z", datetime(2025, 9, 16, 7, 41, 5, 118_000, UTC)),
        ("2025-09-16 07:41:05+02:00", datetime(2025, 9, 16, 7, 41, 5, 0, timezone(timedelta(hours=2)))),
        ("2025-09-16T07:41:05", datetime(2025, 9, 16, 7, 41, 5, 0, UTC)),
        ("1758008465", None),
        ("noon", None),
        (None, None),
    ],
)
def test_moment_is_utc_where_no_zone_is_given(time: str | None, moment: datetime | None) -> None:
    assert Line(1, b"", time=time).moment == moment


# --- files ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"[1]\n[2]\n", gzip.compress(b"[1]\n") + gzip.compress(b"[2]\n")],
    ids=["plain", "compressed"],
)
def test_capture_reads_plain_and_compressed_files_alike(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "any.name"
    path.write_bytes(content)
    with Capture(str(path)) as capture:
        assert (capture.name, capture.size) == (str(path), path.stat().st_size)
        assert list(capture) == [Line(1, b"[1]"), Line(2, b"[2]")]
        assert capture.position() == capture.size


@pytest.mark.parametrize(
    "content", [b"[1]\n[2]\n", gzip.compress(b"[1]\n[2]\n")], ids=["plain", "compressed"]
)
def test_capture_reads_standard_input_and_leaves_it_open(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(content)))  # type: ignore[arg-type]
    monkeypatch.setattr("sys.stdin", stdin)
    with Capture("-") as capture:
        assert (capture.name, capture.size) == ("standard input", None)
        assert list(capture) == [Line(1, b"[1]"), Line(2, b"[2]")]
    assert not stdin.buffer.closed


def test_capture_closes_its_file(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_bytes(b"[1]\n")
    with Capture(str(path)) as capture:
        assert capture.position() == 0
    with pytest.raises(ValueError, match="closed file"):
        capture.position()


def test_packed_file_that_is_cut_short_ends_with_a_broken_line(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress(b"[1]\n" * 9)[:-8])
    with Capture(str(path)) as source:
        *lines, last = source
    assert lines == [Line(n, b"[1]") for n in range(1, 10)]
    assert last == Broken(10, "the compressed file ends too early")


def test_packed_file_that_is_damaged_ends_with_a_broken_line(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl.gz"
    packed = bytearray(gzip.compress(b"[1]\n"))
    packed[-5] ^= 0xFF  # a byte of the checksum
    path.write_bytes(packed)
    with Capture(str(path)) as source:
        *_, last = source
    assert isinstance(last, Broken)
    assert last.reason.startswith("cannot be read: CRC check failed")


@pytest.mark.parametrize(
    ("frame", "station", "direction", "time"),
    [
        (CALL, "S", "in", datetime(2025, 9, 16, 7, 41, 5, 118_000, UTC)),
        (CALL.encode(), None, "out", None),
        ('[2,"é\n","\ud800"]', "Ü", None, None),
        ("", None, None, datetime(2025, 9, 16, tzinfo=UTC)),
    ],
)
def test_dump_writes_what_read_reads(
    frame: bytes | str, station: str | None, direction: None, time: datetime
) -> None:
    written = dump(frame, station, direction, time)
    assert written.endswith("\n")
    assert written.count("\n") == 1
    (line,) = read([written.encode()])
    assert isinstance(line, Line)
    text = frame if isinstance(frame, str) else frame.decode()
    assert (line.frame, line.station, line.direction, line.moment) == (text, station, direction, time)


def test_dump_writes_bytes_that_are_not_utf_8_as_escapes() -> None:
    assert dump(b"[\xff]") == '{"frame": "[\\udcff]"}\n'


def test_dump_writes_the_documented_shape() -> None:
    time = datetime(2025, 9, 16, 7, 41, 5, 118_900, UTC)
    assert dump(b"[1]", "S", "in", time) == (
        '{"time": "2025-09-16T07:41:05.118Z", "station": "S", "direction": "in", "frame": "[1]"}\n'
    )
    assert dump("[1]") == '{"frame": "[1]"}\n'


# --- pairs ------------------------------------------------------------------------------------------------

INBOUND = Line(1, b"", "S", "in")
OUTBOUND = Line(2, b"", "S", "out")
KNOWN = frozenset({"Heartbeat", "GetVariables", "Reset"})


def test_both_sides_may_use_the_same_id_at_once() -> None:
    pairs = Pairs(KNOWN)
    pairs.sent(INBOUND, "1", "Heartbeat")
    pairs.sent(OUTBOUND, "1", "GetVariables")
    assert pairs.awaited(OUTBOUND) == {"1": "Heartbeat"}
    assert pairs.awaited(INBOUND) == {"1": "GetVariables"}
    assert pairs.answered(INBOUND, "1") == SentCall("GetVariables", OUTBOUND)
    assert pairs.awaited(OUTBOUND) == {"1": "Heartbeat"}
    assert pairs.answered(OUTBOUND, "1") == SentCall("Heartbeat", INBOUND)
    assert pairs.unanswered() == []


@pytest.mark.parametrize("station", ["T", None])
def test_stations_do_not_answer_for_each_other(station: str | None) -> None:
    pairs = Pairs(KNOWN)
    pairs.sent(INBOUND, "1", "Heartbeat")
    stranger = OUTBOUND._replace(station=station)
    assert pairs.awaited(stranger) == {}
    assert pairs.answered(stranger, "1") is None
    assert pairs.unanswered() == [SentCall("Heartbeat", INBOUND)]


def test_side_does_not_answer_itself() -> None:
    pairs = Pairs(KNOWN)
    pairs.sent(INBOUND, "1", "Heartbeat")
    assert pairs.answered(INBOUND, "1") is None


def test_call_is_answered_once() -> None:
    pairs = Pairs(KNOWN)
    pairs.sent(INBOUND, "1", "Heartbeat")
    assert pairs.answered(OUTBOUND, "1") == SentCall("Heartbeat", INBOUND)
    assert pairs.answered(OUTBOUND, "1") is None
    assert pairs.awaited(OUTBOUND) == {}


def test_repeated_call_counts_once_and_from_its_last_time() -> None:
    pairs = Pairs(KNOWN)
    again = INBOUND._replace(number=3)
    pairs.sent(INBOUND, "1", "Heartbeat")
    pairs.sent(again, "1", "Heartbeat")
    assert pairs.unanswered() == [SentCall("Heartbeat", again)]


def test_without_directions_an_id_stands_for_its_newest_call() -> None:
    pairs = Pairs(KNOWN)
    bare = Line(1, b"")
    pairs.sent(bare, "1", "Heartbeat")
    pairs.sent(bare, "1", "Reset")
    assert pairs.awaited(bare) == {"1": "Reset"}
    assert pairs.answered(bare, "1") == SentCall("Reset", bare)
    assert pairs.answered(bare, "1") is None


def test_unknown_action_is_paired_and_kept_from_the_codec() -> None:
    pairs = Pairs(KNOWN)
    pairs.sent(INBOUND, "1", "Heartbeat")
    pairs.sent(INBOUND, "1", "Nonsense")
    assert pairs.awaited(OUTBOUND) == {}
    assert pairs.answered(OUTBOUND, "1") == SentCall("Nonsense", INBOUND)


def test_objection_to_an_answer_comes_from_the_side_that_called() -> None:
    pairs = Pairs(KNOWN)
    pairs.sent(INBOUND, "1", "Heartbeat")
    assert pairs.result_refused(INBOUND, "1") is None
    pairs.answered(OUTBOUND, "1")
    assert pairs.result_refused(OUTBOUND, "1") is None
    assert pairs.result_refused(INBOUND, "1") == SentCall("Heartbeat", INBOUND)
    assert pairs.result_refused(INBOUND, "1") is None


def test_few_answered_calls_are_kept() -> None:
    pairs = Pairs(KNOWN)
    for number in range(20):
        pairs.sent(INBOUND, str(number), "Heartbeat")
        pairs.answered(OUTBOUND, str(number))
    assert [n for n in range(20) if pairs.result_refused(INBOUND, str(n)) is not None] == list(range(12, 20))
