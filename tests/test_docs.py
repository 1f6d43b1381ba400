"""The pages under docs/ are true."""

from __future__ import annotations

import doctest
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from ocpp_fast import Codec, DecodeError, ErrorCode

DOCS = Path(__file__).parent.parent / "docs"
# The files that decide about the rows which the codec leaves to them.
LAYER = ("session.py", "routing.py", "asyncio/dispatch.py")
ERRORS = (DOCS / "errors.md").read_text(encoding="utf-8")


def test_fault_codes_are_what_the_script_prints() -> None:
    pytest.importorskip("ocpp")
    script = DOCS / "make_fault_codes.py"
    done = subprocess.run([sys.executable, script], capture_output=True, check=True)
    assert done.stdout.decode() == (DOCS / "fault-codes.md").read_text(encoding="utf-8"), (
        "run: python docs/make_fault_codes.py > docs/fault-codes.md"
    )


def test_replies_are_what_the_script_prints() -> None:
    script = DOCS / "make_replies.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_tables_of_rules_are_what_the_script_writes() -> None:
    script = DOCS / "make_rules.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_code_names_the_rows_that_it_decides() -> None:
    page = (DOCS / "reference" / "replies.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^## Row (\d+)$(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    code = (DOCS.parent / "rust" / "core" / "walk" / "decide.rs").read_text(encoding="utf-8")
    named = set(re.findall(r"docs/reference/replies\.md#row-(\d+)", code))
    decided = {row for row, text in rows.items() if "Not decided by the codec" not in text}
    # An empty id is accepted like any other.
    assert named == decided - {"8"}
    package = DOCS.parent / "python" / "ocpp_fast"
    layer = "".join((package / name).read_text(encoding="utf-8") for name in LAYER)
    named = set(re.findall(r"docs/reference/replies\.md#row-(\d+)", layer))
    # The application refuses what is too much for a station, and what it does not want.
    assert named == set(rows) - decided - {"26", "29"}


def test_every_code_of_ours_fits_the_specification() -> None:
    ours = re.findall(r"^\|[^|]*\|[^|]*\| ([^|]*) \|", (DOCS / "fault-codes.md").read_text(), re.MULTILINE)
    assert len(ours) > 40
    assert not [code for code in ours if "~~" in code]


@pytest.mark.parametrize("page", ["errors.md", "extensions.md", "rules.md", "tolerance.md"])
def test_examples_of_a_page_run(page: str) -> None:
    failed, tried = doctest.testfile(str(DOCS / page), module_relative=False)
    assert tried > 5
    assert not failed


def test_the_page_on_errors_has_all_codes() -> None:
    spelt = re.findall(r"^\| (\w+) \| (\w+) \|$", ERRORS, re.MULTILINE)
    assert spelt == [(code.value, code.spelling("1.6")) for code in ErrorCode]


# Payloads with violations of two rows of the page's table of keywords. The row that decides is named.
PRECEDENCE = [
    ("2.0.1", "[]", "type"),
    ("2.0.1", '{"requestId":"1","x":1}', "type"),
    ("2.0.1", '{"x":1}', "required"),
    ("2.0.1", '{"requestId":1,"componentCriteria":["Off"],"x":1}', "additionalProperties"),
    ("2.0.1", '{"requestId":1,"customData":{"vendorId":"%s"},"componentCriteria":["Off"]}', "enum"),
    ("2.0.1", '{"requestId":1,"componentCriteria":[],"customData":{"vendorId":"%s"}}', "maxLength"),
    ("2.0.1", '{"requestId":1,"componentCriteria":[]}', "minItems"),
    ("1.6", '{"key":[],"x":1}', "additionalProperties"),
]


@pytest.mark.parametrize(("version", "payload", "keyword"), PRECEDENCE)
def test_the_page_on_errors_has_the_order_of_keywords(version: str, payload: str, keyword: str) -> None:
    action = "GetReport" if version == "2.0.1" else "GetConfiguration"
    with pytest.raises(DecodeError) as caught:
        Codec(version).decode(f'[2,"7","{action}",{payload.replace("%s", "v" * 256)}]')
    rows = re.findall(r"^\| (`.*?) \|.*\| (.*) \|$", ERRORS, re.MULTILINE)
    named = [code for name, code in rows if f"`{keyword}`" in name]
    general, _, in_16 = named[0 if payload == "[]" else -1].partition("; 1.6: ")
    assert caught.value.code == (in_16 if in_16 and version == "1.6" else general)


def test_details_of_a_reply_have_the_shape_that_the_page_says() -> None:
    members = ",".join(f'"{"x" * 70}{index}":1' for index in range(10))
    with pytest.raises(DecodeError) as caught:
        Codec("2.0.1").decode(f'[2,"7","Heartbeat",{{{members}}}]')
    *_, description, details = json.loads(caught.value.reply() or b"")
    assert len(description) <= 255
    assert details == {
        "violations": [{"path": "/" + "x" * 62 + "…", "keyword": "additionalProperties"}] * 8,
        "more": 2,
    }
