"""A CSMS in twenty lines. Stations connect to ws://localhost:9000/IDENTITY; Ctrl-C ends it."""

import asyncio
from datetime import UTC, datetime

from ocpp_fast import v201
from ocpp_fast.asyncio import serve


class Provisioning(v201.provisioning.CSMSHandler):
    async def on_boot_notification(self, charging_station_id, request):
        print(f"{charging_station_id} is a {request.charging_station.model}")
        return v201.BootNotificationResponse(current_time=datetime.now(UTC), interval=10, status="Accepted")


class Availability(v201.availability.CSMSHandler):
    def on_heartbeat(self, charging_station_id, request):  # noqa: ARG002
        return v201.HeartbeatResponse(current_time=datetime.now(UTC))


async def main():
    handlers = [Provisioning(), Availability()]
    async with serve(handlers, host="localhost", port=9000, store="csms.sqlite") as csms:
        await csms.serve_forever()


asyncio.run(main())
