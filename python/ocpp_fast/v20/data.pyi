# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Data that the protocol lacks and a vendor needs.

Profile "data" of OCPP 2.0.
"""

import enum
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile

__all__ = [
    "CSMSHandler",
    "ChargingStationHandler",
    "DataTransferFeature",
    "DataTransferRequest",
    "DataTransferResponse",
    "DataTransferStatusEnumType",
    "profile",
]

class DataTransferStatusEnumType(enum.StrEnum):
    """The receiver's verdict on a vendor's message."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    UNKNOWN_MESSAGE_ID = "UnknownMessageId"
    UNKNOWN_VENDOR_ID = "UnknownVendorId"

@final
class DataTransferRequest(Request[DataTransferResponse]):
    """A message of a vendor's own making.

    Sent by either side; answered by DataTransferResponse.
    """

    message_id: str | None
    """Tells apart the vendor's messages; at most 50 characters."""
    data: Any | None
    """Its form is a matter between the two sides."""
    vendor_id: str
    """Names the vendor, best by a reversed domain name; at most 255 characters."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["message_id"], Literal["data"], Literal["vendor_id"]]]
    def __init__(
        self,
        *,
        vendor_id: str,
        message_id: str | None = None,
        data: Any | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

@final
class DataTransferResponse(Response):
    """Tells whether the message was understood, and an answer to it.

    Answers DataTransferRequest.
    """

    status: DataTransferStatusEnumType
    data: Any | None
    """The answer, in whatever form the two sides agreed on."""
    extra: Mapping[str, Any]
    """Members without a field: wire names to plain JSON values."""
    __match_args__: ClassVar[tuple[Literal["status"], Literal["data"]]]
    def __init__(
        self,
        *,
        status: DataTransferStatusEnumType | str,
        data: Any | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None: ...

class DataTransferFeature(Feature[DataTransferRequest, DataTransferResponse]):
    """Carries whatever a vendor needs that the protocol lacks; either side may send it."""

    request_type: ClassVar[type[DataTransferRequest]]
    response_type: ClassVar[type[DataTransferResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Answers the requests of this block that the CSMS receives. A subclass overrides what it offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_data_transfer(
        self,
        charging_station_id: str,
        request: DataTransferRequest,
        /,
    ) -> Answer[DataTransferResponse]:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_data_transfer(self, request: DataTransferRequest, /) -> Answer[DataTransferResponse]:
        """Carries whatever a vendor needs that the protocol lacks; either side may send it."""
