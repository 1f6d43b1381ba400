"""Writes a version's definitions as a Python package: a module per block, and `types` for shared types.

Each module has two files. The `.py` has the features, the profile and the handler classes; the core makes the
types from its tables, and the enums on first use, because these take longer. The `.pyi` has everything, for
type checkers and editors. Both are formatted as ruff formats them.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from definitions import SHARED, Action, Version
from grammar import Enum, Field, Int, Kind, List, Num, Plain, Ref, Str, Type

PACKAGE = "ocpp_fast"
PROFILES = "_profiles"
WIDTH = 110
INDENT = "    "

# The names of the senders in a sentence.
SENDERS = {"station": "the charging station", "csms": "the CSMS", "both": "either side"}


@dataclass(frozen=True)
class Side:
    """A handler class of one side."""

    name: str
    receiver: str
    senders: tuple[str, ...]
    """The senders of the messages that it handles."""
    parameters: tuple[str, ...]
    """The parameters of each method before the request."""


SIDES = (
    Side("CSMSHandler", "the CSMS", ("station", "both"), ("charging_station_id: str",)),
    Side("ChargingStationHandler", "the charging station", ("csms", "both"), ()),
)
HANDLER_DOCS = (
    "Answers the requests of this block that {receiver} receives. A subclass overrides what it offers.",
    "A method may be async or plain. A method that is not overridden answers NotSupported.",
)
NO_HANDLER_DOCS = ("Has no methods, because {receiver} receives no request of this block.",)

# Word of the grammar to the type of the attribute.
PLAIN = {"bool": "bool", "datetime": "datetime", "uri": "str", "any": "Any"}

# Role to the base of its types, and to the end of their docstrings.
BASES = {"data": "Record", "request": "Request[{response}]", "response": "Response", "send": "SendPayload"}
ROLE_DOCS = {
    "data": "",
    "request": "Sent by {sender}; answered by {response}.",
    "response": "Answers {request}.",
    "send": "Sent by {sender} as a SEND, which is never answered.",
}

EXTRA_DOC = "Members without a field: wire names to plain JSON values."

# Name to its module. A module imports the names that its text has.
SOURCES = {
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "datetime": "datetime",
    "Decimal": "decimal",
    "Any": "typing",
    "ClassVar": "typing",
    "Final": "typing",
    "Literal": "typing",
    "final": "typing",
    "Record": "ocpp_fast._core",
    "Request": "ocpp_fast._core",
    "Response": "ocpp_fast._core",
    "SendPayload": "ocpp_fast._core",
    "definition": "ocpp_fast._core",
    "lazy": "ocpp_fast._lazy",
    "enums": "ocpp_fast._lazy",
    "ErrorCode": "ocpp_fast.errors",
    "OcppError": "ocpp_fast.errors",
    "Answer": "ocpp_fast.profile",
    "Feature": "ocpp_fast.profile",
    "Handler": "ocpp_fast.handler",
    "Profile": "ocpp_fast.profile",
}


def package(version: Version) -> Iterator[tuple[str, str]]:
    """Yields the name and the text of each file of the version's package."""
    yield "__init__.py", package_code(version)
    yield "__init__.pyi", package_stub(version)
    yield f"{PROFILES}.py", profiles_code(version)
    for name, intro in intros(version):
        yield f"{name}.py", module_code(version, name, intro)
        yield f"{name}.pyi", module_stub(version, name, intro)


def intros(version: Version) -> Iterator[tuple[str, list[str]]]:
    """Yields each module with the paragraphs of its docstring."""
    yield SHARED, [f"Types and enums that several blocks of OCPP {version.name} share."]
    for block in version.blocks.values():
        yield block.module, [block.doc, f'Profile "{block.profile}" of OCPP {version.name}.']


# ------------------------------------------------------------------------------------------------------------
# A version's package


def package_intro(version: Version) -> list[str]:
    about = "Has every name of its modules. A module is imported when one of its names is first used."
    return [f"OCPP {version.name}, {version.edition}.", about]


