"""How long calls take on a machine that others use too: many short turns, interleaved, the best of each.

What disturbs one engine disturbs its neighbours alike, for they run within milliseconds of each other; what
is left at the minimum is the work itself. The collector is off, as it is in `timeit`; what it costs is in
`benches.memory`.
"""

from __future__ import annotations

import gc
import math
import timeit
from collections.abc import Iterable, Mapping
from typing import TypeVar

from benches.engines import Task

Key = TypeVar("Key")


def best_of(tasks: Mapping[Key, Task], rounds: int = 15, turn: float = 0.004) -> dict[Key, float]:
    """Seconds per call of each task: the best of `rounds` turns of about `turn` seconds each (at least one
    call)."""
    timers = {key: _timer(task) for key, task in tasks.items()}
    loops = {key: _loops(timer, turn) for key, timer in timers.items()}
    best = dict.fromkeys(tasks, math.inf)
    gc.collect()
    for _ in range(rounds):
        for key, timer in timers.items():
            best[key] = min(best[key], timer.timeit(loops[key]) / loops[key])
    return best


def _timer(task: Task) -> timeit.Timer:
    """A loop that calls the task's function with its arguments as local names, and does nothing else."""
    names = [f"a{i}" for i in range(len(task.arguments))]
    listed = ", ".join(names)
    setup = f"f, {listed} = function, *arguments" if names else "f = function"
    return timeit.Timer(
        f"f({listed})", setup, globals={"function": task.function, "arguments": task.arguments}
    )


def _loops(timer: timeit.Timer, turn: float) -> int:
    timer.timeit(1)
    loops = 1
    while (taken := timer.timeit(loops)) < turn / 4:
        loops *= 4
    return max(1, round(loops * turn / taken))


def geometric_mean(ratios: Iterable[float]) -> float:
    listed = list(ratios)
    return math.exp(sum(map(math.log, listed)) / len(listed))
