"""The generator of the built-in model's training data (standard library only; see `mix.py`)."""
