"""The log of an endpoint.

Knows names, codes and close codes. Must never write a payload, a header or a query, because passwords are
sent in all three. Every record has its facts in `extra` (`station`, `action`, `code`, ...), so that a
formatter can write them as JSON.
"""

# ruff: noqa: ARG002 - a hook is handed arguments that it does not need

from __future__ import annotations

import logging
from typing import Any

from ocpp_fast.asyncio.hooks import Hooks
from ocpp_fast.asyncio.transport import EndedBy
from ocpp_fast.events import Event, Faulty, Ignored, Refused, ResultRefused

__all__ = ["Log"]


class Log(Hooks):
    """Logs connections at INFO, faults of the peer at WARNING, and faults of our handlers at ERROR."""

    def __init__(self, logger: logging.Logger) -> None:
        self.logger = logger

    def connected(self, station_id: str, version: str) -> None:
        self.logger.info(
            "%s: connected, OCPP %s", station_id, version, extra={"station": station_id, "version": version}
        )

    def disconnected(self, station_id: str, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        extra = {
            "station": station_id,
            "close_code": close_code,
            "reason": reason,
            "ended_by": ended_by,
        }
        self.logger.info(
            "%s: disconnected by %s (%s) %s", station_id, ended_by, close_code, reason, extra=extra
        )

    def refused(self, station_id: str | None, status: int, why: str, address: Any, path: str) -> None:
        extra = {"station": station_id, "status": status, "address": address, "path": path}
        self.logger.warning("%s: refused with %d: %s", station_id, status, why, extra=extra)

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        if outcome != "answered":
            extra = {"station": station_id, "action": action, "outcome": outcome}
            level = logging.INFO if outcome == "closed" else logging.WARNING
            self.logger.log(level, "%s: our %s ended: %s", station_id, action, outcome, extra=extra)

    def noted(self, station_id: str, event: Event) -> None:
        match event:
            case Faulty(error, replied):
                extra = {
                    "station": station_id,
                    "action": error.action,
                    "code": error.code.value,
                    "replied": replied,
                }
                paths = ", ".join(
                    f"{violation.path} {violation.keyword}" for violation in error.violations[:8]
                )
                self.logger.warning(
                    "%s: faulty frame: %s %s", station_id, error.code.value, paths, extra=extra
                )
            case Refused(message_id, action, code, why):
                extra = {
                    "station": station_id,
                    "action": action,
                    "code": code and code.value,
                    "message_id": message_id,
                }
                self.logger.warning("%s: %s refused: %s", station_id, action, why, extra=extra)
            case ResultRefused(message_id, action, error):
                extra = {
                    "station": station_id,
                    "action": action,
                    "code": error.code.value,
                    "message_id": message_id,
                }
                self.logger.warning("%s: our response to %s was refused", station_id, action, extra=extra)
            case Ignored(message_id, why):
                extra = {"station": station_id, "message_id": message_id}
                self.logger.info("%s: frame ignored: %s", station_id, why, extra=extra)

    def broke(self, station_id: str, action: str, exception: BaseException) -> None:
        extra = {"station": station_id, "action": action}
        self.logger.error("%s: handler of %s failed", station_id, action, exc_info=exception, extra=extra)
