"""Picture for the README: the time of each engine to decode, in units of `orjson.loads`.

`python -m benches.picture` draws it again from the newest results.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import matplotlib

matplotlib.use("svg")

import matplotlib.pyplot as plt
from matplotlib.ticker import FixedLocator, NullLocator

from benches.engines import ENGINES, MSGSPEC, OURS, PACKAGE, SCHEMA, UNIT
from benches.ratios import RESULTS, Results, ratios
from benches.timing import geometric_mean

TIMES: Final = "\N{MULTIPLICATION SIGN}"
INK: Final = "#1f2933"
QUIET: Final = "#7b8794"
GRID: Final = "#e4e7eb"
BAR: Final = "#b8c2cc"
BAR_DOTS: Final = "#7b8794"
OURS_BAR: Final = "#1a7f5a"
OURS_DOTS: Final = "#0b4f37"

#: Engine, text beside its bar, and the kind of its result.
SHOWN: Final[tuple[tuple[str, str, str], ...]] = (
    (OURS.name, "ocpp-fast", "typed, validated"),
    (UNIT.name, "orjson.loads", "untyped, unchecked"),
    (MSGSPEC.name, "msgspec", "typed, validated"),
    (SCHEMA.name, "orjson + jsonschema-rs", "untyped, validated"),
    ("pydantic", "pydantic", "typed, validated"),
    (PACKAGE.name, "ocpp", "untyped, validated"),
)


def draw(found: Results, to: Path) -> None:
    """Draws the geometric mean of each engine as a bar from 1 and its frames as dots, on a logarithmic
    scale.
    """
    matplotlib.rcParams.update(
        {"font.family": "DejaVu Sans", "svg.fonttype": "path", "svg.hashsalt": "ocpp-fast"}
    )
    engines = {engine.name: engine for engine in ENGINES}
    rows = [
        (label, gives, list(ratios(found, "decode", engines[name]).values())) for name, label, gives in SHOWN
    ]
    figure, axes = plt.subplots(figsize=(9.2, 3.9))
    figure.patch.set_facecolor("white")
    least = min(min(times) for _, _, times in rows)
    most = max(max(times) for _, _, times in rows)
    for y, (label, gives, times) in enumerate(rows):
        ours, unit, mean = label == SHOWN[0][1], label == SHOWN[1][1], geometric_mean(times)
        weight = "bold" if ours else "normal"
        axes.barh(y, mean - 1, left=1, height=0.62, color=OURS_BAR if ours else BAR, zorder=2)
        if not unit:
            dots = OURS_DOTS if ours else BAR_DOTS
            axes.scatter(times, [y] * len(times), s=12, color=dots, alpha=0.8, linewidths=0, zorder=5)
        text = f"{mean:.2f}{TIMES}" if mean < 10 else f"{mean:.0f}{TIMES}"
        place = max(*times, mean, 1) * 1.13
        axes.text(
            place, y, text, va="center", color=OURS_BAR if ours else INK, fontsize=11.5, fontweight=weight
        )
        beside: dict[str, Any] = {"transform": axes.get_yaxis_transform(), "va": "center", "ha": "right"}
        axes.text(-0.012, y - 0.16, label, color=INK, fontsize=11, fontweight=weight, **beside)
        axes.text(-0.012, y + 0.22, gives, color=QUIET, fontsize=8.5, **beside)
    axes.axvline(1, color=INK, linewidth=1.2, zorder=4)
    axes.set_xscale("log")
    axes.set_xlim(least / 1.25, most * 2)
    axes.set_ylim(len(rows) - 0.45, -0.55)
    axes.xaxis.set_major_locator(FixedLocator([0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}{TIMES}")
    axes.tick_params(axis="x", length=0, labelsize=9, labelcolor=QUIET)
    axes.set_yticks([])
    axes.grid(axis="x", color=GRID, linewidth=0.8, zorder=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    about = found["about"]
    title = "Time to decode an OCPP-J frame, in units of orjson.loads"
    legend = (
        "Bars: geometric mean of ten frames, 57 bytes to 31 KB. Dots: single frames. "
        "Logarithmic scale, to the left is faster."
    )
    place_of_run = f"{about['python']}, {about['machine']}, {found['date']}"
    figure.text(0.015, 0.94, title, color=INK, fontsize=13, fontweight="bold")
    figure.text(0.015, 0.883, legend, color=QUIET, fontsize=8.5)
    figure.text(0.015, 0.025, place_of_run, color=QUIET, fontsize=7.5)
    figure.subplots_adjust(left=0.235, right=0.985, top=0.855, bottom=0.125)
    figure.savefig(to, dpi=150, metadata={"Date": None} if to.suffix == ".svg" else None)
    plt.close(figure)


if __name__ == "__main__":
    newest = max(RESULTS.glob("*.json"))
    draw(json.loads(newest.read_text()), RESULTS / "decode.svg")
