# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""The remote trigger of the security extension, with its additional messages.

Profile "extendedtriggermessage" of OCPP 1.6.
"""

import enum
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "ExtendedTriggerMessageFeature",
    "ExtendedTriggerMessageRequest",
    "ExtendedTriggerMessageResponse",
    "MessageTriggerEnumType",
    "TriggerMessageStatusEnumType",
    "profile",
]

class MessageTriggerEnumType(enum.StrEnum):
    """Messages that can be asked for in the security extension."""

    BOOT_NOTIFICATION = "BootNotification"
    LOG_STATUS_NOTIFICATION = "LogStatusNotification"
    FIRMWARE_STATUS_NOTIFICATION = "FirmwareStatusNotification"
    HEARTBEAT = "Heartbeat"
    METER_VALUES = "MeterValues"
    SIGN_CHARGE_POINT_CERTIFICATE = "SignChargePointCertificate"
    STATUS_NOTIFICATION = "StatusNotification"

class TriggerMessageStatusEnumType(enum.StrEnum):
    """Tells whether a message of the security extension will follow."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"

@final
class ExtendedTriggerMessageRequest(Request[ExtendedTriggerMessageResponse]):
    """The message wanted.

    Sent by the CSMS; answered by ExtendedTriggerMessageResponse.
    """

    requested_message: MessageTriggerEnumType
    connector_id: int | None
    """Greater than 0; only for messages that are about a connector."""
    __match_args__: ClassVar[tuple[Literal["requested_message"], Literal["connector_id"]]]
    def __init__(
        self,
        *,
        requested_message: MessageTriggerEnumType | str,
        connector_id: int | None = None,
    ) -> None: ...

@final
class ExtendedTriggerMessageResponse(Response):
    """Tells whether the message will follow.

    Answers ExtendedTriggerMessageRequest.
    """

    status: TriggerMessageStatusEnumType
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(self, *, status: TriggerMessageStatusEnumType | str) -> None: ...

class ExtendedTriggerMessageFeature(Feature[ExtendedTriggerMessageRequest, ExtendedTriggerMessageResponse]):
    """Asks for a message now, those of the security extension included."""

    request_type: ClassVar[type[ExtendedTriggerMessageRequest]]
    response_type: ClassVar[type[ExtendedTriggerMessageResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_extended_trigger_message(
        self,
        request: ExtendedTriggerMessageRequest,
        /,
    ) -> Answer[ExtendedTriggerMessageResponse]:
        """Asks for a message now, those of the security extension included."""
