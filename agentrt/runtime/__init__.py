"""Floor 3: the runtime. It performs what planners ask for, records it, and gives recorded results back on
replay. ``runner`` drives a run from start or resume to its outcome; ``context`` is what a planner sees;
``gate`` is the way of one tool call; ``journal`` writes the log; ``ledger`` keeps the budget."""
