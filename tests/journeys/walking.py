"""A person at the screen: every press of the mouse is counted, every page is checked."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

SCREENS = ((390, 844), (1280, 800))
LIGHTS = ("light", "dark")


class Walker:
    """Somebody who clicks, types and looks."""

    def __init__(self, page: Page, origin: str):
        self.page, self.origin, self.clicks = page, origin, 0

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
        """Choose from a list: one press to open it and one to take the option."""
        (within or self.page).get_by_label(label).first.select_option(label=option)
        self.clicks += 2

    def sees(self, text: str) -> None:
        self.page.get_by_text(text).first.wait_for()


def faults(page: Page) -> list[str]:
    """What axe finds on the page as it stands, on a phone and a desk, in light and in dark."""
    found = []
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        for light in LIGHTS:
            page.emulate_media(color_scheme=light, reduced_motion="reduce")
            answer = Axe().run(page)
            if answer.violations_count:
                found.append(f"{page.url} {width}px {light}:\n{answer.generate_report()}")
            wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
            if wide:
                found.append(f"{page.url} is wider than a {width}px screen")
    return found
