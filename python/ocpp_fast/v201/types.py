# Generated from rust/protocol/v201.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.0.1 share."""

from ocpp_fast._core import definition

__all__ = [
    "AdditionalInfoType",
    "AuthorizationStatusEnumType",
    "CertificateHashDataType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileType",
    "ChargingRateUnitEnumType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ComponentType",
    "ComponentVariableType",
    "ConsumptionCostType",
    "CostKindEnumType",
    "CostType",
    "CustomDataType",
    "EVSEType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "IdTokenInfoType",
    "IdTokenType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageContentType",
    "MessageFormatEnumType",
    "MeterValueType",
    "OCSPRequestDataType",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "RecurrencyKindEnumType",
    "RelativeTimeIntervalType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SignedMeterValueType",
    "StatusInfoType",
    "UnitOfMeasureType",
    "VariableType",
]

AuthorizationStatusEnumType = definition("v201", "AuthorizationStatusEnumType")
ChargingProfileKindEnumType = definition("v201", "ChargingProfileKindEnumType")
ChargingProfilePurposeEnumType = definition("v201", "ChargingProfilePurposeEnumType")
ChargingRateUnitEnumType = definition("v201", "ChargingRateUnitEnumType")
CostKindEnumType = definition("v201", "CostKindEnumType")
GenericDeviceModelStatusEnumType = definition("v201", "GenericDeviceModelStatusEnumType")
GenericStatusEnumType = definition("v201", "GenericStatusEnumType")
HashAlgorithmEnumType = definition("v201", "HashAlgorithmEnumType")
IdTokenEnumType = definition("v201", "IdTokenEnumType")
LocationEnumType = definition("v201", "LocationEnumType")
MeasurandEnumType = definition("v201", "MeasurandEnumType")
MessageFormatEnumType = definition("v201", "MessageFormatEnumType")
PhaseEnumType = definition("v201", "PhaseEnumType")
ReadingContextEnumType = definition("v201", "ReadingContextEnumType")
RecurrencyKindEnumType = definition("v201", "RecurrencyKindEnumType")
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
