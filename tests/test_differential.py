"""The codec against another implementation on every message: equal verdicts, violations and codes.

Payloads come from ``instances`` and the truth from ``oracle``. ``decode``, ``validate`` and ``explain`` are
compared with each other on every frame as well, and an accepted frame must survive writing and reading.
"""

from __future__ import annotations

import json
import math
import random
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

import fastjsonschema
import jsonschema_rs
import pytest
from instances import BAD_DATE_TIMES, DATE_TIMES, Case, cases, kind
from ocpp_fast import Call, CallResult, Codec, DecodeError, Head, Send, _core
from oracle import Judge, code, instant, is_date_time, on_the_wire, plain
from published import PACKAGES, VERSIONS, Message, Schema, messages

CHUNK: Final = 8
#: The least number of cases, in all and of some versions.
LEAST: Final = {"all": 100_000, "1.6": 10_000, "2.0": 20_000, "2.0.1": 20_000, "2.1": 40_000}
#: Message types on the wire.
NUMBER: Final = {"request": 2, "response": 3, "send": 6}
SHELL: Final = {"request": Call, "response": CallResult, "send": Send}

CHUNKS: Final = [
    pytest.param(version, names[i : i + CHUNK], id=f"{version}-{names[i]}")
    for version in VERSIONS
    for names in [list(messages(version))]
    for i in range(0, len(names), CHUNK)
]
_counted: dict[tuple[str, str], int] = {}

Facts = tuple[str, tuple[tuple[str, str], ...], "int | None", "str | None", "str | None", "bytes | None", str]


def framed(message: Message, message_id: str, payload: str) -> str:
    head = f"[{NUMBER[message.role]},{json.dumps(message_id)}"
    return f"{head},{payload}]" if message.role == "response" else f'{head},"{message.action}",{payload}]'


def error_of(ask: Callable[[], object]) -> DecodeError | None:
    try:
        ask()
    except DecodeError as error:
        return error
    return None


def facts(error: DecodeError | None) -> Facts | None:
    """Returns everything that a user can see of an error."""
    if error is None:
        return None
    found = tuple((violation.path, violation.keyword) for violation in error.violations)
    return (
        str(error.code),
        found,
        error.message_type,
        error.message_id,
        error.action,
        error.reply(),
        str(error),
    )


def reply_of(message: Message, message_id: str, code: str) -> list[object] | None:
    """Returns type, id and code of the frame that is due."""
    if message.role == "request":
        return [4, message_id, on_the_wire(message.version, code)]
    if message.role == "response" and message.version == "2.1":
        return [5, message_id, on_the_wire(message.version, code)]
    return None


def exactly(payload: str) -> bool:
    """Returns true if writing changes nothing. Times get at most milliseconds, and some numbers six
    decimals.
    """
    return not re.search(r"\.\d{4}|[eE]-", payload)


