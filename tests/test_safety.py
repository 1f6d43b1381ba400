"""Faults that would end or hang the process: each program runs in a process of its own, with a time limit."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest


def run(program: str, seconds: float = 120.0) -> list[str]:
    """Runs a program in a new interpreter and returns the lines it printed. Fails if it dies or warns."""
    command = [sys.executable, "-c", textwrap.dedent(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=seconds)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    return done.stdout.splitlines()


# Recursion

#: Objects that nest 100,000 deep. Each is made twice, so that no comparison is cut short by identity.
DEEP = """
import copy, pickle
from ocpp_fast import Call, CallError, Codec, EncodeError, ErrorCode, v201

def nest(value, step):
    for _ in range(100_000):
        value = step(value)
    return value

def data(value):
    return v201.DataTransferRequest(vendor_id="x", data=value)

make = {
    "tuple in a field": lambda: v201.GetVariablesRequest(get_variable_data=nest((), lambda t: (t,))),
    "tuple in data": lambda: data(nest((), lambda t: (t,))),
    "list in data": lambda: data(nest([], lambda t: [t])),
    "dict in data": lambda: data(nest({}, lambda t: {"a": t})),
    "records": lambda: nest(None, lambda r: data({"r": r})),
    "records in tuples": lambda: nest(None, lambda r: data((r,))),
    "calls": lambda: nest(None, lambda c: Call(data([c]), "1")),
    "errors": lambda: nest(None, lambda e: CallError("1", "GenericError", "", {"e": e})),
}
codec = Codec("2.0.1")

def message(r):
    return r if isinstance(r, (Call, CallError)) else Call(r, "1")

acts = {
    "repr": lambda r, s: repr(r),
    "str": lambda r, s: str(r),
    "hash": lambda r, s: hash(r),
    "equal": lambda r, s: r == s,
    "deepcopy": lambda r, s: copy.deepcopy(r),
    "pickle": lambda r, s: pickle.dumps(r),
    "encode": lambda r, s: codec.encode(message(r)),
    "validate": lambda r, s: getattr(r, "payload", r).validate(),
    "to_dict": lambda r, s: getattr(r, "payload", r).to_dict(),
    "replace": lambda r, s: getattr(r, "payload", r).replace(vendor_id="y"),
}

def outcome(act, one, other):
    try:
        acts[act](one, other)
        return "done"
    except (RecursionError, EncodeError) as error:
        return type(error).__name__
