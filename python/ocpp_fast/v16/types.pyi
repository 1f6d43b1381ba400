# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 1.6 share."""

import enum
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import ClassVar, Literal, final

from ocpp_fast._core import Record

__all__ = [
    "AuthorizationStatus",
    "ChargingProfile",
    "ChargingProfileKindType",
    "ChargingProfilePurposeType",
    "ChargingRateUnitType",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "IdTagInfo",
    "RecurrencyKindType",
]

class AuthorizationStatus(enum.StrEnum):
    """The permission of an identifier."""

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    CONCURRENT_TX = "ConcurrentTx"

class ChargingProfileKindType(enum.StrEnum):
    """The meaning of the start of a schedule."""

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"

class ChargingProfilePurposeType(enum.StrEnum):
    """The object that a profile limits: the charge point, transactions by default, or one transaction."""

    CHARGE_POINT_MAX_PROFILE = "ChargePointMaxProfile"
    TX_DEFAULT_PROFILE = "TxDefaultProfile"
    TX_PROFILE = "TxProfile"

class ChargingRateUnitType(enum.StrEnum):
    """Amperes per phase, or watts in total."""

    A = "A"
    W = "W"

class RecurrencyKindType(enum.StrEnum):
    """The interval at which a recurring schedule starts over."""

    DAILY = "Daily"
    WEEKLY = "Weekly"

@final
class ChargingProfile(Record):
    """When and how long a schedule of limits applies, and what beats what."""

    charging_profile_id: int
    """A known number replaces that profile."""
    transaction_id: int | None
    """Ties a TxProfile to one transaction."""
    stack_level: int
    """From 0; the highest level that is valid wins."""
    charging_profile_purpose: ChargingProfilePurposeType
    charging_profile_kind: ChargingProfileKindType
    recurrency_kind: RecurrencyKindType | None
    """For Recurring profiles only."""
    valid_from: datetime | None
    """Absent: from its arrival."""
    valid_to: datetime | None
    """Absent: until it is replaced."""
    charging_schedule: ChargingSchedule
    __match_args__: ClassVar[
        tuple[
            Literal["charging_profile_id"],
            Literal["transaction_id"],
            Literal["stack_level"],
            Literal["charging_profile_purpose"],
            Literal["charging_profile_kind"],
            Literal["recurrency_kind"],
            Literal["valid_from"],
            Literal["valid_to"],
            Literal["charging_schedule"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_profile_id: int,
        stack_level: int,
        charging_profile_purpose: ChargingProfilePurposeType | str,
        charging_profile_kind: ChargingProfileKindType | str,
        charging_schedule: ChargingSchedule,
        transaction_id: int | None = None,
        recurrency_kind: RecurrencyKindType | str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
    ) -> None: ...

@final
class ChargingSchedule(Record):
    """Limits over time."""

    duration: int | None
    """Seconds; absent: the last period runs on, at most to the end of the transaction."""
    start_schedule: datetime | None
    """Start of an Absolute or Recurring schedule; absent for Relative ones."""
    charging_rate_unit: ChargingRateUnitType
    charging_schedule_period: tuple[ChargingSchedulePeriod, ...]
    """In order of time, the first starting at 0."""
    min_charging_rate: float | None
    """In chargingRateUnit; below this the vehicle charges inefficiently; a multiple of 0.1."""
    __match_args__: ClassVar[
        tuple[
            Literal["duration"],
            Literal["start_schedule"],
            Literal["charging_rate_unit"],
            Literal["charging_schedule_period"],
            Literal["min_charging_rate"],
        ]
    ]
    def __init__(
        self,
        *,
        charging_rate_unit: ChargingRateUnitType | str,
        charging_schedule_period: Sequence[ChargingSchedulePeriod],
        duration: int | None = None,
        start_schedule: datetime | None = None,
        min_charging_rate: float | Decimal | None = None,
    ) -> None: ...

@final
class ChargingSchedulePeriod(Record):
    """One step of a schedule; it lasts until the next one starts."""

    start_period: int
    """Seconds from the start of the schedule."""
    limit: float
    """In the schedule's unit: A per phase, or W over all phases; a multiple of 0.1."""
    number_phases: int | None
    """Phases that may be used; absent: 3."""
    __match_args__: ClassVar[tuple[Literal["start_period"], Literal["limit"], Literal["number_phases"]]]
    def __init__(
        self,
        *,
        start_period: int,
        limit: float | Decimal,
        number_phases: int | None = None,
    ) -> None: ...

@final
class IdTagInfo(Record):
    """The facts known about an identifier."""

    expiry_date: datetime | None
    """The moment from which a cache must no longer rely on this."""
    parent_id_tag: str | None
    """Group that the identifier belongs to; at most 20 characters."""
    status: AuthorizationStatus
    __match_args__: ClassVar[tuple[Literal["expiry_date"], Literal["parent_id_tag"], Literal["status"]]]
    def __init__(
        self,
        *,
        status: AuthorizationStatus | str,
        expiry_date: datetime | None = None,
        parent_id_tag: str | None = None,
    ) -> None: ...
