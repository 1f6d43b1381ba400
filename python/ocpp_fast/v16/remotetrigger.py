# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Asking a charge point to send a message now.

Profile "remoteTrigger" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = ["MessageTrigger", "TriggerMessageStatus"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "TriggerMessageFeature",
    "TriggerMessageRequest",
    "TriggerMessageResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

TriggerMessageRequest = definition("v16", "TriggerMessageRequest")
TriggerMessageResponse = definition("v16", "TriggerMessageResponse")


class TriggerMessageFeature(Feature):
    """Asks a charge point to send a message that it would send by itself at another time."""

    name = "TriggerMessage"
    request_type = TriggerMessageRequest
    response_type = TriggerMessageResponse
    sender = "csms"
    block = "remotetrigger"
    handler = "on_trigger_message"


profile = Profile(
    "remoteTrigger",
    [TriggerMessageFeature],
    "1.6",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_trigger_message(self, request: TriggerMessageRequest) -> TriggerMessageResponse:
        """Asks a charge point to send a message that it would send by itself at another time."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "TriggerMessage is not offered here")
