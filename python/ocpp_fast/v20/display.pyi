# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Messages on the station's screen.

Profile "display" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v20.types import ComponentType, EVSEType, MessageContentType, MessageFormatEnumType

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "ClearDisplayMessageFeature",
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
    "ClearMessageStatusEnumType",
    "ComponentType",
    "DisplayMessageStatusEnumType",
    "EVSEType",
    "GetDisplayMessagesFeature",
    "GetDisplayMessagesRequest",
    "GetDisplayMessagesResponse",
    "GetDisplayMessagesStatusEnumType",
    "MessageContentType",
    "MessageFormatEnumType",
    "MessageInfoType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "NotifyDisplayMessagesFeature",
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
    "SetDisplayMessageFeature",
    "SetDisplayMessageRequest",
    "SetDisplayMessageResponse",
    "profile",
]

class ClearMessageStatusEnumType(enum.StrEnum):
    """Tells whether a message was removed."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"

class MessagePriorityEnumType(enum.StrEnum):
    """Tells whether a message stays in front, is shown first, or takes its turn."""

    ALWAYS_FRONT = "AlwaysFront"
    IN_FRONT = "InFront"
    NORMAL_CYCLE = "NormalCycle"

class MessageStateEnumType(enum.StrEnum):
    """States of the station in which a message is shown."""

    CHARGING = "Charging"
    FAULTED = "Faulted"
    IDLE = "Idle"
    UNAVAILABLE = "Unavailable"

class GetDisplayMessagesStatusEnumType(enum.StrEnum):
    """Tells whether any message matched."""

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"

class DisplayMessageStatusEnumType(enum.StrEnum):
    """Tells whether a message will be shown, or why not."""

    ACCEPTED = "Accepted"
    NOT_SUPPORTED_MESSAGE_FORMAT = "NotSupportedMessageFormat"
    REJECTED = "Rejected"
    NOT_SUPPORTED_PRIORITY = "NotSupportedPriority"
    NOT_SUPPORTED_STATE = "NotSupportedState"
    UNKNOWN_TRANSACTION = "UnknownTransaction"

@final
class MessageInfoType(Record):
    """A message, with where, when and how it is to be shown."""

    display: ComponentType | None
    """Absent: the main display."""
    id: int
    """Number of the message; a known number replaces that message."""
    priority: MessagePriorityEnumType
    state: MessageStateEnumType | None
    """Show only in this state; absent: in any."""
    start_date_time: datetime | None
    """Absent: at once."""
    end_date_time: datetime | None
    """Then it is removed; absent: it stays."""
    transaction_id: str | None
    """Show during this transaction only, then remove; at most 36 characters."""
    message: MessageContentType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[
            Literal["display"],
            Literal["id"],
            Literal["priority"],
            Literal["state"],
            Literal["start_date_time"],
            Literal["end_date_time"],
            Literal["transaction_id"],
            Literal["message"],
        ]
    ]
    def __init__(
        self,
        *,
        id: int,
        priority: MessagePriorityEnumType | str,
        message: MessageContentType,
        display: ComponentType | None = None,
        state: MessageStateEnumType | str | None = None,
        start_date_time: datetime | None = None,
        end_date_time: datetime | None = None,
        transaction_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class ClearDisplayMessageRequest(Request[ClearDisplayMessageResponse]):
    """The message to remove.

    Sent by the CSMS; answered by ClearDisplayMessageResponse.
    """

    id: int
    """Number of the message."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["id"]]]
    def __init__(self, *, id: int, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class ClearDisplayMessageResponse(Response):
    """Tells whether it was removed.

    Answers ClearDisplayMessageRequest.
    """

    status: ClearMessageStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: ClearMessageStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetDisplayMessagesRequest(Request[GetDisplayMessagesResponse]):
    """The messages to report; without criteria all of them.

    Sent by the CSMS; answered by GetDisplayMessagesResponse.
    """

    request_id: int
    """Number that the parts of the report will carry."""
    priority: MessagePriorityEnumType | None
    state: MessageStateEnumType | None
    id: tuple[int, ...] | None
    """Numbers of the messages; at least 1 item."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[
        tuple[Literal["request_id"], Literal["priority"], Literal["state"], Literal["id"]]
    ]
    def __init__(
        self,
        *,
        request_id: int,
        priority: MessagePriorityEnumType | str | None = None,
        state: MessageStateEnumType | str | None = None,
        id: Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class GetDisplayMessagesResponse(Response):
    """Tells whether any matched and will be reported.

    Answers GetDisplayMessagesRequest.
    """

    status: GetDisplayMessagesStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: GetDisplayMessagesStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyDisplayMessagesRequest(Request[NotifyDisplayMessagesResponse]):
    """Messages as they are set.

    Sent by the charging station; answered by NotifyDisplayMessagesResponse.
    """

    message_info: tuple[MessageInfoType, ...]
    """At least 1 item."""
    request_id: int
    """Number of the GetDisplayMessages that this answers."""
    tbc: bool
    """True: another part follows."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["message_info"], Literal["request_id"], Literal["tbc"]]]
    def __init__(
        self,
        *,
        message_info: Sequence[MessageInfoType],
        request_id: int,
        tbc: bool,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class NotifyDisplayMessagesResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers NotifyDisplayMessagesRequest.
    """

    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[()]]
    def __init__(self, *, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SetDisplayMessageRequest(Request[SetDisplayMessageResponse]):
    """The message.

    Sent by the CSMS; answered by SetDisplayMessageResponse.
    """

    message: MessageInfoType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["message"]]]
    def __init__(self, *, message: MessageInfoType, extra: Mapping[str, Any] | None = None) -> None: ...

@final
class SetDisplayMessageResponse(Response):
    """Tells whether it will be shown, or why not.

    Answers SetDisplayMessageRequest.
    """

    status: DisplayMessageStatusEnumType
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"]]]
    def __init__(
        self,
        *,
        status: DisplayMessageStatusEnumType | str,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class ClearDisplayMessageFeature(Feature[ClearDisplayMessageRequest, ClearDisplayMessageResponse]):
    """Removes a message."""

    request_type: ClassVar[type[ClearDisplayMessageRequest]]
    response_type: ClassVar[type[ClearDisplayMessageResponse]]

class GetDisplayMessagesFeature(Feature[GetDisplayMessagesRequest, GetDisplayMessagesResponse]):
    """Asks which messages are set; NotifyDisplayMessages delivers them in parts."""

    request_type: ClassVar[type[GetDisplayMessagesRequest]]
    response_type: ClassVar[type[GetDisplayMessagesResponse]]

class NotifyDisplayMessagesFeature(Feature[NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse]):
    """Delivers one part of a report on messages."""

    request_type: ClassVar[type[NotifyDisplayMessagesRequest]]
    response_type: ClassVar[type[NotifyDisplayMessagesResponse]]

class SetDisplayMessageFeature(Feature[SetDisplayMessageRequest, SetDisplayMessageResponse]):
    """Sets a message, or replaces the one with its number."""

    request_type: ClassVar[type[SetDisplayMessageRequest]]
    response_type: ClassVar[type[SetDisplayMessageResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_notify_display_messages(
        self,
        charging_station_id: str,
        request: NotifyDisplayMessagesRequest,
        /,
    ) -> Answer[NotifyDisplayMessagesResponse]:
        """Delivers one part of a report on messages."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_clear_display_message(
        self,
        request: ClearDisplayMessageRequest,
        /,
    ) -> Answer[ClearDisplayMessageResponse]:
        """Removes a message."""
    def on_get_display_messages(
        self,
        request: GetDisplayMessagesRequest,
        /,
    ) -> Answer[GetDisplayMessagesResponse]:
        """Asks which messages are set; NotifyDisplayMessages delivers them in parts."""
    def on_set_display_message(
        self,
        request: SetDisplayMessageRequest,
        /,
    ) -> Answer[SetDisplayMessageResponse]:
        """Sets a message, or replaces the one with its number."""
