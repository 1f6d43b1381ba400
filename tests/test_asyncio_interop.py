"""The `ocpp` package's station against our CSMS, and its CSMS against our station, over real sockets.

Both ways and on 1.6 and 2.0.1: boot, heartbeat, status, authorize, a transaction, a remote start, a reset, a
data transfer, and an error in each direction.
"""

# ruff: noqa: ARG002, SIM117 - handlers are handed what they do not need; one `with` per end

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from endpoints import in_loop
from ocpp_fast import ErrorCode, OcppError, v16, v201
from ocpp_fast.asyncio import CallFailed, connect, serve

pytest.importorskip("ocpp")

import websockets
from ocpp.exceptions import InternalError, NotSupportedError
from ocpp.routing import after, on
from ocpp.v16 import ChargePoint as ChargePoint16
from ocpp.v16 import call as call16
from ocpp.v16 import call_result as result16
from ocpp.v16.datatypes import IdTagInfo
from ocpp.v201 import ChargePoint as ChargePoint201
from ocpp.v201 import call as call201
from ocpp.v201 import call_result as result201
from websockets.exceptions import ConnectionClosed

HOST = ("127.0.0.1", 0)
NOW = "2025-09-16T07:41:05Z"


def now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def running(point: Any) -> AsyncIterator[Any]:
    """Has a charge point of the package read its connection."""

    async def read() -> None:
        with suppress(ConnectionClosed):
            await point.start()

    task = asyncio.create_task(read())
    try:
        yield point
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


# Our CSMS


class Core(v16.core.CSMSHandler):
    def __init__(self) -> None:
        self.seen: list[str] = []

    async def on_boot_notification(
        self, charging_station_id: str, request: v16.BootNotificationRequest
    ) -> v16.BootNotificationResponse:
        self.seen.append(f"{charging_station_id} {request.charge_point_vendor}")
        return v16.BootNotificationResponse(current_time=now(), interval=300, status="Accepted")

    def on_heartbeat(self, charging_station_id: str, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        return v16.HeartbeatResponse(current_time=now())

    def on_status_notification(
        self, charging_station_id: str, request: v16.StatusNotificationRequest
    ) -> v16.StatusNotificationResponse:
        self.seen.append(request.status)
        return v16.StatusNotificationResponse()

    async def on_authorize(
        self, charging_station_id: str, request: v16.AuthorizeRequest
    ) -> v16.AuthorizeResponse:
        return v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status="Accepted"))

    async def on_start_transaction(
        self, charging_station_id: str, request: v16.StartTransactionRequest
    ) -> v16.StartTransactionResponse:
        return v16.StartTransactionResponse(transaction_id=7, id_tag_info=v16.IdTagInfo(status="Accepted"))

    async def on_meter_values(
        self, charging_station_id: str, request: v16.MeterValuesRequest
    ) -> v16.MeterValuesResponse:
        self.seen.append(request.meter_value[0].sampled_value[0].value)
        return v16.MeterValuesResponse()

    async def on_stop_transaction(
        self, charging_station_id: str, request: v16.StopTransactionRequest
    ) -> v16.StopTransactionResponse:
        self.seen.append(f"stop {request.transaction_id}")
        return v16.StopTransactionResponse()

    async def on_data_transfer(
        self, charging_station_id: str, request: v16.DataTransferRequest
    ) -> v16.DataTransferResponse:
        if request.vendor_id == "broken":
            raise OcppError(ErrorCode.INTERNAL_ERROR, "out of order")
        return v16.DataTransferResponse(status="UnknownVendorId")


class Station16(ChargePoint16):  # type: ignore[misc]
    started = False

    @on("RemoteStartTransaction")  # type: ignore[untyped-decorator]
    def start_it(self, id_tag: str, **kwargs: Any) -> Any:
        return result16.RemoteStartTransaction(status="Accepted")

    @after("RemoteStartTransaction")  # type: ignore[untyped-decorator]
    def started_it(self, **kwargs: Any) -> None:
        self.started = True

    @on("Reset")  # type: ignore[untyped-decorator]
    def reset(self, type: str) -> Any:
        return result16.Reset(status="Rejected")

    @on("DataTransfer")  # type: ignore[untyped-decorator]
    def transfer(self, vendor_id: str, **kwargs: Any) -> Any:
        raise InternalError(description="out of order")


