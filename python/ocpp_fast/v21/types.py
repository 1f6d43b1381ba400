# Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
"""Types and enums that several blocks of OCPP 2.1 share."""

from ocpp_fast._core import definition
from ocpp_fast._lazy import enums

_ENUMS = [
    "AuthorizationStatusEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingRateUnitEnumType",
    "CostKindEnumType",
    "DERControlEnumType",
    "DayOfWeekEnumType",
    "EnergyTransferModeEnumType",
    "EvseKindEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "HashAlgorithmEnumType",
    "LocationEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "OperationModeEnumType",
    "PhaseEnumType",
    "ReadingContextEnumType",
    "RecurrencyKindEnumType",
]

__all__ = [
    *_ENUMS,
    "AbsolutePriceScheduleType",
    "AdditionalInfoType",
    "AdditionalSelectedServicesType",
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
    "LimitAtSoCType",
    "MessageContentType",
    "MeterValueType",
    "OCSPRequestDataType",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "PriceType",
    "RationalNumberType",
    "RelativeTimeIntervalType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SignedMeterValueType",
    "StatusInfoType",
    "TariffConditionsFixedType",
    "TariffConditionsType",
    "TariffEnergyPriceType",
    "TariffEnergyType",
    "TariffFixedPriceType",
    "TariffFixedType",
    "TariffTimePriceType",
    "TariffTimeType",
    "TariffType",
    "TaxRateType",
    "TaxRuleType",
    "UnitOfMeasureType",
    "V2XFreqWattPointType",
    "V2XSignalWattPointType",
    "VariableType",
]
__getattr__, __dir__ = enums(__name__, "v21", _ENUMS)

AbsolutePriceScheduleType = definition("v21", "AbsolutePriceScheduleType")
AdditionalInfoType = definition("v21", "AdditionalInfoType")
AdditionalSelectedServicesType = definition("v21", "AdditionalSelectedServicesType")
CertificateHashDataType = definition("v21", "CertificateHashDataType")
ChargingProfileType = definition("v21", "ChargingProfileType")
ChargingSchedulePeriodType = definition("v21", "ChargingSchedulePeriodType")
ChargingScheduleType = definition("v21", "ChargingScheduleType")
ComponentType = definition("v21", "ComponentType")
ComponentVariableType = definition("v21", "ComponentVariableType")
ConsumptionCostType = definition("v21", "ConsumptionCostType")
CostType = definition("v21", "CostType")
CustomDataType = definition("v21", "CustomDataType")
EVSEType = definition("v21", "EVSEType")
IdTokenInfoType = definition("v21", "IdTokenInfoType")
IdTokenType = definition("v21", "IdTokenType")
LimitAtSoCType = definition("v21", "LimitAtSoCType")
MessageContentType = definition("v21", "MessageContentType")
MeterValueType = definition("v21", "MeterValueType")
OCSPRequestDataType = definition("v21", "OCSPRequestDataType")
OverstayRuleListType = definition("v21", "OverstayRuleListType")
OverstayRuleType = definition("v21", "OverstayRuleType")
PriceLevelScheduleEntryType = definition("v21", "PriceLevelScheduleEntryType")
PriceLevelScheduleType = definition("v21", "PriceLevelScheduleType")
PriceRuleStackType = definition("v21", "PriceRuleStackType")
PriceRuleType = definition("v21", "PriceRuleType")
PriceType = definition("v21", "PriceType")
RationalNumberType = definition("v21", "RationalNumberType")
RelativeTimeIntervalType = definition("v21", "RelativeTimeIntervalType")
SalesTariffEntryType = definition("v21", "SalesTariffEntryType")
SalesTariffType = definition("v21", "SalesTariffType")
SampledValueType = definition("v21", "SampledValueType")
SignedMeterValueType = definition("v21", "SignedMeterValueType")
StatusInfoType = definition("v21", "StatusInfoType")
TariffConditionsFixedType = definition("v21", "TariffConditionsFixedType")
TariffConditionsType = definition("v21", "TariffConditionsType")
TariffEnergyPriceType = definition("v21", "TariffEnergyPriceType")
TariffEnergyType = definition("v21", "TariffEnergyType")
TariffFixedPriceType = definition("v21", "TariffFixedPriceType")
TariffFixedType = definition("v21", "TariffFixedType")
TariffTimePriceType = definition("v21", "TariffTimePriceType")
TariffTimeType = definition("v21", "TariffTimeType")
TariffType = definition("v21", "TariffType")
TaxRateType = definition("v21", "TaxRateType")
TaxRuleType = definition("v21", "TaxRuleType")
UnitOfMeasureType = definition("v21", "UnitOfMeasureType")
V2XFreqWattPointType = definition("v21", "V2XFreqWattPointType")
V2XSignalWattPointType = definition("v21", "V2XSignalWattPointType")
VariableType = definition("v21", "VariableType")
