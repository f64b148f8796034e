"""What runs inside a container: process 1 (``kernel``, with ``processes`` and ``files``) and the interpreter it keeps.
The host never imports these modules; ``container.py`` passes their text on the container's command line, so any image
with a Python of 3.9 or later will do. They use the standard library and each other only."""