@in_loop
async def test_a_1_6_station_of_the_ocpp_package_talks_to_our_csms() -> None:
    core = Core()
    async with serve([core], *HOST) as csms:
        address = f"ws://127.0.0.1:{csms.port}/CP_1"
        async with websockets.connect(address, subprotocols=["ocpp1.6"]) as socket:  # type: ignore[list-item]
            async with running(Station16("CP_1", socket)) as station:
                boot = await station.call(
                    call16.BootNotification(charge_point_model="Wallbox XYZ", charge_point_vendor="anewone")
                )
                assert (boot.status, boot.interval) == ("Accepted", 300)
                assert (await station.call(call16.Heartbeat())).current_time.endswith("Z")
                await station.call(
                    call16.StatusNotification(connector_id=1, error_code="NoError", status="Available")
                )
                assert (await station.call(call16.Authorize(id_tag="tag"))).id_tag_info == {
                    "status": "Accepted"
                }

                remote = await csms.stations["CP_1"].call(v16.RemoteStartTransactionRequest(id_tag="tag"))
                assert remote.status is v16.RemoteStartStopStatus.ACCEPTED
                start = await station.call(
                    call16.StartTransaction(connector_id=1, id_tag="tag", meter_start=0, timestamp=NOW)
                )
                assert start.transaction_id == 7
                reading = {"timestamp": NOW, "sampled_value": [{"value": "4.2", "unit": "kWh"}]}
                await station.call(
                    call16.MeterValues(connector_id=1, transaction_id=7, meter_value=[reading])
                )
                await station.call(call16.StopTransaction(meter_stop=9, timestamp=NOW, transaction_id=7))
                assert station.started

                reset = await csms.stations["CP_1"].call(v16.ResetRequest(type="Hard"))
                assert reset.status is v16.ResetStatus.REJECTED
                transfer = await station.call(call16.DataTransfer(vendor_id="x"))
                assert transfer.status == "UnknownVendorId"

                with pytest.raises(InternalError, match="out of order"):
                    await station.call(call16.DataTransfer(vendor_id="broken"), suppress=False)
                with pytest.raises(NotSupportedError):
                    await station.call(call16.FirmwareStatusNotification(status="Idle"), suppress=False)
                with pytest.raises(CallFailed, match="DataTransfer: InternalError: out of order"):
                    await csms.stations["CP_1"].call(v16.DataTransferRequest(vendor_id="x"))
                with pytest.raises(CallFailed, match="ClearCache: NotImplemented"):
                    # Known and not offered: the package says NotImplemented where NotSupported is meant.
                    await csms.stations["CP_1"].call(v16.ClearCacheRequest())
    assert core.seen == ["CP_1 anewone", "Available", "4.2", "stop 7"]


class CSMS201(v201.provisioning.CSMSHandler, v201.availability.CSMSHandler, v201.data.CSMSHandler):
    def __init__(self) -> None:
        self.seen: list[str] = []

    async def on_boot_notification(
        self, charging_station_id: str, request: v201.BootNotificationRequest
    ) -> v201.BootNotificationResponse:
        self.seen.append(f"{charging_station_id} {request.charging_station.vendor_name}")
        return v201.BootNotificationResponse(current_time=now(), interval=300, status="Accepted")

    def on_heartbeat(
        self, charging_station_id: str, request: v201.HeartbeatRequest
    ) -> v201.HeartbeatResponse:
        return v201.HeartbeatResponse(current_time=now())

    def on_status_notification(
        self, charging_station_id: str, request: v201.StatusNotificationRequest
    ) -> v201.StatusNotificationResponse:
        self.seen.append(request.connector_status)
        return v201.StatusNotificationResponse()

    async def on_data_transfer(
        self, charging_station_id: str, request: v201.DataTransferRequest
    ) -> v201.DataTransferResponse:
        if request.vendor_id == "broken":
            raise OcppError(ErrorCode.INTERNAL_ERROR, "out of order")
        return v201.DataTransferResponse(status="Accepted", data={"received": request.data})


