"""Properties of every frame: garbage, mutilated frames, any JSON in any place.

The codec answers with a message or with one of its own errors. Its three ways of judging a frame agree.
Everything that it accepts as JSON is JSON for an independent reader.
"""

from __future__ import annotations

import functools
import json
import pickle
import random
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from instances import Node, any_good, around, full, minimal, odd_text, places, text
from ocpp_fast import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    Codec,
    DecodeError,
    EncodeError,
    ErrorCode,
    Head,
    OcppError,
    Send,
    Violation,
)
from published import VERSIONS, Message, messages
from rows import TABLE, Entry

CODECS: Final[dict[str, Any]] = {version: Codec(version) for version in VERSIONS}
EXACT: Final[dict[str, Any]] = {version: Codec(version, decimals=True) for version in VERSIONS}
SHELLS: Final = (Call, CallResult, CallError, CallResultError, Send)
NUMBER: Final = {"request": 2, "response": 3, "send": 6}

Frame = "bytes | str"


class Verdict(NamedTuple):
    """The result of one way of judging a frame."""

    kind: str
    facts: tuple[object, ...]


def verdict(ask: Callable[[], object]) -> tuple[Verdict, object]:
    try:
        answer = ask()
    except DecodeError as error:
        return of_error(error), error
    except LookupError as error:
        return Verdict("lookup", (str(error),)), error
    if isinstance(answer, DecodeError):
        return of_error(answer), answer
    return Verdict("accepted", ()), answer


def of_error(error: DecodeError) -> Verdict:
    assert isinstance(error, OcppError)
    assert type(error.code) is ErrorCode
    assert all(type(violation) is Violation for violation in error.violations)
    return Verdict(
        "refused", (error.code, error.violations, error.message_id, error.action, error.reply(), str(error))
    )


class NotJson(Exception):
    pass


class Token(str):
    """The text of a number, to tell it from a string."""

    __slots__ = ()


def read_json(frame: bytes | str) -> Any:
    """Returns the frame as an independent reader sees it: objects as lists of pairs, numbers as ``Token``.

    A number with more than 17 digits of exponent counts as malformed, because even Decimal cannot hold it.
    """

    def refuse(_: str) -> object:
        raise NotJson

    def bounded(token: str) -> Token:
        if len(re.split("[eE][+-]?", token)[-1]) > 17 and "e" in token.lower():
            raise NotJson
        return Token(token)

    try:
        value = json.loads(
            frame if isinstance(frame, str) else frame.decode(),
            parse_int=Token, parse_float=bounded, parse_constant=refuse,
            object_pairs_hook=lambda pairs: ("object", pairs),
        )  # fmt: skip
        json.dumps(value, ensure_ascii=False).encode()  # a lone surrogate has no UTF-8
    except (ValueError, RecursionError) as error:
        raise NotJson from error
    return value


def depth_of(value: Any) -> int:
    if isinstance(value, tuple):
        return 1 + max((depth_of(member) for _, member in value[1]), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth_of, value), default=0)
    return 0


