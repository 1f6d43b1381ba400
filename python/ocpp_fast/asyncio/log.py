"""The log of an endpoint.

Knows names, codes and close codes. Must never write a payload, a header or a query, because passwords are
sent in all three. Texts of the peer (identities, actions, names of members, reasons) are cut and escaped, in
the line and in `extra`, so that none forges a line or reaches a terminal. Every record has its facts in
`extra` (`station`, `action`, `code`, ...), so that a formatter can write them as JSON.
"""

# ruff: noqa: ARG002 - a hook is handed arguments that it does not need

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from ocpp_fast.asyncio.findings import findings
from ocpp_fast.asyncio.hooks import Hooks, notify
from ocpp_fast.asyncio.lines import traceback_text
from ocpp_fast.asyncio.quota import Quota
from ocpp_fast.asyncio.state import Hardware
from ocpp_fast.asyncio.transport import EndedBy
from ocpp_fast.errors import DecodeError, ErrorCode
from ocpp_fast.events import Event, Faulty, Ignored, Refused, ResultRefused
from ocpp_fast.printable import printable
from ocpp_fast.repair import Repair

__all__ = ["Log"]

# The longest texts in a line: an identity has 48 characters at most in 2.x, a reason for closing 123 bytes.
_ID, _NAME, _TEXT = 64, 64, 255

# Repairs that a line names.
_SHOWN = 4


