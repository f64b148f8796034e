"""Floor 5: evaluation. ``suites`` are tasks with a way to judge them, ``runner`` runs them with the real agent,
``scoring`` judges by result, ``metrics`` and ``statistics`` turn trials into figures with intervals, ``report``
prints them, ``drift`` holds them against earlier ones, ``cases`` makes tasks of runs, ``calibrate`` fits how a small
model chooses tools. Entered by ``agentrt eval`` (``command``).
"""