def package_code(version: Version) -> str:
    names = (f'"{name}": "{module}"' for name, module in exported(version).items())
    body = [
        *constants(version, ""),
        "",
        *bracketed("_MODULES = [", quoted(submodules(version)), "]"),
        *bracketed("_NAMES = {", names, "}"),
        "",
        '__all__ = ["EDITION", "SUBPROTOCOL", "VERSION", *_MODULES, *_NAMES]',
        "__getattr__, __dir__ = lazy(__name__, _MODULES, _NAMES)",
    ]
    return text(opening(version, package_intro(version)), [*imports(body), "", *body])


def package_stub(version: Version) -> str:
    names, modules = exported(version), submodules(version)
    path = f"{PACKAGE}.{version.package}"
    sources = {path: modules} | {f"{path}.{home}": [] for home in names.values()}
    for name, home in names.items():
        sources[f"{path}.{home}"].append(name)
    public = ["EDITION", "SUBPROTOCOL", "VERSION", *modules, *names]
    body = [*all_(public), "", *constants(version, ": Final")]
    return text(opening(version, package_intro(version)), imports(body, sources), [""], body)


def constants(version: Version, annotation: str) -> list[str]:
    values = {"VERSION": version.name, "SUBPROTOCOL": version.subprotocol, "EDITION": version.edition}
    return [f'{name}{annotation} = "{value}"' for name, value in values.items()]


def profiles_code(version: Version) -> str:
    profiles = (f"{module}.profile" for module in version.blocks)
    body = ['__all__ = ["PROFILES"]', "", *bracketed("PROFILES: tuple[Profile, ...] = (", profiles, ")")]
    head = imports(body, {f"{PACKAGE}.{version.package}": list(version.blocks)})
    return text(opening(version, [f"Every profile of OCPP {version.name}."]), head, [""], body)


def submodules(version: Version) -> list[str]:
    return sorted((SHARED, *version.blocks))


def exported(version: Version) -> dict[str, str]:
    """Returns name to module, for each name that can be imported from the package itself."""
    features = {action.feature: action.block for action in version.actions.values()}
    own = {name: version.modules[name] for name in (*version.enums, *version.types)}
    return dict(sorted(({"PROFILES": PROFILES} | own | features).items()))


# ------------------------------------------------------------------------------------------------------------
# Modules


def module_code(version: Version, name: str, intro: list[str]) -> str:
    own, shared = names_in(version, name), shared_names(version, name)
    enums = [made for made in (*own, *shared) if made in version.enums]
    head = code_head(version, enums, [made for made in public_names(version, name) if made not in enums])
    body = [f'{made} = definition("{version.package}", "{made}")' for made in own if made in version.types]
    body += ["", "", *block_code(version, name)] if name in version.blocks else []
    sources = shared_from(version, [made for made in shared if made in version.types])
    future = ["from __future__ import annotations", ""] if name in version.blocks else []
    needed = imports([*head, *body], sources)
    return text(opening(version, intro), future, needed, [""], head, [""], body)


def code_head(version: Version, enums: list[str], public: list[str]) -> list[str]:
    """Returns the names that a module exports, and the code that makes its enums on first use."""
    if not enums:
        return all_(public)
    lazy = f'__getattr__, __dir__ = enums(__name__, "{version.package}", _ENUMS)'
    return [*bracketed("_ENUMS = [", quoted(enums), "]"), "", *all_(public, "*_ENUMS"), lazy]


def block_code(version: Version, name: str) -> list[str]:
    actions, block = actions_of(version, name), version.blocks[name]
    features = bracketed("[", (action.feature for action in actions), "],", INDENT)
    parts = [f'"{block.profile}",', *features, f'"{version.name}",']
    profile = ["profile = Profile(", *indented(parts), ")", "", ""]
    handlers = (handler(side, actions, method_code) for side in SIDES)
    return [*apart(2, map(feature_code, actions)), *profile, *apart(2, handlers)]


