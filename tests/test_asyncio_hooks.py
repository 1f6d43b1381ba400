"""Endpoints observed by Prometheus and OpenTelemetry."""

# ruff: noqa: ARG001, ARG002, RUF012 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import conversation as say
import pytest
from endpoints import Notes, accepting, ask, boot, by_hand, eventually, hear, in_loop, url
from ocpp_fast import ErrorCode, OcppError, v201
from ocpp_fast.asyncio import CSMS, Counters, Hooks, connect, serve
from websockets.asyncio.client import ClientConnection

HOST = ("127.0.0.1", 0)


@in_loop
async def test_prometheus_counts_what_happens() -> None:
    pytest.importorskip("prometheus_client")
    from ocpp_fast.asyncio.prometheus import Prometheus
    from prometheus_client import CollectorRegistry

    registry = CollectorRegistry()

    def value(name: str, **labels: str) -> float | None:
        return registry.get_sample_value(f"ocpp_{name}", labels)

    router = accepting()

    @router.on(v201.DataTransferRequest)
    def fail(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        raise RuntimeError("no")

    async with serve(router, *HOST, known={"CS-1"}, boot_required=True, hooks=[Prometheus(registry)]) as csms:
        async with by_hand(csms) as station:
            await ask(station, 2, "0", "Heartbeat", {})
            await boot(station)
            await ask(station, 2, "1", "Heartbeat", {"x": 1, "y": 2})
            await ask(station, 2, "2", "DataTransfer", {"vendorId": "x"})
            call = asyncio.create_task(csms.stations["CS-1"].call(say.reset("2.0.1")))
            _, message_id, *_ = await hear(station)
            await station.send(json.dumps([3, message_id, {"status": "Accepted"}]))
            await call
            assert value("stations", version="2.0.1") == 1
        with pytest.raises(Exception, match="404"):
            async with by_hand(csms, "CS-2"):
                pass
    assert value("stations", version="2.0.1") == 0
    assert value("refused_handshakes_total", status="404", reason="unknown station") == 1
    assert value("frames_total", direction="in") == 5
    assert value("frames_total", direction="out") == 5
    assert value("handled_seconds_count", action="BootNotification", code="") == 1
    assert value("handled_seconds_count", action="DataTransfer", code="InternalError") == 1
    assert value("called_seconds_count", action="Reset", outcome="answered") == 1
    assert value("noted_frames_total", event="Refused", code="SecurityError") == 1
    assert value("noted_frames_total", event="Faulty", code="ProtocolError") == 1
    assert value("violations_total", action="Heartbeat", keyword="additionalProperties") == 2
    assert value("failed_handlers_total", action="DataTransfer") == 1
    names = {label for metric in registry.collect() for sample in metric.samples for label in sample.labels}
    assert "station" not in names  # a fleet would make a series each


@in_loop
async def test_opentelemetry_has_a_span_for_every_call() -> None:
    pytest.importorskip("opentelemetry.sdk")
    from ocpp_fast.asyncio.opentelemetry import CallSpans, spans
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracer = provider.get_tracer("test")

    router = accepting()
    router.middleware(spans(tracer))

    @router.on(v201.DataTransferRequest)
    async def nested(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        with tracer.start_as_current_span("database"):
            raise OcppError(ErrorCode.GENERIC_ERROR, "secret")

    async with serve(router, *HOST, hooks=[CallSpans(tracer)], timeout=0.1) as csms, by_hand(csms) as station:
        await boot(station)
        await ask(station, 2, "1", "DataTransfer", {"vendorId": "x"})
        with pytest.raises(TimeoutError):
            await csms.stations["CS-1"].call(say.reset("2.0.1"))
    found: dict[str, Any] = {span.name: span for span in exporter.get_finished_spans()}
    assert set(found) == {"ocpp BootNotification", "ocpp DataTransfer", "database", "ocpp Reset"}
    transfer = found["ocpp DataTransfer"]
    assert found["database"].parent.span_id == transfer.context.span_id
    assert dict(transfer.attributes) == {
        "ocpp.station": "CS-1",
        "ocpp.action": "DataTransfer",
        "ocpp.version": "2.0.1",
        "ocpp.code": "GenericError",
    }
    assert (transfer.status.description, transfer.events) == ("GenericError", ())
    reset = found["ocpp Reset"]
    assert reset.attributes["ocpp.outcome"] == "timeout"
    assert 0.09e9 < reset.end_time - reset.start_time < 5e9


def test_a_hook_that_is_misspelt_raises_when_its_class_is_made() -> None:
    with pytest.raises(
        TypeError, match=r"Frames\.recieved: no hook has this name \(the nearest is received\)"
    ):

        class Frames(Hooks):
            def recieved(self, station_id: str, frame: bytes) -> None: ...


def test_a_class_of_hooks_may_have_names_of_its_own() -> None:
    class Closing:
        def close(self) -> str:
            return "closed"

    class Mine(Closing, Hooks, extra=("flush",)):
        seen: list[bytes] = []
        flushed = property(bool)

        def received(self, station_id: str, frame: bytes) -> None:
            self._keep(frame)

        def _keep(self, frame: bytes) -> None:
            self.seen.append(frame)

        def flush(self) -> None: ...

    mine = Mine()
    mine.received("CS-1", b"x")
    assert (mine.seen, mine.flushed, mine.close()) == ([b"x"], True, "closed")


@in_loop
async def test_the_end_of_a_connection_says_who_ended_it_and_why() -> None:
    notes = Notes()

    async def end(how: Callable[[CSMS, ClientConnection], Awaitable[object]]) -> tuple[Any, ...]:
        async with by_hand(csms) as station:
            await boot(station)
            await how(csms, station)
            await eventually(lambda: not csms.stations)
        return notes.of("disconnected")[-1]

    async def leave(_: CSMS, station: ClientConnection) -> None:
        await station.close(1000, "night")

    async def send_away(csms: CSMS, _: ClientConnection) -> None:
        await csms.stations["CS-1"].close(1001, "update")

    async def give_up(csms: CSMS, _: ClientConnection) -> None:
        csms.stations["CS-1"].abort(1011, "keepalive ping timeout")

    async def pull_the_plug(_: CSMS, station: ClientConnection) -> None:
        station.transport.abort()

    async def say_too_much(_: CSMS, station: ClientConnection) -> None:
        await station.send("x" * 2**21)

    async def replace(csms: CSMS, _: ClientConnection) -> None:
        async with by_hand(csms):
            await eventually(lambda: len(notes.of("disconnected")) > before)

    async with serve(accepting(), *HOST, hooks=[notes], second_connection="replace") as csms:
        assert await end(leave) == ("CS-1", 1000, "night", "peer")
        assert await end(send_away) == ("CS-1", 1001, "update", "us")
        assert await end(give_up) == ("CS-1", 1011, "keepalive ping timeout", "us")
        assert await end(pull_the_plug) == ("CS-1", 1006, "no close frame", "network")
        _, code, reason, ended_by = await end(say_too_much)
        assert (code, ended_by) == (1009, "us")
        assert "exceeds limit" in reason
        before = len(notes.of("disconnected"))
        await end(replace)
        assert notes.of("disconnected")[before] == ("CS-1", 1001, "replaced by a newer connection", "us")


@in_loop
async def test_a_station_says_who_ended_its_connection() -> None:
    notes = Notes()
    async with serve(accepting(), *HOST) as csms:
        async with connect(url(csms), version="2.0.1", hooks=[notes], reconnect=False):
            await csms.stations["CS-1"].close(1001, "update")
            await eventually(lambda: notes.of("disconnected"))
        async with connect(url(csms), version="2.0.1", hooks=[notes]):
            pass
    assert notes.of("disconnected") == [("CS-1", 1001, "update", "peer"), ("CS-1", 1000, "", "us")]


@in_loop
async def test_events_that_have_only_a_number_are_counted() -> None:
    pytest.importorskip("prometheus_client")
    from ocpp_fast.asyncio.prometheus import Prometheus
    from prometheus_client import CollectorRegistry

    router, may_end = accepting(), asyncio.Event()

    @router.on(v201.DataTransferRequest)
    async def wait(_: str, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        await may_end.wait()
        return v201.DataTransferResponse(status="Accepted")

    counters, registry = Counters(), CollectorRegistry()
    hooks = [counters, Prometheus(registry)]
    async with serve(router, *HOST, hooks=hooks, max_backlog=2) as csms, by_hand(csms) as station:
        await boot(station)
        for number in range(120):
            await ask(station, 2, str(number), "Nonesuch", {})
        for number in range(2):
            await station.send(json.dumps([2, str(number), "DataTransfer", {"vendorId": "x"}]))
        await eventually(lambda: counters.counts["reading paused"])
        may_end.set()
        await hear(station)
    left_out = counters.counts["log line left out"]
    assert 0 < left_out <= 20
    assert registry.get_sample_value("ocpp_events_total", {"name": "log line left out"}) == left_out
    assert registry.get_sample_value("ocpp_events_total", {"name": "reading paused"}) == 1
    assert counters.ends == {"peer": 1}


def test_refusals_are_counted_by_rule() -> None:
    counters = Counters()
    for why in ("no version in common: ocpp1.5", "no version in common: none offered", "unknown station"):
        counters.refused(None, 404, why, None, "/")
    assert counters.refusal_reasons == {"no version in common": 2, "unknown station": 1}


def test_reasons_of_refusals_are_a_bounded_number_of_series() -> None:
    pytest.importorskip("prometheus_client")
    from ocpp_fast.asyncio.prometheus import MOST_REASONS, Prometheus
    from prometheus_client import CollectorRegistry

    registry = CollectorRegistry()
    prometheus = Prometheus(registry)
    for number in range(MOST_REASONS + 10):
        prometheus.refused(None, 404, str(number), None, "/")
    labels = {"status": "404", "reason": "other"}
    assert registry.get_sample_value("ocpp_refused_handshakes_total", labels) == 10
