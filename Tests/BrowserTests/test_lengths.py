"""How long pages are, in screens, and that what one came for is on the first: measured on the demonstration."""
import unittest

from browsing import EDITIONS, opened, pages

# The most screens of a programme and of the summary: in a window of a desk, and on a phone.
DESK, PHONE = (1280, 800), (360, 740)
LONGEST = {
    ("public", DESK): (7, 6), ("leadership", DESK): (8, 7), ("public", PHONE): (12, 10),
}
# What is never folded: an answer, a chart for each level that has one, decisions.
NEVER_FOLDED = ".verdict, .level > .chart-figure, #actions table, #gates table, .gate, .caution"


class LengthTests(unittest.TestCase):
    def measured(self, edition, path, window):
        with opened(path, edition=edition, width=window[0]) as watch:
            watch.page.set_viewport_size({"width": window[0], "height": window[1]})
            height = watch.page.evaluate("document.documentElement.scrollHeight")
            verdict = watch.page.locator(".verdict")
            box = verdict.bounding_box() if verdict.count() else None
            return height / window[1], (box["y"] + box["height"]) / window[1] if box else 0

    def test_programmes_answer_first_and_are_short(self):
        for (edition, window), (longest, _) in LONGEST.items():
            for path in pages(edition):
                if "programs/" not in path or path.startswith("data/"):
                    continue
                with self.subTest(edition=edition, path=path, window=window):
                    screens, answered = self.measured(edition, path, window)
                    self.assertLessEqual(round(screens, 2), longest)
                    self.assertLessEqual(round(answered, 2), 1 if window == DESK else 2)

    def test_the_summary_is_short(self):
        for (edition, window), (_, longest) in LONGEST.items():
            for path in ["summary/index.html", "en/summary/index.html"]:
                with self.subTest(edition=edition, path=path, window=window):
                    self.assertLessEqual(round(self.measured(edition, path, window)[0], 2), longest)

    def test_answers_and_decisions_are_never_folded(self):
        for edition in EDITIONS:
            for path in pages(edition):
                if "programs/" not in path and "summary/" not in path:
                    continue
                with self.subTest(edition=edition, path=path), opened(path, edition=edition) as watch:
                    hidden = watch.page.evaluate(
                        "(what) => [...document.querySelectorAll(what)].filter((part) => part.closest('details:not([open])')"
                        " && !part.matches('.more .caution, .part .caution')).length", NEVER_FOLDED)
                    self.assertEqual(hidden, 0)

    def test_a_link_opens_what_it_leads_to(self):
        with opened("summary/index.html") as watch:
            watch.page.locator(".contents a[href='#by-method']").click()
            self.assertTrue(watch.page.locator("#by-method > details").evaluate("part => part.open"))


if __name__ == "__main__":
    unittest.main()
