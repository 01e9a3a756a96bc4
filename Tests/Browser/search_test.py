"""Searching the site: from the field at the head of each page, and on the page of the search."""

import json

from case import SITE, Case

UNIT = "svq-scqf-6/units/B10/index.html"
LINKS = ".found a"


def ask(page, words):
    """Types into the field as somebody does who comes by the key for it, and waits until it is answered."""
    page.press("/")
    page.type(words)
    page.wait(f"document.querySelector('.found-status')?.textContent && document.activeElement.value === {json.dumps(words)}")


def addresses(page):
    return page.run(
        f"[...document.querySelectorAll('{LINKS}')].map((one) => one.href.replace(new URL('.', document.querySelector("
        "'script[src$=\"assets/search.js\"]').src).href.replace('assets/', ''), ''))")


class Search(Case):
    def test_nothing_is_loaded_before_somebody_goes_to_the_field(self):
        page = self.page(UNIT)
        loaded = "[...document.scripts].map((one) => one.src).filter((name) => /search-/.test(name)).length"
        self.assertEqual(page.run(loaded), 0)
        page.press("/")
        page.wait("document.querySelector('.found') !== null")
        self.assertEqual(page.run(loaded), 4)
        self.assertEqual(page.run("typeof touchstoneIndex"), "object")

    def test_a_code_is_found_in_every_style(self):
        for words, address in {
            "a10.1.3": "svq-scqf-5/units/A10/index.html#A10.1.3", "A10.1.3": "svq-scqf-5/units/A10/index.html#A10.1.3",
            "2(a)1.1": "nvq-level-1/units/2a/index.html#2(a)1.1", "2a1.1": "nvq-level-1/units/2a/index.html#2(a)1.1",
            "4427-308": "svq-scqf-6/units/B10/index.html", "308": "svq-scqf-6/units/B10/index.html",
        }.items():
            with self.subTest(words):
                page = self.page(UNIT)
                ask(page, words)
                self.assertIn(address, addresses(page)[:3])

    def test_a_form_is_found_by_its_number(self):
        seven = "forms/07-element-achievement-record.html"
        for words, address in {
            "form 7": seven, "Form 7": seven, "form7": seven, "form 1": "forms/01-portfolio-title-page.html",
            "form 12": "forms/12-expert-witness-evidence-record.html",
        }.items():
            with self.subTest(words):
                page = self.page(UNIT)
                ask(page, words)
                self.assertEqual(addresses(page)[0], "svq-scqf-6/" + address)
        self.assertEqual(page.text(".found-title"), "Form 12 Expert witness evidence record")

    def test_a_word_for_what_has_the_code_may_stand_before_it(self):
        for words, address in {
            "element F1.1": "units/F1/index.html#F1.1", "criterion f2.1.2": "units/F2/index.html#F2.1.2",
            "Learning outcome F1.1": "units/F1/index.html#F1.1",
        }.items():
            with self.subTest(words):
                page = self.page("svq-scqf-5/units/A10/index.html")
                ask(page, words)
                self.assertIn("svq-scqf-5/" + address, addresses(page)[:3])

    def test_a_word_with_a_hyphen_is_found_where_it_has_none(self):
        found = {}
        for words in ("email", "e-mail", "e-mails", "e-ma"):
            page = self.page(UNIT)
            ask(page, words)
            found[words] = sorted(address for address in addresses(page) if "search.html" not in address)
        self.assertGreater(len(found["email"]), 3)
        self.assertEqual(found["e-mail"], found["email"])
        self.assertEqual(found["e-mails"], found["email"])
        self.assertLessEqual(set(found["email"]), set(found["e-ma"]))
        page = self.page(UNIT)
        ask(page, "e-mail")
        self.assertIn("email", [word.lower() for word in page.texts(".found mark")])

    def test_words_are_found_with_other_endings_and_while_they_are_typed(self):
        for words in ("complaint", "complaints", "Complaint's", "compl", "COMPLAINTS"):
            with self.subTest(words):
                page = self.page(UNIT)
                ask(page, words)
                self.assertIn("svq-scqf-8/units/C8/index.html", addresses(page)[:8])
                self.assertIn("complaint", " ".join(page.texts(".found mark")).lower())

    def test_endings_are_those_that_are_usual(self):
        page = self.page(UNIT)
        page.press("/")
        page.wait("document.querySelector('.found') !== null")
        alike = [
            ["customer", "customers", "customer's", "customers'"], ["deal", "deals", "dealing"],
            ["plan", "plans", "planned", "planning"], ["use", "uses", "used", "using"],
            ["policy", "policies"], ["apply", "applies", "applied", "applying"], ["process", "processes", "processed"],
            ["service", "services", "serviced"], ["need", "needs", "needed"], ["sell", "sells", "selling"],
            ["control", "controls", "controlled"], ["change", "changes", "changed", "changing"], ["add", "adds", "added"],
        ]
        for words in alike:
            stems = page.run(f"{json.dumps(words)}.map((word) => touchstoneWords.stem(touchstoneWords.fold(word)))")
            self.assertEqual(len(set(stems)), 1, dict(zip(words, stems)))
        apart = ["this", "thing", "bring", "business", "busy", "need", "sing", "be", "assess", "as", "us", "use"]
        stems = page.run(f"{json.dumps(apart)}.map((word) => touchstoneWords.stem(word))")
        self.assertEqual(len(set(stems)), len(apart), dict(zip(apart, stems)))

    def test_words_in_quotation_marks_stand_together(self):
        page = self.page(UNIT)
        ask(page, '"personal data"')
        for line in page.texts(".found li li"):
            self.assertRegex(line.lower(), r"personal data|more$")
        self.assertGreater(len(page.texts(".found mark")), 4)

    def test_a_unit_of_several_qualifications_is_there_once_and_ones_own_page_comes_first(self):
        page = self.page("svq-scqf-6/index.html")
        ask(page, "b10")
        titles = page.texts(".found-title")
        self.assertEqual([title for title in titles if title.startswith("B10")], titles[:1])
        self.assertEqual(addresses(page)[0], "svq-scqf-6/units/B10/index.html")
        self.assertIn("svq-level-3/units/B10/index.html", addresses(page))

    def test_every_result_leads_to_something(self):
        page = self.page("search.html#q=customer")
        page.wait("document.querySelectorAll('.found a').length > 100")
        for address in addresses(page):
            path, _, anchor = address.partition("#")
            text = (SITE / path).read_text()
            self.assertTrue(not anchor or f' id="{anchor}"' in text, address)

    def test_arrows_lead_through_the_results_and_escape_leads_back(self):
        page = self.page(UNIT)
        ask(page, "complaint")
        page.press("ArrowDown", times=2)
        self.assertEqual(page.run(f"document.activeElement === document.querySelectorAll('{LINKS}')[1]"), True)
        page.press("ArrowUp", times=2)
        self.assertEqual(page.run("document.activeElement.type"), "search")
        page.press("ArrowDown")
        page.press("Escape")
        self.assertEqual(page.run("document.activeElement.type"), "search")
        self.assertEqual(page.run("document.querySelector('.found').hidden"), True)

    def test_enter_on_a_result_opens_it(self):
        page = self.page(UNIT)
        ask(page, "a10.1.3")
        page.press("ArrowDown", times=2)
        loads = page.loads
        page.press("Enter")
        page.wait_for_load(loads)
        self.assertRegex(page.run("location.href"), r"units/A10/(index|pack)\.html")

    def test_how_many_there_are_is_said(self):
        page = self.page(UNIT)
        ask(page, "zzqxvkw")
        self.assertIn("Nothing found", page.text("form [role=status]"))
        self.assertEqual(addresses(page), [])

    def test_a_misspelt_word_is_offered_as_it_was_meant(self):
        for typed, meant in [("complant", "complaint"), ("custmer servise", "customer service"),
                             ("personal dtaa", "personal data")]:
            page = self.page(UNIT)
            ask(page, typed)
            self.assertIn("Nothing found", page.text(".found"))
            self.assertEqual(page.text(".found button"), meant)
            page.press("ArrowDown")
            page.press("Enter")
            page.wait(f"document.querySelectorAll('{LINKS}').length > 0")
            self.assertEqual(page.run("document.activeElement.value"), meant)

    def test_what_is_like_no_word_is_offered_as_nothing(self):
        page = self.page(UNIT)
        ask(page, "zzqxvkw")
        self.assertEqual(page.run("document.querySelectorAll('.found button').length"), 0)

    def test_enter_opens_the_page_of_the_search(self):
        page = self.page(UNIT)
        ask(page, "complaint")
        loads = page.loads
        page.press("Enter")
        page.wait_for_load(loads)
        page.wait("document.querySelectorAll('.found h2').length > 5")
        self.assertEqual(page.text("h1"), "Search")
        self.assertEqual(page.run("document.querySelector('.without-script').hidden"), True)

    def test_filters_leave_what_was_asked_for_and_stand_in_the_address(self):
        page = self.page("search.html#q=complaint")
        page.wait("document.querySelectorAll('.found h2').length > 5")
        page.run("{ const box = document.querySelector('select[name=in]'); box.value = '2';"
                 " box.dispatchEvent(new Event('change')); }")
        page.run("{ const box = document.querySelector('select[name=kind]'); box.value = 'criterion';"
                 " box.dispatchEvent(new Event('change')); }")
        found = addresses(page)
        self.assertGreater(len(found), 2)
        for address in page.run("[...document.querySelectorAll('.found-title')].map((one) => one.href)"):
            self.assertIn("/svq-scqf-5/", address)
        page.wait("location.hash.includes('kind=criterion')")
        again = self.page("search.html" + page.run("location.hash"))
        again.wait("document.querySelector('.found h2') !== null")
        self.assertEqual(addresses(again), found)

    def test_without_scripts_the_page_says_so_and_leads_to_the_qualifications(self):
        page = self.page("search.html", scripts=False)
        text = (SITE / "search.html").read_text()
        self.assertIn("needs JavaScript", text)
        self.assertIn('href="svq-scqf-5/index.html"', text)
        self.assertEqual(page.errors, [])
