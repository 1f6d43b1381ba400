"""The published JSON schemas of every version, as one plain tree per message.

Knows the sources of the schema files, their repairs, and the deliberate differences of our tables
(``DEVIATIONS``, each with its reason). Knows nothing of ``ocpp_fast``: it is half of an oracle.

1.6, 2.0.1 and 2.1 come from the ``ocpp`` package that the test environment installs. Its later releases
dropped 2.0, which comes from an older release that is downloaded once into ``.cache/``.
"""

from __future__ import annotations

import copy
import functools
import importlib.metadata
import importlib.util
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

Schema = dict[str, Any]
Role = Literal["request", "response", "send"]

VERSIONS: Final = ("1.6", "2.0", "2.0.1", "2.1")
PACKAGES: Final = {"1.6": "v16", "2.0": "v20", "2.0.1": "v201", "2.1": "v21"}
INSTALLED: Final = "2.1.0"
DOWNLOADED: Final = "0.26.0"
CACHE: Final = Path(__file__).resolve().parent.parent / ".cache"

#: Keywords that restrict values. Everything else in the files is annotation or without effect.
KEYWORDS: Final = {
    "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "maxLength",
    "enum",
    "format", "minimum", "maximum", "multipleOf",
}  # fmt: skip
ANNOTATIONS: Final = {
    "$schema", "$id", "id", "$ref", "title", "description", "comment", "javaType", "default", "definitions",
    "additionalItems",
}  # fmt: skip


class _Absent:
    def __repr__(self) -> str:
        return "absent"


ABSENT: Final = _Absent()


class Deviation(NamedTuple):
    """One keyword at one place in which our table differs from the published file."""

    version: str
    message: str
    #: Property names from the root; ``*`` is an array's item.
    path: str
    keyword: str
    published: object
    ours: object
    reason: str


_NOT_OCA: Final = "added by the package's authors; the OCA file has no such bound"
_SEED_DEMANDS: Final = (
    "our own rule: the documented provisioning block refuses negative numbers; no schema does"
)
_UNITS: Final = [
    "Wh", "kWh", "varh", "kvarh", "W", "kW", "VA", "kVA", "var", "kvar", "A", "V", "K", "Celcius", "Celsius",
    "Fahrenheit", "Percent",
]  # fmt: skip

#: Every difference between the published files and our tables, each with its reason.
DEVIATIONS: Final = (
    Deviation("1.6", "MeterValuesRequest", "meterValue", "minItems", 1, ABSENT, _NOT_OCA),
    Deviation("1.6", "MeterValuesRequest", "meterValue/*/sampledValue", "minItems", 1, ABSENT, _NOT_OCA),
    Deviation(
        "1.6", "MeterValuesRequest", "meterValue/*/sampledValue/*/unit", "enum", [*_UNITS, "Hertz"], _UNITS,
        "Hertz was added by the package's authors; the OCA file has no unit for a frequency",
    ),
    Deviation("2.0", "BootNotificationResponse", "interval", "minimum", ABSENT, 0, _SEED_DEMANDS),
    Deviation("2.0", "GetBaseReportRequest", "requestId", "minimum", ABSENT, 0, _SEED_DEMANDS),
    Deviation(
        "2.0", "PublishFirmwareStatusNotificationRequest", "location", "type", "string", ["string", "array"],
        "two releases of the 2.0 schemas exist, one with a text and one with an array of texts; we read both",
    ),
    Deviation(
        "2.0", "PublishFirmwareStatusNotificationRequest", "location", "items", ABSENT,
        {"type": "string", "maxLength": 512}, "the array release of the same field",
    ),
    Deviation(
        "2.0", "PublishFirmwareStatusNotificationRequest", "location", "minItems", ABSENT, 1,
        "the array release of the same field",
    ),
    Deviation(
        "2.0.1", "Get15118EVCertificateResponse", "exiResponse", "maxLength", 7500, 5600,
        "raised by the package's authors; the OCA file has 5600, longer ones are agreed on per station",
    ),
)  # fmt: skip

#: References in the 2.0 BootNotification request that are no JSON pointers, with their meaning.
REPAIRED_REFERENCES: Final[dict[str, str]] = {
    f"#definitions/{name}": f"#/definitions/{name}"
    for name in ("BootReasonEnumType", "ChargingStationType", "ModemType")
}


class Message(NamedTuple):
    """One message: its name, its role, and its schema with all references resolved.

    Every node of ``schema`` has only the keywords above, and ``definition`` if it had a name. Objects always
    have ``properties``, ``required`` and ``additionalProperties``.
    """

    version: str
    action: str
    role: Role
    name: str
    #: 4 or 6: the draft of JSON Schema decides which numbers are integers.
    draft: int
    schema: Schema


