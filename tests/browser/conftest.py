"""A real browser on files of a real disk: Debian's chromium, driven without a window and without a network."""

import json
import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from published import DAY, example, publication

from ccproc.exporters import handbook
from ccproc.exporters.site import mapgrid, pages
from ccproc.touchmap import build

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip


class Browser:
    """One window; every page it opens is watched for errors and requests."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver

    def open(self, place: str, width: int = 1280) -> None:
        """Open an address at a width in pixels, and wait for the focus the page asks for: it comes after loading."""
        self.resize(width)
        self.driver.get(place)
        self.wait(
            "return location.hash !== '' || (document.querySelector('[autofocus]') ?? document.activeElement)"
            " === document.activeElement"
        )

    def resize(self, width: int) -> None:
        """Make the page so many pixels wide, as on a phone where it is narrow."""
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    def run(self, script: str, *values: Any) -> Any:
        """The result of a script in the page."""
        return self.driver.execute_script(script, *values)

    def wait(self, script: str, *values: Any) -> Any:
        """The first true result of a script; half a minute is for busy machines only."""
        from selenium.webdriver.support.wait import WebDriverWait

        return WebDriverWait(self.driver, 30, 0.02).until(
            lambda driver: driver.execute_script(script, *values)
        )

    def press(self, *keys: str) -> None:
        """Press keys where the focus is."""
        from selenium.webdriver import ActionChains, Keys

        actions = ActionChains(self.driver)
        for key in keys:
            actions.send_keys(getattr(Keys, key, key))
        actions.perform()

    def answered(self) -> None:
        """Wait until the index is there and everything asked of it so far is answered."""
        self.driver.execute_async_script("ccproc.load().then(arguments[0])")

    def ask(self, words: str) -> None:
        """Type words where the focus is; each key asks anew, and the answer to all of them is waited for."""
        self.press(words)
        self.wait("return document.activeElement.value.endsWith(arguments[0])", words)
        self.answered()

    def complaints(self) -> list[str]:
        """Everything the console said and every request that left the disk since the last call."""
        said = [entry["message"] for entry in self.driver.get_log("browser")]
        events = (json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance"))
        sent = (event["params"] for event in events if event["method"] == "Network.requestWillBeSent")
        asked = (each["request"]["url"] for each in sent)
        return said + [url for url in asked if not url.startswith(("file:", "data:", "chrome:"))]


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A window with an empty profile; the test is skipped where there is no chromium, and fails there in CI."""
    found = shutil.which("chromium"), shutil.which("chromedriver")
    if None in found or find_spec("selenium") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs chromium, chromium-driver and selenium")
        pytest.skip("no chromium or no selenium here: apt-get install chromium chromium-driver")
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    options = Options()
    options.binary_location = str(found[0])
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(str(found[1])))
    try:
        yield Browser(driver)
    finally:
        driver.quit()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example centre's site on the disk, with its map and a handbook as single files beside it."""
    room = tmp_path_factory.mktemp("site")
    for path, page in pages(publication(example())):
        place = room / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(page.encode() if isinstance(page, str) else page)
    library = example()
    found = build(library.live(), library.centre.registry, DAY)
    (room / "alone-map.html").write_text(mapgrid.document(library, found, "zh"), "utf-8")
    book = handbook.compiled(publication(library), "zh", "csr", None)
    (room / "alone-book.html").write_text(handbook.html(book), "utf-8")
    return room
