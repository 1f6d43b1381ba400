"""`ocpp-fast describe`: the definition of an action, a type or an enum."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

import click
from rich.console import Console, Group
from rich.text import Text

from ocpp_fast._core import tables
from ocpp_fast.cli.screen import console, quote
from ocpp_fast.cli.version import version_option

Schema = Mapping[str, Any]

SENDERS = {"station": "station → CSMS", "csms": "CSMS → station", "both": "station ↔ CSMS"}
SENT_BY = {"station": "station", "csms": "CSMS", "both": "both"}


@click.command()
@click.argument("name", required=False)
@version_option
def describe(name: str | None, version: str) -> None:
    """Explain an action, a type or an enum: fields, types, limits and notes.

    A field is required unless it is marked with ?. The case of NAME does not matter. Without NAME, all
    actions are listed.
    """
    schema: Schema = tables(version)
    screen = console()
    if name is None:
        screen.print(_contents(schema, screen))
        return
    found = _find(name, schema)
    if found is None:
        raise click.BadParameter(_unknown(name, schema), param_hint="'NAME'")
    if found in schema["actions"]:
        screen.print(_action(found, schema, screen))
    elif found in schema["types"]:
        screen.print(_type(found, schema, screen))
    else:
        screen.print(_enum(found, schema, screen))


def _find(name: str, schema: Schema) -> str | None:
    """Returns the name in the spelling of the specification, or None if there is none."""
    for kind in "actions", "types", "enums":
        if name in schema[kind]:
            return name
    return _folded(schema).get(name.casefold())


def _folded(schema: Schema) -> dict[str, str]:
    return {name.casefold(): name for kind in ("enums", "types", "actions") for name in schema[kind]}


def _unknown(name: str, schema: Schema) -> str:
    words = f"OCPP {schema['version']} has no action, type or enum called {quote(name)}"
    holders = sorted(
        type_name
        for type_name, type_ in schema["types"].items()
        if any(field["wire"] == name for field in type_["fields"])
    )
    if 0 < len(holders) < len(schema["types"]) / 2:
        return f"{words}; it is a field of {_listed(holders, 'and')}"
    folded = _folded(schema)
    close = [folded[match] for match in get_close_matches(name.casefold(), folded, 3, 0.6)]
    return f"{words}; did you mean {_listed(close, 'or')}?" if close else words


def _listed(names: list[str], last: str) -> str:
    if len(names) > 5:
        return f"{', '.join(names[:4])} {last} {len(names) - 4} more"
    return f" {last} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _contents(schema: Schema, screen: Console) -> Group:
    """Returns all actions by block, one per line, each with its sender."""
    parts = [
        Text(f"OCPP {schema['version']}", style="bold") + Text(f"  {schema['edition']}", style="dim not bold")
    ]
    widest = max(len(name) for name in schema["actions"])
    for module, block in schema["blocks"].items():
        parts += [Text(), Text(block["profile"], style="bold cyan"), *_paragraph(block["doc"], screen, "dim")]
        for name, action in schema["actions"].items():
            if action["block"] == module:
                line = Text(f"  {name:<{widest}}  ")
                line.append(f"{SENT_BY[action['sender']]:<7}", style="dim")
                line.append(f"  {action['doc']}" if action["doc"] else "", style="dim")
                line.truncate(screen.width, overflow="ellipsis")
                line.rstrip()
                parts.append(line)
    return Group(*parts)


def _action(name: str, schema: Schema, screen: Console) -> Group:
    action = schema["actions"][name]
    block = schema["blocks"][action["block"]]
    parts = [_title(name, schema), *_paragraph(action["doc"], screen), Text()]
    parts.append(Text("sender  ", style="dim") + Text(SENDERS[action["sender"]], style="not dim"))
    parts.append(Text("block   ", style="dim") + Text(block["profile"], style="not dim"))
    for role in "request", "response", "send":
        if action[role] is not None:
            heading = Text(f"\n{role.capitalize()}", style="bold") + Text(
                f"  {action[role]}", style="dim not bold"
            )
            doc = schema["types"][action[role]]["doc"]
            parts += [heading, *_paragraph(doc, screen), _fields(action[role], schema, screen)]
    parts += _everywhere_note(schema)
    return Group(*parts)


def _type(name: str, schema: Schema, screen: Console) -> Group:
    type_ = schema["types"][name]
    parts = [_title(name, schema), *_paragraph(type_["doc"], screen)]
    if type_["action"]:
        parts.append(Text(f"The {type_['role']} of {type_['action']}.", style="dim"))
    parts += [Text(), _fields(name, schema, screen)]
    parts += _used(name, "object", schema)
    parts += _everywhere_note(schema)
    return Group(*parts)


def _enum(name: str, schema: Schema, screen: Console) -> Group:
    enum = schema["enums"][name]
    column = max(len(value) for value in enum["values"]) + 2
    members = []
    for value, member in zip(enum["values"], enum["members"], strict=True):
        if len(value) + 2 + len(member) > screen.width:
            members += [Text(value), Text(f"  {member}", style="dim")]
        else:
            members.append(_beside(Text(value), Text(member, style="dim"), column, screen))
    about = [_title(name, schema), *_paragraph(enum["doc"], screen), Text()]
    return Group(*about, *members, *_used(name, "enum", schema))


def _title(name: str, schema: Schema) -> Text:
    return Text(name, style="bold") + Text(f"  OCPP {schema['version']}", style="dim not bold")


def _paragraph(doc: str, screen: Console, style: str = "") -> list[Text]:
    lines = [*Text(doc, style=style).wrap(screen, screen.width)] if doc else []
    for line in lines:
        line.rstrip()
    return lines


def _used(name: str, kind: str, schema: Schema) -> list[Text]:
    """Returns the fields that use a type or an enum, one per line."""
    places = []
    for holder, type_ in schema["types"].items():
        for field in type_["fields"]:
            held = field["kind"]
            if held.get(kind) == name or held.get("items", {}).get(kind) == name:
                places.append(f"{holder}.{field['wire']}")
    if not places or len(places) > len(schema["types"]) / 2:
        return []
    return [Text("\nUsed by", style="bold"), *(Text(f"  {place}") for place in sorted(places))]


# --- the tree of fields -------------------------------------------------------------------------------------


class _Branch(NamedTuple):
    """A field in the tree of fields."""

    tree: Text
    """The lines of the tree on the left, and the name of the field."""
    below: str
    """The lines of the tree on the left of all further lines."""
    kind: Text
    notes: list[Text | list[str]]
    """The paragraphs below the kind. A list contains the values of an enum."""


def _fields(name: str, schema: Schema, screen: Console) -> Text:
    fields = list(_walk(name, schema, _everywhere(schema), "", set()))
    if not fields:
        return Text("  no fields", style="dim")
    column = min(max(field.tree.cell_len for field in fields), screen.width - 30) + 2
    room = screen.width - column
    lines: list[Text] = []
    for field in fields:
        beside = [*field.kind.wrap(screen, room)]
        for note in field.notes:
            beside += note.wrap(screen, room) if isinstance(note, Text) else _packed(note, room)
        if field.tree.cell_len + 2 > column:
            lines.append(field.tree)
        else:
            lines.append(_beside(field.tree, beside.pop(0), column, screen))
        lines += [_beside(Text(field.below, style="dim"), line, column, screen) for line in beside]
    return Text("\n").join(lines)


def _beside(left: Text, right: Text, column: int, screen: Console) -> Text:
    """Returns `left` and `right`, which starts at `column`, or further left if it would not fit."""
    right.rstrip()
    gap = min(column, screen.width - right.cell_len) - left.cell_len
    return left + Text(" " * max(gap, 1)) + right


def _packed(values: list[str], room: int) -> list[Text]:
    """Returns the values, separated by dots, in lines of at most `room` characters."""
    lines = [""]
    for i, value in enumerate(values):
        piece = value if i == len(values) - 1 else f"{value} ·"
        if lines[-1] and len(lines[-1]) + 1 + len(piece) > room:
            lines.append("")
        lines[-1] += f" {piece}" if lines[-1] else piece
    return [Text(line, style="dim") for line in lines]


def _walk(
    name: str, schema: Schema, hidden: frozenset[str], guide: str, enums: set[str]
) -> Iterator[_Branch]:
    """Yields the fields of a type, each followed by its own fields.

    The values of an enum follow its first use.
    """
    fields = [field for field in schema["types"][name]["fields"] if field["wire"] not in hidden]
    for i, field in enumerate(fields):
        last = i == len(fields) - 1
        tree = Text(guide + ("└─ " if last else "├─ "), style="dim")
        tree.append(field["wire"], style="not dim bold" if field["required"] else "not dim")
        if not field["required"]:
            tree.append("?", style="not dim yellow")
        below = guide + ("   " if last else "│  ")
        kind = field["kind"].get("items", field["kind"])
        inner, enum = kind.get("object"), kind.get("enum")
        notes: list[Text | list[str]] = [Text(field["note"], style="italic")] if field["note"] else []
        if enum is not None and enum not in enums:
            enums.add(enum)
            notes.append(schema["enums"][enum]["values"])
        beside = below + ("│" if inner is not None else "")
        yield _Branch(tree, beside, _kind(field["kind"]), notes)
        if inner is not None:
            yield from _walk(inner, schema, hidden, below, enums)


def _kind(kind: Mapping[str, Any]) -> Text:
    """Returns the kind of a field in words, with its limits."""
    match kind:
        case {"type": "array", "items": items}:
            text = Text("list of ") + _kind(items)
            low, high = kind.get("minItems"), kind.get("maxItems")
            if low is not None or high is not None:
                text.append(f", {_span(low or 0, high).replace('at least 1', '1 or more')}", style="dim")
            if kind.get("orOne"):
                text.append(", or one bare item", style="dim")
            return text
        case {"enum": name} | {"object": name}:
            return Text(name, style="cyan")
        case {"type": "string", "format": format_}:
            return Text(format_, style="green")
        case {"type": "string"}:
            limit = f", at most {kind['maxLength']} characters" if "maxLength" in kind else ""
            return Text("string", style="green") + Text(limit, style="dim")
        case {"type": "integer" | "number" as name}:
            text = Text(name, style="green")
            low, high = kind.get("minimum"), kind.get("maximum")
            if low is not None or high is not None:
                text.append(f", {_span(low, high)}", style="dim")
            if "multipleOf" in kind:
                text.append(f", a multiple of {kind['multipleOf']}", style="dim")
            return text
        case {"type": name}:
            return Text(name, style="green")
        case _:
            return Text("any JSON value", style="green")


def _span(low: float | None, high: float | None) -> str:
    if low is None:
        return f"at most {high:g}"
    if high is None:
        return f"at least {low:g}"
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _everywhere(schema: Schema) -> frozenset[str]:
    """Returns the fields that every message has. They are shown once, below the tree."""
    messages = [type_ for type_ in schema["types"].values() if type_["action"]]
    shared = [{field["wire"] for field in type_["fields"] if not field["required"]} for type_ in messages]
    return frozenset(set.intersection(*shared)) if shared else frozenset()


def _everywhere_note(schema: Schema) -> list[Text]:
    notes = []
    for wire in sorted(_everywhere(schema)):
        kind = next(f["kind"] for t in schema["types"].values() for f in t["fields"] if f["wire"] == wire)
        notes.append(Text(f"\nEvery object may also hold {wire}: ", style="dim") + _kind(kind))
    return notes
