"""The lint of first words finds every kind of doc comment."""

from __future__ import annotations

import first_words
import pytest


@pytest.mark.parametrize(
    ("suffix", "text", "line"),
    [
        (".rs", "/// What it is.\nstruct A;", 1),
        (".rs", "//! Whether.\n", 1),
        (".rs", "struct A {\n    /// The same.\n    b: u8,\n}", 2),
        (".rs", "/// Reads.\n//! How many there are.", 2),
        (".py", '"""Where it ends."""\n', 1),
        (".py", "class A:\n    '''Of a text.'''\n", 2),
        (".py", 'class A:\n    b: int\n    """\n    Which one.\n    """\n', 3),
        (".py", "#: How often.\nTIMES = 3", 1),
        (".pyi", 'def f() -> int:\n    """The same for zero."""\n', 2),
    ],
)
def test_a_banned_word_is_found(suffix: str, text: str, line: int) -> None:
    assert [number for number, _ in first_words.faults(text, suffix)] == [line]


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        (".rs", "/// Reads a text.\n/// What follows stays.\nfn f() {}"),
        (".rs", "//// What a rule of slashes is.\n// Where it ends.\n"),
        (".rs", "/// Offset of a field. Whatever. Often.\n/// Howitzer."),
        (".py", '"""Reads a text.\n\nWhat follows stays."""\n# What it is.\nA = "Where"\n'),
    ],
)
def test_other_comments_are_left_alone(suffix: str, text: str) -> None:
    assert first_words.faults(text, suffix) == []
