# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""What one knew once and asks for again, in the past tense: "what size were our furnace filters again?" Only the notes
can tell, or a file where one is named."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families.own_facts import Own, filed, own_slots, recalled
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.types import Episode, Split

PAST: tuple[Own, ...] = (
    Own("furnace filters", "our furnace filters are size {k}x{k2}", "{k}x{k2}", "what size were our furnace filters|which size did our furnace filters have|what size did we need for the furnace filters|&what size our furnace filters were"),
    Own("paint", "the paint for the hall was {b} {col}", "{b} {col}", "what was the paint for the hall called|which paint did we use in the hall|what paint did we buy for the hall|&which paint we used in the hall"),
    Own("tent", "we paid {u} for the tent", "{u}", "what did we pay for the tent|how much was the tent|how much did the tent cost us|&how much we paid for the tent"),
    Own("babysitter", "the babysitter from last summer was called {n} {l}", "{n} {l}", "what was the babysitter called|who was our babysitter last summer|what was the name of that babysitter|&what the babysitter was called"),
    Own("cottage", "we rented the cottage in {c}", "{c}", "where was the cottage we rented|in which town was that cottage|where did we rent the cottage|&where the cottage was"),
    Own("tap", "the plumber replaced the tap on {d}", "{d}", "when was the tap replaced|when did the plumber replace the tap|on which day did we get the new tap|&when the tap was replaced"),
    Own("sofa", "the sofa was {k3} cm wide", "{k3} cm", "how wide was the sofa|what width did the sofa have|how many cm was the sofa|&how wide the sofa was"),
    Own("marathon", "I ran the marathon in {k3} minutes", "{k3} minutes", "how fast did I run the marathon|how long did I take for the marathon|what was my time in the marathon|&how fast I ran the marathon"),
    Own("lasagne", "the lasagne was in the oven for {k2} minutes", "{k2} minutes", "how long was the lasagne in the oven|how many minutes did the lasagne bake|how long did we bake the lasagne|&how long the lasagne was in the oven"),
    Own("cheese", "the cheese {n} liked was {b}", "{b}", "which cheese did {n} like|what was the cheese that {n} liked|what was that cheese called|&which cheese {n} liked"),
    Own("lens", "the old camera had lens {w}", "{w}", "which lens did the old camera have|what lens was on the old camera|what was the lens of the old camera|&which lens the old camera had"),
    Own("dress", "the dress for the wedding was size {s}", "size {s}", "what size was the dress for the wedding|which size did the dress have|what size did I need in that dress|&what size the dress was"),
    Own("kennel", "the kennel charged {u} a night", "{u}", "how much did the kennel charge|what was the kennel a night|what did we pay at the kennel|&how much the kennel charged"),
    Own("wine", "the wine at {n}'s party was {b}", "{b}", "which wine did we have at {n}'s party|what was the wine at {n}'s party called|what was that wine called|&which wine we had at {n}'s party"),
    Own("roof", "the roof was last repaired on {d}", "{d}", "when was the roof last repaired|when did we have the roof repaired|when did they last do the roof|&when the roof was repaired"),
    Own("bolts", "the shelf needed bolts of {k} mm", "{k} mm", "what bolts did the shelf need|which size were the bolts for the shelf|how long were the bolts of the shelf|&which bolts the shelf needed"),
    Own("rental car", "the rental car was a {b} from {c}", "{b}", "what was our rental car|which make was the rental car|what rental car did we have|&which rental car we had"),
    Own("haircut", "{n} at {b} did my last haircut", "{n}", "who did my last haircut|who was it that did my haircut|who gave me that haircut|&who did my haircut"),
    Own("strings", "I put {b} strings on the guitar", "{b}", "which strings did I put on the guitar|what were the strings on my guitar|what strings did I buy for the guitar|&which strings I put on the guitar"),
    Own("seed potatoes", "the seed potatoes went in on {dm}", "{dm}", "when did the seed potatoes go in|when did I plant the seed potatoes|what day did we do the seed potatoes|&when the seed potatoes went in"),
    Own("gate code", "the gate code of the campsite was {w}", "{w}", "what was the gate code of the campsite|which gate code did the campsite have|what was the gate code at the campsite|&what the gate code was"),
    Own("tiles", "the bathroom took {k2} tiles", "{k2}", "how many tiles did the bathroom take|how many tiles did we need in the bathroom|how many tiles were it in the bathroom|&how many tiles the bathroom took"),
    Own("table", "our table at the restaurant was number {k}", "{k}", "which table did we have at the restaurant|what number was our table|which one was our table at the restaurant|&which table we had"),
    Own("osteopath", "the good osteopath was {n} {l}", "{n} {l}", "who was the good osteopath|what was the osteopath called|what was that osteopath's name|&who the osteopath was"),
    Own("curtain rod", "the curtain rod was {k3} cm", "{k3} cm", "how long was the curtain rod|what length did the curtain rod have|how many cm was the curtain rod|&how long the curtain rod was"),
    Own("quilt", "the quilt was washed at {k2} degrees", "{k2} degrees", "how hot did we wash the quilt|at how many degrees was the quilt washed|at what temperature did I wash the quilt|&how hot the quilt was washed"),
)  # fmt: skip
_BY_QUERY = {own.query: own for own in PAST}
_DECK = Deck("people_recall", {own.query: own.questions.split("|") for own in PAST})


def people_recall(rng: Random, split: Split) -> Episode:
    """A question in the past tense: recalled, or read where a file is named."""
    own = _BY_QUERY[_DECK.draw(rng, split)]
    question = _DECK[own.query].pick(rng, split)
    slots = own_slots(rng)
    note, value = expand(own.note, rng, **slots), expand(own.value, rng, **slots)
    return rng.choices((recalled, filed), (7, 1.5))[0](rng, split, own, question, slots, note, value)


FAMILIES = {"people_recall": people_recall}
