# Generated from rust/protocol/v20.toml by rust/protocol/generate.py; do not edit.
"""Every profile of OCPP 2.0."""

from ocpp_fast.profile import Profile
from ocpp_fast.v20 import (
    authorization,
    availability,
    data,
    diagnostics,
    display,
    firmware,
    iso15118,
    localauth,
    meter,
    provisioning,
    remotecontrol,
    reservation,
    security,
    smartcharging,
    tariffcost,
    transactions,
)

__all__ = ["PROFILES"]

PROFILES: tuple[Profile, ...] = (
    security.profile,
    provisioning.profile,
    authorization.profile,
    localauth.profile,
    transactions.profile,
    remotecontrol.profile,
    availability.profile,
    reservation.profile,
    tariffcost.profile,
    meter.profile,
    smartcharging.profile,
    firmware.profile,
    iso15118.profile,
    diagnostics.profile,
    display.profile,
    data.profile,
)
