"""The vectors that Rust and Python share: the result of each frame, and the freshness of the files."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import make_vectors
import pytest
from ocpp_fast import Codec, DecodeError
from oracle import KEYWORDS, judge
from published import VERSIONS, actions, messages
from traps import TRAPS, Trap

CODECS: Final[dict[str, Any]] = {version: Codec(version) for version in VERSIONS}

#: Numbers beyond our integers and doubles, which a schema does not limit.
BEYOND: Final = ("e400", "e309", "e-400", "e9999", "9" * 5000, "9223372036854775808", "-9223372036854775809")


def vectors(version: str, name: str) -> list[dict[str, Any]]:
    path = make_vectors.FOLDER / version / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="ascii").splitlines()]


VECTORS: Final = [
    pytest.param(version, vector, id=f"{version}-{name}-{number}")
    for version in VERSIONS
    for name in make_vectors.FILES
    for number, vector in enumerate(vectors(version, name), 1)
]


def hand_written(version: str) -> Iterator[Any]:
    """Yields each trap of a version that is a matter for a schema, with its payload."""
    traps = [trap for trap in TRAPS if trap.version == version]
    for number, (vector, trap) in enumerate(zip(vectors(version, "traps"), traps, strict=True), 1):
        payload = vector["frame"].split(",", 2 if trap.message.endswith("Response") else 3)[-1][:-1]
        if not any(beyond in payload for beyond in BEYOND):
            yield pytest.param(trap, payload, id=f"{version}-{number}")


def come_to(version: str, vector: dict[str, Any]) -> dict[str, Any]:
    """Returns the vector as the codec produces it."""
    frame: Any = vector["frame"] if "frame" in vector else bytes.fromhex(vector["frame_hex"])
    codec, pending = CODECS[version], vector["pending"]
    due: dict[str, Any] = {"ok": True, "code": None, "reply": None, "violations": []}
    error = codec.explain(frame, pending)
    for ask in (codec.decode, codec.validate):
        try:
            ask(frame, pending)
            refused = None
        except DecodeError as caught:
            refused = caught
        assert str(refused) == str(error), vector
    if error is not None:
        reply = error.reply()
        kind, message_id, code = json.loads(reply)[:3] if reply is not None else (None, None, None)
        due = {
            "ok": False,
            "code": error.code.value,
            "reply": {"type": kind, "code": code, "id": message_id} if reply is not None else None,
            "violations": sorted([violation.path, violation.keyword] for violation in error.violations),
        }
    return {**vector, **due}


@pytest.mark.parametrize(("version", "vector"), VECTORS)
def test_every_vector_comes_to_what_it_says(version: str, vector: dict[str, Any]) -> None:
    expected = {**vector, "violations": sorted(vector["violations"])}
    assert come_to(version, vector) == expected


@pytest.mark.parametrize(("trap", "payload"), [row for version in VERSIONS for row in hand_written(version)])
def test_traps_written_by_hand_are_what_jsonschema_says(trap: Trap, payload: str) -> None:
    assert judge(trap.version, trap.message).violations(payload) == sorted(trap.found)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_kind_of_violation_that_a_version_knows_has_vectors(version: str) -> None:
    every = [vector for name in make_vectors.FILES for vector in vectors(version, name)]
    found = {keyword for vector in every for _, keyword in vector["violations"]}
    lacking = {
        "1.6": {"maxItems"},
        "2.0": {"additionalProperties", "multipleOf"},
        "2.0.1": {"multipleOf"},
        "2.1": {"multipleOf"},
    }[version]
    assert found == set(KEYWORDS) - lacking


@pytest.mark.parametrize("version", VERSIONS)
def test_every_message_has_two_good_vectors(version: str) -> None:
    names = [vector["why"].split(":")[0] for vector in vectors(version, "messages")]
    assert sorted(names) == sorted([*messages(version), *messages(version)])
    assert set(actions(version)) == {messages(version)[name].action for name in names}


def test_vectors_are_what_their_sources_say() -> None:
    assert make_vectors.stale() == [], f"run {make_vectors.COMMAND}"


ROOT: Final = Path(__file__).parent.parent


def checked(version: str, lines: list[bytes]) -> list[dict[str, Any]]:
    """Returns the lines that the example of the Rust crate prints."""
    command = ["cargo", "run", "-q", "-p", "ocpp-fast-core", "--example", "check", "--", version]
    ended = subprocess.run(command, cwd=ROOT, input=b"".join(lines), capture_output=True, check=True)
    return [json.loads(line) for line in ended.stdout.splitlines()]


def line_of(vector: dict[str, Any]) -> bytes:
    """Returns the vector as an input line: the frame itself if it is one line of text and answers nothing."""
    if "frame_hex" in vector:
        raw = bytes.fromhex(vector["frame_hex"])
        described = {"base64": base64.b64encode(raw).decode(), "pending": vector["pending"]}
        return json.dumps(described).encode() + b"\n"
    if vector["pending"] is None and not set("\n\r") & set(vector["frame"]):
        return vector["frame"].encode() + b"\n"
    return json.dumps({"frame": vector["frame"], "pending": vector["pending"]}).encode() + b"\n"


def answered(version: str, frame: str | bytes, pending: str | None) -> dict[str, Any]:
    """Returns the answer of the codec to a frame, as the example prints it."""
    try:
        error = CODECS[version].explain(frame, pending)
    except (LookupError, ValueError):
        return {"ok": False, "code": None, "violations": [], "reply": None}
    if error is None:
        return {"ok": True}
    reply = error.reply()
    return {
        "ok": False,
        "code": error.code.value,
        "violations": [json.loads(json.dumps(violation._asdict())) for violation in error.violations],
        "reply": None if reply is None else reply.decode(),
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_rust_crate_answers_every_vector_as_the_codec_does(version: str) -> None:
    every = [vector for name in make_vectors.FILES for vector in vectors(version, name)]
    frames = [
        vector["frame"] if "frame" in vector else bytes.fromhex(vector["frame_hex"]) for vector in every
    ]
    due = [answered(version, frame, vector["pending"]) for frame, vector in zip(frames, every, strict=True)]
    assert checked(version, [line_of(vector) for vector in every]) == due


def test_rust_crate_has_a_line_for_what_gets_no_verdict() -> None:
    cases: list[tuple[object, str]] = [
        ('[3,"1",{}]', 'no pending call with message id "1"'),
        ({"frame": '[3,"1",{}]', "pending": "Nothing"}, 'no action with a response is called "Nothing"'),
        ({"frame": '[3,"1",{}]', "pending": 1}, "pending is the name of an action"),
        ({"frame": 1}, "either frame or base64 is a text"),
        ({"frame": "[]", "base64": "W10="}, "either frame or base64 is a text"),
        ({"base64": "W10"}, "base64: Invalid padding"),
    ]
    lines = [case if isinstance(case, str) else json.dumps(case) for case, _ in cases]
    none = {"ok": False, "code": None, "violations": [], "reply": None}
    found = checked("2.0.1", [line.encode() + b"\n" for line in lines])
    assert found == [{**none, "error": error} for _, error in cases]
    for frame, pending in (('[3,"1",{}]', None), ('[3,"1",{}]', "Nothing")):
        assert answered("2.0.1", frame, pending) == none
