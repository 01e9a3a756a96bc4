"""Chromium, driven through a pipe: the DevTools protocol and Python's own library, and nothing else.

A message is JSON with a NUL behind it (`--remote-debugging-pipe`). What is asked is answered under its number;
what happens meanwhile is kept for the page that it happened on.
"""

import base64
import fcntl
import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
import time

WAIT = 30  # seconds, far beyond what anything takes

KEYS = {
    "Tab": (9, ""), "Enter": (13, "\r"), "Escape": (27, ""), " ": (32, " "),
    "ArrowUp": (38, ""), "ArrowDown": (40, ""), "ArrowLeft": (37, ""), "ArrowRight": (39, ""),
    "Home": (36, ""), "End": (35, ""), "Backspace": (8, ""),
}


class Browser:
    """A browser with a profile of its own, which is gone when it is closed."""

    def __init__(self):
        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not program:
            raise SystemExit("install Chromium (Debian: chromium)")
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="touchstone-browser-"))
        self.downloads = self.folder / "downloads"
        ours, theirs = os.pipe(), os.pipe()
        reading, writing = (fcntl.fcntl(fd, fcntl.F_DUPFD, 20) for fd in (ours[0], theirs[1]))
        flags = [
            "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking",
            "--window-size=1280,900", f"--user-data-dir={self.folder / 'profile'}", "about:blank",
        ]
        # The browser reads from 3 and writes to 4.
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec "$0" "$@" 3<&{reading} 4>&{writing}', program, *flags],
            pass_fds=(reading, writing), stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        for fd in (ours[0], theirs[1], reading, writing):
            os.close(fd)
        self.output, self.input = ours[1], theirs[0]
        self.number = 0
        self.rest = b""
        self.events = []
        self.pages = {}
        self.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))

    def call(self, method, session=None, **parameters):
        """Asks for something and waits for the answer."""
        self.number += 1
        number = self.number
        message = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.output, data):]
        while True:
            answer = self.receive(time.monotonic() + WAIT)
            if answer is None:
                raise TimeoutError(method)
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def receive(self, until):
        """The next message, given to its page if it is an event; nothing if none comes in time."""
        while b"\0" not in self.rest:
            if not select.select([self.input], [], [], max(0, until - time.monotonic()))[0]:
                return None
            data = os.read(self.input, 1 << 20)
            if not data:
                raise RuntimeError("the browser has ended")
            self.rest += data
        message, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(message)
        page = self.pages.get(message.get("sessionId"))
        if page and "method" in message:
            page.happened(message["method"], message["params"])
        return message

    def page(self, width=1280, height=900, dark=False, scripts=True):
        """A new page of a size."""
        return Page(self, width, height, dark, scripts)

    def close(self):
        try:
            self.call("Browser.close")
        except (RuntimeError, TimeoutError):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Page:
    """A page: opened, looked at, typed into, printed."""

    def __init__(self, browser, width, height, dark, scripts):
        self.browser = browser
        self.errors = []
        self.loads = 0
        self.target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        browser.pages[self.session] = self
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        if not scripts:
            self.call("Emulation.setScriptExecutionDisabled", value=True)

    def call(self, method, **parameters):
        return self.browser.call(method, session=self.session, **parameters)

    def happened(self, event, parameters):
        if event == "Page.loadEventFired":
            self.loads += 1
        elif event == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            self.errors.append(details.get("exception", {}).get("description", details["text"]))
        elif event == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            entry = parameters["entry"]
            self.errors.append(f"{entry['text']} {entry.get('url', '')}".strip())
        elif event == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning", "assert"):
            self.errors.append(" ".join(str(value.get("value", "")) for value in parameters["args"]))

    def open(self, address):
        """Opens an address, and waits until the page is there with all that it loads."""
        if self.run("location.href.split('#')[0]") == address.split("#")[0] and "#" in address:
            self.call("Page.navigate", url="about:blank")
        loads = self.loads
        self.call("Page.navigate", url=address)
        self.wait_for_load(loads)

    def wait_for_load(self, loads):
        """Waits for a load beyond so many."""
        until = time.monotonic() + WAIT
        while self.loads <= loads:
            if self.browser.receive(until) is None:
                raise TimeoutError("the page does not load")

    def run(self, script):
        """The value of an expression in the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"]["description"])
        return result["result"].get("value")

    def wait(self, script):
        """Waits until an expression is true, as an element is."""
        until = time.monotonic() + WAIT
        while time.monotonic() < until:
            if self.run(f"!!({script})"):
                return
            time.sleep(.02)
        raise TimeoutError(script)

    def text(self, selector):
        """The words that are seen in the first element of a selector, with single spaces."""
        return self.run(f"document.querySelector({json.dumps(selector)})?.innerText.replace(/\\s+/g, ' ').trim()")

    def texts(self, selector):
        """The words that are seen in each element of a selector."""
        return self.run(
            f"[...document.querySelectorAll({json.dumps(selector)})]"
            ".map((one) => one.innerText.replace(/\\s+/g, ' ').trim())")

    def click(self, selector):
        """Presses the mouse on the first element of a selector."""
        place = self.run(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            " one.scrollIntoView({ block: 'center', behavior: 'instant' });"
            " const { x, y, width, height } = one.getBoundingClientRect();"
            " return { x: x + width / 2, y: y + height / 2 }; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def press(self, key, times=1, shift=False):
        """Presses a key by its name, or a character."""
        code, text = KEYS[key] if key in KEYS else (ord(key.upper()) if key.isalnum() else 0, key)
        known = {"key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        for _ in range(times):
            self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown",
                      **known, **({"text": text} if text else {}))
            self.call("Input.dispatchKeyEvent", type="keyUp", **known)

    def type(self, text):
        """Types a text where the focus is."""
        for character in text:
            self.press(character)

    def pdf(self):
        """The page printed to a PDF, as its styles set the paper."""
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"])

    def picture(self, path, whole=False):
        """Writes a picture of what is seen, or of the whole page."""
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)
        del self.browser.pages[self.session]


def printed_pages(pdf):
    """The words of each page of a PDF."""
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, stdout=subprocess.PIPE, check=True).stdout
    return text.decode().split("\f")[:-1]
