"""All engines in one run, as tables of ratios: `python -m benches.report`, or `make bench`.

Prints the results and writes them under `benches/results/`: a dated page (.md) with machine and versions, the
raw seconds (.json), and the picture for the README (decode.svg). `--quick` takes a tenth of the time and
writes nothing. Every answer is checked before it is timed (`benches.answers`).
"""

from __future__ import annotations

import argparse
import datetime
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, NamedTuple

from benches import memory, startup
from benches.answers import checked
from benches.batch import batch
from benches.bench_worst import accepted, answered, refused
from benches.engines import ENGINES, MSGSPEC, OURS, PACKAGE, SCHEMA, UNIT, WORKS, Engine, Task, Work
from benches.machine import PACKAGES, description
from benches.manifest import frame, frames
from benches.ratios import RESULTS, Results, figure, kept_ratios, ratios
from benches.timing import best_of, geometric_mean, parallelism
from benches.worst import ACCEPTED, missed_enums, report

#: Engines whose kept messages are weighed: those that keep something of their own.
WEIGHED: Final = (OURS, UNIT, MSGSPEC)

#: Tasks on a frame that is refused: the refusal alone, and with a reply that lists the violations.
REFUSED: Final = {"enum misses": refused, "enum misses, replied": answered}

TITLES: Final[dict[Work, str]] = {
    "decode": "Decode: from a frame to the whole message",
    "validate": "Validate: from a frame to a verdict (engines without one of its own: their decode)",
    "peek": "Peek: from a frame to kind, id and action",
    "encode": "Encode: from a message to its frame (msgspec and pydantic check nothing here)",
    "turn": "CSMS turn: decode a request, build the response, encode it",
}

# Measuring


def measure(rounds: int, say: Callable[[str], None]) -> Results:
    """Measures everything that the report shows, in seconds and bytes."""
    seconds: dict[str, dict[str, dict[str, float]]] = {work: {} for work in WORKS}
    for one in frames():
        say(one.name)
        tasks = {(work, engine.name): checked(engine, work, one) for work in WORKS for engine in ENGINES}
        best = best_of({key: task for key, task in tasks.items() if task is not None}, rounds)
        for work in WORKS:
            if found := {
                engine.name: best[work, engine.name] for engine in ENGINES if (work, engine.name) in best
            }:
                seconds[work][one.name] = found
    say("worst cases")
    worst = _worst(rounds)
    say("batch, memory, imports")
    threads = {**best_of({"1": batch(1), "2": batch(2)}, rounds), "processes": parallelism()}
    kept = {
        one.name: {engine.name: memory.kept(engine, one)._asdict() for engine in WEIGHED} for one in frames()
    }
    growth = {engine.name: memory.growth(engine, frame("TransactionEvent"))._asdict() for engine in WEIGHED}
    imports = {version: startup.seconds(statement) for version, statement in startup.OURS.items()}
    imports["ocpp"] = startup.seconds(startup.RIVAL, 3)
    return {
        "date": datetime.date.today().isoformat(),
        "about": description(),
        "bytes": {one.name: len(one.text) for one in frames()},
        "seconds": seconds,
        "worst": worst,
        "length": _length(rounds),
        "threads": threads,
        "kept": kept,
        "growth": growth,
        "imports": imports,
    }


def _worst(rounds: int) -> dict[str, dict[str, float]]:
    """Returns the time per byte of each inconvenient frame divided by that of the plain one, by kind and
    frame.
    """
    found: dict[str, dict[str, float]] = {kind: {} for kind in (*ACCEPTED, *REFUSED)}
    for plain in frames():
        made = {kind: make(plain) for kind, make in ACCEPTED.items()}
        tasks: dict[str, Task] = {
            "plain": OURS.decode(plain),
            **{kind: accepted(bad) for kind, bad in made.items()},
        }
        if (missed := missed_enums(plain)) is not None:
            made |= dict.fromkeys(REFUSED, missed)
            tasks |= {kind: make(missed) for kind, make in REFUSED.items()}
        best = best_of(tasks, rounds)
        unit = best["plain"] / len(plain.text)
        for kind, bad in made.items():
            found[kind][plain.name] = best[kind] / len(bad.text) / unit
    return found


def _length(rounds: int) -> dict[str, float]:
    """Returns the seconds per byte of reports, by their number of items."""
    made = {str(items): report(items) for items in (10, 100, 1000)}
    best = best_of({items: accepted(one) for items, one in made.items()}, rounds)
    return {items: best[items] / len(made[items].text) for items in made}


# Goals


