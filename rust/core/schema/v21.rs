// Generated from rust/protocol/v21.toml by rust/protocol/generate.py; do not edit.
//! The tables of OCPP 2.1.
#![allow(non_upper_case_globals, reason = "a static has the name that the specification gives")]

use super::rules::*;
use super::*;

tables! {
    version "2.1", subprotocol "ocpp2.1", package "v21", edition "edition 1";

    block security "security": "The station's own certificates, and security events.";
    block provisioning "provisioning":
        "Bringing a station into service: booting, its configuration, its device model, resets.";
    block authorization "authorization": "Deciding who may charge and taking payment on the spot.";
    block localauth "localAuthList": "A list of tokens, kept in the station, that it may decide by while offline.";
    block transactions "transactions": "Telling the story of each transaction.";
    block remotecontrol "remoteControl": "Starting, stopping, unlocking and triggering from afar.";
    block availability "availability": "Being alive, being in service, and the state of each connector.";
    block reservation "reservation": "Keeping an EVSE free for one driver.";
    block tariffcost "tariffCost": "Tariffs that the station reckons by, and costs that the CSMS works out.";
    block meter "meter": "Meter readings outside of transactions.";
    block smartcharging "smartCharging": "Shaping the power and current of charging and discharging over time.";
    block firmware "firmware": "Updating firmware, and publishing it to stations on a local network.";
    block iso15118 "iso15118":
        "Certificates: those installed in the station, and those that vehicles use in ISO 15118.";
    block diagnostics "diagnostics": "Watching a station: logs, events, monitors, and what it knows of customers.";
    block display "display": "Messages on the station's screen.";
    block data "data": "Data that the protocol lacks and a vendor needs.";
    block bidirectional "bidirectional": "Vehicles that feed energy back.";
    block dercontrol "dercontrol": "Making inverters behave as the grid demands (DER: distributed energy resource).";
    block batteryswap "batteryswap": "Swapping empty batteries for full ones.";

    enum CertificateSigningUseEnumType in security:
        "The use of a signed certificate: the link to the CSMS, or ISO 15118." {
        "ChargingStationCertificate", "V2GCertificate", "V2G20Certificate" as V2G20_CERTIFICATE,
    }

    enum CertificateSignedStatusEnumType in security: "Tells whether a new certificate was accepted." {
        "Accepted", "Rejected",
    }

    enum BootReasonEnumType in provisioning: "Why a station booted." {
        "ApplicationReset", "FirmwareUpdate", "LocalReset", "PowerUp", "RemoteReset", "ScheduledReset", "Triggered",
        "Unknown", "Watchdog",
    }

    enum RegistrationStatusEnumType in provisioning:
        "Tells whether the CSMS takes the station in; Pending: it wants to look or configure first." {
        "Accepted", "Pending", "Rejected",
    }

    enum ReportBaseEnumType in provisioning:
        "The predefined reports: what can be configured, everything, or what needs attention." {
        "ConfigurationInventory", "FullInventory", "SummaryInventory",
    }

    enum ComponentCriterionEnumType in provisioning: "Conditions that a component must meet to be reported." {
        "Active", "Available", "Enabled", "Problem",
    }

    enum AttributeEnumType in provisioning: "Attributes of a variable: its value, the value aimed at, and its bounds." {
        "Actual", "Target", "MinSet", "MaxSet",
    }

    enum GetVariableStatusEnumType in provisioning: "Tells whether an attribute was read, or why not." {
        "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType",
    }

    enum MutabilityEnumType in provisioning: "Tells whether an attribute can be read, written, or both." {
        "ReadOnly", "WriteOnly", "ReadWrite",
    }

    enum DataEnumType in provisioning:
        "Types of a value; the three lists pick one, some in order, or some in any order from valuesList." {
        "string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList",
    }

    enum ResetEnumType in provisioning:
        "Tells whether a restart ends transactions at once or waits for them; 2.1 can also resume them." {
        "Immediate", "OnIdle", "ImmediateAndResume",
    }

    enum ResetStatusEnumType in provisioning: "Tells whether a restart happens; Scheduled: once the station is idle." {
        "Accepted", "Rejected", "Scheduled",
    }

    enum APNAuthenticationEnumType in provisioning: "The method of logging in to a mobile network." {
        "PAP", "CHAP", "NONE", "AUTO",
    }

    enum OCPPVersionEnumType in provisioning: "Versions of OCPP to speak on a connection." {
        "OCPP12", "OCPP15", "OCPP16", "OCPP20", "OCPP201", "OCPP21",
    }

    enum OCPPInterfaceEnumType in provisioning: "Network interfaces of a station." {
        "Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3", "Any",
    }

    enum OCPPTransportEnumType in provisioning: "The transport of OCPP; SOAP is there for old versions only." {
        "SOAP", "JSON",
    }

    enum VPNEnumType in provisioning: "Kinds of virtual private network." {
        "IKEv2" as IKEV2, "IPSec" as IPSEC, "L2TP", "PPTP",
    }

    enum SetNetworkProfileStatusEnumType in provisioning: "Tells whether a network profile was stored." {
        "Accepted", "Rejected", "Failed",
    }

    enum SetVariableStatusEnumType in provisioning: "Tells whether an attribute was written, or why not." {
        "Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired",
    }

    enum AuthorizeCertificateStatusEnumType in authorization: "The verdict on a contract certificate." {
        "Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable",
        "CertChainError", "ContractCancelled",
    }

    enum ClearCacheStatusEnumType in authorization: "Tells whether the cache was emptied." {
        "Accepted", "Rejected",
    }

    enum PaymentStatusEnumType in authorization: "The outcome of an attempt at settlement." {
        "Settled", "Canceled", "Rejected", "Failed",
    }

    enum UpdateEnumType in localauth: "The whole list, or its changes." {
        "Differential", "Full",
    }

    enum SendLocalListStatusEnumType in localauth: "Tells whether the local list was updated." {
        "Accepted", "Failed", "VersionMismatch",
    }

    enum CostDimensionEnumType in transactions:
        "The measure that a cost is calculated by; IdleTIme is spelt so in the schema." {
        "Energy", "MaxCurrent", "MinCurrent", "MaxPower", "MinPower", "IdleTIme" as IDLE_TIME, "ChargingTime",
    }

    enum TariffCostEnumType in transactions:
        "Tells whether a cost is as reckoned or was lifted to the minimum or cut to the maximum." {
        "NormalCost", "MinCost", "MaxCost",
    }

    enum TransactionEventEnumType in transactions: "First, last, or any event between." {
        "Ended", "Started", "Updated",
    }

    enum TriggerReasonEnumType in transactions: "The reason for a report of the station." {
        "AbnormalCondition", "Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged",
        "CostLimitReached", "Deauthorized", "EnergyLimitReached", "EVCommunicationLost", "EVConnectTimeout",
        "EVDeparted", "EVDetected", "LimitSet", "MeterValueClock", "MeterValuePeriodic", "OperationModeChanged",
        "RemoteStart", "RemoteStop", "ResetCommand", "RunningCost", "SignedDataReceived",
        "SoCLimitReached" as SOC_LIMIT_REACHED, "StopAuthorized", "TariffChanged", "TariffNotAccepted",
        "TimeLimitReached", "Trigger", "TxResumed", "UnlockCommand",
    }

    enum PreconditioningStatusEnumType in transactions: "Tells whether the battery is warmed or cooled for charging." {
        "Unknown", "Ready", "NotReady", "Preconditioning",
    }

    enum ChargingStateEnumType in transactions: "The state of the vehicle and the EVSE in a transaction." {
        "EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE", "Idle",
    }

    enum ReasonEnumType in transactions: "Why a transaction stopped." {
        "DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset",
        "MasterPass", "Local", "LocalOutOfCredit", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot",
        "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout", "ReqEnergyTransferRejected",
    }

    enum RequestStartStopStatusEnumType in remotecontrol: "Tells whether a remote start or stop will be tried." {
        "Accepted", "Rejected",
    }

    enum MessageTriggerEnumType in remotecontrol: "Messages that can be asked for." {
        "BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues",
        "SignChargingStationCertificate", "SignV2GCertificate", "SignV2G20Certificate" as SIGN_V2G20_CERTIFICATE,
        "StatusNotification", "TransactionEvent", "SignCombinedCertificate", "PublishFirmwareStatusNotification",
        "CustomTrigger",
    }

    enum TriggerMessageStatusEnumType in remotecontrol: "Tells whether a triggered message will follow." {
        "Accepted", "Rejected", "NotImplemented",
    }

    enum UnlockStatusEnumType in remotecontrol: "Tells whether a connector was unlocked, or why not." {
        "Unlocked", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector",
    }

    enum OperationalStatusEnumType in availability: "In or out of operation." {
        "Inoperative", "Operative",
    }

    enum ChangeAvailabilityStatusEnumType in availability: "The outcome of a change of availability." {
        "Accepted", "Rejected", "Scheduled",
    }

    enum ConnectorStatusEnumType in availability: "States of a connector." {
        "Available", "Occupied", "Reserved", "Unavailable", "Faulted",
    }

    enum CancelReservationStatusEnumType in reservation: "Tells whether a reservation was cancelled." {
        "Accepted", "Rejected",
    }

    enum ReservationUpdateStatusEnumType in reservation: "The end of a reservation." {
        "Expired", "Removed", "NoTransaction",
    }

    enum ReserveNowStatusEnumType in reservation: "Tells whether a reservation was made, or what is in its way." {
        "Accepted", "Faulted", "Occupied", "Rejected", "Unavailable",
    }

    enum TariffChangeStatusEnumType in tariffcost:
        "Tells whether a running transaction changed its tariff, or why not." {
        "Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "TxNotFound", "NoCurrencyChange",
    }

    enum TariffClearStatusEnumType in tariffcost: "Tells whether a tariff was removed." {
        "Accepted", "Rejected", "NoTariff",
    }

    enum TariffGetStatusEnumType in tariffcost: "Tells whether tariffs were found." {
        "Accepted", "Rejected", "NoTariff",
    }

    enum TariffKindEnumType in tariffcost: "For everyone, or for one driver." {
        "DefaultTariff", "DriverTariff",
    }

    enum TariffSetStatusEnumType in tariffcost: "Tells whether a default tariff was taken, or why not." {
        "Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "DuplicateTariffId",
    }

    enum ClearChargingProfileStatusEnumType in smartcharging: "Tells whether a profile matched and was removed." {
        "Accepted", "Unknown",
    }

    enum GetChargingProfileStatusEnumType in smartcharging: "Tells whether a report will follow." {
        "Accepted", "NoProfiles",
    }

    enum IslandingDetectionEnumType in smartcharging:
        "The method by which an inverter notices that it feeds an island." {
        "NoAntiIslandingSupport", "RoCoF" as ROCOF, "UVP_OVP", "UFP_OFP", "VoltageVectorShift", "ZeroCrossingDetection",
        "OtherPassive", "ImpedanceMeasurement", "ImpedanceAtFrequency", "SlipModeFrequencyShift",
        "SandiaFrequencyShift", "SandiaVoltageShift", "FrequencyJump", "RCLQFactor" as RCL_Q_FACTOR, "OtherActive",
    }

    enum ControlModeEnumType in smartcharging:
        "Tells whether the vehicle follows a schedule of its choice or values that change as it charges." {
        "ScheduledControl", "DynamicControl",
    }

    enum MobilityNeedsModeEnumType in smartcharging:
        "Who sets the needs of the driver: the vehicle alone, or the station too." {
        "EVCC", "EVCC_SECC",
    }

    enum NotifyEVChargingNeedsStatusEnumType in smartcharging:
        "Tells whether the vehicle's needs were understood and a profile will follow." {
        "Accepted", "Rejected", "Processing", "NoChargingProfile",
    }

    enum ChargingProfileStatusEnumType in smartcharging: "Tells whether a profile, or its fresh values, were taken." {
        "Accepted", "Rejected",
    }

    enum PriorityChargingStatusEnumType in smartcharging: "Tells whether priority charging is used, or why not." {
        "Accepted", "Rejected", "NoProfile",
    }

    enum FirmwareStatusEnumType in firmware: "States of a firmware update." {
        "Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle",
        "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled",
        "InstallVerificationFailed", "InvalidSignature", "SignatureVerified",
    }

    enum PublishFirmwareStatusEnumType in firmware: "States of publishing firmware." {
        "Idle", "DownloadScheduled", "Downloading", "Downloaded", "Published", "DownloadFailed", "DownloadPaused",
        "InvalidChecksum", "ChecksumVerified", "PublishFailed",
    }

    enum UnpublishFirmwareStatusEnumType in firmware: "Tells whether firmware was withdrawn, or why not." {
        "DownloadOngoing", "NoFirmware", "Unpublished",
    }

    enum UpdateFirmwareStatusEnumType in firmware:
        "Tells whether an update is taken on; AcceptedCanceled: in place of one that was under way." {
        "Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate",
    }

    enum DeleteCertificateStatusEnumType in iso15118: "Tells whether a certificate was removed." {
        "Accepted", "Failed", "NotFound",
    }

    enum CertificateActionEnumType in iso15118: "Tells whether a vehicle wants a certificate or wants it renewed." {
        "Install", "Update",
    }

    enum Iso15118EVCertificateStatusEnumType in iso15118: "Tells whether the provider's answer could be fetched." {
        "Accepted", "Failed",
    }

    enum CertificateStatusSourceEnumType in iso15118: "The source of the status of a certificate." {
        "CRL", "OCSP",
    }

    enum CertificateStatusEnumType in iso15118: "The verdict on a certificate." {
        "Good", "Revoked", "Unknown", "Failed",
    }

    enum GetCertificateStatusEnumType in iso15118: "Tells whether an OCSP status could be fetched." {
        "Accepted", "Failed",
    }

    enum GetCertificateIdUseEnumType in iso15118: "The uses of installed certificates." {
        "V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain",
        "ManufacturerRootCertificate", "OEMRootCertificate",
    }

    enum GetInstalledCertificateStatusEnumType in iso15118: "Tells whether any certificate was found." {
        "Accepted", "NotFound",
    }

    enum InstallCertificateUseEnumType in iso15118: "The use of a root certificate." {
        "V2GRootCertificate", "MORootCertificate", "ManufacturerRootCertificate", "CSMSRootCertificate",
        "OEMRootCertificate",
    }

    enum InstallCertificateStatusEnumType in iso15118:
        "Tells whether a certificate was installed; Rejected: it is no good, Failed: any other reason." {
        "Accepted", "Rejected", "Failed",
    }

    enum ClearMonitoringStatusEnumType in diagnostics: "Tells whether a monitor was removed." {
        "Accepted", "Rejected", "NotFound",
    }

    enum CustomerInformationStatusEnumType in diagnostics:
        "Tells whether a request about a customer will be carried out." {
        "Accepted", "Rejected", "Invalid",
    }

    enum LogEnumType in diagnostics: "The wanted log." {
        "DiagnosticsLog", "SecurityLog", "DataCollectorLog",
    }

    enum LogStatusEnumType in diagnostics:
        "Tells whether a log will be uploaded; AcceptedCanceled: in place of one that was under way." {
        "Accepted", "Rejected", "AcceptedCanceled",
    }

    enum MonitoringCriterionEnumType in diagnostics: "Kinds of monitor to report." {
        "ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring",
    }

    enum UploadLogStatusEnumType in diagnostics: "States of an upload of a log." {
        "BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading",
        "AcceptedCanceled",
    }

    enum EventTriggerEnumType in diagnostics: "The cause of an event: a threshold, a change, or the clock." {
        "Alerting", "Delta", "Periodic",
    }

    enum EventNotificationEnumType in diagnostics: "The source of an event: built in, or a monitor, and who set that." {
        "HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor",
    }

    enum MonitorEnumType in diagnostics: "Kinds of monitor." {
        "UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned", "TargetDelta",
        "TargetDeltaRelative",
    }

    enum MonitoringBaseEnumType in diagnostics:
        "The monitors to fall back to: all, the factory's, or the built-in ones." {
        "All", "FactoryDefault", "HardWiredOnly",
    }

    enum SetMonitoringStatusEnumType in diagnostics: "Tells whether a monitor was set, or why not." {
        "Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate",
    }

    enum ClearMessageStatusEnumType in display: "Tells whether a message was removed." {
        "Accepted", "Unknown", "Rejected",
    }

    enum MessagePriorityEnumType in display:
        "Tells whether a message stays in front, is shown first, or takes its turn." {
        "AlwaysFront", "InFront", "NormalCycle",
    }

    enum MessageStateEnumType in display: "States of the station in which a message is shown." {
        "Charging", "Faulted", "Idle", "Unavailable", "Suspended", "Discharging",
    }

    enum GetDisplayMessagesStatusEnumType in display: "Tells whether any message matched." {
        "Accepted", "Unknown",
    }

    enum DisplayMessageStatusEnumType in display: "Tells whether a message will be shown, or why not." {
        "Accepted", "NotSupportedMessageFormat", "Rejected", "NotSupportedPriority", "NotSupportedState",
        "UnknownTransaction", "LanguageNotSupported",
    }

    enum DataTransferStatusEnumType in data: "The receiver's verdict on a vendor's message." {
        "Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId",
    }

    enum NotifyAllowedEnergyTransferStatusEnumType in bidirectional:
        "Tells whether the allowed ways of transfer were taken note of." {
        "Accepted", "Rejected",
    }

    enum DERControlStatusEnumType in dercontrol: "Tells whether controls were found, set or removed." {
        "Accepted", "Rejected", "NotSupported", "NotFound",
    }

    enum GridEventFaultEnumType in dercontrol: "The fault in the grid." {
        "CurrentImbalance", "LocalEmergency", "LowInputPower", "OverCurrent", "OverFrequency", "OverVoltage",
        "PhaseRotation", "RemoteEmergency", "UnderFrequency", "UnderVoltage", "VoltageImbalance",
    }

    enum PowerDuringCessationEnumType in dercontrol: "The power to feed in while riding through a fault." {
        "Active", "Reactive",
    }

    enum DERUnitEnumType in dercontrol: "The quantity that the y values of a curve are percentages of." {
        "Not_Applicable", "PctMaxW", "PctMaxVar", "PctWAvail", "PctVarAvail", "PctEffectiveV",
    }

    enum BatterySwapEventEnumType in batteryswap:
        "The direction of a battery swap, or the news that a battery was not taken out in time." {
        "BatteryIn", "BatteryOut", "BatteryOutTimeout",
    }

    enum AuthorizationStatusEnumType in types: "The permission of a token, or the reason for refusal." {
        "Accepted", "Blocked", "ConcurrentTx", "Expired", "Invalid", "NoCredit", "NotAllowedTypeEVSE",
        "NotAtThisLocation", "NotAtThisTime", "Unknown",
    }

    enum ChargingProfileKindEnumType in types:
        "The meaning of the start of a schedule; Dynamic: it has one period, refreshed as it goes." {
        "Absolute", "Recurring", "Relative", "Dynamic",
    }

    enum ChargingProfilePurposeEnumType in types:
        "The purpose of a profile: the station's own limits, limits from outside, or those of transactions." {
        "ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile",
        "PriorityCharging", "LocalGeneration",
    }

    enum ChargingRateUnitEnumType in types: "Watts in total, or amperes per phase." {
        "W", "A",
    }

    enum CostKindEnumType in types:
        "The unit that a cost counts: emissions, money relative to the highest price, or renewable energy." {
        "CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage",
    }

    enum DERControlEnumType in types:
        "Kinds of control: trip and ride-through, volt and watt curves, and single settings." {
        "EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients",
        "HFMustTrip", "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip",
        "LVMustTrip", "LVMomCess", "LVMayTrip", "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar",
    }

    enum DayOfWeekEnumType in types: "Days of the week." {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    }

    enum EnergyTransferModeEnumType in types:
        "Ways of transferring energy; BPT is bidirectional, DER obeys the grid, WPT is wireless." {
        "AC_single_phase", "AC_two_phase", "AC_three_phase", "DC", "AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT",
        "DC_ACDP", "DC_ACDP_BPT", "WPT",
    }

    enum EvseKindEnumType in types: "Kinds of EVSE that a price can be bound to." {
        "AC", "DC",
    }

    enum GenericDeviceModelStatusEnumType in types:
        "Tells whether a report or a setting of the device model will come about." {
        "Accepted", "Rejected", "NotSupported", "EmptyResultSet",
    }

    enum GenericStatusEnumType in types: "Yes or no." {
        "Accepted", "Rejected",
    }

    enum HashAlgorithmEnumType in types: "The algorithm that made the hashes of a certificate." {
        "SHA256", "SHA384", "SHA512",
    }

    enum LocationEnumType in types: "The place of a measurement." {
        "Body", "Cable", "EV", "Inlet", "Outlet", "Upstream",
    }

    enum MeasurandEnumType in types: "The measured quantity." {
        "Current.Export", "Current.Export.Offered", "Current.Export.Minimum", "Current.Import",
        "Current.Import.Offered", "Current.Import.Minimum", "Current.Offered", "Display.PresentSOC",
        "Display.MinimumSOC", "Display.TargetSOC", "Display.MaximumSOC", "Display.RemainingTimeToMinimumSOC",
        "Display.RemainingTimeToTargetSOC", "Display.RemainingTimeToMaximumSOC", "Display.ChargingComplete",
        "Display.BatteryEnergyCapacity", "Display.InletHot", "Energy.Active.Export.Interval",
        "Energy.Active.Export.Register", "Energy.Active.Import.Interval", "Energy.Active.Import.Register",
        "Energy.Active.Import.CableLoss", "Energy.Active.Import.LocalGeneration.Register", "Energy.Active.Net",
        "Energy.Active.Setpoint.Interval", "Energy.Apparent.Export", "Energy.Apparent.Import", "Energy.Apparent.Net",
        "Energy.Reactive.Export.Interval", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Interval",
        "Energy.Reactive.Import.Register", "Energy.Reactive.Net", "EnergyRequest.Target", "EnergyRequest.Minimum",
        "EnergyRequest.Maximum", "EnergyRequest.Minimum.V2X", "EnergyRequest.Maximum.V2X", "EnergyRequest.Bulk",
        "Frequency", "Power.Active.Export", "Power.Active.Import", "Power.Active.Setpoint", "Power.Active.Residual",
        "Power.Export.Minimum", "Power.Export.Offered", "Power.Factor", "Power.Import.Offered", "Power.Import.Minimum",
        "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "SoC" as SOC, "Voltage", "Voltage.Minimum",
        "Voltage.Maximum",
    }

    enum MessageFormatEnumType in types: "The format of a text." {
        "ASCII", "HTML", "URI", "UTF8", "QRCODE",
    }

    enum OperationModeEnumType in types: "Who steers charging and discharging during a period." {
        "Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency",
        "LocalFrequency", "LocalLoadBalancing",
    }

    enum PhaseEnumType in types: "Between which conductors a value was measured." {
        "L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1",
    }

    enum ReadingContextEnumType in types: "Why a value was measured." {
        "Interruption.Begin", "Interruption.End", "Other", "Sample.Clock", "Sample.Periodic", "Transaction.Begin",
        "Transaction.End", "Trigger",
    }

    enum RecurrencyKindEnumType in types: "The interval at which a recurring schedule starts over." {
        "Daily", "Weekly",
    }

    type ChargingStationType in provisioning: "The physical system that charges electric vehicles." {
        "serialNumber"? str(25), "the vendor's number for this one station";
        "model": str(20);
        "modem"? object(ModemType);
        "vendorName": str(50);
        "firmwareVersion"? str(50);
        "customData"? object(CustomDataType);
    }

    type ModemType in provisioning: "The modem through which the station reaches the network." {
        "iccid"? str(20), "number of the SIM card";
        "imsi"? str(20), "subscriber number on the SIM card";
        "customData"? object(CustomDataType);
    }

    type GetVariableDataType in provisioning: "One attribute to read." {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type GetVariableResultType in provisioning: "One attribute that was read, or why it was not." {
        "attributeStatus": enum(GetVariableStatusEnumType);
        "attributeStatusInfo"? object(StatusInfoType);
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeValue"? str(2500), "the value as text; absent unless Accepted";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type ReportDataType in provisioning: "The report of a station on one variable." {
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableAttribute": [object(VariableAttributeType); 1..4], "one entry for each kind of attribute";
        "variableCharacteristics"? object(VariableCharacteristicsType);
        "customData"? object(CustomDataType);
    }

    type VariableAttributeType in provisioning: "One attribute of a variable: a value and how it may change." {
        "type"? enum(AttributeEnumType), "absent: Actual";
        "value"? str(2500), "the value as text; absent for what can only be written";
        "mutability"? enum(MutabilityEnumType), "absent: ReadWrite";
        "persistent"? bool, "true: survives a reboot or loss of power; absent: false";
        "constant"? bool, "true: never changes while the station runs; absent: false";
        "customData"? object(CustomDataType);
    }

    type VariableCharacteristicsType in provisioning: "The values that a variable may take." {
        "unit"? str(16), "unit of the value, from the published list where it has one";
        "dataType": enum(DataEnumType);
        "minLimit"? num, "lowest value possible";
        "maxLimit"? num, "highest value possible; for text and lists, the greatest length in characters";
        "maxElements"? int(1..), "most items of valuesList that one value may name";
        "valuesList"? str(1000), "allowed values of the list types, separated by commas";
        "supportsMonitoring": bool, "true: monitors may be set on this variable";
        "customData"? object(CustomDataType);
    }

    type NetworkConnectionProfileType in provisioning: "The connection settings of a station." {
        "apn"? object(APNType);
        "ocppVersion"? enum(OCPPVersionEnumType),
            "ignored, since the WebSocket handshake decides the version; kept for 2.0.1";
        "ocppInterface": enum(OCPPInterfaceEnumType);
        "ocppTransport": enum(OCPPTransportEnumType);
        "messageTimeout": int, "seconds that the station waits for an answer on this connection";
        "ocppCsmsUrl": str(2000), "URL of the CSMS; the station adds its identity as the last part";
        "securityProfile": int(0..), "number of the security profile, 1 to 3; 0 is without any and only for tests";
        "identity"? str(48), "user name for basic authentication";
        "basicAuthPassword"? str(64), "password for basic authentication, in security profiles 1 and 2";
        "vpn"? object(VPNType);
        "customData"? object(CustomDataType);
    }

    type APNType in provisioning: "Access to a mobile network." {
        "apn": str(2000), "access point name, written as a URL";
        "apnUserName"? str(50);
        "apnPassword"? str(64);
        "simPin"? int, "PIN that unlocks the SIM card; a number, so leading zeros are lost";
        "preferredNetwork"? str(6), "MCC and MNC of the operator in one, such as 20404";
        "useOnlyPreferredNetwork"? bool, "true: do not dial in where that operator is missing; absent: false";
        "apnAuthentication": enum(APNAuthenticationEnumType);
        "customData"? object(CustomDataType);
    }

    type VPNType in provisioning: "A virtual private network to connect through." {
        "server": str(2000), "address of the VPN server";
        "user": str(50);
        "group"? str(50), "name of the group, where the server uses them";
        "password": str(64);
        "key": str(255), "secret shared with the server";
        "type": enum(VPNEnumType);
        "customData"? object(CustomDataType);
    }

    type SetVariableDataType in provisioning: "One attribute to write." {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeValue": str(2500), "the new value as text; may be empty";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type SetVariableResultType in provisioning: "The outcome of writing one attribute." {
        "attributeType"? enum(AttributeEnumType), "absent: Actual";
        "attributeStatus": enum(SetVariableStatusEnumType);
        "attributeStatusInfo"? object(StatusInfoType);
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type AddressType in authorization: "The address of a person or a company." {
        "name": str(50);
        "address1": str(100), "first line";
        "address2"? str(100), "second line";
        "city": str(100);
        "postalCode"? str(20);
        "country": str(50), "name of the country";
        "customData"? object(CustomDataType);
    }

    type AuthorizationData in localauth: "One entry of the local list." {
        "idToken": object(IdTokenType);
        "idTokenInfo"? object(IdTokenInfoType), "absent in a differential update: remove the entry";
        "customData"? object(CustomDataType);
    }

    type CostDetailsType in transactions: "Cost of a transaction as the station works it out from a tariff." {
        "chargingPeriods"? [object(ChargingPeriodType); 1..], "the parts of the cost, period by period";
        "totalCost": object(TotalCostType);
        "totalUsage": object(TotalUsageType);
        "failureToCalculate"? bool, "true: the station could not work it out";
        "failureReason"? str(500), "why not, for people to read";
        "customData"? object(CustomDataType);
    }

    type ChargingPeriodType in transactions: "A stretch of a transaction with one tariff and what was used in it." {
        "dimensions"? [object(CostDimensionType); 1..];
        "tariffId"? str(60), "absent: the cost came about without a tariff";
        "startPeriod": datetime, "start of the stretch; it lasts until the next starts";
        "customData"? object(CustomDataType);
    }

    type CostDimensionType in transactions: "The amount of one thing that was used." {
        "type": enum(CostDimensionEnumType);
        "volume": num, "Wh, A, W or seconds, by type";
        "customData"? object(CustomDataType);
    }

    type TotalCostType in transactions: "Cost of a transaction, in all and by kind." {
        "currency": str(3), "ISO 4217 code";
        "typeOfCost": enum(TariffCostEnumType);
        "fixed"? object(PriceType), "start fees and the like";
        "energy"? object(PriceType);
        "chargingTime"? object(PriceType);
        "idleTime"? object(PriceType);
        "reservationTime"? object(PriceType);
        "reservationFixed"? object(PriceType);
        "total": object(TotalPriceType);
        "customData"? object(CustomDataType);
    }

    type TotalPriceType in transactions: "A sum with tax, without, or both." {
        "exclTax"? num, "without tax, in the currency of the tariff";
        "inclTax"? num, "with tax, in the currency of the tariff";
        "customData"? object(CustomDataType);
    }

    type TotalUsageType in transactions: "The total use of a transaction." {
        "energy": num, "Wh";
        "chargingTime": int, "seconds from start to end, idle time included";
        "idleTime": int, "seconds connected without charging";
        "reservationTime"? int, "seconds reserved";
        "customData"? object(CustomDataType);
    }

    type TransactionType in transactions: "The transaction as it stands." {
        "transactionId": str(36), "name of the transaction, chosen by the station";
        "chargingState"? enum(ChargingStateEnumType), "sent when it has changed; absent without a cable";
        "timeSpentCharging"? int, "seconds that energy flowed";
        "stoppedReason"? enum(ReasonEnumType), "with Ended only; absent then: Local";
        "remoteStartId"? int, "number of the RequestStartTransaction that started it";
        "operationMode"? enum(OperationModeEnumType), "the mode in use";
        "tariffId"? str(60), "the tariff in use";
        "transactionLimit"? object(TransactionLimitType), "the limits in use";
        "customData"? object(CustomDataType);
    }

    type TransactionLimitType in transactions: "Limits at which a transaction stops." {
        "maxCost"? num, "highest cost, in the currency of the tariff";
        "maxEnergy"? num, "Wh at most";
        "maxTime"? int, "seconds from start to end";
        "maxSoC"? int(0..100) as max_soc, "% of the battery at most";
        "customData"? object(CustomDataType);
    }

    type ClearTariffsResultType in tariffcost: "The outcome of removing one tariff." {
        "statusInfo"? object(StatusInfoType);
        "tariffId"? str(60), "absent: none was found";
        "status": enum(TariffClearStatusEnumType);
        "customData"? object(CustomDataType);
    }

    type TariffAssignmentType in tariffcost: "A tariff and whom it is for." {
        "tariffId": str(60);
        "tariffKind": enum(TariffKindEnumType);
        "validFrom"? datetime, "the moment it comes into force";
        "evseIds"? [int(0..); 1..], "EVSEs that a default tariff holds at";
        "idTokens"? [str(255); 1..], "tokens that a driver's tariff is for";
        "customData"? object(CustomDataType);
    }

    type ClearChargingProfileType in smartcharging: "The criteria for profiles to be removed." {
        "evseId"? int(0..), "0: profiles of the station as a whole; absent: wherever they are";
        "chargingProfilePurpose"? enum(ChargingProfilePurposeEnumType);
        "stackLevel"? int(0..), "level to remove";
        "customData"? object(CustomDataType);
    }

    type ChargingProfileCriterionType in smartcharging: "The criteria for profiles to be reported." {
        "chargingProfilePurpose"? enum(ChargingProfilePurposeEnumType);
        "stackLevel"? int(0..), "level to report";
        "chargingProfileId"? [int; 1..], "numbers of the profiles wanted; alone, without other criteria";
        "chargingLimitSource"? [str(20); 1..4],
            "only those installed by one of these: CSO, EMS, SO, Other or the operator's own";
        "customData"? object(CustomDataType);
    }

    type CompositeScheduleType in smartcharging: "The limits that result from all profiles together." {
        "evseId": int(0..), "0: the grid connection of the station";
        "duration": int, "seconds that it covers";
        "scheduleStart": datetime, "periods count from this moment";
        "chargingRateUnit": enum(ChargingRateUnitEnumType);
        "chargingSchedulePeriod": [object(ChargingSchedulePeriodType); 1..];
        "customData"? object(CustomDataType);
    }

    type ChargingLimitType in smartcharging: "A limit set from outside the CSMS." {
        "chargingLimitSource": str(20), "who set it: CSO, EMS, SO, Other or one of the operator's own";
        "isLocalGeneration"? bool, "true: reports extra capacity from local generation, not a limit";
        "isGridCritical"? bool, "true: the stability of the grid depends on it";
        "customData"? object(CustomDataType);
    }

    type ChargingNeedsType in smartcharging: "The needs of a vehicle." {
        "acChargingParameters"? object(ACChargingParametersType), "for ISO 15118-2 on AC";
        "derChargingParameters"? object(DERChargingParametersType), "for ISO 15118-20 AC_DER and AC_BPT_DER";
        "evEnergyOffer"? object(EVEnergyOfferType), "the energy that the vehicle would discharge, and its price";
        "requestedEnergyTransfer": enum(EnergyTransferModeEnumType), "way of transfer that the vehicle has chosen";
        "dcChargingParameters"? object(DCChargingParametersType), "for ISO 15118-2 on DC";
        "v2xChargingParameters"? object(V2XChargingParametersType), "for ISO 15118-20";
        "availableEnergyTransfer"? [enum(EnergyTransferModeEnumType); 1..], "ways of transfer that the vehicle can use";
        "controlMode"? enum(ControlModeEnumType), "absent: ScheduledControl";
        "mobilityNeedsMode"? enum(MobilityNeedsModeEnumType);
        "departureTime"? datetime, "when the vehicle expects to leave";
        "customData"? object(CustomDataType);
    }

    type ACChargingParametersType in smartcharging: "The needs and limits of a vehicle on AC, by ISO 15118-2." {
        "energyAmount": num, "Wh wanted, preconditioning included";
        "evMinCurrent": num, "A per phase at least";
        "evMaxCurrent": num, "A per phase at most, cable included";
        "evMaxVoltage": num, "V at most";
        "customData"? object(CustomDataType);
    }

    type DERChargingParametersType in smartcharging:
        "The abilities of the inverter in a vehicle for the grid, by ISO 15118-20; nothing is negative." {
        "evSupportedDERControl"? [enum(DERControlEnumType); 1..], "control functions that the vehicle can carry out";
        "evOverExcitedMaxDischargePower"? num, "W of discharge at most while over-excited, at evOverExcitedPowerFactor";
        "evOverExcitedPowerFactor"? num, "power factor while injecting the least reactive power";
        "evUnderExcitedMaxDischargePower"? num,
            "W of discharge at most while under-excited, at evUnderExcitedPowerFactor";
        "evUnderExcitedPowerFactor"? num, "power factor while absorbing the least reactive power";
        "maxApparentPower"? num, "VA at most, of vehicle and EVSE together";
        "maxChargeApparentPower"? num, "VA absorbed at most; all phases, or L1 when L2 and L3 are given";
        "maxChargeApparentPower_L2"? num, "VA";
        "maxChargeApparentPower_L3"? num, "VA";
        "maxDischargeApparentPower"? num, "VA injected at most; all phases, or L1 when L2 and L3 are given";
        "maxDischargeApparentPower_L2"? num, "VA";
        "maxDischargeApparentPower_L3"? num, "VA";
        "maxChargeReactivePower"? num, "var absorbed at most; all phases, or L1 when L2 and L3 are given";
        "maxChargeReactivePower_L2"? num, "var";
        "maxChargeReactivePower_L3"? num, "var";
        "minChargeReactivePower"? num, "var absorbed at least; all phases, or L1 when L2 and L3 are given";
        "minChargeReactivePower_L2"? num, "var";
        "minChargeReactivePower_L3"? num, "var";
        "maxDischargeReactivePower"? num, "var injected at most; all phases, or L1 when L2 and L3 are given";
        "maxDischargeReactivePower_L2"? num, "var";
        "maxDischargeReactivePower_L3"? num, "var";
        "minDischargeReactivePower"? num, "var injected at least; all phases, or L1 when L2 and L3 are given";
        "minDischargeReactivePower_L2"? num, "var";
        "minDischargeReactivePower_L3"? num, "var";
        "nominalVoltage"? num, "V between lines";
        "nominalVoltageOffset"? num, "V between the station's connection and the utility's point of coupling";
        "maxNominalVoltage"? num, "V (rms) at most";
        "minNominalVoltage"? num, "V (rms) at least";
        "evInverterManufacturer"? str(50);
        "evInverterModel"? str(50);
        "evInverterSerialNumber"? str(50);
        "evInverterSwVersion"? str(50), "software version";
        "evInverterHwVersion"? str(50), "hardware version";
        "evIslandingDetectionMethod"? [enum(IslandingDetectionEnumType); 1..],
            "the methods by which the vehicle notices an island";
        "evIslandingTripTime"? num, "seconds from noticing an island to tripping";
        "evMaximumLevel1DCInjection"? num as ev_maximum_level1_dc_injection,
            "A of direct current injected at most at level 1";
        "evDurationLevel1DCInjection"? num as ev_duration_level1_dc_injection, "seconds that level 1 may last";
        "evMaximumLevel2DCInjection"? num as ev_maximum_level2_dc_injection,
            "A of direct current injected at most at level 2";
        "evDurationLevel2DCInjection"? num as ev_duration_level2_dc_injection, "seconds that level 2 may last";
        "evReactiveSusceptance"? num, "S (siemens)";
        "evSessionTotalDischargeEnergyAvailable"? num,
            "Wh that may be discharged in the whole session; at 0 the vehicle may refuse";
        "customData"? object(CustomDataType);
    }

    type EVEnergyOfferType in smartcharging:
        "The power that a vehicle is willing to discharge over time, and its price." {
        "evAbsolutePriceSchedule"? object(EVAbsolutePriceScheduleType);
        "evPowerSchedule": object(EVPowerScheduleType);
        "customData"? object(CustomDataType);
    }

    type EVAbsolutePriceScheduleType in smartcharging: "Prices that a vehicle asks over time." {
        "timeAnchor": datetime, "entries count from this moment";
        "currency": str(3), "ISO 4217 code";
        "evAbsolutePriceScheduleEntries": [object(EVAbsolutePriceScheduleEntryType); 1..1024];
        "priceAlgorithm": str(2000), "URN of an ISO 15118-20 algorithm: Power, PeakPower or StackedEnergy";
        "customData"? object(CustomDataType);
    }

    type EVAbsolutePriceScheduleEntryType in smartcharging: "One step of the prices asked." {
        "duration": int, "seconds";
        "evPriceRule": [object(EVPriceRuleType); 1..8], "in order of power";
        "customData"? object(CustomDataType);
    }

    type EVPriceRuleType in smartcharging: "A price for a range of power." {
        "energyFee": num, "price per kWh";
        "powerRangeStart": num, "W from which the fee holds, up to the next rule; negative: discharging";
        "customData"? object(CustomDataType);
    }

    type EVPowerScheduleType in smartcharging: "Power that a vehicle offers over time." {
        "evPowerScheduleEntries": [object(EVPowerScheduleEntryType); 1..1024];
        "timeAnchor": datetime, "entries count from this moment";
        "customData"? object(CustomDataType);
    }

    type EVPowerScheduleEntryType in smartcharging: "One step of the power on offer." {
        "duration": int, "seconds";
        "power": num, "W at most; negative: discharged, positive: nothing on offer";
        "customData"? object(CustomDataType);
    }

    type DCChargingParametersType in smartcharging: "The needs and limits of a vehicle on DC, by ISO 15118-2." {
        "evMaxCurrent": num, "A at most, cable included";
        "evMaxVoltage": num, "V at most";
        "evMaxPower"? num, "W at most";
        "evEnergyCapacity"? num, "Wh that the battery holds";
        "energyAmount"? num, "Wh wanted, preconditioning included";
        "stateOfCharge"? int(0..100), "% of the battery at present";
        "fullSoC"? int(0..100) as full_soc, "% at which the vehicle calls the battery full";
        "bulkSoC"? int(0..100) as bulk_soc, "% at which fast charging ends";
        "customData"? object(CustomDataType);
    }

    type V2XChargingParametersType in smartcharging:
        "The common abilities of a vehicle and an EVSE by ISO 15118-20; discharging is positive here." {
        "minChargePower"? num, "W at least, of both; all phases, or L1 when L2 and L3 are given";
        "minChargePower_L2"? num, "W";
        "minChargePower_L3"? num, "W";
        "maxChargePower"? num, "W at most, of both; all phases, or L1 when L2 and L3 are given";
        "maxChargePower_L2"? num, "W";
        "maxChargePower_L3"? num, "W";
        "minDischargePower"? num, "W at least, from 0; all phases, or L1 when L2 and L3 are given";
        "minDischargePower_L2"? num, "W, from 0";
        "minDischargePower_L3"? num, "W, from 0";
        "maxDischargePower"? num, "W at most, from 0; all phases, or L1 when L2 and L3 are given";
        "maxDischargePower_L2"? num, "W, from 0";
        "maxDischargePower_L3"? num, "W, from 0";
        "minChargeCurrent"? num, "A at least";
        "maxChargeCurrent"? num, "A at most";
        "minDischargeCurrent"? num, "A at least, from 0";
        "maxDischargeCurrent"? num, "A at most, from 0";
        "minVoltage"? num, "V at least";
        "maxVoltage"? num, "V at most";
        "evTargetEnergyRequest"? num, "Wh to the state of charge wanted; negative: to be discharged";
        "evMinEnergyRequest"? num, "Wh to the lowest state of charge allowed; negative: it is above";
        "evMaxEnergyRequest"? num, "Wh to the highest state of charge allowed; negative: it is above";
        "evMinV2XEnergyRequest"? num, "Wh to the lower end of the range for cycling; positive: it is below";
        "evMaxV2XEnergyRequest"? num, "Wh to the upper end of the range for cycling; negative: it is above";
        "targetSoC"? int(0..100) as target_soc, "% of the battery wanted at departure";
        "customData"? object(CustomDataType);
    }

    type ChargingScheduleUpdateType in smartcharging: "Fresh values for the period of a dynamic profile." {
        "limit"? num, "highest rate, in chargingRateUnit; all phases, or L1 when L2 and L3 are given";
        "limit_L2"? num, "in chargingRateUnit";
        "limit_L3"? num, "in chargingRateUnit";
        "dischargeLimit"? num(..0.0), "highest rate of discharge, in chargingRateUnit, negative; phases as for limit";
        "dischargeLimit_L2"? num(..0.0), "in chargingRateUnit";
        "dischargeLimit_L3"? num(..0.0), "in chargingRateUnit";
        "setpoint"? num, "rate to follow, in chargingRateUnit; negative: discharge; phases as for limit";
        "setpoint_L2"? num, "in chargingRateUnit";
        "setpoint_L3"? num, "in chargingRateUnit";
        "setpointReactive"? num,
            "reactive rate to follow, in chargingRateUnit; positive: inductive; phases as for limit";
        "setpointReactive_L2"? num, "in chargingRateUnit";
        "setpointReactive_L3"? num, "in chargingRateUnit";
        "customData"? object(CustomDataType);
    }

    type FirmwareType in firmware: "A piece of firmware, where to get it, and when to install it." {
        "location": str(2000), "URI to fetch the firmware from";
        "retrieveDateTime": datetime, "not to be fetched before this moment";
        "installDateTime"? datetime, "not to be installed before this moment; absent: at once";
        "signingCertificate"? str(5500), "PEM certificate that the firmware was signed with";
        "signature"? str(800), "Base64 signature over the firmware file";
        "customData"? object(CustomDataType);
    }

    type CertificateStatusRequestInfoType in iso15118: "A certificate to check, and whom to ask." {
        "certificateHashData": object(CertificateHashDataType);
        "source": enum(CertificateStatusSourceEnumType);
        "urls": [str(2000); 1..5], "addresses of source, to be tried in turn";
        "customData"? object(CustomDataType);
    }

    type CertificateStatusType in iso15118: "The verdict on one certificate." {
        "certificateHashData": object(CertificateHashDataType);
        "source": enum(CertificateStatusSourceEnumType);
        "status": enum(CertificateStatusEnumType);
        "nextUpdate": datetime, "when the source will know more";
        "customData"? object(CustomDataType);
    }

    type CertificateHashDataChainType in iso15118:
        "A certificate, and the others of its chain, named by their hashes." {
        "certificateHashData": object(CertificateHashDataType);
        "certificateType": enum(GetCertificateIdUseEnumType);
        "childCertificateHashData"? [object(CertificateHashDataType); 1..4],
            "for V2GCertificateChain: the sub-CA certificates";
        "customData"? object(CustomDataType);
    }

    type PeriodicEventStreamParamsType in diagnostics: "The rhythm of an event stream." {
        "interval"? int(0..), "seconds between messages";
        "values"? int(0..), "values to a message";
        "customData"? object(CustomDataType);
    }

    type ClearMonitoringResultType in diagnostics: "The outcome of removing one monitor." {
        "status": enum(ClearMonitoringStatusEnumType);
        "id": int(0..), "number of the monitor";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    type LogParametersType in diagnostics: "The destination of a log, and its period." {
        "remoteLocation": str(2000), "URL to upload to";
        "oldestTimestamp"? datetime, "oldest entry wanted";
        "latestTimestamp"? datetime, "latest entry wanted";
        "customData"? object(CustomDataType);
    }

    type ConstantStreamDataType in diagnostics: "The constant parameters of an event stream." {
        "id": int(0..), "number of the stream";
        "params": object(PeriodicEventStreamParamsType);
        "variableMonitoringId": int(0..), "number of the monitor that feeds it";
        "customData"? object(CustomDataType);
    }

    type EventDataType in diagnostics: "One event." {
        "eventId": int(0..), "number of the event";
        "timestamp": datetime, "the moment it happened";
        "trigger": enum(EventTriggerEnumType);
        "cause"? int(0..), "number of the event that brought this one about";
        "actualValue": str(2500), "the variable's value as text";
        "techCode"? str(50), "technical code of the component";
        "techInfo"? str(500), "technical details as free text";
        "cleared"? bool, "true: the matter is over";
        "transactionId"? str(36), "the transaction concerned";
        "component": object(ComponentType);
        "variableMonitoringId"? int(0..), "number of the monitor that tripped";
        "eventNotificationType": enum(EventNotificationEnumType);
        "variable": object(VariableType);
        "severity"? int(0..), "0 (danger) to 9 (debugging), of the monitor or of the event itself";
        "customData"? object(CustomDataType);
    }

    type MonitoringDataType in diagnostics: "One variable with the monitors set on it." {
        "component": object(ComponentType);
        "variable": object(VariableType);
        "variableMonitoring": [object(VariableMonitoringType); 1..];
        "customData"? object(CustomDataType);
    }

    type VariableMonitoringType in diagnostics: "One monitor as it is set." {
        "id": int(0..), "number of the monitor";
        "transaction": bool, "true: watches during transactions only";
        "value": num, "threshold or step in the variable's unit; seconds for periodic kinds";
        "type": enum(MonitorEnumType);
        "severity": int(0..), "0 (danger) to 9 (debugging), of the events it raises";
        "eventNotificationType": enum(EventNotificationEnumType);
        "customData"? object(CustomDataType);
    }

    type StreamDataElementType in diagnostics: "One value of an event stream." {
        "t": num, "seconds after basetime";
        "v": str(2500), "the value as text";
        "customData"? object(CustomDataType);
    }

    type SetMonitoringDataType in diagnostics: "One monitor to set." {
        "id"? int(0..), "number of the monitor to replace; absent: a new one";
        "periodicEventStream"? object(PeriodicEventStreamParamsType), "send the values as a stream, in this rhythm";
        "transaction"? bool, "true: watch during transactions only; absent: false";
        "value": num, "threshold or step in the variable's unit; seconds for periodic kinds";
        "type": enum(MonitorEnumType);
        "severity": int(0..), "0 (danger) to 9 (debugging), of the events it will raise";
        "component": object(ComponentType);
        "variable": object(VariableType);
        "customData"? object(CustomDataType);
    }

    type SetMonitoringResultType in diagnostics: "The outcome of setting one monitor." {
        "id"? int(0..), "number that the station gave it; absent unless Accepted";
        "statusInfo"? object(StatusInfoType);
        "status": enum(SetMonitoringStatusEnumType);
        "type": enum(MonitorEnumType);
        "component": object(ComponentType);
        "variable": object(VariableType);
        "severity": int(0..), "0 (danger) to 9 (debugging), as asked for";
        "customData"? object(CustomDataType);
    }

    type MessageInfoType in display: "A message, with where, when and how it is to be shown." {
        "display"? object(ComponentType), "absent: the main display";
        "id": int(0..), "number of the message; a known number replaces that message";
        "priority": enum(MessagePriorityEnumType);
        "state"? enum(MessageStateEnumType), "show only in this state; absent: in any";
        "startDateTime"? datetime, "absent: at once";
        "endDateTime"? datetime, "then it is removed; absent: it stays";
        "transactionId"? str(36), "show during this transaction only, then remove";
        "message": object(MessageContentType);
        "messageExtra"? [object(MessageContentType); 1..4], "the message in further languages";
        "customData"? object(CustomDataType);
    }

    type DERCurveGetType in dercontrol: "A curve as it is set." {
        "curve": object(DERCurveType);
        "id": str(36), "name that SetDERControl gave it";
        "curveType": enum(DERControlEnumType);
        "isDefault": bool, "true: a default control; false: a scheduled one";
        "isSuperseded": bool, "true: another with a lower priority number took over";
        "customData"? object(CustomDataType);
    }

    type DERCurveType in dercontrol: "A curve by which an inverter reacts to the grid." {
        "curveData": [object(DERCurvePointsType); 1..10];
        "hysteresis"? object(HysteresisType);
        "priority": int(0..), "0 is the highest";
        "reactivePowerParams"? object(ReactivePowerParamsType);
        "voltageParams"? object(VoltageParamsType);
        "yUnit": enum(DERUnitEnumType), "Not_Applicable for trip and ride-through curves";
        "responseTime"? num, "seconds to reach 90 % of a new target; 0: no limit; absent: the inverter's own";
        "startTime"? datetime, "when it takes effect; absent for a default only";
        "duration"? num, "seconds in effect; absent for a default only";
        "customData"? object(CustomDataType);
    }

    type DERCurvePointsType in dercontrol: "One point of a curve." {
        "x": num, "frequency in Hz, voltage, power or seconds, by the kind of curve";
        "y": num, "in yUnit, or seconds in a trip curve; a power factor is positive while absorbing reactive power";
        "customData"? object(CustomDataType);
    }

    type HysteresisType in dercontrol: "The return to normal after a grid event." {
        "hysteresisHigh"? num, "upper bound for the return, absolute, in yUnit";
        "hysteresisLow"? num, "lower bound for the return, absolute, in yUnit";
        "hysteresisDelay"? num, "seconds within the bounds before the return";
        "hysteresisGradient"? num, "% per second of the return";
        "customData"? object(CustomDataType);
    }

    type ReactivePowerParamsType in dercontrol: "Further settings of a VoltVar curve." {
        "vRef"? num, "% by which the voltages of the curve are adjusted";
        "autonomousVRefEnable"? bool, "true: the inverter adjusts the reference by itself";
        "autonomousVRefTimeConstant"? num, "seconds over which it adjusts";
        "customData"? object(CustomDataType);
    }

    type VoltageParamsType in dercontrol: "Further settings of a voltage curve." {
        "hv10MinMeanValue"? num as hv10_min_mean_value,
            "voltage that the mean of ten minutes must not exceed (EN 50549-1, 4.9.3.4)";
        "hv10MinMeanTripDelay"? num as hv10_min_mean_trip_delay, "seconds above that mean before the vehicle trips";
        "powerDuringCessation"? enum(PowerDuringCessationEnumType);
        "customData"? object(CustomDataType);
    }

    type EnterServiceGetType in dercontrol: "Conditions for return to service as they are set." {
        "enterService": object(EnterServiceType);
        "id": str(36), "name that SetDERControl gave it";
        "customData"? object(CustomDataType);
    }

    type EnterServiceType in dercontrol: "When an inverter may return to service after a trip, and how." {
        "priority": int(0..), "0 is the highest";
        "highVoltage": num, "voltage at most; no unit is stated, % of nominal in IEEE 1547";
        "lowVoltage": num, "voltage at least; no unit is stated, % of nominal in IEEE 1547";
        "highFreq": num, "Hz at most";
        "lowFreq": num, "Hz at least";
        "delay"? num, "seconds to wait";
        "randomDelay"? num, "seconds to wait in addition at most, by chance";
        "rampRate"? num, "seconds to ramp up";
        "customData"? object(CustomDataType);
    }

    type FixedPFGetType in dercontrol: "A fixed power factor as it is set." {
        "fixedPF": object(FixedPFType);
        "id": str(36), "name that SetDERControl gave it";
        "isDefault": bool, "true: a default control; false: a scheduled one";
        "isSuperseded": bool, "true: another with a lower priority number took over";
        "customData"? object(CustomDataType);
    }

    type FixedPFType in dercontrol: "A fixed power factor." {
        "priority": int(0..), "0 is the highest";
        "displacement": num, "cos phi, 0 to 1";
        "excitation": bool, "true: absorbs reactive power (under-excited); false: injects it";
        "startTime"? datetime, "when it takes effect; absent for a default";
        "duration"? num, "seconds in effect; absent for a default";
        "customData"? object(CustomDataType);
    }

    type FixedVarGetType in dercontrol: "A fixed reactive power as it is set." {
        "fixedVar": object(FixedVarType);
        "id": str(36), "name that SetDERControl gave it";
        "isDefault": bool, "true: a default control; false: a scheduled one";
        "isSuperseded": bool, "true: another with a lower priority number took over";
        "customData"? object(CustomDataType);
    }

    type FixedVarType in dercontrol: "A fixed reactive power." {
        "priority": int(0..), "0 is the highest";
        "setpoint": num, "% of unit, -100 to 100; negative: while charging, positive: while discharging";
        "unit": enum(DERUnitEnumType);
        "startTime"? datetime, "when it takes effect; absent for a default";
        "duration"? num, "seconds in effect; absent for a default";
        "customData"? object(CustomDataType);
    }

    type FreqDroopGetType in dercontrol: "A frequency droop as it is set." {
        "freqDroop": object(FreqDroopType);
        "id": str(36), "name that SetDERControl gave it";
        "isDefault": bool, "true: a default control; false: a scheduled one";
        "isSuperseded": bool, "true: another with a lower priority number took over";
        "customData"? object(CustomDataType);
    }

    type FreqDroopType in dercontrol: "Power by frequency, given as slopes." {
        "priority": int(0..), "0 is the highest";
        "overFreq": num, "Hz above which power falls";
        "underFreq": num, "Hz below which power rises";
        "overDroop": num, "slope above, per unit";
        "underDroop": num, "slope below, per unit";
        "responseTime": num, "seconds to respond";
        "startTime"? datetime, "when it takes effect; absent for a default";
        "duration"? num, "seconds in effect; absent for a default";
        "customData"? object(CustomDataType);
    }

    type GradientGetType in dercontrol: "Ramps as they are set." {
        "gradient": object(GradientType);
        "id": str(36), "name that SetDERControl gave it";
        "customData"? object(CustomDataType);
    }

    type GradientType in dercontrol: "The limits on the speed at which power changes." {
        "priority": int(0..), "0 is the highest";
        "gradient": num, "seconds to ramp in general; 0: does not apply";
        "softGradient": num, "seconds to ramp on a soft start; 0: does not apply";
        "customData"? object(CustomDataType);
    }

    type LimitMaxDischargeGetType in dercontrol: "A limit on discharging as it is set." {
        "id": str(36), "name that SetDERControl gave it";
        "isDefault": bool, "true: a default control; false: a scheduled one";
        "isSuperseded": bool, "true: another with a lower priority number took over";
        "limitMaxDischarge": object(LimitMaxDischargeType);
        "customData"? object(CustomDataType);
    }

    type LimitMaxDischargeType in dercontrol: "A limit on discharging." {
        "priority": int(0..), "0 is the highest";
        "pctMaxDischargePower"? num, "% of the rated discharge power, 0 to 100";
        "powerMonitoringMustTrip"? object(DERCurveType),
            "takes effect above that percentage; x in seconds, y in % of the rated power";
        "startTime"? datetime, "when it takes effect; absent for a default";
        "duration"? num, "seconds in effect; absent for a default";
        "customData"? object(CustomDataType);
    }

    type BatteryDataType in batteryswap: "One battery." {
        "evseId": int(0..), "slot that it was put into or taken from";
        "serialNumber": str(50);
        "soC": num(0.0..100.0) as soc, "% charged";
        "soH": num(0.0..100.0) as soh, "% of its capacity when new";
        "productionDate"? datetime, "when it was made";
        "vendorInfo"? str(500), "the vendor's free text";
        "customData"? object(CustomDataType);
    }

    type AbsolutePriceScheduleType in types: "Prices over time, by ISO 15118-20." {
        "timeAnchor": datetime, "rules count from this moment";
        "priceScheduleID": int(0..), "number of the price schedule";
        "priceScheduleDescription"? str(160), "for people to read";
        "currency": str(3), "ISO 4217 code";
        "language": str(8), "ISO 639 code of the texts in this schedule";
        "priceAlgorithm": str(2000), "URN of the algorithm that makes fees out of rules";
        "minimumCost"? object(RationalNumberType), "least to pay";
        "maximumCost"? object(RationalNumberType), "most to pay";
        "priceRuleStacks": [object(PriceRuleStackType); 1..1024], "in order of time";
        "taxRules"? [object(TaxRuleType); 1..10];
        "overstayRuleList"? object(OverstayRuleListType);
        "additionalSelectedServices"? [object(AdditionalSelectedServicesType); 1..5];
        "customData"? object(CustomDataType);
    }

    type AdditionalInfoType in types: "A further identifier beside a token." {
        "additionalIdToken": str(255), "the identifier";
        "type": str(50), "the kind, as agreed between both sides";
        "customData"? object(CustomDataType);
    }

    type AdditionalSelectedServicesType in types: "Another service that is paid for." {
        "serviceFee": object(RationalNumberType);
        "serviceName": str(80), "for people to read";
        "customData"? object(CustomDataType);
    }

    type CertificateHashDataType in types: "Names a certificate by hashes of its issuer and its serial number." {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(40), "hex, without 0x and leading zeros";
        "customData"? object(CustomDataType);
    }

    type ChargingProfileType in types: "When and how long schedules of limits apply, and what beats what." {
        "id": int, "unique within the station; negative numbers tell apart profiles from elsewhere";
        "stackLevel": int(0..), "from 0; the highest level that is valid wins";
        "chargingProfilePurpose": enum(ChargingProfilePurposeEnumType);
        "chargingProfileKind": enum(ChargingProfileKindEnumType);
        "recurrencyKind"? enum(RecurrencyKindEnumType), "for Recurring profiles only";
        "validFrom"? datetime, "absent: from its arrival";
        "validTo"? datetime, "absent: until it is replaced";
        "transactionId"? str(36), "ties a TxProfile to one transaction";
        "maxOfflineDuration"? int, "seconds offline after which it no longer holds; 0: at once; absent: it goes on";
        "chargingSchedule": [object(ChargingScheduleType); 1..3],
            "more than one only where a vehicle chooses by ISO 15118";
        "invalidAfterOfflineDuration"? bool, "true: then it never holds again; absent: false";
        "dynUpdateInterval"? int, "seconds between PullDynamicScheduleUpdate requests; absent or 0: none";
        "dynUpdateTime"? datetime, "when the values of a dynamic profile last changed";
        "priceScheduleSignature"? str(256), "Base64 signature by ISO 15118-20 over all price schedules";
        "customData"? object(CustomDataType);
    }

    type ChargingSchedulePeriodType in types: "One step of a schedule; it lasts until the next one starts." {
        "startPeriod": int, "seconds from the start of the schedule";
        "limit"? num, "highest rate, in chargingRateUnit; all phases, or L1 when L2 and L3 are given";
        "limit_L2"? num, "in chargingRateUnit";
        "limit_L3"? num, "in chargingRateUnit";
        "numberPhases"? int(0..3), "phases that may be used; absent: 3; leave out for DC";
        "phaseToUse"? int(0..3), "1 to 3, with numberPhases 1 and an EVSE that can switch; absent: its choice";
        "dischargeLimit"? num(..0.0), "highest rate of discharge, in chargingRateUnit, negative; phases as for limit";
        "dischargeLimit_L2"? num(..0.0), "in chargingRateUnit";
        "dischargeLimit_L3"? num(..0.0), "in chargingRateUnit";
        "setpoint"? num, "rate to follow, in chargingRateUnit; negative: discharge; phases as for limit";
        "setpoint_L2"? num, "in chargingRateUnit";
        "setpoint_L3"? num, "in chargingRateUnit";
        "setpointReactive"? num,
            "reactive rate to follow, in chargingRateUnit; positive: inductive; phases as for limit";
        "setpointReactive_L2"? num, "in chargingRateUnit";
        "setpointReactive_L3"? num, "in chargingRateUnit";
        "preconditioningRequest"? bool, "true: the vehicle should keep its battery ready for charging";
        "evseSleep"? bool, "true: the power electronics are to be switched off; absent: false";
        "v2xBaseline"? num, "W that the two curves add to";
        "operationMode"? enum(OperationModeEnumType), "absent: ChargingOnly";
        "v2xFreqWattCurve"? [object(V2XFreqWattPointType); 1..20], "power by grid frequency";
        "v2xSignalWattCurve"? [object(V2XSignalWattPointType); 1..20], "power by the signal of AFRRSignal";
        "customData"? object(CustomDataType);
    }

    type ChargingScheduleType in types: "Limits over time." {
        "id": int, "number of the schedule, for the vehicle to name its choice";
        "limitAtSoC"? object(LimitAtSoCType) as limit_at_soc, "a lower limit for a fuller battery";
        "startSchedule"? datetime, "start of an Absolute or Recurring schedule; absent for Relative ones";
        "duration"? int, "seconds; absent: the last period runs on, at most to the end of the transaction";
        "chargingRateUnit": enum(ChargingRateUnitEnumType);
        "minChargingRate"? num, "in chargingRateUnit; below this the vehicle charges inefficiently";
        "powerTolerance"? num, "W that the vehicle may stray from its power profile";
        "signatureId"? int(0..), "number by which a signature refers to this schedule";
        "digestValue"? str(88), "Base64 hash of the price schedule in EXI: SHA-256 for ISO 15118-2, SHA-512 for -20";
        "useLocalTime"? bool, "true: zones are ignored and times are local at the station; absent: false";
        "chargingSchedulePeriod": [object(ChargingSchedulePeriodType); 1..1024],
            "in order of time, the first starting at 0";
        "randomizedDelay"? int(0..), "seconds; each period starts up to so much later, by chance; absent: 0";
        "salesTariff"? object(SalesTariffType), "for ISO 15118-2 only";
        "absolutePriceSchedule"? object(AbsolutePriceScheduleType), "for ISO 15118-20; excludes priceLevelSchedule";
        "priceLevelSchedule"? object(PriceLevelScheduleType), "for ISO 15118-20; excludes absolutePriceSchedule";
        "customData"? object(CustomDataType);
    }

    type ComponentType in types: "A part of the device model, physical or logical." {
        "evse"? object(EVSEType), "the EVSE or connector of the component, if it belongs to one";
        "name": str(50), "from the published list where it has one; case does not matter";
        "instance"? str(50), "tells apart several of the same name";
        "customData"? object(CustomDataType);
    }

    type ComponentVariableType in types: "A component, and perhaps one of its variables." {
        "component": object(ComponentType);
        "variable"? object(VariableType), "absent: all variables of the component";
        "customData"? object(CustomDataType);
    }

    type ConsumptionCostType in types: "The price of a block of power." {
        "startValue": num, "level from which the block holds, up to the next block; W in ISO 15118-2";
        "cost": [object(CostType); 1..3];
        "customData"? object(CustomDataType);
    }

    type CostType in types: "One kind of cost." {
        "costKind": enum(CostKindEnumType);
        "amount": int, "g of CO2 per kWh, % of the highest price or % renewable, by costKind";
        "amountMultiplier"? int, "power of ten that amount is multiplied with, -3 to 3; absent: 0";
        "customData"? object(CustomDataType);
    }

    type CustomDataType in types: "Additions of a vendor to an object; any further members are the vendor's own." open {
        "vendorId": str(255), "names the vendor, best by a reversed domain name";
    }

    type EVSEType in types: "A place where one vehicle at a time can charge, and perhaps one of its connectors." {
        "id": int(0..), "counted from 1; 0: the whole station, where that is allowed";
        "connectorId"? int(0..), "counted from 1 on this EVSE; absent: the EVSE as such";
        "customData"? object(CustomDataType);
    }

    type IdTokenInfoType in types: "The facts known about a token." {
        "status": enum(AuthorizationStatusEnumType);
        "cacheExpiryDateTime"? datetime, "when a cache must forget this; absent: by the cache's own rules";
        "chargingPriority"? int, "-9 to 9, higher first; absent: 0";
        "groupIdToken"? object(IdTokenType), "group that the token belongs to";
        "language1"? str(8), "RFC 5646 code of the driver's language";
        "language2"? str(8), "RFC 5646 code of the driver's second choice, other than language1";
        "evseId"? [int(0..); 1..], "EVSEs that the token may use; absent: all";
        "personalMessage"? object(MessageContentType), "to be shown to the driver";
        "customData"? object(CustomDataType);
    }

    type IdTokenType in types: "A token by which a driver or a group is known." {
        "additionalInfo"? [object(AdditionalInfoType); 1..], "further identifiers that both sides know how to read";
        "idToken": str(255), "the token's text, compared without regard to case; a card's number, a contract's, a UUID";
        "type": str(20), "Central, DirectPayment, eMAID, EVCCID, ISO14443, ISO15693, KeyCode, Local, ... or one's own";
        "customData"? object(CustomDataType);
    }

    type LimitAtSoCType in types: "A limit that starts at a state of charge." {
        "soc": int(0..100), "% of the battery from which on the limit holds";
        "limit": num, "in chargingRateUnit";
        "customData"? object(CustomDataType);
    }

    type MessageContentType in types: "A text to show." {
        "format": enum(MessageFormatEnumType);
        "language"? str(8), "RFC 5646 code of the text's language";
        "content": str(1024), "the text, in the form that format names; variable FieldLength may allow more";
        "customData"? object(CustomDataType);
    }

    type MeterValueType in types: "Readings taken at one moment." {
        "sampledValue": [object(SampledValueType); 1..];
        "timestamp": datetime, "the moment of measuring";
        "customData"? object(CustomDataType);
    }

    type OCSPRequestDataType in types: "Names a certificate and the responder that knows its status." {
        "hashAlgorithm": enum(HashAlgorithmEnumType);
        "issuerNameHash": str(128), "hex hash of the issuer's name in DER";
        "issuerKeyHash": str(128), "hex hash of the issuer's public key in DER, without tag and length";
        "serialNumber": str(40), "hex, without 0x and leading zeros";
        "responderURL": str(2000), "address of the OCSP responder";
        "customData"? object(CustomDataType);
    }

    type OverstayRuleListType in types: "Fees for staying on after charging." {
        "overstayPowerThreshold"? object(RationalNumberType), "W below which overstaying begins";
        "overstayRule": [object(OverstayRuleType); 1..5];
        "overstayTimeThreshold"? int, "seconds until fees begin";
        "customData"? object(CustomDataType);
    }

    type OverstayRuleType in types: "One fee for staying on." {
        "overstayFee": object(RationalNumberType);
        "overstayRuleDescription"? str(32), "for people to read";
        "startTime": int, "seconds after overstaying began";
        "overstayFeePeriod": int, "seconds until the fee falls due again";
        "customData"? object(CustomDataType);
    }

    type PriceLevelScheduleEntryType in types: "One step of the price levels." {
        "duration": int, "seconds";
        "priceLevel": int(0..), "low is cheap; at most numberOfPriceLevels";
        "customData"? object(CustomDataType);
    }

    type PriceLevelScheduleType in types: "Price levels over time, by ISO 15118-20." {
        "priceLevelScheduleEntries": [object(PriceLevelScheduleEntryType); 1..100], "in order of time";
        "timeAnchor": datetime, "entries count from this moment";
        "priceScheduleId": int(0..), "number of the price schedule";
        "priceScheduleDescription"? str(32), "for people to read";
        "numberOfPriceLevels": int(0..), "the number of levels in all schedules";
        "customData"? object(CustomDataType);
    }

    type PriceRuleStackType in types: "The prices that hold at one time, by power." {
        "duration": int, "seconds";
        "priceRule": [object(PriceRuleType); 1..8], "in order of power";
        "customData"? object(CustomDataType);
    }

    type PriceRuleType in types: "A price for a range of power." {
        "parkingFeePeriod"? int, "seconds that parkingFee pays for";
        "carbonDioxideEmission"? int(0..), "g of CO2 per kWh";
        "renewableGenerationPercentage"? int(0..100), "% of the power that is renewable";
        "energyFee": object(RationalNumberType), "per kWh";
        "parkingFee"? object(RationalNumberType);
        "powerRangeStart": object(RationalNumberType), "W from which the fee holds, up to the next rule";
        "customData"? object(CustomDataType);
    }

    type PriceType in types: "A price with tax, without, or both." {
        "exclTax"? num, "without tax, in the currency of the tariff";
        "inclTax"? num, "with tax, in the currency of the tariff";
        "taxRates"? [object(TaxRateType); 1..5];
        "customData"? object(CustomDataType);
    }

    type RationalNumberType in types: "A number as ISO 15118-20 writes it: value * 10 ^ exponent." {
        "exponent": int, "power of ten";
        "value": int, "whole number to be multiplied";
        "customData"? object(CustomDataType);
    }

    type RelativeTimeIntervalType in types: "A stretch of time, from now." {
        "start": int, "seconds from now";
        "duration"? int, "seconds; absent: to the start of the next";
        "customData"? object(CustomDataType);
    }

    type SalesTariffEntryType in types: "One step of a tariff." {
        "relativeTimeInterval": object(RelativeTimeIntervalType);
        "ePriceLevel"? int(0..), "low is cheap; at most numEPriceLevels";
        "consumptionCost"? [object(ConsumptionCostType); 1..3], "further criteria for the choice";
        "customData"? object(CustomDataType);
    }

    type SalesTariffType in types: "A tariff by ISO 15118-2." {
        "id": int(0..), "number of the tariff, unique in a session";
        "salesTariffDescription"? str(32), "for people to read";
        "numEPriceLevels"? int(0..), "the number of price levels in all tariffs";
        "salesTariffEntry": [object(SalesTariffEntryType); 1..1024], "in order of time";
        "customData"? object(CustomDataType);
    }

    type SampledValueType in types:
        "One reading; bare, it is active imported energy in Wh at the outlet, sampled periodically." {
        "value": num, "in unitOfMeasure";
        "measurand"? enum(MeasurandEnumType), "absent: Energy.Active.Import.Register";
        "context"? enum(ReadingContextEnumType), "absent: Sample.Periodic";
        "phase"? enum(PhaseEnumType), "absent: the total";
        "location"? enum(LocationEnumType), "absent: Outlet";
        "signedMeterValue"? object(SignedMeterValueType);
        "unitOfMeasure"? object(UnitOfMeasureType), "absent: Wh";
        "customData"? object(CustomDataType);
    }

    type SignedMeterValueType in types: "A reading that the meter has signed." {
        "signedMeterData": str(32768), "Base64 data with signature, in the form of encodingMethod";
        "signingMethod"? str(50), "the method of signing; absent where signedMeterData says so";
        "encodingMethod": str(50), "form of the signed data, such as OCMF or EDL";
        "publicKey"? str(2500), "Base64 key to check the signature with; sent as PublicKeyWithSignedMeterValue demands";
        "customData"? object(CustomDataType);
    }

    type StatusInfoType in types: "Why a status is as it is." {
        "reasonCode": str(20), "short code, from the published list where it has one; case does not matter";
        "additionalInfo"? str(1024), "free text";
        "customData"? object(CustomDataType);
    }

    type TariffConditionsFixedType in types:
        "When a fee holds, judged at the start: all conditions given must be met." {
        "startTimeOfDay"? str, "HH:MM local time, from";
        "endTimeOfDay"? str, "HH:MM local time, until; before the start: on the next day";
        "dayOfWeek"? [enum(DayOfWeekEnumType); 1..7], "local days; absent: every day";
        "validFromDate"? str, "YYYY-MM-DD local date, from this day on";
        "validToDate"? str, "YYYY-MM-DD local date, until the day before";
        "evseKind"? enum(EvseKindEnumType);
        "paymentBrand"? str(20), "brand of the means of payment, such as a card's";
        "paymentRecognition"? str(20), "kind of payment on the spot, such as CC or Debit";
        "customData"? object(CustomDataType);
    }

    type TariffConditionsType in types:
        "When a price holds: all conditions given must be met; discharging counts negative, min is nearer to 0." {
        "startTimeOfDay"? str, "HH:MM local time, from";
        "endTimeOfDay"? str, "HH:MM local time, until; before the start: on the next day";
        "dayOfWeek"? [enum(DayOfWeekEnumType); 1..7], "local days; absent: every day";
        "validFromDate"? str, "YYYY-MM-DD local date, from this day on";
        "validToDate"? str, "YYYY-MM-DD local date, until the day before";
        "evseKind"? enum(EvseKindEnumType);
        "minEnergy"? num, "Wh used, from";
        "maxEnergy"? num, "Wh used, below";
        "minCurrent"? num, "A over all phases at the time, from";
        "maxCurrent"? num, "A over all phases at the time, below";
        "minPower"? num, "W at the time, from";
        "maxPower"? num, "W at the time, below";
        "minTime"? int, "seconds of the transaction, from";
        "maxTime"? int, "seconds of the transaction, below";
        "minChargingTime"? int, "seconds of charging, from";
        "maxChargingTime"? int, "seconds of charging, below";
        "minIdleTime"? int, "seconds without charging, from";
        "maxIdleTime"? int, "seconds without charging, below";
        "customData"? object(CustomDataType);
    }

    type TariffEnergyPriceType in types: "A price of energy and when it holds." {
        "priceKwh": num, "per kWh, without tax";
        "conditions"? object(TariffConditionsType), "absent: holds always";
        "customData"? object(CustomDataType);
    }

    type TariffEnergyType in types: "Prices of energy." {
        "prices": [object(TariffEnergyPriceType); 1..];
        "taxRates"? [object(TaxRateType); 1..5], "absent: no tax applies, which is not the same as 0 %";
        "customData"? object(CustomDataType);
    }

    type TariffFixedPriceType in types: "A fee and when it holds." {
        "conditions"? object(TariffConditionsFixedType), "absent: holds always";
        "priceFixed": num, "the fee, once";
        "customData"? object(CustomDataType);
    }

    type TariffFixedType in types: "Fees charged once." {
        "prices": [object(TariffFixedPriceType); 1..];
        "taxRates"? [object(TaxRateType); 1..5], "absent: no tax applies, which is not the same as 0 %";
        "customData"? object(CustomDataType);
    }

    type TariffTimePriceType in types: "A price of time and when it holds." {
        "priceMinute": num, "per minute, without tax";
        "conditions"? object(TariffConditionsType), "absent: holds always";
        "customData"? object(CustomDataType);
    }

    type TariffTimeType in types: "Prices of time." {
        "prices": [object(TariffTimePriceType); 1..];
        "taxRates"? [object(TaxRateType); 1..5], "absent: no tax applies, which is not the same as 0 %";
        "customData"? object(CustomDataType);
    }

    type TariffType in types: "Prices for energy, time, reservation and the start, each under conditions." {
        "tariffId": str(60), "name of the tariff, unique";
        "description"? [object(MessageContentType); 1..10],
            "the tariff explained for people, one text for each language";
        "currency": str(3), "ISO 4217 code";
        "energy"? object(TariffEnergyType);
        "validFrom"? datetime, "when it comes into force; absent: at once";
        "chargingTime"? object(TariffTimeType);
        "idleTime"? object(TariffTimeType);
        "fixedFee"? object(TariffFixedType), "charged once, at the start";
        "reservationTime"? object(TariffTimeType);
        "reservationFixed"? object(TariffFixedType), "charged once for a reservation";
        "minCost"? object(PriceType), "least to pay";
        "maxCost"? object(PriceType), "most to pay";
        "customData"? object(CustomDataType);
    }

    type TaxRateType in types: "A tax on prices." {
        "type": str(20), "name of the tax for the receipt, such as Federal or State";
        "tax": num, "%";
        "stack"? int(0..), "0: on the net price, 1: on top of that, and so on; absent: 0";
        "customData"? object(CustomDataType);
    }

    type TaxRuleType in types: "A tax and what it is levied on." {
        "taxRuleID": int(0..), "number of the rule";
        "taxRuleName"? str(100), "for people to read";
        "taxIncludedInPrice"? bool, "true: prices include this tax";
        "appliesToEnergyFee": bool;
        "appliesToParkingFee": bool;
        "appliesToOverstayFee": bool;
        "appliesToMinimumMaximumCost": bool;
        "taxRate": object(RationalNumberType), "%";
        "customData"? object(CustomDataType);
    }

    type UnitOfMeasureType in types: "A unit and a power of ten." {
        "unit"? str(20), "from the published list where it has one; absent: Wh";
        "multiplier"? int, "power of ten that the value is to be multiplied with; absent: 0";
        "customData"? object(CustomDataType);
    }

    type V2XFreqWattPointType in types: "One point of a curve from frequency to power." {
        "frequency": num, "Hz";
        "power": num, "W; negative: discharge";
        "customData"? object(CustomDataType);
    }

    type V2XSignalWattPointType in types: "One point of a curve from a signal to power." {
        "signal": int, "value that AFRRSignal sends";
        "power": num, "W; negative: discharge";
        "customData"? object(CustomDataType);
    }

    type VariableType in types: "A property of a component." {
        "name": str(50), "from the published list where it has one; case does not matter";
        "instance"? str(50), "tells apart several of the same name";
        "customData"? object(CustomDataType);
    }

    action CertificateSigned in security from csms: "Delivers the certificate that SignCertificate asked for.";
    request CertificateSignedRequest: "The signed certificate with its chain." {
        "certificateChain": str(10000), "PEM certificates, the station's own first, then the sub-CAs";
        "certificateType"? enum(CertificateSigningUseEnumType),
            "absent: for the link to the CSMS, and for ISO 15118 where that is used";
        "requestId"? int, "number of the SignCertificate that this answers";
        "customData"? object(CustomDataType);
    }
    response CertificateSignedResponse: "Tells whether the certificate is valid and was installed." {
        "status": enum(CertificateSignedStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SecurityEventNotification in security from station:
        "Reports an event that matters to security; critical ones are kept until delivered.";
    request SecurityEventNotificationRequest kept(true): "An event and its time." {
        "type": str(50), "name of the event, preferably from the published list of security events";
        "timestamp": datetime, "the moment it happened";
        "techInfo"? str(255), "free text with technical details";
        "customData"? object(CustomDataType);
    }
    response SecurityEventNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SignCertificate in security from station: "Asks to have a new certificate signed for the station.";
    request SignCertificateRequest: "The signing request and what the certificate is for." {
        "csr": str(5500), "certificate signing request (PKCS #10), PEM";
        "certificateType"? enum(CertificateSigningUseEnumType),
            "absent: for the link to the CSMS, and for ISO 15118 where that is used";
        "hashRootCertificate"? object(CertificateHashDataType), "the root that the new certificate should descend from";
        "requestId"? int, "number that the CertificateSigned in answer will carry";
        "customData"? object(CustomDataType);
    }
    response SignCertificateResponse: "Tells whether it will be signed; CertificateSigned then brings the result." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action BootNotification in provisioning from station:
        "Announces a station after every (re)boot; all else waits for the answer Accepted or Pending.";
    gate(boot);
    request BootNotificationRequest: "Why the station booted and what it is." {
        "chargingStation": object(ChargingStationType);
        "reason": enum(BootReasonEnumType);
        "customData"? object(CustomDataType);
    }
    response BootNotificationResponse: "Tells whether the station is accepted, with the time and the rhythm to keep." {
        "currentTime": datetime, "the CSMS's clock, for the station to set its own by";
        "interval": int,
            "seconds until the next heartbeat, or the retry wait while not accepted; 0: the station chooses";
        "status": enum(RegistrationStatusEnumType),
            "Pending: send only what is asked for, and boot again after the interval";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetBaseReport in provisioning from csms:
        "Asks for one of the predefined reports of the device model; NotifyReport delivers it in parts.";
    gate(trigger "NotifyReport");
    request GetBaseReportRequest: "The report to send." {
        "requestId": int, "number that the parts of the report will carry";
        "reportBase": enum(ReportBaseEnumType);
        "customData"? object(CustomDataType);
    }
    response GetBaseReportResponse: "Tells whether the report will follow." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetReport in provisioning from csms:
        "Asks for a report on chosen components and variables; NotifyReport delivers it in parts.";
    gate(trigger "NotifyReport");
    request GetReportRequest: "The objects of the report; both criteria together narrow them down." {
        "componentVariable"? [object(ComponentVariableType); 1..], "absent: all components and variables";
        "requestId": int, "number that the parts of the report will carry";
        "componentCriteria"? [enum(ComponentCriterionEnumType); 1..4],
            "only components of which at least one of these holds";
        "customData"? object(CustomDataType);
    }
    response GetReportResponse: "Tells whether the report will follow." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetVariables in provisioning from csms: "Reads attributes of variables and answers at once.";
    request GetVariablesRequest: "The attributes to read." {
        "getVariableData": [object(GetVariableDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response GetVariablesResponse: "One result for each attribute asked for." {
        "getVariableResult": [object(GetVariableResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action NotifyReport in provisioning from station: "Delivers one part of a report that was asked for.";
    request NotifyReportRequest: "Components and variables with their values and characteristics." {
        "requestId": int, "number of the GetReport or GetBaseReport that this answers";
        "generatedAt": datetime, "the moment the station wrote this part";
        "reportData"? [object(ReportDataType); 1..];
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int(0..), "position of this part in the report, from 0";
        "customData"? object(CustomDataType);
    }
    response NotifyReportResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action Reset in provisioning from csms: "Restarts the station or one EVSE.";
    request ResetRequest: "A restart: its kind and its object." {
        "type": enum(ResetEnumType);
        "evseId"? int(0..), "the EVSE to restart; absent: the whole station";
        "customData"? object(CustomDataType);
    }
    response ResetResponse: "Tells whether the restart happens, now or when the station is idle." {
        "status": enum(ResetStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetNetworkProfile in provisioning from csms: "Stores how to reach a CSMS in one of the station's slots.";
    request SetNetworkProfileRequest: "The connection data and the slot for it." {
        "configurationSlot": int, "slot to write; NetworkConfigurationPriority decides in which order slots are tried";
        "connectionData": object(NetworkConnectionProfileType);
        "customData"? object(CustomDataType);
    }
    response SetNetworkProfileResponse: "Tells whether the profile was stored." {
        "status": enum(SetNetworkProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetVariables in provisioning from csms: "Writes attributes of variables and answers at once.";
    request SetVariablesRequest: "The attributes to write." {
        "setVariableData": [object(SetVariableDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response SetVariablesResponse: "One result for each attribute written." {
        "setVariableResult": [object(SetVariableResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action Authorize in authorization from station: "Asks whether a token, or a contract certificate, may charge.";
    request AuthorizeRequest: "The token, and what is needed to check a contract certificate." {
        "idToken": object(IdTokenType);
        "certificate"? str(10000), "PEM contract certificate and its sub-CAs, leaf first, for the CSMS to check";
        "iso15118CertificateHashData"? [object(OCSPRequestDataType); 1..4] as iso15118_certificate_hash_data,
            "to check the contract certificate by OCSP; not needed beside certificate";
        "customData"? object(CustomDataType);
    }
    response AuthorizeResponse: "The facts that the CSMS knows about the token and the certificate." {
        "idTokenInfo": object(IdTokenInfoType);
        "certificateStatus"? enum(AuthorizeCertificateStatusEnumType);
        "allowedEnergyTransfer"? [enum(EnergyTransferModeEnumType); 1..],
            "ways of transfer that the vehicle may choose from; absent: charging only";
        "tariff"? object(TariffType), "tariff for this driver";
        "customData"? object(CustomDataType);
    }

    action ClearCache in authorization from csms: "Empties the authorisation cache.";
    request ClearCacheRequest: "Empty: the action says it all." {
        "customData"? object(CustomDataType);
    }
    response ClearCacheResponse: "Tells whether the cache was emptied." {
        "status": enum(ClearCacheStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifySettlement in authorization from station: "Reports what a payment terminal settled, or failed to.";
    request NotifySettlementRequest: "The payment, its amount and its receipt." {
        "transactionId"? str(36), "the transaction that was paid for; absent: cancelled before it started";
        "pspRef": str(255), "the payment provider's reference, which is also the idToken";
        "status": enum(PaymentStatusEnumType);
        "statusInfo"? str(500), "free text from the terminal";
        "settlementAmount": num, "amount settled, or that should have been";
        "settlementTime": datetime, "the moment of the settlement";
        "receiptId"? str(50), "number of a receipt that the terminal or the station made";
        "receiptUrl"? str(2000), "the address of a receipt that the terminal or the station made";
        "vatCompany"? object(AddressType), "whom to name on a company's receipt";
        "vatNumber"? str(20), "VAT number for a company's receipt";
        "customData"? object(CustomDataType);
    }
    response NotifySettlementResponse: "The receipt, if the CSMS makes it." {
        "receiptUrl"? str(2000), "the address of the receipt; the station may show it as a QR code";
        "receiptId"? str(50), "number of the receipt";
        "customData"? object(CustomDataType);
    }

    action NotifyWebPaymentStarted in authorization from csms:
        "Tells a station that somebody is paying for one of its EVSEs on the web.";
    request NotifyWebPaymentStartedRequest: "The EVSE, and the time to wait." {
        "evseId": int(0..), "the EVSE that is being paid for";
        "timeout": int, "seconds after which no payment is to be expected any more";
        "customData"? object(CustomDataType);
    }
    response NotifyWebPaymentStartedResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action VatNumberValidation in authorization from station:
        "Asks the CSMS to check a VAT number that a driver gave at the station.";
    request VatNumberValidationRequest: "The number to check." {
        "vatNumber": str(20);
        "evseId"? int(0..), "the EVSE where the number was given";
        "customData"? object(CustomDataType);
    }
    response VatNumberValidationResponse: "The verdict, with the company's address." {
        "company"? object(AddressType);
        "statusInfo"? object(StatusInfoType);
        "vatNumber": str(20), "the number that was asked about";
        "evseId"? int(0..), "the EVSE that was asked about";
        "status": enum(GenericStatusEnumType);
        "customData"? object(CustomDataType);
    }

    action GetLocalListVersion in localauth from csms: "Asks which version of the local list a station holds.";
    request GetLocalListVersionRequest: "Empty: the action says it all." {
        "customData"? object(CustomDataType);
    }
    response GetLocalListVersionResponse: "The version held." {
        "versionNumber": int, "0: there is no list";
        "customData"? object(CustomDataType);
    }

    action SendLocalList in localauth from csms: "Replaces or amends the local list.";
    request SendLocalListRequest: "The new list, or the entries that change." {
        "localAuthorizationList"? [object(AuthorizationData); 1..],
            "entries to set; in a differential update one without idTokenInfo is removed";
        "versionNumber": int, "version of the list once this update is applied";
        "updateType": enum(UpdateEnumType);
        "customData"? object(CustomDataType);
    }
    response SendLocalListResponse: "Tells whether the list was updated." {
        "status": enum(SendLocalListStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetTransactionStatus in transactions from csms:
        "Asks whether a transaction runs and whether messages about it are still queued.";
    request GetTransactionStatusRequest: "The transaction, if it is about one." {
        "transactionId"? str(36), "absent: only asks about queued messages";
        "customData"? object(CustomDataType);
    }
    response GetTransactionStatusResponse: "Tells whether it runs and whether messages wait." {
        "ongoingIndicator"? bool, "absent when no transaction was named";
        "messagesInQueue": bool, "true: messages about transactions wait to be sent";
        "customData"? object(CustomDataType);
    }

    action TransactionEvent in transactions from station:
        "Reports that a transaction started, changed or ended; kept and repeated until delivered.";
    request TransactionEventRequest kept(true) sample("eventType" = "Updated"):
        "An event of a transaction, its time, and the state of the transaction." {
        "costDetails"? object(CostDetailsType), "cost as the station reckons it from the tariff";
        "eventType": enum(TransactionEventEnumType);
        "meterValue"? [object(MeterValueType); 1..], "readings that belong to this event";
        "timestamp": datetime, "the moment it happened, also when reported later";
        "triggerReason": enum(TriggerReasonEnumType);
        "seqNo": int(0..), "counts the events of this transaction, so that gaps show";
        "offline"? bool, "true: happened while the station was offline; absent: false";
        "numberOfPhasesUsed"? int(0..3), "phases in use";
        "cableMaxCurrent"? int, "A that the connected cable bears";
        "reservationId"? int(0..), "the reservation that this transaction uses up";
        "preconditioningStatus"? enum(PreconditioningStatusEnumType), "absent: Unknown";
        "evseSleep"? bool, "true: the power electronics sleep; absent: false";
        "transactionInfo": object(TransactionType);
        "evse"? object(EVSEType), "the EVSE; sent once, as soon as it is known";
        "idToken"? object(IdTokenType), "token that was presented for this event";
        "customData"? object(CustomDataType);
    }
    response TransactionEventResponse: "The answer of the CSMS on cost, token and limits; often empty." {
        "totalCost"? num, "so far or final, with taxes, in the configured currency; 0: free; absent: not said";
        "chargingPriority"? int, "-9 to 9, higher first; outranks the one in idTokenInfo for now";
        "idTokenInfo"? object(IdTokenInfoType), "verdict on the token in the request";
        "transactionLimit"? object(TransactionLimitType), "limits for the rest of the transaction";
        "updatedPersonalMessage"? object(MessageContentType), "replaces the message shown to the driver";
        "updatedPersonalMessageExtra"? [object(MessageContentType); 1..4], "the message in further languages";
        "customData"? object(CustomDataType);
    }

    action RequestStartTransaction in remotecontrol from csms:
        "Asks a station to start charging for a driver who is not at the reader.";
    gate(start_stop);
    request RequestStartTransactionRequest: "For whom to start, where, and within which limits." {
        "evseId"? int(1..), "absent: the station picks one";
        "groupIdToken"? object(IdTokenType), "group that may stop the transaction too";
        "idToken": object(IdTokenType), "token to start with";
        "remoteStartId": int,
            "number that TransactionEvent will repeat, so that request and transaction can be matched";
        "chargingProfile"? object(ChargingProfileType), "limits for this transaction; its purpose must be TxProfile";
        "customData"? object(CustomDataType);
    }
    response RequestStartTransactionResponse:
        "Tells whether the station will try; TransactionEvent tells whether it did." {
        "status": enum(RequestStartStopStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "transactionId"? str(36), "set when a transaction had begun already, for instance by plugging in";
        "customData"? object(CustomDataType);
    }

    action RequestStopTransaction in remotecontrol from csms: "Asks a station to end a running transaction.";
    gate(start_stop);
    request RequestStopTransactionRequest: "The transaction to end." {
        "transactionId": str(36);
        "customData"? object(CustomDataType);
    }
    response RequestStopTransactionResponse: "Tells whether the transaction will be stopped." {
        "status": enum(RequestStartStopStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action TriggerMessage in remotecontrol from csms:
        "Asks a station to send a message that it would send by itself at another time.";
    gate(trigger by "requestedMessage",
        "SignChargingStationCertificate" = ["SignCertificate"],
        "SignV2GCertificate" = ["SignCertificate"],
        "SignV2G20Certificate" = ["SignCertificate"],
        "SignCombinedCertificate" = ["SignCertificate"],
        "CustomTrigger" = ["DataTransfer", "NotifyEvent"]);
    request TriggerMessageRequest: "The message wanted and what it should be about." {
        "evse"? object(EVSEType), "absent: the station as a whole, or every EVSE";
        "requestedMessage": enum(MessageTriggerEnumType);
        "customTrigger"? str(50), "the vendor's name for the message, with CustomTrigger";
        "customData"? object(CustomDataType);
    }
    response TriggerMessageResponse: "Tells whether the message will follow." {
        "status": enum(TriggerMessageStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action UnlockConnector in remotecontrol from csms:
        "Frees a cable that is stuck; it is no way to stop a transaction.";
    request UnlockConnectorRequest: "The connector to open." {
        "evseId": int(0..), "counted from 1";
        "connectorId": int(0..), "counted from 1 on its EVSE";
        "customData"? object(CustomDataType);
    }
    response UnlockConnectorResponse: "Tells whether the lock opened, or why not." {
        "status": enum(UnlockStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ChangeAvailability in availability from csms:
        "Takes a station, an EVSE or a connector into or out of operation.";
    request ChangeAvailabilityRequest: "The object to switch, and its new state." {
        "evse"? object(EVSEType), "absent: the whole station";
        "operationalStatus": enum(OperationalStatusEnumType);
        "customData"? object(CustomDataType);
    }
    response ChangeAvailabilityResponse:
        "Tells whether the change is made, refused, or waits for a transaction to end." {
        "status": enum(ChangeAvailabilityStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action Heartbeat in availability from station: "Shows that the station is alive and fetches the time.";
    heartbeat(true);
    request HeartbeatRequest: "Empty: its arrival is the message." {
        "customData"? object(CustomDataType);
    }
    response HeartbeatResponse: "The time at the CSMS." {
        "currentTime": datetime, "the CSMS's clock, for the station to set its own by";
        "customData"? object(CustomDataType);
    }

    action StatusNotification in availability from station:
        "Reports a change of state of a connector; NotifyEvent is preferred by now.";
    request StatusNotificationRequest: "The connector and its new state." {
        "timestamp": datetime, "the moment of the change";
        "connectorStatus": enum(ConnectorStatusEnumType);
        "evseId": int(0..), "counted from 1";
        "connectorId": int(0..), "counted from 1 on its EVSE";
        "customData"? object(CustomDataType);
    }
    response StatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action CancelReservation in reservation from csms: "Ends a reservation before it is used.";
    request CancelReservationRequest: "The reservation to end." {
        "reservationId": int(0..);
        "customData"? object(CustomDataType);
    }
    response CancelReservationResponse: "Tells whether such a reservation was found and ended." {
        "status": enum(CancelReservationStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ReservationStatusUpdate in reservation from station:
        "Reports that a reservation lapsed or had to be dropped.";
    request ReservationStatusUpdateRequest: "The reservation and what became of it." {
        "reservationId": int(0..);
        "reservationUpdateStatus": enum(ReservationUpdateStatusEnumType);
        "customData"? object(CustomDataType);
    }
    response ReservationStatusUpdateResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action ReserveNow in reservation from csms: "Reserves an EVSE, or any of a kind, for a token until a given moment.";
    request ReserveNowRequest: "The object of the reservation, its holder, and its end." {
        "id": int(0..), "number of the reservation; a known number replaces that reservation";
        "expiryDateTime": datetime, "the moment the reservation lapses";
        "connectorType"? str(20), "any EVSE with such a connector will do; from the published list, such as cCCS2";
        "idToken": object(IdTokenType), "token that the EVSE is kept for";
        "evseId"? int(0..), "absent: any EVSE, as long as one is kept free";
        "groupIdToken"? object(IdTokenType), "group whose members may use the reservation too";
        "customData"? object(CustomDataType);
    }
    response ReserveNowResponse: "Tells whether the reservation stands, or why not." {
        "status": enum(ReserveNowStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ChangeTransactionTariff in tariffcost from csms: "Gives a running transaction another tariff.";
    request ChangeTransactionTariffRequest: "The transaction and its new tariff." {
        "tariff": object(TariffType), "in the same currency as the one it replaces";
        "transactionId": str(36);
        "customData"? object(CustomDataType);
    }
    response ChangeTransactionTariffResponse: "Tells whether the tariff changed, or why not." {
        "status": enum(TariffChangeStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ClearTariffs in tariffcost from csms: "Removes default tariffs.";
    request ClearTariffsRequest: "The tariffs to remove, and their places; empty: all of them." {
        "tariffIds"? [str(60); 1..], "absent: all tariffs at evseId";
        "evseId"? int(0..), "absent: at every EVSE";
        "customData"? object(CustomDataType);
    }
    response ClearTariffsResponse: "One result for each tariff." {
        "clearTariffsResult": [object(ClearTariffsResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action CostUpdated in tariffcost from csms: "Tells a station what a transaction costs so far, for it to show.";
    request CostUpdatedRequest: "The transaction and its cost so far." {
        "totalCost": num, "cost so far, with taxes, in the configured currency";
        "transactionId": str(36);
        "customData"? object(CustomDataType);
    }
    response CostUpdatedResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action GetTariffs in tariffcost from csms: "Lists the tariffs in force.";
    request GetTariffsRequest: "The places to look." {
        "evseId": int(0..), "0: every EVSE";
        "customData"? object(CustomDataType);
    }
    response GetTariffsResponse: "The tariffs found and whom they are for." {
        "status": enum(TariffGetStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "tariffAssignments"? [object(TariffAssignmentType); 1..], "absent: none found";
        "customData"? object(CustomDataType);
    }

    action SetDefaultTariff in tariffcost from csms: "Sets the tariff for drivers who bring none of their own.";
    request SetDefaultTariffRequest: "The tariff and where it holds." {
        "evseId": int(0..), "0: every EVSE";
        "tariff": object(TariffType);
        "customData"? object(CustomDataType);
    }
    response SetDefaultTariffResponse: "Tells whether the tariff was taken, or why not." {
        "status": enum(TariffSetStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action MeterValues in meter from station: "Delivers meter readings that belong to no transaction.";
    request MeterValuesRequest: "Readings of one EVSE or of the main meter." {
        "evseId": int(0..), "0: the main meter of the station";
        "meterValue": [object(MeterValueType); 1..];
        "customData"? object(CustomDataType);
    }
    response MeterValuesResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action ClearChargingProfile in smartcharging from csms: "Removes charging profiles, by number or by criteria.";
    request ClearChargingProfileRequest: "The profiles to remove; without any criterion all of them." {
        "chargingProfileId"? int, "the one profile to remove";
        "chargingProfileCriteria"? object(ClearChargingProfileType), "removes all that match";
        "customData"? object(CustomDataType);
    }
    response ClearChargingProfileResponse: "Tells whether anything matched." {
        "status": enum(ClearChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ClearedChargingLimit in smartcharging from station: "Reports that a limit set from outside has been lifted.";
    request ClearedChargingLimitRequest: "Who had set the limit, and where." {
        "chargingLimitSource": str(20), "who had set the limit: CSO, EMS, SO, Other or one of the operator's own";
        "evseId"? int(0..), "absent: the whole station";
        "customData"? object(CustomDataType);
    }
    response ClearedChargingLimitResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action GetChargingProfiles in smartcharging from csms:
        "Asks which profiles are installed; ReportChargingProfiles delivers them in parts.";
    request GetChargingProfilesRequest: "The profiles to report." {
        "requestId": int, "number that the parts of the report will carry";
        "evseId"? int(0..), "0: profiles of the station as a whole; absent: all";
        "chargingProfile": object(ChargingProfileCriterionType);
        "customData"? object(CustomDataType);
    }
    response GetChargingProfilesResponse: "Tells whether a report will follow." {
        "status": enum(GetChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetCompositeSchedule in smartcharging from csms: "Asks what all installed limits together amount to.";
    request GetCompositeScheduleRequest: "For which EVSE and for how long ahead." {
        "duration": int, "seconds ahead to calculate";
        "chargingRateUnit"? enum(ChargingRateUnitEnumType), "unit wanted in the answer";
        "evseId": int(0..), "0: the grid connection of the station";
        "customData"? object(CustomDataType);
    }
    response GetCompositeScheduleResponse: "The schedule that results." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "schedule"? object(CompositeScheduleType);
        "customData"? object(CustomDataType);
    }

    action NotifyChargingLimit in smartcharging from station: "Reports a limit that was set from outside.";
    request NotifyChargingLimitRequest: "The limit, who set it, and where it applies." {
        "chargingSchedule"? [object(ChargingScheduleType); 1..], "the limit over time";
        "evseId"? int(0..), "absent or 0: the whole station";
        "chargingLimit": object(ChargingLimitType);
        "customData"? object(CustomDataType);
    }
    response NotifyChargingLimitResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyEVChargingNeeds in smartcharging from station: "Passes on what a vehicle asks for over ISO 15118.";
    request NotifyEVChargingNeedsRequest: "The needs of the vehicle, and its EVSE." {
        "evseId": int(1..), "counted from 1";
        "maxScheduleTuples"? int(0..), "most entries that the vehicle takes in one schedule";
        "chargingNeeds": object(ChargingNeedsType);
        "timestamp"? datetime, "the moment the vehicle asked, if the station was offline then";
        "customData"? object(CustomDataType);
    }
    response NotifyEVChargingNeedsResponse: "Tells whether a profile will follow." {
        "status": enum(NotifyEVChargingNeedsStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyEVChargingSchedule in smartcharging from station:
        "Passes on the schedule that a vehicle chose or made.";
    request NotifyEVChargingScheduleRequest: "The vehicle's schedule." {
        "timeBase": datetime, "periods of the schedule count from this moment";
        "chargingSchedule": object(ChargingScheduleType);
        "evseId": int(1..), "counted from 1";
        "selectedChargingScheduleId"? int(0..), "number of the offered schedule that the vehicle chose";
        "powerToleranceAcceptance"? bool, "true: the vehicle accepts the power tolerance";
        "customData"? object(CustomDataType);
    }
    response NotifyEVChargingScheduleResponse: "Tells whether the CSMS could read it, not whether it agrees." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyPriorityCharging in smartcharging from station: "Reports that priority charging began or ended.";
    request NotifyPriorityChargingRequest: "The transaction and whether it has priority." {
        "transactionId": str(36);
        "activated": bool, "true: began; false: ended";
        "customData"? object(CustomDataType);
    }
    response NotifyPriorityChargingResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action PullDynamicScheduleUpdate in smartcharging from station: "Asks for fresh values of a dynamic profile.";
    request PullDynamicScheduleUpdateRequest: "The profile to refresh." {
        "chargingProfileId": int;
        "customData"? object(CustomDataType);
    }
    response PullDynamicScheduleUpdateResponse: "The fresh values, if there are any." {
        "scheduleUpdate"? object(ChargingScheduleUpdateType), "absent: no values at hand";
        "status": enum(ChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ReportChargingProfiles in smartcharging from station: "Delivers one part of a report on installed profiles.";
    request ReportChargingProfilesRequest: "Profiles of one EVSE and one source." {
        "requestId": int, "number of the GetChargingProfiles that this answers";
        "chargingLimitSource": str(20),
            "who installed these profiles: CSO, EMS, SO, Other or one of the operator's own";
        "chargingProfile": [object(ChargingProfileType); 1..];
        "tbc"? bool, "true: another part follows; absent: false";
        "evseId": int(0..), "0: the station as a whole";
        "customData"? object(CustomDataType);
    }
    response ReportChargingProfilesResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SetChargingProfile in smartcharging from csms: "Installs a charging profile.";
    request SetChargingProfileRequest: "The profile and where it applies." {
        "evseId": int(0..), "0: the station as a whole, or with TxDefaultProfile each EVSE by itself";
        "chargingProfile": object(ChargingProfileType);
        "customData"? object(CustomDataType);
    }
    response SetChargingProfileResponse: "Tells whether the profile was taken." {
        "status": enum(ChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action UpdateDynamicSchedule in smartcharging from csms: "Gives a dynamic profile fresh values.";
    request UpdateDynamicScheduleRequest: "The profile and its fresh values." {
        "chargingProfileId": int;
        "scheduleUpdate": object(ChargingScheduleUpdateType);
        "customData"? object(CustomDataType);
    }
    response UpdateDynamicScheduleResponse: "Tells whether the values were taken." {
        "status": enum(ChargingProfileStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action UsePriorityCharging in smartcharging from csms:
        "Switches a transaction to or from the profile for priority charging.";
    request UsePriorityChargingRequest: "The transaction and what to switch to." {
        "transactionId": str(36);
        "activate": bool, "true: use the priority profile; false: stop using it";
        "customData"? object(CustomDataType);
    }
    response UsePriorityChargingResponse: "Tells whether it is done; NotifyPriorityCharging confirms." {
        "status": enum(PriorityChargingStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action FirmwareStatusNotification in firmware from station: "Reports how a firmware update proceeds.";
    request FirmwareStatusNotificationRequest: "The state of the update." {
        "status": enum(FirmwareStatusEnumType);
        "requestId"? int, "number of the UpdateFirmware; absent only when triggered while no update runs";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }
    response FirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action PublishFirmware in firmware from csms:
        "Asks a local controller to fetch firmware and offer it to its stations.";
    request PublishFirmwareRequest: "The firmware and how hard to try to fetch it." {
        "location": str(2000), "URI to fetch the firmware from";
        "retries"? int(0..), "further attempts before giving up; absent: the controller chooses";
        "checksum": str(32), "hex MD5 over the firmware file";
        "requestId": int(0..), "number that the progress reports will carry";
        "retryInterval"? int(0..), "seconds between attempts; absent: the controller chooses";
        "customData"? object(CustomDataType);
    }
    response PublishFirmwareResponse: "Tells whether the controller will do it." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action PublishFirmwareStatusNotification in firmware from station: "Reports how publishing firmware proceeds.";
    request PublishFirmwareStatusNotificationRequest: "The state of publishing and, once done, where the firmware is." {
        "status": enum(PublishFirmwareStatusEnumType);
        "location"? [str(2000); 1..], "URIs where stations find the firmware; required with Published";
        "requestId"? int(0..), "number of the PublishFirmware";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }
    response PublishFirmwareStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action UnpublishFirmware in firmware from csms: "Asks a local controller to stop offering firmware.";
    request UnpublishFirmwareRequest: "The firmware to withdraw." {
        "checksum": str(32), "hex MD5 over the firmware file";
        "customData"? object(CustomDataType);
    }
    response UnpublishFirmwareResponse: "Tells whether the firmware was withdrawn." {
        "status": enum(UnpublishFirmwareStatusEnumType);
        "customData"? object(CustomDataType);
    }

    action UpdateFirmware in firmware from csms:
        "Asks for a firmware update; FirmwareStatusNotification reports its progress.";
    request UpdateFirmwareRequest: "The firmware and how hard to try to fetch it." {
        "retries"? int(0..), "further attempts to download before giving up; absent: the station chooses";
        "retryInterval"? int, "seconds between attempts; absent: the station chooses";
        "requestId": int, "number that the progress reports will carry";
        "firmware": object(FirmwareType);
        "customData"? object(CustomDataType);
    }
    response UpdateFirmwareResponse: "Tells whether the update is taken on, or what is wrong with its certificate." {
        "status": enum(UpdateFirmwareStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action DeleteCertificate in iso15118 from csms: "Removes an installed certificate.";
    request DeleteCertificateRequest: "The certificate, named by its hashes." {
        "certificateHashData": object(CertificateHashDataType);
        "customData"? object(CustomDataType);
    }
    response DeleteCertificateResponse: "Tells whether it was found and removed." {
        "status": enum(DeleteCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action Get15118EVCertificate in iso15118 from station:
        "Passes a vehicle's request for a contract certificate on to its provider, and the answer back.";
    request Get15118EVCertificateRequest: "The vehicle's request, untouched." {
        "iso15118SchemaVersion": str(50) as iso15118_schema_version,
            "schema that the session uses, needed to read the EXI";
        "action": enum(CertificateActionEnumType);
        "exiRequest": str(11000), "Base64 EXI: a CertificateInstallationReq; variable FieldLength may allow more";
        "maximumContractCertificateChains"? int(0..),
            "most contracts to install; required by ISO 15118-20, absent in -2";
        "prioritizedEMAIDs"? [str(255); 1..8] as prioritized_emaids,
            "contracts wanted first, where there are too many; ISO 15118-20 only";
        "customData"? object(CustomDataType);
    }
    response Get15118EVCertificateResponse: "The provider's answer, untouched." {
        "status": enum(Iso15118EVCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "exiResponse": str(17000), "Base64 EXI: the answer for the vehicle; variable FieldLength may allow more";
        "remainingContracts"? int(0..), "contracts that further requests would bring";
        "customData"? object(CustomDataType);
    }

    action GetCertificateChainStatus in iso15118 from station: "Asks whether certificates are revoked, by OCSP or CRL.";
    request GetCertificateChainStatusRequest: "The certificates to check and whom to ask." {
        "certificateStatusRequests": [object(CertificateStatusRequestInfoType); 1..4];
        "customData"? object(CustomDataType);
    }
    response GetCertificateChainStatusResponse: "One verdict for each certificate." {
        "certificateStatus": [object(CertificateStatusType); 1..4];
        "customData"? object(CustomDataType);
    }

    action GetCertificateStatus in iso15118 from station: "Asks the CSMS to fetch the OCSP status of a certificate.";
    request GetCertificateStatusRequest: "The certificate and its responder." {
        "ocspRequestData": object(OCSPRequestDataType);
        "customData"? object(CustomDataType);
    }
    response GetCertificateStatusResponse: "The responder's answer." {
        "status": enum(GetCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "ocspResult"? str(18000), "OCSP response (RFC 6960) in DER, Base64; absent unless Accepted";
        "customData"? object(CustomDataType);
    }

    action GetInstalledCertificateIds in iso15118 from csms: "Lists the certificates installed in the station.";
    request GetInstalledCertificateIdsRequest: "The uses asked about." {
        "certificateType"? [enum(GetCertificateIdUseEnumType); 1..], "absent: all of them";
        "customData"? object(CustomDataType);
    }
    response GetInstalledCertificateIdsResponse: "The certificates found, named by their hashes." {
        "status": enum(GetInstalledCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "certificateHashDataChain"? [object(CertificateHashDataChainType); 1..], "absent: none found";
        "customData"? object(CustomDataType);
    }

    action InstallCertificate in iso15118 from csms: "Installs a root certificate.";
    request InstallCertificateRequest: "The certificate and its use." {
        "certificateType": enum(InstallCertificateUseEnumType);
        "certificate": str(10000), "PEM certificate";
        "customData"? object(CustomDataType);
    }
    response InstallCertificateResponse: "Tells whether it was installed." {
        "status": enum(InstallCertificateStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action AdjustPeriodicEventStream in diagnostics from csms: "Changes the rhythm of an event stream.";
    request AdjustPeriodicEventStreamRequest: "The stream and its new rhythm." {
        "id": int(0..), "number of the stream";
        "params": object(PeriodicEventStreamParamsType);
        "customData"? object(CustomDataType);
    }
    response AdjustPeriodicEventStreamResponse: "Tells whether the rhythm changed." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ClearVariableMonitoring in diagnostics from csms: "Removes monitors.";
    request ClearVariableMonitoringRequest: "The monitors to remove." {
        "id": [int(0..); 1..], "numbers of the monitors";
        "customData"? object(CustomDataType);
    }
    response ClearVariableMonitoringResponse: "One result for each monitor." {
        "clearMonitoringResult": [object(ClearMonitoringResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action ClosePeriodicEventStream in diagnostics from station: "Reports that a station has closed an event stream.";
    request ClosePeriodicEventStreamRequest: "The stream that ended." {
        "id": int(0..), "number of the stream";
        "customData"? object(CustomDataType);
    }
    response ClosePeriodicEventStreamResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action CustomerInformation in diagnostics from csms:
        "Asks what a station holds on a customer, or has it erased; NotifyCustomerInformation reports.";
    request CustomerInformationRequest: "The customer, named in one of three ways, and what to do." {
        "customerCertificate"? object(CertificateHashDataType), "names the customer by a certificate";
        "idToken"? object(IdTokenType), "names the customer by a token";
        "requestId": int(0..), "number that the parts of the report will carry";
        "report": bool, "true: report what is held";
        "clear": bool, "true: erase it";
        "customerIdentifier"? str(64), "names the customer in the vendor's own way";
        "customData"? object(CustomDataType);
    }
    response CustomerInformationResponse: "Tells whether it will be done." {
        "status": enum(CustomerInformationStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetLog in diagnostics from csms:
        "Asks for an upload of a log file; LogStatusNotification reports its progress.";
    request GetLogRequest: "The log, its destination, and the number of attempts." {
        "log": object(LogParametersType);
        "logType": enum(LogEnumType);
        "requestId": int, "number that the progress reports will carry";
        "retries"? int(0..), "further attempts to upload before giving up; absent: the station chooses";
        "retryInterval"? int, "seconds between attempts; absent: the station chooses";
        "customData"? object(CustomDataType);
    }
    response GetLogResponse: "Tells whether there will be an upload, and its name." {
        "status": enum(LogStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "filename"? str(255), "name that the uploaded file will have; absent: nothing to upload";
        "customData"? object(CustomDataType);
    }

    action GetMonitoringReport in diagnostics from csms:
        "Asks which monitors are set; NotifyMonitoringReport delivers them in parts.";
    request GetMonitoringReportRequest: "The monitors to report." {
        "componentVariable"? [object(ComponentVariableType); 1..], "absent: all components and variables";
        "requestId": int, "number that the parts of the report will carry";
        "monitoringCriteria"? [enum(MonitoringCriterionEnumType); 1..3], "absent: monitors of every kind";
        "customData"? object(CustomDataType);
    }
    response GetMonitoringReportResponse: "Tells whether the report will follow." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetPeriodicEventStream in diagnostics from csms: "Lists the open event streams.";
    request GetPeriodicEventStreamRequest: "Empty: the action says it all." {
        "customData"? object(CustomDataType);
    }
    response GetPeriodicEventStreamResponse: "The streams." {
        "constantStreamData"? [object(ConstantStreamDataType); 1..], "absent: none is open";
        "customData"? object(CustomDataType);
    }

    action LogStatusNotification in diagnostics from station: "Reports how an upload of a log proceeds.";
    request LogStatusNotificationRequest: "The state of the upload." {
        "status": enum(UploadLogStatusEnumType);
        "requestId"? int, "number of the GetLog; absent only when triggered while no upload runs";
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }
    response LogStatusNotificationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyCustomerInformation in diagnostics from station:
        "Delivers one part of what a station holds on a customer.";
    request NotifyCustomerInformationRequest: "One part of the report." {
        "data": str(512), "free text for people to read; parts are to be joined";
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int(0..), "position of this part in the report, from 0";
        "generatedAt": datetime, "the moment the station wrote this part";
        "requestId": int(0..), "number of the CustomerInformation that this answers";
        "customData"? object(CustomDataType);
    }
    response NotifyCustomerInformationResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyEvent in diagnostics from station:
        "Reports events: monitors that tripped, and what a station reports unasked.";
    request NotifyEventRequest: "Some events, or one part of them." {
        "generatedAt": datetime, "the moment the station wrote this part";
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int(0..), "position of this part, from 0";
        "eventData": [object(EventDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response NotifyEventResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyMonitoringReport in diagnostics from station: "Delivers one part of a report on monitors.";
    request NotifyMonitoringReportRequest: "Variables with the monitors set on them." {
        "monitor"? [object(MonitoringDataType); 1..];
        "requestId": int, "number of the GetMonitoringReport that this answers";
        "tbc"? bool, "true: another part follows; absent: false";
        "seqNo": int(0..), "position of this part in the report, from 0";
        "generatedAt": datetime, "the moment the station wrote this part";
        "customData"? object(CustomDataType);
    }
    response NotifyMonitoringReportResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyPeriodicEventStream in diagnostics from station:
        "Streams values of a monitored variable; never answered.";
    send NotifyPeriodicEventStream: "Values of one stream since the last message." {
        "data": [object(StreamDataElementType); 1..];
        "id": int(0..), "number of the stream";
        "pending": int(0..), "values that still wait to be sent";
        "basetime": datetime, "the times of the values count from this moment";
        "customData"? object(CustomDataType);
    }

    action OpenPeriodicEventStream in diagnostics from station: "Opens a stream of values of a monitored variable.";
    request OpenPeriodicEventStreamRequest: "The stream, its monitor and its rhythm." {
        "constantStreamData": object(ConstantStreamDataType);
        "customData"? object(CustomDataType);
    }
    response OpenPeriodicEventStreamResponse: "Tells whether the stream may start." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetMonitoringBase in diagnostics from csms: "Sets which monitors are in force.";
    request SetMonitoringBaseRequest: "The set of monitors to fall back to." {
        "monitoringBase": enum(MonitoringBaseEnumType);
        "customData"? object(CustomDataType);
    }
    response SetMonitoringBaseResponse: "Tells whether the set is in force." {
        "status": enum(GenericDeviceModelStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetMonitoringLevel in diagnostics from csms: "Sets how severe an event must be to be reported.";
    request SetMonitoringLevelRequest: "The level." {
        "severity": int(0..), "0 (danger) to 9 (debugging); events up to this number are reported";
        "customData"? object(CustomDataType);
    }
    response SetMonitoringLevelResponse: "Tells whether the level is in force." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action SetVariableMonitoring in diagnostics from csms: "Sets monitors on variables.";
    request SetVariableMonitoringRequest: "The monitors to set." {
        "setMonitoringData": [object(SetMonitoringDataType); 1..];
        "customData"? object(CustomDataType);
    }
    response SetVariableMonitoringResponse: "One result for each monitor." {
        "setMonitoringResult": [object(SetMonitoringResultType); 1..];
        "customData"? object(CustomDataType);
    }

    action ClearDisplayMessage in display from csms: "Removes a message.";
    request ClearDisplayMessageRequest: "The message to remove." {
        "id": int(0..), "number of the message";
        "customData"? object(CustomDataType);
    }
    response ClearDisplayMessageResponse: "Tells whether it was removed." {
        "status": enum(ClearMessageStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetDisplayMessages in display from csms:
        "Asks which messages are set; NotifyDisplayMessages delivers them in parts.";
    request GetDisplayMessagesRequest: "The messages to report; without criteria all of them." {
        "id"? [int(0..); 1..], "numbers of the messages";
        "requestId": int, "number that the parts of the report will carry";
        "priority"? enum(MessagePriorityEnumType);
        "state"? enum(MessageStateEnumType);
        "customData"? object(CustomDataType);
    }
    response GetDisplayMessagesResponse: "Tells whether any matched and will be reported." {
        "status": enum(GetDisplayMessagesStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyDisplayMessages in display from station: "Delivers one part of a report on messages.";
    request NotifyDisplayMessagesRequest: "Messages as they are set." {
        "messageInfo"? [object(MessageInfoType); 1..];
        "requestId": int, "number of the GetDisplayMessages that this answers";
        "tbc"? bool, "true: another part follows; absent: false";
        "customData"? object(CustomDataType);
    }
    response NotifyDisplayMessagesResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SetDisplayMessage in display from csms: "Sets a message, or replaces the one with its number.";
    request SetDisplayMessageRequest: "The message." {
        "message": object(MessageInfoType);
        "customData"? object(CustomDataType);
    }
    response SetDisplayMessageResponse: "Tells whether it will be shown, or why not." {
        "status": enum(DisplayMessageStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action DataTransfer in data from both:
        "Carries whatever a vendor needs that the protocol lacks; either side may send it.";
    body("data");
    request DataTransferRequest: "A message of a vendor's own making." {
        "messageId"? str(50), "tells apart the vendor's messages";
        "data"? any, "its form is a matter between the two sides";
        "vendorId": str(255), "names the vendor, best by a reversed domain name";
        "customData"? object(CustomDataType);
    }
    response DataTransferResponse: "Tells whether the message was understood, and an answer to it." {
        "status": enum(DataTransferStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "data"? any, "the answer, in whatever form the two sides agreed on";
        "customData"? object(CustomDataType);
    }

    action AFRRSignal in bidirectional from csms: "Passes on a signal of the grid's automatic frequency restoration.";
    request AFRRSignalRequest: "The signal and when it counts." {
        "timestamp": datetime, "the moment from which the signal counts";
        "signal": int, "looked up in v2xSignalWattCurve to find the power";
        "customData"? object(CustomDataType);
    }
    response AFRRSignalResponse: "Tells whether the station acts on it." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyAllowedEnergyTransfer in bidirectional from csms:
        "Tells a station which ways of transfer are allowed after all.";
    request NotifyAllowedEnergyTransferRequest: "The transaction and what it may do." {
        "transactionId": str(36);
        "allowedEnergyTransfer": [enum(EnergyTransferModeEnumType); 1..],
            "ways of transfer that the vehicle may choose from";
        "customData"? object(CustomDataType);
    }
    response NotifyAllowedEnergyTransferResponse: "Tells whether the station takes note." {
        "status": enum(NotifyAllowedEnergyTransferStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action ClearDERControl in dercontrol from csms: "Removes controls.";
    request ClearDERControlRequest: "The controls to remove." {
        "isDefault": bool, "true: default controls; false: scheduled ones";
        "controlType"? enum(DERControlEnumType), "absent: of every kind";
        "controlId"? str(36), "the one to remove; absent: all of controlType";
        "customData"? object(CustomDataType);
    }
    response ClearDERControlResponse: "Tells whether anything was removed." {
        "status": enum(DERControlStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action GetDERControl in dercontrol from csms:
        "Asks which controls are set; ReportDERControl delivers them in parts.";
    request GetDERControlRequest: "The controls to report; without criteria all of them." {
        "requestId": int, "number that the parts of the report will carry";
        "isDefault"? bool, "true: default controls; false: scheduled ones; absent: both";
        "controlType"? enum(DERControlEnumType), "absent: of every kind";
        "controlId"? str(36), "the one to report; absent: all of controlType";
        "customData"? object(CustomDataType);
    }
    response GetDERControlResponse: "Tells whether a report will follow." {
        "status": enum(DERControlStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }

    action NotifyDERAlarm in dercontrol from station:
        "Reports that a control overrides normal charging, or no longer does.";
    request NotifyDERAlarmRequest: "The control, the fault of the grid, and when." {
        "controlType": enum(DERControlEnumType);
        "gridEventFault"? enum(GridEventFaultEnumType);
        "alarmEnded"? bool, "true: it is over; absent: false";
        "timestamp": datetime, "when it began or ended";
        "extraInfo"? str(200), "free text from the vehicle";
        "customData"? object(CustomDataType);
    }
    response NotifyDERAlarmResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action NotifyDERStartStop in dercontrol from station: "Reports that a scheduled control began or ended.";
    request NotifyDERStartStopRequest: "The control and when." {
        "controlId": str(36), "name that SetDERControl gave it";
        "started": bool, "true: began; false: ended";
        "timestamp": datetime, "when it began or ended";
        "supersededIds"? [str(36); 1..24], "controls that give way to this one";
        "customData"? object(CustomDataType);
    }
    response NotifyDERStartStopResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action ReportDERControl in dercontrol from station: "Delivers one part of a report on controls.";
    request ReportDERControlRequest: "Controls as they are set, by kind." {
        "curve"? [object(DERCurveGetType); 1..24];
        "enterService"? [object(EnterServiceGetType); 1..24];
        "fixedPFAbsorb"? [object(FixedPFGetType); 1..24];
        "fixedPFInject"? [object(FixedPFGetType); 1..24];
        "fixedVar"? [object(FixedVarGetType); 1..24];
        "freqDroop"? [object(FreqDroopGetType); 1..24];
        "gradient"? [object(GradientGetType); 1..24];
        "limitMaxDischarge"? [object(LimitMaxDischargeGetType); 1..24];
        "requestId": int, "number of the GetDERControl that this answers";
        "tbc"? bool, "true: another part follows; absent: false";
        "customData"? object(CustomDataType);
    }
    response ReportDERControlResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action SetDERControl in dercontrol from csms: "Sets a control, for a time or as the default.";
    request SetDERControlRequest: "One control: controlType decides which of its members counts." {
        "isDefault": bool, "true: holds whenever no scheduled control of its kind does";
        "controlId": str(36), "name of the control, such as a UUID";
        "controlType": enum(DERControlEnumType);
        "curve"? object(DERCurveType), "for the curves: trip, ride-through, volt and watt";
        "enterService"? object(EnterServiceType);
        "fixedPFAbsorb"? object(FixedPFType), "power factor while absorbing active power";
        "fixedPFInject"? object(FixedPFType), "power factor while injecting active power";
        "fixedVar"? object(FixedVarType);
        "freqDroop"? object(FreqDroopType);
        "gradient"? object(GradientType);
        "limitMaxDischarge"? object(LimitMaxDischargeType);
        "customData"? object(CustomDataType);
    }
    response SetDERControlResponse: "Tells whether the control was taken, and what gives way to it." {
        "status": enum(DERControlStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "supersededIds"? [str(36); 1..24], "controls that give way to this one";
        "customData"? object(CustomDataType);
    }

    action BatterySwap in batteryswap from station: "Reports that batteries were put in or taken out.";
    request BatterySwapRequest: "The batteries, who swapped them, and which way they went." {
        "batteryData": [object(BatteryDataType); 1..];
        "eventType": enum(BatterySwapEventEnumType);
        "idToken": object(IdTokenType);
        "requestId": int, "ties together both halves of a swap, and the RequestBatterySwap before it";
        "customData"? object(CustomDataType);
    }
    response BatterySwapResponse: "Empty: the arrival is the acknowledgement." {
        "customData"? object(CustomDataType);
    }

    action RequestBatterySwap in batteryswap from csms: "Asks a station to let a driver swap batteries.";
    request RequestBatterySwapRequest: "Who may swap." {
        "idToken": object(IdTokenType);
        "requestId": int, "number that BatterySwap will carry";
        "customData"? object(CustomDataType);
    }
    response RequestBatterySwapResponse: "Tells whether the station is ready to swap." {
        "status": enum(GenericStatusEnumType);
        "statusInfo"? object(StatusInfoType);
        "customData"? object(CustomDataType);
    }
}

pub static RULES: &[Rule] = &[
    Rule {
        name: "integer",
        set: RuleSet::Specification,
        places: Places::Every(Every::Int),
        demand: Demand::Int { min: -2147483648, max: 2147483647 },
    },
    Rule {
        name: "decimals",
        set: RuleSet::Specification,
        places: Places::Every(Every::NumToStation),
        demand: Demand::Check(Check::Decimals(6)),
    },
    Rule {
        name: "fraction",
        set: RuleSet::Specification,
        places: Places::Every(Every::DateTime),
        demand: Demand::Check(Check::Fraction(3)),
    },
    Rule {
        name: "one-evse",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("NotifyChargingLimitRequest", "evseId"),
        ]),
        demand: Demand::Int { min: 1, max: i64::MAX },
    },
    Rule {
        name: "severity",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("SetMonitoringLevelRequest", "severity"),
            ("SetMonitoringDataType", "severity"),
            ("SetMonitoringResultType", "severity"),
            ("VariableMonitoringType", "severity"),
            ("EventDataType", "severity"),
        ]),
        demand: Demand::Int { min: 0, max: 9 },
    },
    Rule {
        name: "priority",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("IdTokenInfoType", "chargingPriority"),
            ("TransactionEventResponse", "chargingPriority"),
        ]),
        demand: Demand::Int { min: -9, max: 9 },
    },
    Rule {
        name: "phase",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("ChargingSchedulePeriodType", "phaseToUse"),
        ]),
        demand: Demand::Int { min: 1, max: 3 },
    },
    Rule {
        name: "cost-exponent",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CostType", "amountMultiplier"),
        ]),
        demand: Demand::Int { min: -3, max: 3 },
    },
    Rule {
        name: "list-version",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("SendLocalListRequest", "versionNumber"),
        ]),
        demand: Demand::Int { min: 1, max: i64::MAX },
    },
    Rule {
        name: "local-list",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("GetLocalListVersionResponse", "versionNumber"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "seconds",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("BootNotificationResponse", "interval"),
            ("GetCompositeScheduleRequest", "duration"),
            ("CompositeScheduleType", "duration"),
            ("ChargingScheduleType", "duration"),
            ("GetLogRequest", "retryInterval"),
            ("UpdateFirmwareRequest", "retryInterval"),
            ("ChargingSchedulePeriodType", "startPeriod"),
            ("RelativeTimeIntervalType", "start"),
            ("RelativeTimeIntervalType", "duration"),
            ("NetworkConnectionProfileType", "messageTimeout"),
            ("TransactionType", "timeSpentCharging"),
            ("ChargingProfileType", "maxOfflineDuration"),
            ("ChargingProfileType", "dynUpdateInterval"),
            ("NotifyWebPaymentStartedRequest", "timeout"),
            ("OverstayRuleListType", "overstayTimeThreshold"),
            ("OverstayRuleType", "startTime"),
            ("OverstayRuleType", "overstayFeePeriod"),
            ("PriceLevelScheduleEntryType", "duration"),
            ("PriceRuleStackType", "duration"),
            ("PriceRuleType", "parkingFeePeriod"),
            ("EVAbsolutePriceScheduleEntryType", "duration"),
            ("EVPowerScheduleEntryType", "duration"),
            ("TotalUsageType", "chargingTime"),
            ("TotalUsageType", "idleTime"),
            ("TotalUsageType", "reservationTime"),
            ("TransactionLimitType", "maxTime"),
            ("TariffConditionsType", "minTime"),
            ("TariffConditionsType", "maxTime"),
            ("TariffConditionsType", "minChargingTime"),
            ("TariffConditionsType", "maxChargingTime"),
            ("TariffConditionsType", "minIdleTime"),
            ("TariffConditionsType", "maxIdleTime"),
        ]),
        demand: Demand::Int { min: 0, max: i64::MAX },
    },
    Rule {
        name: "der-seconds",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("DERCurveType", "duration"),
            ("FixedPFType", "duration"),
            ("FixedVarType", "duration"),
            ("FreqDroopType", "duration"),
            ("LimitMaxDischargeType", "duration"),
        ]),
        demand: Demand::Num { min: 0.0, max: f64::INFINITY, multiple_of_tenth: false },
    },
    Rule {
        name: "discharge",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("V2XChargingParametersType", "minDischargePower"),
            ("V2XChargingParametersType", "minDischargePower_L2"),
            ("V2XChargingParametersType", "minDischargePower_L3"),
            ("V2XChargingParametersType", "maxDischargePower"),
            ("V2XChargingParametersType", "maxDischargePower_L2"),
            ("V2XChargingParametersType", "maxDischargePower_L3"),
            ("V2XChargingParametersType", "minDischargeCurrent"),
            ("V2XChargingParametersType", "maxDischargeCurrent"),
        ]),
        demand: Demand::Num { min: 0.0, max: f64::INFINITY, multiple_of_tenth: false },
    },
    Rule {
        name: "identifier",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CostUpdatedRequest", "transactionId"),
            ("GetTransactionStatusRequest", "transactionId"),
            ("RequestStartTransactionResponse", "transactionId"),
            ("RequestStopTransactionRequest", "transactionId"),
            ("NotifyAllowedEnergyTransferRequest", "transactionId"),
            ("NotifyPriorityChargingRequest", "transactionId"),
            ("NotifySettlementRequest", "transactionId"),
            ("NotifySettlementRequest", "pspRef"),
            ("UsePriorityChargingRequest", "transactionId"),
            ("ChangeTransactionTariffRequest", "transactionId"),
            ("ChargingProfileType", "transactionId"),
            ("EventDataType", "transactionId"),
            ("MessageInfoType", "transactionId"),
            ("TransactionType", "transactionId"),
            ("AdditionalInfoType", "additionalIdToken"),
            ("IdTokenType", "idToken"),
            ("TariffAssignmentType", "idTokens"),
            ("ComponentType", "name"),
            ("ComponentType", "instance"),
            ("VariableType", "name"),
            ("VariableType", "instance"),
            ("ModemType", "iccid"),
            ("ModemType", "imsi"),
            ("APNType", "preferredNetwork"),
            ("CertificateHashDataType", "issuerNameHash"),
            ("OCSPRequestDataType", "issuerNameHash"),
            ("NotifyDERStartStopRequest", "controlId"),
            ("NotifyDERStartStopRequest", "supersededIds"),
            ("SetDERControlRequest", "controlId"),
            ("SetDERControlResponse", "supersededIds"),
            ("ClearDERControlRequest", "controlId"),
            ("GetDERControlRequest", "controlId"),
            ("DERCurveGetType", "id"),
            ("EnterServiceGetType", "id"),
            ("FixedPFGetType", "id"),
            ("FixedVarGetType", "id"),
            ("FreqDroopGetType", "id"),
            ("GradientGetType", "id"),
            ("LimitMaxDischargeGetType", "id"),
        ]),
        demand: Demand::Check(Check::Form(Form::Identifier)),
    },
    Rule {
        name: "checksum",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("PublishFirmwareRequest", "checksum"),
            ("UnpublishFirmwareRequest", "checksum"),
        ]),
        demand: Demand::Check(Check::Form(Form::Hex)),
    },
    Rule {
        name: "serial-number",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("CertificateHashDataType", "serialNumber"),
            ("OCSPRequestDataType", "serialNumber"),
        ]),
        demand: Demand::Check(Check::Form(Form::HexNumber)),
    },
    Rule {
        name: "base64",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("SignedMeterValueType", "signedMeterData"),
            ("SignedMeterValueType", "publicKey"),
            ("FirmwareType", "signature"),
            ("Get15118EVCertificateRequest", "exiRequest"),
            ("Get15118EVCertificateResponse", "exiResponse"),
            ("GetCertificateStatusResponse", "ocspResult"),
            ("ChargingScheduleType", "digestValue"),
        ]),
        demand: Demand::Check(Check::Form(Form::Base64)),
    },
    Rule {
        name: "uri",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("PublishFirmwareRequest", "location"),
            ("PublishFirmwareStatusNotificationRequest", "location"),
            ("FirmwareType", "location"),
            ("LogParametersType", "remoteLocation"),
            ("NetworkConnectionProfileType", "ocppCsmsUrl"),
            ("OCSPRequestDataType", "responderURL"),
            ("NotifySettlementRequest", "receiptUrl"),
            ("NotifySettlementResponse", "receiptUrl"),
            ("CertificateStatusRequestInfoType", "urls"),
        ]),
        demand: Demand::Check(Check::Form(Form::Uri)),
    },
    Rule {
        name: "language",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("IdTokenInfoType", "language1"),
            ("IdTokenInfoType", "language2"),
            ("MessageContentType", "language"),
        ]),
        demand: Demand::Check(Check::Form(Form::Language)),
    },
    Rule {
        name: "currency",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("AbsolutePriceScheduleType", "currency"),
            ("EVAbsolutePriceScheduleType", "currency"),
            ("TariffType", "currency"),
            ("TotalCostType", "currency"),
        ]),
        demand: Demand::Check(Check::Form(Form::Currency)),
    },
    Rule {
        name: "time-of-day",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("TariffConditionsType", "startTimeOfDay"),
            ("TariffConditionsType", "endTimeOfDay"),
            ("TariffConditionsFixedType", "startTimeOfDay"),
            ("TariffConditionsFixedType", "endTimeOfDay"),
        ]),
        demand: Demand::Check(Check::Form(Form::TimeOfDay)),
    },
    Rule {
        name: "date",
        set: RuleSet::Specification,
        places: Places::Fields(&[
            ("TariffConditionsType", "validFromDate"),
            ("TariffConditionsType", "validToDate"),
            ("TariffConditionsFixedType", "validFromDate"),
            ("TariffConditionsFixedType", "validToDate"),
        ]),
        demand: Demand::Check(Check::Form(Form::Date)),
    },
    Rule {
        name: "variable-limits",
        set: RuleSet::Specification,
        places: Places::Types(&["VariableCharacteristicsType"]),
        demand: Demand::Relation(
            Relation::Order("minLimit", "maxLimit"),
        ),
    },
    Rule {
        name: "ac-current",
        set: RuleSet::Specification,
        places: Places::Types(&["ACChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("evMinCurrent", "evMaxCurrent"),
        ),
    },
    Rule {
        name: "log-period",
        set: RuleSet::Specification,
        places: Places::Types(&["LogParametersType"]),
        demand: Demand::Relation(
            Relation::Order("oldestTimestamp", "latestTimestamp"),
        ),
    },
    Rule {
        name: "message-period",
        set: RuleSet::Specification,
        places: Places::Types(&["MessageInfoType"]),
        demand: Demand::Relation(
            Relation::Order("startDateTime", "endDateTime"),
        ),
    },
    Rule {
        name: "profile-period",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfileType"]),
        demand: Demand::Relation(
            Relation::Order("validFrom", "validTo"),
        ),
    },
    Rule {
        name: "firmware-order",
        set: RuleSet::Specification,
        places: Places::Types(&["FirmwareType"]),
        demand: Demand::Relation(
            Relation::Order("retrieveDateTime", "installDateTime"),
        ),
    },
    Rule {
        name: "tariff-energy",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType"]),
        demand: Demand::Relation(
            Relation::Order("minEnergy", "maxEnergy"),
        ),
    },
    Rule {
        name: "tariff-current",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType"]),
        demand: Demand::Relation(
            Relation::Order("minCurrent", "maxCurrent"),
        ),
    },
    Rule {
        name: "tariff-power",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType"]),
        demand: Demand::Relation(
            Relation::Order("minPower", "maxPower"),
        ),
    },
    Rule {
        name: "tariff-time",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType"]),
        demand: Demand::Relation(
            Relation::Order("minTime", "maxTime"),
        ),
    },
    Rule {
        name: "tariff-charging-time",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType"]),
        demand: Demand::Relation(
            Relation::Order("minChargingTime", "maxChargingTime"),
        ),
    },
    Rule {
        name: "tariff-idle-time",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType"]),
        demand: Demand::Relation(
            Relation::Order("minIdleTime", "maxIdleTime"),
        ),
    },
    Rule {
        name: "tariff-dates",
        set: RuleSet::Specification,
        places: Places::Types(&["TariffConditionsType", "TariffConditionsFixedType"]),
        demand: Demand::Relation(
            Relation::Order("validFromDate", "validToDate"),
        ),
    },
    Rule {
        name: "v2x-charge-power",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minChargePower", "maxChargePower"),
        ),
    },
    Rule {
        name: "v2x-charge-power-l2",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minChargePower_L2", "maxChargePower_L2"),
        ),
    },
    Rule {
        name: "v2x-charge-power-l3",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minChargePower_L3", "maxChargePower_L3"),
        ),
    },
    Rule {
        name: "v2x-discharge-power",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minDischargePower", "maxDischargePower"),
        ),
    },
    Rule {
        name: "v2x-discharge-power-l2",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minDischargePower_L2", "maxDischargePower_L2"),
        ),
    },
    Rule {
        name: "v2x-discharge-power-l3",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minDischargePower_L3", "maxDischargePower_L3"),
        ),
    },
    Rule {
        name: "v2x-charge-current",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minChargeCurrent", "maxChargeCurrent"),
        ),
    },
    Rule {
        name: "v2x-discharge-current",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minDischargeCurrent", "maxDischargeCurrent"),
        ),
    },
    Rule {
        name: "v2x-voltage",
        set: RuleSet::Specification,
        places: Places::Types(&["V2XChargingParametersType"]),
        demand: Demand::Relation(
            Relation::Order("minVoltage", "maxVoltage"),
        ),
    },
    Rule {
        name: "second-language",
        set: RuleSet::Specification,
        places: Places::Types(&["IdTokenInfoType"]),
        demand: Demand::Relation(
            Relation::Needed("language1", When::Given("language2")),
        ),
    },
    Rule {
        name: "other-language",
        set: RuleSet::Specification,
        places: Places::Types(&["IdTokenInfoType"]),
        demand: Demand::Relation(
            Relation::Differ("language1", "language2"),
        ),
    },
    Rule {
        name: "ocsp-result",
        set: RuleSet::Specification,
        places: Places::Types(&["GetCertificateStatusResponse"]),
        demand: Demand::Relation(
            Relation::Needed("ocspResult", When::Is("status", &["Accepted"])),
        ),
    },
    Rule {
        name: "schedule",
        set: RuleSet::Specification,
        places: Places::Types(&["GetCompositeScheduleResponse"]),
        demand: Demand::Relation(
            Relation::Needed("schedule", When::IsNot("status", &["Rejected"])),
        ),
    },
    Rule {
        name: "published-at",
        set: RuleSet::Specification,
        places: Places::Types(&["PublishFirmwareStatusNotificationRequest"]),
        demand: Demand::Relation(
            Relation::Needed("location", When::Is("status", &["Published"])),
        ),
    },
    Rule {
        name: "attribute-value",
        set: RuleSet::Specification,
        places: Places::Types(&["GetVariableResultType"]),
        demand: Demand::Relation(
            Relation::Needed("attributeValue", When::Is("attributeStatus", &["Accepted"])),
        ),
    },
    Rule {
        name: "reported-value",
        set: RuleSet::Specification,
        places: Places::Types(&["VariableAttributeType"]),
        demand: Demand::Relation(
            Relation::Needed("value", When::IsNot("mutability", &["WriteOnly"])),
        ),
    },
    Rule {
        name: "values-list",
        set: RuleSet::Specification,
        places: Places::Types(&["VariableCharacteristicsType"]),
        demand: Demand::Relation(
            Relation::Needed("valuesList", When::Is("dataType", &["OptionList", "MemberList", "SequenceList"])),
        ),
    },
    Rule {
        name: "profile-transaction",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfileType"]),
        demand: Demand::Relation(
            Relation::OnlyIf("transactionId", When::Is("chargingProfilePurpose", &["TxProfile"])),
        ),
    },
    Rule {
        name: "phase-of-one",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingSchedulePeriodType"]),
        demand: Demand::Relation(
            Relation::OnlyIf("phaseToUse", When::Is("numberPhases", &["1"])),
        ),
    },
    Rule {
        name: "periods",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingScheduleType"]),
        demand: Demand::Relation(
            Relation::Rising("chargingSchedulePeriod", "startPeriod"),
        ),
    },
    Rule {
        name: "profile-criteria",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingProfileCriterionType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["chargingProfilePurpose", "stackLevel", "chargingProfileId", "chargingLimitSource"]),
        ),
    },
    Rule {
        name: "cleared-profiles",
        set: RuleSet::Specification,
        places: Places::Types(&["ClearChargingProfileRequest"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["chargingProfileId", "chargingProfileCriteria"]),
        ),
    },
    Rule {
        name: "clear-criteria",
        set: RuleSet::Specification,
        places: Places::Types(&["ClearChargingProfileType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["evseId", "chargingProfilePurpose", "stackLevel"]),
        ),
    },
    Rule {
        name: "charging-parameters",
        set: RuleSet::Specification,
        places: Places::Types(&["ChargingNeedsType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["acChargingParameters", "dcChargingParameters", "v2xChargingParameters"]),
        ),
    },
    Rule {
        name: "customer",
        set: RuleSet::Specification,
        places: Places::Types(&["CustomerInformationRequest"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["idToken", "customerCertificate", "customerIdentifier"]),
        ),
    },
    Rule {
        name: "price",
        set: RuleSet::Specification,
        places: Places::Types(&["PriceType", "TotalPriceType"]),
        demand: Demand::Relation(
            Relation::AnyOf(&["exclTax", "inclTax"]),
        ),
    },
    Rule {
        name: "trip-delay",
        set: RuleSet::Specification,
        places: Places::Types(&["VoltageParamsType"]),
        demand: Demand::Relation(
            Relation::Needed("hv10MinMeanTripDelay", When::Given("hv10MinMeanValue")),
        ),
    },
    Rule {
        name: "trip-threshold",
        set: RuleSet::Specification,
        places: Places::Types(&["VoltageParamsType"]),
        demand: Demand::Relation(
            Relation::Needed("hv10MinMeanValue", When::Given("hv10MinMeanTripDelay")),
        ),
    },
    Rule {
        name: "not-empty",
        set: RuleSet::NonEmpty,
        places: Places::Every(Every::RequiredText),
        demand: Demand::Check(Check::NotEmpty),
    },
];
