"""The command line: what it prints, whole, and what it ends with."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from ocpp_fast import Codec, DecodeError
from ocpp_fast._core import tables
from ocpp_fast.cli import describe
from ocpp_fast.cli.highlights import highlights
from ocpp_fast.cli.program import program
from ocpp_fast.cli.screen import quote, size
from ocpp_fast.cli.show import _duration, _fitted
from ocpp_fast.cli.summary import folded

EXAMPLES = Path(__file__).parents[1] / "examples"
GOOD, FAULTY = EXAMPLES / "capture-201.jsonl", EXAMPLES / "capture-201-faulty.jsonl"


def run(*arguments: str | Path, stdin: str = "", columns: int = 80) -> Result:
    return CliRunner(env={"COLUMNS": str(columns)}).invoke(program, [str(a) for a in arguments], stdin)


def timeless(output: str) -> str:
    """Output without measurements, which differ from run to run."""
    return re.sub(r"[\d.]+ s +[\d,]+ frames/s +[\d,.]+ MB/s", "<speed>", output)


def line(
    frame: str, direction: str | None = None, station: str | None = None, time: str | None = None
) -> str:
    entry = {"time": time, "station": station, "direction": direction, "frame": frame}
    return json.dumps({key: value for key, value in entry.items() if value is not None}) + "\n"


BOOT = (
    '[2,"1","BootNotification",{"reason":"PowerUp",'
    '"chargingStation":{"model":"M","vendorName":"V","serialNumber":"%s"}}]'
)
BOOTED = '[3,"1",{"currentTime":"2025-09-16T00:00:00Z","interval":300,"status":"Accepted"}]'
HEARTBEAT = '[2,"%s","Heartbeat",{}]'
BEATEN = '[3,"%s",{"currentTime":"2025-09-16T00:00:00Z"}]'

# --- check ------------------------------------------------------------------------------------------------


def test_check_of_a_valid_capture(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_text(
        line(BOOT % "1", "in", "A")
        + line(BOOTED, "out", "A")
        + line(HEARTBEAT % 2, "in", "A")
        + line(BEATEN % 2, "out", "A")
    )
    result = run("check", path)
    assert timeless(result.output) == (
        "OCPP 2.0.1 · 4 frames from 1 station · 264 B\n"
        "\n"
        "Action                        calls  results   errors  invalid     bytes\n"
        "BootNotification                  1        1        ·        ·     196 B\n"
        "Heartbeat                         1        1        ·        ·      68 B\n"
        "total                             2        2        ·        ·     264 B\n"
        "\n"
        "All 4 frames valid.\n"
        "read and checked <speed>\n"
        "the codec alone  <speed>\n"
    )
    assert result.exit_code == 0


def test_check_of_everything_that_can_be_wrong(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_text(
        line(BOOT % ("x" * 26), "in", "A")
        + line('[4,"1","PropertyConstraintViolation","",{}]', "out", "A")
        + line(
            '[2,"2","MeterValues",{"evseId":"1","meterValue":[{"timestamp":"today","sampledValue":[{},{}]}]}]',
            "in",
            "B",
        )
        + line("[2,", "in", "B")
        + line('[2,"3","Beat",{}]', "in", "B")
        + line(BEATEN % 9, "out", "B")
        + "2025-09-16 12:00 connection lost\n"
        + '{"station": "B"}\n'
    )
    result = run("check", path)
    assert timeless(result.output) == (
        "OCPP 2.0.1 · 6 frames from 2 stations · 345 B\n"
        "\n"
        "Action                        calls  results   errors  invalid     bytes\n"
        "Beat                              1        ·        ·        1      17 B\n"
        "BootNotification                  1        ·        1        1     183 B\n"
        "MeterValues                       1        ·        ·        1      96 B\n"
        "(call unknown)                    ·        1        ·        ·      46 B\n"
        "(no OCPP-J)                       ·        ·        ·        1       3 B\n"
        "total                             3        1        1        4     345 B\n"
        "\n"
        "Station                      frames  invalid\n"
        "B                                 4        3\n"
        "A                                 2        1\n"
        "\n"
        "Violations                                              count  line\n"
        "BootNotification\n"
        "  /chargingStation/serialNumber       maxLength 25          1     1\n"
        "MeterValues\n"
        "  /evseId                             type integer          1     3\n"
        "  /meterValue/*/sampledValue/*/value  required              2     3\n"
        "  /meterValue/*/timestamp             format date-time      1     3\n"
        "\n"
        "Refused frames                               count  line\n"
        "NotImplemented\n"
        '  action "Beat" is not part of OCPP 2.0.1        1     5\n'
        "RpcFrameworkError\n"
        "  malformed JSON: EOF while parsing a value      1     4\n"
        "\n"
        "Errors sent back                                 count  line\n"
        "from the CSMS\n"
        "  PropertyConstraintViolation: BootNotification      1     2\n"
        "\n"
        "Lines without a frame                         count  line\n"
        'an object without "frame"                         1     8\n'
        "neither a frame nor an object with a frame        1     7\n"
        "\n"
        "2 calls without an answer: MeterValues 1, Beat 1\n"
        "1 result answers no call that is known here: line 6\n"
        "4 of 6 frames invalid, 1 unchecked, 2 lines without a frame.\n"
        "read and checked <speed>\n"
        "the codec alone  <speed>\n"
    )
    assert result.exit_code == 1


def test_check_for_machines(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    path.write_text(
        line(BOOT % ("x" * 26), "in", "A")
        + line('[4,"1","PropertyConstraintViolation","",{}]', "out", "A")
        + line("[2,", "in", "A")
        + line(HEARTBEAT % 2, "in", "A")
        + line(BEATEN % 9, "out", "A")
        + "?\n"
    )
    result = run("check", path, "--json")
    data: dict[str, Any] = json.loads(result.output)
    assert data.pop("seconds") > data.pop("codec_seconds") > 0
    first = {"file": str(path), "line": 1}
    assert data == {
        "version": "2.0.1",
        "valid": False,
        "files": [str(path)],
        "frames": 5,
        "bytes": 254,
        "invalid": 2,
        "actions": [
            {"action": "(call unknown)", "calls": 0, "results": 1, "errors": 0, "invalid": 0, "bytes": 46},
            {"action": "(no OCPP-J)", "calls": 0, "results": 0, "errors": 0, "invalid": 1, "bytes": 3},
            {"action": "BootNotification", "calls": 1, "results": 0, "errors": 1, "invalid": 1, "bytes": 183},
            {"action": "Heartbeat", "calls": 1, "results": 0, "errors": 0, "invalid": 0, "bytes": 22},
        ],
        "stations": [{"station": "A", "frames": 5, "invalid": 2}],
        "violations": [
            {
                "action": "BootNotification",
                "kind": "call",
                "path": "/chargingStation/serialNumber",
                "keyword": "maxLength",
                "limit": "25",
                "message": "longer than 25 characters (26)",
                "count": 1,
                **first,
            }
        ],
        "refused": [
            {
                "code": "RpcFrameworkError",
                "reason": "malformed JSON: EOF while parsing a value",
                "count": 1,
                "file": str(path),
                "line": 3,
            }
        ],
        "errors": [
            {
                "action": "BootNotification",
                "sender": "csms",
                "code": "PropertyConstraintViolation",
                "count": 1,
                "file": str(path),
                "line": 2,
            }
        ],
        "unmatched": 1,
        "unmatched_places": [{"file": str(path), "line": 5}],
        "unanswered": {"Heartbeat": 1},
        "broken": [
            {"reason": "neither a frame nor an object with a frame", "count": 1, "file": str(path), "line": 6}
        ],
    }
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("", 0),
        (HEARTBEAT % 1, 0),
        (f"{HEARTBEAT % 1}\n{BEATEN % 1}\n", 0),
        ('[2,"1","Heartbeat",{"x":1}]', 1),
        (BEATEN % 1, 1),
        ("?", 1),
    ],
    ids=["nothing", "a call", "a pair", "an invalid call", "an answer to nothing", "no frame"],
)
def test_check_ends_with_0_only_if_every_line_holds_a_valid_frame(text: str, status: int) -> None:
    result = run("check", "-", stdin=text)
    assert result.exit_code == status
    assert json.loads(run("check", "-", "--json", stdin=text).output)["valid"] == (status == 0)


def test_check_of_nothing() -> None:
    assert run("check", "-").output == "OCPP 2.0.1 · 0 frames · 0 B\n\nNo frames.\n"


def test_results_are_checked_against_the_calls_that_they_answer() -> None:
    """Both sides use the id 1 at once, here and on another station."""
    text = "".join(
        [
            line(HEARTBEAT % 1, "in", "A"),
            line('[2,"1","Reset",{"type":"OnIdle"}]', "out", "A"),
            line('[2,"1","GetLocalListVersion",{}]', "out", "B"),
            line('[3,"1",{"status":"Scheduled"}]', "in", "A"),
            line(BEATEN % 1, "out", "A"),
            line('[3,"1",{"versionNumber":12}]', "in", "B"),
        ]
    )
    result = run("check", "-", stdin=text)
    assert "All 6 frames valid." in result.output
    assert result.exit_code == 0


def test_calls_wait_for_their_answers_across_files(tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    first.write_text(line(HEARTBEAT % 1, "in", "A"))
    second.write_text(line(BEATEN % 1, "out", "A") + line(BEATEN % 1, "out", "A"))
    result = run("check", first, second, "--json")
    data = json.loads(result.output)
    assert data["files"] == [str(first), str(second)]
    assert data["unmatched_places"] == [{"file": str(second), "line": 2}]


def test_examples_of_several_files_name_the_file(tmp_path: Path) -> None:
    first, second = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    first.write_text(HEARTBEAT % 1)
    second.write_text('[2,"2","Heartbeat",{"x":1}]')
    output = run("check", first, second, columns=120).output
    assert output.startswith("OCPP 2.0.1 · 2 frames · 49 B · 2 files\n")
    assert re.search(r"  /x .*additionalProperties +1 +\S+:1\n", output)


@pytest.mark.parametrize("version", ["1.6", "ocpp1.6", "v16"])
def test_version_is_a_number_a_subprotocol_or_a_package(version: str) -> None:
    frame = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
    result = run("check", "-", "--version", version, stdin=frame)
    assert result.output.startswith("OCPP 1.6 · 1 frame · 75 B\n")
    assert result.exit_code == 0


def test_errors_and_messages_without_answer_of_2_1_are_counted() -> None:
    data = {"id": 1, "pending": 0, "basetime": "2025-09-16T00:00:00Z", "data": [{"t": 0, "v": "1"}]}
    frames = [
        HEARTBEAT % 1,
        BEATEN % 1,
        '[5,"1","FormatViolation","",{}]',
        json.dumps([6, "2", "NotifyPeriodicEventStream", data]),
    ]
    result = run("check", "-", "--version", "2.1", "--json", stdin="\n".join(frames))
    actions = {row.pop("action"): row for row in json.loads(result.output)["actions"]}
    assert actions["Heartbeat"] == {"calls": 1, "results": 1, "errors": 1, "invalid": 0, "bytes": 99}
    assert actions["NotifyPeriodicEventStream"]["calls"] == 1
    assert json.loads(result.output)["unanswered"] == {}


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        ('[3,"1",{"x":1}]', {"calls": 1, "results": 1, "errors": 0, "invalid": 1}),
        ('[4,"1","InternalError","",null]', {"calls": 1, "results": 0, "errors": 1, "invalid": 1}),
    ],
    ids=["result", "error"],
)
def test_an_invalid_answer_counts_for_the_action_of_its_call(answer: str, counts: dict[str, int]) -> None:
    data = json.loads(run("check", "-", "--json", stdin=f"{HEARTBEAT % 1}\n{answer}").output)
    [row] = data["actions"]
    assert {name: row[name] for name in counts} == counts
    assert (row["action"], data["unanswered"]) == ("Heartbeat", {})


@pytest.mark.parametrize(("code", "shown"), [("VeryOwnError", "VeryOwnError"), ("", "GenericError")])
def test_an_error_code_is_shown_as_it_came(code: str, shown: str) -> None:
    frames = f'{HEARTBEAT % 1}\n[4,"1","{code}","why",{{}}]'
    [error] = json.loads(run("check", "-", "--json", stdin=frames).output)["errors"]
    assert (error["action"], error["sender"], error["code"]) == ("Heartbeat", "", shown)
    assert f"{shown} why" in run("show", "-", stdin=frames).output.splitlines()[1]


def test_a_frame_that_is_no_message_is_shown_as_text_and_answers_nothing() -> None:
    frames = f'{HEARTBEAT % 1}\n[2,"2","Heartbeat"]\n[4,"2","RpcFrameworkError","",{{}}]'
    data = json.loads(run("check", "-", "--json", stdin=frames).output)
    assert [row["action"] for row in data["actions"]] == ["(call unknown)", "(no OCPP-J)", "Heartbeat"]
    assert (
        run("show", "-", stdin=frames, columns=120).output.splitlines()[1].startswith("    2   ✗ (no OCPP-J)")
    )


def test_gzip_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl.gz"
    path.write_bytes(gzip.compress(GOOD.read_bytes()))
    assert run("check", path).exit_code == 0


def test_gzip_is_unpacked_from_standard_input() -> None:
    command = [sys.executable, "-m", "ocpp_fast.cli", "check", "-"]
    done = subprocess.run(command, input=gzip.compress(GOOD.read_bytes()), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "All 260 frames valid." in done.stdout.decode()


@pytest.mark.parametrize("columns", [80, 400])
@pytest.mark.parametrize(
    "command", [["check"], ["check", "--json"], ["show"], ["show", "--faults"]], ids=" ".join
)
def test_no_value_longer_than_64_characters_is_quoted(command: list[str], columns: int) -> None:
    secret = "s3cret" * 20
    frames = [
        f'[2,"1","{secret}",{{}}]',
        json.dumps([2, "2", "Authorize", {"idToken": {"idToken": secret, "type": secret}, secret: 1}]),
        f'[2,"3","DataTransfer",{{"vendorId":"{secret}","data":"{secret}"}}]',
        f'[2,"4","DataTransfer",{{"vendorId":"{secret}"',
        json.dumps([4, "9", secret, secret, {"x": secret}]),
        f'["{secret}"]',
        f"{secret}",
    ]
    text = "\n".join(frames) + "\n" + line(HEARTBEAT % 5, "in", secret)
    output = run(*command, "-", stdin=text, columns=columns).output
    runs = re.findall(r"(?:s3cret)[s3cret]*", output)
    assert not [found for found in runs if len(found) > 64]


@pytest.mark.parametrize("command", ["check", "show"])
def test_control_characters_do_not_reach_the_terminal(command: str) -> None:
    frames = [
        line('[2,"1","\\u001b[31mBeat",{"\\u001b[2J":1}]', "in", "A\x1b[31m"),
        line('[2,"2","DataTransfer",{"vendorId":"\\u001b[31m\\u0007"}]', "in", "A\x1b[31m"),
        line('[2,"3","Heartbeat",{"\\u001b[2J":1}]', "in", "A"),
        line('[2,"4","Heartbeat",{"a\x1b": \x1b}]', "in", "A"),
        line('[4,"1","\\u001b[31m","\\u001b[31m",{}]', "out", "A\x1b[31m"),
    ]
    output = run(command, "-", stdin="".join(frames)).output
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", output)


def test_no_progress_bar_in_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_text(f"{HEARTBEAT % 1}\n{BEATEN % 1}\n" * 60_000)
    command = [sys.executable, "-m", "ocpp_fast.cli", "check", str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout


# --- show -------------------------------------------------------------------------------------------------


CONVERSATION = "".join(
    [
        line(BOOT % "NL22-0042-2024", "in", "A", "2025-09-16T23:59:58.100Z"),
        line(BOOTED, "out", "A", "2025-09-16T23:59:58.113Z"),
        line(
            '[2,"2","TransactionEvent",{"eventType":"Updated","timestamp":"2025-09-17T00:00:01Z",'
            '"triggerReason":"MeterValuePeriodic","seqNo":3,"transactionInfo":{"transactionId":'
            '"0f8fad5b-d9cb-469f-a165-70867728950e","chargingState":"Charging"},"meterValue":[{"timestamp":'
            '"2025-09-17T00:00:01Z","sampledValue":[{"value":10.5},{"value":11.0}]}]}]',
            "in",
            "LONGER-NAME",
            "2025-09-17T00:00:01.000Z",
        ),
        line('[3,"2",{}]', "out", "LONGER-NAME", "2025-09-17T00:00:02.500Z"),
        line('[2,"3","Reset",{"type":"onIdle"}]', "out", "A", "2025-09-17T00:00:03Z"),
        line('[4,"3","InternalError","out of memory",{}]', "in", "A", "2025-09-17T00:00:03.900Z"),
        line("[2,", "in", "A", "2025-09-17T00:00:04Z"),
        "lost\n",
    ]
)


def test_show_at_80_columns() -> None:
    result = run("show", "-", stdin=CONVERSATION)
    assert result.output == (
        "Tuesday, 16 September 2025\n"
        "23:59:58 A →   BootNotification      PowerUp model=M vendorName=V …\n"
        "23:59:58 A ←     BootNotification 13 ms  Accepted interval=300 …\n"
        "Wednesday, 17 September 2025\n"
        "00:00:01 LONGER-NAME →   TransactionEvent      Updated MeterValuePeriodic …\n"
        "00:00:02 LONGER-NAME ←     TransactionEvent 1.5 s\n"
        '00:00:03 A           ← ✗ Reset  /type: not a value of ResetEnumType ("onIdle")\n'
        "00:00:03 A           → !   Reset 900 ms        InternalError out of memory\n"
        "00:00:04 A           → ✗ (no OCPP-J)  malformed JSON: EOF while parsing a value…\n"
        "                       ✗ (no frame)  neither a frame nor an object with a frame\n"
    )
    assert result.exit_code == 0


def test_show_at_120_columns_has_numbers_milliseconds_and_more_fields() -> None:
    output = run("show", "-", stdin=CONVERSATION, columns=120).output.splitlines()
    assert output[1] == (
        "    1 23:59:58.100 A →   BootNotification            "
        "PowerUp model=M vendorName=V serialNumber=NL22-0042-2024"
    )
    assert output[4] == (
        "    3 00:00:01.000 LONGER-NAME →   TransactionEvent            "
        "Updated MeterValuePeriodic seqNo=3 Charging value=10.5 …"
    )


@pytest.mark.parametrize(("columns", "start"), [(109, "23:59:58 A"), (110, "    1 23:59:58.100 A")])
def test_show_has_numbers_and_milliseconds_from_110_columns_on(columns: int, start: str) -> None:
    assert run("show", "-", stdin=CONVERSATION, columns=columns).output.splitlines()[1].startswith(start)


@pytest.mark.parametrize("columns", [40, 80, 120, 200])
def test_show_stays_within_the_screen(columns: int) -> None:
    output = run("show", FAULTY, columns=columns).output
    assert max(map(len, output.splitlines())) <= columns


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (["--station", "A"], [1, 2, 5, 6, 7]),
        (["--action", "TransactionEvent"], [3, 4]),
        (["--faults"], [5, 6, 7, 8]),
        (["--lines", "2"], [2]),
        (["--lines", "2-3"], [2, 3]),
        (["--lines", "7-"], [7, 8]),
        (["--station", "A", "--lines", "3-6", "--faults"], [5, 6]),
    ],
)
def test_show_can_leave_out(options: list[str], numbers: list[int]) -> None:
    output = run("show", "-", *options, stdin=CONVERSATION, columns=120).output
    assert [int(row[:5]) for row in output.splitlines() if row[:5].strip().isdigit()] == numbers


def test_show_numbers_lines_that_have_no_time_and_guesses_directions() -> None:
    assert run(
        "show", "-", stdin=f'{HEARTBEAT % 1}\n{BEATEN % 1}\n[2,"2","Reset",{{"type":"OnIdle"}}]'
    ).output == (
        "    1 →   Heartbeat\n"
        "    2 ←     Heartbeat           currentTime=2025-09-16T00:00:00Z\n"
        "    3 ←   Reset                 OnIdle\n"
    )


def test_show_of_the_objection_to_an_answer() -> None:
    frames = f'{HEARTBEAT % 1}\n{BEATEN % 1}\n[5,"1","InternalError","no clock",{{}}]'
    assert run("show", "-", "--version", "2.1", stdin=frames).output.splitlines()[2] == (
        "    3 → !   Heartbeat           InternalError no clock"
    )


def test_highlights_put_enums_and_short_values_of_the_top_first() -> None:
    schema = {
        "types": {
            "T": {
                "fields": [
                    {"wire": "when", "kind": {"type": "string", "format": "date-time"}},
                    {"wire": "text", "kind": {"type": "string"}},
                    {"wire": "count", "kind": {"type": "integer"}},
                    {"wire": "part", "kind": {"object": "U"}},
                    {"wire": "parts", "kind": {"type": "array", "items": {"object": "U"}}},
                    {"wire": "state", "kind": {"enum": "E"}},
                ]
            },
            "U": {
                "fields": [
                    {"wire": "kind", "kind": {"enum": "E"}},
                    {"wire": "id", "kind": {"type": "integer"}},
                ]
            },
        },
        "enums": {"E": {"values": ["On", "Off"]}},
    }
    payload = {
        "when": "2025-09-16T00:00:00Z",
        "text": "a text that is longer than it is worth",
        "count": 3.0,
        "part": {"id": 1, "kind": "On"},
        "parts": [{"id": 2, "kind": "Off"}, {}],
        "state": "Off",
        "unknown": [True, None],
    }
    assert [(name, value, is_enum) for name, value, is_enum in highlights(payload, "T", schema)] == [
        ("state", "Off", True),
        ("count", "3", False),
        ("part.kind", "On", True),
        ("parts", "[2]", False),
        ("unknown", "[true,null]", False),
        ("part.id", "1", False),
        ("text", "a text that is longer t…", False),
        ("parts.kind", "Off", True),
        ("parts.id", "2", False),
        ("when", "2025-09-16T00:00:00Z", False),
    ]
    assert highlights([1], "T", schema) == []
    assert [field.value for field in highlights({"state": "On"}, None, schema)] == ["On"]


# --- describe ---------------------------------------------------------------------------------------------

SCHEMA: dict[str, Any] = {
    "version": "2.0.1",
    "edition": "edition 3",
    "blocks": {"provisioning": {"profile": "provisioning", "doc": "Bringing a station into service."}},
    "actions": {
        "Boot": {
            "doc": "Sent after every boot.",
            "block": "provisioning",
            "sender": "station",
            "request": "BootRequest",
            "response": "BootResponse",
            "send": None,
        },
        "Stream": {
            "doc": "",
            "block": "provisioning",
            "sender": "both",
            "request": None,
            "response": None,
            "send": "Stream",
        },
    },
    "types": {
        "BootRequest": {
            "doc": "Who booted, and why.",
            "role": "request",
            "action": "Boot",
            "fields": [
                {"wire": "modem", "required": False, "note": "", "kind": {"object": "ModemType"}},
                {"wire": "reason", "required": True, "note": "why", "kind": {"enum": "BootReasonEnumType"}},
                {"wire": "customData", "required": False, "note": "", "kind": {"object": "CustomDataType"}},
            ],
        },
        "BootResponse": {
            "doc": "",
            "role": "response",
            "action": "Boot",
            "fields": [
                {
                    "wire": "interval",
                    "required": True,
                    "note": "seconds",
                    "kind": {"type": "integer", "minimum": 0},
                },
                {
                    "wire": "at",
                    "required": True,
                    "note": "",
                    "kind": {"type": "string", "format": "date-time"},
                },
                {
                    "wire": "level",
                    "required": False,
                    "note": "",
                    "kind": {"type": "number", "maximum": 1, "minimum": 0},
                },
                {
                    "wire": "limit",
                    "required": False,
                    "note": "",
                    "kind": {"type": "number", "multipleOf": 0.1},
                },
                {"wire": "data", "required": False, "note": "", "kind": {}},
                {"wire": "on", "required": False, "note": "", "kind": {"type": "boolean"}},
                {
                    "wire": "reasons",
                    "required": False,
                    "note": "",
                    "kind": {
                        "type": "array",
                        "items": {"enum": "BootReasonEnumType"},
                        "minItems": 1,
                        "maxItems": 4,
                    },
                },
                {"wire": "customData", "required": False, "note": "", "kind": {"object": "CustomDataType"}},
            ],
        },
        "Stream": {
            "doc": "",
            "role": "send",
            "action": "Stream",
            "fields": [
                {"wire": "customData", "required": False, "note": "", "kind": {"object": "CustomDataType"}}
            ],
        },
        "ModemType": {
            "doc": "A modem.",
            "role": "data",
            "action": "",
            "fields": [
                {"wire": "iccid", "required": False, "note": "", "kind": {"type": "string", "maxLength": 20}},
                {
                    "wire": "apns",
                    "required": True,
                    "note": "what the operator of the mobile network wants to know before it lets one in",
                    "kind": {"type": "array", "items": {"type": "string"}, "orOne": True},
                },
                {"wire": "customData", "required": False, "note": "", "kind": {"object": "CustomDataType"}},
            ],
        },
        "CustomDataType": {
            "doc": "",
            "role": "data",
            "action": "",
            "fields": [
                {
                    "wire": "vendorId",
                    "required": True,
                    "note": "",
                    "kind": {"type": "string", "maxLength": 255},
                }
            ],
        },
    },
    "enums": {
        "BootReasonEnumType": {
            "doc": "Why a station booted.",
            "values": ["PowerUp", "RemoteReset", "Unknown"],
            "members": ["POWER_UP", "REMOTE_RESET", "UNKNOWN"],
        }
    },
}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Definitions that stay as they are here."""
    monkeypatch.setattr(describe, "tables", lambda _version: SCHEMA)


