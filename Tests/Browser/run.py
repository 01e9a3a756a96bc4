"""Runs the tests in this folder; without tests it fails."""

import pathlib
import sys
import unittest

import case

suite = unittest.defaultTestLoader.discover(str(pathlib.Path(__file__).parent), "*_test.py")
if suite.countTestCases() < 20:
    sys.exit("the tests are not there")
result = unittest.TextTestRunner(verbosity=2).run(suite)
case.browser().close()
sys.exit(not result.wasSuccessful())
