"""Floods: a CSMS under attack, with a good station beside each attack.

    python -m benches.floods                       every attack
    python -m benches.floods --attack "brute force" --seconds 20
    python -m benches.floods --quick               each for a moment, to check the answers

The server is a process of its own on one core; the load and the good station are two more on another core,
each in a session of its own, so that the scheduler treats them as different users. The good station sends
a CALL twenty times per second, whether its answers have come or not. Exits 1 if one of its answers is wrong,
or if an attack was not noticed by the limit that is there for it; without `--quick`, also if a goal is
missed.

Times of the good station are those of its clock. A stall is the processor time of the longest turn of
the server's event loop, so that other users of the machine do not count.
Memory is the peak of the resident memory (VmHWM) from the begin of the attack, above what the process held
then.
"""
