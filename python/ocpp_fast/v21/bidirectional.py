# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Vehicles that feed energy back.

Profile "bidirectional" of OCPP 2.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v21.types import CustomDataType, StatusInfoType

_ENUMS = ["NotifyAllowedEnergyTransferStatusEnumType", "GenericStatusEnumType", "EnergyTransferModeEnumType"]

__all__ = [
    *_ENUMS,
    "AFRRSignalFeature",
    "AFRRSignalRequest",
    "AFRRSignalResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "NotifyAllowedEnergyTransferFeature",
    "NotifyAllowedEnergyTransferRequest",
    "NotifyAllowedEnergyTransferResponse",
    "StatusInfoType",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

AFRRSignalRequest = definition("v21", "AFRRSignalRequest")
AFRRSignalResponse = definition("v21", "AFRRSignalResponse")
NotifyAllowedEnergyTransferRequest = definition("v21", "NotifyAllowedEnergyTransferRequest")
NotifyAllowedEnergyTransferResponse = definition("v21", "NotifyAllowedEnergyTransferResponse")


class AFRRSignalFeature(Feature):
    """Passes on a signal of the grid's automatic frequency restoration."""

    name = "AFRRSignal"
    request_type = AFRRSignalRequest
    response_type = AFRRSignalResponse
    sender = "csms"
    block = "bidirectional"
    handler = "on_afrr_signal"


class NotifyAllowedEnergyTransferFeature(Feature):
    """Tells a station which ways of transfer are allowed after all."""

    name = "NotifyAllowedEnergyTransfer"
    request_type = NotifyAllowedEnergyTransferRequest
    response_type = NotifyAllowedEnergyTransferResponse
    sender = "csms"
    block = "bidirectional"
    handler = "on_notify_allowed_energy_transfer"


profile = Profile(
    "bidirectional",
    [AFRRSignalFeature, NotifyAllowedEnergyTransferFeature],
    "2.1",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_afrr_signal(self, request: AFRRSignalRequest) -> AFRRSignalResponse:
        """Passes on a signal of the grid's automatic frequency restoration."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "AFRRSignal is not offered here")

    async def on_notify_allowed_energy_transfer(
        self,
        request: NotifyAllowedEnergyTransferRequest,
    ) -> NotifyAllowedEnergyTransferResponse:
        """Tells a station which ways of transfer are allowed after all."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "NotifyAllowedEnergyTransfer is not offered here")
