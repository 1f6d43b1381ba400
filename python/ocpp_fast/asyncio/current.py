"""The message that is being handled, for its handler.

Knows a message and its connection. Must never know how a handler is run.
"""

from __future__ import annotations

from typing import Any, cast

from ocpp_fast._core import Call, Send
from ocpp_fast.asyncio.dispatch import handled
from ocpp_fast.asyncio.link import Link
from ocpp_fast.asyncio.once import key_of
from ocpp_fast.repair import Repair

__all__ = ["Current", "current"]


class Current:
    """The message whose handler runs; made by `current()`."""

    __slots__ = ("connection", "message")

    def __init__(self, message: Call | Send, connection: Link) -> None:
        self.message = message
        """The CALL or SEND with its payload."""
        self.connection = connection
        """The connection that the message arrived on: a `Station` at the CSMS, a `Link` at the station."""

    def __repr__(self) -> str:
        return f"<Current {self.message.action} {self.message_id!r} of {self.connection!r}>"

    @property
    def message_id(self) -> str:
        """The id of the message."""
        return self.message.message_id

    @property
    def fingerprint(self) -> str:
        """A text of 32 characters that is the same if the message comes again: a digest of version, message
        id, action and payload. Write it into your database together with what the message says, as a unique
        column, and no message is counted twice, not even if the process dies before its answer is kept.
        """
        return key_of(self.connection.session.codec, self.message)[1].hex()

    @property
    def version(self) -> str:
        """The version of OCPP that the connection speaks, such as "2.0.1"."""
        return self.connection.version

    @property
    def address(self) -> Any:
        """The address of the peer, as `socket.getpeername()` returns it."""
        return self.connection.remote_address

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """The repairs that made the message valid; empty if it was valid as it came."""
        return self.message.repairs

    @property
    def signature(self) -> None:
        """The signature of the message; None, because messages are not signed."""
        return None

    @property
    def state(self) -> dict[str, Any]:
        """The state of the station, a dictionary for the handlers. It outlives the connection, but not the
        process. A CSMS keeps the states of stations that are connected, and those of the `max_states` that
        went last.
        """
        return self.connection.state


def current() -> Current:
    """Returns the message that is being handled.

    Valid in a handler, in middleware and in functions registered with `Router.after()`, and in the tasks and
    threads (`asyncio.to_thread()`) that an async handler starts. A plain handler hands it to the tasks that
    it starts. Raises LookupError anywhere else.
    """
    found = handled()
    if found is None:
        raise LookupError("no message is being handled")
    message, owner = found
    return Current(message, cast(Link, owner))
