"""The everyday task families: each module names its makers in FAMILIES (and perhaps WEIGHTS)."""
