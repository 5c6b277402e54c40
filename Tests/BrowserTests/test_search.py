"""Search, facets and their address, from a server and from the disk."""
import re
import unittest
import urllib.parse

from browsing import opened

SCHEMES = ["http", "file"]


def titles(page) -> list[str]:
    return page.locator(".program-items:visible .program-card h3").all_inner_texts()


def settled(page, text=r"\d+ dari \d+ program"):
    """Waits for the outcome of a search, and gives it."""
    status = page.locator(".search-status")
    page.wait_for_function(
        "pattern => !document.querySelector('form.search').ariaBusy"
        " && new RegExp(pattern).test(document.querySelector('.search-status').textContent)", arg=text)
    return status.inner_text()


def parameters(page) -> dict[str, list[str]]:
    return urllib.parse.parse_qs(urllib.parse.urlsplit(page.url).query)


class SearchTests(unittest.TestCase):
    def test_typing_finds_programmes_and_goes_into_the_address(self):
        for scheme in SCHEMES:
            with self.subTest(scheme=scheme), opened("index.html", scheme) as watch:
                page = watch.page
                everything = titles(page)
                self.assertEqual([url for url in watch.requests if "/search/" in url], [], "the index came unasked")
                page.get_by_role("searchbox").press_sequentially("imunisa")
                # On a slow machine a search begins after each letter.
                page.wait_for_function("() => new URLSearchParams(location.search).get('q') === 'imunisa'")
                settled(page)
                self.assertEqual(titles(page), ["Pelatihan Berbasis Proyek Pengelolaan Imunisasi"])
                self.assertEqual(parameters(page), {"q": ["imunisa"]})
                card = page.locator(".program-items:visible .program-card").first
                self.assertRegex(card.inner_text(), r"Tingkat bukti \d dari 5")
                self.assertGreater(card.locator(".figure-value").count(), 0, "no key figure")
                page.get_by_role("searchbox").fill("")
                page.wait_for_function("() => !location.search")
                self.assertEqual(titles(page), everything)
                self.assertEqual(watch.problems, [])

    def test_case_and_accents_do_not_matter_and_titles_come_first(self):
        with opened("index.html?q=PRÓYEK") as watch:
            settled(watch.page)
            found = titles(watch.page)
            self.assertGreater(len(found), 2)
            self.assertIn("Proyek", found[0])
            self.assertIn("Proyek", found[1])

    def test_competencies_and_texts_are_searched(self):
        with opened("index.html?q=kepemimpinan") as watch:
            settled(watch.page)
            self.assertTrue(all("Kepemimpinan" in title for title in titles(watch.page)[:2]))
        with opened("index.html?q=vaksin") as watch:
            settled(watch.page)
            self.assertEqual(titles(watch.page), ["Pelatihan Berbasis Proyek Pengelolaan Imunisasi"])

    def test_the_index_gives_a_card_as_the_page_does(self):
        with opened("index.html?q=imunisasi") as watch:
            settled(watch.page)
            card = "document.querySelector(`.program-items{} a[href*=imunisasi]`).closest('article').outerHTML"
            shown, listed = (watch.page.evaluate(card.format(which)) for which in (":not([hidden])", "[hidden]"))
            self.assertEqual(re.sub(r"\s+", " ", shown), re.sub(r"\s+", " ", listed))

    def test_nothing_found_is_said(self):
        with opened("index.html?q=zzzz") as watch:
            self.assertIn("Tidak ada program", settled(watch.page, "Tidak ada"))
            self.assertEqual(titles(watch.page), [])
            self.assertEqual(watch.problems, [])

    def test_hostile_words_do_nothing(self):
        words = urllib.parse.quote("<img src=x onerror=alert(1)> \" ' __proto__ constructor %")
        with opened(f"index.html?q={words}&city=__proto__&sort=constructor") as watch:
            settled(watch.page, "Tidak ada")
            self.assertEqual(watch.problems, [])


