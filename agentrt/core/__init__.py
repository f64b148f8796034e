"""Floor 0: pure data and typing. Messages, specs, plans, events, labels, errors, ids, the failure taxonomy and
all protocols. Imports the standard library, and pydantic only when a journal is read."""
