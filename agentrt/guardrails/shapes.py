"""What credentials look like: by their own shape, and by what stands before them. ``secrets`` looks for them.

Expressions of the first kind match the secret; those of the second have it in their group ``value``. Texts may be long
and hostile, so nothing here repeats without a bound before something that must follow.
"""

from __future__ import annotations

import re

SHAPES = re.compile(
    r"""
      -----BEGIN\ [A-Z ]*PRIVATE\ KEY(?:\ BLOCK)?-----
        (?:[\s\S]{0,20000}?-----END\ [A-Z ]*PRIVATE\ KEY(?:\ BLOCK)?-----|[\s\S]{0,20000})
    | AGE-SECRET-KEY-1[0-9A-Z]{20,}
    | (?<![A-Za-z0-9])sk-(?:ant-|proj-|svcacct-|or-v1-)?[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,} | (?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{40,}
    | (?<![A-Za-z0-9])gl(?:pat|ptt|dt|rt|cbt|ft|soat)-[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,} | (?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{20,}
    | (?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9]) | (?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}
    | (?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9])npm_[A-Za-z0-9]{36} | (?<![A-Za-z0-9])pypi-[A-Za-z0-9_-]{50,}
    | (?<![A-Za-z0-9])rubygems_[0-9a-f]{40,} | (?<![A-Za-z0-9])dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9])(?:hf|gsk|r8)_[A-Za-z0-9]{30,} | (?<![A-Za-z0-9])(?:pplx|tvly|nvapi|xai)-[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16,} | (?<![A-Za-z0-9])whsec_[A-Za-z0-9+/=]{20,}
    | (?<![A-Za-z0-9])do[oprt]_v1_[0-9a-f]{40,} | (?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{30,}
    | (?<![A-Za-z0-9])hv[bs]\.[A-Za-z0-9_-]{20,} | (?<![A-Za-z0-9])dapi[0-9a-f]{32}
    | (?<![A-Za-z0-9])ATATT3[A-Za-z0-9_=-]{20,} | (?<![A-Za-z0-9])lin_(?:api|oauth)_[A-Za-z0-9]{20,}
    | (?<![A-Za-z0-9])ntn_[A-Za-z0-9]{30,} | (?<![A-Za-z0-9-])key-[0-9a-f]{32} | (?<![A-Za-z0-9])NRAK-[A-Z0-9]{20,}
    | (?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}
    """,
    re.VERBOSE,
)
KEY_END = re.compile(r"-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----")
KEY_LINE = re.compile(r"(?:\s*\d+\s*[:|\t ]\s*)?[A-Za-z0-9+/=]{8,}\s*")
"""A line of a key whose first line is not there, because it was read in pieces."""

# The rest is for texts in small letters.

