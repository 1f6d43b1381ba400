# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""The cost of charging, as the CSMS calculates it.

Profile "tariffCost" of OCPP 2.0.1.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile
from ocpp_fast.v201.types import CustomDataType

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "CostUpdatedFeature",
    "CostUpdatedRequest",
    "CostUpdatedResponse",
    "CustomDataType",
    "profile",
]

CostUpdatedRequest = definition("v201", "CostUpdatedRequest")
CostUpdatedResponse = definition("v201", "CostUpdatedResponse")


class CostUpdatedFeature(Feature):
    """Tells a station what a transaction costs so far, for it to show."""

    name = "CostUpdated"
    request_type = CostUpdatedRequest
    response_type = CostUpdatedResponse
    sender = "csms"
    block = "tariffcost"
    handler = "on_cost_updated"


profile = Profile(
    "tariffCost",
    [CostUpdatedFeature],
    "2.0.1",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_cost_updated(self, request: CostUpdatedRequest) -> CostUpdatedResponse:
        """Tells a station what a transaction costs so far, for it to show."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "CostUpdated is not offered here")
