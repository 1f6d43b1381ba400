# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 1.6 share."""

from ocpp_fast._core import definition

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

AuthorizationStatus = definition("v16", "AuthorizationStatus")
ChargingProfileKindType = definition("v16", "ChargingProfileKindType")
ChargingProfilePurposeType = definition("v16", "ChargingProfilePurposeType")
ChargingRateUnitType = definition("v16", "ChargingRateUnitType")
RecurrencyKindType = definition("v16", "RecurrencyKindType")
ChargingProfile = definition("v16", "ChargingProfile")
ChargingSchedule = definition("v16", "ChargingSchedule")
ChargingSchedulePeriod = definition("v16", "ChargingSchedulePeriod")
IdTagInfo = definition("v16", "IdTagInfo")
