"""Numbers of an endpoint for Prometheus (extra `prometheus`).

Knows metric names and labels. Must never use the identity of a station as a label, because each station would
become a time series.
"""

# ruff: noqa: ARG002 - a hook is handed arguments that it does not need

from __future__ import annotations

from typing import Any

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram

from ocpp_fast.asyncio.findings import findings
from ocpp_fast.asyncio.hooks import Hooks
from ocpp_fast.asyncio.state import Hardware
from ocpp_fast.asyncio.transport import EndedBy
from ocpp_fast.errors import ErrorCode
from ocpp_fast.events import Event, Faulty, Refused
from ocpp_fast.repair import Repair

__all__ = ["Prometheus"]

BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

MOST_REASONS = 64
"""The number of reasons for refusals that have a label of their own."""


class Prometheus(Hooks):
    """Metrics in a registry of prometheus_client. Give it to `serve()` or `connect()` as one of `hooks`, and
    expose the registry as usual.
    """

    def __init__(self, registry: CollectorRegistry = REGISTRY, namespace: str = "ocpp") -> None:
        self._versions: dict[str, list[str]] = {}
        self._reasons: set[str] = set()
        self.stations = Gauge(
            "stations", "Stations that are connected.", ["version"], namespace=namespace, registry=registry
        )
        self.refusals = Counter(
            "refused_handshakes",
            "Opening handshakes refused.",
            ["status", "reason"],
            namespace=namespace,
            registry=registry,
        )
        self.frames = Counter(
            "frames", "Frames, in or out.", ["direction"], namespace=namespace, registry=registry
        )
        self.frame_bytes = Counter(
            "frame_bytes",
            "Bytes of frames, in or out.",
            ["direction"],
            namespace=namespace,
            registry=registry,
        )
        self.handled_seconds = Histogram(
            "handled_seconds",
            "From the arrival of a CALL to its reply.",
            ["action", "code"],
            namespace=namespace,
            registry=registry,
            buckets=BUCKETS,
        )
        self.called_seconds = Histogram(
            "called_seconds",
            "From the transmission of a CALL of ours to its end.",
            ["action", "outcome"],
            namespace=namespace,
            registry=registry,
            buckets=BUCKETS,
        )
        self.notes = Counter(
            "noted_frames",
            "Frames that were refused, ignored or could not be read.",
            ["event", "code"],
            namespace=namespace,
            registry=registry,
        )
        self.violations = Counter(
            "violations",
            "Broken rules of the schema, at most eight of a frame.",
            ["action", "keyword"],
            namespace=namespace,
            registry=registry,
        )
        self.repairs = Counter(
            "repairs",
            "Defects of frames that were repaired.",
            ["action", "keyword", "repair"],
            namespace=namespace,
            registry=registry,
        )
        self.broken = Counter(
            "failed_handlers", "Handlers that raised.", ["action"], namespace=namespace, registry=registry
        )
        self.ends = Counter(
            "ended_connections",
            "Connections that ended, by the side that ended them.",
            ["by"],
            namespace=namespace,
            registry=registry,
        )
        self.counts = Counter(
            "events", "Events that have only a number.", ["name"], namespace=namespace, registry=registry
        )
        self._frames_in, self._frames_out = self.frames.labels("in"), self.frames.labels("out")
        self._bytes_in, self._bytes_out = self.frame_bytes.labels("in"), self.frame_bytes.labels("out")

    def connected(self, station_id: str, version: str) -> None:
        self._versions.setdefault(station_id, []).append(version)
        self.stations.labels(version).inc()

    def disconnected(self, station_id: str, close_code: int | None, reason: str, ended_by: EndedBy) -> None:
        versions = self._versions[station_id]
        self.stations.labels(versions.pop(0)).dec()
        if not versions:
            del self._versions[station_id]
        self.ends.labels(ended_by).inc()

    def refused(self, station_id: str | None, status: int, why: str, address: Any, path: str) -> None:
        self.refusals.labels(str(status), self._reason(why)).inc()

    def _reason(self, why: str) -> str:
        """Returns the rule of a refusal, or "other" if there are too many rules for labels."""
        reason = why.partition(":")[0]
        if reason not in self._reasons:
            if len(self._reasons) >= MOST_REASONS:
                return "other"
            self._reasons.add(reason)
        return reason

    def counted(self, station_id: str | None, name: str) -> None:
        self.counts.labels(name).inc()

    def received(self, station_id: str, frame: bytes) -> None:
        self._frames_in.inc()
        self._bytes_in.inc(len(frame))

    def sent(self, station_id: str, frame: bytes) -> None:
        self._frames_out.inc()
        self._bytes_out.inc(len(frame))

    def handled(self, station_id: str, action: str, seconds: float, code: ErrorCode | None) -> None:
        self.handled_seconds.labels(action, "" if code is None else code.value).observe(seconds)

    def called(self, station_id: str, action: str, seconds: float | None, outcome: str) -> None:
        if seconds is not None:
            self.called_seconds.labels(action, outcome).observe(seconds)

    def noted(self, station_id: str, event: Event) -> None:
        code = ""
        if isinstance(event, Faulty):
            code = event.error.code.value
            for finding in findings(event.error):
                self.violations.labels(event.error.action or "", finding.keyword).inc()
        elif isinstance(event, Refused) and event.code is not None:
            code = event.code.value
        self.notes.labels(type(event).__name__, code).inc()

    def repaired(
        self, station_id: str, hardware: Hardware | None, action: str, repairs: tuple[Repair, ...]
    ) -> None:
        for repair in repairs:
            self.repairs.labels(action, repair.keyword, repair.action).inc()

    def broke(self, station_id: str, action: str, exception: BaseException) -> None:
        self.broken.labels(action).inc()
