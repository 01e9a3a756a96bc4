"""The judge of the site against the judge of the program."""

import json
import os
import pathlib

from case import ROOT, Case

SCRIPTS = ROOT / "templates" / "scripts"


class Judges(Case):
    def test_both_judges_say_the_same_of_every_choice(self):
        sheets = json.loads(pathlib.Path(os.environ["TOUCHSTONE_JUDGEMENTS"]).read_text())["sheets"]
        scripts = "".join((SCRIPTS / f"{name}.js").read_text() for name in ("solve", "judge"))
        page = self.page()
        cases = shipped = 0
        for sheet in sheets:
            choices = json.dumps([case["choice"] for case in sheet["cases"]])
            said = page.run(
                f"(() => {{ 'use strict'; {sheet['script']} {scripts}"
                f" return {choices}.map((choice) => judge(qualification, new Set(choice))); }})()")
            self.assertEqual(len(said), len(sheet["cases"]))
            for judgement, case in zip(said, sheet["cases"]):
                self.assertEqual(judgement, case["judgement"], f"{sheet['script'][:60]} {case['choice']}")
            cases += len(said)
            shipped += "customer service" in sheet["script"].lower()
        self.assertGreater(cases, 1500)
        self.assertGreaterEqual(shipped, 5)
