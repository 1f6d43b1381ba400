# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.0 share."""

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums

_ENUMS = [
    "AuthorizationStatusEnumType",
    "CertificateStatusEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingRateUnitEnumType",
    "EncodingMethodEnumType",
    "GenericDeviceModelStatus",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "RecurrencyKindEnumType",
    "SignatureMethodEnumType",
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
    "EVSEType",
    "GroupIdTokenType",
    "IdTokenInfoType",
    "IdTokenType",
    "MessageContentType",
    "MeterValueType",
    "OCSPRequestDataType",
    "SampledValueType",
    "SignedMeterValueType",
    "UnitOfMeasureType",
    "VariableType",
]
__getattr__, __dir__ = enums(__name__, "v20", _ENUMS)

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
