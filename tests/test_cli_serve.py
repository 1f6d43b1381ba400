"""`ocpp-fast serve` and `ocpp-fast simulate`, against each other and against captures."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("click")
pytest.importorskip("rich")
pytest.importorskip("websockets")

import conversation as say
from click.testing import CliRunner
from ocpp_fast import Call, Codec
from ocpp_fast._core import definition, tables
from ocpp_fast.cli.accept import accepting
from ocpp_fast.cli.serve import serve
from ocpp_fast.cli.simulate import boot, session, simulate


@pytest.mark.parametrize("version", say.VERSIONS)
@pytest.mark.parametrize("role", ["csms", "station"])
def test_every_request_is_accepted_with_a_valid_response(version: str, role: Any) -> None:
    router = accepting(version, role)
    actions = {name for name, action in tables(version)["actions"].items() if action["sender"] != role}
    assert {route.action for route in router.table().values()} == actions
    for route in router.table().values():
        if route.response_type is not None:
            response = route.handler("CS-1", None)
            assert type(response) is route.response_type
            response.validate()


@pytest.mark.parametrize(
    ("version", "action", "payload"),
    [
        pytest.param(version, action, payload, id=f"{version}-{number} {action}")
        for version in say.VERSIONS
        for number, (action, payload) in enumerate([("BootNotification", boot(version)), *session(version)])
    ],
)
def test_what_a_simulated_station_sends_is_valid(version: str, action: str, payload: dict[str, Any]) -> None:
    request = definition("v" + version.replace(".", ""), f"{action}Request")
    codec, call = Codec(version), Call(request.from_dict(payload))
    assert codec.decode(codec.encode(call)) == call


@pytest.mark.parametrize("version", say.VERSIONS)
def test_serve_and_simulate_talk_and_the_record_is_clean(version: str, tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    command = ["--port", "0", "--version", version, "--seconds", "3", "--record", str(record)]
    program = "import sys; from ocpp_fast.cli.serve import serve; serve(sys.argv[1:])"
    serving = subprocess.Popen(
        [sys.executable, "-u", "-c", program, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert serving.stdout is not None
    address = serving.stdout.readline().split(" at ")[1].replace("/IDENTITY", "").strip()
    done = CliRunner().invoke(
        simulate,
        [
            address,
            "--version",
            version,
            "--stations",
            "5",
            "--seconds",
            "1",
            "--pause",
            "0.01",
            "--ramp",
            "0",
        ],
    )
    assert done.exit_code == 0, done.output
    assert "5 booted" in done.output
    assert "faults    none" in done.output
    output = serving.communicate(timeout=20)[0]
    assert "BootNotification" in output
    assert "faults       none" in output
    assert serving.returncode == 0
    frames = [json.loads(line) for line in record.read_text().splitlines()]
    assert {frame["direction"] for frame in frames} == {"in", "out"}
    assert {frame["station"] for frame in frames} == {f"SIM-{number:05d}" for number in range(1, 6)}
    codec, pending = Codec(version), dict[str, str]()
    for frame in frames:
        message = codec.decode(frame["frame"], pending)
        if isinstance(message, Call):
            pending[message.message_id] = message.action


def test_simulate_reports_a_csms_that_is_not_there() -> None:
    done = CliRunner().invoke(
        simulate, ["ws://127.0.0.1:9", "--stations", "2", "--seconds", "0.5", "--ramp", "0"]
    )
    assert done.exit_code == 1
    assert "2 station: ConnectionRefusedError" in done.output


def test_serve_says_when_its_port_is_taken() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        started = time.monotonic()
        done = CliRunner().invoke(serve, ["--port", str(taken.getsockname()[1])])
    assert done.exit_code == 1
    assert "cannot listen on 127.0.0.1" in done.output
    assert time.monotonic() - started < 5


def test_serve_says_that_a_store_is_none(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    other.write_text("no database at all, but a text that is long enough to be looked at " * 10)
    done = CliRunner().invoke(serve, ["--port", "0", "--store", str(other)])
    assert done.exit_code == 1
    assert "other.sqlite: not an SQLite database" in done.output
    done = CliRunner().invoke(serve, ["--port", "0", "--store", str(tmp_path / "s"), "--seconds", "0.1"])
    assert done.exit_code == 0, done.output
    assert (tmp_path / "s").exists()
