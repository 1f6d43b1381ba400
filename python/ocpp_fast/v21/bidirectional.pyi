# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Vehicles that feed energy back.

Profile "bidirectional" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    CustomDataType,
    EnergyTransferModeEnumType,
    GenericStatusEnumType,
    StatusInfoType,
)

__all__ = [
    "AFRRSignalFeature",
    "AFRRSignalRequest",
    "AFRRSignalResponse",
    "CSMSHandler",
    "ChargingStationHandler",
    "CustomDataType",
    "EnergyTransferModeEnumType",
    "GenericStatusEnumType",
    "NotifyAllowedEnergyTransferFeature",
    "NotifyAllowedEnergyTransferRequest",
    "NotifyAllowedEnergyTransferResponse",
    "NotifyAllowedEnergyTransferStatusEnumType",
    "StatusInfoType",
    "profile",
]

class NotifyAllowedEnergyTransferStatusEnumType(enum.StrEnum):
    """Tells whether the allowed ways of transfer were taken note of."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"

@final
class AFRRSignalRequest(Request[AFRRSignalResponse]):
    """The signal and when it counts.

    Sent by the CSMS; answered by AFRRSignalResponse.
    """

    timestamp: datetime
    """The moment from which the signal counts."""
    signal: int
    """Looked up in v2xSignalWattCurve to find the power."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["timestamp"], Literal["signal"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        timestamp: datetime,
        signal: int,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class AFRRSignalResponse(Response):
    """Tells whether the station acts on it.

    Answers AFRRSignalRequest.
    """

    status: GenericStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: GenericStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyAllowedEnergyTransferRequest(Request[NotifyAllowedEnergyTransferResponse]):
    """The transaction and what it may do.

    Sent by the CSMS; answered by NotifyAllowedEnergyTransferResponse.
    """

    transaction_id: str
    """At most 36 characters."""
    allowed_energy_transfer: tuple[EnergyTransferModeEnumType, ...]
    """Ways of transfer that the vehicle may choose from; at least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["transaction_id"], Literal["allowed_energy_transfer"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        transaction_id: str,
        allowed_energy_transfer: Sequence[EnergyTransferModeEnumType | str],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class NotifyAllowedEnergyTransferResponse(Response):
    """Tells whether the station takes note.

    Answers NotifyAllowedEnergyTransferRequest.
    """

    status: NotifyAllowedEnergyTransferStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: NotifyAllowedEnergyTransferStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class AFRRSignalFeature(Feature[AFRRSignalRequest, AFRRSignalResponse]):
    """Passes on a signal of the grid's automatic frequency restoration."""

    request_type: ClassVar[type[AFRRSignalRequest]]
    response_type: ClassVar[type[AFRRSignalResponse]]

class NotifyAllowedEnergyTransferFeature(
    Feature[NotifyAllowedEnergyTransferRequest, NotifyAllowedEnergyTransferResponse]
):
    """Tells a station which ways of transfer are allowed after all."""

    request_type: ClassVar[type[NotifyAllowedEnergyTransferRequest]]
    response_type: ClassVar[type[NotifyAllowedEnergyTransferResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_afrr_signal(self, request: AFRRSignalRequest, /) -> Answer[AFRRSignalResponse]:
        """Passes on a signal of the grid's automatic frequency restoration."""
    def on_notify_allowed_energy_transfer(
        self,
        request: NotifyAllowedEnergyTransferRequest,
        /,
    ) -> Answer[NotifyAllowedEnergyTransferResponse]:
        """Tells a station which ways of transfer are allowed after all."""
