#!/bin/sh
# test_mutation.sh - the mutation test of the lexicons on a sample of 600 lines.
MUTANTS=600 SEED=2 exec python3 tests/golden/test_frasa.py