def module_stub(version: Version, name: str, intro: list[str]) -> str:
    own = names_in(version, name)
    body = apart(1, (enum_stub(version.enums[made]) for made in own if made in version.enums))
    body += apart(1, (type_stub(version, version.types[made]) for made in own if made in version.types))
    if name in version.blocks:
        body += block_stub(version, name)
    needed = imports(body, shared_from(version, shared_names(version, name)))
    return text(opening(version, intro), needed, [""], all_(public_names(version, name)), [""], body)


def block_stub(version: Version, name: str) -> list[str]:
    actions = actions_of(version, name)
    handlers = (handler(side, actions, method_stub) for side in SIDES)
    return [*apart(1, map(feature_stub, actions)), "profile: Final[Profile]", "", *apart(1, handlers)]


def public_names(version: Version, module: str) -> list[str]:
    names = [*names_in(version, module), *shared_names(version, module)]
    if module in version.blocks:
        names += [
            *(action.feature for action in actions_of(version, module)),
            "profile",
            *(side.name for side in SIDES),
        ]
    return names


def shared_names(version: Version, module: str) -> list[str]:
    """Returns the types and enums that a block uses and shares with other blocks."""
    return [need for need in version.needs.get(module, ()) if version.modules[need] == SHARED]


def shared_from(version: Version, names: list[str]) -> dict[str, list[str]]:
    return {f"{PACKAGE}.{version.package}.{SHARED}": names} if names else {}


def names_in(version: Version, module: str) -> list[str]:
    return [name for name in (*version.enums, *version.types) if version.modules[name] == module]


def actions_of(version: Version, module: str) -> list[Action]:
    return [action for action in version.actions.values() if action.block == module]


# ------------------------------------------------------------------------------------------------------------
# Types and enums


def enum_stub(enum: Enum) -> list[str]:
    members = [f'{member} = "{wire}"' for wire, member in enum.members.items()]
    return class_(f"{enum.name}(enum.StrEnum)", [enum.doc], members)


def type_stub(version: Version, type_: Type) -> list[str]:
    words = message_words(version.actions[type_.action]) if type_.action else {}
    docs = [type_.doc, ROLE_DOCS[type_.role].format(**words)]
    body = [line for field in type_.fields for line in attribute(field)]
    body += ["extra: Mapping[str, Any]", *docstring([EXTRA_DOC], INDENT)] if type_.open else []
    body += match_args([field.name for field in type_.fields])
    body += initializer(version, type_)
    return ["@final", *class_(f"{type_.name}({BASES[type_.role].format(**words)})", docs, body)]


def message_words(action: Action) -> dict[str, str]:
    names = {role: message.name for role, message in action.messages.items()}
    return {"sender": SENDERS[action.sender], **names}


def attribute(field: Field) -> Iterator[str]:
    yield f"{field.name}: {held(field.kind)}" + ("" if field.required else " | None")
    yield from docstring([sentence([field.note, *limits(field.kind)])], INDENT)


def match_args(names: list[str]) -> list[str]:
    literals = [f'Literal["{name}"]' for name in names] or ["()"]
    one = bracketed("__match_args__: ClassVar[tuple[", literals, "]]", INDENT)
    if len(one) == 1:
        return one
    return ["__match_args__: ClassVar[", *indented(bracketed("tuple[", literals, "]", INDENT * 2)), "]"]


def initializer(version: Version, type_: Type) -> list[str]:
    required = [f"{f.name}: {accepted(version, f.kind)}" for f in type_.fields if f.required]
    optional = [
        f"{f.name}: {accepted(version, f.kind)} | None = None" for f in type_.fields if not f.required
    ]
    optional += ["extra: Mapping[str, Any] | None = None"] if type_.open else []
    keywords = ["*", *required, *optional] if required or optional else []
    return bracketed("def __init__(", ["self", *keywords], ") -> None: ...", INDENT)


