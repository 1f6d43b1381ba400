"""Gate against slow drift: the exact number of machine instructions of decode, validate and encode of each
frame.

    python -m benches.instructions            count and compare; exit status 1 if one is over 3 % worse
    python -m benches.instructions --update   count and write instructions.json, after a deliberate change

A clock on a shared machine cannot measure 3 %. Valgrind's callgrind counts instructions, and the counts
repeat from run to run. One process does all the work under callgrind and calls `getppid` between the works.
At each such call callgrind writes its counts and starts again, so that the start of the interpreter, imports
and warm-up are not counted. Each work is done N and 2N times; the difference divided by N is one call, with a
few instructions of a loop in C.

Counts depend on the compiler and on the build of Python. instructions.json says which build they were
recorded with; with any other build this script only reports. Counts do not show caches and branches: use
`benches.report` for these.
"""

from __future__ import annotations

import argparse
import collections
import gc
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benches import machine
from benches.engines import OURS, Task, Work, task
from benches.manifest import Frame, frames

RECORDED: Final = Path(__file__).resolve().parent / "instructions.json"
WORKS: Final[tuple[Work, ...]] = ("decode", "validate", "encode")
#: The largest allowed increase over the recorded count.
ALLOWED: Final = 0.03

Counts = dict[str, dict[str, int]]


# Under valgrind


def plan() -> Iterator[tuple[Frame, Work, int]]:
    """Yields each frame and work with its number of calls, in the order of counting. The number is large
    enough to even out hash seeds and small enough to be quick.
    """
    for frame in frames():
        for work in WORKS:
            yield frame, work, max(20, min(400, 200_000 // len(frame.text)))


def drive() -> None:
    """Does all the work, with a mark before and after each count."""
    gc.disable()
    for frame, work, times in plan():
        made = task(OURS, work, frame)
        assert made is not None
        _repeat(made, times)
        os.getppid()
        _repeat(made, times)
        os.getppid()
        _repeat(made, 2 * times)
        os.getppid()


def _repeat(task: Task, times: int) -> None:
    """Calls the task `times` times, in a loop without bytecode."""
    arguments = [itertools.repeat(argument, times) for argument in task.arguments]
    collections.deque(map(task.function, *arguments), maxlen=0)


# Counting


def count() -> Counts:
    """Returns the instructions of one call, by frame and work."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "counts"
        command = [
            "valgrind",
            "--tool=callgrind",
            "--dump-before=getppid",
            "--dump-line=no",
            "--combine-dumps=no",
            f"--callgrind-out-file={out}",
            "--quiet",
            sys.executable,
            "-m",
            "benches.instructions",
            "--drive",
        ]
        if shutil.which("setarch"):
            command = [
                "setarch",
                machine.target().split("-")[0],
                "-R",
                *command,
            ]  # the same addresses in every run
        environment = {
            **os.environ,
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONMALLOC": "pymalloc",
        }
        root = Path(__file__).resolve().parent.parent
        told = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
        if told.returncode:
            sys.exit(f"valgrind failed:\n{told.stderr}")
        dumps = sorted(Path(scratch).glob(f"{out.name}.*"), key=lambda dump: int(dump.suffix[1:]))
        totals = [_total(dump) for dump in dumps]
    found: Counts = {}
    # Each count has three marks. The dumps at them hold everything before, N calls, and 2N calls.
    if len(totals) != 3 * sum(1 for _ in plan()):
        raise RuntimeError(f"{len(totals)} counts are not three for each work: something else calls getppid")
    for (frame, work, times), once, twice in zip(plan(), totals[1::3], totals[2::3], strict=True):
        found.setdefault(frame.name, {})[work] = round((twice - once) / times)
    return found


def _total(dump: Path) -> int:
    found = re.search(r"^(?:summary|totals): (\d+)", dump.read_text(), re.MULTILINE)
    if found is None:
        raise RuntimeError(f"{dump} has no total")
    return int(found[1])


def built() -> dict[str, str]:
    """Returns everything that the counts depend on besides our code."""
    return {"python": " ".join(sys.version.split()), "rustc": machine.rustc(), "target": machine.target()}


# Comparing


def compare(recorded: Counts, found: Counts) -> tuple[list[str], list[str]]:
    """Returns a line for each worse or new count, and a line for each better one, if it differs by more than
    is allowed.
    """
    worse: list[str] = []
    better: list[str] = []
    for name, works in found.items():
        for work, now in works.items():
            before = recorded.get(name, {}).get(work)
            if before is None:
                worse.append(f"new: {work} of {name}: {now:,} instructions, not recorded yet")
                continue
            change = now / before - 1
            if abs(change) > ALLOWED:
                line = f"{work} of {name}: {now:,} instructions, recorded {before:,} ({change:+.1%})"
                worse.append(f"worse: {line}") if change > 0 else better.append(f"better: {line}")
    return worse, better


def table(recorded: Counts, found: Counts) -> Iterator[str]:
    """Yields the lines of a table of all counts, each with its change from the recorded one."""
    yield f"{'instructions of one call':<28}" + "".join(f"{work:>22}" for work in WORKS)
    for name, works in found.items():
        cells = []
        for work in WORKS:
            before = recorded.get(name, {}).get(work)
            change = f"{works[work] / before - 1:+.1%}" if before else "new"
            cells.append(f"{works[work]:>13,} {change:>8}")
        yield f"{name:<28}" + "".join(cells)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benches.instructions", description="Count instructions.")
    parser.add_argument("--update", action="store_true", help="write what is found to instructions.json")
    parser.add_argument("--drive", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.drive:
        drive()
        return
    if shutil.which("valgrind") is None:
        print(
            "instruction counts are NOT checked: valgrind is missing (apt-get install valgrind)",
            file=sys.stderr,
        )
        sys.exit(2 if arguments.update else 0)
    kept: dict[str, Any] = (
        json.loads(RECORDED.read_text()) if RECORDED.exists() else {"counts": {}, "built": {}}
    )
    found, recorded = count(), kept["counts"]
    print("\n".join(table(recorded, found)))
    if arguments.update:
        RECORDED.write_text(json.dumps({"built": built(), "counts": found}, indent=1) + "\n")
        print(f"\nwritten to {RECORDED.name}")
        return
    worse, better = compare(recorded, found)
    for line in (*better, *worse):
        print(line)
    if differ := [
        f"{key} {now!r}, recorded {kept['built'].get(key)!r}"
        for key, now in built().items()
        if now != kept["built"].get(key)
    ]:
        print("\nonly reported, because the counts were recorded with another build: " + "; ".join(differ))
        return
    if better or worse:
        print("\nafter a deliberate change: python -m benches.instructions --update")
    if worse:
        sys.exit(1)
    print("\nno count is more than 3 % worse than recorded")


if __name__ == "__main__":
    main()
