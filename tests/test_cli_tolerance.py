"""`ocpp-fast check` with a tolerance, and the profile that it suggests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from ocpp_fast import Codec, DecodeError, Tolerance
from ocpp_fast.cli.program import program

CASES = Path(__file__).with_name("data") / "field_cases.jsonl"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, ["check", *arguments])


def capture(tmp_path: Path, *lines: dict[str, Any]) -> str:
    path = tmp_path / "capture.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return str(path)


def call(station: str, action: str, payload: Any, **more: Any) -> dict[str, Any]:
    return {"station": station, "direction": "in", "frame": [2, "7", action, payload], **more}


def boot(station: str, vendor: str, firmware: str) -> dict[str, Any]:
    payload = {"chargePointVendor": vendor, "chargePointModel": "m", "firmwareVersion": firmware}
    return call(station, "BootNotification", payload)


STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "available"}


def test_repairs_are_counted_by_vendor_and_firmware(tmp_path: Path) -> None:
    file = capture(
        tmp_path,
        call("A", "StatusNotification", STATUS),
        boot("A", "ACME", "1.0"),
        call("A", "StatusNotification", STATUS),
        call("A", "StatusNotification", {**STATUS, "extra": 1}),
        boot("B", "ACME", "2.0"),
        call("B", "StatusNotification", STATUS),
    )
    result = run(file, "--version", "1.6", "--tolerance", "field", "--json")
    assert result.exit_code == 0, result.output
    found = json.loads(result.output)
    assert (found["valid"], found["invalid"], found["repaired"]) == (True, 0, 4)
    repairs = [
        (
            row["vendor"],
            row["firmware"],
            row["action"],
            row["path"],
            row["keyword"],
            row["repair"],
            row["count"],
        )
        for row in found["repairs"]
    ]
    status = ("StatusNotification", "/status", "enum", "normalise")
    assert repairs == [
        ("", "", *status, 1),
        ("ACME", "1.0", "StatusNotification", "/extra", "additionalProperties", "keep", 1),
        ("ACME", "1.0", *status, 2),
        ("ACME", "2.0", *status, 1),
    ]
    shown = run(file, "--version", "1.6", "--tolerance", "field").output
    assert "All 6 frames valid, 4 of them after repairs." in shown
    assert "ACME 1.0" in shown
    assert "enum: normalise" in shown
    assert run(file, "--version", "1.6").exit_code == 1


def test_stations_are_read_under_their_profiles(tmp_path: Path) -> None:
    fleet = tmp_path / "fleet.toml"
    fleet.write_text('[[match]]\nvendor = "ACME"\nfirmware = ">=2"\nprofile = "field"\n', encoding="utf-8")
    file = capture(
        tmp_path,
        boot("A", "ACME", "1.0"),
        call("A", "StatusNotification", STATUS),
        boot("B", "ACME", "2.0"),
        call("B", "StatusNotification", STATUS),
        call("C", "StatusNotification", STATUS),
    )
    found = json.loads(run(file, "--version", "1.6", "--tolerance", str(fleet), "--json").output)
    assert (found["invalid"], found["repaired"]) == (2, 1)


def test_frames_of_the_csms_are_read_strictly(tmp_path: Path) -> None:
    file = capture(tmp_path, call("A", "Reset", {"type": "soft"}, direction="out"))
    assert run(file, "--version", "1.6", "--tolerance", "field").exit_code == 1


@pytest.mark.parametrize("given", ["fields", "nowhere.toml"])
def test_an_unknown_tolerance_is_a_usage_error(tmp_path: Path, given: str) -> None:
    result = run(capture(tmp_path), "--tolerance", given)
    assert result.exit_code == 2
    assert given in result.output


def test_a_suggestion_takes_neither_tolerance_nor_json(tmp_path: Path) -> None:
    file = capture(tmp_path)
    assert run(file, "--suggest", "--tolerance", "field").exit_code == 2
    assert run(file, "--suggest", "--json").exit_code == 2


def faulty(version: str) -> list[dict[str, Any]]:
    """Returns the cases from the field of one version that strict decoding refuses."""
    rows = [json.loads(line) for line in CASES.read_text(encoding="ascii").splitlines()]
    return [row for row in rows if row["version"] == version and row.get("repairs") != []]


def test_a_suggested_profile_repairs_the_capture(tmp_path: Path) -> None:
    rows = [row for row in faulty("1.6") if row["pending"] is None]
    file = capture(tmp_path, *({"station": "A", "direction": "in", "frame": row["frame"]} for row in rows))
    result = run(file, "--version", "1.6", "--suggest")
    assert result.exit_code == 1
    path = tmp_path / "suggested.toml"
    path.write_text(result.output, encoding="utf-8")
    codec = Codec("1.6", tolerance=Tolerance.load(path))
    refused = [row["id"] for row in rows if codec.explain(row["frame"]) is not None]
    # No entry that passes the guards repairs these.
    assert refused == ["null-transaction-id", "shape-201-over-16", "frame-type-1", "frame-duplicate-member"]
    assert result.output.startswith(f"# Repairs {len(rows) - 4} of {len(rows)} faulty frames.\n")
    assert result.output.count("# Not repaired: ") == 4
    assert "# Not repaired: " + file[-60:] not in result.output.partition("[profile")[2]


def test_a_suggestion_is_the_smallest(tmp_path: Path) -> None:
    frames = [call("A", "StatusNotification", {**STATUS, "info": "x" * 51}) for _ in range(3)]
    result = run(capture(tmp_path, *frames), "--version", "1.6", "--suggest")
    assert result.exit_code == 0, result.output
    at = [line.partition("  #")[0] for line in result.output.splitlines() if line.startswith("  {")]
    assert at == [
        '  { path = "StatusNotification/info", keyword = "maxLength", action = "keep" },',
        '  { path = "StatusNotification/status", keyword = "enum", action = "normalise" },',
    ]
    assert "sent 'available'" in result.output


@pytest.mark.parametrize(
    "reading",
    [
        {"value": "1", "unit": None, "context": "Transaction.End"},
        {"value": "1", "multiplier": 3},
        {"value": "1", "Unit": "kWh", "unit": "Wh"},
    ],
)
def test_a_guarded_entry_is_never_suggested(tmp_path: Path, reading: dict[str, Any]) -> None:
    values = [{"timestamp": "2026-01-01T00:00:00Z", "sampledValue": [reading]}]
    file = capture(tmp_path, call("A", "MeterValues", {"connectorId": 1, "meterValue": values}))
    result = run(file, "--version", "1.6", "--suggest")
    assert result.exit_code == 1
    assert "# Repairs 0 of 1 faulty frames." in result.output
    assert "MeterValues: /meterValue/0/sampledValue/0/" in result.output


def test_a_suggestion_for_a_reading_that_is_dropped(tmp_path: Path) -> None:
    readings = [{"value": "1"}, {"value": "2", "unit": None}]
    values = [{"timestamp": "2026-01-01T00:00:00Z", "sampledValue": readings}]
    line = call("A", "MeterValues", {"connectorId": 1, "meterValue": values})
    result = run(capture(tmp_path, line), "--version", "1.6", "--suggest")
    assert result.exit_code == 0, result.output
    path = tmp_path / "suggested.toml"
    path.write_text(result.output, encoding="utf-8")
    codec = Codec("1.6", tolerance=Tolerance.load(path))
    (repair,) = codec.decode(json.dumps(line["frame"])).repairs
    assert (repair.action, repair.path) == ("drop_reading", "/meterValue/0/sampledValue/1")
    with pytest.raises(DecodeError):
        codec.decode(json.dumps(line["frame"]).replace("sampledValue", "sampledvalue"))
