"""Handler classes: a method that answers nothing raises when its class is made."""

from __future__ import annotations

from typing import Any

import pytest
from ocpp_fast import v16, v21, v201

V16 = v16.core.CSMSHandler
ON = "`Router.on()` takes functions for the actions of extensions"


def handle(self: Any, station: str, request: Any) -> None: ...


def handle_at_station(self: Any, request: Any) -> None: ...


@pytest.mark.parametrize(
    ("name", "bases", "text"),
    [
        (
            "on_boot_notificaton",
            (V16,),
            f"answers no request of v16.core.CSMSHandler (the nearest is on_boot_notification); {ON}",
        ),
        (
            "on_reset",
            (V16,),
            "answers no request of v16.core.CSMSHandler; it belongs to v16.core.ChargingStationHandler",
        ),
        (
            "on_authorize",
            (v201.provisioning.CSMSHandler, v201.availability.CSMSHandler),
            "answers no request of v201.provisioning.CSMSHandler, v201.availability.CSMSHandler; "
            "it belongs to v201.authorization.CSMSHandler",
        ),
        (
            "on_data_transfer",
            (v201.provisioning.CSMSHandler,),
            "answers no request of v201.provisioning.CSMSHandler; "
            "it belongs to v201.data.CSMSHandler and v201.data.ChargingStationHandler",
        ),
        (
            "on_get_lokal_list_version",  # a class of a block that has no method on this side
            (v16.localauth.CSMSHandler,),
            "answers no request of v16.localauth.CSMSHandler "
            f"(the nearest is on_get_local_list_version); {ON}",
        ),
    ],
)
@pytest.mark.parametrize("wrap", [lambda method: method, staticmethod, classmethod])
def test_a_name_that_answers_nothing_raises(name: str, bases: Any, text: str, wrap: Any) -> None:
    with pytest.raises(TypeError) as caught:
        type("Mine", bases, {name: wrap(handle)})
    assert str(caught.value) == f"Mine.{name}: {text}"


def test_a_subclass_of_a_handler_is_checked_too() -> None:
    base = type("Base", (V16,), {"on_heartbeat": handle})
    with pytest.raises(TypeError, match=r"on_hartbeat: .* nearest is on_heartbeat"):
        type("Mine", (base,), {"on_hartbeat": handle})


def test_a_mixin_that_is_misspelt_raises() -> None:
    mixin = type("Common", (), {"on_heartbeatt": handle})
    with pytest.raises(TypeError, match=r"Mine.on_heartbeatt \(of Common\): .*nearest is on_heartbeat"):
        type("Mine", (mixin, V16), {})


def test_other_names_are_free() -> None:
    class Common:
        def on_click(self) -> str:
            return "clicked"

        def on_authorize(self, station: str, request: v201.AuthorizeRequest) -> v201.AuthorizeResponse:
            raise NotImplementedError

    class Mine(Common, v201.provisioning.CSMSHandler, v201.availability.CSMSHandler, extra=("on_night",)):
        on_line = True

        def on_night(self) -> str:
            return "night"

        def on_heartbeat(self, station: str, request: Any, more: int = 1) -> v201.HeartbeatResponse:
            raise NotImplementedError

        async def on_boot_notification(
            self, *arguments: Any, **options: Any
        ) -> v201.BootNotificationResponse:
            raise NotImplementedError

        def _on_helper(self) -> str:
            return self.on_night()

        def helper(self) -> str:
            return self.on_click()

    class Further(Mine):
        def on_night(self) -> str:
            return "day"

    assert (Further()._on_helper(), Mine().helper(), Mine.on_line) == ("day", "clicked", True)


@pytest.mark.parametrize(
    ("base", "method", "called"),
    [
        (V16, handle_at_station, "(self, charging_station_id, request)"),
        (v16.core.ChargingStationHandler, handle, "(self, request)"),
    ],
)
def test_a_method_that_cannot_take_its_arguments_raises(base: Any, method: Any, called: str) -> None:
    with pytest.raises(TypeError) as caught:
        type("Mine", (base,), {"on_data_transfer": method})
    taken = "self, request" if method is handle_at_station else "self, station, request"
    assert str(caught.value) == f"Mine.on_data_transfer: takes ({taken}), and is called with {called}"


def test_a_required_keyword_cannot_be_given() -> None:
    def method(self: Any, request: Any, *, more: int) -> None: ...

    with pytest.raises(TypeError, match=r"takes \(self, request, more\)"):
        type("Mine", (v21.data.ChargingStationHandler,), {"on_data_transfer": method})
