"""Pages that load themselves again while the program watches."""

import os
import signal
import subprocess
import time

from case import Case, touchstone

WAIT = 60  # seconds, far beyond what anything takes


class WatchTest(Case):

    def setUp(self):
        self.top = self.folder()
        touchstone("init", self.top)
        with open(self.top / "log", "w") as log:
            self.program = subprocess.Popen([os.environ["TOUCHSTONE"], "build", "--watch"], cwd=self.top, stderr=log)
        self.addCleanup(self.program.wait)
        self.addCleanup(self.program.kill)
        self.until(lambda: "Ctrl-C" in (self.top / "log").read_text(), "watching")

    def until(self, is_so, what):
        end = time.monotonic() + WAIT
        while not is_so():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.05)

    @staticmethod
    def says(page, words):
        try:
            return words in page.run("document.body.textContent")
        except (RuntimeError, KeyError):
            return False  # between two pages

    def test_an_open_page_shows_what_was_written(self):
        level = self.top / "output/bicycle-repair-level-1"
        own = self.page((level / "units/R1/index.html").as_uri() + "#R1.1.2")
        own.run("window.isOld = true")
        unit = self.top / "standards/bicycle-repair/units/R1.md"
        unit.write_text(unit.read_text().replace("mark the hole", "ring the hole"))
        self.until(lambda: self.says(own, "ring the hole"), "the page of the unit")
        self.assertFalse(own.run("window.isOld === true"))
        self.assertEqual(own.run("location.hash"), "#R1.1.2")

        self.program.send_signal(signal.SIGINT)
        self.assertEqual(self.program.wait(WAIT), 0)
        self.assertNotIn("touchstoneWrote", (self.top / "output/assets/site.js").read_text())