def held(kind: Kind) -> str:
    """Returns the type of an attribute."""
    match kind:
        case List(item=item):
            return f"tuple[{held(item)}, ...]"
        case Str():
            return "str"
        case Int():
            return "int"
        case Num():
            return "float"
        case Plain(word=word):
            return PLAIN[word]
        case Ref(name=name):
            return name


def accepted(version: Version, kind: Kind) -> str:
    """Returns the type of a constructor's argument."""
    match kind:
        case List(item=item):
            return f"Sequence[{accepted(version, item)}]"
        case Num():
            return "float | Decimal"
        case Ref(name=name) if name in version.enums:
            return f"{name} | str"
        case _:
            return held(kind)


def limits(kind: Kind) -> Iterator[str]:
    """Yields the limits of a value in words."""
    match kind:
        case Str(max=max) if max is not None:
            yield f"at most {max} characters"
        case Int(min=low, max=high) | Num(min=low, max=high):
            yield from between(low, high, "")
        case List(item=item, min=low, max=high):
            yield from between(low, high, " items")
            yield from (f"each {words}" for words in limits(item))
    if isinstance(kind, Num) and kind.tenths:
        yield "a multiple of 0.1"


def between(low: float | None, high: float | None, unit: str) -> Iterator[str]:
    if low is not None and high is not None:
        yield f"{low:g} to {high:g}{unit}"
    elif low is not None:
        yield f"at least {low:g}{unit if low != 1 else unit.removesuffix('s')}"
    elif high is not None:
        yield f"at most {high:g}{unit}"


# ------------------------------------------------------------------------------------------------------------
# Features and handlers


def feature_code(action: Action) -> list[str]:
    attributes = {
        "name": f'"{action.name}"',
        "request_type": action.first.name,
        "response_type": action.response.name if action.response else "None",
        "sender": f'"{action.sender}"',
        "block": f'"{action.block}"',
        "handler": f'"on_{action.method}"',
    }
    lines = [f"{name} = {value}" for name, value in attributes.items()]
    return class_(f"{action.feature}(Feature)", [action.doc], lines)


def feature_stub(action: Action) -> list[str]:
    request, response = action.first.name, action.response.name if action.response else "None"
    answer = f"type[{response}]" if action.response else "None"
    body = [f"request_type: ClassVar[type[{request}]]", f"response_type: ClassVar[{answer}]"]
    head = f"{action.feature}(Feature[{request}, {response}])"
    if len(f"class {head}:") > WIDTH:
        head = f"{action.feature}(\n{INDENT}Feature[{request}, {response}]\n)"
    return class_(head, [action.doc], body)


Method = Callable[[Side, Action], list[str]]


def handler(side: Side, actions: list[Action], method: Method) -> list[str]:
    handled = [action for action in actions if action.sender in side.senders]
    docs = [line.format(receiver=side.receiver) for line in (HANDLER_DOCS if handled else NO_HANDLER_DOCS)]
    gap = 1 if method is method_code else 0
    return class_(f"{side.name}(Handler)", docs, apart(gap, (method(side, action) for action in handled)))


def method_code(side: Side, action: Action) -> list[str]:
    parameters = ["self", *side.parameters, f"request: {action.first.name}"]
    answer = action.response.name if action.response else "None"
    head = bracketed(f"async def on_{action.method}(", parameters, f") -> {answer}:", INDENT)
    doc = docstring([action.doc], INDENT * 2)
    refusal = f'raise OcppError(ErrorCode.NOT_SUPPORTED, "{action.name} is not offered here")'
    return [*head, *indented([*doc, refusal])]


def method_stub(side: Side, action: Action) -> list[str]:
    parameters = ["self", *side.parameters, f"request: {action.first.name}", "/"]
    answer = f"Answer[{action.response.name if action.response else 'None'}]"
    head = bracketed(f"def on_{action.method}(", parameters, f") -> {answer}:", INDENT)
    return [*head, *indented(docstring([action.doc], INDENT * 2))]


# ------------------------------------------------------------------------------------------------------------
# Layout: the functions below make lines, which will stand after `indent`


def text(*parts: Iterable[str]) -> str:
    return "\n".join(line for part in parts for line in part).rstrip() + "\n"


