"""A person at the screen: every press of the mouse is counted, every page is checked."""

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Locator, Page, expect

PATIENCE = 60_000  # milliseconds; a ceiling for what is waited for, and no time anything takes
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 800}
# Two looks tell what is wrong with a screen or with a light; the other two, what only both do.
USUAL = ((PHONE, "light"), (DESK, "dark"))
OPPOSITE = ((PHONE, "dark"), (DESK, "light"))
AXE = """axe.run({resultTypes: ["violations"], reporter: "no-passes", preload: false})
    .then(({violations}) => ({violations}))"""
BUSY = ".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added"
PICTURES = """Promise.all([...document.images]
    .filter(image => !image.complete && image.loading !== "lazy")
    .map(image => new Promise(done => { image.onload = image.onerror = done })))
    .then(() => null)"""


class Walker:
    """Somebody who clicks, types and looks."""

    def __init__(self, page: Page, origin: str, looks=USUAL):
        self.page, self.origin, self.looks, self.clicks = page, origin, looks, 0
        page.set_default_timeout(PATIENCE)

    def open(self, path: str) -> None:
        self.page.goto(self.origin + path)

    def click(self, what: str | Locator, role: str = "button", nth: int = 0) -> None:
        found = what
        if isinstance(what, str):
            found = self.page.get_by_role(role, name=what).nth(nth)
        found.click()
        self.clicks += 1

    def type(self, label: str, text: str, within: Locator | None = None) -> None:
        (within or self.page).get_by_label(label).first.fill(text)

    def choose(self, label: str, option: str, within: Locator | None = None) -> None:
        """Choose from a list with the keyboard, as one does between two boxes that are typed in."""
        (within or self.page).get_by_label(label).first.select_option(label=option)

    def pick(self, what: str | Locator) -> None:
        """Choose one of several with the keyboard."""
        found = self.page.get_by_label(what).first if isinstance(what, str) else what
        found.focus()
        self.page.keyboard.press("Space")
        expect(found).to_be_checked()

    def sees(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for()

    def faults(self) -> list[str]:
        return faults(self.page, self.looks)


def settle(page: Page) -> None:
    """Wait until the page has all that it asks for by itself."""
    expect(page.locator(BUSY)).to_have_count(0, timeout=PATIENCE)
    page.evaluate(PICTURES)


def faults(page: Page, looks=USUAL) -> list[str]:
    """What axe finds on the page as it stands, and whether it scrolls sideways, look by look."""
    found = []
    if page.evaluate("!window.axe"):
        page.evaluate(AXE_SCRIPT)
    for screen, light in looks:
        page.set_viewport_size(screen)
        page.emulate_media(color_scheme=light, reduced_motion="reduce")
        answer = AxeResults(page.evaluate(AXE))
        if answer.violations_count:
            report = answer.generate_report()
            found.append(f"{page.url} {screen['width']}px {light}:\n{report}")
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            found.append(f"{page.url} is wider than a {screen['width']}px screen")
    return found