def check(version: str, frame: bytes | str, pending: Any = None) -> object:
    """Checks everything that must hold for one frame. Returns the result of decode, or its error."""
    codec = CODECS[version]
    decoded, answer = verdict(lambda: codec.decode(frame, pending))
    validated, head = verdict(lambda: codec.validate(frame, pending))
    explained, _ = verdict(lambda: codec.explain(frame, pending))
    exactly, _ = verdict(lambda: EXACT[version].decode(frame, pending))
    assert decoded == validated == explained == exactly
    glanced, glance = verdict(lambda: codec.peek(frame))
    assert glanced.kind in ("accepted", "refused")

    try:
        value = read_json(frame)
    except NotJson:
        # Depth and length are checked before the JSON.
        assert decoded.kind == "refused"
        assert decoded.facts[0] in (ErrorCode.RPC_FRAMEWORK_ERROR, ErrorCode.FORMAT_VIOLATION)
        assert decoded.facts[1] == ()
        return answer

    if decoded.kind == "accepted":
        assert isinstance(answer, SHELLS)
        assert isinstance(head, Head)
        assert isinstance(glance, Head)
        assert (glance.kind, glance.message_id) == (head.kind, head.message_id)
        assert bytes(glance.payload) == bytes(head.payload)
        assert (answer.message_id, str(int(head.kind))) == (value[1], value[0])
        assert read_json(bytes(head.payload)) == value[-1]
        again = codec.decode(codec.encode(answer), pending or head.action)
        once_more = codec.decode(codec.encode(again), pending or head.action)
        assert repr(again) == repr(once_more)
    elif isinstance(answer, DecodeError):
        if glanced.kind == "refused" and depth_of(value) <= 32:
            # peek does not know the pending actions, so that it never judges a result.
            assert glanced.facts[:4] == decoded.facts[:4]
        if (
            isinstance(value, list)
            and len(value) > 1
            and type(value[0]) is Token
            and value[0].lstrip("-").isdigit()
        ):
            # An id of more than 255 characters counts as unreadable (row 7).
            of_frame = value[1] if type(value[1]) is str and len(value[1]) <= 255 else None
            assert answer.message_id == of_frame or depth_of(value) > 32
        reply = answer.reply()
        if reply is not None:
            kind, message_id, code, description, details = json.loads(reply)
            assert kind == 4 or (kind == 5 and version == "2.1")
            assert message_id in (answer.message_id, "-1")
            assert code == answer.code.spelling(version)
            assert len(description) <= 255
            assert isinstance(details, dict)
        assert of_error(pickle.loads(pickle.dumps(answer))) == decoded
    return answer


@functools.cache
def corpus(version: str) -> list[tuple[str, str | None]]:
    """Returns good frames of every message, each with the action that it answers."""
    rng = random.Random(version)
    found = []
    for message in messages(version).values():
        for node in (minimal(message.schema), any_good(message.schema, rng, message.draft, 0.4)):
            found.append(framed(message, text(node)))
        if len(json.dumps(full(message.schema))) < 1500:
            found.append(framed(message, text(full(message.schema))))
    found.append(('[4,"1","InternalError","why",{"a":[1,2.5,null]}]', None))
    if version == "2.1":
        found.append(('[5,"1","InternalError","why",{"a":[1,2.5,null]}]', None))
    return found


def framed(message: Message, payload: str) -> tuple[str, str | None]:
    if message.role == "response":
        return f'[3,"id",{payload}]', message.action
    return f'[{NUMBER[message.role]},"id","{message.action}",{payload}]', None


LEAVES: Final = (
    "null", "true", "false", "0", "-0", "1", "-1", "300.0", "3e2", "1.5", "-1e-7", "1e400", "-1e400",
    "1e-400",
    "1e1000000000000000000", "-1e-99999999999999999", "0e99999999999999999", "1E+00000000000000002",
    "1" * 5000,
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "123456789012345678901234567890", "0.1234567890123456789012345", "8.1", "4.11", '""', '"a"', '"Accepted"',
    '"2026-01-02T03:04:05Z"', '"2026-02-30T03:04:05Z"', '"\\u0000"', '"\\ud83d\\ude00"', '"\U0001f600\u00e9"',
    '"' + "x" * 300 + '"', '"\\\\\\"\\/\\b\\f\\n\\r\\t"',
)  # fmt: skip
NAMES: Final = (
    "",
    "a",
    "customData",
    "vendorId",
    "status",
    "a/b~c",
    "__class__",
    "\u00e9\U0001f600",
    "extra",
    "type",
    "id",
)