@pytest.mark.usefixtures("small")
def test_describe_action() -> None:
    assert run("describe", "Boot", columns=60).output == (
        "Boot  OCPP 2.0.1\n"
        "Sent after every boot.\n"
        "\n"
        "sender  station → CSMS\n"
        "block   provisioning\n"
        "\n"
        "Request  BootRequest\n"
        "Who booted, and why.\n"
        "├─ modem?     ModemType\n"
        "│  ├─ iccid?  string, at most 20 characters\n"
        "│  └─ apns    list of string, or one bare item\n"
        "│             what the operator of the mobile network wants\n"
        "│             to know before it lets one in\n"
        "└─ reason     BootReasonEnumType\n"
        "              why\n"
        "              PowerUp · RemoteReset · Unknown\n"
        "\n"
        "Response  BootResponse\n"
        "├─ interval  integer, at least 0\n"
        "│            seconds\n"
        "├─ at        date-time\n"
        "├─ level?    number, 0 to 1\n"
        "├─ limit?    number, a multiple of 0.1\n"
        "├─ data?     any JSON value\n"
        "├─ on?       boolean\n"
        "└─ reasons?  list of BootReasonEnumType, 1 to 4\n"
        "             PowerUp · RemoteReset · Unknown\n"
        "\n"
        "Every object may also hold customData: CustomDataType\n"
    )


