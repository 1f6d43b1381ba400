# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.0.1 share."""

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums

_ENUMS = [
    "AuthorizationStatusEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingRateUnitEnumType",
    "CostKindEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "RecurrencyKindEnumType",
]

__all__ = [
    *_ENUMS,
    "AdditionalInfoType",
    "CertificateHashDataType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ComponentType",
    "ComponentVariableType",
    "ConsumptionCostType",
    "CostType",
    "CustomDataType",
    "EVSEType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MeterValueType",
    "OCSPRequestDataType",
    "RelativeTimeIntervalType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SignedMeterValueType",
    "StatusInfoType",
    "UnitOfMeasureType",
    "VariableType",
]
__getattr__, __dir__ = enums(__name__, "v201", _ENUMS)

AdditionalInfoType = definition("v201", "AdditionalInfoType")
CertificateHashDataType = definition("v201", "CertificateHashDataType")
ChargingProfileType = definition("v201", "ChargingProfileType")
ChargingSchedulePeriodType = definition("v201", "ChargingSchedulePeriodType")
ChargingScheduleType = definition("v201", "ChargingScheduleType")
ComponentType = definition("v201", "ComponentType")
ComponentVariableType = definition("v201", "ComponentVariableType")
ConsumptionCostType = definition("v201", "ConsumptionCostType")
CostType = definition("v201", "CostType")
CustomDataType = definition("v201", "CustomDataType")
EVSEType = definition("v201", "EVSEType")
IdTokenInfoType = definition("v201", "IdTokenInfoType")
IdTokenType = definition("v201", "IdTokenType")
MessageContentType = definition("v201", "MessageContentType")
MeterValueType = definition("v201", "MeterValueType")
OCSPRequestDataType = definition("v201", "OCSPRequestDataType")
RelativeTimeIntervalType = definition("v201", "RelativeTimeIntervalType")
SalesTariffEntryType = definition("v201", "SalesTariffEntryType")
SalesTariffType = definition("v201", "SalesTariffType")
SampledValueType = definition("v201", "SampledValueType")
SignedMeterValueType = definition("v201", "SignedMeterValueType")
StatusInfoType = definition("v201", "StatusInfoType")
UnitOfMeasureType = definition("v201", "UnitOfMeasureType")
VariableType = definition("v201", "VariableType")
