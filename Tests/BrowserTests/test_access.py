"""Pages of every kind under axe, and the contrast of every pair of colours that words are shown in."""
import pathlib
import unittest

import axe_playwright_python
from browsing import kinds, opened, pages

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = {"runOnly": {"type": "tag",
                     "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
         "resultTypes": ["violations"]}
UNFOLD = "document.querySelectorAll('details').forEach(part => part.open = true)"
# Every pair of colour and ground in which words stand, with the contrast that their size needs.
PAIRS = """() => {
    const part = text => text.match(/[\\d.]+/g).map(Number);
    const light = rgb => rgb.slice(0, 3).map(value => value / 255)
        .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, place) => sum + value * [0.2126, 0.7152, 0.0722][place], 0);
    const ground = element => {
        for (let at = element; at; at = at.parentElement) {
            const colour = part(getComputedStyle(at).backgroundColor);
            if (colour.length < 4 || colour[3] === 1) return colour;
        }
        return [255, 255, 255];
    };
    // Words in a drawing stand on their halo, on the last shape drawn before them, or on what the drawing stands on.
    const drawn = element => {
        const text = element.closest("text"), drawing = element.closest("svg"), style = getComputedStyle(text);
        if (style.paintOrder.startsWith("stroke") && style.stroke !== "none") return part(style.stroke);
        const box = text.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
        const under = [...drawing.querySelectorAll("rect, circle")].filter(shape => {
            const its = shape.getBoundingClientRect();
            return its.left <= x && x <= its.right && its.top <= y && y <= its.bottom
                && shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        }).pop();
        return under ? part(getComputedStyle(under).fill) : ground(drawing);
    };
    const pairs = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || element.closest("title, desc, script, style") || !element.checkVisibility()) continue;
        const style = getComputedStyle(element);
        const isDrawn = element.closest("svg") !== null;
        const size = isDrawn ? 0 : parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const colour = isDrawn ? style.fill : style.color;
        const one = part(colour), other = isDrawn ? drawn(element) : ground(element);
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        const name = `${colour} on rgb(${other.slice(0, 3)})${large ? ", large" : ""}`;
        pairs.set(name, {name, contrast: (high + 0.05) / (low + 0.05), least: large ? 3 : 4.5,
                         where: `${element.localName}.${element.getAttribute("class")}: ${walker.currentNode.data.trim().slice(0, 40)}`});
    }
    return [...pairs.values()];
}"""


def violations(page) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    return [f"{rule['id']}: {rule['nodes'][0]['target']} ({len(rule['nodes'])}): {rule['help']}" for rule in found]


def faint(page) -> list[dict]:
    return [pair for pair in page.evaluate(PAIRS) if pair["contrast"] < pair["least"]]


class AccessTests(unittest.TestCase):
    def check(self, edition: str, paths: list[str], width: int, scheme: str, **options):
        # axe is put into the page from outside, which the pages' own policy forbids.
        with opened("index.html", edition=edition, width=width, color_scheme=scheme, bypass_csp=True, **options) as watch:
            top = watch.page.url.removesuffix("index.html")
            for path in paths:
                with self.subTest(edition=edition, path=path, width=width, scheme=scheme, **options):
                    watch.page.goto(top + path)
                    watch.page.evaluate(UNFOLD)
                    self.assertEqual(violations(watch.page), [])
                    if not options:
                        self.assertEqual(faint(watch.page), [])

    def test_axe_finds_nothing_on_any_page(self):
        """In a wide light window; in a narrow dark one but for the second language, which differs in words alone."""
        public, leadership = pages("public"), pages("leadership")
        self.check("public", public, 1280, "light")
        self.check("public", [path for path in public if not path.startswith("en/")], 320, "dark")
        more = sorted(set(leadership) - set(public)) + kinds("leadership")
        self.check("leadership", more, 1280, "light")
        self.check("leadership", more, 320, "dark")

    def test_axe_finds_nothing_in_forced_colours(self):
        self.check("public", kinds("public"), 1280, "dark", forced_colors="active")

    def test_axe_finds_nothing_in_results(self):
        for scheme in ["light", "dark"]:
            for words in ["layanan&city=Medan", "zzzz"]:
                with self.subTest(scheme=scheme, words=words), \
                        opened(f"index.html?q={words}", color_scheme=scheme, width=320, bypass_csp=True) as watch:
                    watch.page.wait_for_function("() => document.querySelector('.search-status').textContent")
                    self.assertEqual(violations(watch.page), [])
                    self.assertEqual(faint(watch.page), [])
