"""Choosing units on the page of a qualification."""

from case import Case, touchstone

LEVEL_5 = "svq-scqf-5/index.html"


def ticked(page):
    return page.run("[...document.querySelectorAll('.chooser input:checked')].map((box) => box.value)")


def tick(page, unit):
    page.click(f".chooser input[value='{unit}']")


class Chooser(Case):
    def test_mandatory_units_come_ticked_and_the_address_is_left_alone(self):
        page = self.page(LEVEL_5)
        self.assertEqual(ticked(page), ["F1", "F2"])
        self.assertEqual(page.run("location.hash"), "")
        self.assertEqual(page.texts(".chooser-rules > li.met > span:last-of-type"), ["all units from Mandatory"])

    def test_each_tick_is_kept_in_the_address_and_judged_at_once(self):
        page = self.page(LEVEL_5)
        for unit in ("A10", "B2", "C3", "D2"):
            tick(page, unit)
        self.assertEqual(page.run("location.hash"), "#units=F1,F2,A10,B2,C3,D2")
        self.assertIn("2 of 3 rules are met", page.text(".chooser-sum"))
        tick(page, "D3")
        self.assertIn("All rules are met", page.text(".chooser-sum"))
        self.assertEqual(page.texts(".chooser-rules ul li"), [])
        tick(page, "F1")
        self.assertEqual(page.texts(".chooser-rules .not-met ul li"), ["Take 1 more unit from Mandatory: F1"])

    def test_what_is_missing_is_said_in_the_words_of_the_command(self):
        units = "F3,F4,A13,A14,A16,C5"
        page = self.page(f"svq-scqf-6/index.html#units={units}")
        said = touchstone(
            "logbook", "svq-scqf-6", "--units", units, "--allow-draft", "--output", self.folder(), status=1)
        words = page.run("[...document.querySelectorAll('.chooser-rules ul li, .chooser-advice li')]"
                         ".map((one) => one.textContent)")
        self.assertGreater(len(words), 3)
        for line in words:
            self.assertIn(line, said)
        self.assertEqual(len(words), said.count("unmet-rule") + said.count("way-to-complete"))

    def test_a_choice_can_be_made_with_the_keyboard_alone(self):
        page = self.page(LEVEL_5)
        page.run("document.querySelector('#choose-units').previousElementSibling; document.activeElement.blur()")
        page.run("document.querySelector('.chooser input[value=F2]').focus()")
        page.press("Tab")
        self.assertEqual(page.run("document.activeElement.value"), "A3")
        page.press(" ")
        self.assertIn("A3", ticked(page))
        page.wait("document.querySelector('.chooser [role=status]').textContent.includes('take 4 more units')")
        page.press(" ")
        self.assertNotIn("A3", ticked(page))
        page.press("Tab", times=29)
        self.assertEqual(page.text(":focus"), "Open the logbook for these units")
        page.press("Tab")
        page.press("Enter")
        self.assertEqual(page.run("location.hash"), "#units=F1,F2")

    def test_every_tick_has_a_name_and_every_group_a_legend(self):
        page = self.page(LEVEL_5)
        self.assertTrue(page.run(
            "[...document.querySelectorAll('.chooser input')].every((box) => box.labels.length === 1"
            " && box.labels[0].innerText.trim().startsWith(box.value))"))
        self.assertEqual(page.texts(".chooser legend")[0], "Mandatory (Customer Service Foundations)")
        self.assertEqual(len(page.texts(".chooser legend")), 5)

    def test_an_address_is_read_in_any_style_and_what_it_has_that_is_not_there_is_said(self):
        page = self.page("nvq-level-1/index.html#units=1,2A,%203.,X9,99")
        self.assertEqual(ticked(page), ["1", "3", "2(a)"])
        self.assertEqual(
            page.text(".chooser-unknown"),
            "There is no unit “X9” in this qualification. There is no unit “99” in this qualification.")
        page.run("location.hash = '#units=1 5;6'")
        page.wait("document.querySelector('.chooser-unknown').hidden")
        self.assertEqual(ticked(page), ["1", "5", "6"])
        page.run("location.hash = '#units=4'")
        page.wait("document.querySelector('.chooser-unknown').hidden")
        self.assertEqual(ticked(page), ["4"])

    def test_an_address_is_data_and_never_markup(self):
        page = self.page("nvq-level-1/index.html#units=<img/src=x%20onerror=alert(1)>,%E0%A4%A,1")
        self.assertEqual(ticked(page), ["1"])
        self.assertEqual(page.run("document.querySelectorAll('.chooser img').length"), 0)
        self.assertIn("<img/src=x onerror=alert(1)>", page.text(".chooser-unknown"))

    def test_the_link_opens_the_logbook_of_the_choice(self):
        page = self.page(f"{LEVEL_5}#units=F1,A10")
        loads = page.loads
        page.click(".chooser-open")
        page.wait_for_load(loads)
        self.assertTrue(page.run("location.href").endswith("svq-scqf-5/logbook.html#units=F1,A10"))
        self.assertIn("This is the logbook for these units: F1, A10.", page.text(".choice-note"))

    def test_the_contents_of_the_page_lead_to_it_and_leave_the_choice_in_the_address(self):
        page = self.page(f"{LEVEL_5}#units=F1")
        page.run("scrollTo(0, 0)")
        page.click(".on-page a[href='#choose-units']")
        self.assertLess(abs(page.run("document.getElementById('choose-units').getBoundingClientRect().top")), 200)
        page.wait("location.hash === '#units=F1'")
        self.assertEqual(page.run("document.activeElement.id"), "choose-units")

    def test_no_link_within_the_page_takes_the_choice_out_of_the_address(self):
        page = self.page(LEVEL_5)
        for unit in ("A10", "B2"):
            tick(page, unit)
        places = page.run("[...document.querySelectorAll(\".on-page a\")].map((link) => link.hash)")
        self.assertGreater(len(places), 4)
        for place in places:
            page.click(f".on-page a[href='{place}']")
            page.wait("location.hash === '#units=F1,F2,A10,B2'")
            self.assertLess(page.run(f"document.querySelector('{place}').getBoundingClientRect().top"), 900)
        self.assertEqual(ticked(page), ["F1", "F2", "A10", "B2"])

    def test_without_a_choice_the_address_names_the_place(self):
        page = self.page(f"{LEVEL_5}#choose-units")
        self.assertLess(abs(page.run("document.getElementById('choose-units').getBoundingClientRect().top")), 200)
        page.click(".on-page a[href='#documents']")
        self.assertEqual(page.run("location.hash"), "#documents")

    def test_the_contents_show_that_units_are_being_chosen(self):
        page = self.page(f"{LEVEL_5}#units=F1")
        page.run("document.querySelector('.chooser input[value=B2]').scrollIntoView({ block: 'center' })")
        page.wait("document.querySelector('.on-page [aria-current]').textContent === 'Choose units'")
        page.run("document.getElementById('documents').scrollIntoView()")
        page.wait("document.querySelector('.on-page [aria-current]').textContent === 'Documents'")

    def test_on_a_telephone_the_bar_says_what_is_missing_while_units_are_ticked(self):
        page = self.page(f"{LEVEL_5}#units=F1,F2", width=390, height=844)
        page.run("document.querySelector('.chooser input[value=A10]').scrollIntoView({ block: 'center' })")
        self.assertTrue(page.text(".chooser-missing").startswith("Take 5 more units from Optional"))
        self.assertTrue(page.run(
            "(() => { const { top, bottom } = document.querySelector('.chooser-missing').getBoundingClientRect();"
            " return 0 < top && top < bottom && bottom <= innerHeight; })()"))
        for unit in ("A10", "B2", "C3", "D2", "D3"):
            tick(page, unit)
        self.assertEqual(page.text(".chooser-missing"), "")
        self.assertIn("All rules are met", page.text(".chooser-sum"))

    def test_nothing_is_stored(self):
        page = self.page(LEVEL_5)
        tick(page, "A10")
        self.assertEqual(page.run("[localStorage.length, sessionStorage.length, document.cookie]"), [0, 0, ""])

    def test_without_scripts_there_are_no_dead_controls(self):
        page = self.page(LEVEL_5, scripts=False)
        self.assertEqual(page.run("document.querySelectorAll('.chooser *').length"), 0)
        self.assertIn("5 units from Optional", page.text("main"))

    def test_nothing_is_wider_than_a_telephone(self):
        page = self.page(f"{LEVEL_5}#units=F1", width=320, height=640)
        self.assertLessEqual(page.run("document.documentElement.scrollWidth"), 320)

    def test_a_rule_that_cannot_be_read_is_printed_and_not_checked(self):
        folder = self.folder()
        suite = folder / "standards" / "repair"
        (suite / "qualifications").mkdir(parents=True)
        (suite / "qualifications" / "repair.md").write_text(
            "# Repair\nLevel: 1\n\n## Structure\n\n- all units from Core\n- as many units as are fitting\n\n"
            "### Core\nKind: mandatory\n\n| Unit | Title |\n|---|---|\n| R1 | Mend it |\n")
        touchstone("build", folder, "--output", folder / "output", "--quiet", status=1)
        page = self.page((folder / "output/repair/index.html").as_uri())
        self.assertEqual(
            page.texts(".chooser-rules > li"), ["met: all units from Core", "not checked: as many units as are fitting"])
        self.assertIn("All rules that can be checked here are met; check the others by hand",
                      page.text(".chooser-sum"))
