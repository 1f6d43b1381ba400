"""The first faults of a frame, for those who observe an endpoint.

Knows how a `DecodeError` is asked cheaply. Must never know a value out of a frame.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ocpp_fast.errors import DecodeError

__all__ = ["Finding", "findings"]

MOST = 8
"""The number of violations that are told of one frame."""


class Finding(NamedTuple):
    """A violation without the value that was found."""

    path: str
    keyword: str
    limit: Any
    """The limit, if it is a number or a short text; None otherwise."""


def findings(error: DecodeError) -> list[Finding]:
    """Returns the first eight violations.

    They are read from the reply, which the session has made already: the list of all violations of a frame
    of 1 MB takes milliseconds that a stranger could ask for again and again.
    """
    reply = error.reply()
    if reply is not None:
        details: Any = json.loads(reply)[-1]
        found = details.get("violations", ()) if isinstance(details, dict) else ()
        return [Finding(one["path"], one["keyword"], one.get("limit")) for one in found[:MOST]]
    return [
        Finding(one.path, one.keyword, one.limit if isinstance(one.limit, int | float | str) else None)
        for one in error.violations[:MOST]
    ]
