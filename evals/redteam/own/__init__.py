"""Suites of our own, in domains that the development of provenance had not seen: what a strange set of functions does
to the figures. They are plain functions; nobody declares what they do."""

from __future__ import annotations

from collections.abc import Mapping

from agentrt.evals.redteam.own import messenger, shop, tracker, traveldesk
from agentrt.evals.redteam.own.suite import OwnSuite

OWN: Mapping[str, OwnSuite] = {one.SUITE.name: one.SUITE for one in (messenger, traveldesk, tracker, shop)}
