"""The table of cases agrees with the tests, and the page with the table."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from conformance.case import TESTS
from conformance.table import COVERED, ROLES, Case, cases, octt, reasons, versions

SCRIPT = Path(__file__).parents[2] / "docs" / "make_conformance.py"
ALL = [one for version in versions() for one in cases(version)]
IDS = {f"{one.version} {one.id}" for one in ALL}


def wrong(is_right: Callable[[Case], bool]) -> list[str]:
    return [f"{one.version} {one.id}" for one in ALL if not is_right(one)]


def test_every_public_case_is_in_the_table() -> None:
    assert not octt() - IDS
    assert not [name for name in IDS - octt() if " RPC_" not in name]


def test_a_covered_case_has_a_test_and_no_other_case_has_one() -> None:
    assert not wrong(lambda one: (one.state in COVERED) == bool(one.tests))


def test_every_test_names_cases_of_the_table() -> None:
    assert not TESTS.keys() - IDS


def test_a_case_that_is_not_covered_has_a_reason() -> None:
    assert not wrong(lambda one: one.state in COVERED or one.state in reasons())
    assert not reasons().keys() - {one.state for one in ALL}


def test_every_case_has_a_short_title() -> None:
    assert not wrong(lambda one: 0 < len(one.title) <= 120 and not one.title.endswith("."))


def test_an_exchange_alone_is_decided_by_an_application() -> None:
    """Unless the case shows that the CSMS serves a station that comes back without a boot."""

    def is_alone(one: Case) -> bool:
        return all(test.endswith(("test_exchange", "test_csms", "test_station")) for test in one.tests)

    comes_back = {f"TC_{name}_CSMS" for name in ("037_1", "037_3", "039", "E_29", "E_31", "E_33")}
    assert not wrong(lambda one: one.state != "endpoint" or not is_alone(one) or one.id in comes_back)


def test_most_cases_of_each_version_are_covered() -> None:
    for version in versions():
        for role in ROLES:
            found = [one.state in COVERED for one in ALL if (one.version, one.role) == (version, role)]
            assert sum(found) > 0.8 * len(found), (version, role)


def test_the_page_is_what_the_script_prints() -> None:
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
