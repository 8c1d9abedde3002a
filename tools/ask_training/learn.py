"""Learns the weights: `python -m tools.ask_training.learn`. The same numbers from the same corpus.

A logistic regression with squared weights held down, fitted by AdaGrad in plain Python.
"""

import json
import math
import random
from collections import Counter
from pathlib import Path

from letters.rules.asking import evidence
from letters.rules.asking.phrases import hear
from tools.ask_training.rows import Row, training_rows

WEIGHTS = Path(evidence.__file__).with_name("weights.json")
ROUNDS, STEP, HOLD = 20, 0.25, 1e-4
DROP = 0.65  # the share of signs hidden in each lesson, so that none is leaned on alone
SEEN = 2  # a sign seen in fewer sentences is chance
FAINT = 100  # thousandths; a fainter sign is left out, for it would only cost room


def main() -> None:
    """Learn from the corpus and write the weights."""
    weights = learned(training_rows())
    text = json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True, separators=(",", ":"))
    WEIGHTS.write_text(text + "\n", "utf-8")
    print(f"{len(weights)} weights, {len(text) // 1024} KB, in {WEIGHTS.name}")


def learned(rows: list[Row]) -> dict[str, int]:
    """The weight of every sign worth keeping, as whole numbers."""
    examples = [(sorted(set(evidence.signs(hear(row.text)))), row.asks) for row in rows]
    seen = Counter(sign for signs, _ in examples for sign in signs)
    kept = [evidence.BIAS, *(sign for sign in sorted(seen) if seen[sign] >= SEEN)]
    place = {sign: number for number, sign in enumerate(kept)}
    numbered = [([0, *(place[s] for s in signs if s in place)], asks) for signs, asks in examples]
    whole = [round(weight * evidence.SCALE) for weight in fitted(numbered, len(kept))]
    return {sign: w for sign, w in zip(kept, whole, strict=True) if abs(w) >= FAINT}


def fitted(examples: list[tuple[list[int], bool]], many: int) -> list[float]:
    """Weights that tell the asks from the rest, averaged over the second half of the rounds."""
    weights, pace, total = [0.0] * many, [0.0] * many, [0.0] * many
    shuffled = random.Random(1999)
    examples = list(examples)
    for turn in range(ROUNDS):
        shuffled.shuffle(examples)
        for signs, asks in examples:
            left = [sign for sign in signs if shuffled.random() >= DROP]
            step(weights, pace, left, asks)
        if turn >= ROUNDS // 2:
            total = [so_far + now for so_far, now in zip(total, weights, strict=True)]
    return [weight / (ROUNDS - ROUNDS // 2) for weight in total]


def step(weights: list[float], pace: list[float], signs: list[int], asks: bool) -> None:
    """Move the weights of one sentence toward its label."""
    total = sum([weights[sign] for sign in signs])
    error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - asks
    for sign in signs:
        slope = error + HOLD * weights[sign]
        pace[sign] += slope * slope
        weights[sign] -= STEP * slope / (1.0 + math.sqrt(pace[sign]))


if __name__ == "__main__":
    main()
