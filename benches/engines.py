"""ocpp-fast and its rivals under one interface, each used as its own documentation recommends for a CSMS.

An engine makes a `Task` from a frame and a kind of work: a call that is ready to be timed. Work that a server
does once, such as compiling schemas and making decoders, is done before. An engine returns None for work that
it has no call for. `benches.answers` checks the answers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple

import jsonschema_rs
import msgspec
import ocpp  # type: ignore[import-untyped]
import ocpp_fast
import orjson
import pydantic
from ocpp import messages as ocpp_messages

from benches.manifest import Frame
from benches.models import Types, model, struct


class Task(NamedTuple):
    """A call to be timed."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]

    def __call__(self) -> Any:
        return self.function(*self.arguments)


Answer = Callable[[], Any]

#: The clock of every CSMS here, so that all give the same answer.
NOW: Final = datetime(2025, 9, 16, 7, 41, 5, tzinfo=UTC)


def plain_answer(action: str, moment: Callable[[datetime], Any] = datetime.isoformat) -> dict[str, Any]:
    """Returns the response that a CSMS builds, as plain JSON types. `moment` writes the time."""
    match action:
        case "Heartbeat":
            return {"currentTime": moment(NOW)}
        case "BootNotification":
            return {"currentTime": moment(NOW), "interval": 300, "status": "Accepted"}
        case "Authorize":
            return {"idTokenInfo": {"status": "Accepted", "chargingPriority": 1}}
        case "TransactionEvent":
            return {"totalCost": 3.42, "chargingPriority": 1}
        case "DataTransfer":
            return {"status": "Accepted"}
    return {}


def typed_answer(types: Types, version: str, action: str) -> Answer:
    """Returns a function that builds the response of `plain_answer` in the types of an engine."""

    def of(name: str) -> Any:
        return types(version, name)

    response = of(f"{action}Response")
    match action:
        case "Heartbeat":
            return lambda: response(current_time=NOW)
        case "BootNotification":
            accepted = of("RegistrationStatusEnumType").ACCEPTED
            return lambda: response(current_time=NOW, interval=300, status=accepted)
        case "Authorize":
            info, accepted = of("IdTokenInfoType"), of("AuthorizationStatusEnumType").ACCEPTED
            return lambda: response(id_token_info=info(status=accepted, charging_priority=1))
        case "TransactionEvent":
            return lambda: response(total_cost=3.42, charging_priority=1)
        case "DataTransfer":
            accepted = of("DataTransferStatusEnumType").ACCEPTED
            return lambda: response(status=accepted)
    return lambda: response()


class Engine:
    """One way to read and to write frames."""

    name: str
    #: True if it checks what it reads.
    checks = True
    #: True if it is given the action of a request beforehand, which no server knows.
    told = False

    def decode(self, frame: Frame) -> Task:
        """Returns the task of reading the whole message."""
        raise NotImplementedError

    def validate(self, frame: Frame) -> Task | None:  # noqa: ARG002
        """Returns the task of finding the verdict, if that is another call than `decode`."""
        return None

    def peek(self, frame: Frame) -> Task | None:  # noqa: ARG002
        """Returns the task of reading message type, message id and action."""
        return None

    def encode(self, frame: Frame) -> Task | None:  # noqa: ARG002
        """Returns the task of writing the frame of its message."""
        return None

    def turn(self, frame: Frame) -> Task | None:  # noqa: ARG002
        """Returns the task from a request to the frame that answers it."""
        return None

    def plain(self, answer: Any) -> list[Any]:
        """Returns the answer of `decode` as the frame in plain JSON types."""
        raise NotImplementedError

    def head(self, answer: Any) -> tuple[int, str, str | None]:
        """Returns message type, message id and action from the answer of `peek` or `validate`."""
        kind, message_id, action, *_ = self.plain(answer)
        return kind, message_id, action if kind == 2 else None


