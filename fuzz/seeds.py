"""Writes the inputs that fuzzing starts from: `python fuzz/seeds.py`, or `make fuzz`.

The seeds are the shared vectors and one made frame for each message, in `fuzz/corpus/<target>/`; the
dictionaries are the names of the definitions, in `fuzz/dictionaries/<target>.dict`. Neither is committed.
Knows the first bytes of an input of each target; knows nothing of what a frame means.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator
from hashlib import sha1
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
VECTORS: Final = HERE.parent / "tests" / "vectors"
DEFINITIONS: Final = HERE.parent / "rust" / "protocol"

#: Versions in the order of `schema::VERSIONS`, each with its index among the dialects of the envelope target.
VERSIONS: Final = {"1.6": 0, "2.0": 1, "2.0.1": 1, "2.1": 2}

#: Flags of the first byte of the walk target: make the frame from the table; the action is pending.
MADE: Final = 4
PENDING: Final = 8

NUMBERS: Final = (
    *("0", "-0", "1.5", "-1.25e10", "300.0", "3000e-1", "9223372036854775808", "0.1", "1e-400"),
    "123456789012345678901",
)
DATE_TIMES: Final = (
    *("2024-02-29T12:00:00Z", "2024-02-29t12:00:00.123456789z", "2016-12-31T23:59:60Z"),
    *("2024-01-01T00:30:00-23:59", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59Z"),
)
TOKENS: Final = (
    *("[2,", "[3,", "[4,", "[5,", "[6,", '"19223201",', "{}", "{}]", "null", "true", "false"),
    *("\\u0041", "\\ud834\\udd1e", "\\\\", '\\"', "\u00fc", "\U0001d11e"),
    *("1e400", "0.1", "-0", "e-1", "T00:00:00Z", "23:59:60Z", "+01:30", "-02-29", ".5"),
)


def definitions(version: str) -> dict[str, Any]:
    """Returns the tables of a definition file."""
    return tomllib.loads((DEFINITIONS / f"v{version.replace('.', '')}.toml").read_text(encoding="utf-8"))


def vectors(version: str) -> Iterator[tuple[bytes, str | None]]:
    """Yields each vector's frame with the action that is pending for it."""
    for file in sorted((VECTORS / version).glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            vector = json.loads(line)
            frame = vector.get("frame")
            text = bytes.fromhex(vector["frame_hex"]) if frame is None else frame.encode()
            yield text, vector.get("pending")


def walk_seeds() -> Iterator[bytes]:
    """Yields inputs of the walk target: version and kind in one byte, the action's index in two, then the
    frame.
    """
    for chosen, version in enumerate(VERSIONS):
        actions = list(definitions(version)["action"])
        for frame, pending in vectors(version):
            index = actions.index(pending) if pending in actions else 0
            yield bytes([chosen | PENDING]) + index.to_bytes(2, "big") + frame
        for index in range(len(actions)):
            for response in (0, 1):
                yield bytes([chosen | MADE]) + index.to_bytes(2, "big") + bytes([response])


def scan_seeds() -> Iterator[bytes]:
    """Yields inputs of the scan target: a kind of text in one byte, then the text."""
    for version in VERSIONS:
        for frame, _ in vectors(version):
            yield b"\0" + frame
    for token in TOKENS:
        yield b"\1" + token.encode()
    for number in NUMBERS:
        yield b"\2" + number.encode()
    for text in DATE_TIMES:
        yield b"\3" + text.encode()


def envelope_seeds() -> Iterator[bytes]:
    """Yields inputs of the envelope target: a dialect in one byte, then the frame."""
    for version, dialect in VERSIONS.items():
        for frame, _ in vectors(version):
            yield bytes([dialect]) + frame


def names() -> set[str]:
    """Returns every action, member and enum text of the definitions, as a token."""
    found: set[str] = set()
    for version in VERSIONS:
        tables = definitions(version)
        for name, action in tables["action"].items():
            found.add(name)
            for role in ("request", "response", "send"):
                found.update(action.get(role, ()))
        for members in tables.get("type", {}).values():
            found.update(members)
        for enum in tables.get("enum", {}).values():
            found.update(enum if isinstance(enum, list) else enum.get("values", ()))
    return {f'"{name}"' for name in found if not name.startswith("_")}


def dictionary(tokens: Iterable[str]) -> str:
    """Returns tokens in the format of libFuzzer's dictionaries."""
    return "".join(f'"{_escaped(token)}"\n' for token in sorted(set(tokens)))


def _escaped(token: str) -> str:
    return "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in token.encode()
    )


def main() -> None:
    """Writes the seeds and the dictionary of each target. Inputs that fuzzing has found before stay."""
    for target, seeds, tokens in (
        ("walk", walk_seeds(), {*TOKENS, *names()}),
        ("scan", scan_seeds(), {*TOKENS}),
        ("envelope", envelope_seeds(), {*TOKENS}),
    ):
        corpus = HERE / "corpus" / target
        corpus.mkdir(parents=True, exist_ok=True)
        for seed in seeds:
            (corpus / sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)
        words = HERE / "dictionaries" / f"{target}.dict"
        words.parent.mkdir(exist_ok=True)
        words.write_text(dictionary(tokens), encoding="ascii")


if __name__ == "__main__":
    main()