def is_same(schema: Schema, sent: Any, got: Any, exact: bool) -> bool:
    """Returns true if ``got`` means what ``sent`` meant, in the terms of the schema."""
    what = kind(schema)
    if what == "object" and isinstance(sent, dict) and isinstance(got, dict):
        known = schema["properties"]
        return sent.keys() == got.keys() and all(
            is_same(known.get(n, {}), sent[n], got[n], exact) for n in sent
        )
    if what == "array" and isinstance(got, list):
        return len(sent) == len(got) and all(
            is_same(schema["items"], s, g, exact) for s, g in zip(sent, got, strict=True)
        )
    if what == "date-time":
        before, after = instant(sent), instant(got)
        return before is not None and after == before.replace(microsecond=before.microsecond // 1000 * 1000)
    if what == "integer":
        return type(got) is int and got == sent
    if what == "number":
        # Numbers are doubles. An integer in the text may have had more digits than a double keeps.
        return type(got) in (int, float) and math.isclose(
            got, float(sent), rel_tol=0, abs_tol=0 if exact else 5e-7
        )
    return repr(got) == repr(sent) or (got == sent and not isinstance(sent, bool))


class Bench:
    """One codec and the checks that every frame passes through. Failures are collected."""

    def __init__(self, version: str) -> None:
        self.codec: Any = Codec(version)
        self.wrong: list[str] = []

    def check(self, message: Message, judge: Judge, index: int, case: Case) -> None:
        expected = judge.violations(case.payload)
        message_id = ("id", "", "\u00e9\U0001f600" * 18, 'q"\\/', "x" * 36)[index % 5]
        text = framed(message, message_id, case.payload)
        frame = (
            text.encode,
            lambda: text,
            lambda: bytearray(text.encode()),
            lambda: memoryview(text.encode()),
        )[index % 4]()
        pending = (
            (message.action, {message_id: message.action})[index % 2] if message.role == "response" else None
        )

        def wrong(what: str, ours: object, theirs: object) -> None:
            self.wrong.append(
                f"{message.version} {message.name} {case.why}: {what}\n"
                f"  ours {ours!r}\n  due  {theirs!r}\n  {text[:300]}"
            )

        if case.good != (not expected):
            wrong("the generator and the library disagree", case.good, expected)
        errors = [
            error_of(lambda: self.codec.decode(frame, pending)),
            error_of(lambda: self.codec.validate(frame, pending)),
            self.codec.explain(frame, pending),
        ]
        told = [facts(error) for error in errors]
        if told[0] != told[1] or told[0] != told[2]:
            wrong("decode, validate and explain disagree", told, "the same")
        error = errors[0]
        if error is None or not expected:
            if (error is None) != (not expected):
                wrong("verdict", told[0], expected)
            elif error is None:
                self.check_good(
                    message, case, message_id, self.codec.decode(frame, pending), frame, pending, wrong
                )
            return
        found = sorted((violation.path, violation.keyword) for violation in error.violations)
        if found != expected:
            wrong("violations", found, expected)
        due = code(message.version, expected)
        if error.code != due:
            wrong("code", error.code, due)
        envelope = (error.message_type, error.message_id, error.action)
        if envelope != (NUMBER[message.role], message_id, message.action):
            wrong("type, id and action", envelope, (NUMBER[message.role], message_id, message.action))
        more = re.search(r"; and (\d+) more$", str(error))
        if 1 + int(more[1] if more else 0) != len(expected):
            wrong("number of violations", str(error), len(expected))
        reply = error.reply()
        sent = None if reply is None else json.loads(reply)
        if (sent and sent[:3]) != reply_of(message, message_id, due):
            wrong("reply", reply, reply_of(message, message_id, due))
        if sent and not (
            len(sent) == 5 and isinstance(sent[3], str) and len(sent[3]) <= 255 and isinstance(sent[4], dict)
        ):
            wrong("shape of the reply", reply, "[type, id, code, description, {}]")

    def check_good(
        self,
        message: Message,
        case: Case,
        message_id: str,
        decoded: Any,
        frame: Any,
        pending: Any,
        wrong: Any,
    ) -> None:
        payload = decoded.payload
        type_ = _core.definition(PACKAGES[message.version], message.name)
        seen = (type(decoded), decoded.message_id, type(payload))
        if seen != (SHELL[message.role], message_id, type_):
            wrong("what was decoded", seen, (SHELL[message.role], message_id, type_))
        head = self.codec.validate(frame, pending)
        kept = (type(head), int(head.kind), head.message_id, head.action, json.loads(bytes(head.payload)))
        due = (Head, NUMBER[message.role], message_id, message.action, json.loads(case.payload))
        if repr(kept) != repr(due):
            wrong("head", kept, due)
        exact = exactly(case.payload)
        encoded = self.codec.encode(decoded)
        plain_payload = json.loads(encoded)[-1]
        sent = json.loads(case.payload)
        if not is_same(message.schema, {} if sent is None else sent, plain_payload, exact):
            wrong("what was encoded", encoded, case.payload)
        again = self.codec.decode(encoded, pending)
        if exact and again.payload != payload:
            wrong("decode(encode(message))", again.payload, payload)
        once_more = self.codec.decode(self.codec.encode(again), pending)
        if once_more.payload != again.payload or hash(once_more.payload) != hash(again.payload):
            wrong("the second round trip", once_more.payload, again.payload)
        as_dict = payload.to_dict()
        if exact and as_dict != plain_payload:
            wrong("to_dict", as_dict, plain_payload)
        back = type_.from_dict(as_dict)
        if exact and back != payload:
            wrong("from_dict(to_dict)", back, payload)


@pytest.mark.parametrize(("version", "names"), CHUNKS)
def test_codec_agrees_with_jsonschema_and_with_itself(version: str, names: list[str]) -> None:
    bench = Bench(version)
    for name in names:
        message = messages(version)[name]
        judge, count = Judge(message), 0
        for count, case in enumerate(cases(message), 1):
            bench.check(message, judge, count, case)
        _counted[version, name] = count
    assert not bench.wrong, f"{len(bench.wrong)} disagreements\n" + "\n".join(bench.wrong[:10])


def test_there_are_enough_cases(capsys: pytest.CaptureFixture[str]) -> None:
    count = {
        version: sum(
            _counted.get((version, name)) or sum(1 for _ in cases(message))
            for name, message in messages(version).items()
        )
        for version in VERSIONS
    }
    count["all"] = sum(count.values())
    with capsys.disabled():
        print(
            "\ndifferential cases:", ", ".join(f"{name}: {number}" for name, number in count.items()), end=" "
        )
    assert {name: number >= LEAST[name] for name, number in count.items()} == dict.fromkeys(LEAST, True)


def sampled(message: Message, number: int) -> Iterator[Case]:
    """Returns some cases of a message, equal in every run, and none that is very long."""
    chosen = [case for case in cases(message) if len(case.payload) < 4000]
    yield from random.Random(len(chosen)).sample(chosen, min(number, len(chosen)))


@pytest.mark.parametrize(("version", "names"), CHUNKS)
def test_codec_agrees_with_fastjsonschema_on_a_sample(version: str, names: list[str]) -> None:
    codec = Codec(version)
    wrong = []
    for name in names:
        message = messages(version)[name]
        schema = {
            **plain(message.schema),
            "$schema": f"http://json-schema.org/draft-0{message.draft}/schema#",
        }
        formats = {"date-time": is_date_time, "uri": lambda _: True}
        theirs = fastjsonschema.compile(schema, formats=formats, use_default=False)
        for case in sampled(message, 60):
            if "in tenths" in case.why:
                continue  # binary floats cannot decide it
            value = json.loads(case.payload)
            try:
                theirs({} if value is None else value)
                good = True
            except fastjsonschema.JsonSchemaException:
                good = False
            pending = message.action if message.role == "response" else None
            ours = codec.explain(framed(message, "id", case.payload), pending)
            if (ours is None) != good:
                wrong.append((name, case, str(ours)))
    assert wrong == []


def judged(answer: object) -> object:
    """Returns the result or the error of validate in a form that can be compared."""
    if isinstance(answer, DecodeError):
        return facts(answer)
    if isinstance(answer, Head):
        return answer.kind, answer.message_id, answer.action, bytes(answer.payload)
    return type(answer), str(answer)


def validated(codec: Codec, frame: Any, pending: Any) -> object:
    try:
        return judged(codec.validate(frame, pending))
    except (DecodeError, LookupError) as error:
        return judged(error)


@pytest.mark.parametrize(("version", "names"), CHUNKS[::4])
@pytest.mark.parametrize("threads", [None, 1, 3])
def test_validate_many_says_of_each_frame_what_validate_says(
    version: str, names: list[str], threads: int | None
) -> None:
    codec = Codec(version)
    for name in names:
        message = messages(version)[name]
        pending = {"id": message.action} if message.role == "response" else None
        texts = [framed(message, "id", case.payload.replace("\n", " ")) for case in sampled(message, 50)]
        texts += ["", "hello", '[3,"nobody waits for this",{}]']
        one_by_one = [validated(codec, text, pending) for text in texts]
        for frames in (texts, [text.encode() for text in texts], iter(texts), [*map(str.encode, texts)]):
            assert [judged(one) for one in codec.validate_many(frames, pending, threads)] == one_by_one
        lines = "\n".join(text or "[]" for text in texts)
        one_by_one = [validated(codec, text or "[]", pending) for text in texts]
        for buffer in (lines, lines.encode(), lines + "\n"):
            assert [judged(one) for one in codec.validate_many(buffer, pending, threads)] == one_by_one


#: Date-times that the library judges differently from us, with the reason.
LIBRARY_DATE_TIMES: Final = {
    "0000-01-01T00:00:00Z": "Python's datetime begins with year 1",
    "0001-01-01T00:00:00+01:00": "year 0 in UTC",
    "9999-12-31T23:59:59-00:01": "year 10000 in UTC",
    "9999-12-31T23:59:60Z": "the second after it is in year 10000",
}


def test_library_has_our_idea_of_date_times_but_for_the_listed() -> None:
    theirs = jsonschema_rs.Draft6Validator({"format": "date-time"}, validate_formats=True)
    differing = {
        text for text in (*DATE_TIMES, *BAD_DATE_TIMES) if theirs.is_valid(text) != is_date_time(text)
    }
    assert differing == LIBRARY_DATE_TIMES.keys()


def test_date_times_are_sorted_right() -> None:
    assert [text for text in DATE_TIMES if not is_date_time(text)] == []
    assert [text for text in BAD_DATE_TIMES if is_date_time(text)] == []
