"""The mark on texts for clients that nobody has approved yet."""

from __future__ import annotations

from collections.abc import Sequence

from referral_app.domain.client_texts import ClientTexts
from ui.widgets.area import Area, column
from ui.widgets.client_label import ClientLabel
from ui.widgets.restyle import set_property


def draft_mark(drafts: Sequence[ClientTexts]) -> Area:
    """Says it in each of these languages."""
    mark = Area("plain")
    set_property(mark, "pill", "warning")
    layout = column(mark, spacing=2)
    layout.setContentsMargins(12, 6, 12, 6)
    for texts in drafts:
        layout.addWidget(ClientLabel(texts.labels.draft, texts, factor=0.95, tone="warning"))
    return mark