class OcppFast(Engine):
    """Our codec."""

    name = "ocpp-fast"

    def decode(self, frame: Frame) -> Task:
        return self._reading(_codec(frame.version).decode, frame)

    def validate(self, frame: Frame) -> Task:
        return self._reading(_codec(frame.version).validate, frame)

    def peek(self, frame: Frame) -> Task:
        return Task(_codec(frame.version).peek, (frame.text,))

    def encode(self, frame: Frame) -> Task:
        return Task(_codec(frame.version).encode, (self.decode(frame)(),))

    def turn(self, frame: Frame) -> Task:
        decode, encode = _codec(frame.version).decode, _codec(frame.version).encode
        answers = {
            _record(frame.version, frame.type_name): typed_answer(_record, frame.version, frame.action)
        }

        def turn(text: bytes) -> bytes:
            call: Any = decode(text)
            return encode(call.result(answers[type(call.payload)]()))

        return Task(turn, (frame.text,))

    def plain(self, answer: Any) -> list[Any]:
        if isinstance(answer, ocpp_fast.Call):
            return [2, answer.message_id, answer.action, answer.payload.to_dict()]
        return [3, answer.message_id, answer.payload.to_dict()]

    def head(self, answer: Any) -> tuple[int, str, str | None]:
        return int(answer.kind), answer.message_id, answer.action

    def _reading(self, function: Callable[..., Any], frame: Frame) -> Task:
        return Task(function, (frame.text,) if frame.pending is None else (frame.text, frame.pending))


@cache
def _codec(version: str) -> ocpp_fast.Codec:
    return ocpp_fast.Codec(version)


def _record(version: str, name: str) -> Any:
    return ocpp_fast._core.definition("v" + version.replace(".", ""), name)


class OcppPackage(Engine):
    """The `ocpp` package as its own ChargePoint uses it, without the thread that it hands validation to."""

    name = "ocpp"

    def decode(self, frame: Frame) -> Task:
        version = frame.version

        def call(text: bytes) -> Any:
            message = ocpp_messages.unpack(text)
            ocpp_messages._validate_payload(message, version)
            return message

        def result(text: bytes, action: str) -> Any:
            message = ocpp_messages.unpack(text)
            message.action = action
            ocpp_messages._validate_payload(message, version)
            return message

        return (
            Task(call, (frame.text,)) if frame.pending is None else Task(result, (frame.text, frame.pending))
        )

    def peek(self, frame: Frame) -> Task:
        return Task(ocpp_messages.unpack, (frame.text,))

    def encode(self, frame: Frame) -> Task:
        version = frame.version

        def encode(message: Any) -> str:
            ocpp_messages._validate_payload(message, version)
            packed: str = ocpp_messages.pack(message)
            return packed

        return Task(encode, (self.decode(frame)(),))

    def turn(self, frame: Frame) -> Task:
        version = frame.version

        def turn(text: bytes) -> str:
            call = ocpp_messages.unpack(text)
            ocpp_messages._validate_payload(call, version)
            result = call.create_call_result(plain_answer(call.action))
            ocpp_messages._validate_payload(result, version)
            packed: str = ocpp_messages.pack(result)
            return packed

        return Task(turn, (frame.text,))

    def plain(self, answer: Any) -> list[Any]:
        message: list[Any] = json.loads(ocpp_messages.pack(answer))
        return message


class Orjson(Engine):
    """Parsing alone, untyped and unchecked. The unit of every ratio."""

    name = "orjson"
    checks = False

    def decode(self, frame: Frame) -> Task:
        return Task(orjson.loads, (frame.text,))

    def validate(self, frame: Frame) -> Task:
        return self.decode(frame)

    def peek(self, frame: Frame) -> Task:
        return self.decode(frame)

    def encode(self, frame: Frame) -> Task:
        return Task(orjson.dumps, (orjson.loads(frame.text),))

    def turn(self, frame: Frame) -> Task:
        def turn(text: bytes) -> bytes:
            _, message_id, action, _ = orjson.loads(text)
            return orjson.dumps(
                [3, message_id, plain_answer(action, lambda now: now)]
            )  # which orjson can write

        return Task(turn, (frame.text,))

    def plain(self, answer: Any) -> list[Any]:
        parsed: list[Any] = answer
        return parsed


