"""The tools that come with the package.

Each pack is two modules: the plain logic (``arithmetic``, ``dates``, ``units``, ``text``, ``tables``), which needs
the standard library alone and can be used without an agent, and the tools made of it (``..._tools``).
"""
