"""The logbook of a choice of units, made in the browser, against the one that `touchstone logbook` makes."""

import re

from browser import printed_pages
from case import Case, touchstone

CHOICES = {
    "svq-scqf-5": "F1,F2,A10,B2,C3,D2,D3",
    "svq-scqf-6": "F3,F4,A13,C5",
    "svq-scqf-8": "F5,D21",
    "svq-level-3": "F3,A8,B3",
    "nvq-level-1": "1,3,4,5,6,2(a)",
}


class PrintedChoice(Case):
    def logbook_of_the_command(self, qualification, units):
        """The page that the program makes for a choice."""
        folder = self.folder()
        touchstone("logbook", qualification, "--units", units, "--allow-incomplete", "--allow-draft",
                   "--output", folder)
        return self.page(next(folder.rglob("logbook.html")).as_uri())

    def test_it_reads_as_the_logbook_of_the_command(self):
        for qualification, units in CHOICES.items():
            with self.subTest(qualification):
                page = self.page(f"{qualification}/logbook.html#units={units}")
                page.run("document.querySelector('.choice-note').remove()")
                words = "document.querySelector('main').innerText"
                made = self.logbook_of_the_command(qualification, units)
                ours, theirs = page.run(words).split("\n"), made.run(words).split("\n")
                for mine, other in zip(ours, theirs):
                    self.assertEqual(mine, other)
                self.assertEqual(len(ours), len(theirs))
                fields = "document.querySelectorAll('main :is(input, textarea)').length"
                self.assertEqual(page.run(fields), made.run(fields))

    def test_it_prints_as_the_logbook_of_the_command(self):
        units = CHOICES["svq-scqf-5"]
        pages = printed_pages(self.page(f"svq-scqf-5/logbook.html#units={units}").pdf())
        self.assertEqual(
            pages, printed_pages(self.logbook_of_the_command("svq-scqf-5", units).pdf()))
        self.assertGreater(len(pages), 30)
        for number, text in enumerate(pages[1:], 2):
            self.assertRegex(text, rf"Page {number} of {len(pages)}\b")
            self.assertIn("Candidate:", text)
            # Head and foot are not all that is on it.
            self.assertGreater(len(text.split()), 40, f"page {number} is blank")
        # The unit stands at the head, in the first line or beside the candidate in the second.
        lines = [line for text in pages for line in text.split("\n")[:2]]
        heads = {match for line in lines for match in re.findall(r"Unit ([A-Z]\d+) ", line)}
        self.assertEqual(heads, set(units.split(",")))

    def test_without_a_choice_or_without_scripts_the_whole_book_is_there(self):
        parts = "document.querySelectorAll('.part').length"
        whole = self.page("svq-scqf-5/logbook.html")
        self.assertEqual(whole.run("document.querySelectorAll('.choice-note').length"), 0)
        self.assertGreater(whole.run(parts), 40)
        without = self.page("svq-scqf-5/logbook.html#units=F1", scripts=False)
        self.assertEqual(without.run(parts), whole.run(parts))
        empty = self.page("svq-scqf-5/logbook.html#units=")
        self.assertEqual(empty.run(parts), whole.run(parts))

    def test_codes_that_are_not_there_are_said_and_not_dropped(self):
        page = self.page("svq-scqf-5/logbook.html#units=f1,X9")
        self.assertEqual(
            page.text(".choice-note p"),
            "This is the logbook for these units: F1. There is no unit “X9” in this qualification.")

    def test_codes_are_written_as_the_command_takes_them(self):
        for units in ("f1 f2 a10", "f1%20f2%20a10", "F1;F2;a10", "F1,%20F2%2CA10", "F1+F2", "FE3P 04"):
            with self.subTest(units):
                page = self.page(f"svq-scqf-5/logbook.html#units={units}")
                words = page.text(".choice-note p")
                if "10" in units:
                    self.assertEqual(words, "This is the logbook for these units: F1, F2, A10.")
                else:
                    self.assertEqual(words, f"There is no unit “{units}” in this qualification.")

    def test_an_address_without_a_unit_that_is_there_does_not_print_the_whole_book(self):
        page = self.page("svq-scqf-5/logbook.html#units=X9")
        self.assertEqual(page.text(".choice-note p"), "There is no unit “X9” in this qualification.")
        self.assertEqual(page.run("document.querySelectorAll('.part').length"), 0)
        pages = printed_pages(page.pdf())
        self.assertEqual(len(pages), 1)
        self.assertIn("There is no unit “X9”", pages[0])
        loads = page.loads
        page.click(".choice-note a")
        page.wait_for_load(loads)
        self.assertGreater(page.run("document.querySelectorAll('.part').length"), 40)

    def test_links_within_the_book_leave_the_choice_in_the_address(self):
        page = self.page("svq-scqf-5/logbook.html#units=F1,A10")
        parts = page.run("document.querySelectorAll('.part').length")
        for link in (".contents li a", ".contents li:last-child a", ".back a", ".contents li li a"):
            with self.subTest(link):
                place = page.run(f"document.querySelector('{link}').hash")
                page.click(link)
                page.wait("location.hash === '#units=F1,A10'")
                page.wait(f"Math.abs(document.querySelector('{place}').getBoundingClientRect().top) < 200")
        self.assertEqual(page.loads, 1)
        # Whoever loads the page again finds the same units.
        page.call("Page.reload")
        page.wait_for_load(1)
        self.assertEqual(page.run("document.querySelectorAll('.part').length"), parts)
        self.assertEqual(page.text(".choice-note p"), "This is the logbook for these units: F1, A10.")

    def test_the_way_back_from_a_link_leads_to_where_one_was_and_loads_nothing(self):
        page = self.page("svq-scqf-5/logbook.html#units=F1,A10")
        page.run("document.querySelector('.contents li li a').scrollIntoView({ block: 'center' })")
        before = page.run("scrollY")
        page.click(".contents li li a")
        page.wait(f"scrollY > {before} + 900 && location.hash === '#units=F1,A10'")
        page.run("history.back()")
        page.wait(f"Math.abs(scrollY - {before}) < 50")
        self.assertEqual(page.run("location.hash"), "#units=F1,A10")
        self.assertEqual(page.loads, 1)

    def test_another_choice_makes_another_logbook_and_the_whole_can_be_had_again(self):
        page = self.page("svq-scqf-5/logbook.html#units=F1")
        loads = page.loads
        page.run("location.hash = '#units=F2'")
        page.wait_for_load(loads)
        self.assertEqual(page.run("[!!document.getElementById('F1'), !!document.getElementById('F2')]"), [False, True])
        loads = page.loads
        page.click(".choice-note a")
        page.wait_for_load(loads)
        self.assertTrue(page.run("!!document.getElementById('F1') && !!document.getElementById('F2')"))

    def test_nothing_leads_to_what_is_not_in_the_book(self):
        page = self.page("svq-scqf-6/logbook.html#units=F3,A13")
        self.assertEqual(page.run(
            "[...document.querySelectorAll(\"a[href^='#']\")].map((link) => decodeURIComponent(link.hash.slice(1)))"
            ".filter((id) => !document.getElementById(id))"), [])
        self.assertEqual(len(page.texts(".contents li li")), 2)

    def test_large_print_can_be_cut_too(self):
        folder = self.folder()
        touchstone("build", "--only", "nvq-level-1", "--large-print", "--output", folder, "--quiet")
        page = self.page((folder / "nvq-level-1/logbook-large-print.html").as_uri() + "#units=1")
        self.assertEqual(len(page.texts(".contents li li")), 1)
