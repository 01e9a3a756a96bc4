"""The pages of the site under a strict policy, from a server, and with the keyboard."""

import functools
import http.server
import re
import threading

from case import SITE, Case

POLICY = "default-src 'self'"


class Server(http.server.ThreadingHTTPServer):
    """The site on this machine alone, with the policy on every answer."""

    def __init__(self):
        class Handler(http.server.SimpleHTTPRequestHandler):
            def end_headers(self):
                self.send_header("Content-Security-Policy", POLICY)
                super().end_headers()

            def do_GET(self):
                # What browsers ask for by themselves.
                if self.path == "/favicon.ico":
                    self.send_response(204)
                    return self.end_headers()
                super().do_GET()

            def log_message(self, *words):
                pass

        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=str(SITE)))
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server_port}"


def pages_of_the_site():
    """Some pages of every kind: those that load the style sheet of the site, by the class of their body."""
    kinds = {}
    for path in sorted(SITE.rglob("*.html")):
        text = path.read_text(errors="replace")
        if "assets/site.css" in text:
            kind = re.search(r'<body class="([^"]*)"', text)
            kinds.setdefault(kind and kind[1], []).append(path.relative_to(SITE).as_posix())
    return {kind: paths[:6] for kind, paths in kinds.items()}


class Policy(Case):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.server_close)
        cls.addClassCleanup(cls.server.shutdown)

    def test_no_kind_of_page_asks_for_what_the_policy_refuses(self):
        kinds = pages_of_the_site()
        self.assertLessEqual({"entrance", "qualification", "unit"}, set(kinds))
        for kind, paths in kinds.items():
            for path in paths:
                with self.subTest(f"{kind}: {path}"):
                    page = self.page(f"{self.server.address}/{path}")
                    self.assertEqual(page.errors, [])
                    self.assertEqual(page.run("getComputedStyle(document.querySelector('.skip')).position"), "absolute")
                    page.errors.clear()

    def test_the_policy_is_in_force(self):
        page = self.page(f"{self.server.address}/index.html")
        self.assertIsNone(page.run(
            "(() => { const made = document.createElement('script'); made.textContent = 'window.made = true';"
            " document.head.append(made); return window.made; })()"))
        self.assertIn("Content Security Policy", "".join(page.errors))
        page.errors.clear()

    def test_units_can_be_chosen_under_the_policy(self):
        page = self.page(f"{self.server.address}/svq-scqf-5/index.html")
        page.click(".chooser input[value=A10]")
        self.assertEqual(page.run("location.hash"), "#units=F1,F2,A10")

    def test_the_first_key_leads_past_the_navigation(self):
        for kind, paths in pages_of_the_site().items():
            page = self.page(paths[0])
            # On the page of the search one types at once.
            if kind == "search":
                self.assertEqual(page.run("document.activeElement.type"), "search")
                continue
            page.press("Tab")
            self.assertEqual(page.text(":focus"), "Skip to the content", paths[0])
            self.assertEqual(page.run("document.querySelectorAll('h1').length"), 1, paths[0])
