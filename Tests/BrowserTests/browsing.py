"""The built site as the tests open it: from a server and from the disk, and what is watched while a page is open."""
import contextlib
import functools
import http.server
import os
import pathlib
import threading

from playwright.sync_api import sync_playwright

SITE = pathlib.Path(os.environ.get("TOLOK_SITE", "_site")).resolve()
EDITIONS = ["public", "leadership"]
CHROMIUM = os.environ.get("TOLOK_CHROMIUM", "/usr/bin/chromium")
WIDTHS = [320, 1280]
# Folders whose pages go through the same templates.
ALIKE = {folder: "competency" for folder in ["method", "city", "provider", "audience", "initiative"]} | {
    folder: "evidence" for folder in ["status", "hours", "year"]} | {folder: "tentang" for folder in ["kontak", "privasi"]}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Browser:
    """One Chromium for all tests, and a server for each edition."""

    _playwright = _chromium = None
    _servers: dict[pathlib.Path, http.server.ThreadingHTTPServer] = {}

    @classmethod
    def chromium(cls):
        if cls._chromium is None:
            cls._playwright = sync_playwright().start()
            cls._chromium = cls._playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        return cls._chromium

    @classmethod
    def address(cls, scheme: str, folder: pathlib.Path) -> str:
        """Where `folder` is found by `http` or by `file`; ends in a slash."""
        if scheme == "file":
            return folder.as_uri() + "/"
        if folder not in cls._servers:
            handler = functools.partial(_Quiet, directory=folder)
            cls._servers[folder] = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
            threading.Thread(target=cls._servers[folder].serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{cls._servers[folder].server_address[1]}/"

    @classmethod
    def close(cls):
        if cls._chromium is not None:
            cls._chromium.close()
            cls._playwright.stop()
        for server in cls._servers.values():
            server.shutdown()


class Watch:
    """A page, and what went wrong while it was open: messages, errors, requests beyond the site."""

    def __init__(self, page, base: str):
        self.page = page
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.bytes = 0
        self._base = base
        page.on("console", lambda message: self.problems.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.problems.append(f"error: {error}"))
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def _failed(self, request):
        # A picture that was still loading when the test went on to the next page has not failed.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"failed: {request.url}: {request.failure}")

    def _request(self, request):
        self.requests.append(request.url)
        if not request.url.startswith((self._base, "data:")):
            self.problems.append(f"leaves the site: {request.url}")

    def _response(self, response):
        if response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")

    def overflow(self) -> int:
        """By how many pixels the page is wider than the window."""
        return self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@contextlib.contextmanager
def opened(path: str, scheme="http", edition="public", width=1280, folder=None, **options):
    """Opens a page of an edition, or of any folder, in a window of its own."""
    base = Browser.address(scheme, folder or SITE / edition)
    context = Browser.chromium().new_context(
        viewport={"width": width, "height": 900}, reduced_motion="reduce", **options)
    # Nothing gets out, should a page try.
    context.route(lambda url: not url.startswith((base, "data:", "blob:")), lambda route: route.abort())
    try:
        watch = Watch(context.new_page(), base)
        watch.page.goto(base + path, wait_until="load")
        yield watch
    finally:
        context.close()


def pages(edition: str) -> list[str]:
    """All pages of an edition, by their path in it."""
    folder = SITE / edition
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))


def kinds(edition: str) -> list[str]:
    """One page of each kind, the largest. Languages differ in words alone, so one page of the second one will do."""
    chosen: dict[tuple, str] = {}
    folder = SITE / edition
    for path in pages(edition):
        parts = path.split("/")
        kind = (ALIKE.get(parts[0], parts[0]), len(parts))
        size = (folder / path).stat().st_size
        if parts[0] == "en" and path != "en/index.html":
            continue
        if kind not in chosen or size > (folder / chosen[kind]).stat().st_size:
            chosen[kind] = path
    return sorted(chosen.values())
