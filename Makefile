# One virtual environment and one build. Every target works from a fresh clone with Python 3.11 or newer and a Rust
# toolchain.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OLDEST := .venv-oldest
DEMO_PORT ?= 19000

.PHONY: help demo dev test test-oldest lint interpreters fuzz bench build check-tools clean

help:
	@echo "make demo    build, then look at a recorded conversation and let a CSMS and stations talk"
	@echo "make dev     debug build, then one test: make dev T=tests/test_messages.py"
	@echo "make test    build, then all tests, Rust and Python"
	@echo "make test-oldest  tests of the endpoints, with the oldest libraries that are supported"
	@echo "make lint    generated files, rustfmt, clippy, ruff, mypy, pyright, first words of doc comments,"
	@echo "             and whether the extension compiles for each interpreter of rust/python/interpreters/"
	@echo "make fuzz    three fuzz targets, one after the other: make fuzz SECONDS=600"
	@echo "make bench   the table of ratios, with all rivals in one run"

demo: build
	@$(BIN)/ocpp-fast show examples/capture-201.jsonl --version 2.0.1
	@$(BIN)/ocpp-fast check examples/capture-201-faulty.jsonl --version 2.0.1 || test $$? -eq 1
	@$(BIN)/ocpp-fast check examples/capture-201.jsonl --version 2.0.1
	@$(BIN)/ocpp-fast serve --port $(DEMO_PORT) --version 2.0.1 --seconds 7 & \
	  sleep 1.5; $(BIN)/ocpp-fast simulate ws://127.0.0.1:$(DEMO_PORT) --stations 50 --seconds 4 --pause 0.05; wait

T ?= tests/test_messages.py
dev: check-tools $(BIN)/.installed
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/maturin develop --quiet >/dev/null
	@$(BIN)/python -m pytest $(T)

test: build
	cargo test --quiet --package ocpp-fast-core
	$(BIN)/python -m pytest tests

# rich before 14.3 pads tables differently, by which two tests of the exact layout fail.
test-oldest: build $(OLDEST)/.installed
	@cp -R $(VENV)/lib/python*/site-packages/ocpp_fast* $(OLDEST)/lib/python*/site-packages/
	$(OLDEST)/bin/python -m pytest tests/test_asyncio_*.py tests/test_cli*.py tests/conformance \
	  --deselect tests/test_cli.py::test_check_of_a_valid_capture \
	  --deselect tests/test_cli.py::test_check_of_everything_that_can_be_wrong

# `lowest-direct` takes the lower bounds of pyproject.toml. The package itself is a path and its metadata, which are
# copied: maturin would compile PyO3 anew for each virtual environment.
$(OLDEST)/.installed: pyproject.toml $(BIN)/.installed
	@$(BIN)/python -m venv --clear $(OLDEST)
	@$(OLDEST)/bin/python -m pip install --quiet --disable-pip-version-check "uv>=0.7"
	@VIRTUAL_ENV=$(OLDEST) $(OLDEST)/bin/uv pip install --quiet --resolution lowest-direct -r pyproject.toml \
	  --extra cli --extra asyncio --extra prometheus --extra opentelemetry
	@VIRTUAL_ENV=$(OLDEST) $(OLDEST)/bin/uv pip freeze --quiet > $(OLDEST)/oldest.txt
	@VIRTUAL_ENV=$(OLDEST) $(OLDEST)/bin/uv pip install --quiet -c $(OLDEST)/oldest.txt --group test
	@touch $@

lint: build interpreters
	$(BIN)/python rust/protocol/generate.py --check
	cargo fmt --check
	cargo fmt --check --manifest-path fuzz/Cargo.toml
	PYO3_PYTHON=$(CURDIR)/$(BIN)/python cargo clippy --quiet --workspace --all-targets -- -D warnings
	cargo clippy --quiet --manifest-path fuzz/Cargo.toml --target-dir target --no-default-features -- -D warnings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/python tests/first_words.py
	$(BIN)/python docs/make_replies.py --check
	$(BIN)/python docs/make_rules.py --check
	$(BIN)/python docs/make_conformance.py --check

# Compiles the extension for interpreters that need not be here. A folder each, so that nothing is compiled twice.
interpreters: check-tools
	@for config in rust/python/interpreters/*.txt; do \
	  PYO3_CONFIG_FILE=$(CURDIR)/$$config RUSTFLAGS="-D warnings" cargo check --quiet --package ocpp-fast \
	    --target-dir target/interpreters/$$(basename $$config .txt) || { echo "for $$config" >&2; exit 1; }; \
	done

# Seconds for each of the three targets.
SECONDS ?= 60
fuzz: check-tools
	@rustup toolchain list | grep -q nightly || { echo "a nightly toolchain is missing: rustup toolchain install nightly" >&2; exit 1; }
	@cargo fuzz --version >/dev/null 2>&1 || cargo install --quiet --locked cargo-fuzz
	@$(PYTHON) fuzz/seeds.py
	@for target in walk scan envelope; do \
	  cargo +nightly fuzz run --fuzz-dir fuzz $$target fuzz/corpus/$$target -- \
	    -dict=fuzz/dictionaries/$$target.dict -max_total_time=$(SECONDS) -print_final_stats=1 || exit 1; \
	done

bench: build
	$(BIN)/python -m benches.report

build: check-tools $(BIN)/.installed
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/maturin develop --release --quiet >/dev/null

$(BIN)/.installed: pyproject.toml
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1" "maturin>=1.9,<2"
	@$(BIN)/python -c 'import tomllib; extras = tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]; print("\n".join(extras["cli"] + extras["asyncio"]))' > $(VENV)/extras.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev -r $(VENV)/extras.txt
	@touch $@

check-tools:
	@command -v $(PYTHON) >/dev/null || { echo "$(PYTHON) is missing: install Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 11) and f"Python 3.11 or newer is needed, {sys.executable} is {v[0]}.{v[1]}; set PYTHON=...")'
	@command -v cargo >/dev/null || { echo "cargo is missing: install a Rust toolchain, 1.88 or newer" >&2; exit 1; }
	@rustc --version | awk '{ split($$2, v, "."); if (v[1] < 1 || v[1] == 1 && v[2] < 88) { print "Rust 1.88 or newer is needed, this is " $$2 > "/dev/stderr"; exit 1 } }'

clean:
	rm -rf $(VENV) $(OLDEST) target .cache python/ocpp_fast/_core.*.so