def _installed() -> Path:
    found = importlib.metadata.version("ocpp")
    if found != INSTALLED:
        raise RuntimeError(f"the oracle is made for ocpp {INSTALLED}, found {found}")
    spec = importlib.util.find_spec("ocpp")
    if spec is None or spec.origin is None:
        raise RuntimeError(f"ocpp {INSTALLED} is not installed")
    return Path(spec.origin).parent


def _downloaded() -> Path:
    """Returns the folder of the older release, which is fetched on first use."""
    kept = CACHE / f"ocpp-{DOWNLOADED}"
    if not kept.is_dir():
        CACHE.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            command = [
                sys.executable,
                "-m",
                "pip",
                "download",
                "--no-deps",
                "--quiet",
                "--disable-pip-version-check",
            ]
            fetched = subprocess.run(
                [*command, "--dest", scratch, f"ocpp=={DOWNLOADED}"],
                capture_output=True,
                text=True,
                check=False,
            )
            if fetched.returncode:
                raise RuntimeError(f"the schemas of OCPP 2.0 could not be downloaded:\n{fetched.stderr}")
            (wheel,) = Path(scratch).glob("*.whl")
            unpacked = Path(scratch) / "unpacked"
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(unpacked)
            try:
                unpacked.rename(kept)
            except OSError:
                if not kept.is_dir():  # an error, and not another process that was faster
                    raise
    return kept / "ocpp"


def folder(version: str) -> Path:
    root = _downloaded() if version == "2.0" else _installed()
    return root / PACKAGES[version] / "schemas"


def _named(version: str, stem: str) -> tuple[str, Role]:
    """Returns the action and the role that the name of a file means."""
    stem = stem.removesuffix("_v1p0")
    if stem.endswith("Response"):
        return stem.removesuffix("Response"), "response"
    if version == "1.6":
        return stem, "request"
    if stem.endswith("Request"):
        return stem.removesuffix("Request"), "request"
    return stem, "send"


def _resolved(node: Schema, definitions: Schema) -> Schema:
    """Returns a copy of ``node`` without references and annotations."""
    if "$ref" in node:
        published = str(node["$ref"])
        reference = REPAIRED_REFERENCES.get(published, published)
        name = reference.removeprefix("#/definitions/")
        return {**_resolved(definitions[name], definitions), "definition": name}
    strange = node.keys() - KEYWORDS - ANNOTATIONS
    if strange:
        raise RuntimeError(f"keywords that the oracle does not know: {sorted(strange)}")
    kept: Schema = {key: value for key, value in node.items() if key in KEYWORDS}
    if kept.get("type") == "object":
        members = kept.get("properties", {})
        kept["properties"] = {name: _resolved(member, definitions) for name, member in members.items()}
        kept["required"] = sorted(kept.get("required", ()))
        kept.setdefault("additionalProperties", True)
    else:
        kept.pop("additionalProperties", None)
    if "items" in kept:
        kept["items"] = _resolved(kept["items"], definitions)
    return kept


def _corrected(version: str, name: str, schema: Schema) -> Schema:
    for deviation in DEVIATIONS:
        if (deviation.version, deviation.message) == (version, name):
            node = at(schema, deviation.path)
            found = node.get(deviation.keyword, ABSENT)
            if found != deviation.published:
                raise RuntimeError(f"this difference does not exist: {deviation}, found {found}")
            if deviation.ours is ABSENT:
                del node[deviation.keyword]
            else:
                node[deviation.keyword] = deviation.ours
    return schema


def at(schema: Schema, path: str) -> Schema:
    """Returns the node at the path of a deviation."""
    for step in path.split("/"):
        schema = schema["items"] if step == "*" else schema["properties"][step]
    return schema


def as_published(version: str) -> dict[str, Message]:
    """Returns every message of ``version`` by its name. Only the references are repaired."""
    found = {}
    for file in sorted(folder(version).glob("*.json")):
        schema = json.loads(file.read_text(encoding="utf-8-sig"))
        action, role = _named(version, file.stem)
        name = action if role == "send" else action + role.capitalize()
        draft = 4 if "draft-04" in schema["$schema"] else 6
        tree = _resolved(schema, schema.get("definitions", {}))
        found[name] = Message(version, action, role, name, draft, tree)
    return found


@functools.cache
def messages(version: str) -> dict[str, Message]:
    """Returns every message of ``version`` by its name, with ``DEVIATIONS`` applied. Read-only."""
    return {
        name: message._replace(schema=_corrected(version, name, copy.deepcopy(message.schema)))
        for name, message in as_published(version).items()
    }


def actions(version: str) -> dict[str, dict[Role, Message]]:
    """Returns every action of ``version`` with its messages by role."""
    found: dict[str, dict[Role, Message]] = {}
    for message in messages(version).values():
        found.setdefault(message.action, {})[message.role] = message
    return found
