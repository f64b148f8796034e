"""Benchmarks. Each runs alone (``python -m agentrt.evals.perf.NAME``) and prints its figures with a ratio to the
plainest thing that could do the same, because absolute times depend on the machine."""
