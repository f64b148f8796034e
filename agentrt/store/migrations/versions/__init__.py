"""One file a schema version, numbered from 0001."""
