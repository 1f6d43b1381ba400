"""Reads the imports of every Rust and Python file, and judges them by the table `floors.toml`.

    python tests/arrows.py            print the table of floors as Markdown
    python tests/arrows.py --write    put it into ARCHITECTURE.md

An arrow is an import of one file by another. Knows how Rust and Python write imports and where they find
modules; knows no file by name. `test_arrows.py` has the rules.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
TABLE: Final = ROOT / "tests" / "floors.toml"
PAGE: Final = ROOT / "ARCHITECTURE.md"
BEGIN: Final = "<!-- floors: written by tests/arrows.py from tests/floors.toml -->\n"
END: Final = "<!-- end of floors -->\n"

#: Rust crates by the name under which others import them.
CRATES: Final = {"ocpp_fast_core": "rust/core", "_core": "rust/python"}
#: Folders from which Python finds modules, with the prefix of those modules.
PACKAGES: Final = {"ocpp_fast": "python/ocpp_fast", "benches": "benches"}

#: Importing file to imported files, as paths below the root.
Arrows = dict[str, set[str]]


class Floor(NamedTuple):
    """One row of the table."""

    house: str
    #: Patterns of paths below the root.
    rooms: list[str]
    knows: str
    never: str


def floors() -> list[Floor]:
    """Returns the floors, lowest first."""
    rows = tomllib.loads(TABLE.read_text(encoding="utf-8"))["floor"]
    return [
        Floor(row["house"], [f"{row['house']}/{room}" for room in row["rooms"]], row["knows"], row["never"])
        for row in rows
    ]


def libraries() -> dict[str, list[str]]:
    """Returns the patterns of the files that may use a library."""
    table: dict[str, list[str]] = tomllib.loads(TABLE.read_text(encoding="utf-8"))["libraries"]
    return table


# Rust


def rust_arrows(root: Path = ROOT) -> Arrows:
    """Returns the arrows of every Rust file. A `mod` line is no arrow: it says where a file is and uses
    nothing of it.
    """
    modules: dict[tuple[str, ...], str] = {}
    for crate, folder in CRATES.items():
        for path in sorted((root / folder).rglob("*.rs")):
            steps = path.relative_to(root / folder).with_suffix("").parts
            steps = steps[:-1] if steps[-1] in ("mod", "lib") else steps
            modules[crate, *steps] = str(path.relative_to(root))
    arrows: Arrows = {}
    for (crate, *steps), file in modules.items():
        text = (root / file).read_text(encoding="utf-8")
        found = (_rust_file(modules, crate, path) for path in _rust_paths(text, tuple(steps)))
        arrows[file] = {target for target in found if target not in (None, file)}  # type: ignore[misc]
    return arrows


def _rust_file(modules: dict[tuple[str, ...], str], crate: str, path: tuple[str, ...]) -> str | None:
    """Returns the file of the innermost module that a path names."""
    whole = path if path[0] in CRATES else (crate, *path)
    return next((modules[whole[:end]] for end in range(len(whole), 0, -1) if whole[:end] in modules), None)


#: Comments, strings and characters; a lifetime is no character.
_RUST_TEXT: Final = re.compile(
    r"//[^\n]*|/\*.*?\*/|b?r(#*)\".*?\"\1|b?\"(?:\\.|[^\"\\])*\"|b?'(?:\\[^\n']+|\\'|[^\\'\n])'", re.DOTALL
)
_RUST_TOKEN: Final = re.compile(
    r"\bmod\s+(?P<inner>\w+)\s*\{|\bmod\s+(?P<file>\w+)\s*;|\buse\s+(?P<use>[^;]+);|(?P<path>\b\w+(?:\s*::\s*\w+)+)|[{}]"
)


def _rust_paths(text: str, module: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yields every path from a crate's root that the text of a module names: first a crate of ours or a
    module of this one.
    """
    inner: list[tuple[str, int]] = []
    children: set[str] = set()
    depth = 0
    plain = _RUST_TEXT.sub(lambda found: '""' if found[0][-1] in "\"'" else " ", text)
    for token in _RUST_TOKEN.finditer(plain):
        here = (*module, *(name for name, _ in inner))
        if token["inner"]:
            inner.append((token["inner"], depth))
            depth += 1
        elif token["file"]:
            children.add(token["file"])
        elif token["use"] or token["path"]:
            for path in _use_tree(token["use"] or token["path"]):
                yield from _from_root(path, here, children)
        else:
            depth += 1 if token[0] == "{" else -1
            if inner and inner[-1][1] == depth:
                inner.pop()


def _use_tree(text: str) -> Iterator[list[str]]:
    """Yields the paths of a `use` declaration: `a::{b, c::d}` has the paths a::b and a::c::d."""
    text = text.strip()
    head, brace, rest = text.partition("{")
    steps = [step.strip() for step in head.split("::") if step.strip()]
    if not brace:
        yield [re.split(r"\s+as\s+", step)[0] for step in steps]
        return
    for part in _split(rest.rsplit("}", 1)[0]):
        for path in _use_tree(part):
            yield steps + path


def _split(text: str) -> Iterator[str]:
    """Yields the parts between the commas that are in no braces."""
    depth, start = 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "{") - (letter == "}")
        if letter == "," and depth == 0:
            yield text[start:at]
            start = at + 1
    if text[start:].strip():
        yield text[start:]


def _from_root(path: list[str], here: tuple[str, ...], children: set[str]) -> Iterator[tuple[str, ...]]:
    """Yields the path from the root, unless it begins outside of our crates."""
    first, *rest = path
    if first == "crate":
        yield tuple(rest)
    elif first in CRATES:
        yield tuple(path)
    elif first in ("self", "super"):
        base = list(here)
        while path and path[0] in ("self", "super"):
            if path[0] == "super":
                base = base[:-1]
            path = path[1:]
        yield (*base, *path)
    elif first in children:
        yield (*here, *path)


