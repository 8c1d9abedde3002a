"""The looks a page is checked in, and how long a browser is waited for."""

import pytest
from playwright.sync_api import expect

from tests.journeys.walking import OPPOSITE, PATIENCE, USUAL

expect.set_options(timeout=PATIENCE)


@pytest.fixture
def context(context):
    """A machine may be busy: what does not come is waited for, and what came is not."""
    context.set_default_timeout(PATIENCE)
    return context


@pytest.fixture(
    params=[
        pytest.param(USUAL, id="usual"),
        # The other half of the cross: few faults need one screen and one light together.
        pytest.param(OPPOSITE, id="opposite", marks=pytest.mark.whole),
    ]
)
def looks(request):
    """A phone and a desk, one by day and one by night."""
    return request.param
