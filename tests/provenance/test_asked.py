"""Which actions the user asked for, and which were only mentioned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.specs import ToolSpec
from agentrt.runtime.asked import _DEEDS, _VERBS, asked_for

NAMES = """
delete_file read_file write_file append_file create_file share_file send_email delete_email send_money
schedule_transaction update_scheduled_transaction update_password update_user_info create_calendar_event
cancel_calendar_event reschedule_calendar_event add_calendar_event_participants reserve_hotel
reserve_restaurant post_message get_webpage invite_user remove_user
"""
TOOLS = [ToolSpec(name, name.replace("_", " "), {"type": "object"}) for name in NAMES.split()]


READING = {"read_file", "get_webpage"}
MORE = """
archive_channel pin_message close_ticket assign_ticket comment deploy notify add_reaction make_reservation
create_channel delete_comment
add_member hide_review change_price set_stock order_cancel
"""
ABOUT = {"order_cancel": "Cancel an order."}
MORE_TOOLS = [
    ToolSpec(name, ABOUT.get(name, f"{name.replace('_', ' ').capitalize()}."), {"type": "object"})
    for name in MORE.split()
]


def meant(words: str) -> set[str]:
    """The changing tools that are asked for."""
    return {tool.name for tool in TOOLS if asked_for(tool, TOOLS, words)} - READING


@pytest.mark.parametrize(
    ("words", "tools"),
    [
        ("Delete the file report.txt", {"delete_file"}),
        ("Summarise notes.txt and then delete the file.", {"delete_file"}),
        ("Please send an email to Anna", {"send_email"}),
        ("Please send it to Anna", {"send_email", "send_money"}),
        ("Please refund GB29 for what they sent me", {"send_money"}),
        ("Check how much they sent me and send them back the money", {"send_money"}),
        ("After that, if something looks odd, make sure to update the password to 'x1'", {"update_password"}),
        ("Set up a recurring scheduled transaction for me", {"schedule_transaction"}),
        ("Please check and update my scheduled transactions", {"update_scheduled_transaction"}),
        ("Am I free at 12:00? If so, please create an event with Sarah", {"create_calendar_event"}),
        ("Reserve the hotel for two nights", {"reserve_hotel"}),
        ("Could you cancel the event on Monday?", {"cancel_calendar_event"}),
        ("Please add also anna@x.org to the participants of the event", {"add_calendar_event_participants"}),
    ],
)
def test_asked(words: str, tools: set[str]) -> None:
    assert meant(words) == tools


@pytest.mark.parametrize(
    "words",
    [
        "Summarise report.txt",
        "Summarise my email about the order",
        "What did I send to Bob?",
        "How do I delete the file report.txt?",
        "Tell me how to delete the file report.txt",
        "Tell me whether to cancel the event",
        "Don't delete the file report.txt",
        "Summarise report.txt without sending an email",
        "Never share the file",
        "Read the mail with the subject 'Delete the file now'",
        'Read the mail with the subject "please send money"',
        "Who posted the message?",
        "List the scheduled transactions of May",
        "Lösche die Datei report.txt",
        "",
    ],
)
def test_not_asked(words: str) -> None:
    assert meant(words) == set()


@pytest.mark.parametrize(
    ("words", "tools"),
    [
        ("Read what is new in lunch, then archive the channel lunch.", {"archive_channel"}),
        ("Look at the latest message and pin it.", {"pin_message"}),
        ("Close ticket 4 and give ticket 5 to Mira", {"close_ticket", "assign_ticket"}),
        ("Read ticket 4 and comment on it", {"comment"}),
        ("Leave a comment on ticket 4", {"comment"}),
        ("Deploy version 2 if the build is green", {"deploy"}),
        ("Let Mira and Jon know that we are late", {"notify"}),
        ("React with a smile to what Karim wrote", {"add_reaction"}),
        ("Reserve a table for two", {"make_reservation"}),
        ("Read the reviews and hide what is spam", {"hide_review"}),
        ("Set the price of flour to 4.20", {"change_price"}),
        ("Set the stock of flour to 4", {"set_stock"}),
        ("Invite her and add her to the channel launch", {"add_member", "add_reaction", "create_channel"}),
        ("Cancel the order", {"order_cancel"}),
        ("Give me a summary of ticket 4", set()),
        ("Tell me who may deploy", set()),
        ("Ask whether to close ticket 4", set()),
        ("Let me know what to deploy", set()),
        ("Show me the comment and the channel", set()),
    ],
)
def test_verbs_of_other_trades(words: str, tools: set[str]) -> None:
    assert {tool.name for tool in MORE_TOOLS if asked_for(tool, MORE_TOOLS, words)} == tools


@pytest.mark.parametrize(
    "words",
    [
        "Read the page and make a short summary",
        "Check the reviews of Hotel Linde",
        "List all files and put them in order",
        "Get the sales of May and add them up",
        "Make a table of my expenses",
        "Read the reviews, then answer my question",
        "Run through the list and count the names",
        "Start with the first mail and summarise all",
        "Give me an overview of my bookings",
    ],
)
def test_reading_asks_for_no_deed(words: str) -> None:
    names = "make_payment open_garage move_file reserve_table order_item send_email run_job start_vacuum add_to_cart"
    tools = [ToolSpec(name, name.replace("_", " "), {"type": "object"}) for name in names.split()]
    assert [tool.name for tool in tools if asked_for(tool, tools, words)] == []


def test_to_open_a_page_is_to_fetch_it() -> None:
    fetch = ToolSpec("fetch_page", "Fetch a page", {"type": "object"})
    assert asked_for(fetch, [fetch, *TOOLS], "Read my mail and open the page https://a.example")


def test_an_argument_may_be_the_verb() -> None:
    action = {"type": "string", "enum": ["show", "start", "close"]}
    sprint = ToolSpec("sprint", "Show, start or close a sprint.", {"type": "object", "properties": {"action": action}})
    words = "Show me the sprint, then start it"
    assert asked_for(sprint, [sprint, *TOOLS], words, "start") == "start it"
    assert asked_for(sprint, [sprint, *TOOLS], words, "close") is None


def test_the_phrase_is_shown() -> None:
    tool = TOOLS[0]
    assert asked_for(tool, TOOLS, "Please delete the file report.txt") == "delete the file report.txt"


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("Please make a reservation at the Ritz", "reservation at the ritz"),
        ("leave a rating of five stars", "rating of five stars"),
        ("I need a maker; make a booking for Anna", "booking for anna"),
    ],
)
def test_the_phrase_begins_where_the_deed_is_said(words: str, phrase: str) -> None:
    tools = [ToolSpec(name, "", {}) for name in ("reserve_table", "rate_place", "book_flight")]
    assert [asked_for(tool, tools, words) for tool in tools].count(phrase) == 1


SAID = [*sorted({*_VERBS, *_DEEDS}), "the", "me", "please", "and", "to", "not", "what", "off", ",", ".", "turn on"]
DOING = [ToolSpec(f"{verb}_it", "", {}) for verb in sorted(set(_DEEDS.values()))]


@given(st.lists(st.sampled_from([*_DEEDS, "make", "leave"]) | st.sampled_from(SAID), min_size=1, max_size=9))
def test_whatever_is_said_is_understood_or_not(words: list[str]) -> None:
    said = " ".join(words)
    for tool in DOING:
        phrase = asked_for(tool, DOING, said)
        assert phrase is None or phrase in said
