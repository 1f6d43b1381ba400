# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Tariffs that the station reckons by, and costs that the CSMS works out.

Profile "tariffCost" of OCPP 2.1.
"""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Final, Literal, final

from ocpp_fast._core import Record, Request, Response
from ocpp_fast.handler import Handler
from ocpp_fast.profile import Answer, Feature, Profile
from ocpp_fast.v21.types import (
    CustomDataType,
    DayOfWeekEnumType,
    EvseKindEnumType,
    MessageContentType,
    MessageFormatEnumType,
    PriceType,
    StatusInfoType,
    TariffConditionsFixedType,
    TariffConditionsType,
    TariffEnergyPriceType,
    TariffEnergyType,
    TariffFixedPriceType,
    TariffFixedType,
    TariffTimePriceType,
    TariffTimeType,
    TariffType,
    TaxRateType,
)

__all__ = [
    "CSMSHandler",
    "ChangeTransactionTariffFeature",
    "ChangeTransactionTariffRequest",
    "ChangeTransactionTariffResponse",
    "ChargingStationHandler",
    "ClearTariffsFeature",
    "ClearTariffsRequest",
    "ClearTariffsResponse",
    "ClearTariffsResultType",
    "CostUpdatedFeature",
    "CostUpdatedRequest",
    "CostUpdatedResponse",
    "CustomDataType",
    "DayOfWeekEnumType",
    "EvseKindEnumType",
    "GetTariffsFeature",
    "GetTariffsRequest",
    "GetTariffsResponse",
    "MessageContentType",
    "MessageFormatEnumType",
    "PriceType",
    "SetDefaultTariffFeature",
    "SetDefaultTariffRequest",
    "SetDefaultTariffResponse",
    "StatusInfoType",
    "TariffAssignmentType",
    "TariffChangeStatusEnumType",
    "TariffClearStatusEnumType",
    "TariffConditionsFixedType",
    "TariffConditionsType",
    "TariffEnergyPriceType",
    "TariffEnergyType",
    "TariffFixedPriceType",
    "TariffFixedType",
    "TariffGetStatusEnumType",
    "TariffKindEnumType",
    "TariffSetStatusEnumType",
    "TariffTimePriceType",
    "TariffTimeType",
    "TariffType",
    "TaxRateType",
    "profile",
]

class TariffChangeStatusEnumType(enum.StrEnum):
    """Tells whether a running transaction changed its tariff, or why not."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    TX_NOT_FOUND = "TxNotFound"
    NO_CURRENCY_CHANGE = "NoCurrencyChange"

class TariffClearStatusEnumType(enum.StrEnum):
    """Tells whether a tariff was removed."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"

class TariffGetStatusEnumType(enum.StrEnum):
    """Tells whether tariffs were found."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_TARIFF = "NoTariff"

class TariffKindEnumType(enum.StrEnum):
    """For everyone, or for one driver."""

    DEFAULT_TARIFF = "DefaultTariff"
    DRIVER_TARIFF = "DriverTariff"

class TariffSetStatusEnumType(enum.StrEnum):
    """Tells whether a default tariff was taken, or why not."""

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    TOO_MANY_ELEMENTS = "TooManyElements"
    CONDITION_NOT_SUPPORTED = "ConditionNotSupported"
    DUPLICATE_TARIFF_ID = "DuplicateTariffId"

@final
class ClearTariffsResultType(Record):
    """The outcome of removing one tariff."""

    status_info: StatusInfoType | None
    tariff_id: str | None
    """Absent: none was found; at most 60 characters."""
    status: TariffClearStatusEnumType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[Literal["status_info"], Literal["tariff_id"], Literal["status"], Literal["custom_data"]]
    ]
    def __init__(
        self,
        *,
        status: TariffClearStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        tariff_id: str | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class TariffAssignmentType(Record):
    """A tariff and whom it is for."""

    tariff_id: str
    """At most 60 characters."""
    tariff_kind: TariffKindEnumType
    valid_from: datetime | None
    """The moment it comes into force."""
    evse_ids: tuple[int, ...] | None
    """EVSEs that a default tariff holds at; at least 1 item; each at least 0."""
    id_tokens: tuple[str, ...] | None
    """Tokens that a driver's tariff is for; at least 1 item; each at most 255 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["tariff_id"],
            Literal["tariff_kind"],
            Literal["valid_from"],
            Literal["evse_ids"],
            Literal["id_tokens"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        tariff_id: str,
        tariff_kind: TariffKindEnumType | str,
        valid_from: datetime | None = None,
        evse_ids: Sequence[int] | None = None,
        id_tokens: Sequence[str] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChangeTransactionTariffRequest(Request[ChangeTransactionTariffResponse]):
    """The transaction and its new tariff.

    Sent by the CSMS; answered by ChangeTransactionTariffResponse.
    """

    tariff: TariffType
    """In the same currency as the one it replaces."""
    transaction_id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["tariff"], Literal["transaction_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        tariff: TariffType,
        transaction_id: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ChangeTransactionTariffResponse(Response):
    """Tells whether the tariff changed, or why not.

    Answers ChangeTransactionTariffRequest.
    """

    status: TariffChangeStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: TariffChangeStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearTariffsRequest(Request[ClearTariffsResponse]):
    """The tariffs to remove, and their places; empty: all of them.

    Sent by the CSMS; answered by ClearTariffsResponse.
    """

    tariff_ids: tuple[str, ...] | None
    """Absent: all tariffs at evseId; at least 1 item; each at most 60 characters."""
    evse_id: int | None
    """Absent: at every EVSE; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["tariff_ids"], Literal["evse_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        tariff_ids: Sequence[str] | None = None,
        evse_id: int | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class ClearTariffsResponse(Response):
    """One result for each tariff.

    Answers ClearTariffsRequest.
    """

    clear_tariffs_result: tuple[ClearTariffsResultType, ...]
    """At least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["clear_tariffs_result"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        clear_tariffs_result: Sequence[ClearTariffsResultType],
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CostUpdatedRequest(Request[CostUpdatedResponse]):
    """The transaction and its cost so far.

    Sent by the CSMS; answered by CostUpdatedResponse.
    """

    total_cost: float
    """Cost so far, with taxes, in the configured currency."""
    transaction_id: str
    """At most 36 characters."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["total_cost"], Literal["transaction_id"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        total_cost: float | Decimal,
        transaction_id: str,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class CostUpdatedResponse(Response):
    """Empty: the arrival is the acknowledgement.

    Answers CostUpdatedRequest.
    """

    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["custom_data"]]]
    def __init__(self, *, custom_data: CustomDataType | None = None) -> None: ...

