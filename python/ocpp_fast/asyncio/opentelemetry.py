"""Spans of an endpoint for OpenTelemetry (extra `opentelemetry`).

Knows span names and attributes. Must never put a payload into a span.

    router = Router(Provisioning(), ...)
    router.middleware(spans())                  # a span around every handler, current while it runs
    serve(router, ..., hooks=[CallSpans()])     # a span for every call of ours
"""

from __future__ import annotations

import time
from typing import Any

from opentelemetry.trace import SpanKind, Status, StatusCode, Tracer, get_tracer

from ocpp_fast.asyncio.hooks import Hooks
from ocpp_fast.routing import Middleware, Next, failure

__all__ = ["CallSpans", "spans"]


def spans(tracer: Tracer | None = None) -> Middleware:
    """Returns middleware that runs every handler in a span such as `ocpp BootNotification`, with the station,
    the version and the code of the reply.
    """
    tracer = get_tracer("ocpp_fast") if tracer is None else tracer

    async def around(charging_station_id: str, request: Any, call_next: Next) -> Any:
        attributes = {
            "ocpp.station": charging_station_id,
            "ocpp.action": request.__action__,
            "ocpp.version": request.__version__,
        }
        with tracer.start_as_current_span(
            f"ocpp {request.__action__}",
            kind=SpanKind.SERVER,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                return await call_next(charging_station_id, request)
            except Exception as exception:
                code = failure(exception)[0].value
                span.set_attribute("ocpp.code", code)
                span.set_status(Status(StatusCode.ERROR, code))
                raise

    return around


class CallSpans(Hooks):
    """Makes a span for every call of ours, when the call has ended."""

    def __init__(self, tracer: Tracer | None = None) -> None:
        self._tracer = get_tracer("ocpp_fast") if tracer is None else tracer

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        end = time.time_ns()
        span = self._tracer.start_span(
            f"ocpp {action}",
            kind=SpanKind.CLIENT,
            attributes={"ocpp.station": station_id, "ocpp.action": action, "ocpp.outcome": outcome},
            start_time=end - int((seconds or 0.0) * 1e9),
        )
        if outcome != "answered":
            span.set_status(Status(StatusCode.ERROR, outcome))
        span.end(end)
