"""One CSMS written twice: with the `ocpp` package and with ocpp-fast.

    python examples/migrate_from_ocpp.py ocpp
    python examples/migrate_from_ocpp.py ocpp-fast

Both listen on port 9000, take 1.6 stations, answer boots and heartbeats, and ask each station for its
configuration after it has booted. The left column becomes the right one:

    a ChargePoint for each connection           one handler object for all; the identity is an argument
    @on("BootNotification") def f(**kwargs)     on_boot_notification(self, charging_station_id, request)
    fields as keywords, dicts inside            a typed request, whose parts have attributes too
    call_result.BootNotification(...)           v16.BootNotificationResponse(...)
    @after("BootNotification")                  @router.after(v16.BootNotificationRequest)
    await self.call(call.Reset(...))            await csms.stations[id].call(v16.ResetRequest(...))
    a CALLERROR: None, or suppress=False        CallFailed, CallTimeout, ConnectionLost
    the handshake is yours                      serve(known=..., authenticate=...); several versions a port
    any request at any time                     SecurityError until it is booted, or boot_required=False
"""

# ruff: noqa: ARG001, ARG002 - handlers are handed what they do not need

import asyncio
import sys
from datetime import UTC, datetime


async def with_ocpp():
    import websockets
    from ocpp.routing import after, on
    from ocpp.v16 import ChargePoint, call, call_result

    class Station(ChargePoint):
        @on("BootNotification")
        def boot(self, charge_point_vendor, charge_point_model, **kwargs):
            print(f"{self.id} is a {charge_point_model}")
            now = datetime.now(UTC).isoformat()
            return call_result.BootNotification(current_time=now, interval=10, status="Accepted")

        @after("BootNotification")
        async def booted(self, **kwargs):
            answer = await self.call(call.GetConfiguration(key=["HeartbeatInterval"]))
            print(f"{self.id}: {answer.configuration_key}")

        @on("Heartbeat")
        def heartbeat(self):
            return call_result.Heartbeat(current_time=datetime.now(UTC).isoformat())

    async def connected(connection):
        if connection.subprotocol is None:
            return await connection.close()
        station_id = connection.request.path.strip("/")
        return await Station(station_id, connection).start()

    async with websockets.serve(connected, "localhost", 9000, subprotocols=["ocpp1.6"]) as server:
        await server.serve_forever()


async def with_ocpp_fast():
    from ocpp_fast import v16
    from ocpp_fast.asyncio import serve
    from ocpp_fast.routing import Router

    class Core(v16.core.CSMSHandler):
        def on_boot_notification(self, charging_station_id, request):
            print(f"{charging_station_id} is a {request.charge_point_model}")
            now = datetime.now(UTC)
            return v16.BootNotificationResponse(current_time=now, interval=10, status="Accepted")

        def on_heartbeat(self, charging_station_id, request):
            return v16.HeartbeatResponse(current_time=datetime.now(UTC))

    router = Router(Core())

    @router.after(v16.BootNotificationRequest)
    async def booted(charging_station_id, request, response):
        station = csms.stations[charging_station_id]
        answer = await station.call(v16.GetConfigurationRequest(key=["HeartbeatInterval"]))
        print(f"{charging_station_id}: {answer.configuration_key}")

    async with serve(router, "localhost", 9000) as csms:
        await csms.serve_forever()


if __name__ == "__main__":
    asyncio.run({"ocpp": with_ocpp, "ocpp-fast": with_ocpp_fast}[sys.argv[1]]())