class Log(Hooks, extra=("left_out",)):
    """Logs connections at INFO, faults of the peer at WARNING, and faults of our handlers at ERROR.

    At most `burst` lines of a class are written at once and `per_second` after that; the next line of the
    class says how many were left out. A class is a kind of event, such as "faulty" or "refused 404". `clock`
    returns seconds.
    """

    def __init__(
        self,
        logger: logging.Logger,
        *,
        burst: int = 100,
        per_second: float = 10.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.logger = logger
        self._clock = clock
        self._quota = Quota(burst, per_second)
        self._left_out: Counter[str] = Counter()
        self.counted_by: tuple[Callable[..., None], ...] = ()
        """The functions of the hook `counted`, which are told "log line left out"."""

    def left_out(self) -> Counter[str]:
        """Returns class to number of the lines that were left out since the start."""
        return self._left_out + Counter(self._quota.left_out)

    def connected(self, station_id: str, version: str) -> None:
        self._write("connected", logging.INFO, station_id, f"connected, OCPP {version}", {"version": version})

    def disconnected(self, station_id: str, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        if not self._allows("disconnected", station_id):
            return
        reason = printable(reason, _TEXT)
        text = f"disconnected by {ended_by} ({close_code}){': ' if reason else ''}{reason}"
        facts = {"close_code": close_code, "reason": reason, "ended_by": ended_by}
        self._put("disconnected", logging.INFO, station_id, text, facts)

    def refused(self, station_id: str | None, status: int, why: str, address: Any, path: str) -> None:
        name = f"refused {int(status)}"
        if not self._allows(name, station_id):
            return
        why, path, address = printable(why, _TEXT), printable(path, _TEXT), printable(str(address), _TEXT)
        text = f"refused with {status}: {why}; {path} from {address}"
        facts = {"status": status, "reason": why, "address": address, "path": path}
        self._put(name, logging.WARNING, station_id, text, facts)

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        if outcome != "answered":
            level = logging.INFO if outcome == "closed" else logging.WARNING
            text = f"our {printable(action, _NAME)} ended: {outcome}"
            self._write(f"called {outcome}", level, station_id, text, {"action": action, "outcome": outcome})

    def noted(self, station_id: str, event: Event) -> None:
        match event:
            case Faulty(error, replied):
                self._faulty(station_id, error, replied)
            case Refused(message_id, action, code, why) if self._allows("refused", station_id):
                text = f"refused {_head(2, message_id, action)}: {why}"
                shown = None if code is None else code.value
                facts = {"action": action, "code": shown, "message_id": message_id}
                self._put("refused", logging.WARNING, station_id, text, facts)
            case ResultRefused(message_id, action, error) if self._allows("result refused", station_id):
                spelt = printable(error.raw_code or "", _NAME)
                text = f"our response to {_head(2, message_id, action)} was refused: {spelt}"
                facts = {"action": action, "code": error.code.value, "message_id": message_id}
                self._put("result refused", logging.WARNING, station_id, text, facts)
            case Ignored(message_id, why) if self._allows(f"ignored {why}", station_id):
                quoted = "" if message_id is None else f' with id "{printable(message_id, _ID)}"'
                text = f"ignored a frame{quoted}: {why}"
                self._put(f"ignored {why}", logging.INFO, station_id, text, {"message_id": message_id})

    def failed(
        self,
        station_id: str,
        message_id: str,
        action: str,
        code: ErrorCode,
        description: str,
        exception: BaseException | None,
    ) -> None:
        if code is ErrorCode.INTERNAL_ERROR and exception is not None:
            return  # `broke()` has written it
        if not self._allows(f"failed {code.value}", station_id):
            return
        why = _faults(exception) if isinstance(exception, DecodeError) else printable(description, _TEXT)
        text = f"answered {_head(2, message_id, action)} with {code.value}{': ' if why else ''}{why}"
        facts = {"action": action, "code": code.value, "message_id": message_id}
        self._put(f"failed {code.value}", logging.WARNING, station_id, text, facts)

    def repaired(
        self, station_id: str, hardware: Hardware | None, action: str, repairs: tuple[Repair, ...]
    ) -> None:
        first = ", ".join(
            f"{printable(repair.path, _NAME)} {printable(repair.keyword, _NAME)} {repair.action}"
            for repair in repairs[:_SHOWN]
        )
        more = f" and {len(repairs) - _SHOWN} more" if len(repairs) > _SHOWN else ""
        text = f"repaired {printable(action, _NAME)}: {first}{more}"
        self._write(
            "repaired", logging.WARNING, station_id, text, {"action": action, "repairs": len(repairs)}
        )

    def broke(self, station_id: str, action: str, exception: BaseException) -> None:
        text = f"handler of {printable(action, _NAME)} failed"
        self._write("broke", logging.ERROR, station_id, text, {"action": action}, exception)

    def discarded(self, station_id: str, action: str, message_id: str, why: str) -> None:
        text = f"{printable(action, _NAME)} was not delivered: {why}"
        facts = {"action": action, "message_id": message_id, "why": why}
        self._write("discarded", logging.ERROR, station_id, text, facts)

    def _faulty(self, station_id: str, error: DecodeError, replied: bool) -> None:
        if not self._allows("faulty", station_id):
            return
        head = "" if error.message_type is None else _head(error.message_type, error.message_id, error.action)
        text = f"faulty frame {head}{': ' if head else ''}{error.code.value}: {_faults(error)}"
        facts = {
            "action": error.action,
            "code": error.code.value,
            "replied": replied,
            "message_id": error.message_id,
        }
        self._put("faulty", logging.WARNING, station_id, text, facts)

    # Lines

    def _allows(self, name: str, station_id: str | None) -> bool:
        allowed = self._quota.allows(name, self._clock())
        if not allowed and self.counted_by:
            notify(self.counted_by, station_id, "log line left out")
        return allowed

    def _write(
        self,
        name: str,
        level: int,
        station_id: str | None,
        text: str,
        facts: dict[str, Any],
        exception: BaseException | None = None,
    ) -> None:
        if self._allows(name, station_id):
            self._put(name, level, station_id, text, facts, exception)

    def _put(
        self,
        name: str,
        level: int,
        station_id: str | None,
        text: str,
        facts: dict[str, Any],
        exception: BaseException | None = None,
    ) -> None:
        left_out = self._quota.take_left_out(name)
        if left_out:
            self._left_out[name] += left_out
            text += f" ({left_out} such lines left out)"
        station = None if station_id is None else printable(station_id, _ID)
        extra = {
            fact: printable(value, _TEXT) if isinstance(value, str) else value
            for fact, value in facts.items()
        }
        extra |= {"station": station, "left_out": left_out}
        if exception is None:
            self.logger.log(level, "%s: %s", station, text, extra=extra)
        elif self.logger.isEnabledFor(level):
            raised = type(exception), exception, exception.__traceback__
            arguments = (station, text)
            record = self.logger.makeRecord(
                self.logger.name, level, __file__, 0, "%s: %s", arguments, raised, extra=extra
            )
            # Formatters write this text in place of the traceback that they would make themselves.
            record.exc_text = traceback_text(exception)
            self.logger.handle(record)


def _head(message_type: int, message_id: str | None, action: str | None) -> str:
    """Returns the head of a frame: type, id and action, and nothing of its payload."""
    parts = [str(int(message_type))]
    parts += [f'"{printable(part, _ID)}"' for part in (message_id, action) if part is not None]
    return f"[{','.join(parts)}"


def _faults(error: DecodeError) -> str:
    """Returns the fault of a frame: paths, rules and limits of its first violations, without the values."""
    found = [
        f"{printable(one.path, _NAME) or '/'} {one.keyword}"
        + ("" if one.limit is None else f" {printable(str(one.limit), _NAME)}")
        for one in findings(error)
    ]
    return ", ".join(found) if found else printable(str(error), _TEXT)
