"""Runs `ocpp-fast serve` and `ocpp-fast simulate` against each other for a few seconds, and prints the output
of both:

    python examples/demo_endpoints.py

Forty stations speak 2.0.1 and ten speak 1.6, to one port.
"""

import subprocess
import sys

PROGRAM = [sys.executable, "-u", "-m", "ocpp_fast.cli"]
FLEETS = {
    "2.0.1": ["--stations", "40", "--name", "NEW"],
    "1.6": ["--stations", "10", "--name", "OLD"],
}


def main() -> int:
    versions = [word for version in FLEETS for word in ("--version", version)]
    command = [*PROGRAM, "serve", "--port", "0", "--seconds", "6", *versions]
    serving = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert serving.stdout is not None
    first = serving.stdout.readline()
    print(first, flush=True)
    address = first.split(" at ")[1].replace("/IDENTITY", "").strip()
    talking = {}
    for version, options in FLEETS.items():
        command = [
            *PROGRAM,
            "simulate",
            address,
            "--version",
            version,
            "--seconds",
            "3",
            "--pause",
            "0.1",
            *options,
        ]
        talking[version] = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for version, fleet in talking.items():
        print(f"simulated on {version}\n{fleet.communicate()[0]}", flush=True)
    print(serving.communicate()[0])
    return max(process.returncode for process in (serving, *talking.values()))


if __name__ == "__main__":
    sys.exit(main())
