"""Attacks on the runtime with the model given up for lost: it does whatever the injected text says."""