"""

SUBJECTS = [
    "tuple in a field",
    "tuple in data",
    "list in data",
    "dict in data",
    "records",
    "records in tuples",
    "calls",
    "errors",
]


def outcome(act: str, subject: str) -> list[str]:
    return run(f"{DEEP}\nmade = make[{subject!r}]\nprint(outcome({act!r}, made(), made()))")


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("act", ["repr", "str", "hash", "equal"])
def test_an_object_that_nests_too_deep_raises_recursion_error(act: str, subject: str) -> None:
    # The details of an error are no part of its hash.
    expected = "done" if (act, subject) == ("hash", "errors") else "RecursionError"
    assert outcome(act, subject) == [expected]


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("act", ["deepcopy", "pickle"])
def test_the_standard_library_may_copy_an_object_that_nests_deep(act: str, subject: str) -> None:
    # Its own limits differ between versions: 3.13 copies a tuple of any depth.
    assert outcome(act, subject) in (["RecursionError"], ["done"])


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_payload_that_nests_too_deep_is_refused_by_encoding(subject: str) -> None:
    acts = ["encode"] if subject == "errors" else ["encode", "validate", "to_dict"]
    program = f"{DEEP}\nmade = make[{subject!r}]\nfor act in {acts}: print(outcome(act, made(), None))"
    assert run(program) == ["EncodeError"] * len(acts)


def test_a_record_that_nests_too_deep_can_be_replaced_and_freed() -> None:
    assert run(f"{DEEP}\nprint(outcome('replace', make['records'](), None))") == ["done"]


def test_data_as_deep_as_a_frame_may_be_has_everything() -> None:
    program = """
    import copy, pickle
    from ocpp_fast import Call, Codec, v201
    codec = Codec("2.0.1", max_depth=100)
    frame = '[2,"1","DataTransfer",{"data":' + '[' * 98 + ']' * 98 + ',"vendorId":"x"}]'
    one, other = codec.decode(frame), codec.decode(frame)
    assert one == other and hash(one) == hash(other) and repr(one) == repr(other)
    assert copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one
    assert codec.encode(one).decode() == frame
    print("done")
    """
    assert run(program) == ["done"]


# Code of the user that runs while a message is encoded


def test_the_text_of_a_decimal_is_its_own() -> None:
    program = """
    import decimal
    from decimal import Decimal
    from ocpp_fast import Call, Codec, EncodeError, v201

    class Lying(Decimal):
        def __str__(self): return "1.2.3"
        __repr__ = __str__
        def __format__(self, spec): return ""
        def __float__(self): return 7.0

    class Foreign:
        __class__ = Decimal
        def __str__(self): return "5"

    codec = Codec("2.0.1")
    for value in (Lying("1.50"), Lying("1E+400"), Lying("NaN"), Foreign()):
        for make in (
            lambda value: v201.DataTransferRequest(vendor_id="x", data={"a": value}),
            lambda value: v201.CostUpdatedRequest(total_cost=value, transaction_id="t"),
        ):
            try:
                frame = codec.encode(Call(make(value), "1"))
            except EncodeError:
                print("refused")
            else:
                codec.decode(frame)
                print(frame.decode())
    decimal.getcontext().capitals = 0
    print(codec.encode(Call(v201.DataTransferRequest(vendor_id="x", data=Decimal("1E+400")), "1")).decode())
    """
    assert run(program) == [
        '[2,"1","DataTransfer",{"data":{"a":1.50},"vendorId":"x"}]',
        '[2,"1","CostUpdated",{"totalCost":1.5,"transactionId":"t"}]',
        '[2,"1","DataTransfer",{"data":{"a":1E+400},"vendorId":"x"}]',
        "refused",
        "refused",
        "refused",
        "refused",
        "refused",
        '[2,"1","DataTransfer",{"data":1e+400,"vendorId":"x"}]',
    ]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("whole.clear(); whole.update(dict.fromkeys(map(str, range(1000))))", id="more items"),
        pytest.param("whole.clear()", id="no items"),
        pytest.param("whole[str(len(seen))] = whole.pop(next(reversed(whole)))", id="other keys"),
    ],
)
def test_a_dict_that_changes_while_it_is_encoded_is_refused(change: str) -> None:
    program = f"""
    import types
    from collections import UserDict
    from ocpp_fast import Call, Codec, EncodeError, v201

    seen = []
    class Changing(UserDict):
        def copy(self):
            seen.append(1)
            {change}
            return {{}}

    whole = {{"a": types.MappingProxyType(Changing()), "b": types.MappingProxyType(Changing())}}
    try:
        print(Codec("2.0.1").encode(Call(v201.DataTransferRequest(vendor_id="x", data=whole), "1")))
    except EncodeError as error:
        print("refused")
    """
    assert run(program) == ["refused"]


# Threads, interpreters, panics


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_validate_many_makes_do_with_the_threads_that_the_system_gives() -> None:
    program = """
    import resource
    from ocpp_fast import Codec
    codec = Codec("2.0.1")
    frames = [b'[2,"1","Heartbeat",{}]'] * 400_000
    # Threads take address space, and 50,000 of them do not fit.
    resource.setrlimit(resource.RLIMIT_AS, (3_000_000_000, 3_000_000_000))
    print(len({head.action for head in codec.validate_many(frames, threads=50_000)}))
    """
    assert run(program) == ["1"]


SUBINTERPRETERS = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

def make(isolated):
    if sys.version_info >= (3, 13):
        return interpreters.create("isolated" if isolated else "legacy")
    if sys.version_info >= (3, 12):
        return interpreters.create(isolated=isolated)
    return interpreters.create()

def run(code, isolated):
    one = make(isolated)
    try:
        failed = interpreters.run_string(one, code)
        return "" if failed is None else failed.formatted
    except Exception as error:
        return str(error)
    finally:
        interpreters.destroy(one)
"""

USE = """
import ocpp_fast
codec = ocpp_fast.Codec("2.0.1")
assert codec.decode('[2,"1","Heartbeat",{}]').action == "Heartbeat"
try:
    codec.decode('[2,"1","Heartbeat",{"a":1}]')
except ocpp_fast.DecodeError as error:
    assert error.reply()
"""


@pytest.mark.parametrize("isolated", [False, True], ids=["legacy", "isolated"])
def test_a_subinterpreter_is_refused_and_the_main_interpreter_is_not(isolated: bool) -> None:
    program = f"""
{SUBINTERPRETERS}
use = {USE!r}
def refused(told):
    # CPython refuses an isolated one by itself from 3.12 on.
    return "ImportError" in told and "not support" in told and "subinterpreters" in told

print(refused(run(use, {isolated})))
exec(use)
for _ in range(3):
    print(refused(run(use, {isolated})))
exec(use)
"""
    assert run(program) == ["True"] * 4


def test_a_panic_would_be_a_system_error() -> None:
    # PyO3 raises this class after a panic. No way to cause one is known, so only the class is checked.
    program = """
    import ocpp_fast
    for base in (BaseException, SystemError):
        print([kind.__name__ for kind in base.__subclasses__() if kind.__module__ == "pyo3_runtime"])
    """
    assert run(program) == ["[]", "['PanicException']"]


def test_arguments_that_change_while_they_are_read_are_no_panic() -> None:
    program = """
    import json
    from ocpp_fast import Codec

    lengths = {}
    class Index:
        def __index__(self):
            lengths.clear()
            return 9_000
    lengths.update({"Get15118EVCertificateResponse.exiResponse": Index(), "b": 1})
    try:
        Codec("2.0.1", max_lengths=lengths)
    except Exception as error:
        print(type(error).__name__)
    """
    assert run(program) == ["LookupError"]
