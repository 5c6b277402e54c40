"""That the checks can fail: a page with every fault that they look for."""
import pathlib
import tempfile
import unittest

from browsing import SITE, Browser, opened
from test_access import faint, violations

FAULTY = """<!doctype html><html><head><title>t</title></head><body>
<p style="color:#bbb;background:#fff">pale words</p><svg width="90" height="30"><rect width="90" height="30" fill="#333"/>
<text x="5" y="20" fill="#222">drawn</text><text x="50" y="20" fill="#fff">seen</text></svg><div style="width:500px">wide</div>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="https://elsewhere.example/x.png" alt="">
<script>console.info("said"); throw new Error("thrown")</script></body></html>"""


class CheckTests(unittest.TestCase):
    def test_every_fault_is_seen(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name).resolve()
            (folder / "index.html").write_text(FAULTY, encoding="utf-8")
            with opened("index.html", "file", width=320, folder=folder) as watch:
                problems = " ".join(watch.problems)
                self.assertIn("console info: said", problems)
                self.assertIn("error: thrown", problems)
                self.assertIn("leaves the site: https://elsewhere.example/x.png", problems)
                self.assertGreater(watch.overflow(), 0)
                self.assertEqual(len(faint(watch.page)), 2)
                rules = " ".join(violations(watch.page))
                for rule in ["image-alt", "color-contrast", "html-has-lang"]:
                    self.assertIn(rule, rules)

    def test_the_site_is_there(self):
        for edition in ["public", "leadership"]:
            self.assertTrue((SITE / edition / "index.html").is_file(), f"no site in {SITE}")
