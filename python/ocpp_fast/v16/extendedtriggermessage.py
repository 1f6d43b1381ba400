# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""The remote trigger of the security extension, with its additional messages.

Profile "extendedtriggermessage" of OCPP 1.6.
"""

from __future__ import annotations

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums
from ocpp_fast.errors import ErrorCode, OcppError
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Feature, Profile

_ENUMS = ["MessageTriggerEnumType", "TriggerMessageStatusEnumType"]

__all__ = [
    *_ENUMS,
    "CSMSHandler",
    "ChargingStationHandler",
    "ExtendedTriggerMessageFeature",
    "ExtendedTriggerMessageRequest",
    "ExtendedTriggerMessageResponse",
    "profile",
]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

ExtendedTriggerMessageRequest = definition("v16", "ExtendedTriggerMessageRequest")
ExtendedTriggerMessageResponse = definition("v16", "ExtendedTriggerMessageResponse")


class ExtendedTriggerMessageFeature(Feature):
    """Asks for a message now, those of the security extension included."""

    name = "ExtendedTriggerMessage"
    request_type = ExtendedTriggerMessageRequest
    response_type = ExtendedTriggerMessageResponse
    sender = "csms"
    block = "extendedtriggermessage"
    handler = "on_extended_trigger_message"


profile = Profile(
    "extendedtriggermessage",
    [ExtendedTriggerMessageFeature],
    "1.6",
)


class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""


class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    async def on_extended_trigger_message(
        self,
        request: ExtendedTriggerMessageRequest,
    ) -> ExtendedTriggerMessageResponse:
        """Asks for a message now, those of the security extension included."""
        raise OcppError(ErrorCode.NOT_SUPPORTED, "ExtendedTriggerMessage is not offered here")
