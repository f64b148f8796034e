"""Floor 6: ``agentrt chat``. A full-screen app (``app``) and, for both it and the plain chat, what they say (``words``)
and how text from outside is made safe to show (``printable``). Only the app and its widgets import textual."""
