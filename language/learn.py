"""Learns the weights: `python -m language.learn`. Always the same numbers from the same corpus.

A logistic regression with squared weights held down, fitted by AdaGrad in plain Python.
"""

import json
import math
import random
from collections import Counter
from pathlib import Path

from language.rows import Row, training_rows
from letters.rules.asking import evidence
from letters.rules.asking.wordings import plain

WEIGHTS = Path(evidence.__file__).with_name("weights.json")
ROUNDS, STEP, HOLD = 20, 0.25, 1e-4
SEEN = 2  # a sign seen in fewer sentences is chance


def main() -> None:
    """Learn from the corpus and write the weights."""
    weights = learned(training_rows())
    text = json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True)
    WEIGHTS.write_text(text + "\n", "utf-8")
    print(f"{len(weights)} weights, {len(text) // 1024} KB, in {WEIGHTS.name}")


def learned(rows: list[Row]) -> dict[str, int]:
    """The weight of every sign worth keeping, as whole numbers."""
    examples = [(sorted(set(evidence.signs(plain(row.text)))), row.asks) for row in rows]
    seen = Counter(sign for signs, _ in examples for sign in signs)
    kept = [([s for s in signs if seen[s] >= SEEN], asks) for signs, asks in examples]
    weights = fitted(kept)
    whole = {sign: round(weight * evidence.SCALE) for sign, weight in weights.items()}
    return {sign: weight for sign, weight in whole.items() if weight}


def fitted(examples: list[tuple[list[str], bool]]) -> dict[str, float]:
    """Weights that tell the asks from the rest, averaged over the second half of the rounds."""
    weights: dict[str, float] = {}
    pace: dict[str, float] = {}
    total: dict[str, float] = {}
    shuffled = random.Random(1999)
    examples = list(examples)
    for turn in range(ROUNDS):
        shuffled.shuffle(examples)
        for signs, asks in examples:
            step(weights, pace, [evidence.BIAS, *signs], asks)
        if turn >= ROUNDS // 2:
            for sign, weight in weights.items():
                total[sign] = total.get(sign, 0.0) + weight
    return {sign: weight / (ROUNDS - ROUNDS // 2) for sign, weight in total.items()}


def step(weights: dict, pace: dict, signs: list[str], asks: bool) -> None:
    """Move the weights of one sentence toward its label."""
    total = sum(weights.get(sign, 0.0) for sign in signs)
    error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - asks
    for sign in signs:
        slope = error + HOLD * weights.get(sign, 0.0)
        pace[sign] = pace.get(sign, 0.0) + slope * slope
        weights[sign] = weights.get(sign, 0.0) - STEP * slope / (1.0 + math.sqrt(pace[sign]))


if __name__ == "__main__":
    main()
