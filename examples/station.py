"""A charging station in twenty lines. It boots, sends heartbeats, and sends the reports that the CSMS asks
for. Ctrl-C ends it.
"""

import asyncio

from ocpp_fast import v201
from ocpp_fast.asyncio import connect


class Provisioning(v201.provisioning.ChargingStationHandler):
    async def on_reset(self, request):
        print(f"asked for a reset: {request.type}")
        return v201.ResetResponse(status=v201.ResetStatusEnumType.SCHEDULED)


async def main():
    model = v201.ChargingStationType(model="Wallbox XYZ", vendor_name="anewone")
    boot = v201.BootNotificationRequest(charging_station=model, reason=v201.BootReasonEnumType.POWER_UP)
    address = "ws://localhost:9000/CS-1"
    async with connect(address, [Provisioning()], version="2.0.1", boot=boot) as station:
        await station.accepted()
        print(f"accepted; a heartbeat every {station.heartbeat_interval} s")
        await asyncio.Event().wait()


asyncio.run(main())
