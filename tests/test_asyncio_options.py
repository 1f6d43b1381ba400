"""Options of endpoints: each is written once, and found by whoever looks for it."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import math
import pydoc
import socket
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from endpoints import accepting, boot, by_hand, in_loop, url
from ocpp_fast.asyncio import CSMS, ChargingStation, connect, options, serve
from ocpp_fast.asyncio.options import ConnectOptions, ServeOptions

HOST = ("127.0.0.1", 0)
BOTH = pytest.mark.parametrize(
    ("function", "arguments", "made"),
    [(serve, ServeOptions, CSMS), (connect, ConnectOptions, ChargingStation)],
)


@BOTH
def test_the_signature_has_every_option(function: Callable[..., Any], arguments: Any, made: type) -> None:
    signature = inspect.signature(function)
    fields = {field.name: field for field in dataclasses.fields(arguments)}
    assert set(signature.parameters) == set(fields)
    for name, parameter in signature.parameters.items():
        default = fields[name].default
        assert parameter.default is (inspect.Parameter.empty if default is dataclasses.MISSING else default)
    assert typing.get_type_hints(function)["return"] is made
    shown = pydoc.plain(pydoc.render_doc(function))
    assert all(f"{name}: " in shown for name in fields)
    assert function.__doc__


@pytest.mark.parametrize(
    ("function", "positional"), [(serve, ["handlers", "host", "port"]), (connect, ["url", "handlers"])]
)
def test_all_but_a_few_are_keywords(function: Callable[..., Any], positional: list[str]) -> None:
    kinds = {name: parameter.kind for name, parameter in inspect.signature(function).parameters.items()}
    assert [
        name for name, kind in kinds.items() if kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    ] == positional


# The keywords of 0.1, with their defaults
COMMON = {
    "boot_required": "ask",
    "ssl": None,
    "compression": "deflate",
    "timeout": 30.0,
    "handler_timeout": 60.0,
    "ping_interval": 30.0,
    "ping_timeout": 20.0,
    "open_timeout": 10.0,
    "close_timeout": 5.0,
    "max_bytes": 2**20,
    "max_queue": 32,
    "max_backlog": 16,
    "drop_faulty": False,
    "hooks": (),
}
SERVING = {
    "host": None,
    "port": None,
    "path": "",
    "versions": None,
    "known": None,
    "authenticate": None,
    "registered": None,
    "trigger_timeout": 10.0,
    "no_common_version": "close",
    "uncompressed": ("ocpp1.6",),
    "drain": 10.0,
    "backlog": 4096,
}
CONNECTING = {
    "handlers": (),
    "station_id": None,
    "password": None,
    "boot": None,
    "heartbeat": True,
    "reconnect": True,
    "patient": False,
    "backoff": None,
    "outbox": None,
    "drain": 5.0,
}


@pytest.mark.parametrize(
    ("function", "name", "default"),
    [
        *((serve, *option) for option in (COMMON | SERVING).items()),
        *((connect, *option) for option in (COMMON | CONNECTING).items()),
    ],
)
def test_an_option_has_its_default(function: Callable[..., Any], name: str, default: Any) -> None:
    assert inspect.signature(function).parameters[name].default == default


def test_every_option_says_what_it_means() -> None:
    tree = ast.parse(Path(options.__file__).read_text())
    for node in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for field, after in zip(node.body, [*node.body[1:], None], strict=True):
            if isinstance(field, ast.AnnAssign) and ast.unparse(field.target) != "_":
                said = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
                assert said, f"{node.name}.{ast.unparse(field.target)}"


def test_an_option_of_both_sides_is_written_once() -> None:
    """Those that each side writes for itself mean something else there."""
    own = [set(inspect.get_annotations(kind)) - {"_"} for kind in (ServeOptions, ConnectOptions)]
    assert own[0] & own[1] == {"handlers", "drain", "sock"}
    for name in own[0] & own[1]:
        assert _docstring(ServeOptions, name) != _docstring(ConnectOptions, name)


def _docstring(kind: type, name: str) -> str:
    [found] = ast.parse(inspect.getsource(kind)).body
    assert isinstance(found, ast.ClassDef)
    at = next(
        at
        for at, node in enumerate(found.body)
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name
    )
    return ast.unparse(found.body[at + 1])


@pytest.mark.parametrize(("function", "first"), [(serve, [accepting()]), (connect, "ws://127.0.0.1:1/CS-1")])
def test_a_misspelled_option_raises_at_once(function: Callable[..., Any], first: Any) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'handler_timout'"):
        function(first, handler_timout=1.0)


def test_options_are_frozen() -> None:
    given = ServeOptions([accepting()], *HOST)
    with pytest.raises(dataclasses.FrozenInstanceError):
        given.port = 9000  # type: ignore[misc]


def test_a_password_is_not_shown() -> None:
    given = ConnectOptions("ws://x/CS-1", version="1.6", password="hunter2")
    assert "hunter2" not in repr(given)


@pytest.mark.parametrize(
    ("given", "passed_on"),
    [
        (ServeOptions([]), {}),
        (ServeOptions([], reuse_port=True, flags=0, path="/ocpp"), {"reuse_port": True, "flags": 0}),
        (ServeOptions([], transport_options={"start_serving": False}), {"start_serving": False}),
        (ConnectOptions("ws://x", version="1.6"), {}),
        (ConnectOptions("ws://x", version="1.6", proxy=None), {"proxy": None}),
        (
            ConnectOptions("ws://x", version="1.6", server_hostname="y", transport_options={"origin": "z"}),
            {"server_hostname": "y", "origin": "z"},
        ),
    ],
)
def test_a_transport_is_handed_what_was_given(
    given: ServeOptions | ConnectOptions, passed_on: dict[str, Any]
) -> None:
    assert given.transport_arguments() == passed_on


@in_loop
async def test_several_csms_share_a_port() -> None:
    async with serve(accepting(), *HOST, reuse_port=True) as first:
        with pytest.raises(OSError, match="address already in use"):
            await serve(accepting(), "127.0.0.1", first.port)
        async with serve(accepting(), "127.0.0.1", first.port, reuse_port=True) as second:
            assert first.port == second.port


@in_loop
async def test_a_csms_takes_a_socket_that_listens_already() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        async with serve(accepting(), sock=listening) as csms, by_hand(csms) as station:
            assert csms.port == listening.getsockname()[1]
            await boot(station)


@in_loop
async def test_a_station_connects_from_the_address_that_it_is_told() -> None:
    async with (
        serve(accepting(), *HOST) as csms,
        connect(url(csms), version="2.0.1", local_addr=("127.0.0.2", 0)),
    ):
        assert csms.stations["CS-1"].remote_address[0] == "127.0.0.2"


@in_loop
async def test_a_transport_is_handed_options_that_have_no_name_here() -> None:
    refusing = {"origins": ["https://example.com"]}
    async with serve(accepting(), *HOST, transport_options=refusing) as csms:
        with pytest.raises(Exception, match="403"):
            await connect(url(csms), version="2.0.1")
        async with connect(
            url(csms), version="2.0.1", transport_options={"origin": "https://example.com"}
        ) as station:
            assert station.connected


# Numbers


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ping_interval", -1.0),
        ("ping_interval", math.nan),
        ("ping_interval", math.inf),
        ("ping_interval", 1e9),
        ("ping_interval", "30"),
        ("ping_timeout", 0),
        ("handler_timeout", 0),
        ("handler_timeout", -5),
        ("close_timeout", -0.1),
        ("max_backlog", 0),
        ("max_backlog", 1.5),
        ("max_backlog", True),
        ("max_after", -1),
        ("max_unsent", 2**16 - 1),
        ("max_unsent", 2**41),
        ("timeout", 0.0),
        ("open_timeout", math.nan),
        ("max_bytes", 0),
        ("max_queue", -1),
        ("drain", -1.0),
    ],
)
def test_an_absurd_number_is_refused_by_the_name_of_its_option(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name}: not "):
        serve(accepting(), **{name: value})
    with pytest.raises(ValueError, match=f"^{name}: not "):
        connect("ws://csms/CS-1", version="2.0.1", **{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ping_interval", 0),
        ("ping_interval", None),
        ("drain", 0),
        ("handler_timeout", None),
        ("max_queue", 0),
    ],
)
def test_a_number_at_its_limit_is_allowed(name: str, value: Any) -> None:
    serve(accepting(), **{name: value})