# Python


def python_arrows(root: Path = ROOT) -> Arrows:
    """Returns the arrows of every Python file. A stub (.pyi) counts as its module, and so do imports in
    functions and for type checkers only: a name that a file cannot be read without is known to it.
    """
    modules: dict[str, str] = {}
    sources: dict[str, list[Path]] = {}
    for package, folder in PACKAGES.items():
        for path in sorted((root / folder).rglob("*.py*")):
            if path.suffix not in (".py", ".pyi"):
                continue
            steps = path.relative_to(root / folder).with_suffix("").parts
            name = ".".join((package, *(steps[:-1] if steps[-1] == "__init__" else steps)))
            file = modules.setdefault(name, str(path.relative_to(root)))
            sources.setdefault(file, []).append(path)
    names = {file: name for name, file in modules.items()}
    arrows: Arrows = {}
    for file, paths in sources.items():
        is_package = Path(file).stem == "__init__"
        found = {
            target
            for path in paths
            for name in _python_names(path.read_text(encoding="utf-8"), names[file], is_package)
            if (target := _python_file(modules, name)) is not None
        }
        arrows[file] = found - {file}
    return arrows


def _python_names(text: str, module: str, is_package: bool) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                steps = module.split(".")
                steps = steps[: len(steps) - node.level + is_package]
                base = ".".join([*steps, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _python_file(modules: dict[str, str], name: str) -> str | None:
    """Returns the file of the innermost module that a dotted name names."""
    steps = name.split(".")
    return next(
        (
            modules[".".join(steps[:end])]
            for end in range(len(steps), 0, -1)
            if ".".join(steps[:end]) in modules
        ),
        None,
    )


# Libraries


def outside(file: str, root: Path = ROOT) -> set[str]:
    """Returns the first name of every path that a file names: the libraries that it uses, among others."""
    path = root / file
    texts = [
        other.read_text(encoding="utf-8") for other in {path, path.with_suffix(".pyi")} if other.is_file()
    ]
    if path.suffix == ".rs":
        plain = _RUST_TEXT.sub(" ", texts[0])
        found = (token["use"] or token["path"] for token in _RUST_TOKEN.finditer(plain))
        return {steps[0] for text in found if text for steps in _use_tree(text)}
    return {name.partition(".")[0] for text in texts for name in _python_names(text, "", False)}


def strangers(allowed: dict[str, list[str]], files: list[str], root: Path = ROOT) -> list[str]:
    """Returns a line for each file that uses a library of the table and is not allowed to."""
    return [
        f"{file} uses {library}"
        for file in sorted(files)
        for library in sorted(outside(file, root) & allowed.keys())
        if not any(fnmatch(file, pattern) for pattern in allowed[library])
    ]


# Judging


def places(table: list[Floor], files: list[str]) -> dict[str, list[tuple[int, str]]]:
    """Returns for each file the floors and rooms that have it; it should be one."""
    return {
        file: [
            (level, room) for level, floor in enumerate(table) for room in floor.rooms if fnmatch(file, room)
        ]
        for file in files
    }


def upward(table: list[Floor], arrows: Arrows) -> list[str]:
    """Returns a line for each arrow that points to a higher floor, or into another room of its own floor."""
    place = {file: found[0] for file, found in places(table, list(arrows)).items() if found}
    return [
        f"{file} -> {target}"
        for file in sorted(arrows)
        for target in sorted(arrows[file])
        if file in place
        and target in place
        and not (place[target][0] < place[file][0] or place[target] == place[file])
    ]


def circles(arrows: Arrows) -> list[str]:
    """Returns a line for each set of files that import one another in a circle."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[str] = []

    def visit(file: str) -> None:
        index[file] = low[file] = len(index)
        stack.append(file)
        for target in sorted(arrows.get(file, ())):
            if target not in index:
                visit(target)
                low[file] = min(low[file], low[target])
            elif target in stack:
                low[file] = min(low[file], index[target])
        if low[file] == index[file]:
            circle = stack[stack.index(file) :]
            del stack[stack.index(file) :]
            if len(circle) > 1:
                found.append(" <-> ".join(sorted(circle)))

    for file in sorted(arrows):
        if file not in index:
            visit(file)
    return found


# The page


def markdown(table: list[Floor]) -> str:
    """Returns the table as Markdown, the highest floor first, a table for each house."""
    lines: list[str] = []
    houses = list(dict.fromkeys(floor.house for floor in table))
    for house in reversed(houses):
        lines += [f"**{house}**", "", "| files | know | must never know |", "|---|---|---|"]
        for floor in reversed([floor for floor in table if floor.house == house]):
            rooms = ", ".join(f"`{room.removeprefix(house + '/')}`" for room in floor.rooms)
            lines.append(f"| {rooms} | {floor.knows} | {floor.never} |")
        lines.append("")
    lines += ["**Libraries**", "", "| library | files that use it |", "|---|---|"]
    for library, patterns in libraries().items():
        lines.append(f"| `{library}` | {', '.join(f'`{pattern}`' for pattern in patterns)} |")
    return "\n".join(lines) + "\n"


def with_table(page: str, table: list[Floor]) -> str:
    """Returns the page with the table between its two marks."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} lacks {BEGIN.strip()} or {END.strip()}")
    return before + begin + "\n" + markdown(table) + "\n" + end + after


def main(arguments: list[str]) -> None:
    table = floors()
    if arguments == ["--write"]:
        PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8"), table), encoding="utf-8")
    else:
        print(markdown(table), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