leaves: Final[st.SearchStrategy[Node]] = st.sampled_from(LEAVES) | st.text(max_size=40).map(json.dumps)
json_nodes: Final[st.SearchStrategy[Node]] = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)
any_text: Final = st.text(st.characters(codec=None, categories=None, exclude_categories=()), max_size=60)
TOKENS: Final = (
    "[", "]", "{", "}", ",", ":", '"', "\\", "2", "3", "4", "5", "6", "7", "2.0", "-", "e", ".", "0", "null",
    "true",
    "false", '"id"', '"Heartbeat"', '"GenericError"', '"a"', '""', " ", "\n", "\t", "\0", "\ufeff", "\\u",
    "d800", "NaN",
    "\u00e9", "\U0001f600", "[2,", '"id",', '"Heartbeat",', "{}", "[3,", "[4,", "}]", '{"a":1}', "1e", "01",
)  # fmt: skip
pendings: Final = st.sampled_from((None, "Heartbeat", {"id": "Heartbeat"}, {}))

both_versions = pytest.mark.parametrize("version", VERSIONS)


@both_versions
@given(frame=st.binary(max_size=80), pending=pendings)
@example(frame=b"", pending=None)
@example(frame=b"[", pending=None)
@example(frame=b'[2,"\xff","Heartbeat",{}]', pending=None)
def test_any_bytes_give_a_message_or_an_error_of_ours(version: str, frame: bytes, pending: Any) -> None:
    check(version, frame, pending)


@both_versions
@given(frame=any_text, pending=pendings)
@example(frame="\ud800", pending=None)
def test_any_text_gives_a_message_or_an_error_of_ours(version: str, frame: str, pending: Any) -> None:
    check(version, frame, pending)


@both_versions
@given(tokens=st.lists(st.sampled_from(TOKENS), max_size=25), pending=pendings)
def test_any_tokens_give_a_message_or_an_error_of_ours(version: str, tokens: list[str], pending: Any) -> None:
    check(version, "".join(tokens), pending)


@both_versions
@given(data=st.data())
def test_any_json_gives_a_message_or_an_error_of_ours(version: str, data: st.DataObject) -> None:
    check(version, text(data.draw(json_nodes)), data.draw(pendings))


@both_versions
@given(elements=st.lists(json_nodes, max_size=6), number=st.integers(-1, 9), pending=pendings)
def test_any_elements_give_a_message_or_an_error_of_ours(
    version: str, elements: list[Node], number: int, pending: Any
) -> None:
    check(version, text([str(number), *elements]), pending)


