"""Time of an import beyond the start of the interpreter: the best of several fresh processes, timed
inside.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from ocpp_fast import _core

#: The statement that makes a version of ocpp-fast ready, by version.
OURS: Final = {
    version: f"import ocpp_fast; from ocpp_fast import {_core.tables(version)['package']}"
    for version in ("1.6", "2.0", "2.0.1", "2.1")
}
#: The statement that makes one version of the `ocpp` package ready.
RIVAL: Final = "import ocpp.messages; from ocpp.v201 import call, call_result, datatypes, enums"

_TIMED: Final = """
import sys, time
start = time.perf_counter()
{statement}
print(time.perf_counter() - start)
"""


def seconds(statement: str, rounds: int = 40) -> float:
    """Returns the seconds that the statement takes in a fresh interpreter whose files are in the system's
    cache.
    """
    return min(once(statement) for _ in range(rounds + 1))


def once(statement: str) -> float:
    command = [sys.executable, "-I", "-c", _TIMED.format(statement=statement)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(told.stdout)