class OrjsonAndSchema(Engine):
    """The usual fast combination: the fastest parser, and the published schemas compiled in Rust."""

    name = "orjson + jsonschema-rs"

    def decode(self, frame: Frame) -> Task:
        if frame.pending is None:
            valid = {frame.action: _schema(frame.version, frame.type_name).is_valid}

            def call(text: bytes) -> Any:
                message = orjson.loads(text)
                if not valid[message[2]](message[3]):
                    raise ValueError(message)
                return message

            return Task(call, (frame.text,))
        valid = {frame.pending: _schema(frame.version, frame.type_name).is_valid}

        def result(text: bytes, action: str) -> Any:
            message = orjson.loads(text)
            if not valid[action](message[2]):
                raise ValueError(message)
            return message

        return Task(result, (frame.text, frame.pending))

    def encode(self, frame: Frame) -> Task:
        valid = {frame.action: _schema(frame.version, frame.type_name).is_valid}

        def encode(message: Sequence[Any], action: str) -> bytes:
            if not valid[action](message[-1]):
                raise ValueError(message)
            return orjson.dumps(message)

        return Task(encode, (orjson.loads(frame.text), frame.action))

    def turn(self, frame: Frame) -> Task:
        request = {frame.action: _schema(frame.version, frame.type_name).is_valid}
        response = {frame.action: _schema(frame.version, f"{frame.action}Response").is_valid}

        def turn(text: bytes) -> bytes:
            _, message_id, action, payload = orjson.loads(text)
            if not request[action](payload):
                raise ValueError(payload)
            answer = plain_answer(action)
            if not response[action](answer):
                raise ValueError(answer)
            return orjson.dumps([3, message_id, answer])

        return Task(turn, (frame.text,))

    def plain(self, answer: Any) -> list[Any]:
        parsed: list[Any] = answer
        return parsed


@cache
def _schema(version: str, type_name: str) -> jsonschema_rs.Validator:
    """Returns the published schema of a message, as the `ocpp` package ships it."""
    stem = type_name.removesuffix("Request") if version == "1.6" else type_name
    (root,) = ocpp.__path__
    file = Path(root) / f"v{version.replace('.', '')}" / "schemas" / f"{stem}.json"
    return jsonschema_rs.validator_for(file.read_text(encoding="utf-8-sig"), validate_formats=True)


_Id = Annotated[str, msgspec.Meta(max_length=36)]


class _Call(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, gc=False, tag=2):
    message_id: _Id
    action: str
    payload: msgspec.Raw


class _Result(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, gc=False, tag=3):
    message_id: _Id
    payload: msgspec.Raw


class _Error(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, gc=False, tag=4):
    message_id: _Id
    code: str
    description: str
    details: dict[str, Any]


class _TypedCall(msgspec.Struct, array_like=True, frozen=True, gc=False, tag=2):
    message_id: _Id
    action: str
    payload: Any


class _TypedResult(msgspec.Struct, array_like=True, frozen=True, gc=False, tag=3):
    message_id: _Id
    payload: Any


_envelope = msgspec.json.Decoder(_Call | _Result | _Error).decode
_write = msgspec.json.Encoder().encode


class Msgspec(Engine):
    """The fastest typed decoder. It reads the envelope as a tagged union with a raw payload, then the payload
    as the struct of its action. It checks nothing on encode.
    """

    name = "msgspec"

    def decode(self, frame: Frame) -> Task:
        payloads = {frame.action: msgspec.json.Decoder(struct(frame.version, frame.type_name)).decode}

        def call(text: bytes) -> Any:
            head: Any = _envelope(text)
            return _TypedCall(head.message_id, head.action, payloads[head.action](head.payload))

        def result(text: bytes, action: str) -> Any:
            head: Any = _envelope(text)
            return _TypedResult(head.message_id, payloads[action](head.payload))

        return (
            Task(call, (frame.text,)) if frame.pending is None else Task(result, (frame.text, frame.pending))
        )

    def peek(self, frame: Frame) -> Task:
        return Task(_envelope, (frame.text,))

    def encode(self, frame: Frame) -> Task:
        return Task(_write, (self.decode(frame)(),))

    def turn(self, frame: Frame) -> Task:
        payloads = {frame.action: msgspec.json.Decoder(struct(frame.version, frame.type_name)).decode}
        answers = {frame.action: typed_answer(struct, frame.version, frame.action)}

        def turn(text: bytes) -> bytes:
            head: Any = _envelope(text)
            payloads[head.action](head.payload)
            return _write(_TypedResult(head.message_id, answers[head.action]()))

        return Task(turn, (frame.text,))

    def plain(self, answer: Any) -> list[Any]:
        message: list[Any] = json.loads(_write(answer))
        return message


