"""Tool-call formats of local models; see ``declaration``. Used by the rest of ``agentrt.models.local``."""

from agentrt.models.local.formats.declaration import CallFormat, Maybe, required_text, spellings
from agentrt.models.local.formats.known import FORMAT_NAMES, detect_format, named_format
from agentrt.models.local.formats.reader import Reader, Segment

__all__ = [
    "FORMAT_NAMES",
    "CallFormat",
    "Maybe",
    "Reader",
    "Segment",
    "detect_format",
    "named_format",
    "required_text",
    "spellings",
]
