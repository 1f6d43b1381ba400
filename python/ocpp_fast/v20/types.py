# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.0 share."""

from ocpp_fast._core import definition

__all__ = [
    "AdditionalInfoType",
    "AuthorizationStatusEnumType",
    "CertificateHashDataType",
    "CertificateStatusEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileType",
    "ChargingRateUnitEnumType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ComponentType",
    "ComponentVariableType",
    "EVSEType",
    "EncodingMethodEnumType",
    "GenericDeviceModelStatus",
    "GenericStatusEnumType",
    "GroupIdTokenType",
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
    "SampledValueType",
    "SignatureMethodEnumType",
    "SignedMeterValueType",
    "UnitOfMeasureType",
    "VariableType",
]

AuthorizationStatusEnumType = definition("v20", "AuthorizationStatusEnumType")
CertificateStatusEnumType = definition("v20", "CertificateStatusEnumType")
ChargingProfileKindEnumType = definition("v20", "ChargingProfileKindEnumType")
ChargingProfilePurposeEnumType = definition("v20", "ChargingProfilePurposeEnumType")
ChargingRateUnitEnumType = definition("v20", "ChargingRateUnitEnumType")
EncodingMethodEnumType = definition("v20", "EncodingMethodEnumType")
GenericDeviceModelStatus = definition("v20", "GenericDeviceModelStatus")
GenericStatusEnumType = definition("v20", "GenericStatusEnumType")
HashAlgorithmEnumType = definition("v20", "HashAlgorithmEnumType")
IdTokenEnumType = definition("v20", "IdTokenEnumType")
LocationEnumType = definition("v20", "LocationEnumType")
MeasurandEnumType = definition("v20", "MeasurandEnumType")
MessageFormatEnumType = definition("v20", "MessageFormatEnumType")
PhaseEnumType = definition("v20", "PhaseEnumType")
ReadingContextEnumType = definition("v20", "ReadingContextEnumType")
RecurrencyKindEnumType = definition("v20", "RecurrencyKindEnumType")
SignatureMethodEnumType = definition("v20", "SignatureMethodEnumType")
AdditionalInfoType = definition("v20", "AdditionalInfoType")
CertificateHashDataType = definition("v20", "CertificateHashDataType")
ChargingProfileType = definition("v20", "ChargingProfileType")
ChargingSchedulePeriodType = definition("v20", "ChargingSchedulePeriodType")
ChargingScheduleType = definition("v20", "ChargingScheduleType")
ComponentType = definition("v20", "ComponentType")
ComponentVariableType = definition("v20", "ComponentVariableType")
EVSEType = definition("v20", "EVSEType")
GroupIdTokenType = definition("v20", "GroupIdTokenType")
IdTokenInfoType = definition("v20", "IdTokenInfoType")
IdTokenType = definition("v20", "IdTokenType")
MessageContentType = definition("v20", "MessageContentType")
MeterValueType = definition("v20", "MeterValueType")
OCSPRequestDataType = definition("v20", "OCSPRequestDataType")
SampledValueType = definition("v20", "SampledValueType")
SignedMeterValueType = definition("v20", "SignedMeterValueType")
UnitOfMeasureType = definition("v20", "UnitOfMeasureType")
VariableType = definition("v20", "VariableType")