class FacetTests(unittest.TestCase):
    def test_values_of_a_facet_add_up_and_facets_narrow(self):
        for scheme in SCHEMES:
            with self.subTest(scheme=scheme), opened("index.html", scheme) as watch:
                page = watch.page
                count = lambda key: int(page.locator(f"[data-key='{key}'] .count").inner_text().split()[0])
                box = lambda key: page.locator(f"[data-key='{key}'] input")
                seminar, classroom = count("seminar"), count("classroom")
                box("seminar").check()
                self.assertTrue(settled(page).startswith(f"{seminar} dari"))
                self.assertEqual(count("classroom"), classroom, "choosing one method changed what another would give")
                box("classroom").check()
                page.wait_for_function("() => new URLSearchParams(location.search).getAll('method').length === 2")
                both = int(settled(page).split()[0])
                self.assertTrue(max(seminar, classroom) <= both <= seminar + classroom)
                page.get_by_text("Status", exact=True).click()
                box("completed").check()
                page.wait_for_function("() => new URLSearchParams(location.search).has('status')")
                self.assertLess(int(settled(page).split()[0]), both)
                self.assertEqual(len(titles(page)), int(settled(page).split()[0]))
                self.assertEqual(parameters(page)["method"], ["seminar", "classroom"])
                page.reload()
                self.assertEqual(len(titles(page)), int(settled(page).split()[0]))
                self.assertTrue(box("completed").is_checked() and box("seminar").is_checked())
                page.get_by_role("button", name="Hapus semua").click()
                page.wait_for_function("() => !location.search")
                self.assertFalse(box("seminar").is_checked())
                self.assertEqual(watch.problems, [])

    def test_counts_are_what_choosing_gives(self):
        with opened("index.html?q=layanan") as watch:
            page = watch.page
            settled(page)
            for facet in page.locator("[data-facet]").all():
                facet.evaluate("list => list.closest('details').open = true")
                item = facet.locator("li:not(.is-empty)").first
                promised = int(item.locator(".count").inner_text().split()[0])
                item.locator("input").check()
                self.assertTrue(settled(page).startswith(f"{promised} dari"), item.inner_text())
                item.locator("input").uncheck()

    def test_every_facet_is_there(self):
        with opened("index.html") as watch:
            facets = watch.page.locator("[data-facet]").evaluate_all("lists => lists.map(list => list.dataset.facet)")
            self.assertEqual(
                set(facets),
                {"competency", "method", "city", "provider", "audience", "initiative", "status", "hours", "year",
                 "evidence"})

    def test_the_strongest_evidence_comes_first(self):
        with opened("index.html?sort=evidence") as watch:
            settled(watch.page)
            # Ten at a time; the rest on demand, and the keyboard goes on where they begin.
            self.assertEqual(len(titles(watch.page)), 10)
            watch.page.get_by_role("button", name="Tampilkan program berikutnya").press("Enter")
            watch.page.wait_for_function(
                "() => document.querySelectorAll('.program-items:not([hidden]) .program-card').length > 10")
            grades = watch.page.locator(".program-items:visible .grade").evaluate_all(
                "marks => marks.map(mark => Number(mark.dataset.grade))")
            self.assertEqual(grades, sorted(grades, reverse=True))
            self.assertEqual(
                watch.page.evaluate("document.activeElement.textContent"), titles(watch.page)[10])

    def test_the_keyboard_is_enough(self):
        with opened("index.html") as watch:
            page = watch.page
            page.locator("#search-words").focus()
            page.keyboard.type("data")
            settled(page)
            for _ in range(40):
                page.keyboard.press("Tab")
                if page.evaluate("document.activeElement.matches('[data-key] input')"):
                    break
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            self.assertNotEqual(outline, "none", "the focus does not show")
            page.keyboard.press("Space")
            page.wait_for_function("() => document.querySelectorAll('.search-chosen li button').length === 2")


class WithoutScriptTests(unittest.TestCase):
    def test_all_lists_are_pages(self):
        for scheme in SCHEMES:
            with self.subTest(scheme=scheme), opened("index.html", scheme, java_script_enabled=False) as watch:
                page = watch.page
                self.assertFalse(page.locator(".search").is_visible(), "a search that does nothing")
                for facet in page.locator("details.facet").all():
                    if facet.get_attribute("open") is None:
                        facet.locator("summary").click()
                    link = facet.locator("li a").first
                    self.assertTrue(link.is_visible())
                page.locator("[data-facet=evidence] a").first.click()
                page.wait_for_load_state()
                self.assertIn("/evidence/", page.url)
                self.assertGreater(page.locator(".program-card").count(), 0)
                self.assertEqual(watch.problems, [])


class CopyTests(unittest.TestCase):
    ALLOWED = {"permissions": ["clipboard-read", "clipboard-write"]}

    def test_a_search_can_be_sent_to_somebody(self):
        with opened("index.html?q=layanan", **self.ALLOWED) as watch:
            page = watch.page
            settled(page)
            self.assertGreater(page.evaluate("scrollY"), 0, "what was found is out of sight")
            page.locator("[data-facet=city] input").first.evaluate("box => box.click()")
            settled(page)
            page.locator(".search-chosen .copy-link").click()
            page.get_by_text("Tautan disalin").first.wait_for()
            copied = page.evaluate("navigator.clipboard.readText()")
            self.assertEqual(copied, page.url)
            self.assertEqual(set(parameters(page)), {"q", "city"})
            self.assertEqual(watch.problems, [])

    def test_a_chart_can_be_linked_to(self):
        for scheme in SCHEMES:
            # A page from the disk is asked for no permission.
            options = self.ALLOWED if scheme == "http" else {}
            with self.subTest(scheme=scheme), opened("summary/index.html", scheme, **options) as watch:
                page = watch.page
                chart = page.locator(".chart-figure[id]").first
                button = chart.locator(".copy-link")
                self.assertTrue(button.is_visible())
                self.assertIn(chart.locator(".chart-title").inner_text(), button.get_attribute("aria-label"))
                if scheme == "http":
                    button.press("Enter")
                    chart.get_by_text("Tautan disalin").first.wait_for()
                    self.assertEqual(
                        page.evaluate("navigator.clipboard.readText()"), f"{page.url}#{chart.get_attribute('id')}")
                self.assertEqual(watch.problems, [])


class LanguageTests(unittest.TestCase):
    def test_the_other_language_shows_the_same_choice(self):
        for scheme in SCHEMES:
            with self.subTest(scheme=scheme), opened("index.html?city=Medan&method=seminar", scheme) as watch:
                page = watch.page
                found = settled(page).split()[0]
                page.get_by_role("link", name="English").click()
                page.wait_for_load_state()
                self.assertEqual(page.evaluate("document.documentElement.lang"), "en")
                self.assertEqual(settled(page, r"\d+ of \d+").split()[0], found)
                page.get_by_role("searchbox").fill("wordthatisnowhere")
                settled(page, "No programme")
                self.assertEqual(watch.problems, [])

    def test_each_language_finds_its_own_words(self):
        with opened("en/index.html?q=immunisation") as watch:
            settled(watch.page, r"\d+ of \d+")
            self.assertTrue(any("immunisation" in title.lower() for title in titles(watch.page)))