class Goal(NamedTuple):
    """A goal with the figure found for it."""

    work: str
    target: float
    value: float
    #: True if a larger figure is better.
    more: bool = False
    unit: str = ""
    note: str = ""

    @property
    def reached(self) -> bool:
        return self.value >= self.target if self.more else self.value <= self.target


def goals(found: Results) -> list[Goal]:
    """Returns every goal with its figure."""
    decode = ratios(found, "decode", OURS)
    slowest = max(decode, key=decode.__getitem__)
    event = "TransactionEvent"
    worst = found["worst"]
    listed = [
        Goal("decode / orjson.loads", 0.50, geometric_mean(decode.values())),
        Goal("decode / orjson.loads, slowest frame", 0.75, decode[slowest], note=slowest),
        Goal("decode / msgspec typed", 0.67, _mean(found, "decode", OURS, MSGSPEC)),
        Goal("decode / (orjson + jsonschema-rs)", 0.27, _mean(found, "decode", OURS, SCHEMA)),
        Goal(
            "decode / ocpp unpack + validate, TransactionEvent",
            0.005,
            ratios(found, "decode", OURS, PACKAGE)[event],
        ),
        Goal("validate / orjson.loads", 0.20, geometric_mean(ratios(found, "validate", OURS).values())),
        Goal("peek / orjson.loads, TransactionEvent", 0.04, ratios(found, "peek", OURS)[event]),
        Goal(
            "encode / orjson.dumps of the equal dict",
            0.90,
            geometric_mean(ratios(found, "encode", OURS).values()),
        ),
        Goal("CSMS turn / (orjson + jsonschema-rs, both ways)", 0.30, _mean(found, "turn", OURS, SCHEMA)),
        Goal(
            "bytes kept per message / dict of orjson.loads", 0.40, geometric_mean(kept_ratios(found).values())
        ),
        Goal(
            "time per byte, NotifyReport of 1,000 items / 10",
            1.15,
            found["length"]["1000"] / found["length"]["10"],
        ),
    ]
    for kind in (*ACCEPTED, "enum misses"):
        times = worst[kind]
        name = max(times, key=times.__getitem__)
        listed += [
            Goal(f"time per byte, {kind} / plain", 3.0, geometric_mean(times.values())),
            Goal(f"time per byte, {kind} / plain, worst frame", 3.0, times[name], note=name),
        ]
    threads, imports = found["threads"], found["imports"]
    slow_import = max(startup.OURS, key=imports.__getitem__)
    listed += [
        Goal(
            "validate_many, 1 thread / 2 threads",
            1.8,
            threads["1"] / threads["2"],
            more=True,
            note=f"2 processes: {threads['processes']:.2f}",
        ),
        Goal("import ocpp_fast and a version", 15, imports[slow_import] * 1e3, unit=" ms", note=slow_import),
    ]
    return listed


def _mean(found: Results, work: Work, engine: Engine, to: Engine) -> float:
    return geometric_mean(ratios(found, work, engine, to).values())


# Tables


class Table(NamedTuple):
    """Rows of text under a title. The first column is a name, all others are figures."""

    title: str
    header: list[str]
    rows: list[list[str]]


def tables(found: Results) -> Iterable[Table]:
    """Yields the tables of the report, in order."""
    yield Table(
        "Must show",
        ["work", "target", "found", "", "where"],
        [
            [
                goal.work,
                f"{'at least' if goal.more else 'at most'} {goal.target:g}{goal.unit}",
                f"{figure(goal.value)}{goal.unit}",
                "reached" if goal.reached else "missed",
                goal.note,
            ]
            for goal in goals(found)
        ],
    )
    for work in WORKS:
        yield _ratios_table(found, work)
    yield Table(
        "Time per byte of the least convenient frames, against the plain frame (ocpp-fast, decode)",
        ["frame", *found["worst"]],
        [
            [name, *(figure(times[name]) if name in times else "" for times in found["worst"].values())]
            for name in found["bytes"]
        ],
    )
    kept = found["kept"]
    yield Table(
        "Memory per kept message: bytes, and objects that the collector visits",
        ["frame", *(f"{engine.name} {what}" for engine in WEIGHED for what in ("bytes", "tracked"))],
        [
            [
                name,
                *(f"{round(one[engine.name][what])}" for engine in WEIGHED for what in ("bytes", "tracked")),
            ]
            for name, one in kept.items()
        ],
    )
    growth = found["growth"]
    yield Table(
        "TransactionEvent with the collector on: ns per decode, each message dropped and all kept",
        ["engine", "dropped", "kept", "kept / dropped"],
        [
            [
                name,
                *(f"{times[key] * 1e9:.0f}" for key in ("dropping", "keeping")),
                figure(times["keeping"] / times["dropping"]),
            ]
            for name, times in growth.items()
        ],
    )
    yield Table(
        "Import in a fresh interpreter, ms",
        ["what", "ms"],
        [
            [
                f"ocpp_fast and {name}" if name in startup.OURS else f"{name}, one version",
                f"{seconds * 1e3:.1f}",
            ]
            for name, seconds in found["imports"].items()
        ],
    )


