"""Type checkers agree with the stubs, and the stubs with the core."""

from __future__ import annotations

import ast
import enum
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType

import ocpp_fast
import pytest
from ocpp_fast import Record, v16, v20, v21, v201

TYPING = Path(__file__).parent / "typing"
PACKAGES = {"v16": v16, "v20": v20, "v201": v201, "v21": v21}

Checker = Callable[[Path], subprocess.CompletedProcess[str]]


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)], capture_output=True, text=True, check=False
    )


def mypy(folder: Path) -> subprocess.CompletedProcess[str]:
    cache = folder / ".mypy_cache"
    return run("mypy", "--strict", "--config-file=", "--cache-dir", cache, folder / "examples.py")


def pyright(folder: Path) -> subprocess.CompletedProcess[str]:
    return run("pyright", "--project", folder, "--pythonpath", sys.executable)


CHECKERS = pytest.mark.parametrize("checker", [mypy, pyright])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Returns a copy of the examples, in which a checker may leave files and a test may make changes."""
    return shutil.copytree(TYPING, tmp_path / "typing", ignore=shutil.ignore_patterns(".*"))


@CHECKERS
def test_examples_are_typed_as_they_say(checker: Checker, folder: Path) -> None:
    checked = checker(folder)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@CHECKERS
@pytest.mark.parametrize(
    "line",
    [
        "assert_type(request.reason, str)",
        "ChargingStationType(model='Model', vendor_name='Vendor')  # type: ignore # pyright: ignore",
    ],
)
def test_examples_that_are_wrong_are_refused(checker: Checker, folder: Path, line: str) -> None:
    examples = folder / "examples.py"
    examples.write_text(f"{examples.read_text()}\n\n{line}\n")
    checked = checker(folder)
    assert checked.returncode == 1, checked.stdout + checked.stderr


def test_the_stub_of_the_core_has_what_the_core_has(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy.stubtest", "ocpp_fast._core", "--concise"]
    checked = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.fixture(scope="module", params=sorted(PACKAGES))
def package(request: pytest.FixtureRequest) -> ModuleType:
    return PACKAGES[request.param]


def stubs(package: ModuleType) -> dict[str, tuple[ModuleType, ast.Module]]:
    folder = Path(package.__file__ or "").parent
    return {
        path.stem: (import_module(f"{package.__name__}.{path.stem}"), ast.parse(path.read_text()))
        for path in sorted(folder.glob("*.pyi"))
        if path.stem != "__init__"
    }


def classes(package: ModuleType) -> list[tuple[ModuleType, ast.ClassDef]]:
    found = stubs(package).values()
    return [(module, node) for module, tree in found for node in tree.body if isinstance(node, ast.ClassDef)]


def test_stubs_have_what_modules_have(package: ModuleType) -> None:
    for module, tree in stubs(package).values():
        said = next(node.value for node in tree.body if isinstance(node, ast.Assign))
        assert sorted(ast.literal_eval(said)) == sorted(module.__all__), module.__name__
        assert all(hasattr(module, name) for name in module.__all__), module.__name__


def test_stubs_of_packages_have_what_packages_have(package: ModuleType) -> None:
    tree = ast.parse(Path(package.__file__ or "").with_suffix(".pyi").read_text())
    said = next(node.value for node in tree.body if isinstance(node, ast.Assign))
    assert sorted(ast.literal_eval(said)) == sorted(package.__all__)
    assert set(package.__all__) <= set(dir(package))
    assert all(hasattr(package, name) for name in package.__all__)


def test_stubs_of_enums_have_their_members(package: ModuleType) -> None:
    for module, node in classes(package):
        made = getattr(module, node.name)
        if issubclass(made, enum.Enum):
            said = {
                target.id: ast.literal_eval(line.value)
                for line in node.body
                if isinstance(line, ast.Assign) and isinstance(target := line.targets[0], ast.Name)
            }
            assert said == {member.name: member.value for member in made}, node.name


def test_stubs_of_types_have_their_fields(package: ModuleType) -> None:
    for module, node in classes(package):
        made = getattr(module, node.name)
        if issubclass(made, Record):
            said = [line.target.id for line in node.body if isinstance(line, ast.AnnAssign)]  # type: ignore[union-attr]
            fields = [name for name in said if not name.startswith("__") and name != "extra"]
            assert tuple(fields) == made.__match_args__, node.name
            assert ("extra" in said) == hasattr(made, "extra"), node.name


def test_all_names_of_the_package_are_there() -> None:
    assert sorted(ocpp_fast.__all__) == sorted(set(ocpp_fast.__all__))
    assert all(hasattr(ocpp_fast, name) for name in ocpp_fast.__all__)
    assert set(ocpp_fast.__all__) <= set(dir(ocpp_fast))


def test_the_version_is_that_of_the_distribution() -> None:
    assert ocpp_fast.__version__ == metadata.version("ocpp-fast")


def test_unknown_names_are_attribute_errors() -> None:
    with pytest.raises(AttributeError, match=r"^module 'ocpp_fast' has no attribute 'v17'$"):
        ocpp_fast.v17  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match=r"^module 'ocpp_fast.v201' has no attribute 'Bootreason'$"):
        v201.Bootreason  # type: ignore[attr-defined]  # noqa: B018


IMPORTED = "import json, sys; {}; print(json.dumps(sorted(sys.modules)))"


def imported(statement: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED.format(statement)], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_importing_a_version_imports_no_block() -> None:
    added = imported("import ocpp_fast; ocpp_fast.v201.VERSION") - imported("pass")
    assert {name for name in added if name.startswith("ocpp_fast.v")} == {"ocpp_fast.v201"}
    assert not added & {"typing", "dataclasses", "asyncio", "datetime", "decimal", "inspect"}


def test_a_name_of_a_version_imports_its_block_alone() -> None:
    added = imported("from ocpp_fast.v201 import BootNotificationRequest")
    blocks = {name for name in added if name.startswith("ocpp_fast.v201.")}
    assert blocks == {"ocpp_fast.v201.provisioning", "ocpp_fast.v201.types"}
