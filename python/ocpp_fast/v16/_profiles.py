# Generated from rust/protocol/v16.toml by rust/protocol/generate.py; do not edit.
"""Every profile of OCPP 1.6."""

from ocpp_fast.profile import Profile
from ocpp_fast.v16 import (
    certificates,
    core,
    extendedtriggermessage,
    firmware,
    localauth,
    logging,
    remotetrigger,
    reservation,
    securefirmware,
    security,
    smartcharging,
)

__all__ = ["PROFILES"]

PROFILES: tuple[Profile, ...] = (
    core.profile,
    firmware.profile,
    localauth.profile,
    reservation.profile,
    smartcharging.profile,
    remotetrigger.profile,
    extendedtriggermessage.profile,
    security.profile,
    securefirmware.profile,
    certificates.profile,
    logging.profile,
)