NAME = re.compile(
    r"(?<!com)(?<!by)pass(?:word|wd|phrase|code)?|pwd|secret(?:[_-]?key)?|apikey|credentials?|connection[_-]?string"
    r"|(?:api|access|auth|account|signing|encryption|master|private|client|shared|storage|service)[_ -]?key(?:-data)?"
    r"|(?:auth|access|refresh|bearer|session|security|id)[_-]?token|token|client[_-]?secret"
)
"""What secrets are called; ``BEHIND`` is what may follow such a name."""
TELLING = re.compile(rf"(?:{NAME.pattern}|authorization|cookie)s?\Z")
_OF_BARE = r"""[^\s"',;&<>\\]|\\(?!["'])"""
_NEXT = r"""[\w.?$-]{1,64}["']?\s{0,4}[:=]"""
"""What stands behind a comma where that ends a value: another name."""
_BARE = rf"""(?P<bare>)(?P<value>(?!,)(?:{_OF_BARE}|,(?=[^\s"',])(?!{_NEXT})){{6,512}})"""
_IS = r"""(?:\\?["'])?\s{0,4}(?::|=|:=|=>)\s{0,4}"""
BEHIND = tuple(
    re.compile(pattern)
    for pattern in (
        # password: "correct horse", also within a text in JSON; password: hunter2; the lines below "password: |"
        _IS + r"""(?P<mark>\\?["'])(?P<value>(?:(?!(?P=mark))[^\n]){6,512})(?P=mark)""",
        _IS + r"""\\?["']?""" + _BARE,
        r"\s{0,4}:\s{0,4}[|>][+-]?[ ]{0,8}\n\s{1,40}" + _BARE,
        r"(?:\s[^<>]{0,200})?>(?P<value>[^<]{4,512})</",
        r"""\s{1,4}is:?\s{1,4}["'`]?(?=\S{0,60}\d)""" + _BARE,
    )
)
BEHIND_FLAG = re.compile(r"""[ =]\s{0,4}["']?(?!-)""" + _BARE)
"""Behind a name that is an option of a command: ``--password hunter2``."""
FLAG = re.compile(r"--[a-z-]{0,30}\Z")
CONTEXTS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\blogin\s{1,4}\S{1,80}\s{1,4}password\s{1,4}(?P<value>\S{4,256})",
        r"""\b(?:sshpass|docker\s{1,4}login\b[^\n|;&]{0,120}?)\s-p\s*["']?(?P<value>[^\s"']{4,256})""",
        r"""\b(?:curl|wget|http)\b[^\n|;]{0,200}?\s(?:-u|--user)[ =]?["']?[^\s:"']{1,64}:(?P<value>[^\s"']{3,128})""",
        r"""\b(?:bearer|basic|token)\s{1,3}(?P<value>[a-z0-9+/_.~-]{16,}={0,2})""",
        r"""["']auth["']\s{0,4}:\s{0,4}["'](?P<value>[a-z0-9+/]{12,}={0,2})["']""",
        r"""\b(?:set-)?cookie["']?\s{0,4}:\s{0,4}["']?(?P<value>[^\r\n"']{6,4096})""",
        r"""[?&;](?:sig|x-(?:amz|goog)-(?:signature|security-token))=(?P<value>[^&\s"'<>]{8,})""",
        r"private-lines: \d{1,3}\s{1,4}(?P<value>[a-z0-9+/=\s]{16,20000}?)(?=\s{0,8}private-|\Z)",
        r"//[\w.-]{0,60}discord(?:app)?\.com/api/webhooks/\d{5,}/(?P<value>[\w-]{20,})",
        r"//hooks\.slack\.com/(?:services|workflows)/(?P<value>[\w/-]{20,})",
        r"[a-z][a-z0-9+.-]{1,20}://[^\s/:@]{0,128}:(?!\d{1,5}/)(?P<value>[^\s@]{1,256})@",
    )
)
_LEVEL = r"(?:debug|trace|info|note|hint|warn|warning|error|fatal|critical)"
_FIELD = r"""(?:\\.|[^\s:\\"']){1,63}"""
_NAMES = rf"(?!\d{{1,9}}:|{_LEVEL}:){_FIELD}:(?!{_LEVEL}:){_FIELD}:"
"""Database and user. Columns and levels in their place are a compiler's."""
_USUAL = r"(?:\*|543\d|6432|6543|25060|26257)"
_FILE = (
    r"(?<!\.[ch])(?<!\.(?:md|cc|rs|cs|py|js|ts|go|rb|sh|hs|kt|vb|pl))(?<!\.swift)"
    r"(?<!\.(?:txt|log|csv|cpp|hpp|cxx|jsx|tsx|php|xml|yml|ini|cfg|sql|lua|zig))"
    r"(?<!\.(?:java|json|yaml|toml|html|conf|scss))"
)
PORT = re.compile(r":(?:\*|\d{2,5}):")
"""Without one no text is looked through for ``PGPASS``."""
_PLACE = (
    r"(?:(?:\*|localhost|\d{1,3}(?:\.\d{1,3}){3}|/(?:var/|run/|tmp)[\w./-]{0,100}):(?:\*|\d{2,5})"
    rf"|[a-z0-9_][\w.-]{{0,252}}:{_USUAL}"
    rf"|(?=[^\s:]{{1,253}}:\d{{4,5}}:[^\s:]{{1,63}}:[^\s:]{{1,63}}:[a-z]{{0,256}}[^a-z\s:])"
    rf"[a-z0-9_][\w-]{{0,62}}(?:\.[\w-]{{1,63}}){{1,8}}{_FILE}:\d{{4,5}})"
)
"""Host and port. Behind a file's name a number is the line's, unless it is a usual port; with a port that is not usual
the host has a dot, and the password is no plain word."""
PGPASS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"^[ \t]{{0,8}}(?:\d{{1,6}}[ ]?[:|\t ][ ]?)?{_PLACE}:{_NAMES}"
        r"(?P<value>(?!\s)(?:\\.|[^\n\r:\\]){4,256})(?=\r?$)",
        rf"(?<![\w.*:/-]){_PLACE}:{_NAMES}"
        r"""(?P<value>(?:\\[^\n]|[^\s:\\"'`]){4,256})(?=["'`\s]|\Z)""",
    )
)
"""A line of PostgreSQL's file of passwords, ``host:port:database:user:password``, there or in a command."""
ASCII = re.compile(r"[\x00-\x7f]*")
AMOUNT = re.compile(r"\d{1,9}(?:[,.]\d{1,9}){1,40}")
"""``tokens`` are counted: behind that name a number with commas is no secret."""
IN_ROW = re.compile(r",[\w.-]{0,40}\Z")
"""Before a name: it stands in a line of values with commas between them."""
PLACEHOLDER = re.compile(
    r"(?:[x*.]{3,}|<.*>|\$\{?\w+\}?|%\w+%|\{\{?.*\}?\}|none|null|true|false|example|changeme|your[\w-]*"
    r"|include|omit|same-origin|required|string|\[[a-z]+_[0-9a-f]+\])"
)