@both_versions
@given(data=st.data())
def test_frame_with_bytes_changed_gives_a_message_or_an_error_of_ours(
    version: str, data: st.DataObject
) -> None:
    frame, pending = data.draw(st.sampled_from(corpus(version)))
    raw = bytearray(frame.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        match data.draw(st.integers(0, 4)):
            case 0:
                del raw[at : at + data.draw(st.integers(1, 5))]
            case 1:
                raw[at:at] = data.draw(st.sampled_from(TOKENS)).encode()
            case 2:
                raw[at : at + 1] = bytes([data.draw(st.integers(0, 255))])
            case 3:
                other = data.draw(st.integers(0, len(raw)))
                raw[at:at] = raw[min(at, other) : max(at, other)][:200]
            case _:
                del raw[at:]
    check(version, bytes(raw), pending)


@both_versions
@given(data=st.data())
def test_frame_cut_anywhere_is_refused(version: str, data: st.DataObject) -> None:
    frame, pending = data.draw(st.sampled_from(corpus(version)))
    raw = frame.encode()
    cut = raw[: data.draw(st.integers(0, len(raw) - 1))]
    assert isinstance(check(version, cut, pending), DecodeError)


@both_versions
@given(data=st.data())
def test_frame_with_any_json_in_any_place_gives_a_message_or_an_error_of_ours(
    version: str, data: st.DataObject
) -> None:
    message = messages(version)[data.draw(st.sampled_from(list(messages(version))))]
    everywhere = list(places(message.schema))
    place = everywhere[data.draw(st.integers(0, len(everywhere) - 1))]
    node = around(message.schema, place.path, data.draw(json_nodes))
    rng = random.Random(data.draw(st.integers(0, 9)))
    frame, pending = framed(message, odd_text(node, rng) if rng.random() < 0.5 else text(node))
    answer = check(version, frame, pending)
    if not place.schema.get("type"):
        with suppress(NotJson):
            assert not isinstance(answer, DecodeError) or depth_of(read_json(frame)) > 32


@both_versions
@given(data=st.data())
def test_frame_with_an_element_replaced_gives_a_message_or_an_error_of_ours(
    version: str, data: st.DataObject
) -> None:
    frame, pending = data.draw(st.sampled_from(corpus(version)))
    elements: list[Node] = [json.dumps(element) for element in json.loads(frame)]
    elements[data.draw(st.integers(0, len(elements) - 1))] = data.draw(json_nodes)
    check(version, text(elements), pending)


@pytest.mark.parametrize(
    ("version", "entry"),
    [
        pytest.param(version, entry, id=f"row {entry.row}: {entry.why} ({version})")
        for entry in TABLE
        for version in entry.due
    ],
)
def test_every_row_of_the_decision_table_holds_these_properties_too(version: str, entry: Entry) -> None:
    check(version, entry.frame, entry.pending)


@both_versions
@given(data=st.data())
def test_any_value_in_a_constructor_is_encoded_or_refused_by_an_error_of_ours(
    version: str, data: st.DataObject
) -> None:
    codec = CODECS[version]
    frame, pending = data.draw(st.sampled_from(corpus(version)))
    message = codec.decode(frame, pending)
    if isinstance(message, CallError | CallResultError):
        return
    names = type(message.payload).__match_args__
    if not names:
        return
    value = data.draw(
        st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.datetimes()
        | any_text | st.binary(max_size=3) | st.lists(st.integers(), max_size=2)
        | st.dictionaries(any_text, st.none(), max_size=2)
        | st.just(object()) | st.just(message.payload)
    )  # fmt: skip
    try:
        changed = message.payload.__replace__(**{data.draw(st.sampled_from(names)): value})
    except TypeError:
        assert value is message.payload  # a field that takes another record or none
        return
    again: Any = CallResult("id", changed) if isinstance(message, CallResult) else type(message)(changed)
    try:
        encoded = codec.encode(again)
    except EncodeError:
        with pytest.raises(EncodeError) as caught:
            changed.validate()
        assert caught.value.violations
        return
    changed.validate()
    assert codec.explain(encoded, pending) is None


@pytest.mark.parametrize("depth", [2, 8, 64, 100])
@given(levels=st.integers(0, 130), opener=st.sampled_from("[{"))
def test_nesting_is_judged_alike_at_every_limit(depth: int, levels: int, opener: str) -> None:
    inside = "[" * levels + "]" * levels if opener == "[" else '{"a":' * levels + "1" + "}" * levels
    codec = Codec("2.0.1", max_depth=depth)
    frame = '[2,"1","DataTransfer",{"vendorId":"v","data":' + (inside or "null") + "}]"
    explained = codec.explain(frame)
    assert (explained is None) == (levels + 2 <= depth)
    decoded, _ = verdict(lambda: codec.decode(frame))
    validated, _ = verdict(lambda: codec.validate(frame))
    assert decoded == validated == (Verdict("accepted", ()) if explained is None else of_error(explained))


@both_versions
@given(data=st.data())
def test_decimals_change_the_numbers_and_nothing_else(version: str, data: st.DataObject) -> None:
    frame, pending = data.draw(st.sampled_from(corpus(version)))
    exact = Codec(version, decimals=True)
    message = exact.decode(frame, pending)
    assert exact.decode(exact.encode(message), pending).message_id == message.message_id
    assert json.loads(bytes(CODECS[version].validate(frame, pending).payload)) == json.loads(frame)[-1]
