"""Filling in on the screen, saving a copy, and printing what was filled in."""

import time

from browser import printed_pages
from case import SITE, Case, browser

FORM = "svq-scqf-5/forms/05-unit-assessment-plan.html"


def saved(name):
    """The file that the browser has saved last, whole."""
    path = browser().downloads / name
    until = time.monotonic() + 10
    while not path.exists() or path.stat().st_size == 0:
        if time.monotonic() > until:
            raise TimeoutError(name)
        time.sleep(.02)
    return path


class Forms(Case):
    def fill(self, page, words):
        """Types into the first field and into the first one of several lines."""
        page.run("document.querySelector('textarea.blank').focus()")
        page.type(words)
        page.run("document.querySelector('textarea.writing-line').focus()")
        page.type(f"{words} <again> & more")

    def test_a_filled_form_can_be_saved_opened_and_saved_again(self):
        page = self.page(FORM)
        self.fill(page, "Sample one")
        page.click(".save button")
        copy = saved("05-unit-assessment-plan-filled.html")
        again = self.page(copy.as_uri())
        self.assertEqual(again.run("document.querySelector('textarea.blank').value"), "Sample one")
        self.assertEqual(again.run("document.querySelector('textarea.writing-line').value"), "Sample one <again> & more")
        self.assertFalse(again.run("document.querySelector('.save button').hidden"))
        self.assertEqual(again.run("localStorage.length + sessionStorage.length"), 0)

    def test_what_is_filled_in_is_printed(self):
        page = self.page(FORM)
        self.fill(page, "Sample two")
        text = "\n".join(printed_pages(page.pdf()))
        self.assertIn("Sample two", text)
        self.assertIn("Sample two <again> & more", text)
        self.assertNotIn("Save a copy", text)

    def test_what_does_not_fit_into_a_cell_makes_it_higher(self):
        words = "qx " + "to " * 30 + "zx"
        for form in sorted((SITE / "svq-scqf-5/forms").glob("*.html")):
            page = self.page(form.as_uri())
            # The candidate's name is printed at the head of the pages as well.
            fields = """[...document.querySelectorAll('textarea')]
              .filter((field) => !/^(Candidate|Candidate name|NAME)$/.test(field.ariaLabel))"""
            count = page.run(f"{fields}.filter((field) => !field.closest('.edition')).length")
            self.assertEqual(page.run("document.querySelectorAll('input:not([type=checkbox])').length"), 0)
            page.run(f"for (const field of {fields}) if (!field.closest('.edition')) field.value = '{words}'")
            text = "".join(printed_pages(page.pdf())).split()
            self.assertEqual(text.count("zx"), count, form.name)
            self.assertEqual(text.count("qx"), count, form.name)

    def test_the_name_that_is_typed_stands_at_the_head_of_every_page(self):
        name = 'Zoë "Z" O\'Neil</style>\\'
        page = self.page("svq-scqf-5/units/A10/pack.html")
        blank = printed_pages(page.pdf())
        self.assertTrue(all("Candidate: ____" in text for text in blank[1:]))
        page.run("document.querySelector('textarea[aria-label=Candidate]').focus()")
        page.type(name)
        pages = printed_pages(page.pdf())
        self.assertEqual(len(pages), len(blank))
        self.assertTrue(all(f"Candidate: {name}" in text for text in pages[1:]), pages[1])
        page.click(".save button")
        again = self.page(saved("pack-filled.html").as_uri())
        self.assertTrue(all(f"Candidate: {name}" in text for text in printed_pages(again.pdf())[1:]))
        again.run("document.querySelector('textarea[aria-label=Candidate]').value = ''")
        self.assertEqual(printed_pages(again.pdf()), blank)

    def test_every_field_is_called_by_words_of_its_form(self):
        for form in sorted((SITE / "svq-scqf-5/forms").glob("*.html")):
            names = self.page(form.as_uri()).run("[...document.querySelectorAll('[aria-label]')].map((field) => field.ariaLabel)")
            self.assertFalse({"Blank", "Box", "Line to write on"} & set(names), form.name)

    def test_where_typing_stopped_is_not_printed(self):
        page = self.page(FORM)
        page.run("document.querySelector('textarea.blank').focus()")
        page.type("Sample four")
        look = "(({ outlineStyle, caretColor }) => outlineStyle + ' ' + caretColor)(getComputedStyle(document.activeElement))"
        self.assertRegex(page.run(look), "^(auto|solid) rgb\\(")
        page.call("Emulation.setEmulatedMedia", media="print")
        self.assertEqual(page.run(look), "none rgba(0, 0, 0, 0)")

    def test_fields_come_in_order_with_the_keyboard_and_all_have_names(self):
        page = self.page(FORM)
        page.press("Tab")
        self.assertEqual(page.text(":focus"), "Skip to the content")
        names = []
        for _ in range(6):
            page.press("Tab")
            names.append(page.run("document.activeElement.getAttribute('aria-label')"))
        self.assertTrue(all(names), names)
        self.assertTrue(page.run(
            "[...document.querySelectorAll('input, textarea')].every((field) => field.ariaLabel)"))

    def test_without_scripts_there_is_no_button_that_does_nothing(self):
        page = self.page(FORM, scripts=False)
        self.assertTrue(page.run("document.querySelector('.save button').hidden"))

    def test_a_logbook_of_a_choice_is_saved_as_what_it_shows(self):
        page = self.page("nvq-level-1/logbook.html#units=1,2(a)")
        page.run("document.querySelector('.title-page textarea.blank').focus()")
        page.type("Sample three")
        page.click(".save button")
        copy = self.page(saved("logbook-filled.html").as_uri())
        self.assertEqual(copy.run("document.querySelector('.title-page textarea.blank').value"), "Sample three")
        self.assertEqual(len(copy.texts(".contents li li")), 2)
        self.assertEqual(copy.run("document.querySelectorAll('.choice-note').length"), 0)
