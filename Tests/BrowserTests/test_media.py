"""Pages on paper, and in the colours that a reader forces on them."""
import re
import unittest

from browsing import kinds, opened

# What a reader can do nothing with on paper.
CONTROLS = ".site-nav, .language-switch, .breadcrumbs, .facets, form, button, .pager ul, .skip-link, .chart-data > summary"
# Shapes of charts that carry a figure, by what they are painted with, and the colours that the reader has chosen.
PAINTED = """() => {
    const canvas = document.body.appendChild(document.createElement("i"));
    canvas.style.color = "Canvas";
    const ground = getComputedStyle(canvas).color;
    canvas.remove();
    const marks = [...document.querySelectorAll(".chart svg :is(.chart-bar, .chart-segment, .chart-line, .chart-dot, .chart-mark)")];
    return {ground, marks: marks.map(mark => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke])};
}"""


class PaperTests(unittest.TestCase):
    # A4 less the margins of the sheet, in CSS pixels.
    WIDTH = 665

    def test_paper_holds_the_page_and_no_controls(self):
        for edition in ["public", "leadership"]:
            for path in kinds(edition):
                with self.subTest(edition=edition, path=path), opened(path, edition=edition, width=self.WIDTH) as watch:
                    watch.page.emulate_media(media="print")
                    self.assertLessEqual(watch.overflow(), 0)
                    shown = watch.page.locator(CONTROLS).evaluate_all(
                        "parts => parts.filter(part => part.checkVisibility()).map(part => part.className || part.localName)")
                    self.assertEqual(shown, [])
                    self.assertEqual(watch.problems, [])

    def test_a_programme_prints_on_a4_with_links_written_out_and_charts_whole(self):
        with opened("programs/kepemimpinan-administrator/index.html", color_scheme="dark") as watch:
            page = watch.page
            page.emulate_media(media="print")
            self.assertEqual(page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)")
            self.assertEqual(page.evaluate("getComputedStyle(document.body).color"), "rgb(0, 0, 0)")
            breaks = page.locator(".chart-figure").evaluate_all(
                "charts => charts.map(chart => getComputedStyle(chart).breakInside)")
            self.assertEqual(set(breaks), {"avoid"})
            page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                          " '<a class=probe href=https://contoh.example/x>x</a>')")
            written = page.evaluate("getComputedStyle(document.querySelector('.probe'), '::after').content")
            self.assertEqual(written, '" (https://contoh.example/x)"')
            sheets = page.pdf(prefer_css_page_size=True)
            boxes = {tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", sheets)}
            self.assertEqual({(round(box[2]), round(box[3])) for box in boxes}, {(595, 842)})


class ForcedColourTests(unittest.TestCase):
    def test_marks_of_charts_stand_out_from_the_ground(self):
        for path in kinds("public"):
            with self.subTest(path=path), opened(path, forced_colors="active", color_scheme="dark") as watch:
                painted = watch.page.evaluate(PAINTED)
                for fill, stroke in painted["marks"]:
                    self.assertFalse(
                        fill in (painted["ground"], "none") and stroke in (painted["ground"], "none"), (fill, stroke))

    def test_where_one_is_shows_without_colour(self):
        with opened("index.html", forced_colors="active") as watch:
            current = watch.page.locator(".site-nav [aria-current]").first
            self.assertIn("underline", current.evaluate("link => getComputedStyle(link).textDecorationLine"))
            watch.page.locator("#search-words").focus()
            self.assertNotEqual(
                watch.page.evaluate("getComputedStyle(document.activeElement).outlineStyle"), "none")
