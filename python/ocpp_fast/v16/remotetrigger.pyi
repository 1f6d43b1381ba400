# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Asking a charge point to send a message now.

Profile "remoteTrigger" of OCPP 1.6.
"""

import enum
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "MessageTrigger",
    "TriggerMessageFeature",
    "TriggerMessageRequest",
    "TriggerMessageResponse",
    "TriggerMessageStatus",
    "profile",
]

class MessageTrigger(enum.StrEnum):
    """Messages that can be asked for."""

    BOOT_NOTIFICATION = "BootNotification"
    DIAGNOSTICS_STATUS_NOTIFICATION = "DiagnosticsStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    STATUS_NOTIFICATION = "StatusNotification"

class TriggerMessageStatus(enum.StrEnum):
    """Tells whether a triggered message will follow."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"

@final
class TriggerMessageRequest(Request[TriggerMessageResponse]):
    """The message wanted.

    Sent by the CSMS; answered by TriggerMessageResponse.
    """

    requested_message: MessageTrigger
    connector_id: int | None
    """Greater than 0; only for messages that are about a connector."""
    __match_args__: ClassVar[tuple[Literal["requested_message"], Literal["connector_id"]]]
    def __init__(
        self,
        *,
        requested_message: MessageTrigger | str,
        connector_id: int | None = None,
    ) -> None: ...

@final
class TriggerMessageResponse(Response):
    """Tells whether the message will follow.

    Answers TriggerMessageRequest.
    """

    status: TriggerMessageStatus
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: TriggerMessageStatus | str) -> None: ...

class TriggerMessageFeature(Feature[TriggerMessageRequest, TriggerMessageResponse]):
    """Asks a charge point to send a message that it would send by itself at another time."""

    request_type: ClassVar[type[TriggerMessageRequest]]
    response_type: ClassVar[type[TriggerMessageResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_trigger_message(self, request: TriggerMessageRequest, /) -> Answer[TriggerMessageResponse]:
        """Asks a charge point to send a message that it would send by itself at another time."""
