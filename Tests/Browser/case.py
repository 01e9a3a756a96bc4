"""What the tests in a browser have in common: one browser, the site as it was built, and the program."""

import functools
import os
import pathlib
import subprocess
import tempfile
import unittest

from browser import Browser

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = pathlib.Path(os.environ["TOUCHSTONE_SITE"])


@functools.cache
def browser():
    """The browser, started by the first test."""
    return Browser()


def touchstone(*words, status=0):
    """Calls the program among the shipped standards, and gives what it says on both streams."""
    done = subprocess.run([os.environ["TOUCHSTONE"], *map(str, words)], cwd=ROOT, capture_output=True, text=True)
    if done.returncode != status:
        raise AssertionError(f"touchstone {words}: {done.returncode}\n{done.stderr}")
    return done.stdout + done.stderr


class Case(unittest.TestCase):
    """A test with pages of its own; a page on which a script fails, or something is refused, fails the test."""

    longMessage = True
    maxDiff = 4000

    def page(self, path="", **how):
        """Opens a page of the site, or an address, from the folder as with a double-click."""
        page = browser().page(**how)
        self.addCleanup(page.close)
        self.addCleanup(lambda: self.assertEqual(page.errors, [], path))
        if path:
            file, mark, fragment = path.partition("#")
            page.open(path if "://" in path else (SITE / file).as_uri() + mark + fragment)
        return page

    def folder(self):
        """A folder that is gone after the test."""
        folder = tempfile.TemporaryDirectory(prefix="touchstone-test-")
        self.addCleanup(folder.cleanup)
        return pathlib.Path(folder.name)
