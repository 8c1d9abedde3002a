"""What was measured, as a table, and whether it keeps to the bars."""

from statistics import median, quantiles

from tools.bench.asking import Times

BARS = {"Today": 2.0, "people": 2.0, "search": 2.0, "one person": 3.0, "the desk": 3.0}
MOST_GROWTH = 1.2
HEAD = "page         p50 ms    p95    cpu |  baseline    p95    cpu | x baseline"


def ratio(these: list[float], those: list[float]) -> float:
    """The median of the ratios inside each round."""
    return median(this / that for this, that in zip(these, those, strict=True))


def figures(times: Times) -> tuple[float, float, float]:
    """Median and 95th percentile on the wall, median on the processor, in milliseconds."""
    return median(times.wall), quantiles(times.wall, n=20)[-1], median(times.cpu)


def of_one_life(name: str, times: dict, bars: dict = BARS) -> list[str]:
    lines = [f"\n{name}", HEAD]
    for page, bar in bars.items():
        site, baseline = times[name, page]
        x = ratio(site.wall, baseline.wall)
        a, b, c = figures(site)
        d, e, f = figures(baseline)
        lines.append(
            f"{page:<11} {a:7.2f} {b:6.2f} {c:6.2f} | {d:6.2f} {e:6.2f} {f:6.2f} |"
            f" {x:7.2f} {verdict(x, bar)}"
        )
    return lines


def of_growth(small: str, large: str, times: dict) -> list[str]:
    lines = [f"\ngrowth from {small} to {large}", f"{'page':<11} {'x':>7} {'baseline x':>8}"]
    for page in BARS:
        (site, baseline), (site_then, floor_then) = times[large, page], times[small, page]
        x = ratio(site.wall, site_then.wall)
        of_floor = ratio(baseline.wall, floor_then.wall)
        lines.append(f"{page:<11} {x:7.2f} {of_floor:8.2f} {verdict(x, MOST_GROWTH)}")
    return lines


def verdict(x: float, bar: float) -> str:
    return f"PASS (at most {bar})" if x <= bar else f"over {bar}"
