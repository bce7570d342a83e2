"""What positions in a process file mean: where Text stands, which lists are sets, what is no text."""

Position = tuple[str, ...]

OUTSIDE = frozenset({"note", "renamed_from"})
_SETS = "users uses reads collects needs gives consults informs skills tags reasons keywords"
SETS = frozenset(_SETS.split())

# Keys from the top; `*` stands for any item of a list. Part of the digest: entries are added, never changed.
_TEXTS = """
title
purpose/goal
purpose/business_goal
purpose/satisfied_when
purpose/tests/*/check
customer/needs/explicit/*
customer/needs/latent/*
trigger/when
trigger/threshold
inputs/*/name
outputs/*/name
steps/*/name
steps/*/do
steps/*/say
steps/*/decide
steps/*/branches/*/when
steps/*/closure
steps/*/workaround/because
steps/*/images/*/alt
limits/*/case
data/fields/*/name
data/fields/*/choices/*/name
data/fields/*/recipients/*/who
data/fields/*/recipients/*/basis
data/states/*/name
monitoring/checks/*
monitoring/signals/*
training/questions/*/ask
training/questions/*/answer
training/questions/*/wrong/*
references/*/title
sources/*/document
sources/*/department
counterpart/name
counterpart/confirmer
continuity/alternate
continuity/degraded/*
outbound/consent
shared_because
retired/because
"""
TEXTS: frozenset[Position] = frozenset(tuple(line.split("/")) for line in _TEXTS.split())
