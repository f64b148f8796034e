"""Floor 6: the HTTP face, for programs that use agents as a service. Thin: it starts and resumes runs through agents it
is given, reads the journal and writes to inboxes; a run knows nothing of it, and all that must last is in the journal.

``serving`` opens the socket and ends in good order, ``guarding`` lets in who may, ``routes`` says what can be asked,
``service`` drives runs, ``feed`` tells their events. ``docs/server.md`` is the reference.
"""
