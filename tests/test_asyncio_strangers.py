"""Peers that are not admitted: counted, slowed down and named, without a socket."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from ocpp_fast.asyncio.identity import LONGEST_IDENTITY, Finder, Spellings, identity, is_allowed
from ocpp_fast.asyncio.logins import FailedLogins
from ocpp_fast.asyncio.proxy import TrustedProxies, certificate, network_of
from ocpp_fast.asyncio.strangers import Strangers, TooMany, TooOften


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def strangers(clock: Clock) -> Strangers[int]:
    return Strangers(max_connections=9, max_strangers=5, max_per_address=2, per_second=1.0, clock=clock)


def test_the_oldest_silent_peer_of_an_address_has_to_go() -> None:
    counted = strangers(Clock())
    assert counted.arrive(1, "a") == ()
    assert counted.arrive(2, "a") == ()
    assert counted.arrive(3, "b") == ()
    assert counted.arrive(4, "a") == (1,)
    assert len(counted) == 3
    assert counted.connections == 4


def test_a_peer_that_is_being_decided_on_stays() -> None:
    counted = strangers(Clock())
    for peer in (1, 2):
        counted.arrive(peer, "a")
        counted.decide(peer)
    with pytest.raises(TooMany):
        counted.arrive(3, "a")
    assert (len(counted), counted.connections) == (2, 2)


def test_admitted_peers_cost_their_address_nothing() -> None:
    counted = strangers(Clock())
    for peer in range(9):
        counted.arrive(peer, "a")
        counted.admit(peer)
    assert (len(counted), counted.connections) == (0, 9)
    with pytest.raises(TooMany):
        counted.arrive(9, "a")
    counted.leave(0)
    assert counted.arrive(9, "a") == ()


def test_an_address_whose_peers_fail_has_to_wait() -> None:
    clock = Clock()
    counted = strangers(clock)
    for peer in range(3):
        counted.arrive(peer, "a")
        counted.leave(peer)
    with pytest.raises(TooOften) as caught:
        counted.arrive(3, "a")
    assert caught.value.retry_after == 1.0
    assert counted.connections == 0
    clock.now = 1.0
    assert counted.arrive(4, "a") == ()


def test_refusals_of_a_pair_are_apart_and_others_are_not_hurt() -> None:
    clock = Clock()
    logins = FailedLogins(free=2, interval=1.0, clock=clock)
    assert [logins.failed("a", "CS1") for _ in range(8)] == [0, 0, 1, 2, 3, 4, 5, 6]
    assert logins.retry_after("a", "CS1") == 1.0
    assert logins.retry_after("a", "CS2") == logins.retry_after("b", "CS1") == 0.0
    clock.now = 1.0
    assert logins.retry_after("a", "CS1") == 0.0
    clock.now = 700.0
    assert logins.failed("a", "CS1") == 0.0


def test_the_table_of_failed_logins_is_bounded() -> None:
    logins = FailedLogins(free=0, interval=1.0, clock=Clock(), max_pairs=3)
    for number in range(9):
        logins.failed("a", str(number))
    assert len(logins) == 3


@pytest.mark.parametrize(
    ("target", "loose", "found"),
    [
        ("/ocpp/CS1", False, "CS1"),
        ("http://host:80/ocpp/CS1?x=/y", False, "CS1"),
        ("/ocpp//CS1", False, "CS1"),
        ("/ocpp/CS1/", False, None),
        ("//ocpp//CS1//", True, "CS1"),
        ("/other/CS1", False, None),
        ("/ocpp/%FF", False, None),
        ("/ocpp/e%CC%81", False, "é"),
    ],
)
def test_an_identity_is_found_in_a_target(target: str, loose: bool, found: str | None) -> None:
    assert identity(target, "/ocpp", loose_slashes=loose) == found


@pytest.mark.parametrize(
    ("station_id", "on_1_6", "on_2"),
    [
        ("a-Z*0_=+|@.", True, True),
        ("x" * LONGEST_IDENTITY, True, True),
        ("x" * (LONGEST_IDENTITY + 1), True, False),
        ("x" * 255, True, False),
        ("x" * 256, False, False),
        ("a:b", True, False),
        ("é", True, False),
        *((one, True, False) for one in ("a/b", "a\\b", "a b")),
        *((one, False, False) for one in ("", ".", "..", "\x00", "\x1b", "a\u200b")),
        *((one, False, False) for one in ("a\u3164", "a\u00a0b", "a\ufe0f", "\u202e")),
    ],
)
def test_versions_allow_identities(station_id: str, on_1_6: bool, on_2: bool) -> None:
    assert is_allowed(station_id, identifier=False) is on_1_6
    assert is_allowed(station_id, identifier=True) is on_2


def test_two_spellings_are_one_station() -> None:
    spellings = Spellings(2)
    spellings.keep("CS1")
    spellings.keep("cs1")
    assert spellings.of("cS1") == "CS1"
    spellings.keep("A")
    spellings.keep("B")
    assert spellings.of("cs1") == "cs1"
    known = {"CS1"}
    finder = Finder(known)
    assert finder.find("cs1", ignore_case=True) == "CS1"
    assert finder.find("cs1", ignore_case=False) is None
    known.add("Cs2")
    assert finder.find("CS2", ignore_case=True) == "Cs2"


@pytest.mark.parametrize(
    ("header", "value", "client"),
    [
        ("X-Forwarded-For", "6.6.6.6, 192.0.2.1, 10.0.0.2", "192.0.2.1"),
        ("X-Forwarded-For", "[2001:db8::1]:80", "2001:db8::1"),
        ("X-Forwarded-For", "unknown, 10.0.0.2", "10.0.0.2"),
        ("X-Forwarded-For", "", None),
        ("Forwarded", 'for=6.6.6.6, proto=https;For="192.0.2.1:99"', "192.0.2.1"),
        ("Forwarded", "for=6.6.6.6, for=_hidden", None),
    ],
)
def test_the_last_hop_that_is_not_trusted_is_the_client(header: str, value: str, client: str | None) -> None:
    proxies = TrustedProxies(["10.0.0.0/8", "unix"], header)
    assert proxies.client_of({header.lower(): value}) == client
    assert [proxies.trusts(one) for one in ("10.1.2.3", "::ffff:10.1.2.3", "unix", "192.0.2.1")] == [
        True, True, True, False,
    ]  # fmt: skip


def test_an_ipv6_host_is_its_network() -> None:
    assert network_of("2001:db8::1") == network_of("2001:db8::2") == "2001:db8::/64"
    assert network_of("::ffff:192.0.2.1") == "192.0.2.1"


@pytest.mark.parametrize("header", ["%%%", "-----BEGIN CERTIFICATE-----", quote("é")])
def test_a_header_without_a_certificate_is_refused(header: str) -> None:
    assert certificate("") is None
    with pytest.raises(ValueError, match="neither PEM nor Base64"):
        certificate(header)
