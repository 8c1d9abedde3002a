"""`python -m tools.bench`: set up, warm up, measure, print."""

import argparse
import cProfile
import pstats
from datetime import date
from functools import partial

from tools.bench.ground import a_site, settle

PROFILED = 100


def options():
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument(
        "part", nargs="?", choices=("pages", "paper", "margin", "coach"), help="one part alone"
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds and people")
    parser.add_argument("--rounds", type=int, help="how often each page is asked for")
    parser.add_argument("--people", type=int, help="how many the larger life knows, not 10,000")
    parser.add_argument("--profile", metavar="PAGE", help="where the time of a page goes instead")
    parser.add_argument("--queries", metavar="PAGE", help="what a page asks the database instead")
    return parser.parse_args()


def lives(folder, people: int, on: date) -> list:
    """The demo life many times over, then a tenth of the people, then all of them."""
    from letters.demo.life import load
    from tools.bench import life

    times = max(people // 200, 1)
    demo = settle(folder, f"the demo life x {times}", partial(load, on=on, times=times))
    sizes = (people // 10, people)
    return [
        demo,
        *(settle(folder, f"{n:,} people", partial(life.load, people=n, on=on)) for n in sizes),
    ]


def main() -> None:
    chosen = options()
    people = chosen.people or (2_000 if chosen.quick else 10_000)
    rounds = chosen.rounds or (40 if chosen.quick else 200)
    with a_site() as folder:
        if chosen.part == "margin":
            return type_in_the_margin(folder, people, rounds)
        if chosen.part == "coach":
            return look_in(folder, chosen, rounds)
        if chosen.part != "paper":
            compare(lives(folder, people, date.today()), rounds, chosen)  # noqa: DTZ011
        if chosen.part != "pages" and not (chosen.profile or chosen.queries):
            from tools.bench import paper

            paper.run(quick=chosen.quick)


def type_in_the_margin(folder, people: int, rounds: int) -> None:
    from letters.demo.life import load
    from tools.bench import margin

    times = max(people // 200, 1)
    on = date.today()  # noqa: DTZ011
    margin.run(
        settle(folder, f"the demo life x {times}", partial(load, on=on, times=times)), rounds
    )


def look_in(folder, chosen, rounds: int) -> None:
    """Measure a coach's pages, with as many clients as people in each of their lives."""
    from tools.bench import coach

    many = chosen.people or (20 if chosen.quick else 200)
    coach.run(folder, clients=many, people=many, rounds=rounds, on=date.today())  # noqa: DTZ011


def compare(known: list, rounds: int, chosen) -> None:
    from followup.config.wsgi import application as site
    from tools.bench import asking, baseline, table

    if chosen.profile:
        return profile(site, known[-1], chosen.profile)
    if chosen.queries:
        return queries(site, known[-1], chosen.queries)
    plain = baseline.application()
    for life in known:
        for page in life.addresses:
            if missing := asking.differences(site, plain, life, page):
                print(f"{page}: the baseline and the page differ in {sorted(missing)[:5]}")
    asking.measure(site, plain, known, 5)
    times = asking.measure(site, plain, known, rounds)
    print(f"{rounds} rounds, in one process, page and baseline in turn; medians")
    for life in known:
        print(*table.of_one_life(life.name, times), sep="\n")
    print(*table.of_growth(known[1].name, known[2].name, times), sep="\n")


def profile(site, life, page: str) -> None:
    """Print where the time goes, after a warm-up."""
    from tools.bench.asking import ask

    life.enter()
    address = life.addresses[page]
    ask(site, life, address)
    clock = cProfile.Profile()
    for _ in range(PROFILED):
        clock.runcall(ask, site, life, address)
    pstats.Stats(clock).strip_dirs().sort_stats("cumulative").print_stats(70)


def queries(site, life, page: str) -> None:
    """Print every query of a page, its time and how SQLite finds the rows."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from tools.bench.asking import ask

    life.enter()
    ask(site, life, life.addresses[page])
    with CaptureQueriesContext(connection) as captured:
        ask(site, life, life.addresses[page])
    for query in captured.captured_queries:
        print(f"\n{query['time']} s  {query['sql']}")
        if query["sql"].startswith("SELECT"):
            with connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
                print(*(f"    {row[3]}" for row in cursor.fetchall()), sep="\n")


if __name__ == "__main__":
    main()