class MsgspecTold(Msgspec):
    """Msgspec with a decoder of this very message, in one pass over the text. Shows the cost of its design
    without the envelope; no server knows the action before it reads the frame.
    """

    name = "msgspec, told the action"
    told = True

    def decode(self, frame: Frame) -> Task:
        payload = struct(frame.version, frame.type_name)
        action: Any = Literal[frame.action]
        members = [
            ("message_id", _Id),
            *([("action", action)] if frame.kind == 2 else []),
            ("payload", payload),
        ]
        whole = msgspec.defstruct(
            "Whole",
            members,
            array_like=True,
            forbid_unknown_fields=True,
            frozen=True,
            gc=False,
            tag=frame.kind,
        )
        return Task(msgspec.json.Decoder(whole).decode, (frame.text,))


class Pydantic(Engine):
    """Typed models, on the fastest parser."""

    name = "pydantic"

    def decode(self, frame: Frame) -> Task:
        models = {frame.action: model(frame.version, frame.type_name).model_validate}

        def call(text: bytes) -> Any:
            kind, message_id, action, payload = orjson.loads(text)
            return kind, message_id, action, models[action](payload)

        def result(text: bytes, action: str) -> Any:
            kind, message_id, payload = orjson.loads(text)
            return kind, message_id, models[action](payload)

        return (
            Task(call, (frame.text,)) if frame.pending is None else Task(result, (frame.text, frame.pending))
        )

    def encode(self, frame: Frame) -> Task:
        dump = _dumping(frame.version, frame.type_name, frame.kind)

        def encode(message: Any) -> bytes:
            return dump(message, exclude_none=True)

        return Task(encode, (self.decode(frame)(),))

    def turn(self, frame: Frame) -> Task:
        models = {frame.action: model(frame.version, frame.type_name).model_validate}
        answers = {frame.action: typed_answer(model, frame.version, frame.action)}
        dumps = {frame.action: _dumping(frame.version, f"{frame.action}Response", 3)}

        def turn(text: bytes) -> bytes:
            _, message_id, action, payload = orjson.loads(text)
            models[action](payload)
            return dumps[action]((3, message_id, answers[action]()), exclude_none=True)

        return Task(turn, (frame.text,))

    def plain(self, answer: Any) -> list[Any]:
        *head, payload = answer
        return [*head, payload.model_dump(mode="json", exclude_none=True)]


@cache
def _dumping(version: str, type_name: str, kind: int) -> Callable[..., bytes]:
    payload: Any = model(version, type_name)
    shape: Any = tuple[int, str, str, payload] if kind == 2 else tuple[int, str, payload]
    return pydantic.TypeAdapter(shape).dump_json


OURS: Final = OcppFast()
UNIT: Final = Orjson()
SCHEMA: Final = OrjsonAndSchema()
MSGSPEC: Final = Msgspec()
PACKAGE: Final = OcppPackage()
ENGINES: Final[tuple[Engine, ...]] = (OURS, UNIT, MSGSPEC, MsgspecTold(), SCHEMA, Pydantic(), PACKAGE)

Work = Literal["decode", "validate", "peek", "encode", "turn"]
WORKS: Final[tuple[Work, ...]] = ("decode", "validate", "peek", "encode", "turn")


def task(engine: Engine, work: Work, frame: Frame) -> Task | None:
    """Returns the call that does this work on this frame, or None if the engine has none."""
    if engine.told and work != "decode":
        return None
    if work == "turn" and (frame.kind != 2 or frame.sender == "csms"):
        return None
    made: Task | None = getattr(engine, work)(frame)
    return made
