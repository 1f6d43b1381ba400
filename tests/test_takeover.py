"""The rules of take-over, with a clock that the tests move."""

from __future__ import annotations

import pytest
from ocpp_fast.asyncio.takeover import Contest, Policy, Verdict


def contest(policy: Policy = "refuse") -> Contest[str]:
    return Contest(policy, silence=5.0, patience=20.0, most=3)


@pytest.mark.parametrize("policy", ["refuse", "replace", "keep both"])
def test_a_checked_newcomer_takes_over_with_its_first_answer(policy: Policy) -> None:
    rivals = contest(policy)
    assert rivals.join("new", checked=True, now=0.0) == []
    assert rivals.old_answered(0.1) == []
    assert rivals.newcomer_answered("new", 0.2) == [("new", Verdict.TAKE_OVER)]
    assert rivals.next_deadline() is None


@pytest.mark.parametrize(
    ("policy", "verdict"),
    [("refuse", Verdict.ALIVE), ("replace", Verdict.TAKE_OVER), ("keep both", Verdict.KEEP_BOTH)],
)
@pytest.mark.parametrize("first", ["old", "new"])
def test_the_policy_decides_if_both_answer(policy: Policy, verdict: Verdict, first: str) -> None:
    rivals = contest(policy)
    rivals.join("new", checked=False, now=0.0)
    if first == "old":
        assert rivals.old_answered(0.1) == []
        assert rivals.newcomer_answered("new", 0.2) == [("new", verdict)]
    else:
        assert rivals.newcomer_answered("new", 0.1) == []
        assert rivals.old_answered(0.2) == [("new", verdict)]
    assert len(rivals) == 0


def test_a_newcomer_takes_over_after_the_silence_of_the_old_connection_and_not_before() -> None:
    rivals = contest()
    rivals.join("new", checked=False, now=10.0)
    assert rivals.newcomer_answered("new", 10.1) == []
    assert rivals.next_deadline() == 15.0
    assert rivals.advance(14.9) == []
    assert rivals.advance(15.0) == [("new", Verdict.TAKE_OVER)]


def test_a_newcomer_takes_over_when_the_old_connection_ends() -> None:
    rivals = contest()
    rivals.join("new", checked=False, now=0.0)
    assert rivals.old_ended(0.3) == [("new", Verdict.TAKE_OVER)]


def test_a_connection_that_is_not_read_is_not_silent() -> None:
    rivals = contest()
    rivals.join("new", checked=False, now=0.0)
    rivals.old_unreadable(5.0)
    assert rivals.advance(5.0) == []
    assert rivals.advance(10.0) == [("new", Verdict.TAKE_OVER)]


@pytest.mark.parametrize("checked", [False, True])
def test_a_newcomer_without_a_sign_of_life_is_refused_if_the_old_connection_answers(checked: bool) -> None:
    rivals = contest()
    rivals.join("new", checked=checked, now=0.0)
    assert rivals.old_answered(0.1) == []
    assert rivals.next_deadline() == 20.0
    assert rivals.advance(19.9) == []
    assert rivals.advance(20.0) == [("new", Verdict.NO_SIGN_OF_LIFE)]


def test_connecting_again_and_again_does_not_prolong_the_silence() -> None:
    rivals = contest()
    for now in range(8):
        rivals.join(f"new {now}", checked=False, now=float(now) / 2)
    assert rivals.advance(5.0) == [("new 5", Verdict.TAKE_OVER)]


def test_an_answer_begins_the_silence_again() -> None:
    rivals = contest()
    rivals.join("1", checked=False, now=0.0)
    rivals.old_answered(0.1)
    rivals.join("2", checked=False, now=4.0)
    assert rivals.advance(5.0) == []
    assert rivals.advance(9.0) == [("1", Verdict.TAKE_OVER)]


def test_newcomers_are_bounded_and_silent_ones_make_room() -> None:
    rivals = contest()
    for name in "123":
        rivals.join(name, checked=False, now=0.0)
    rivals.newcomer_answered("1", 0.1)
    assert rivals.join("4", checked=False, now=1.0) == [("2", Verdict.TOO_MANY)]
    rivals.newcomer_answered("3", 1.1)
    rivals.newcomer_answered("4", 1.1)
    assert rivals.join("5", checked=False, now=2.0) == [("5", Verdict.TOO_MANY)]
    assert len(rivals) == 3


def test_one_that_answered_goes_before_one_that_did_not() -> None:
    rivals = contest()
    rivals.join("dead", checked=False, now=0.0)
    rivals.join("alive", checked=False, now=1.0)
    rivals.newcomer_answered("alive", 1.1)
    assert rivals.advance(5.0) == [("alive", Verdict.TAKE_OVER)]
    assert rivals.advance(9.9) == []
    assert rivals.old_answered(9.9) == []  # the one that took over
    assert rivals.advance(20.0) == [("dead", Verdict.NO_SIGN_OF_LIFE)]


def test_of_several_checked_newcomers_the_last_one_stays() -> None:
    rivals = contest()
    rivals.join("1", checked=True, now=0.0)
    rivals.join("2", checked=True, now=0.0)
    assert rivals.newcomer_answered("1", 0.1) == [("1", Verdict.TAKE_OVER)]
    rivals.old_replaced(0.1)
    assert rivals.newcomer_answered("2", 0.2) == [("2", Verdict.TAKE_OVER)]


def test_a_newcomer_that_ended_is_forgotten() -> None:
    rivals = contest()
    rivals.join("new", checked=True, now=0.0)
    rivals.newcomer_ended("new")
    assert rivals.next_deadline() is None
    assert rivals.newcomer_answered("new", 0.1) == []
    assert rivals.old_ended(0.2) == []
