"""Runs the attacks, each against a fresh server, and prints a table."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

from benches import floods
from benches.floods import attacks, good, server

ROOT: Final = Path(__file__).resolve().parents[2]
#: Milliseconds that the good station's median, and a turn of the event loop, may take.
MEDIAN: Final = 20.0
#: Megabytes that an attack may add.
MEMORY: Final = 20.0


class Process:
    """A process of the bench on a core, in a session of its own."""

    def __init__(self, stack: ExitStack, core: int, *arguments: Any) -> None:
        command = [sys.executable, "-m", "benches.floods", "--part", str(core), *map(str, arguments)]
        self._process = stack.enter_context(
            subprocess.Popen(
                command,
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
        )
        stack.callback(self._process.kill)

    def read(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a process of the bench has ended with {self._process.wait()}")
        return line

    def ask(self, command: str) -> str:
        assert self._process.stdin is not None
        print(command, file=self._process.stdin, flush=True)
        return self.read()


def measure(name: str, seconds: float) -> dict[str, Any]:
    """Returns the figures of an attack."""
    cores = sorted(os.sched_getaffinity(0))
    with ExitStack() as stack:
        attacked = Process(stack, cores[0], "server", name)
        ports = attacked.read().split()
        station = Process(stack, cores[-1], "good", ports[0])
        station.read()
        attacked.ask("begin")
        load = Process(stack, cores[-1], "load", name, *ports, seconds)
        sent = json.loads(load.read())
        return {
            "attack": name,
            "good": json.loads(station.ask("end")),
            "server": json.loads(attacked.ask("end")),
            "sent": sent,
        }


def faults(figures: dict[str, Any], noticed: tuple[str, ...]) -> list[str]:
    """Returns everything that is wrong with the answers of a run."""
    station, seen = figures["good"], figures["server"]["noticed"]
    found = [f"not noticed: {name}" for name in noticed if not seen.get(name)]
    if station["wrong"] or station["lost"] or station["answered"] != station["sent"]:
        found.append(f"the good station: {station}")
    if noticed and not figures["sent"]:
        found.append("nothing was sent")
    return [f"{figures['attack']}: {one}" for one in found]


def misses(figures: dict[str, Any]) -> list[str]:
    """Returns the goals that a run has missed."""
    found = []
    if figures["good"]["median"] > MEDIAN:
        found.append(f"the good station waits {figures['good']['median']:.1f} ms")
    if figures["server"]["added"] > MEMORY:
        found.append(f"{figures['server']['added']:.0f} MB")
    if figures["server"]["stall"] > MEDIAN:
        found.append(f"a stall of {figures['server']['stall']:.0f} ms")
    return [f"{figures['attack']}: {one}" for one in found]


def row(figures: dict[str, Any]) -> str:
    station, of = figures["good"], figures["server"]
    numbers = f"{station['median']:9.1f} {station['p99']:8.1f} {of['stall']:9.1f} {of['added']:8.1f}"
    return f"{figures['attack']:28}{numbers}  {told(figures['sent'])} | {told(of['noticed'])}"


def told(numbers: dict[str, int]) -> str:
    return ", ".join(f"{number:,} {name}" for name, number in numbers.items()) or "nothing"


def part(core: str, kind: str, *arguments: str) -> None:
    """Runs one of the processes."""
    os.sched_setaffinity(0, {int(core)})
    if kind == "server":
        server.run(*arguments)
    elif kind == "good":
        asyncio.run(good.run(int(arguments[0])))
    else:
        os.nice(10)
        name, port, second_port, seconds = arguments
        asyncio.run(attacks.run(name, int(port), int(second_port), float(seconds)))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benches.floods",
        description=floods.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--attack", action="append", choices=[one.name for one in attacks.ATTACKS])
    parser.add_argument("--seconds", type=float, default=6.0, help="length of each attack")
    parser.add_argument("--quick", action="store_true", help="check the answers only")
    parser.add_argument("--json", type=Path, help="write the figures to a file")
    parser.add_argument("--part", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part is not None:
        part(*options.part)
        return 0
    chosen = [
        one
        for one in (attacks.NONE, *attacks.ATTACKS)
        if options.attack is None or one.name in options.attack
    ]
    seconds = 0.5 if options.quick else options.seconds
    print(f"{'attack':28}{'median ms':>9} {'p99 ms':>8} {'stall ms':>9} {'MB added':>8}  sent | noticed")
    wrong, missed, all_figures = [], [], []
    # Times do not matter to a quick run, so that it may make the attacks all at once.
    with ThreadPoolExecutor(len(chosen) if options.quick else 1) as pool:
        for attack, figures in zip(
            chosen, pool.map(lambda one: measure(one.name, seconds), chosen), strict=True
        ):
            print(row(figures), flush=True)
            all_figures.append(figures)
            wrong += faults(figures, attack.noticed)
            missed += [] if options.quick else misses(figures)
    if options.json is not None:
        options.json.write_text(json.dumps(all_figures, indent=1))
    for line in [*(f"wrong: {one}" for one in wrong), *(f"missed: {one}" for one in missed)]:
        print(line)
    return 1 if wrong or missed else 0


if __name__ == "__main__":
    sys.exit(main())
