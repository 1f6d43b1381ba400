"""Timing of calls on a machine with other load: many short turns, interleaved, the best of each.

A disturbance hits all engines alike, because they run within milliseconds of each other; the minimum is the
work itself. The collector is off, as in `timeit`. `benches.memory` measures its cost.
"""

from __future__ import annotations

import gc
import math
import subprocess
import sys
import time
import timeit
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from benches.engines import Task

TaskKey = TypeVar("TaskKey")

#: Seconds of one turn. A turn is long compared with the clock's resolution and short compared with the time
#: slices of other processes, so that some turns are not interrupted even on a busy machine.
TURN: Final = 0.0005
#: Seconds that all turns of a task may take.
MOST: Final = 0.5


def best_of(tasks: Mapping[TaskKey, Task], rounds: int = 250) -> dict[TaskKey, float]:
    """Returns the seconds per call of each task: the best of `rounds` turns, fewer for calls that take
    milliseconds.
    """
    timers = {key: _timer(task) for key, task in tasks.items()}
    loops = {key: _loops(timer) for key, timer in timers.items()}
    best = {key: timer.timeit(loops[key]) / loops[key] for key, timer in timers.items()}
    every = {key: max(1, round(rounds * best[key] * loops[key] / MOST)) for key in tasks}
    gc.collect()
    for turn in range(rounds):
        for key, timer in timers.items():
            if turn % every[key] == 0:
                best[key] = min(best[key], timer.timeit(loops[key]) / loops[key])
    return best


def _timer(task: Task) -> timeit.Timer:
    """Returns a loop that calls the task's function with its arguments as local names, and does nothing
    else.
    """
    names = [f"a{i}" for i in range(len(task.arguments))]
    listed = ", ".join(names)
    setup = f"f, {listed} = function, *arguments" if names else "f = function"
    return timeit.Timer(
        f"f({listed})", setup, globals={"function": task.function, "arguments": task.arguments}
    )


def _loops(timer: timeit.Timer) -> int:
    """Returns the number of calls that fill a turn."""
    timer.timeit(1)
    loops = 1
    while (taken := timer.timeit(loops)) < TURN / 4:
        loops *= 4
    return max(1, round(loops * TURN / taken))


def parallelism(rounds: int = 5) -> float:
    """Returns the speed-up of two processes against one: 2 on two cores without other load. Read the gain of
    two threads beside it.
    """
    command = [sys.executable, "-I", "-c", "for _ in range(10_000_000): pass"]
    best = [math.inf, math.inf]
    for _ in range(rounds):
        for i, processes in enumerate((1, 2)):
            start = time.perf_counter()
            running = [subprocess.Popen(command) for _ in range(processes)]
            for process in running:
                process.wait()
            best[i] = min(best[i], (time.perf_counter() - start) / processes)
    return best[0] / best[1]


def geometric_mean(ratios: Iterable[float]) -> float:
    listed = list(ratios)
    return math.exp(sum(map(math.log, listed)) / len(listed))
