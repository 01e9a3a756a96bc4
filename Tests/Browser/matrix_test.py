"""The table that compares qualifications, which is wider than a telephone."""

from case import Case

MATRIX = "suites/customer-service/matrix.html"


class Matrix(Case):
    def test_on_a_telephone_it_says_that_it_scrolls_and_the_keyboard_scrolls_it(self):
        page = self.page(MATRIX, width=390, height=844)
        self.assertEqual(page.text(".scrolls"), "The table goes on at the right; scroll it sideways.")
        page.wait("document.querySelector('div.matrix').role === 'region'")
        self.assertEqual(
            page.run("document.querySelector('div.matrix').ariaLabel"), "Compare qualifications: Customer Service")
        page.run("document.querySelector('div.matrix').focus()")
        page.press("ArrowRight", times=3)
        page.wait("document.activeElement.scrollLeft > 0")
        self.assertLessEqual(page.run("document.documentElement.scrollWidth"), 390)

    def test_on_a_screen_that_holds_it_nothing_is_said_and_nothing_stops_the_tab_key(self):
        page = self.page(MATRIX)
        self.assertFalse(page.run("document.querySelector('.scrolls').checkVisibility()"))
        self.assertFalse(page.run("document.querySelector('div.matrix').hasAttribute('tabindex')"))
