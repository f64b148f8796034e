# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Who wrote, said, brings or wants it: entries with a name before or after them, and sentences that begin with a name."""

from __future__ import annotations

STEMS = {
    "signed": "guest_book guestbook visitors_book hut_book comments_book feedback_book travellers_book cottage_guestbook visitor_comments",
    "said": "minutes meeting_of_march residents_meeting board_meeting committee_minutes assembly parents_evening staff_meeting council_minutes neighbours_meeting",
    "tasks": "fete_planning street_party_plan who_does_what bazaar_plan helpers_letter jubilee_plan open_day summer_fair flea_market_plan charity_run_plan",
    "mails": "mails_about_the_office email_thread messages_from_customers letters_received forum_posts survey_answers complaints_received mailbox",
    "talks": "interview_notes interviews_users user_research oral_history family_stories witness_notes talks_with_customers neighbours_remember",
}
TITLES = {
    "signed": "Guest book; Our visitors; Please write something!; From our guests",
    "said": "Minutes; Meeting in {venue}; Notes of the meeting on {d}; What was said",
    "tasks": "Who does what; Plan for {d}; Our day at {venue}; Helpers",
    "mails": "Letters and mails; Inbox; What people write to us; Messages",
    "talks": "Interviews; Notes from the talks; What people told me; Conversations in {c}",
}
# sentence => how it goes on after "who", and whole questions
ROWS = {
    "signed": """
What we loved most was {praise}. || {praise} was the best of all! || Thank you for {praise}. => loved {praise}; liked {praise} best; was so happy about {praise}; praised {praise}; wrote about {praise}
Only one thing: {fault}. || It was lovely, although {fault}. || Just so you know, {fault}. => wrote that {fault}; said {fault}; complained that {fault}; reported that {fault}
We left {left} in the kitchen for you. || {left} is for the next guests. || You will find {left} from us. => left {left}; wrote about {left}; gave {left}
On the second morning we saw {saw} from the window. || We even saw {saw}! || {saw}, right by the gate, can you believe it? => saw {saw}; was lucky and saw {saw}; met {saw}; spotted {saw}
We took {walk} three times. || Do try {walk}, it is the best. || {walk} nearly killed us. => walked {walk}; wrote about {walk}; mentions {walk}; did {walk}
We had our {y} wedding photo taken here. || Last time we came was in {y}. || We first stayed here in {y}. => had been here in {y}; mentions {y}; came in {y} already
Dinner at {inn} was superb. || We ate at {inn} every night. || Avoid {inn}, we waited for two hours. => ate at {inn}; went to {inn}; wrote about {inn}; has been to {inn}
We came all the way from {c}. || Greetings from {c}! || It is a long drive from {c}, but worth it. => came from {c}; is from {c}; travelled from {c}; wrote about {c}
Our {animal} {pet} slept by the stove. || {pet} the {animal} did not want to go home. => came with the {animal} {pet}; brought a {animal}; has a {animal}; travels with {pet}
We got engaged here, by the {gear}. || He asked me here, and I said yes! => got engaged here; got engaged; wrote that they got engaged
Our little one took the first steps here. || The baby can walk now, since yesterday! => had a baby take its first steps; has a baby that learned to walk here; wrote about the first steps of the baby
We celebrated a round birthday with {dish2}. || {dish2} for the birthday, what a day! => celebrated a birthday; had {dish2}; wrote about a birthday
We will be back in {m}. || See you again in {m}! || Keep {m} free for us. => comes back in {m}; wants to come again in {m}; will return in {m}
""",
    "said": """
{n} said that {worry} was the main problem. || {n} complained about {worry}. || {n} spoke at length about {worry}. => complained about {worry}; spoke about {worry}; brought up {worry}; is annoyed by {worry}; mentioned {worry}
{n} asked for {idea}. || {n} proposed {idea}, and most were in favour. || {n} would like {idea}. => asked for {idea}; proposed {idea}; suggested {idea}; wants {idea}; came up with {idea}
{n} takes over {duty}. || {n} will see to {duty}. || {n} was asked to look after {duty} and said yes. => takes over {duty}; will see to {duty}; is in charge of {duty}; looks after {duty}; does {duty}
{n} reported that the {thing} is broken again. || {n} has had enough of the {thing}. => reported that the {thing} is broken; reported the {thing}; spoke of the {thing}; said something about the {thing}
{n} will get three offers for the {thing} by {d}. || By {d} {n} finds out what a new {thing} costs. => gets the offers for the {thing}; finds out about the {thing}; has to ask around for the {thing}
{n} voted against, because the {room} should be done first. || {n} would rather have the {room} repaired. => wants the {room} done; thinks of the {room} first; spoke up for the {room}; would rather have the {room} repaired
{n} thanked {kin} for {dish2}. || {n} had kind words for {kin}. => thanked {kin}; had kind words for {kin}; praised {kin}
{n} cannot come in {m}. || {n} is away in {m} and sends a deputy. => is away in {m}; can't come in {m}; sends a deputy in {m}
{n} writes to {firm2} about the bill. || {n} has spoken with {firm2}. => writes to {firm2}; deals with {firm2}; is in touch with {firm2}; spoke with {firm2}
{n} reads the accounts: {u} is in the bank. || {n} gave the figures, with {u} left over. => read the accounts; gave the figures; spoke of {u}
""",
    "tasks": """
{n} brings {dish2}. || {n} has promised {dish2}, as last year. || We count on {n} for {dish2}. => brings {dish2}; makes {dish2}; has promised {dish2}; is bringing {dish2}
{n} is in charge of {duty}. || {n} looks after {duty} until the evening. || {n} kindly took {duty}. => is in charge of {duty}; looks after {duty}; does {duty}; is responsible for {duty}; has {duty}; takes care of {duty}
{n} lends us the {thing}. || {n} drives over with the {thing}. => lends us the {thing}; brings the {thing}; has the {thing} for us; comes with the {thing}
{n} collects the key from {venue}. || {n} unlocks {venue} at {t}. => unlocks {venue}; has the key to {venue}; opens {venue}; gets the key from {venue}
{n} books {style}. || {n} knows {style} and will ask. => books {style}; knows {style}; asks {style}; organises {style}
{n} sells {ware} at the gate. || {n} has a table with {ware}. => sells {ware}; has a table with {ware}; offers {ware}; has the stall with {ware}
{n} paints the sign for {goal}. || {n} drives the children to {goal}. => drives to {goal}; goes to {goal} with the children; takes the children to {goal}
{n} stays until the end and puts the {gear} away. || {n} packs the {gear}. => packs the {gear}; puts the {gear} away; is responsible for the {gear}
{n} talks to {firm2}. || {n} gets a price from {firm2}. => talks to {firm2}; calls {firm2}; gets a price from {firm2}; asks {firm2}
{n} teaches {course} in the small tent. || {n} shows visitors how {course} works. => teaches {course}; shows {course}; does the {course} tent; offers {course}
""",
    "mails": """
I would like my money back for the {thing}. || The {thing} came broken. => is not happy with the {thing}; had trouble with the {thing}; complains about the {thing}; wrote about the {thing}
Could you add {feature}? || I miss {feature} very much. || What about {feature}? => asked for {feature}; misses {feature}; wants {feature}; would like {feature}
I have seen {bug} twice this week. || Please do something about {bug}. => reported {bug}; wrote about {bug}; has seen {bug}; complains of {bug}
I am looking for {ware}, about a dozen. || Do you still have {ware}? => is looking for {ware}; asked for {ware}; wants {ware}; needs {ware}
My order {w} has not arrived. || Where is {w}? I paid two weeks ago. => is waiting for {w}; asked about {w}; ordered {w}; sent the mail about {w}
I will be in {c} next week and could drop by. || Send it to {c}, please. => will be in {c}; writes from {c}; wants it sent to {c}; is in {c}
My new number is {ph}. || Please call me back on {ph}. => has the number {ph}; wants a call on {ph}; gave the number {ph}
I would rather meet on {wd}. || {wd} would suit me best. => would rather meet on {wd}; prefers {wd}; proposed {wd}; is free on {wd}
Have you heard that {kin} is retiring? || {kin} sends her regards. => wrote about {kin}; mentions {kin}; has news of {kin}
You can have my {gear} for the trip. || I found a {gear} on the bus. => offers a {gear}; found a {gear}; writes about the {gear}
Please take me off the list for {course}. || I would like to join {course}. => wrote about {course}; asked about {course}
""",
    "talks": """
I use it every day for {feature}. || Without {feature} I would not have bought it. => uses {feature}; needs {feature}; talked about {feature}; likes {feature}
I came here in {y} with one suitcase. || In {y} the whole street was under water. || I was born in {y}, in the kitchen. => told about {y}; remembers {y}; spoke of {y}; mentioned {y}
My father was a {post}. || I have worked as a {post} all my life. => talked about being a {post}; mentioned the work of a {post}
What bothers me is {worry}. || I would change one thing: {worry}. => is bothered by {worry}; complained about {worry}; would change {worry}; spoke about {worry}
We could do with {idea}. || I dream of {idea}. => dreams of {idea}; wishes for {idea}; would like {idea}; spoke of {idea}
I pay {u} a month and find it fair. || {u} would be too much for me. => talked about {u}; mentioned {u}; named {u}
I lived in {c} before the war. || My heart is in {c}. => lived in {c}; talked about {c}; comes from {c}; is fond of {c}
We had a {animal} called {pet} in the yard. || I still miss {pet}, our {animal}. => had a {animal}; had {pet}; talked about {pet}; misses {pet}
On Sundays there was {dish}. || My mother made {dish} when there was something to celebrate. => talked about {dish}; remembers {dish}; ate {dish} as a child
I learned {course} at the age of sixty. || {course} keeps me young. => learned {course}; does {course}; talked about {course}; is into {course}
""",
}
ASKED = """
who {q} | who {q} | who {q} | which person {q} | whose entry is it, who {q} | who was it that {q} | who exactly {q} | what's the name of the one who {q} | !name the person who {q} | !tell me who {q} | !find who {q} | any idea who {q} | who again {q} | who {q}, by name | I want to thank the one who {q}, what's the name | which of them {q} | do you see who {q} | !look up who {q} | who of all these people {q} | somebody {q}, who was that | someone {q}, who | one of them {q}, which one | !give me the name of the person who {q} | by whom is the line, who {q} | who is it that {q}
 | could you see who {q} | do we know who {q} | !check who {q} | remind me who {q} | I forgot who {q} | can you tell who {q} | it says somewhere who {q}, who | the person who {q}, what's their name | name of whoever {q} | so who {q} | who among them {q} | which one of them {q} | there was somebody who {q}, who | I'd like to know who {q} | !say who {q} | we want to ring the one who {q}, who is that | who, if anyone, {q} | may I ask who {q} | my question is who {q} | whose name stands there, who {q} | what is the person called who {q} | !dig out who {q} | do the notes say who {q} | I remember that somebody {q}, but who | who did that, who {q} | who would know, it's about who {q}
"""
SIGNED_ASKED = """
which guests {q} | which family {q} | which entry is from the one who {q}, what name | whose entry says it, who {q} | the entry of the one who {q}, who signed it | who signed the entry where somebody {q}
"""
ENTRY = """
when did {who} write | what date is the entry of {who} | which date stands over the entry of {who} | on what day did {who} write in it | date of {who}'s entry | {who} wrote on which day | when was {who} there | from when is the entry by {who}
"""
