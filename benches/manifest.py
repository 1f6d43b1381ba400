"""The named frames that every bench runs on, as `frames/manifest.json` lists them.

Knows the files and their shape as OCPP-J; knows no codec.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

FOLDER: Final = Path(__file__).resolve().parent / "frames"


class Frame(NamedTuple):
    """One frame: its text as it is sent, and the facts that a reader needs."""

    name: str
    version: str
    text: bytes
    #: 2 for a CALL, 3 for a CALLRESULT.
    kind: int
    message_id: str
    action: str
    #: The action that a CALLRESULT answers, for its reader.
    pending: str | None
    sender: str

    @property
    def message(self) -> list[Any]:
        """The frame as plain JSON types; new at each call."""
        parsed: list[Any] = json.loads(self.text)
        return parsed

    @property
    def payload(self) -> dict[str, Any]:
        """The payload as plain JSON types; new at each call."""
        payload: dict[str, Any] = self.message[-1]
        return payload

    @property
    def type_name(self) -> str:
        """The name of the payload's type in the tables."""
        return self.action + ("Request" if self.kind == 2 else "Response")

    def but(self, name: str, message: list[Any] | bytes) -> Frame:
        """Returns a copy with another name and text."""
        return self._replace(name=name, text=message if isinstance(message, bytes) else compact(message))


def compact(value: Any) -> bytes:
    """Returns the value as JSON without blanks, in UTF-8."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


@cache
def frames() -> tuple[Frame, ...]:
    """Returns all frames of the manifest, in its order."""
    return tuple(_read(row) for row in json.loads((FOLDER / "manifest.json").read_text())["frames"])


def frame(name: str) -> Frame:
    """Returns the frame of the manifest with this name."""
    return next(frame for frame in frames() if frame.name == name)


def _read(row: dict[str, Any]) -> Frame:
    text = (FOLDER / row["file"]).read_bytes().rstrip(b"\n")
    if len(text) != row["bytes"]:
        raise RuntimeError(f"{row['file']}: {len(text)} bytes, the manifest says {row['bytes']}")
    kind, message_id, *rest = json.loads(text)
    action = rest[0] if kind == 2 else row["pending"]
    return Frame(row["name"], row["version"], text, kind, message_id, action, row["pending"], row["sender"])
