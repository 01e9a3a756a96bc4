"""What comes out of the printer, as a user's browser prints it."""

from browser import printed_pages
from case import Case, touchstone

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
