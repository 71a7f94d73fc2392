"""Which referrals a statement names; for the auditors' index and for reading a log."""

from __future__ import annotations

from uuid import UUID

from referral_app.translog.statement import Statement


def referrals_named(statement: Statement) -> tuple[UUID, ...]:
    """The referrals in a statement's subject (`referral`, or `referral` of each of its `items`), each once,
    in order.

    What is not an id is passed over: whoever signed it named no referral.
    """
    items = statement.subject.get("items")
    named = (
        [item.get("referral") for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    )
    named.append(statement.subject.get("referral"))
    found: dict[UUID, None] = {}
    for text in named:
        try:
            found[UUID(hex=str(text))] = None
        except ValueError:
            continue
    return tuple(found)
