"""What comes out of the printer, as a user's browser prints it."""

import subprocess

from browser import printed_pages
from case import Case, ROOT, touchstone

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80"><rect width="240" height="80"/></svg>'


class Print(Case):
    def printed(self, path):
        """The words of each page of a document, and of its heading."""
        page = self.page(path)
        return [" ".join(text.split()) for text in printed_pages(page.pdf())], page.text("h1")

    def test_a_logo_stands_on_the_first_page_of_a_form_and_takes_no_room(self):
        folder = self.folder()
        touchstone("init", folder)
        build = ["build", folder, "--output", folder / "output", "--quiet"]
        forms = folder / "output/bicycle-repair-level-1/forms"
        touchstone(*build)
        plain = {path: self.printed(path.as_uri())[0] for path in forms.glob("*.html")}
        self.assertGreater(len(plain), 10)
        (folder / "standards/logo.svg").write_text(LOGO)
        with (folder / "standards/brand.md").open("a") as brand:
            brand.write("Logo: logo.svg\n")
        touchstone(*build)
        for path, pages in plain.items():
            self.assertIn("class=\"logo\"", path.read_text())
            branded, heading = self.printed(path.as_uri())
            self.assertEqual(len(branded), len(pages), path.name)
            self.assertIn(heading, branded[0], path.name)

    def test_the_sheet_of_a_class_begins_with_its_table_and_keeps_its_codes_whole(self):
        folder = self.folder()
        codes = [f"A{n}" for n in range(3, 13)] + [f"B{n}" for n in range(2, 9)] + [f"D{n}" for n in range(1, 8)]
        (folder / "big.csv").write_text(
            "candidate,candidate number,units\n"
            + "".join(f"Jo Sample,{number},F1 F2 {' '.join(units)}\n"
                      for number, units in enumerate([codes[:9], codes[9:], codes[3:15]], 1001)))
        touchstone("logbook", "svq-scqf-5", "--cohort", folder / "big.csv", "--allow-incomplete", "--allow-draft",
                   "--output", folder)
        sheet = folder / "svq-scqf-5/candidates/big/class"
        page = self.page(sheet.with_suffix(".html").as_uri())
        self.assertEqual(page.texts(".taken thead .code"), ["F1", "F2", *codes])
        pages = printed_pages(page.pdf())
        self.assertIn("Class sheet big", pages[0])
        self.assertIn("Jo Sample (1001)", pages[0])
        self.assertIn("Sampling plan", pages[1])
        self.assertIn("Page 1 of", pages[0])
        for text in ["".join(pages), sheet.with_suffix(".txt").read_text()]:
            words = text.replace("|", " ").split()
            for code in codes:
                self.assertEqual(words.count(code), 2, code)
            self.assertGreaterEqual(text.count("(1003)"), 6)
        self.assertLess(len(sheet.with_suffix(".txt").read_text().splitlines()), 110)

    def drawn(self, page, number=1):
        """The rows of pixels of a printed page, a millimetre each five of them; true where something dark is."""
        done = subprocess.run(
            ["pdftoppm", "-gray", "-r", "127", "-f", str(number), "-l", str(number), "-"],
            input=page.pdf(), stdout=subprocess.PIPE, check=True)
        kind, size, _, pixels = done.stdout.split(b"\n", 3)
        self.assertEqual(kind, b"P5")
        width = int(size.split()[0])
        return [[dark < 200 for dark in pixels[at:at + width]] for at in range(0, len(pixels), width)]

    def test_there_are_as_many_lines_to_write_on_as_were_asked_for(self):
        page = self.page("svq-scqf-5/forms/01-portfolio-title-page.html")
        asked = page.run(
            "[...document.querySelectorAll('textarea.writing-line')].reduce((sum, field) => sum + field.rows, 0)")
        self.assertGreater(asked, 10)
        rows = self.drawn(page)
        # Right of all words there are lines alone: these, and one below each row of a table.
        lines = [y for y, row in enumerate(rows) if all(row[-200:-150]) and not all(rows[y - 1][-200:-150])]
        self.assertEqual(len(lines), asked + page.run("document.querySelectorAll('tr').length"))

    def test_a_table_that_goes_on_overleaf_ends_with_its_last_row(self):
        page = self.page("svq-scqf-5/forms/07-element-achievement-record.html")
        page.run("for (const field of document.querySelectorAll('.criteria textarea')) field.value = 'word '.repeat(20)")
        rows = self.drawn(page)
        last = max(y for y, row in enumerate(rows) if sum(row) > len(row) / 2)
        self.assertGreater(last, len(rows) / 2)
        below = rows[last + 3:len(rows) * 90 // 100]
        self.assertFalse(any(any(row) for row in below))

    def test_no_page_ends_with_a_heading_and_what_leads_in_behind_it(self):
        folder = self.folder()
        touchstone("build", "--only", "svq-scqf-5", "--large-print", "--output", folder, "--quiet")
        for path in ["svq-scqf-5/handbook.html", (folder / "svq-scqf-5/handbook-large-print.html").as_uri()]:
            page = self.page(path)
            leads = page.run("""[...document.querySelectorAll(':is(h2, h3, h4) + p')]
              .map((lead) => lead.innerText).filter((text) => text.endsWith(':'))""")
            self.assertGreater(len(leads), 50)
            for text in printed_pages(page.pdf()):
                body = " ".join(text.split()).rpartition(" Version ")[0]
                self.assertEqual([lead for lead in leads if body.endswith(lead)], [], path)

    def test_the_key_to_a_table_stands_on_the_page_on_which_the_table_begins(self):
        folder = self.folder()
        touchstone("build", "--only", "svq-scqf-5", "--large-print", "--output", folder, "--quiet")
        for path in ["svq-scqf-5/units/F1/pack.html", (folder / "svq-scqf-5/units/F1/pack-large-print.html").as_uri()]:
            pages = [text for text in self.printed(path)[0] if "COLUMN KEY" in text]
            self.assertEqual(len(pages), 1)
            self.assertIn("F1a how internal customers differ", pages[0])

    def test_a_cross_is_a_letter_and_seen_in_any_size(self):
        page = self.page("svq-scqf-5/forms/14-evidence-matrix.html")
        self.assertNotIn("\u00d7", "".join(printed_pages(page.pdf())))
        page.run("for (const box of [...document.querySelectorAll('input')].slice(0, 7)) box.checked = true")
        self.assertEqual("".join(printed_pages(page.pdf())).count("\u00d7"), 7)

    # The sizes of all words that are seen, in points; 0 stands for a picture.
    SIZES = """[...document.querySelectorAll('main *')].filter((part) => part.checkVisibility())
      .filter((part) => [...part.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
      .map((part) => part.closest('svg') ? 0 : parseFloat(getComputedStyle(part).fontSize) * 72 / 96)"""

    def test_in_large_print_nothing_is_small_and_the_contents_begin_on_the_second_page(self):
        folder = self.folder()
        touchstone("build", "--large-print", "--output", folder, "--quiet")
        books = sorted(folder.glob("*/handbook-large-print.html"))
        self.assertEqual(len(books), 5)
        for path in [*books, folder / "svq-scqf-6/units/D11/pack-large-print.html"]:
            page = self.page(path.as_uri())
            page.call("Emulation.setEmulatedMedia", media="print")
            self.assertGreater(min(page.run(self.SIZES)), 15.99, path)
            self.assertIn("Contents", printed_pages(page.pdf())[1], path)

    def test_a_tint_is_that_of_the_whole_page(self):
        folder = self.folder()
        touchstone("init", folder)
        style = folder / "templates/styles/large-print.css"
        style.parent.mkdir(parents=True)
        own = (ROOT / "templates/styles/large-print.css").read_text()
        self.assertIn("--tint: #fff;", own)
        style.write_text(own.replace("--tint: #fff;", "--tint: #f6e8c0;"))
        touchstone("build", folder, "--output", folder / "output", "--large-print", "--quiet")
        page = self.page((folder / "output/bicycle-repair-level-1/handbook-large-print.html").as_uri())
        for number in ["1", "4"]:
            done = subprocess.run(["pdftoppm", "-r", "10", "-f", number, "-l", number, "-"],
                                  input=page.pdf(), stdout=subprocess.PIPE, check=True)
            pixels = done.stdout.split(b"\n", 3)[3]
            self.assertEqual([pixels[:3].hex(), pixels[-3:].hex()], ["f6e8c0", "f6e8c0"])

    def test_large_print_can_be_read_on_a_dark_screen(self):
        folder = self.folder()
        touchstone("build", "--only", "nvq-level-1", "--large-print", "--output", folder, "--quiet")
        page = self.page((folder / "nvq-level-1/handbook-large-print.html").as_uri())
        for scheme in ["light", "dark"]:
            page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
            colours = page.run("(({color, backgroundColor}) => [color, backgroundColor])(getComputedStyle(document.documentElement))")
            ink, paper = [sum(map(int, colour[4:-1].split(", "))) for colour in colours]
            self.assertGreater(abs(ink - paper), 500, colours)

    # The words of heads that a line's end cuts in two.
    CUT = """[...document.querySelectorAll('.record thead th')].flatMap((head) => {
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT), cut = [];
      while (walker.nextNode()) for (const word of walker.currentNode.data.matchAll(/[^\\s\\/-]+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, word.index);
        range.setEnd(walker.currentNode, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map((box) => box.top)).size > 1) cut.push(word[0]);
      }
      return cut;
    })"""

    def test_heads_in_large_print_are_whole_and_stand_above_each_page_of_their_tables(self):
        folder = self.folder()
        touchstone("build", "--only", "svq-scqf-6", "--large-print", "--output", folder, "--quiet")
        top = folder / "svq-scqf-6"
        paths = [top / "units/D11/pack-large-print.html", *sorted((top / "forms").glob("*-large-print.html"))]
        self.assertGreater(len(paths), 15)
        for path in paths:
            page = self.page(path.as_uri(), width=1001)
            page.call("Emulation.setEmulatedMedia", media="print")
            self.assertEqual(page.run(self.CUT), [], path.name)
            kinds = page.run("[...document.querySelectorAll('.plan')].map((plan) => getComputedStyle(plan).page)")
            self.assertTrue(all(kind.endswith("wide") for kind in kinds), kinds)
        pages = self.printed(paths[0].as_uri())[0]
        records = [text for text in pages if "D11.1.5 " in text and "commitment" in text]
        self.assertGreaterEqual(len(records), 2)
        self.assertTrue(any("Performance criteria" in text for text in records), records)
