"""What a page weighs: somebody opens it in a corridor, on a telephone."""

import pathlib
import urllib.parse

from case import SITE, Case

# Of files the browser keeps no list, so the page is asked, with what scripts have put into it.
LOADED = "[...document.querySelectorAll('link[rel=stylesheet], script[src], img')].map((one) => one.href || one.src)"


class Weight(Case):
    def test_a_unit_page_is_under_30_KB_with_all_that_it_loads_before_search(self):
        pages = sorted(SITE.glob("*/units/*/index.html"), key=lambda page: page.stat().st_size)
        self.assertGreater(len(pages), 50)
        largest = pages[-1]
        loaded = self.page(str(largest.relative_to(SITE))).run(LOADED)
        files = [pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(name).path)) for name in loaded]
        self.assertEqual({file.suffix for file in files}, {".css", ".js"})
        weights = {file.name: file.stat().st_size for file in [largest, *files]}
        self.assertLess(sum(weights.values()), 30_000, weights)
