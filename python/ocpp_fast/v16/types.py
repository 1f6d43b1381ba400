# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 1.6 share."""

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums

_ENUMS = [
    "AuthorizationStatus",
    "ChargingProfileKindType",
    "ChargingProfilePurposeType",
    "ChargingRateUnitType",
    "RecurrencyKindType",
]

__all__ = [*_ENUMS, "ChargingProfile", "ChargingSchedule", "ChargingSchedulePeriod", "IdTagInfo"]
__getattr__, __dir__ = enums(__name__, "v16", _ENUMS)

ChargingProfile = definition("v16", "ChargingProfile")
ChargingSchedule = definition("v16", "ChargingSchedule")
ChargingSchedulePeriod = definition("v16", "ChargingSchedulePeriod")
IdTagInfo = definition("v16", "IdTagInfo")
