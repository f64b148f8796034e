"""The model that ships with the package: weights, card, tokenizer, and the recipe that made them."""