@pytest.mark.usefixtures("small")
def test_describe_message_that_is_never_answered() -> None:
    assert run("describe", "Stream").output == (
        "Stream  OCPP 2.0.1\n"
        "\n"
        "sender  station ↔ CSMS\n"
        "block   provisioning\n"
        "\n"
        "Send  Stream\n"
        "  no fields\n"
        "\n"
        "Every object may also hold customData: CustomDataType\n"
    )


@pytest.mark.usefixtures("small")
def test_describe_type() -> None:
    assert run("describe", "modemtype").output == (
        "ModemType  OCPP 2.0.1\n"
        "A modem.\n"
        "\n"
        "├─ iccid?  string, at most 20 characters\n"
        "└─ apns    list of string, or one bare item\n"
        "           what the operator of the mobile network wants to know before it lets\n"
        "           one in\n"
        "\n"
        "Used by\n"
        "  BootRequest.modem\n"
        "\n"
        "Every object may also hold customData: CustomDataType\n"
    )


@pytest.mark.usefixtures("small")
def test_describe_message_type() -> None:
    assert run("describe", "BootRequest", columns=60).output.splitlines()[:5] == [
        "BootRequest  OCPP 2.0.1",
        "Who booted, and why.",
        "The request of Boot.",
        "",
        "├─ modem?     ModemType",
    ]


