"""Description of the machine that figures were taken on: processor, Python, compiler, and the versions of all
engines.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Final

from ocpp_fast import _core

PACKAGES: Final = ("ocpp-fast", "orjson", "msgspec", "jsonschema-rs", "pydantic", "ocpp")


def processor() -> str:
    """Returns the processor's name, as the system gives it."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists() and (found := re.search(r"model name\s*: (.+)", cpuinfo.read_text())):
        return found[1]
    return platform.processor() or platform.machine()


def rustc() -> str:
    """Returns the compiler that built the extension, as recorded in it, or the installed one if it is not
    recorded.
    """
    found = re.search(rb"rustc version ([^\0)]+\))", Path(str(_core.__file__)).read_bytes())
    if found is not None:
        return found[1].decode()
    told = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=False)
    return told.stdout.strip().removeprefix("rustc ") or "unknown"


def target() -> str:
    """Returns processor, system and C library, because compiled code differs by them."""
    libc = "-".join(platform.libc_ver())
    return f"{platform.machine()}-{sys.platform}" + (f"-{libc}" if libc != "-" else "")


def commit() -> str:
    """Returns the current commit, with a plus if the work tree differs from it."""
    here = Path(__file__).parent
    told = subprocess.run(
        ["git", "describe", "--always", "--dirty=+", "--abbrev=10"],
        cwd=here,
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout.strip() or "unknown"


def versions() -> dict[str, str]:
    """Returns the versions of all engines."""
    return {name: metadata.version(name) for name in PACKAGES}


def description() -> dict[str, str]:
    """Returns all of the above, to stand beside figures."""
    return {
        "machine": f"{processor()}, {os.cpu_count()} cores",
        "system": platform.platform(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "rustc": rustc(),
        "commit": commit(),
        **versions(),
    }
