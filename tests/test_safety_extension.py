"""Extensions of any size, and tables of any content: each works or raises, in a process of its own.

A panic of the core is no Exception, and an overflow of the native stack ends the process; neither may happen.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

import pytest

PRELUDE: Final = """
from types import SimpleNamespace
from ocpp_fast import Call, Codec, Extension
from ocpp_fast._core import ExtensionTables

def many(count, prefix):
    messages = {"sender": "csms", "request": {}, "response": {}}
    return extension(actions={f"{prefix}{i}": messages for i in range(count)})

def extension(**sections):
    return Extension("2.0.1", module="m", **sections)

def chain(length):
    inner = {f"T{i}": {"a": f"T{i + 1}?"} for i in range(length - 1)}
    return extension(types={**inner, f"T{length - 1}": {"a": "int"}})

FIELD = {"wire": "a", "name": "a", "required": True, "note": "", "kind": {}}

def type_(*fields, role="data", action=""):
    return {"doc": "", "role": role, "action": action, "open": False, "fields": list(fields)}

def enum(values, members):
    return {"doc": "", "values": values, "members": members}

def action(**messages):
    return {"doc": "", "block": "", "sender": "both", **messages}

def tables(types={}, enums={}, actions={}):
    return ExtensionTables("1.6", "m", {"types": types, "enums": enums, "actions": actions})

def sends(count, prefix):
    types = {f"{prefix}{i}": type_(role="send", action=f"{prefix}{i}") for i in range(count)}
    return SimpleNamespace(_tables=tables(types, actions={name: action(send=name) for name in types}))

def said(code):
    try:
        return eval(code)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
"""

#: Expressions, each with its result.
WORKING: Final = [
    ("many(300, 'A').A299Request()", "A299Request()"),
    (
        "Codec('2.0.1', extensions=[many(300, 'A')]).encode(Call(many(300, 'A').A299Request(), '1'))",
        """b'[2,"1","A299",{}]' """,
    ),
    (
        "Codec('2.0.1', extensions=[many(100, 'A'), many(200, 'B')]).decode('[2,\"1\",\"B199\",{}]').action",
        "B199",
    ),
    ("extension(enums={'E': [f'v{i}' for i in range(300)]}).E('v299').name", "V299"),
    ("chain(100).T0()", "T0()"),
    (
        "extension(types={'T': {'a\"\\\\\\0': 'int'}}, names={'a\"\\\\\\0': 'a'}).T(a=1).to_dict()",
        "{'a\"\\\\\\x00': 1}",
    ),
    ("Codec('2.0.1', max_lengths={'DataTransferRequest.vendorId': 2**32 - 1})", 'Codec("2.0.1")'),
]

REFUSED: Final = [
    ("sends(65_496, 'A')", "ValueError: OCPP 1.6 has 65535 actions; at most 65534 fit"),
    (
        "Codec('1.6', extensions=[sends(65_000, 'A'), sends(496, 'B')])",
        "ValueError: OCPP 1.6 has 65535 actions; at most 65534 fit",
    ),
    (
        "Codec('2.0.1', extensions=[many(2, 'A'), many(3, 'A')])",
        "ValueError: two extensions have an action A0",
    ),
    (
        "Codec('1.6', extensions=[many(2, 'A')])",
        "ValueError: an extension of OCPP 2.0.1 cannot extend OCPP 1.6",
    ),
    (
        "extension(enums={'E': [f'v{i}' for i in range(65_535)]})",
        "ValueError: enums.E: more than 65534 values",
    ),
    (
        "extension(types={'T': {f'f{i}': 'int' for i in range(64)}})",
        "ValueError: types.T: 65 fields; at most 64 fit",
    ),
    ("chain(101)", "ValueError: type T0 nests deeper than 100 types"),
    ("tables({'T': type_(FIELD, FIELD)})", 'ValueError: type T has two fields called "a"'),
    (
        "tables({'T': type_(FIELD, {**FIELD, 'wire': 'b'})})",
        'ValueError: type T has two attributes called "a"',
    ),
    (
        "tables({'T': type_(*({**FIELD, 'wire': str(i), 'name': f'n{i}'} for i in range(65)))})",
        "ValueError: type T has 65 fields; at most 64 fit",
    ),
    ("tables({'T': type_({**FIELD, 'kind': {'object': 'T'}})})", "ValueError: type T contains itself"),
    ("tables({'T': type_({**FIELD, 'kind': {'object': 'U'}})})", 'LookupError: no type called "U"'),
    ("tables({'T': type_({**FIELD, 'kind': {'enum': 'U'}})})", 'LookupError: no enum called "U"'),
    (
        "tables({'T': type_({**FIELD, 'kind': {'type': 'what'}})})",
        'ValueError: no kind of value is called "what"',
    ),
    (
        "tables({'T': type_({**FIELD, 'kind': {'type': 'array', 'items': {'type': 'array', 'items': {}}}})})",
        'ValueError: no kind of value is called "array"',
    ),
    (
        "tables({'IdTagInfo': type_(FIELD)})",
        "ValueError: OCPP 1.6 has a type or an enum IdTagInfo of its own",
    ),
    (
        "tables({'E': type_(FIELD)}, {'E': enum(['a'], ['A'])})",
        'ValueError: the extension has two types or enums called "E"',
    ),
    ("tables(enums={'E': enum(['a', 'a'], ['A', 'B'])})", 'ValueError: enum E has two values called "a"'),
    ("tables(enums={'E': enum(['a', 'b'], ['A', 'A'])})", 'ValueError: enum E has two members called "A"'),
    ("tables(enums={'E': enum(['a'], [])})", "ValueError: enum E: each value needs one member"),
    ("tables(enums={'E': enum([], [])})", "ValueError: enum E has no values"),
    (
        "tables(actions={'Heartbeat': action(send='T')})",
        "ValueError: OCPP 1.6 has an action Heartbeat of its own",
    ),
    (
        "tables({'T': type_(role='request', action='A')}, actions={'A': action(request='T')})",
        "ValueError: action A needs a request and a response, or a send alone",
    ),
    (
        "tables({'T': type_(role='request', action='B')}, actions={'A': action(send='T')})",
        "ValueError: T is not the Send of action A",
    ),
    (
        "tables({'T': {**type_(FIELD, role='request'), 'kept': ['b']}})",
        'LookupError: type T: no field called "b"',
    ),
    (
        "tables({'T': {**type_(FIELD, role='request'), 'kept': []}})",
        "ValueError: kept must be True, a field, or a field and its value",
    ),
    ("tables(actions={'A': action(gate='x')})", 'ValueError: no gate is called "x"'),
    (
        "tables({'T': type_(role='request', action='A'), 'U': type_(role='response', action='A')},"
        " actions={'A': action(request='T', response='U', gate='trigger', causes='a')})",
        'LookupError: action A: no enum field called "a"',
    ),
    ("tables(actions={'A': action(send='T')})", 'LookupError: no type called "T"'),
    (
        "Codec('2.0.1', max_lengths={'ResetRequest': 5})",
        'LookupError: max_lengths: no text at "ResetRequest"; it is written <Message>.<member>[.<member>...]',
    ),
    (
        "Extension('2.0.1', module='a\\0', types={'T': {}}).T()",
        "ValueError: nul byte found in provided data at position: 1",
    ),
]


@pytest.mark.parametrize(("code", "result"), WORKING + REFUSED, ids=[code for code, _ in WORKING + REFUSED])
def test_extensions_of_any_size_and_content_work_or_raise(code: str, result: str) -> None:
    command = [sys.executable, "-c", f"{PRELUDE}\nprint(said({code!r}))"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, result.strip(), "")
