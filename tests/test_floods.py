"""The flood bench: every attack takes place, and every answer to the good station is right. No times."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("websockets")

from benches.floods.__main__ import faults, misses
from benches.floods.attacks import ATTACKS

ROOT = Path(__file__).parent.parent


@pytest.mark.skipif(sys.platform != "linux", reason="memory and cores are asked of Linux")
def test_the_good_station_is_answered_beside_every_attack(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benches.floods", "--quick", "--json", str(tmp_path / "figures")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads((tmp_path / "figures").read_text())
    assert [one["attack"] for one in figures] == ["nothing", *(attack.name for attack in ATTACKS)]
    for one in figures:
        assert one["good"]["sent"] == one["good"]["answered"] > 0
        assert (one["good"]["wrong"], one["good"]["lost"]) == (0, "")


def run(**changes: Any) -> dict[str, Any]:
    good = {"sent": 9, "answered": 9, "wrong": 0, "lost": "", "median": 20.0, "p99": 90.0, "longest": 90.0}
    server = {"added": 20.0, "stall": 20.0, "noticed": {"refused 401": 1}}
    figures = {"attack": "x", "sent": {"bytes": 1}, "good": good, "server": server}
    for path, value in changes.items():
        where, _, name = path.partition("__")
        figures[where] = value if not name else {**figures[where], name: value}  # type: ignore[dict-item]
    return figures


@pytest.mark.parametrize(
    ("changes", "wrong", "missed"),
    [
        ({}, 0, 0),
        ({"good__wrong": 1}, 1, 0),
        ({"good__answered": 8}, 1, 0),
        ({"good__lost": "no answer"}, 1, 0),
        ({"sent": {}}, 1, 0),
        ({"server__noticed": {"refused 401": 0}}, 1, 0),
        ({"good__median": 20.1}, 0, 1),
        ({"server__added": 20.1}, 0, 1),
        ({"server__stall": 20.1}, 0, 1),
    ],
)
def test_a_run_is_judged(changes: dict[str, Any], wrong: int, missed: int) -> None:
    figures = run(**changes)
    assert (len(faults(figures, ("refused 401",))), len(misses(figures))) == (wrong, missed)
