"""What holds for pages of every kind: nothing is said on the console, nothing leaves the site, nothing is cut off."""
import itertools
import unittest

from browsing import EDITIONS, SITE, WIDTHS, kinds, opened, pages


# The spacing that a reader may set (WCAG 2.2, 1.4.12).
SPACED = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
        + " p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [sheet];
}"""


class PageTests(unittest.TestCase):
    # Scheme, script and width, so that each stands with each of the others.
    CASES = [("http", True, 1280), ("file", True, 320), ("http", False, 320), ("file", False, 1280)]

    def test_each_kind_of_page_is_quiet_and_whole(self):
        for edition in EDITIONS:
            for path, case in itertools.product(kinds(edition), self.CASES if edition == "public" else self.CASES[1:2]):
                scheme, script, width = case
                # The page for what is not found names its files from the top of the server.
                if path == "404.html" and scheme == "file":
                    continue
                with self.subTest(edition=edition, path=path, case=case), \
                        opened(path, scheme, edition, width, java_script_enabled=script) as watch:
                    self.assertLessEqual(watch.overflow(), 0)
                    watch.page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
                    self.assertLessEqual(watch.overflow(), 0, "with everything unfolded")
                    self.assertEqual(watch.problems, [])

    def test_every_page_fits_a_narrow_screen(self):
        with opened("index.html", "file", width=320) as watch:
            base = watch.page.url.removesuffix("index.html")
            for path in pages("public"):
                if path == "404.html":
                    continue
                watch.page.goto(base + path)
                self.assertLessEqual(watch.overflow(), 0, path)
                watch.page.evaluate(SPACED)
                self.assertLessEqual(watch.overflow(), 0, f"{path}, with wider text spacing")
            self.assertEqual(watch.problems, [])

    def test_nothing_jumps_while_a_page_loads(self):
        for path, width in itertools.product(["index.html", "summary/index.html"], WIDTHS):
            with self.subTest(path=path, width=width), opened(path, width=width) as watch:
                shift = watch.page.evaluate(
                    """() => new Promise(resolve => {
                        let sum = 0;
                        new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                            .observe({type: "layout-shift", buffered: true});
                        setTimeout(() => resolve(sum), 300);
                    })""")
                self.assertLess(shift, 0.001)

    def test_details_unfold(self):
        with opened("summary/index.html", java_script_enabled=False) as watch:
            details = watch.page.locator("details.chart-data").first
            table = details.locator("table")
            self.assertFalse(table.is_visible())
            details.locator("summary").click()
            self.assertTrue(table.is_visible())

    def test_language_switch_leads_to_the_same_page_and_back(self):
        for path in kinds("public"):
            if path.startswith("en/") or path == "404.html":
                continue
            with self.subTest(path=path), opened(path, "file", java_script_enabled=False) as watch:
                first = watch.page.url
                watch.page.locator(".language-switch a").click()
                watch.page.wait_for_load_state()
                self.assertEqual(watch.page.url, first.removesuffix(path) + "en/" + path)
                watch.page.locator(".language-switch a").click()
                watch.page.wait_for_load_state()
                self.assertEqual(watch.page.url, first)


class TableTests(unittest.TestCase):
    def test_a_table_sorts_by_each_column_and_says_so(self):
        with opened("summary/index.html") as watch:
            page = watch.page
            page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
            table = page.locator("table:has(button.sort)").first
            head = table.locator("th.number:has(button.sort)").first
            column = head.evaluate("cell => cell.cellIndex")
            rows = table.locator("tbody tr:not(.total)")
            values = lambda: [row.split()[0] for row in rows.locator(f":scope > :nth-child({column + 1})").all_inner_texts()
                              if row.strip() and not row.strip().startswith("[")]
            number = lambda text: float(text.replace(".", "").replace(",", ".").replace("−", "-").rstrip("%"))
            before = rows.count()
            for order, reverse in [("ascending", False), ("descending", True)]:
                head.locator("button").press("Enter")
                self.assertEqual(head.get_attribute("aria-sort"), order)
                sorted_values = [number(value) for value in values()]
                self.assertGreater(len(sorted_values), 2)
                self.assertEqual(sorted_values, sorted(sorted_values, reverse=reverse))
            self.assertEqual(rows.count(), before)
            words = table.locator("button.sort").first
            words.click()
            self.assertEqual(table.locator("[aria-sort]").count(), 1)
            self.assertEqual(watch.problems, [])

    def test_without_script_there_are_no_buttons(self):
        with opened("summary/index.html", java_script_enabled=False) as watch:
            self.assertEqual(watch.page.locator("button").count(), 0)


class WeightTests(unittest.TestCase):
    def test_a_search_fetches_little(self):
        with opened("index.html", "file") as watch:
            watch.page.get_by_role("searchbox").fill("proyek layanan")
            watch.page.wait_for_function("() => document.querySelector('.search-status').textContent")
            parts = [url.removeprefix(SITE.as_uri()) for url in watch.requests if "/search/" in url]
            size = sum((SITE / part.lstrip("/")).stat().st_size for part in parts)
            self.assertTrue(0 < size < 300_000, f"{size} bytes in {len(parts)} files")
