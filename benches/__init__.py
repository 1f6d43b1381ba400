"""How fast, how small, how steady: ocpp-fast beside its rivals on the same frames in the same run.

    python -m benches.report                          make bench: the table of ratios, written to results/
    python -m pytest benches --benchmark-only         each work on each frame, by pytest-benchmark
    python -m pytest benches --benchmark-disable      each once, for its answer
    python -m benches.instructions                    instruction counts against those on file
    cargo bench -p ocpp-fast-core --bench walk    the Rust floors without an interpreter
    python benches/endpoint.py                        a CSMS over real sockets

Frames are in `frames/` with a manifest; `worst.py` makes worse ones of them, `engines.py` has who reads them,
`answers.py` whether they did it right.
"""