def _ratios_table(found: Results, work: Work) -> Table:
    """Returns each engine's time divided by orjson's, on each frame and in the geometric mean."""
    columns: list[tuple[str, dict[str, float]]] = []
    for engine in ENGINES:
        if engine is UNIT:
            continue
        own = ratios(found, work, engine)
        if not own and work == "validate" and not engine.told:
            own = ratios(found, "decode", engine)
        if own:
            columns.append((engine.name, own))
    names = list(found["seconds"][work])
    rows = [
        [
            name,
            str(found["bytes"][name]),
            figure(found["seconds"][work][name][UNIT.name] * 1e9),
            figure(found["seconds"][work][name][OURS.name] * 1e9),
            *(figure(own[name]) for _, own in columns),
        ]
        for name in names
    ]
    rows.append(["geometric mean", "", "", "", *(figure(geometric_mean(own.values())) for _, own in columns)])
    header = ["frame", "bytes", f"{UNIT.name} ns", f"{OURS.name} ns", *(name for name, _ in columns)]
    return Table(f"{TITLES[work]}; times orjson's", header, rows)


def page(found: Results) -> str:
    """Returns the report as Markdown."""
    about = found["about"]
    lines = [
        f"# Benches of {found['date']}",
        "",
        f"{about['machine']}; {about['system']}; {about['python']}.",
        f"Extension built by rustc {about['rustc']}, commit {about['commit']}; "
        + ", ".join(f"{name} {about[name]}" for name in PACKAGES)
        + ".",
        "",
        "Times are the best of many short turns that the engines take in turn, the collector off. "
        "Ratios are to orjson on the same frame: below 1 is faster. Made by `make bench`.",
    ]
    for table in tables(found):
        lines += [
            "",
            f"## {table.title}",
            "",
            _markdown(table.header),
            _markdown(["---", *["--:"] * (len(table.header) - 1)]),
        ]
        lines += map(_markdown, table.rows)
    return "\n".join(lines) + "\n"


def _markdown(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def show(found: Results) -> None:
    """Prints the report on the terminal, with `rich` if it is installed."""
    try:
        from rich.console import Console
        from rich.table import Table as Drawn
    except ImportError:
        for table in tables(found):
            print(f"\n{table.title}\n")
            widths = [
                max(len(row[i]) for row in (table.header, *table.rows)) for i in range(len(table.header))
            ]
            for row in (table.header, *table.rows):
                cells = [
                    f"{cell:>{width}}" if i else f"{cell:<{width}}"
                    for i, (cell, width) in enumerate(zip(row, widths, strict=True))
                ]
                print("  ".join(cells).rstrip())
        return
    console = Console()
    if not console.is_terminal:
        console = Console(width=140)
    for table in tables(found):
        drawn = Drawn(title=table.title, title_justify="left", title_style="bold")
        for i, name in enumerate(table.header):
            drawn.add_column(name, justify="right" if i else "left")
        for row in table.rows:
            styled = [
                "[green]reached[/]" if cell == "reached" else "[red]missed[/]" if cell == "missed" else cell
                for cell in row
            ]
            drawn.add_row(*styled, style="bold" if row[0] == "geometric mean" else None)
        console.print(drawn)
        console.print()


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benches.report", description="All engines in one run, as ratios."
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of the time; nothing is written")
    parser.add_argument("--rounds", type=int, default=250, help="turns of each engine at each frame (250)")
    parser.add_argument(
        "--show", metavar="JSON", type=Path, help="show the results of an earlier run, and run nothing"
    )
    arguments = parser.parse_args()
    if arguments.show is not None:
        show(json.loads(arguments.show.read_text()))
        return
    found = measure(25 if arguments.quick else arguments.rounds, lambda what: print(f"  {what}", flush=True))
    show(found)
    if arguments.quick:
        return
    from benches.picture import draw

    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{found['date']}.json").write_text(json.dumps(found, indent=1) + "\n")
    (RESULTS / f"{found['date']}.md").write_text(page(found))
    draw(found, RESULTS / "decode.svg")
    print(f"written to {RESULTS.relative_to(Path.cwd()) if RESULTS.is_relative_to(Path.cwd()) else RESULTS}")


if __name__ == "__main__":
    main()