class Charging201(v201.authorization.CSMSHandler, v201.transactions.CSMSHandler):
    def __init__(self) -> None:
        self.seen: list[str] = []

    async def on_authorize(
        self, charging_station_id: str, request: v201.AuthorizeRequest
    ) -> v201.AuthorizeResponse:
        return v201.AuthorizeResponse(id_token_info=v201.IdTokenInfoType(status="Accepted"))

    async def on_transaction_event(
        self, charging_station_id: str, request: v201.TransactionEventRequest
    ) -> v201.TransactionEventResponse:
        self.seen.append(f"{request.event_type} {request.seq_no}")
        return v201.TransactionEventResponse()


class Station201(ChargePoint201):  # type: ignore[misc]
    @on("RequestStartTransaction")  # type: ignore[untyped-decorator]
    def start_it(self, **kwargs: Any) -> Any:
        return result201.RequestStartTransaction(status="Accepted", transaction_id="t1")

    @on("Reset")  # type: ignore[untyped-decorator]
    def reset(self, type: str, **kwargs: Any) -> Any:
        return result201.Reset(status="Scheduled")

    @on("DataTransfer")  # type: ignore[untyped-decorator]
    def transfer(self, vendor_id: str, **kwargs: Any) -> Any:
        raise InternalError(description="out of order")


def events() -> list[dict[str, Any]]:
    return [
        {
            "event_type": kind,
            "timestamp": NOW,
            "trigger_reason": reason,
            "seq_no": number,
            "transaction_info": {"transaction_id": "t1"},
        }
        for number, (kind, reason) in enumerate(
            [("Started", "RemoteStart"), ("Updated", "MeterValuePeriodic"), ("Ended", "StopAuthorized")]
        )
    ]


@in_loop
async def test_a_2_0_1_station_of_the_ocpp_package_talks_to_our_csms() -> None:
    base, charging = CSMS201(), Charging201()
    async with serve([base, charging], *HOST) as csms:
        address = f"ws://127.0.0.1:{csms.port}/CS_1"
        async with websockets.connect(address, subprotocols=["ocpp2.0.1"]) as socket:  # type: ignore[list-item]
            async with running(Station201("CS_1", socket)) as station:
                boot = await station.call(
                    call201.BootNotification(
                        charging_station={"model": "Wallbox XYZ", "vendor_name": "anewone"}, reason="PowerUp"
                    )
                )
                assert (boot.status, boot.interval) == ("Accepted", 300)
                assert (await station.call(call201.Heartbeat())).current_time.endswith("Z")
                await station.call(
                    call201.StatusNotification(
                        timestamp=NOW, connector_status="Available", evse_id=1, connector_id=1
                    )
                )
                authorized = await station.call(
                    call201.Authorize(id_token={"id_token": "x", "type": "Central"})
                )
                assert authorized.id_token_info == {"status": "Accepted"}

                us = csms.stations["CS_1"]
                token = v201.IdTokenType(id_token="x", type="Central")
                remote = await us.call(v201.RequestStartTransactionRequest(id_token=token, remote_start_id=1))
                assert (remote.status, remote.transaction_id) == ("Accepted", "t1")
                for event in events():
                    await station.call(call201.TransactionEvent(**event))

                assert (await us.call(v201.ResetRequest(type="OnIdle"))).status == "Scheduled"
                transfer = await station.call(call201.DataTransfer(vendor_id="x", data={"a": [1, None]}))
                assert (transfer.status, transfer.data) == ("Accepted", {"received": {"a": [1]}})

                with pytest.raises(InternalError, match="out of order"):
                    await station.call(call201.DataTransfer(vendor_id="broken"), suppress=False)
                with pytest.raises(CallFailed, match="DataTransfer: InternalError: out of order"):
                    await us.call(v201.DataTransferRequest(vendor_id="x"))
    assert base.seen == ["CS_1 anewone", "Available"]
    assert charging.seen == ["Started 0", "Updated 1", "Ended 2"]


# Our station


@asynccontextmanager
async def csms_of_the_package(point: type, subprotocol: str) -> AsyncIterator[tuple[str, list[Any]]]:
    """Its address, and the charge points that are connected."""
    points: list[Any] = []

    async def handle(socket: Any) -> None:
        points.append(point(socket.request.path.rpartition("/")[2], socket))
        with suppress(ConnectionClosed):
            await points[-1].start()

    async with websockets.serve(handle, *HOST, subprotocols=[subprotocol]) as server:  # type: ignore[list-item]
        yield f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/CS_1", points


