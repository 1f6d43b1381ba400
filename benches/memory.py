"""What kept messages cost: bytes, objects that the collector visits, and the time that it then takes.

Each figure is taken in a process of its own, by what the operating system says about it, so that nothing an
allocator does is left out: `python -m benches.memory ocpp-fast TransactionEvent kept` prints one as JSON.
`kept` gives bytes and objects per message; `growth` the seconds per message while all are kept and the
collector runs as Python starts it, and the same with each dropped at once.
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
    """Per message: bytes of the process, and objects that the collector has to visit."""

    bytes: float
    tracked: float


class Growth(NamedTuple):
    """Seconds per message: all kept, and each dropped; the collector on."""

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
    """So many that they take tens of megabytes, beside which an allocator's rounding is nothing."""
    return max(500, min(20_000, 8_000_000 // len(frame.text)))


def _resident() -> int:
    """Bytes of memory that the process has now; the most it ever had where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024


def _measure_kept(task: Task, count: int) -> Kept:
    function, arguments = task
    gc.disable()
    messages = [function(*arguments) for _ in range(1000)]  # what is made once, and free lists
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
