"""Cost of kept messages: bytes, objects that the collector visits, and the collector's time.

A process of its own takes each figure from what the operating system reports, so that everything an allocator
does is included. `python -m benches.memory ocpp-fast TransactionEvent kept` prints one figure as JSON. `kept`
gives bytes and objects per message. `growth` gives the seconds per message while all are kept and the
collector runs with Python's defaults, and while each is dropped at once.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from benches.engines import ENGINES, Engine, Task
from benches.manifest import Frame, frame

ROOT = Path(__file__).resolve().parent.parent


class Kept(NamedTuple):
    """Bytes of the process, and objects that the collector has to visit, per message."""

    bytes: float
    tracked: float


class Growth(NamedTuple):
    """Seconds per message with the collector on: all kept, and each dropped."""

    keeping: float
    dropping: float


def kept(engine: Engine, frame: Frame) -> Kept:
    return Kept(**_asked(engine, frame, "kept"))


def growth(engine: Engine, frame: Frame) -> Growth:
    runs = [Growth(**_asked(engine, frame, "growth")) for _ in range(3)]
    return Growth(min(run.keeping for run in runs), min(run.dropping for run in runs))


def _asked(engine: Engine, frame: Frame, what: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benches.memory", engine.name, frame.name, what]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    answer: dict[str, float] = json.loads(told.stdout)
    return answer


def _messages(frame: Frame) -> int:
    """Returns a number of messages that take tens of megabytes, so that an allocator's rounding does not
    matter.
    """
    return max(500, min(20_000, 8_000_000 // len(frame.text)))


def _resident() -> int:
    """Returns the bytes of memory that the process has now, or the most it ever had if the system does not
    tell.
    """
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024


def _measure_kept(task: Task, count: int) -> Kept:
    function, arguments = task
    gc.disable()
    messages = [function(*arguments) for _ in range(1000)]  # objects that are made once, and free lists
    messages = [None] * count
    gc.collect()
    tracked, resident = len(gc.get_objects()), _resident()
    for i in range(count):
        messages[i] = function(*arguments)
    gc.collect()
    return Kept((_resident() - resident) / count, (len(gc.get_objects()) - tracked) / count)


def _measure_growth(task: Task, count: int) -> Growth:
    function, arguments = task
    for _ in range(1000):
        function(*arguments)
    gc.collect()
    gc.freeze()  # the modules of all engines, which no server imports together
    start = time.perf_counter()
    for _ in range(count):
        function(*arguments)
    dropping = time.perf_counter() - start
    messages = []
    start = time.perf_counter()
    for _ in range(count):
        messages.append(function(*arguments))
    keeping = time.perf_counter() - start
    return Growth(keeping / count, dropping / count)


def _main(engine_name: str, frame_name: str, what: str) -> None:
    (engine,) = (engine for engine in ENGINES if engine.name == engine_name)
    wanted = frame(frame_name)
    task, count = engine.decode(wanted), _messages(wanted)
    found = _measure_kept(task, count) if what == "kept" else _measure_growth(task, count)
    print(json.dumps(found._asdict()))


if __name__ == "__main__":
    _main(*sys.argv[1:])
