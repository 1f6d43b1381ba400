"""Types of a version as `msgspec` structs and as `pydantic` models, made from our own tables for the typed
rivals.

Both get every limit that they can check while they decode: lengths, ranges, item counts, real enums, aware
date-times, no unknown members, no null. `multipleOf` is left out: no frame here needs it, and both would
decide it on binary floats. Types are made when they are asked for, with everything that they refer to.
"""

from __future__ import annotations

import enum
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Final, Protocol, cast

import msgspec
import pydantic

from benches.worst import Kind, tables

Bounds = dict[str, Any]


class Types(Protocol):
    """A function that returns the type or enum of a version by its name."""

    def __call__(self, version: str, name: str, /) -> Any: ...


@cache
def members(version: str, name: str) -> type[enum.StrEnum]:
    """Returns an enum of the version."""
    found = tables(version)["enums"][name]
    make: Any = enum.StrEnum  # called with a name that no type checker can know
    return cast("type[enum.StrEnum]", make(name, dict(zip(found["members"], found["values"], strict=True))))


def _named(kind: Kind, **theirs: str) -> Bounds:
    """Returns the limits that `kind` has, under the names of a library."""
    return {theirs[limit]: kind[limit] for limit in theirs if limit in kind}


def _list_of(item: Any) -> Any:
    return list[item]


# msgspec


@cache
def struct(version: str, name: str) -> Any:
    """Returns a type of the version as a struct, as fast as the library makes them: without tracking by the
    collector.
    """
    if name in tables(version)["enums"]:
        return members(version, name)
    table = tables(version)["types"][name]
    fields = []
    for field in table["fields"]:
        kind = _struct_field(version, field["kind"])
        fields.append(
            (field["name"], kind)
            if field["required"]
            else (field["name"], kind | msgspec.UnsetType, msgspec.UNSET)
        )
    return msgspec.defstruct(
        name,
        fields,
        kw_only=True,
        frozen=True,
        gc=False,
        forbid_unknown_fields=not table["open"],
        rename={field["name"]: field["wire"] for field in table["fields"]},
    )


def _struct_field(version: str, kind: Kind) -> Any:
    if "enum" in kind or "object" in kind:
        return struct(version, kind.get("enum") or kind["object"])
    match kind.get("type"), kind.get("format"):
        case "string", "date-time":
            return Annotated[datetime, msgspec.Meta(tz=True)]
        case "string", _:
            return Annotated[str, msgspec.Meta(**_named(kind, maxLength="max_length"))]
        case "integer", _:
            return Annotated[int, msgspec.Meta(**_named(kind, minimum="ge", maximum="le"))]
        case "number", _:
            return Annotated[float, msgspec.Meta(**_named(kind, minimum="ge", maximum="le"))]
        case "boolean", _:
            return bool
        case "array", _:
            item: Any = _struct_field(version, kind["items"])
            return Annotated[
                _list_of(item), msgspec.Meta(**_named(kind, minItems="min_length", maxItems="max_length"))
            ]
    return Any


# pydantic

_STRICT: Final = pydantic.Strict()


@cache
def model(version: str, name: str) -> Any:
    """Returns a type of the version as a model. It is strict if JSON's own type is already the right one."""
    if name in tables(version)["enums"]:
        return members(version, name)
    table = tables(version)["types"][name]
    fields: dict[str, Any] = {}
    for field in table["fields"]:
        kind = _model_field(version, field["kind"])
        alias = pydantic.Field(alias=field["wire"])
        optional = pydantic.Field(default=None, alias=field["wire"])
        fields[field["name"]] = (kind, alias) if field["required"] else (kind, optional)
    config = pydantic.ConfigDict(
        extra="allow" if table["open"] else "forbid",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )
    return pydantic.create_model(name, __config__=config, **fields)


def _model_field(version: str, kind: Kind) -> Any:
    if "enum" in kind or "object" in kind:
        return model(version, kind.get("enum") or kind["object"])
    match kind.get("type"), kind.get("format"):
        case "string", "date-time":
            return pydantic.AwareDatetime
        case "string", _:
            return Annotated[str, _STRICT, pydantic.Field(**_named(kind, maxLength="max_length"))]
        case "integer", _:
            return Annotated[int, _STRICT, pydantic.Field(**_named(kind, minimum="ge", maximum="le"))]
        case "number", _:
            return Annotated[float, _STRICT, pydantic.Field(**_named(kind, minimum="ge", maximum="le"))]
        case "boolean", _:
            return Annotated[bool, _STRICT]
        case "array", _:
            item: Any = _model_field(version, kind["items"])
            return Annotated[
                _list_of(item), pydantic.Field(**_named(kind, minItems="min_length", maxItems="max_length"))
            ]
    return Any
