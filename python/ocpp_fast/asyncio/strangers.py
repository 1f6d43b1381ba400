"""The peers that are not admitted yet: how many there are, from which addresses, and how often they come.

Knows addresses, limits and a clock that is passed in. Must never know a socket, a header or an identity.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

__all__ = ["Strangers", "TooMany", "TooOften"]

P = TypeVar("P", bound=Hashable)

# Addresses that are remembered because peers of them failed lately.
_MAX_ADDRESSES = 10_000


class TooMany(Exception):
    """The refusal of a peer because too many are connected already."""


class TooOften(Exception):
    """The refusal of a peer because too many of its address were not admitted lately."""

    def __init__(self, why: str, retry_after: float) -> None:
        super().__init__(why)
        self.retry_after = retry_after
        """Seconds until another peer of this address is let in."""


class _Address:
    """The peers of one address that are not admitted."""

    __slots__ = ("at", "count", "tokens", "waiting")

    def __init__(self, at: float, tokens: float) -> None:
        self.at = at
        """Time for which `tokens` is right."""
        self.tokens = tokens
        """Peers that may still come. Refilled by time, and by peers that are admitted."""
        self.count = 0
        self.waiting: dict[Hashable, None] = {}
        """Those whose request is not complete, the oldest one first."""


class Strangers(Generic[P]):
    """Counts peers that are not admitted, and decides which of them may stay.

    Call `arrive()` for each connection, `locate()` if its address is known only later, `decide()` when its
    request is complete, `admit()` if it is admitted, and `leave()` after its end. A peer that is admitted
    costs its address nothing, so that any number of stations may share one.

    If there are too many, the oldest one without a complete request has to go. A station sends its request at
    once; a peer that holds connections without sending anything loses them.
    """

    def __init__(
        self,
        *,
        max_connections: int,
        max_strangers: int,
        max_per_address: int,
        per_second: float,
        clock: Callable[[], float],
    ) -> None:
        self._max_connections = max_connections
        self._max_strangers = max_strangers
        self._max_per_address = max_per_address
        self._per_second = per_second
        self._burst = max_per_address + per_second
        self._clock = clock
        self._connections = 0
        self._strangers: dict[P, str | None] = {}
        """Each peer that is not admitted, with its address; None until it is located."""
        self._waiting: dict[P, None] = {}
        self._addresses: OrderedDict[str, _Address] = OrderedDict()

    def __contains__(self, peer: P) -> bool:
        """Returns whether a peer is counted and not admitted."""
        return peer in self._strangers

    def __len__(self) -> int:
        """Returns the number of peers that are not admitted."""
        return len(self._strangers)

    @property
    def connections(self) -> int:
        """The number of peers, admitted or not."""
        return self._connections

    @property
    def waiting(self) -> tuple[P, ...]:
        """The peers whose request is not complete, the oldest one first."""
        return tuple(self._waiting)

    def arrive(self, peer: P, address: str | None) -> tuple[P, ...]:
        """Counts a new peer, and returns the peers that have to go in its favour.

        Raises TooMany or TooOften, after which the peer is not counted.
        """
        if self._connections >= self._max_connections:
            raise TooMany(f"more than {self._max_connections} connections")
        leaving: tuple[P, ...] = ()
        if len(self._strangers) >= self._max_strangers:
            if not self._waiting:
                raise TooMany(f"more than {self._max_strangers} connections that are not admitted")
            leaving = (next(iter(self._waiting)),)
        self._connections += 1
        self._strangers[peer] = None
        self._waiting[peer] = None
        if address is not None:
            try:
                leaving = self.locate(peer, address) or leaving
            except (TooMany, TooOften):
                self.leave(peer)
                raise
        for one in leaving:
            self._forget(one)
        return leaving

    def locate(self, peer: P, address: str) -> tuple[P, ...]:
        """Takes note of a peer's address, and returns the peers that have to go in its favour.

        Raises TooMany or TooOften, after which the peer is still counted, without an address.
        """
        entry = self._entry(address)
        if entry.tokens < 1:
            retry_after = (1 - entry.tokens) / self._per_second
            raise TooOften("too many connections from this address that were not admitted", retry_after)
        entry.tokens -= 1
        leaving: tuple[P, ...] = ()
        if entry.count >= self._max_per_address:
            if not entry.waiting:
                raise TooMany(
                    f"more than {self._max_per_address} connections from this address that are not admitted"
                )
            leaving = (next(iter(entry.waiting)),)  # type: ignore[assignment]
            self._forget(leaving[0])
        entry.count += 1
        self._strangers[peer] = address
        if peer in self._waiting:
            entry.waiting[peer] = None
        return leaving

    def decide(self, peer: P) -> None:
        """Takes note that the request of a peer is complete, so that it has to be answered."""
        self._waiting.pop(peer, None)
        address = self._strangers.get(peer)
        if address is not None:
            self._addresses[address].waiting.pop(peer, None)

    def admit(self, peer: P) -> None:
        """Stops counting a peer against its address, because it is admitted."""
        address = self._strangers.get(peer)
        self._forget(peer)
        if address is not None:
            entry = self._addresses[address]
            entry.tokens = min(self._burst, entry.tokens + 1)

    def leave(self, peer: P) -> None:
        """Takes note of the end of a peer's connection, once for each that `arrive()` has counted."""
        self._forget(peer)
        self._connections -= 1

    def _forget(self, peer: P) -> None:
        address = self._strangers.pop(peer, None)
        self._waiting.pop(peer, None)
        if address is not None:
            entry = self._addresses[address]
            entry.waiting.pop(peer, None)
            entry.count -= 1

    def _entry(self, address: str) -> _Address:
        now = self._clock()
        entry = self._addresses.get(address)
        if entry is None:
            entry = self._addresses[address] = _Address(now, self._burst)
            self._limit_addresses()
        else:
            self._addresses.move_to_end(address)
            entry.tokens = min(self._burst, entry.tokens + (now - entry.at) * self._per_second)
            entry.at = now
        return entry

    def _limit_addresses(self) -> None:
        """Forgets the address that was used longest ago and has no peers, if there are too many."""
        if len(self._addresses) > _MAX_ADDRESSES + self._max_strangers:
            idle = next(address for address, entry in self._addresses.items() if not entry.count)
            del self._addresses[idle]