@pytest.mark.usefixtures("small")
def test_describe_enum() -> None:
    assert run("describe", "BootReasonEnumType").output == (
        "BootReasonEnumType  OCPP 2.0.1\n"
        "Why a station booted.\n"
        "\n"
        "PowerUp      POWER_UP\n"
        "RemoteReset  REMOTE_RESET\n"
        "Unknown      UNKNOWN\n"
        "\n"
        "Used by\n"
        "  BootRequest.reason\n"
        "  BootResponse.reasons\n"
    )


@pytest.mark.usefixtures("small")
def test_describe_lists_actions_by_block() -> None:
    assert run("describe").output == (
        "OCPP 2.0.1  edition 3\n"
        "\n"
        "provisioning\n"
        "Bringing a station into service.\n"
        "  Boot    station  Sent after every boot.\n"
        "  Stream  both\n"
    )


@pytest.mark.parametrize("version", ["1.6", "2.0", "2.0.1", "2.1"])
@pytest.mark.parametrize("columns", [80, 120])
def test_everything_can_be_described_within_the_screen(version: str, columns: int) -> None:
    schema = tables(version)
    for name in [*schema["actions"], *schema["types"], *schema["enums"]]:
        result = run("describe", name, "--version", version, columns=columns)
        assert result.exit_code == 0
        lines = result.output.splitlines()
        assert lines[0] == f"{name}  OCPP {version}"
        assert max(map(len, lines)) <= columns
        assert not [row for row in lines if row != row.rstrip()]


