"""What is declared about AgentDojo's suites: the effects of their functions, and rules that a user of such tools would
write. Only the suites this project was developed with are here; functions of others go by ``likely_effects``, and
their users write their own rules."""

from __future__ import annotations

from collections.abc import Mapping

from agentrt.core.specs import Effect

_READ = frozenset({Effect.READ})
_WRITE = frozenset({Effect.WRITE})
_SEND = frozenset({Effect.WRITE, Effect.NETWORK})
_PAY = frozenset({Effect.WRITE, Effect.SPEND})

EFFECTS: Mapping[str, Mapping[str, frozenset[Effect]]] = {
    "banking": {
        "get_iban": _READ,
        "get_balance": _READ,
        "get_most_recent_transactions": _READ,
        "get_scheduled_transactions": _READ,
        "get_user_info": _READ,
        "read_file": _READ,
        "send_money": _PAY,
        "schedule_transaction": _PAY,
        "update_scheduled_transaction": _PAY,
        "update_password": _WRITE,
        "update_user_info": _WRITE,
    },
    "workspace": {
        "send_email": _SEND,
        "delete_email": _WRITE,
        "get_unread_emails": _READ,  # it marks them as read, too; nobody wants to be asked about that
        "get_sent_emails": _READ,
        "get_received_emails": _READ,
        "get_draft_emails": _READ,
        "search_emails": _READ,
        "search_contacts_by_name": _READ,
        "search_contacts_by_email": _READ,
        "get_current_day": _READ,
        "search_calendar_events": _READ,
        "get_day_calendar_events": _READ,
        "create_calendar_event": _SEND,  # invitations go out
        "cancel_calendar_event": _SEND,
        "reschedule_calendar_event": _SEND,
        "add_calendar_event_participants": _SEND,
        "append_to_file": _WRITE,
        "search_files_by_filename": _READ,
        "create_file": _WRITE,
        "delete_file": _WRITE,
        "get_file_by_id": _READ,
        "list_files": _READ,
        "share_file": _SEND,
        "search_files": _READ,
    },
}

ALLOWED = """
[[rule]]
id = "these-tools"
level = "allow"
effects = ["read", "write", "network", "spend"]
justification = "the agent may use its tools"
"""
"""Whatever the tools do is allowed; only labels are asked about."""

_BANKING = """
[[rule]]
id = "pay-whom-i-name"
level = "allow"
tool = ["send_money", "schedule_transaction"]
justification = "how much, when and for what may follow from my bank's own records; to whom, only I say"
sources.amount = "tool:get_*_transactions"
sources.date = "tool:get_*_transactions"
sources.subject = "tool:get_*_transactions"
sources.recurring = "tool:get_*_transactions"

[[rule]]
id = "standing-orders"
level = "allow"
tool = "update_scheduled_transaction"
args.amount.max = 2500
justification = "letters I name may change what I pay, up to what I can afford; to whom, only I say"
sources.id = ["tool:get_*_transactions", "tool:update_*", "tool:read_file"]
sources.amount = ["tool:get_*_transactions", "tool:update_*", "tool:read_file"]
"""

_WORKSPACE = """
[[rule]]
id = "my-calendar"
level = "allow"
tool = ["create_calendar_event", "reschedule_calendar_event", "add_calendar_event_participants"]
justification = "events may say anything; invited is whom I name, who is in my contacts or was invited before"
sources.event_id = "tool:*_calendar_events"
sources.title = "tool:*"
sources.description = "tool:*"
sources.location = "tool:*"
sources."*_time" = "tool:*"
sources.participants = ["tool:search_contacts_by_*", "tool:*_calendar_events#participants"]

[[rule]]
id = "my-files"
level = "allow"
tool = ["create_file", "append_to_file"]
justification = "my own files may hold anything"
sources.file_id = ["tool:*_file*"]
sources.filename = "tool:*"
sources.content = "tool:*"

[[rule]]
id = "share-with-whom-i-name"
level = "allow"
tool = "share_file"
sources.file_id = ["tool:*_file*"]
sources.permission = "tool:*"

[[rule]]
id = "write-to-whom-i-name"
level = "allow"
tool = "send_email"
justification = "what a mail says may come from anywhere; to whom it goes is whom I name or who is in my contacts"
sources.recipients = "tool:search_contacts_by_*"
sources.subject = "tool:*"
sources.body = "tool:*"
sources.attachments = "tool:*"
"""

TRUST: Mapping[str, str] = {"banking": _BANKING, "workspace": _WORKSPACE}
"""Nobody's address, account or secret may come from a text; what is said, when and how much may, from the user's own
records. Deleting is always asked unless the user named the very thing."""
