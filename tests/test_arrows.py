"""Imports point down: the rules of the table `floors.toml`, on the imports that `arrows.py` finds."""

from __future__ import annotations

from pathlib import Path

import arrows
import pytest

TABLE = arrows.floors()
FOUND = arrows.rust_arrows() | arrows.python_arrows()


def test_every_file_is_in_one_room() -> None:
    elsewhere = {file: found for file, found in arrows.places(TABLE, list(FOUND)).items() if len(found) != 1}
    assert not elsewhere


def test_every_room_has_a_file() -> None:
    used = {room for found in arrows.places(TABLE, list(FOUND)).values() for _, room in found}
    assert not [room for floor in TABLE for room in floor.rooms if room not in used]


def test_no_arrow_points_up_or_into_a_room_beside() -> None:
    assert not arrows.upward(TABLE, FOUND)


def test_no_files_import_one_another_in_a_circle() -> None:
    assert not arrows.circles(FOUND)


def test_libraries_are_used_by_the_listed_files_only() -> None:
    assert not arrows.strangers(arrows.libraries(), list(FOUND))


def test_every_listed_library_is_used() -> None:
    used = set().union(*map(arrows.outside, FOUND))
    assert not arrows.libraries().keys() - used


def test_the_architecture_shows_the_table() -> None:
    page = arrows.PAGE.read_text(encoding="utf-8")
    assert page == arrows.with_table(page, TABLE), "run: python tests/arrows.py --write"


# The reading itself: an arrow of every form is found, and judged.

RUST = {
    "use crate::walk::frame::Rules;": {"rust/core/walk/frame.rs"},
    "use crate::walk::{self, frame::{Limits, Rules as Set}, decode};": {
        "rust/core/walk/mod.rs", "rust/core/walk/frame.rs", "rust/core/walk/decode.rs",
    },
    "use super::super::walk::decode::Sink;": {"rust/core/walk/decode.rs"},
    "use super::scan::Scanner as S;": {"rust/core/json/scan.rs"},
    "pub(crate) use crate::rpc::code;": {"rust/core/rpc/code.rs"},
    "fn f() { crate::walk::frame::f::<u8>() }": {"rust/core/walk/frame.rs"},
    "type T = ocpp_fast_core::rpc::code::Code;": {"rust/core/rpc/code.rs"},
    "macro_rules! m { () => { $crate::rpc::code::f() } }": {"rust/core/rpc/code.rs"},
    "mod tests { use super::f; fn g() { super::super::scan::f() } }": {"rust/core/json/scan.rs"},
    "mod tests { fn f() {} } use super::scan;": {"rust/core/json/scan.rs"},
    "// crate::walk::frame\n/* crate::rpc::code */": set(),
    'const S: &str = "crate::walk::frame"; const C: char = \'"\'; r#"crate::rpc::code"#;': set(),
    "fn f<'a>(x: &'a str) -> char { 'b' } use crate::rpc::code;": {"rust/core/rpc/code.rs"},
    "use std::fmt; use serde::de::Visitor;": set(),
}  # fmt: skip

RUST_FILES = (
    "lib",
    "json/mod",
    "json/scan",
    "json/text",
    "rpc/code",
    "walk/mod",
    "walk/frame",
    "walk/decode",
)


@pytest.mark.parametrize("text", RUST)
def test_arrows_of_rust_are_found(text: str, tmp_path: Path) -> None:
    for name in RUST_FILES:
        file = tmp_path / "rust" / "core" / f"{name}.rs"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text if name == "json/text" else "")
    assert arrows.rust_arrows(tmp_path)["rust/core/json/text.rs"] == RUST[text]


def test_a_module_that_names_its_child_has_an_arrow_to_it(tmp_path: Path) -> None:
    folder = tmp_path / "rust" / "core"
    folder.mkdir(parents=True)
    (folder / "lib.rs").write_text("pub mod a; mod b; pub use b::Name;")
    (folder / "a.rs").write_text("")
    (folder / "b.rs").write_text("")
    assert arrows.rust_arrows(tmp_path)["rust/core/lib.rs"] == {"rust/core/b.rs"}


PYTHON = {
    "import ocpp_fast.errors": {"errors.py"},
    "from ocpp_fast import errors, Codec": {"errors.py", "__init__.py"},
    "from ocpp_fast.asyncio.link import Link": {"asyncio/link.py"},
    "from . import link": {"asyncio/link.py"},
    "from .link import Link": {"asyncio/link.py"},
    "from ..errors import OcppError": {"errors.py"},
    "def f():\n    from ocpp_fast.errors import OcppError": {"errors.py"},
    "if TYPE_CHECKING:\n    from ocpp_fast.errors import OcppError": {"errors.py"},
    "import asyncio\nfrom websockets import connect": set(),
}


@pytest.mark.parametrize("text", PYTHON)
@pytest.mark.parametrize("suffix", [".py", ".pyi"])
def test_arrows_of_python_are_found(text: str, suffix: str, tmp_path: Path) -> None:
    package = tmp_path / "python" / "ocpp_fast"
    (package / "asyncio").mkdir(parents=True)
    for name in ("__init__", "errors", "asyncio/__init__", "asyncio/link", "asyncio/text"):
        (package / f"{name}.py").write_text("")
    (package / "asyncio" / "text").with_suffix(suffix).write_text(text)
    found = arrows.python_arrows(tmp_path)["python/ocpp_fast/asyncio/text.py"]
    assert found == {f"python/ocpp_fast/{file}" for file in PYTHON[text]}


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("a.rs", "use library::{a, b};"),
        ("a.rs", "fn f() -> u8 { library::f() }"),
        ("a.py", "import library"),
        ("a.py", "def f():\n    from library.part import name"),
    ],
)
def test_users_of_a_library_are_found(file: str, text: str, tmp_path: Path) -> None:
    (tmp_path / file).write_text(text)
    assert arrows.strangers({"library": ["b.*"]}, [file], tmp_path) == [f"{file} uses library"]
    assert arrows.strangers({"library": ["a.*"], "other": []}, [file], tmp_path) == []


HOUSE = [
    arrows.Floor("a", ["a/low.py", "a/beside.py"], "", ""),
    arrows.Floor("a", ["a/room/*"], "", ""),
]


@pytest.mark.parametrize(
    ("file", "target", "refused"),
    [
        ("a/room/one.py", "a/low.py", False),
        ("a/room/one.py", "a/room/two.py", False),
        ("a/low.py", "a/room/one.py", True),
        ("a/low.py", "a/beside.py", True),
    ],
)
def test_arrows_are_judged_by_floor_and_room(file: str, target: str, refused: bool) -> None:
    found = arrows.upward(HOUSE, {file: {target}, target: set()})
    assert found == ([f"{file} -> {target}"] if refused else [])


def test_circles_are_found_whole() -> None:
    found = arrows.circles({"a": {"b"}, "b": {"c", "d"}, "c": {"a"}, "d": set(), "e": {"a", "f"}, "f": {"e"}})
    assert sorted(found) == ["a <-> b <-> c", "e <-> f"]
