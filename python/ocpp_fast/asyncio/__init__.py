"""Endpoints on asyncio and the websockets library (extra `asyncio`). Names only."""

from ocpp_fast.asyncio.auth import Handshake, basic
from ocpp_fast.asyncio.backoff import Backoff
from ocpp_fast.asyncio.client import ChargingStation, connect
from ocpp_fast.asyncio.current import Current, current
from ocpp_fast.asyncio.errors import CallFailed, CallTimeout, ConnectionLost, ThinnedOut
from ocpp_fast.asyncio.hooks import Counters, Hooks
from ocpp_fast.asyncio.network import NetworkProfile
from ocpp_fast.asyncio.options import StationSettings
from ocpp_fast.asyncio.outbox import Outbox, OutboxError
from ocpp_fast.asyncio.record import FrameLog, Recorder
from ocpp_fast.asyncio.server import CSMS, Station, serve
from ocpp_fast.asyncio.store import Answer, Hardware, Remembered, Store, StoreError
from ocpp_fast.asyncio.store_sqlite import SQLiteStore
from ocpp_fast.events import NotAllowed, QueueFull, Registration

__all__ = [
    "CSMS",
    "Answer",
    "Backoff",
    "CallFailed",
    "CallTimeout",
    "ChargingStation",
    "ConnectionLost",
    "Counters",
    "Current",
    "FrameLog",
    "Handshake",
    "Hardware",
    "Hooks",
    "NetworkProfile",
    "NotAllowed",
    "Outbox",
    "OutboxError",
    "QueueFull",
    "Recorder",
    "Registration",
    "Remembered",
    "SQLiteStore",
    "Station",
    "StationSettings",
    "Store",
    "StoreError",
    "ThinnedOut",
    "basic",
    "connect",
    "current",
    "serve",
]
