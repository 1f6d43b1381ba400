"""`__annotations__` and docstrings of the fields of record classes."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import subprocess
import sys
import typing
from collections.abc import Mapping
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
from ocpp_fast import Codec, Extension, Record, v16, v20, v21, v201
from ocpp_fast._core import definition

PROTOCOL = Path(__file__).parent.parent / "rust" / "protocol"
sys.path.insert(0, str(PROTOCOL))
definitions: Any = import_module("definitions")
modules: Any = import_module("modules")
sys.path.remove(str(PROTOCOL))

PACKAGES: Final = [v16, v20, v201, v21]


def types_of(package: Any) -> dict[str, Any]:
    """Returns the definitions of a version's types by name."""
    found: dict[str, Any] = definitions.read(PROTOCOL / f"{package.__name__.rpartition('.')[2]}.toml").types
    return found


@pytest.mark.parametrize("package", PACKAGES)
def test_annotations_are_those_of_the_stubs(package: Any) -> None:
    for name, type_ in types_of(package).items():
        cls = getattr(package, name)
        names = {"datetime": datetime, "Any": Any} | {
            field.refers: getattr(package, field.refers) for field in type_.fields if field.refers
        }
        wanted = {
            field.name: eval(modules.held(field.kind) + ("" if field.required else " | None"), names)
            for field in type_.fields
        }
        extra = {"extra": Mapping[str, Any]} if type_.open else {}
        assert cls.__annotations__ == wanted | extra, name
        assert typing.get_type_hints(cls) == wanted | extra, name
        assert list(cls.__annotations__)[: len(type_.fields)] == list(cls.__match_args__), name


@pytest.mark.parametrize("package", PACKAGES)
def test_docstrings_of_fields_say_annotation_note_and_limits(package: Any) -> None:
    for name, type_ in types_of(package).items():
        for field in type_.fields:
            annotation = modules.held(field.kind) + ("" if field.required else " | None")
            words = "; ".join(filter(None, [field.note, *modules.limits(field.kind)]))
            doc = f"{annotation}: {words}" if words else annotation
            assert getattr(getattr(package, name), field.name).__doc__ == doc, (name, field.wire)


def test_help_describes_the_fields() -> None:
    text = pydoc.plain(pydoc.render_doc(v201.BootNotificationResponse))
    assert "BootNotificationResponse(*, current_time, interval, status, status_info=None" in text
    assert (
        " |  interval\n |      int: seconds until the next heartbeat, or the retry wait while not accepted"
        in text
    )
    assert " |  status_info\n |      StatusInfoType | None\n" in text


def test_annotations_are_a_dict_in_every_use() -> None:
    cls: Any = v201.StatusInfoType
    plain = {
        "reason_code": str,
        "additional_info": str | None,
        "custom_data": v201.CustomDataType | None,
    }
    uses: list[Any] = [
        dict,
        lambda found: {**found},
        lambda found: found | {},
        lambda found: {} | found,
        lambda found: {name: found[name] for name in found},
        lambda found: dict(found.items()),
        lambda found: dict(zip(found.keys(), found.values(), strict=True)),
        lambda found: {name: found.get(name) for name in reversed(list(found))},
        copy.copy,
        copy.deepcopy,
        lambda found: found.copy(),
        lambda found: pickle.loads(pickle.dumps(dict(found))),
    ]
    for use in uses:
        # Each time the annotations of a class whose dict nobody has used before.
        fresh = Extension("2.0.1", module=f"fresh{uses.index(use)}", types={"T": {"reasonCode": "str"}}).T
        assert use(fresh.__annotations__) == {
            "reason_code": str,
            "custom_data": v201.CustomDataType | None,
        }, use
    assert cls.__annotations__ == plain
    assert inspect.get_annotations(cls) == plain
    assert (len(cls.__annotations__), "reason_code" in cls.__annotations__) == (3, True)
    assert repr(cls.__annotations__) == repr(plain)
    with pytest.raises(KeyError, match="nothing"):
        cls.__annotations__["nothing"]


def test_annotations_of_an_extension_name_its_own_types() -> None:
    solar = Extension(
        "2.0.1",
        module="solar_annotations",
        types={
            "Sky": {"clouds": "num(0..100) -- in percent", "level": "[Level; 1..4]?", "note": "str -- a\0b"}
        },
        enums={"Level": ["Low", "High"]},
    )
    assert typing.get_type_hints(solar.Sky) == {
        "clouds": float,
        "level": tuple[solar.Level, ...] | None,
        "note": str,
        "custom_data": v201.CustomDataType | None,
    }
    assert solar.Sky.clouds.__doc__ == "float: in percent; 0 to 100"
    assert solar.Sky.level.__doc__ == "tuple[Level, ...] | None: 1 to 4 items"
    assert solar.Sky.note.__doc__ == "str: ab"


def test_classes_with_longer_texts_keep_their_annotations() -> None:
    codec = Codec("2.0.1", max_lengths={"DataTransferRequest.vendorId": 500})
    call: Any = codec.decode(f'[2,"1","DataTransfer",{{"vendorId":"{"v" * 400}"}}]')
    assert type(call.payload).__annotations__["vendor_id"] is str


def test_a_class_imports_nothing_for_its_annotations_before_they_are_used() -> None:
    code = (
        "import sys\n"
        "from ocpp_fast.v201.data import DataTransferRequest as cls\n"
        "before = 'typing' in sys.modules\n"
        "assert cls.__annotations__['vendor_id'] is str\n"
        "print(before, 'typing' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False True\n", "")


def test_bases_have_no_annotations_of_fields() -> None:
    assert inspect.get_annotations(Record) == {}
    assert definition("v201", "HeartbeatRequest").__annotations__ == {
        "custom_data": v201.CustomDataType | None
    }