# --- misuse -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check"], "Missing argument 'FILE...'."),
        (["check", "nowhere.jsonl"], "Invalid value for 'FILE...': File 'nowhere.jsonl' does not exist."),
        (["check", "."], "Invalid value for 'FILE...': File '.' is a directory."),
        (["show"], "Missing argument 'FILE'."),
        (["show", "nowhere.jsonl"], "Invalid value for 'FILE': File 'nowhere.jsonl' does not exist."),
        (
            ["show", "-", "--lines", "a-b"],
            "Invalid value for '--lines': 'a-b' is not a span such as 17, 17-40 or 17-",
        ),
        (
            ["check", "-", "--version", "3.0"],
            "Invalid value for '--version': no version '3.0'; there are 1.6, 2.0, 2.0.1, 2.1",
        ),
        (
            ["--version", "2.0.1", "check", "-"],
            "put the OCPP version after the command: ocpp-fast check FILE --version 2.0.1",
        ),
        (["nonsense"], "No such command 'nonsense'."),
        (
            ["describe", "BootNotificaton"],
            "Invalid value for 'NAME': OCPP 2.0.1 has no action, type or enum called BootNotificaton; "
            "did you mean BootNotification, BootNotificationRequest or BootNotificationResponse?",
        ),
        (
            ["describe", "serialNumber"],
            "Invalid value for 'NAME': OCPP 2.0.1 has no action, type or enum called serialNumber; "
            "it is a field of CertificateHashDataType, ChargingStationType and OCSPRequestDataType",
        ),
        (
            ["describe", "qqqq"],
            "Invalid value for 'NAME': OCPP 2.0.1 has no action, type or enum called qqqq",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_misuse_ends_with_2_and_one_clear_line(arguments: list[str], words: str) -> None:
    result = CliRunner().invoke(program, arguments, prog_name="ocpp-fast")
    assert result.exit_code == 2
    assert result.output.splitlines()[-1] == f"Error: {words}"
    assert isinstance(result.exception, SystemExit)


def test_own_version_is_told_without_a_command() -> None:
    assert re.fullmatch(r"ocpp-fast \S+ \(OCPP 1\.6, 2\.0, 2\.0\.1, 2\.1\)\n", run("--version").output)


def test_help_lists_the_commands() -> None:
    output = run().output
    assert output == run("--help").output
    assert re.findall(r"^  (\w+) {2,}", output.partition("Commands:")[2], re.MULTILINE) == [
        "check",
        "show",
        "describe",
        "serve",
        "simulate",
    ]


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_click_or_rich_one_line_says_what_to_install(missing: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None; from ocpp_fast.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == f"ocpp-fast: the command line needs {missing}; pip install 'ocpp-fast[cli]'\n"


def test_terminal_without_unicode_gets_question_marks() -> None:
    command = [sys.executable, "-m", "ocpp_fast.cli", "show", str(GOOD), "--lines", "1"]
    environment = {"PYTHONIOENCODING": "ascii", "COLUMNS": "80"}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"NL-0042 ?   BootNotification" in done.stdout


# --- the captures that come along -------------------------------------------------------------------------


def test_capture_of_a_good_day_is_valid() -> None:
    result = run("check", GOOD, "--json")
    data = json.loads(result.output)
    assert result.exit_code == 0
    assert (data["frames"], data["invalid"], data["unmatched"]) == (260, 0, 0)
    assert data["unanswered"] == {}
    assert [(error["action"], error["sender"]) for error in data["errors"]] == [
        ("GetInstalledCertificateIds", "station"),
        ("SignCertificate", "csms"),
    ]
    assert len(data["actions"]) == 33


def test_capture_has_the_transaction_event_that_the_benchmarks_use() -> None:
    frames = [json.loads(row)["frame"] for row in GOOD.read_text(encoding="utf-8").splitlines()]
    events = [frame for frame in frames if '"TransactionEvent"' in frame and 1_000 < len(frame) < 1_200]
    assert len(events) == 9
    for event in events:
        assert Codec("2.0.1").validate(event).action == "TransactionEvent"


VIOLATIONS = """
    Authorize call /customData/vendorId required 1
    Authorize call /idToken/idToken maxLength 1
    BootNotification call /chargeBoxSerialNumber additionalProperties 1
    BootNotification call /chargingStation/modem/iccid type 1
    BootNotification call /chargingStation/serialNumber maxLength 1
    BootNotification call /reason enum 1
    DataTransfer call /vendorId required 1
    GetCompositeSchedule result /schedule/scheduleStart required 1
    GetLocalListVersion result /versionNumber type 1
    GetVariables result /getVariableResult minItems 1
    Heartbeat call  type 1
    MeterValues call /meterValue/*/sampledValue/*/value type 6
    NotifyEvent call /eventData/*/actualValue type 1
    NotifyEvent call /eventData/*/component type 1
    NotifyEvent call /eventData/*/techInfo maxLength 1
    NotifyReport call /reportData/*/variableAttribute/*/mutability enum 1
    NotifyReport call /reportData/*/variableAttribute/*/persistent type 1
    NotifyReport call /reportData/*/variableCharacteristics/unit maxLength 1
    Reset result /status enum 1
    SecurityEventNotification call /techInfo maxLength 1
    SetDisplayMessage result /statusInfo/reasonCode maxLength 1
    StatusNotification call /connectorId required 2
    StatusNotification call /connectorId type 2
    StatusNotification call /connectorStatus enum 3
    StatusNotification call /connectorStatus required 2
    StatusNotification call /evseId required 2
    StatusNotification call /evseId type 1
    StatusNotification call /status additionalProperties 2
    StatusNotification call /timestamp format 15
    StatusNotification call /timestamp required 2
    TransactionEvent call /evse/id required 1
    TransactionEvent call /idToken/additionalInfo minItems 2
    TransactionEvent call /meterValue/*/sampledValue minItems 1
    TransactionEvent call /meterValue/*/sampledValue/*/signedMeterValue/signedMeterData maxLength 6
    TransactionEvent call /meterValue/*/sampledValue/*/unit additionalProperties 3
    TransactionEvent call /meterValue/*/sampledValue/*/value type 1
    TransactionEvent call /meterValue/*/timestamp format 21
    TransactionEvent call /offline type 1
    TransactionEvent call /seqNo type 1
    TransactionEvent call /timestamp format 3
    TransactionEvent call /transactionInfo required 1
    TransactionEvent call /triggerReason enum 15
"""


def test_capture_of_faulty_stations_breaks_what_it_is_meant_to_break() -> None:
    result = run("check", FAULTY, "--json")
    data = json.loads(result.output)
    assert result.exit_code == 1
    assert (data["frames"], data["invalid"], data["unmatched"]) == (1326, 121, 3)
    found = [
        f"{group['action']} {group['kind']} {group['path']} {group['keyword']} {group['count']}"
        for group in data["violations"]
    ]
    assert found == [row.strip() for row in VIOLATIONS.strip().splitlines()]
    refused: dict[str, int] = {}
    for group in data["refused"]:
        refused[group["code"]] = refused.get(group["code"], 0) + group["count"]
    assert refused == {
        "FormatViolation": 3,
        "MessageTypeNotSupported": 2,
        "NotImplemented": 2,
        "RpcFrameworkError": 26,
    }
    assert [(row["station"], row["frames"], row["invalid"]) for row in data["stations"]] == [
        ("EV-0007", 260, 29),
        ("HG-0044", 276, 18),
        ("LP-0311", 260, 12),
        ("QX-1200", 270, 15),
        ("ZK-0500", 260, 47),
    ]


def test_every_example_line_of_a_summary_shows_its_fault() -> None:
    rows = FAULTY.read_text(encoding="utf-8").splitlines()
    for group in json.loads(run("check", FAULTY, "--json").output)["violations"]:
        if group["kind"] == "call":
            with pytest.raises(DecodeError) as caught:
                Codec("2.0.1").validate(json.loads(rows[group["line"] - 1])["frame"])
            assert (group["path"], group["keyword"]) in {
                (folded(found.path, found.keyword), found.keyword) for found in caught.value.violations
            }


# --- small things -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (29, "/part/bb/ccc: not a text (5)"),
        (28, "/part/bb/ccc: not a text (5)"),
        (27, "…/bb/ccc: not a text (5)"),
        (24, "…/bb/ccc: not a text (5)"),
        (23, "…/ccc: not a text (5)"),
        (20, "…/ccc: not a text (…"),
    ],
)
def test_a_fault_loses_the_start_of_its_path_first(room: int, text: str) -> None:
    assert _fitted("/part/bb/ccc: not a text (5)", room) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0131, "13 ms"), (1.0, "1.0 s"), (1.52, "1.5 s"), (100.0, "100 s")]
)
def test_durations_are_short(seconds: float, text: str) -> None:
    assert _duration(seconds) == text


@pytest.mark.parametrize(
    ("path", "keyword", "result"),
    [
        ("/a/0/b/12", "type", "/a/*/b/*"),
        ("/a0/1b", "type", "/a0/1b"),
        ("/a/0/17", "additionalProperties", "/a/*/17"),
        ("", "type", ""),
    ],
)
def test_positions_in_lists_are_folded(path: str, keyword: str, result: str) -> None:
    assert folded(path, keyword) == result


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1.00 kB"),
        (9_996, "10.0 kB"),
        (99_960, "100 kB"),
        (348_000, "348 kB"),
        (29_626_000, "29.6 MB"),
        (5e9, "5.00 GB"),
    ],
)
def test_sizes_have_three_digits(number: float, text: str) -> None:
    assert size(number) == text


def test_quote_is_printable_and_short() -> None:
    assert quote("x" * 64) == "x" * 64
    assert quote("x" * 65) == "x" * 63 + "…"
    assert quote("a\x1b\n\ud800é") == "a���é"
