"""A referral that may be sent, and generators of arbitrary ones."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

from hypothesis import strategies as st

from referral_app.domain.client import Address, Family, InterpreterNeed, PersonName
from referral_app.domain.codes import (
    AttemptChannel,
    AttemptResult,
    ConsentMethod,
    ConsentScope,
    ContactSystem,
    InterpreterGender,
    LegalBasis,
    Literacy,
    MeetingInterpreter,
    Need,
    Outcome,
    TargetGroup,
    Whose,
    YesNoNotAsked,
)
from referral_app.domain.consent import Consent, NgoSharing
from referral_app.domain.contact_attempt import ContactAttempt
from referral_app.domain.contact_point import ContactPoint
from referral_app.domain.feedback import Face, Feedback
from referral_app.domain.identity_code import read_identity_code
from referral_app.domain.note import Meeting, MoveNote
from referral_app.domain.referral import LIST_LIMIT, Referral, ReferralSummary
from referral_app.domain.signature import HEIGHT, WIDTH

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MUNICIPALITY_UNIT = UUID(int=1)
OTHER_UNIT = UUID(int=2)

CONSENT = Consent(
    shares=frozenset(ConsentScope),
    recipients=frozenset({MUNICIPALITY_UNIT}),
    language="so",
    through_interpreter=True,
    interpreter="Tulkkikeskus, puhelimitse, nro 12",
    asked_back="Kaupunki saa soittaa minulle kurssista.",
    given_on=date(2026, 11, 24),
    valid_until=date(2027, 5, 24),
)
PHONE = ContactPoint(ContactSystem.PHONE, "+358401234567", YesNoNotAsked.YES, Whose.OWN, "arkisin 10-14")
REFERRAL = Referral(
    name=PersonName("Ayaan", "Warsame"),
    identity=read_identity_code("131052-308T"),
    birth_date=None,
    target_group=TargetGroup.PARENT_AT_HOME,
    main_language="so",
    interpreter=InterpreterNeed(True, InterpreterGender.WOMAN, not_from_community=True),
    literacy=Literacy.LISTENS_ONLY,
    turvakielto=YesNoNotAsked.NO,
    wishes="Haluan oppia suomea.\nمرحبا 👩‍👧 é",
    needs=frozenset({Need.LANGUAGE_COURSE, Need.PEERS}),
    consent=CONSENT,
    contact_points=(PHONE,),
)
"""Nothing about it is wrong on `TODAY`."""

_PLAIN = st.characters(
    exclude_categories=("Cc", "Cs", "Zl", "Zp"),
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
lines = st.text(_PLAIN, max_size=30)
texts = st.text(_PLAIN | st.just("\n"), max_size=60)
tags = st.text("abc-", max_size=16)
days = st.dates()
times = st.datetimes(timezones=st.just(UTC)).map(lambda time: time.replace(microsecond=0))
identities = st.uuids()
names = st.builds(PersonName, lines, lines)

strokes = st.lists(st.tuples(st.integers(0, WIDTH), st.integers(0, HEIGHT)), min_size=1, max_size=8).map(
    tuple
)
signatures = st.lists(strokes, max_size=5).map(tuple)
consents = st.builds(
    Consent,
    basis=st.sampled_from(LegalBasis),
    basis_text=lines,
    shares=st.frozensets(st.sampled_from(ConsentScope)),
    recipients=st.frozensets(identities, max_size=3),
    language=tags,
    through_interpreter=st.booleans(),
    interpreter=lines,
    asked_back=texts,
    method=st.sampled_from(ConsentMethod),
    signature=signatures,
    given_on=st.none() | days,
    valid_until=st.none() | days,
    withdrawn_on=st.none() | days,
)
contact_points = st.builds(
    ContactPoint,
    st.sampled_from(ContactSystem),
    lines,
    st.sampled_from(YesNoNotAsked),
    st.sampled_from(Whose),
    lines,
    st.booleans(),
    st.none() | days,
)
identity_codes = st.sampled_from(("131052-308T", "131052X308T", "131052+308T", "010101-999X")).map(
    read_identity_code
)
referrals = st.builds(
    Referral,
    name=names,
    identity=st.none() | identity_codes,
    birth_date=st.none() | days,
    target_group=st.sampled_from(TargetGroup),
    main_language=tags,
    interpreter=st.builds(
        InterpreterNeed, st.booleans(), st.sampled_from(InterpreterGender), st.booleans(), st.booleans()
    ),
    literacy=st.sampled_from(Literacy),
    turvakielto=st.sampled_from(YesNoNotAsked),
    wishes=texts,
    needs=st.frozensets(st.sampled_from(Need)),
    consent=consents,
    contact_points=st.lists(contact_points, max_size=LIST_LIMIT).map(tuple),
    in_person_through_referrer=st.booleans(),
    address=st.none() | st.builds(Address, lines, st.text("0123456789", max_size=5), lines),
    prefers_own_contact=st.booleans(),
    other_languages=st.lists(tags, max_size=LIST_LIMIT).map(tuple),
    dialect=lines,
    reads_language=tags,
    family=st.builds(Family, texts, texts, st.sampled_from(YesNoNotAsked)),
    support_needs=texts,
    residence_month=st.none() | days.map(lambda day: day.replace(day=1)),
    ngo_sharing=st.lists(st.builds(NgoSharing, lines, consents), max_size=2).map(tuple),
)
summaries = st.builds(
    ReferralSummary,
    names,
    tags,
    st.sampled_from(TargetGroup),
    st.booleans(),
    st.sampled_from(YesNoNotAsked),
    st.none() | st.integers(1, 9999),
    st.booleans(),
)
attempts = st.builds(
    ContactAttempt,
    times,
    st.sampled_from(AttemptChannel),
    tags,
    st.booleans(),
    st.none() | st.sampled_from(AttemptResult),
    lines,
    texts,
    lines,
)
notes = st.builds(
    MoveNote,
    question=texts,
    answer=texts,
    reason_code=lines,
    reason_text=texts,
    comment=texts,
    outcome=st.none() | st.sampled_from(Outcome),
    outcome_text=texts,
    feedback_asked=st.none() | st.booleans(),
    attempt=st.none() | attempts,
    planned=st.none() | attempts,
    meeting=st.none() | st.builds(Meeting, times, lines, st.sampled_from(MeetingInterpreter)),
    forwarded_to=st.none() | identities,
    feedback=st.none()
    | st.builds(
        Feedback,
        tags,
        *(st.none() | st.sampled_from(Face) for _question in range(3)),
        texts,
    ),
    undoes=st.none() | st.integers(1, 2**31 - 1),
    forwarded_as=st.none() | identities,
    merged_into=st.none() | identities,
    absorbed=st.none() | identities,
)


def attempt(
    channel: AttemptChannel = AttemptChannel.PHONE,
    result: AttemptResult | None = AttemptResult.NO_ANSWER,
    language: str = "so",
    at: datetime = NOW,
    answer: str = "",
) -> ContactAttempt:
    """An attempt, made unless `result` is None."""
    return ContactAttempt(at, channel, language, result=result, answer=answer)
