# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""How often each family is drawn: roughly how likely the task is in everyday use."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "rows_edit": 4.0, "rows_add": 4.0, "files_kinds": 4.0, "wishes_files": 4.0,
    "calc_expression": 2.2, "calc_words": 1.4, "calc_list": 1.7, "calc_power": 1.0, "calc_compare": 0.6, "calc_percent": 2.0,
    "calc_split": 0.9, "calc_buying": 1.6, "calc_geometry": 0.9, "calc_travel": 0.9, "calc_rates": 1.3, "convert_units": 2.6,
    "today_date": 0.7, "today_time": 0.6, "date_add": 1.6, "date_diff": 1.3, "date_info": 1.0, "days_until": 1.3,
    "pages_fact": 4.5, "pages_who": 4.5, "pages_changed": 4.5, "pages_sum": 4.5,
    "clock": 0.8, "calc_told_prices": 2.4, "calc_told_bills": 2.2, "calc_told_things": 2.2, "calc_told_steps": 1.8, "append_plain": 2.0, "write_plain": 1.7, "edit_plain": 2.4, "own_facts": 2.2, "counting": 2.2,
    "asks_sums_steps": 2.4, "asks_sums_told": 3.0, "asks_sums_typed": 2.2, "asks_dates": 3.6, "asks_dates_steps": 1.5, "asks_dates_today": 1.2,
    "date_near": 1.0, "date_age": 0.7, "date_words": 1.0,
    "asks_notes": 3.0, "asks_notes_sums": 2.0, "asks_notes_files": 2.4, "asks_wishes": 3.4, "asks_wishes_twins": 2.6,
    "asks_chains_sums": 3.2, "asks_chains_measures": 2.6, "asks_chains_dates": 2.4, "asks_chains_tables": 2.8, "asks_chains_found": 1.8, "asks_chains_errors": 2.0,
    "list_files": 1.4, "read_file": 2.0, "read_value": 1.8, "search_files": 2.0, "count_occurrences": 1.1, "text_stats": 1.3,
    "text_stats_quoted": 0.7, "write_file": 2.2, "append_file": 1.7, "edit_file": 1.8, "table_total": 3.3, "table_top": 3.0,
    "table_group": 2.4, "table_best_group": 3.0, "table_count": 3.0, "table_list": 3.0, "table_describe": 1.5, "table_two": 2.1,
    "table_compare": 1.4, "table_save": 1.8,
    "table_within": 2.0, "table_sales": 2.2, "table_rows": 1.8, "table_forms": 1.5, "remember": 1.4, "recall": 1.4, "forget": 0.8, "notes_answer": 0.6,
    "python_task": 0.6, "python_code": 0.4, "python_file": 0.4, "shell": 0.4, "combo_save": 1.2, "combo_file_number": 1.2, "combo_files": 1.3,
    "combo_memory": 1.0, "combo_units": 0.8, "combo_table": 1.1, "recover_name": 0.8, "recover_missing": 0.5, "recover_edit": 0.5,
    "recover_column": 0.5, "recover_impossible": 0.9, "recover_absent": 0.7, "recover_feedback": 0.3, "follow_calculator": 0.5, "follow_units": 0.5,
    "combo_paper": 2.0, "combo_paper_two": 1.2, "combo_paper_units": 1.3, "combo_paper_dates": 1.3, "recover_spelling": 1.1, "recover_nothing": 0.7, "recover_unsaid": 0.5, "combo_counts": 0.8, "combo_uses": 1.1, "table_extreme": 2.4, "table_filters": 1.6, "table_spoken": 2.0, "table_keep": 1.6,
    "people_states": 3.0, "people_counts": 1.4, "people_each": 1.5, "people_spans": 1.5, "people_most": 2.0, "people_steps": 2.8,
    "people_edits": 1.8, "people_lists": 1.2, "people_tallies": 0.9, "people_search": 2.0, "people_read": 2.4, "people_recall": 0.7,
    "again_notes": 3.0, "again_note_dates": 2.0, "again_note_said": 1.4, "again_paper_units": 3.0, "again_paper_sums": 2.8, "again_found_sums": 1.8, "again_measures": 2.2, "again_note_units": 1.6, "again_saves": 2.6, "again_found": 2.6, "again_edits": 2.8, "again_counts": 2.0, "again_rates": 1.2,
    "people_sums": 3.2, "people_dates": 0.9, "people_units": 1.2,
    "again_sums_money": 3.0, "again_sums_amounts": 3.0, "again_sums_measures": 2.4, "again_sums_worded": 2.4, "again_products": 1.0, "again_units": 1.8, "again_orders": 2.2,
    "again_cells": 2.4, "again_two": 2.6, "again_first": 2.2, "again_groups": 2.4, "again_months": 1.4, "again_states": 1.6, "again_pairs": 2.0,
    "asks_files_fact": 4.0, "asks_files_log": 2.6, "asks_files_add": 3.6, "asks_files_set": 2.4, "asks_files_changed": 2.8, "asks_files_items": 2.6, "asks_files_edit": 2.6, "asks_files_new": 1.8, "asks_files_stats": 1.8, "asks_files_find": 2.0,
    "asks_sums": 3.5, "asks_sums_counts": 3.0, "asks_sums_worded": 3.2, "asks_sums_beside": 2.6, "asks_units": 3.2, "asks_units_one": 1.5,
    "asks_tables_any": 1.8, "asks_tables_cells": 2.2, "asks_tables_days": 3.2, "asks_tables_groups": 2.2, "asks_tables_most": 3.0, "asks_tables_states": 4.0, "asks_tables_values": 4.0, "asks_tables_whole": 2.4,
    "rows_open": 4.0, "rows_plain": 4.0,
    "sums_three": 4.5, "sums_shares": 4.5, "sums_spans": 4.5,
    "follow_dates": 0.4, "follow_table": 0.6, "follow_files": 0.5,
}  # fmt: skip
