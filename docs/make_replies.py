"""Prints docs/reference/replies.md: the decision table of OCPP-J, from `tests/rows.py`.

    python docs/make_replies.py            write the page
    python docs/make_replies.py --check    exit status 1 if the page is stale

Knows how a row is shown; the rows themselves, and the tests that hold the codec to them, are in `tests/`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from rows import ALL, ID, ROWS, TABLE, Due, Entry  # noqa: E402

PAGE: Final = HERE / "reference" / "replies.md"

HEAD: Final = """# Replies to faulty frames

The decision table of OCPP-J: which error code a frame gets, and which reply is due for it. Printed by
`python docs/make_replies.py` from `tests/rows.py`; the tests hold the codec to every frame of the table.
Comments in the code refer to a row by its number.

**Code** is the `code` of the `DecodeError`, under its name in 2.x. **Reply** is the frame of `reply()`,
with the code as the version spells it. [errors.md](../errors.md) has the codes of a payload that breaks its
schema.

**Sections**: "J" is the OCPP-J specification of 1.6 and part 4 of 2.x; other parts and errata are named.
*written*: a sentence of the specification says it. *derived*: it follows from other sentences. *open*: the
texts are silent, or disagree. The specification of 2.0 is taken to say what 2.0.1 says, unless a list of
changes says otherwise. 2.x allows to send no reply at all to what is invalid (J 4.2.3); we always send it,
because part 2 wants an answer to every request.
"""


def page() -> str:
    """Returns the page."""
    return "\n".join([HEAD, *overview(), *details()]) + "\n"


def overview() -> Iterator[str]:
    """Yields the table of all rows: situation, and reply in each version."""
    yield "| row | situation | 1.6 | 2.0 | 2.0.1 | 2.1 |"
    yield "|--:|---|---|---|---|---|"
    for number, row in ROWS.items():
        cells = (
            ["[see below](#row-{number})"] * len(ALL) if row.decided_by else [replies(number, v) for v in ALL]
        )
        listed = " | ".join(cells).format(number=number)
        yield f"| [{number}](#row-{number}) | {row.situation} | {listed} |"
    yield ""


def replies(number: int, version: str) -> str:
    """Returns the replies to the frames of a row in words."""
    found = [entry.due[version] for entry in TABLE if entry.row == number and version in entry.due]
    if not found:
        return "not in this version"
    accepted = [due for due in found if due.code is None and ROWS[number].accepts]
    faulty = [due for due in found if due.code is not None]
    different = list(dict.fromkeys(map(reply, accepted + faulty)))
    return " or ".join(different) if len(different) < 3 else f"by the fault, [see below](#row-{number})"


def reply(due: Due) -> str:
    """Returns the reply in words."""
    if due.code is None:
        return "accepted"
    if due.reply is None:
        return "no reply"
    kind, code, message_id = due.reply
    name = {4: "", 5: "CALLRESULTERROR "}[kind]
    place = " at `-1`" if message_id == "-1" and due.message_id != "-1" else ""
    return f"{name}`{code}`{place}"


def details() -> Iterator[str]:
    """Yields a section for each row: sections, reason, and the frames with their results."""
    for number, row in ROWS.items():
        yield f"## Row {number}"
        yield ""
        yield f"{row.situation[0].upper()}{row.situation[1:]}."
        yield ""
        yield row.reason
        yield ""
        yield f"Sections: {row.sections} (*{row.basis}*)."
        yield ""
        if row.decided_by:
            yield f"Not decided by the codec. {row.decided_by}"
            yield ""
            continue
        examples: dict[tuple[str, ...], list[Entry]] = {}
        for entry in TABLE:
            if entry.row == number:
                examples.setdefault(tuple(result(entry, version) for version in ALL), []).append(entry)
        for results, entries in examples.items():
            yield from outcome(results)
            yield from (f"- {shown(entry)}" for entry in entries)
            yield ""


def outcome(results: tuple[str, ...]) -> Iterator[str]:
    """Yields a table of results. Versions with equal results share a column."""
    versions: dict[str, list[str]] = {}
    for version, text in zip(ALL, results, strict=True):
        if text:
            versions.setdefault(text, []).append(version)
    yield f"| {' | '.join(map(', '.join, versions.values()))} |"
    yield "|" + "---|" * len(versions)
    yield f"| {' | '.join(versions)} |"
    yield ""


def result(entry: Entry, version: str) -> str:
    """Returns code, violations and reply of a frame in a version."""
    due = entry.due.get(version)
    if due is None:
        return ""
    if due.code is None:
        return "accepted"
    found = "".join(f", `{keyword}` at `{path or '(payload)'}`" for path, keyword in due.violations)
    told = "no reply" if due.reply is None else f"reply {reply(due)}"
    return f"code `{due.code}`{found}; {told}"


def shown(entry: Entry) -> str:
    """Returns an example: its description, and its frame if that is short plain text."""
    frame = entry.frame
    if isinstance(frame, str) and frame.isascii() and frame.isprintable() and 0 < len(frame) <= 60:
        frame = frame.replace(ID, "1")
        if "|" not in frame and "`" not in frame and frame.strip() == frame:
            return f"{entry.why}: `{frame}`"
    return entry.why


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        fresh = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == page()
        if not fresh:
            print(f"{PAGE} is stale: run python docs/make_replies.py")
        return 0 if fresh else 1
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
