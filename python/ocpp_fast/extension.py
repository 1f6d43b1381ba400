"""Extensions: vendor actions and typed DataTransfer bodies, declared in Python.

Knows the tables of an extension, and the body types of each vendor's messages. The grammar of a field is that
of the definition files; see `ocpp_fast._grammar`. Must never know a connection.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from ocpp_fast._core import ExtensionTables, Record, definition, from_json, tables
from ocpp_fast._grammar import (
    COLUMNS,
    Condition,
    Conduct,
    Definitions,
    Enum,
    Fault,
    Faults,
    Field,
    Int,
    Kind,
    List,
    Num,
    Plain,
    Ref,
    Report,
    Str,
    Type,
    about,
    conduct,
    demand,
    exchange,
    feature_name,
    message_name,
    name_clashes,
    reachable,
    shaped,
    unsendable,
)
from ocpp_fast.errors import DecodeError, ErrorCode
from ocpp_fast.profile import Feature, Profile

if TYPE_CHECKING:
    BodyType: TypeAlias = str | type[Record] | None

__all__ = ["Extension"]

Table: TypeAlias = dict[str, Any]

# Table to its required and its optional keys, each with its type. Fields are not among them.
_SECTIONS: Mapping[str, type] = dict.fromkeys(("actions", "types", "enums", "names", "members"), dict)
_ACTION = {
    "_doc": str,
    "name": str,
    "sender": str,
    **COLUMNS,
    "request": dict,
    "response": dict,
    "send": dict,
}
_SHAPES: dict[str, tuple[Mapping[str, type], Mapping[str, type]]] = {
    "extension": (_SECTIONS, {}),
    "action": ({}, _ACTION),
    "message": ({}, {"_doc": str}),
    "type": ({}, {"_doc": str, "_open": bool}),
    "enum": ({"values": list}, {"_doc": str}),
}
_PLAIN: dict[str, Table] = {
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "uri": {"type": "string", "format": "uri"},
    "any": {},
}

# The tables of all extensions. They live as long as the process, so equal extensions share theirs.
_MADE: dict[str, ExtensionTables] = {}


class Extension:
    """Actions, types and enums of a vendor, in addition to one version of OCPP.

        solar = Extension(
            "1.6",
            actions={
                "SolarForecast": {
                    "sender": "csms",
                    "request": {"siteId": "str(20)", "hours": "int(1..48)?"},
                    "response": {"status": "ForecastStatus"},
                },
            },
            enums={"ForecastStatus": ["Accepted", "Rejected"]},
        )
        codec = Codec("1.6", extensions=[solar])
        frame = codec.encode(Call(solar.SolarForecastRequest(site_id="roof", hours=24)))

    Its definitions are attributes and items: `<Action>Request`, `<Action>Response` and `<Action>Feature` for
    each action (the type of a SEND has the name of its action), and the types and enums under their own
    names. Like the messages of OCPP, they are typed and read-only, the codec checks them, and a router
    accepts them: `@router.on(solar.SolarForecastRequest)`.

    actions: the fields of `request` and `response` of each action, or on 2.1 those of `send`, which is not
        answered. `sender` is "station", "csms" or "both" (the default). `name` is the name of its types, if
        the action itself is not a Python name. `gate`, `causes`, `kept` and `sample` are rules about sending;
        see the guide.
    types: the fields of each type. `"_open": True` keeps members that are not fields.
    enums: the texts of each enum, or `{"values": [...], "_doc": ...}`.
    bodies: (vendorId, messageId) of a DataTransfer to the type of its data, or to a pair of types, for the
        request and for the response. A type is a name, or a record class of any version. See `decode_body()`.
    names, members: Python names for fields, `{"siteID2": "site"}`, and for values of enums,
        `{"ForecastStatus": {"1st": "FIRST"}}`, to replace the snake_case and UPPER_SNAKE names.
    module: the `__module__` of the types; by default the module of the caller.

    A field is a text such as `"str(20)? -- note"`. Its kind may be a type or an enum of the extension or of
    the version. `"_doc"` in a table is the documentation of the definition. Vendor objects have the fields
    that every object of the version has: `customData` on 2.0.1 and 2.1. On 2.0 all objects are open.

    Types and their messages can be pickled if `module` binds the types under their own names:
    `SolarForecastRequest = solar.SolarForecastRequest`, or all of them by `globals().update(solar)`.

    Raises ValueError, with every fault and its place. Equal extensions have the same types. Types are never
    freed, so make an extension once, when its module is imported.
    """

    def __init__(
        self,
        version: str,
        *,
        actions: Mapping[str, Mapping[str, Any]] | None = None,
        types: Mapping[str, Mapping[str, Any]] | None = None,
        enums: Mapping[str, Sequence[str] | Mapping[str, Any]] | None = None,
        bodies: Mapping[tuple[str, str | None], BodyType | tuple[BodyType, BodyType]] | None = None,
        names: Mapping[str, str] | None = None,
        members: Mapping[str, Mapping[str, str]] | None = None,
        module: str | None = None,
    ) -> None:
        base = tables(version)
        given = {"actions": actions, "types": types, "enums": enums, "names": names, "members": members}
        sections = {
            name: _copied({} if section is None else section, name) for name, section in given.items()
        }
        self._version: str = base["version"]
        self._module = sys._getframe(1).f_globals.get("__name__", "__main__") if module is None else module
        try:
            plain = _Declaration(base, sections).read()
        except Faults as faults:
            raise ValueError(str(faults)) from None
        key = json.dumps([self._version, self._module, plain])
        self._tables = _MADE.get(key) or _MADE.setdefault(
            key, ExtensionTables(self._version, self._module, plain)
        )
        self._features: dict[str, Table] = {
            feature_name(table["name"]): {"action": action, **table}
            for action, table in plain["actions"].items()
        }
        self._made: dict[str, type[Feature[Any, Any]]] = {}
        self._names = dict.fromkeys([*plain["types"], *plain["enums"], *self._features])
        carrier = next(table for table in base["actions"].values() if "body" in table)
        self._transfer = tuple(definition(base["package"], carrier[role]) for role in ("request", "response"))
        self._arguments = (self._version, sections, dict(bodies or {}), self._module)
        self._bodies = {key: self._body(key, types) for key, types in (bodies or {}).items()}

    @property
    def version(self) -> str:
        """The version of OCPP that the extension is for, such as "1.6"."""
        return self._version

    @property
    def module(self) -> str:
        """The `__module__` of the types."""
        return self._module

    @property
    def profile(self) -> Profile:
        """The actions as a profile. Its name is that of the module."""
        return Profile(self._module, [self[name] for name in self._features], self._version)

    # Definitions

    def __getitem__(self, name: str) -> Any:
        table = self._features.get(name)
        if table is not None:
            return self._made.get(name) or self._made.setdefault(name, self._feature(name, table))
        if name not in self._names:
            raise KeyError(name)
        return self._tables.definition(name)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._names:
            raise AttributeError(f"{type(self).__name__} has no attribute and defines no {name!r}")
        return self[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def keys(self) -> Iterator[str]:
        """Returns the names of all definitions."""
        return iter(self)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._names]

    def _feature(self, name: str, table: Table) -> type[Feature[Any, Any]]:
        first, response = table["request"] or table["send"], table["response"]
        about = {
            "__doc__": table["doc"] or None,
            "__module__": self._module,
            "name": table["action"],
            "request_type": self[first],
            "response_type": self[response] if response else None,
            "sender": table["sender"],
            "block": self._module,
            "handler": f"on_{table['method']}",
        }
        return type(name, (Feature,), about)

    # Bodies of DataTransfer

    def decode_body(
        self,
        transfer: Record,
        *,
        request: Record | None = None,
        vendor_id: str | None = None,
        message_id: str | None = None,
    ) -> Any:
        """Decodes the `data` of a DataTransfer. Returns a record of the type that `bodies` declares.

        `transfer` is a DataTransferRequest, or a DataTransferResponse. The latter needs its `request`, or the
        `vendor_id` and `message_id` of its request. `data` is JSON text on 1.6 and any JSON value on 2.x. If
        it is absent, it is read as `{}`.

        Raises DecodeError with all violations if `data` does not match its type, and LookupError if no body
        is declared.
        """
        asks = isinstance(transfer, self._transfer[0])
        if not asks and not isinstance(transfer, self._transfer[1]):
            wanted = f"a DataTransferRequest or a DataTransferResponse of OCPP {self._version}"
            raise TypeError(f"decode_body() takes {wanted}, not {_described(transfer)}")
        named: Any = transfer if asks else request
        if named is not None:
            if vendor_id is not None or message_id is not None or (asks and request is not None):
                raise TypeError("decode_body(): the request itself says vendorId and messageId")
            if not isinstance(named, self._transfer[0]):
                raise TypeError(f"decode_body(): request is no DataTransferRequest of OCPP {self._version}")
            key = named.vendor_id, named.message_id
        elif vendor_id is not None:
            key = vendor_id, message_id
        else:
            raise TypeError("decode_body(): a response needs its request, or vendor_id and message_id")
        body = self._bodies.get(key, (None, None))[0 if asks else 1]
        if body is None:
            raise LookupError(f"no body declared for the {'request' if asks else 'response'} of {key}")
        data: Any = transfer.data  # type: ignore[attr-defined]
        if self._version == "1.6":
            return from_json(body, "{}" if data is None else data)
        try:
            return body.from_dict({} if data is None else data)
        except TypeError:
            what = "no JSON, or nested too deep"
            raise DecodeError(ErrorCode.FORMAT_VIOLATION, f"{body.__name__}: {what}") from None

    def encode_body(self, record: Record) -> Any:
        """Returns the `data` for a record: its JSON text on 1.6, plain JSON types on 2.x.

        Raises EncodeError if a value cannot be sent.
        """
        if not isinstance(record, Record):
            raise TypeError(f"encode_body() takes a record, not {_described(record)}")
        record.validate()
        data = record.to_dict()
        if self._version == "1.6":
            return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return data

    def _body(self, key: Any, types: Any) -> tuple[type[Record] | None, type[Record] | None]:
        try:
            fit = isinstance(key, tuple) and len(key) == 2 and isinstance(key[0], str)
            demand(
                fit and (key[1] is None or isinstance(key[1], str)), "the key must be (vendorId, messageId)"
            )
            pair = types if isinstance(types, tuple | list) else (types, None)
            demand(
                len(pair) == 2 and pair != (None, None), "must be a type, or a pair: for request and response"
            )
            return self._body_type(pair[0]), self._body_type(pair[1])
        except Fault as fault:
            raise ValueError(f"bodies[{key!r}]: {fault}") from None

    def _body_type(self, body: Any) -> type[Record] | None:
        found: Any = body
        if isinstance(body, str):
            try:
                found = self._tables.definition(body)
            except LookupError:
                raise Fault(f"{body!r} is no type of the extension, nor of OCPP {self._version}") from None
        if found is None or (
            isinstance(found, type) and issubclass(found, Record) and "__match_args__" in vars(found)
        ):
            return found
        raise Fault(f"{body!r} is no type that has fields")

    # Comparison and pickle

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Extension) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity()[0])

    def _identity(self) -> tuple[int, object]:
        return id(self._tables), self._bodies

    def __repr__(self) -> str:
        return f"<Extension {self._module} of OCPP {self._version}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, self._arguments


def _restored(version: str, sections: dict[str, Any], bodies: dict[Any, Any], module: str) -> Extension:
    """Makes an extension from its pickle."""
    return Extension(version, **sections, bodies=bodies, module=module)


def _described(value: object) -> str:
    version = getattr(value, "__version__", None)
    return type(value).__qualname__ + (f" of OCPP {version}" if isinstance(version, str) else "")


def _copied(value: Any, place: str) -> Any:
    """Returns a deep copy of dicts and lists, so that later changes by the caller have no effect."""
    if isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                raise ValueError(f"{place}: keys must be texts, not {key!r}")
        return {key: _copied(item, f"{place}.{key}") for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_copied(item, place) for item in value]
    return value


class _Declaration:
    """The sections of an extension, and their translation into the plain tables of the core."""

    def __init__(self, base: Table, sections: dict[str, Any]) -> None:
        self.base = base
        self.sections = sections
        self.report = Report("{}")
        self.types: dict[str, Type] = {}
        self.enums: dict[str, Enum] = {}
        self.actions: dict[str, Table] = {}
        self.conduct: dict[str, Conduct] = {}
        self.named: list[tuple[str, str]] = []
        """The name of each definition, with its place."""

    def read(self) -> Table:
        """Returns the tables. Raises `Faults`."""
        with self.report.place("Extension"):
            shaped(self.sections, *_SHAPES["extension"])
            for section in ("names", "members"):
                self.demand_texts(section)
        self.report.close()
        self.definitions = self.prepared()
        for name, table in self.sections["enums"].items():
            self.read_enum(name, {"values": table} if isinstance(table, list) else table)
        for name, table in self.sections["types"].items():
            self.read_type(name, table)
        for name, table in self.sections["actions"].items():
            self.read_action(name, table)
        self.report.close()
        self.check_all()
        self.report.close()
        return {
            "actions": self.actions,
            "types": {name: self.type_table(type_) for name, type_ in self.types.items()},
            "enums": {name: _enum_table(enum) for name, enum in self.enums.items()},
        }

    def demand_texts(self, section: str) -> None:
        """Raises a fault unless a section maps texts to texts."""
        tables = self.sections[section]
        texts = tables.values() if section == "names" else _inner(tables)
        demand(all(isinstance(text, str) for text in texts), f"{section} must give texts for texts")

    def prepared(self) -> Definitions:
        """Returns the parser. A heartbeat has no other fields than those that every object has."""
        types = (name for name, table in self.base["types"].items() if table["role"] == "data")
        known = {*self.sections["types"], *self.sections["enums"], *types, *self.base["enums"]}
        definitions = Definitions(known, self.sections["names"], self.sections["members"], "{}")
        bare = next(
            self.base["types"][a["request"]] for a in self.base["actions"].values() if "heartbeat" in a
        )
        definitions.open = bare["open"]
        for field in bare["fields"]:
            wire = field["wire"]
            definitions.everywhere[wire] = definitions.field(wire, f"{field['kind']['object']}?")
        return definitions

    def read_enum(self, name: str, table: Any) -> None:
        """Reads an enum, or reports its faults."""
        with self.report.place(f"enums.{name}"):
            demand(isinstance(table, dict), "must be a list of texts, or a dict with values")
            shaped(table, *_SHAPES["enum"])
            self.enums[name] = self.definitions.enum(name, table.get("_doc", ""), table["values"])
            self.named.append((name, f"enums.{name}"))

    def read_type(self, name: str, table: Any) -> None:
        """Reads a type, or reports its faults."""
        with self.report.place(f"types.{name}"):
            demand(isinstance(table, dict), "must be a dict of fields")
            shaped(about(table), *_SHAPES["type"])
            self.types[name] = self.definitions.type(name, table.get("_doc", ""), table, "data", "")
            self.named.append((name, f"types.{name}"))

    def read_action(self, action: str, table: Any) -> None:
        """Reads an action and its messages, or reports their faults."""
        with self.report.place(f"actions.{action}"):
            demand(isinstance(table, dict), "must be a dict with request and response")
            shaped(table, *_SHAPES["action"])
            version = self.base["version"]
            demand(action, "an action needs a name")
            demand(action not in self.base["actions"], f"OCPP {version} has an action {action} of its own")
            name, sender = table.get("name", action), table.get("sender", "both")
            roles = exchange(table, sender)
            demand("send" not in roles or version == "2.1", f"OCPP {version} has no SEND")
            method = self.definitions.name(name)
            messages: dict[str, str | None] = dict.fromkeys(("request", "response", "send"))
            for role in roles:
                messages[role] = self.read_message(action, name, role, table[role])
            declared = {role: self.types[called] for role, called in messages.items() if called in self.types}
            if len(declared) == len(roles):
                demand(table.get("gate") != "boot", "gate 'boot': only OCPP's own action boots a station")
                self.conduct[action] = conduct(table, sender, declared, self.values)
            self.named.append((feature_name(name), f"actions.{action}"))
            plain = {
                "doc": table.get("_doc", ""),
                "block": "",
                "sender": sender,
                "name": name,
                "method": method,
            }
            self.actions[action] = {**plain, **messages, **self.gate(action)}

    @cached_property
    def values(self) -> dict[str, Iterable[str]]:
        """The texts of every enum of the extension and of its version."""
        values: dict[str, Iterable[str]] = {
            name: table["values"] for name, table in self.base["enums"].items()
        }
        values.update((name, enum.members) for name, enum in self.enums.items())
        return values

    def gate(self, action: str) -> Table:
        """Returns the columns of an action about its gate, as the core takes them."""
        found = self.conduct.get(action)
        if found is None or not found.gate:
            return {}
        causes = found.causes.wire if isinstance(found.causes, Field) else found.causes
        return {"gate": found.gate} | ({"causes": causes} if causes else {})

    def delivery(self, action: str) -> Table:
        """Returns the columns of an action about delivery, as the core takes them with its request."""
        found = self.conduct.get(action)
        columns = {"kept": found.kept, "sample": found.sample} if found else {}
        return {name: _condition(condition) for name, condition in columns.items() if condition}

    def read_message(self, action: str, name: str, role: str, table: Table) -> str:
        """Reads a message, or reports its faults. Returns the name of its type."""
        called = message_name(name, role)
        with self.report.place(f"actions.{action}.{role}"):
            shaped(about(table), *_SHAPES["message"])
            self.types[called] = self.definitions.type(called, table.get("_doc", ""), table, role, action)
            self.named.append((called, f"actions.{action}"))
        return called

    def check_all(self) -> None:
        """Reports the faults that show only after all definitions are read."""
        taken = dict.fromkeys(dir(Extension), "Extension itself")
        taken |= dict.fromkeys([*self.base["types"], *self.base["enums"]], f"OCPP {self.base['version']}")
        for place, words in name_clashes(self.named, taken):
            self.report.add(place, words)
        for name in self.types:
            if name in reachable(self.types, name):
                self.report.add(f"types.{name}", "it contains itself")
        senders = {name: table["sender"] for name, table in (self.base["actions"] | self.actions).items()}
        for action, found in self.conduct.items():
            for words in self.faults_of_causes(found.causes, senders):
                self.report.add(f"actions.{action}", words)
        for name in sorted(self.definitions.names.keys() - self.definitions.named):
            self.report.add(f"names.{name}", "nothing uses it")
        for name in sorted(self.definitions.members.keys() - self.enums.keys()):
            self.report.add(f"members.{name}", "nothing uses it")

    def faults_of_causes(
        self, causes: tuple[str, ...] | Field | None, senders: Mapping[str, str]
    ) -> Iterator[str]:
        """Yields the faults of the actions that a trigger causes."""
        if not isinstance(causes, Field):
            yield from unsendable(causes or (), senders)
        elif causes.refers in self.values:
            yield from unsendable(self.values[causes.refers], senders)
        else:
            yield f"causes: {causes.wire} is no enum"

    def type_table(self, type_: Type) -> Table:
        """Returns a type as the core takes it."""
        delivery = self.delivery(type_.action) if type_.role == "request" else {}
        return {
            **delivery,
            "doc": type_.doc,
            "role": type_.role,
            "action": type_.action,
            "open": type_.open,
            "response": self.actions[type_.action]["response"] if type_.role == "request" else None,
            "fields": [self.field_table(field) for field in type_.fields],
        }

    def field_table(self, field: Field) -> Table:
        """Returns a field as the core takes it."""
        plain = {"wire": field.wire, "name": field.name, "required": field.required, "note": field.note}
        return {**plain, "kind": self.kind_table(field.kind)}

    def kind_table(self, kind: Kind) -> Table:
        """Returns a kind as the core takes it."""
        match kind:
            case Str(max):
                return _limited("string", maxLength=max)
            case Int(min, max, literal):
                return _limited("integer", minimum=min, maximum=max, literal=literal or None)
            case Num(min, max, tenths):
                return _limited("number", minimum=min, maximum=max, multipleOf=0.1 if tenths else None)
            case Plain(word):
                return _PLAIN[word]
            case Ref(name):
                is_enum = name in self.enums or name in self.base["enums"]
                return {"enum": name} if is_enum else {"object": name}
            case List(item, min, max, lone):
                items = self.kind_table(item)
                return {"items": items, **_limited("array", minItems=min, maxItems=max, orOne=lone or None)}


def _inner(tables: dict[str, Any]) -> Iterator[Any]:
    for table in tables.values():
        yield from table.values() if isinstance(table, dict) else [table, None]


def _limited(kind: str, **limits: Any) -> Table:
    return {"type": kind, **{name: limit for name, limit in limits.items() if limit is not None}}


def _condition(condition: Condition) -> bool | list[str]:
    """Returns a condition as the core takes it."""
    if condition.field is None:
        return True
    return [condition.field.wire] if condition.value is None else [condition.field.wire, condition.value]


def _enum_table(enum: Enum) -> Table:
    return {"doc": enum.doc, "values": list(enum.members), "members": list(enum.members.values())}
