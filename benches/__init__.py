"""Benches: ocpp-fast and its rivals on equal frames in one run.

    python -m benches.report                      make bench: the table of ratios, written to results/
    python -m pytest benches --benchmark-only     each work on each frame, by pytest-benchmark
    python -m pytest benches --benchmark-disable  each work once, to check its answer
    python -m benches.instructions                instruction counts against the recorded ones
    cargo bench -p ocpp-fast-core --bench walk    the core crate, without an interpreter
    python benches/endpoint.py                    a CSMS over real sockets
    python -m benches.floods                      a CSMS under attack

`frames/` has the frames and their manifest. `worst.py` makes inconvenient frames of them, `engines.py` has
the engines that read them, and `answers.py` checks their answers.
"""
