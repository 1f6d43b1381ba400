"""Ratios between the figures of a run, and the folder that has the runs.

Knows the shape of the results that `benches.report` writes; measures nothing and draws nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from benches.engines import OURS, UNIT, Engine, Work

RESULTS: Final = Path(__file__).resolve().parent / "results"

Results = dict[str, Any]


def ratios(found: Results, work: Work, engine: Engine, to: Engine = UNIT) -> dict[str, float]:
    """Returns an engine's time for a work divided by another's, for each frame that has both."""
    return {
        name: times[engine.name] / times[to.name]
        for name, times in found["seconds"][work].items()
        if engine.name in times and to.name in times
    }


def kept_ratios(found: Results) -> dict[str, float]:
    """Returns the bytes of our kept message divided by those of orjson's dict, for each frame."""
    return {name: kept[OURS.name]["bytes"] / kept[UNIT.name]["bytes"] for name, kept in found["kept"].items()}


def figure(value: float) -> str:
    """Returns three significant digits, without an exponent."""
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value >= 100 else f"{value:#.3g}"