@final
class GetTariffsRequest(Request[GetTariffsResponse]):
    """The places to look.

    Sent by the CSMS; answered by GetTariffsResponse.
    """

    evse_id: int
    """0: every EVSE; at least 0."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["custom_data"]]]
    def __init__(self, *, evse_id: int, custom_data: CustomDataType | None = None) -> None: ...

@final
class GetTariffsResponse(Response):
    """The tariffs found and whom they are for.

    Answers GetTariffsRequest.
    """

    status: TariffGetStatusEnumType
    status_info: StatusInfoType | None
    tariff_assignments: tuple[TariffAssignmentType, ...] | None
    """Absent: none found; at least 1 item."""
    custom_data: CustomDataType | None
    __match_args__: ClassVar[
        tuple[
            Literal["status"],
            Literal["status_info"],
            Literal["tariff_assignments"],
            Literal["custom_data"],
        ]
    ]
    def __init__(
        self,
        *,
        status: TariffGetStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        tariff_assignments: Sequence[TariffAssignmentType] | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetDefaultTariffRequest(Request[SetDefaultTariffResponse]):
    """The tariff and where it holds.

    Sent by the CSMS; answered by SetDefaultTariffResponse.
    """

    evse_id: int
    """0: every EVSE; at least 0."""
    tariff: TariffType
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["evse_id"], Literal["tariff"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        evse_id: int,
        tariff: TariffType,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

@final
class SetDefaultTariffResponse(Response):
    """Tells whether the tariff was taken, or why not.

    Answers SetDefaultTariffRequest.
    """

    status: TariffSetStatusEnumType
    status_info: StatusInfoType | None
    custom_data: CustomDataType | None
    __match_args__: ClassVar[tuple[Literal["status"], Literal["status_info"], Literal["custom_data"]]]
    def __init__(
        self,
        *,
        status: TariffSetStatusEnumType | str,
        status_info: StatusInfoType | None = None,
        custom_data: CustomDataType | None = None,
    ) -> None: ...

class ChangeTransactionTariffFeature(
    Feature[ChangeTransactionTariffRequest, ChangeTransactionTariffResponse]
):
    """Gives a running transaction another tariff."""

    request_type: ClassVar[type[ChangeTransactionTariffRequest]]
    response_type: ClassVar[type[ChangeTransactionTariffResponse]]

class ClearTariffsFeature(Feature[ClearTariffsRequest, ClearTariffsResponse]):
    """Removes default tariffs."""

    request_type: ClassVar[type[ClearTariffsRequest]]
    response_type: ClassVar[type[ClearTariffsResponse]]

class CostUpdatedFeature(Feature[CostUpdatedRequest, CostUpdatedResponse]):
    """Tells a station what a transaction costs so far, for it to show."""

    request_type: ClassVar[type[CostUpdatedRequest]]
    response_type: ClassVar[type[CostUpdatedResponse]]

class GetTariffsFeature(Feature[GetTariffsRequest, GetTariffsResponse]):
    """Lists the tariffs in force."""

    request_type: ClassVar[type[GetTariffsRequest]]
    response_type: ClassVar[type[GetTariffsResponse]]

class SetDefaultTariffFeature(Feature[SetDefaultTariffRequest, SetDefaultTariffResponse]):
    """Sets the tariff for drivers who bring none of their own."""

    request_type: ClassVar[type[SetDefaultTariffRequest]]
    response_type: ClassVar[type[SetDefaultTariffResponse]]

profile: Final[Profile]

class CSMSHandler(Handler):
    """Has no methods, because the CSMS receives no request of this block."""

class ChargingStationHandler(Handler):
    """Answers the requests of this block that the charging station receives. A subclass overrides what it
    offers.

    A method may be async or plain. A method that is not overridden answers NotSupported.
    """

    def on_change_transaction_tariff(
        self,
        request: ChangeTransactionTariffRequest,
        /,
    ) -> Answer[ChangeTransactionTariffResponse]:
        """Gives a running transaction another tariff."""
    def on_clear_tariffs(self, request: ClearTariffsRequest, /) -> Answer[ClearTariffsResponse]:
        """Removes default tariffs."""
    def on_cost_updated(self, request: CostUpdatedRequest, /) -> Answer[CostUpdatedResponse]:
        """Tells a station what a transaction costs so far, for it to show."""
    def on_get_tariffs(self, request: GetTariffsRequest, /) -> Answer[GetTariffsResponse]:
        """Lists the tariffs in force."""
    def on_set_default_tariff(self, request: SetDefaultTariffRequest, /) -> Answer[SetDefaultTariffResponse]:
        """Sets the tariff for drivers who bring none of their own."""
