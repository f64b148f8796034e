"""Floor 1: pure detectors over trajectories. They look at messages and events and say what is wrong, without
models, clocks or input and output; planners use them to check claims, evaluation to name failures.

``trajectory`` reads what happened, ``failures`` names what went wrong, ``constraints``, ``claims``, ``progress`` and
``values`` are the single checks."""