def opening(version: Version, intro: list[str]) -> list[str]:
    mark = f"# Generated from rust/protocol/{version.file} by rust/protocol/generate.py; do not edit."
    return [mark, *docstring(intro, ""), ""]


def imports(body: Iterable[str], more: Mapping[str, list[str]] | None = None) -> list[str]:
    """Returns the imports of a body, and `more` (module to names), in the order of isort."""
    words = set(re.findall(r"\w+", re.sub(r'""".*?"""|"[^"]*"', "", "\n".join(body), flags=re.DOTALL)))
    wanted = {module: list(names) for module, names in (more or {}).items()}
    for name in SOURCES.keys() & words:
        wanted.setdefault(SOURCES[name], []).append(name)
    standard = [["import enum"]] if "enum" in words else []
    ours: list[list[str]] = []
    for module, names in sorted(wanted.items()):
        (ours if module.startswith(PACKAGE) else standard).append(from_import(module, names))
    return [*flat(standard), *[""][: len(standard) and len(ours)], *flat(ours)]


def from_import(module: str, names: Iterable[str]) -> list[str]:
    ordered = sorted(names, key=import_order)
    one = f"from {module} import {', '.join(ordered)}"
    if not ordered or len(one) <= WIDTH:
        return [one] if ordered else []
    return bracketed(f"from {module} import (", ordered, ")")


def all_(names: Iterable[str], *first: str) -> list[str]:
    return bracketed("__all__ = [", [*first, *quoted(sorted(names, key=order))], "]")


Order = tuple[int, list[tuple[int, str]]]


def order(name: str) -> Order:
    """Returns the key that sorts `__all__`: constants, classes, the rest; digits count as numbers."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    return kind, [(int(part), "") if part.isdigit() else (0, part) for part in re.findall(r"\d+|\D+", name)]


def import_order(name: str) -> tuple[Order, Order]:
    """Returns the key that sorts imported names: that of `order` without regard to case."""
    kind, parts = order(name)
    return (kind, order(name.lower())[1]), (kind, parts)


def class_(head: str, docs: list[str], body: list[str]) -> list[str]:
    while body and not body[-1]:
        body = body[:-1]
    return [f"class {head}:", *indented([*docstring(docs, INDENT), *([""] if body else []), *body])]


def bracketed(start: str, items: Iterable[str], end: str, indent: str = "") -> list[str]:
    """Returns everything in one line if it fits, else one item per line."""
    items = list(items)
    one = f"{start}{', '.join(items)}{end}"
    if len(indent + one) <= WIDTH:
        return [one]
    return [start, *(f"{INDENT}{item}," for item in items), end]


def docstring(paragraphs: Iterable[str], indent: str) -> list[str]:
    said = [paragraph.strip().replace("\\", r"\\") for paragraph in paragraphs if paragraph.strip()]
    if not said:
        return []
    # Every line leaves room for the quotes, because a formatter puts them after a single line.
    width = WIDTH - len(indent) - len('"""')
    said[0] = '"""' + said[0]
    wrapped = [textwrap.wrap(part, width, break_long_words=False, break_on_hyphens=False) for part in said]
    first, *rest = wrapped
    if not rest and len(first) == 1:
        return [first[0] + '"""']
    return [*first, *(line for part in rest for line in ("", *part)), '"""']


def sentence(parts: Iterable[str]) -> str:
    words = "; ".join(part.strip().rstrip(".") for part in parts if part)
    return words[:1].upper() + words[1:] + "." if words else ""


def quoted(names: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in names]


def apart(gap: int, groups: Iterable[list[str]]) -> list[str]:
    """Returns the groups with blank lines after each."""
    return [line for group in groups for line in (*group, *[""] * gap)]


def indented(lines: Iterable[str]) -> list[str]:
    return [f"{INDENT}{line}" if line else "" for line in lines]


def flat(groups: Iterable[list[str]]) -> list[str]:
    return [line for group in groups for line in group]
