"""Faults of errors that end a process, swallow an exception or fill the memory; each in its own process."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: Put before every script.
HEAD = """
import os, signal, sys, threading, time
from collections.abc import Mapping
from ocpp_fast import Codec, DecodeError

def megabytes():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

def growth(work, times):
    for _ in range(times // 10):
        work()
    before = megabytes()
    for _ in range(times):
        work()
    return megabytes() - before

def report(count):
    items = ",".join(["{}"] * count)
    members = f'"requestId":1,"generatedAt":"2024-01-01T00:00:00Z","seqNo":0,"reportData":[{items}]'
    return f'[2,"1","NotifyReport",{{{members}}}]'.encode()
"""

#: An exception of `pending` reaches the caller, although it is raised only once.
PENDING_RAISES = """
class Pending(Mapping):
    asked = 0
    def __getitem__(self, key):
        self.asked += 1
        if self.asked == 1:
            raise KeyboardInterrupt("ctrl-c")
        return "Heartbeat"
    def __iter__(self):
        return iter(())
    def __len__(self):
        return 0

frame = b'[3,"1",{"currentTime":"2024-01-01T00:00:00Z"}]'
codec = Codec("2.0.1")
def validate_many(frame, pending):
    return codec.validate_many([frame], pending)
for ask in (codec.decode, codec.validate, codec.explain, validate_many):
    pending = Pending()
    try:
        ask(frame, pending)
    except KeyboardInterrupt as error:
        assert str(error) == "ctrl-c" and pending.asked == 1
    else:
        raise SystemExit("the interrupt is gone")
"""

#: A frame that is refused asks `pending` no more often than one that is accepted.
PENDING_ONCE = """
class Calls(Mapping):
    asked = 0
    def __getitem__(self, key):
        self.asked += 1
        return {"1": "Heartbeat"}[key]
    def __iter__(self):
        return iter(())
    def __len__(self):
        return 0

codec = Codec("2.1")
for frame, raised in ((b'[3,"1",{"currentTime":5}]', DecodeError), (b'[3,"2",{}]', LookupError)):
    calls = Calls()
    try:
        codec.decode(frame, calls)
    except raised as error:
        assert str(error)
    assert calls.asked == 1, calls.asked
"""

#: A CALLERROR with a code that OCPP does not have leaves nothing behind.
UNKNOWN_CODE = """
codec = Codec("2.0.1")
frame = b'[4,"1","VendorCode","",{}]'
assert growth(lambda: codec.decode(frame), 100_000) < 10
"""

#: Nor does one that a session receives.
UNKNOWN_CODE_IN_A_SESSION = """
from ocpp_fast.session import Session
session = Session(Codec("2.0.1"), "csms")
frame = b'[4,"1","VendorCode","",{}]'
assert growth(lambda: session.receive(frame, 0.0), 50_000) < 10
"""

#: Nor does an error that was asked for everything, whether or not its violations are more than a reply shows.
ASKED_ERRORS = """
codec = Codec("2.0.1")
def ask(frame):
    try:
        codec.decode(bytearray(frame))  # of which the error keeps a copy
    except DecodeError as error:
        error.reply(), error.violations, error.args, error.__reduce__()

long = b'"tbc":"' + b"x" * 20_000 + b'",'
few, many = b'[2,"1","NotifyReport",{' + long + b'"a":1}]', report(20).replace(b'"seqNo"', long + b'"seqNo"')
assert growth(lambda: ask(few), 3_000) < 10
assert growth(lambda: ask(many), 3_000) < 10
"""

#: A fork while another thread asks an error, the same one as the child or another one.
FORK = """
sys.setswitchinterval(1e-5)
codec = Codec("2.0.1")
frame = report(3000)
shared = []
stop = False

def refused(frame):
    try:
        codec.decode(frame)
    except DecodeError as error:
        return error

def ask():
    while not stop:
        error = refused(frame)
        shared[:] = [error]
        str(error), error.violations

thread = threading.Thread(target=ask, daemon=True)
thread.start()
end, forks = time.monotonic() + 4, 0
while time.monotonic() < end:
    forks += 1
    pid = os.fork()
    if pid == 0:
        signal.alarm(3)
        for error in (*shared, refused(b'[2,"1","Heartbeat",{"a":1}]')):
            str(error), error.violations
        os._exit(0)
    _, status = os.waitpid(pid, 0)
    assert status == 0, f"fork {forks}: {status}"
stop = True
thread.join(3)
assert forks > 20, forks
"""

SCRIPTS = {name.lower(): text for name, text in vars().copy().items() if name.isupper() and name != "HEAD"}


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=list(SCRIPTS))
def test_in_a_process_of_its_own(script: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HEAD + script], capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
