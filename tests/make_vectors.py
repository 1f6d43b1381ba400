"""Writes the test vectors in ``vectors/<version>/``, which the tests of Rust and of Python share.

    python tests/make_vectors.py            write the files that changed
    python tests/make_vectors.py --check    write nothing; exit with 1 and name each stale file

Each line is a JSON object::

    {"why": "...", "frame": "text" (or "frame_hex" if it is no text), "pending": action or null,
     "ok": true or false, "code": null or the code's name, "violations": [[path, keyword], ...],
     "reply": null or {"type": 4, "code": "as on the wire", "id": "..."}}

``messages`` has every message twice: small, and as it may come. ``rows`` has the decision table
(``rows.py``), ``traps`` has frequent mistakes (``traps.py``), and ``violations`` has every kind of violation,
as another implementation finds it.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from instances import Node, at_every_place, kind, minimal, quoted, text
from oracle import code, judge, on_the_wire
from published import VERSIONS, Message, Schema, messages
from rows import TABLE
from traps import GONE, TRAPS

Vector = dict[str, Any]
FOLDER: Final = Path(__file__).resolve().parent / "vectors"
COMMAND: Final = "python tests/make_vectors.py"
NUMBER: Final = {"request": 2, "response": 3, "send": 6}
ID: Final = "b2c3a0f1-5f4e-4a57-9d5c-6a1f0e7d2b11"
#: Number of vectors for each keyword, each from another message.
EACH: Final = 12
#: Number of bad payloads of one message that are tried.
MOST: Final = 200

#: A likely value for each member. An optional member is present if it is listed.
LOOKS: Final[dict[str, object]] = {
    "action": "Install", "additionalInfo": "see the log", "attributeValue": "30",
    "availabilityChangeTimeout": 60,
    "certificate": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
    "chargePointModel": "Wallbox 22",
    "chargePointSerialNumber": "WB22-000817", "chargePointVendor": "\u00c9nergie", "chargingProfileId": 17,
    "chargingSchedulePeriod": None, "chargingStation": None, "component": None, "connectorId": 1,
    "content": "Bienvenue \u2600",
    "csr": "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----",
    "currentTime": "2026-03-29T01:59:59.123Z",
    "customer": None, "data": None, "duration": 86400, "eventId": 4711, "evse": None, "evseId": 1,
    "expiryDate": "2027-01-01T00:00:00Z",
    "filename": "diag-2026-03-29.zip", "fileName": "diag-2026-03-29.zip", "firmwareVersion": "4.2.1",
    "generatedAt": "2026-03-29T02:00:00Z",
    "hashAlgorithm": "SHA256", "iccid": "8931088017011223344", "id": 17, "idTag": "04E091F2C53A80",
    "idTagInfo": None, "idToken": "04E091F2C53A80",
    "imsi": "204080123456789", "instance": "Main", "interval": 300, "issuerKeyHash": "9f86d081884c7d65",
    "issuerNameHash": "60303ae22b998861",
    "key": ["HeartbeatInterval"], "language": "nl", "limit": 16.0, "listVersion": 12, "locale": "nl_NL",
    "location": "https://updates.example/fw/4.2.1.bin",
    "message": None, "meterStart": 1204500, "meterStop": 1226100, "meterValue": None, "model": "Wallbox 22",
    "modem": None, "name": "HeartbeatInterval",
    "numberPhases": 3, "offline": False, "parentIdTag": "FLEET-7", "reasonCode": "NoError",
    "remoteLocation": "https://logs.example/upload",
    "requestId": 8129, "reservationId": 55, "retries": 3, "retrieveDate": "2026-03-29T03:00:00+02:00",
    "retryInterval": 60, "sampledValue": None,
    "schedule": None, "seqNo": 0, "serialNumber": "WB22-000817", "stackLevel": 0, "startPeriod": 0,
    "statusInfo": None, "tbc": False,
    "techCode": "E-0017", "techInfo": "relay did not open", "timestamp": "2026-03-29T03:59:59.5+02:00",
    "totalCost": 12.35, "transactionId": None,
    "unit": "Wh", "unitOfMeasure": None, "value": None, "variable": None, "vendorErrorCode": "0x17",
    "vendorId": "org.example", "vendorName": "\u00c9nergie",
    "versionNumber": 12,
}  # fmt: skip


def likely(schema: Schema, name: str = "") -> Node:
    """Returns a good value as a station or a CSMS may send it."""
    what = kind(schema)
    if what == "object":
        members = schema["properties"].items()
        return {n: likely(member, n) for n, member in members if n in schema["required"] or n in LOOKS}
    if what == "array":
        return [likely(schema["items"], name)] * max(1, schema.get("minItems", 0))
    if what == "enum":
        values: list[str] = schema["enum"]
        return quoted(
            next((value for value in ("Accepted", "PowerUp", LOOKS.get(name)) if value in values), values[-1])
        )
    look = LOOKS.get(name)
    fits = {
        "string": str,
        "date-time": str,
        "integer": int,
        "number": float,
        "boolean": bool,
        "text or array": str,
    }
    if what in fits and type(look) is fits[what] and len(str(look)) <= schema.get("maxLength", 99):
        return json.dumps(look, ensure_ascii=False)
    if what == "any":
        return '{"temperature":21.5,"unit":"\u00b0C"}'
    return quoted("T-2026-000042"[: schema.get("maxLength", 36)]) if what == "string" else minimal(schema)


def vector(message: Message, why: str, payload: str, found: list[tuple[str, str]]) -> Vector:
    """Returns the vector of a payload with these violations."""
    version, role = message.version, message.role
    action = "" if role == "response" else f'"{message.action}",'
    due = code(version, found) if found else None
    answered = {"request": 4, "response": 5 if version == "2.1" else None, "send": None}[role]
    reply = {"type": answered, "code": on_the_wire(version, due), "id": ID} if due and answered else None
    return {
        "why": f"{message.name}: {why}",
        "frame": f'[{NUMBER[role]},"{ID}",{action}{payload}]',
        "pending": message.action if role == "response" else None,
        "ok": not found,
        "code": due,
        "reply": reply,
        "violations": [list(violation) for violation in found],
    }


def of_messages(version: str) -> Iterator[Vector]:
    for message in messages(version).values():
        for why, node in (
            ("required members only", minimal(message.schema)),
            ("as it may come", likely(message.schema)),
        ):
            found = judge(version, message.name).violations(text(node))
            if found:
                raise RuntimeError(f"{message.name} is no good: {text(node)}: {found}")
            yield vector(message, why, text(node), [])


def of_rows(version: str) -> Iterator[Vector]:
    for entry in TABLE:
        if version not in entry.due:
            continue
        due = entry.due[version]
        frame = {"frame": entry.frame} if isinstance(entry.frame, str) else {"frame_hex": entry.frame.hex()}
        reply = dict(zip(("type", "code", "id"), due.reply, strict=True)) if due.reply else None
        yield {
            "why": f"row {entry.row}: {entry.why}", **frame, "pending": entry.pending, "ok": due.code is None,
            "code": due.code, "reply": reply, "violations": [list(violation) for violation in due.violations],
        }  # fmt: skip


def with_place(schema: Schema, node: Node, path: list[str], raw: str) -> Node:
    """Returns ``node`` with ``raw`` at ``path``. Missing values on the way are made as small as possible."""
    if not path:
        return raw
    step, rest = path[0], path[1:]
    if isinstance(node, list):
        items = node or [minimal(schema["items"])]
        return [
            with_place(schema["items"], item, rest, raw) if i == int(step) else item
            for i, item in enumerate(items)
        ]
    assert isinstance(node, dict), path
    if raw == GONE and not rest:
        return {name: member for name, member in node.items() if name != step}
    inner = schema["properties"].get(step, {})
    standing = node.get(step) or (minimal(inner) if rest else "")
    return {**node, step: with_place(inner, standing, rest, raw)}


def of_traps(version: str) -> Iterator[Vector]:
    for trap in TRAPS:
        if trap.version != version:
            continue
        message = messages(version)[trap.message]
        node = minimal(message.schema)
        for pointer, raw in trap.places.items():
            path = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
            node = with_place(message.schema, node, path, raw)
        yield vector(message, trap.why, text(node), list(trap.found))


def of_violations(version: str) -> Iterator[Vector]:
    """Yields vectors for every keyword: some places in some messages, and one place of every message."""
    told: Counter[str] = Counter()
    for message in messages(version).values():
        truth = judge(version, message.name)
        fresh: set[str] = set()
        bad = (case for case in at_every_place(message) if not case.good and len(case.payload) < 3000)
        for case in itertools.islice(bad, MOST):
            found = truth.violations(case.payload)
            keywords = "+".join(sorted({keyword for _, keyword in found}))
            if keywords not in fresh and (not fresh or told[keywords] < EACH):
                fresh.add(keywords)
                told[keywords] += 1
                yield vector(message, case.why, case.payload, found)


FILES: Final[dict[str, Callable[[str], Iterator[Vector]]]] = {
    "messages": of_messages,
    "rows": of_rows,
    "traps": of_traps,
    "violations": of_violations,
}


def written() -> Iterator[tuple[Path, str]]:
    """Yields every file with its content."""
    for version in VERSIONS:
        for name, make in FILES.items():
            lines = [json.dumps(one, separators=(",", ":")) for one in make(version)]
            yield FOLDER / version / f"{name}.jsonl", "".join(line + "\n" for line in lines)


def stale() -> list[Path]:
    return [
        path
        for path, content in written()
        if not path.is_file() or path.read_text(encoding="ascii") != content
    ]


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        found = stale()
        for path in found:
            print(f"{path} is stale: {COMMAND}")
        return 1 if found else 0
    for path, content in written():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text(encoding="ascii") != content:
            path.write_text(content, encoding="ascii")
            print(f"wrote {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