class Central16(ChargePoint16):  # type: ignore[misc]
    @on("BootNotification")  # type: ignore[untyped-decorator]
    def boot(self, charge_point_vendor: str, charge_point_model: str, **kwargs: Any) -> Any:
        return result16.BootNotification(current_time=NOW, interval=300, status="Accepted")

    @on("Heartbeat")  # type: ignore[untyped-decorator]
    def beat(self) -> Any:
        return result16.Heartbeat(current_time=NOW)

    @on("StatusNotification")  # type: ignore[untyped-decorator]
    def status(self, **kwargs: Any) -> Any:
        return result16.StatusNotification()

    @on("Authorize")  # type: ignore[untyped-decorator]
    def authorize(self, id_tag: str) -> Any:
        return result16.Authorize(id_tag_info=IdTagInfo(status="Blocked"))

    @on("StartTransaction")  # type: ignore[untyped-decorator]
    def start_it(self, **kwargs: Any) -> Any:
        return result16.StartTransaction(transaction_id=7, id_tag_info=IdTagInfo(status="Accepted"))

    @on("MeterValues")  # type: ignore[untyped-decorator]
    def meter(self, **kwargs: Any) -> Any:
        return result16.MeterValues()

    @on("StopTransaction")  # type: ignore[untyped-decorator]
    def stop_it(self, **kwargs: Any) -> Any:
        return result16.StopTransaction()

    @on("DataTransfer")  # type: ignore[untyped-decorator]
    def transfer(self, **kwargs: Any) -> Any:
        raise InternalError(description="out of order")


class Station(v16.core.ChargingStationHandler):
    def on_remote_start_transaction(
        self, request: v16.RemoteStartTransactionRequest
    ) -> v16.RemoteStartTransactionResponse:
        return v16.RemoteStartTransactionResponse(status="Accepted")

    async def on_reset(self, request: v16.ResetRequest) -> v16.ResetResponse:
        raise OcppError(ErrorCode.GENERIC_ERROR, "cannot")

    async def on_data_transfer(self, request: v16.DataTransferRequest) -> v16.DataTransferResponse:
        return v16.DataTransferResponse(status="Accepted", data=request.data)


@in_loop
async def test_our_1_6_station_talks_to_the_csms_of_the_ocpp_package() -> None:
    async with csms_of_the_package(Central16, "ocpp1.6") as (address, points):
        async with connect(address, [Station()], version="1.6") as station:
            boot = await station.call(
                v16.BootNotificationRequest(charge_point_model="Single", charge_point_vendor="VendorX")
            )
            assert boot.status is v16.RegistrationStatus.ACCEPTED
            assert (await station.call(v16.HeartbeatRequest())).current_time.year == 2025
            await station.call(
                v16.StatusNotificationRequest(connector_id=1, error_code="NoError", status="Available")
            )
            authorized = await station.call(v16.AuthorizeRequest(id_tag="tag"))
            assert authorized.id_tag_info.status is v16.AuthorizationStatus.BLOCKED

            [central] = points
            remote = await central.call(call16.RemoteStartTransaction(id_tag="tag"))
            assert remote.status == "Accepted"
            start = await station.call(
                v16.StartTransactionRequest(connector_id=1, id_tag="tag", meter_start=0, timestamp=now())
            )
            sample = v16.MeterValue(timestamp=now(), sampled_value=[v16.SampledValue(value="4.2")])
            await station.call(
                v16.MeterValuesRequest(
                    connector_id=1, transaction_id=start.transaction_id, meter_value=[sample]
                )
            )
            await station.call(
                v16.StopTransactionRequest(transaction_id=start.transaction_id, meter_stop=9, timestamp=now())
            )
            transfer = await central.call(call16.DataTransfer(vendor_id="x", data="text"))
            assert (transfer.status, transfer.data) == ("Accepted", "text")

            with pytest.raises(CallFailed, match="DataTransfer: InternalError: out of order"):
                await station.call(v16.DataTransferRequest(vendor_id="x"))
            with pytest.raises(Exception, match="cannot"):
                await central.call(call16.Reset(type="Soft"), suppress=False)
            with pytest.raises(NotSupportedError):
                await central.call(call16.ClearCache(), suppress=False)


