"""How long a search takes from a key to its results laid out; no test, for the figures in docs/search.md.

usage: search_speed.py SITE PAGE [QUERY…]

Each query is typed key by key into the field of a page of a site that is opened from its folder. Two times are told
of each key: by the clock, and what the page's own thread computed, which a busy machine does not lengthen.
"""

import pathlib
import sys

from browser import Browser

QUERIES = ["weighed", "AA10.1.3", "the night shift", '"signed for"', "cold pallet"]

# The first listener and the last of a key: what stands between is the search, what follows the layout.
CLOCK = """
  document.addEventListener("keydown", () => window.began = performance.now(), true);
  document.addEventListener("input", () => {
    document.body.getBoundingClientRect();
    window.took = performance.now() - window.began;
  });
"""


def computed(page):
    """What the thread of the page has computed for its tasks, in milliseconds."""
    metrics = page.call("Performance.getMetrics")["metrics"]
    return 1000 * sum(one["value"] for one in metrics if one["name"] == "TaskDuration")


def main(site, start, *queries):
    browser = Browser()
    try:
        page = browser.page()
        page.call("Performance.enable", timeDomain="threadTicks")
        page.open((pathlib.Path(site) / start).resolve().as_uri())
        before = computed(page)
        page.run("window.began = performance.now()")
        page.press("/")
        page.wait("document.querySelector('.found') !== null")
        print(f"ready: {page.run('performance.now() - window.began'):.0f} ms, computed {computed(page) - before:.0f} ms")
        page.run(CLOCK)
        clock, work = [], []
        for query in queries or QUERIES:
            typed = []
            for key in query:
                before = computed(page)
                page.press(key)
                typed.append((key, page.run("window.took"), computed(page) - before))
            clock += [took for _, took, _ in typed]
            work += [its for _, _, its in typed]
            print(f"{query}: " + "  ".join(f"{key} {took:.1f}/{its:.1f}" for key, took, its in typed)
                  + f"  ({page.text('.found-status')})")
            page.run("document.querySelector('form[role=search] input').value = ''")
        for name, times in (("by the clock", clock), ("computed", work)):
            times.sort()
            print(f"{name}: median {times[len(times) // 2]:.1f} ms, longest {times[-1]:.1f} ms of {len(times)} keys")
        assert page.errors == [], page.errors
    finally:
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