class Central201(ChargePoint201):  # type: ignore[misc]
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.events: list[Any] = []

    @on("BootNotification")  # type: ignore[untyped-decorator]
    def boot(self, charging_station: Any, reason: str, **kwargs: Any) -> Any:
        return result201.BootNotification(current_time=NOW, interval=300, status="Accepted")

    @on("Heartbeat")  # type: ignore[untyped-decorator]
    def beat(self, **kwargs: Any) -> Any:
        return result201.Heartbeat(current_time=NOW)

    @on("StatusNotification")  # type: ignore[untyped-decorator]
    def status(self, **kwargs: Any) -> Any:
        return result201.StatusNotification()

    @on("Authorize")  # type: ignore[untyped-decorator]
    def authorize(self, **kwargs: Any) -> Any:
        return result201.Authorize(id_token_info={"status": "Accepted"})

    @on("TransactionEvent")  # type: ignore[untyped-decorator]
    def event(self, event_type: str, seq_no: int, **kwargs: Any) -> Any:
        self.events.append((event_type, seq_no))
        return result201.TransactionEvent()

    @on("DataTransfer")  # type: ignore[untyped-decorator]
    def transfer(self, **kwargs: Any) -> Any:
        raise InternalError(description="out of order")


class Remote(v201.remotecontrol.ChargingStationHandler, v201.data.ChargingStationHandler):
    async def on_request_start_transaction(
        self, request: v201.RequestStartTransactionRequest
    ) -> v201.RequestStartTransactionResponse:
        return v201.RequestStartTransactionResponse(status="Accepted", transaction_id="t1")

    async def on_data_transfer(self, request: v201.DataTransferRequest) -> v201.DataTransferResponse:
        return v201.DataTransferResponse(status="Accepted")


class Resetting(v201.provisioning.ChargingStationHandler):
    async def on_reset(self, request: v201.ResetRequest) -> v201.ResetResponse:
        raise OcppError(ErrorCode.GENERIC_ERROR, "cannot")


@in_loop
async def test_our_2_0_1_station_talks_to_the_csms_of_the_ocpp_package() -> None:
    async with csms_of_the_package(Central201, "ocpp2.0.1") as (address, points):
        async with connect(address, [Remote(), Resetting()], version="2.0.1") as station:
            model = v201.ChargingStationType(model="Single", vendor_name="VendorX")
            boot = await station.call(v201.BootNotificationRequest(charging_station=model, reason="PowerUp"))
            assert boot.status is v201.RegistrationStatusEnumType.ACCEPTED
            assert (await station.call(v201.HeartbeatRequest())).current_time.year == 2025
            await station.call(
                v201.StatusNotificationRequest(
                    timestamp=now(), connector_status="Available", evse_id=1, connector_id=1
                )
            )
            token = v201.IdTokenType(id_token="x", type="Central")
            authorized = await station.call(v201.AuthorizeRequest(id_token=token))
            assert authorized.id_token_info.status is v201.AuthorizationStatusEnumType.ACCEPTED

            [central] = points
            remote = await central.call(
                call201.RequestStartTransaction(
                    id_token={"id_token": "x", "type": "Central"}, remote_start_id=1
                )
            )
            assert (remote.status, remote.transaction_id) == ("Accepted", "t1")
            for event in events():
                info = v201.TransactionType(transaction_id="t1")
                await station.call(
                    v201.TransactionEventRequest(**event | {"timestamp": now(), "transaction_info": info})
                )
            assert central.events == [("Started", 0), ("Updated", 1), ("Ended", 2)]
            assert (await central.call(call201.DataTransfer(vendor_id="x"))).status == "Accepted"

            with pytest.raises(CallFailed, match="DataTransfer: InternalError: out of order"):
                await station.call(v201.DataTransferRequest(vendor_id="x"))
            with pytest.raises(Exception, match="cannot"):
                await central.call(call201.Reset(type="Immediate"), suppress=False)
            with pytest.raises(NotSupportedError):
                await central.call(call201.ClearCache(), suppress=False)
