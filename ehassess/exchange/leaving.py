"""The list of what leaves the clinic with a report: every stated thing in words, and what stays at home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from ehassess.domain.clean import printable
from ehassess.domain.obligations import country_of, words_for
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.report import ReleasedAnswer, Report
from ehassess.domain.texts import Texts
from ehassess.words import Words

Pairs = Iterator[tuple[str, str]]

STAYS = ("stays_notes", "stays_evidence", "stays_times", "stays_hidden", "stays_history", "stays_keys")
"""Sentences that say what is not in a report."""

SIGNING = ("signing_certificate", "signing_time")
"""Sentences that say what a signature brings along."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the list: the fields of `Report` that it tells, its title, and names with values."""

    fields: tuple[str, ...]
    title: str
    lines: tuple[tuple[str, str], ...]


def leaving(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> tuple[Section, ...]:
    """Everything that a receiver can read in the report or in its attached data, nothing else; the last part says what
    is not in it. Figures that follow from the answers are counted, not listed one by one.
    """
    return _List(report, questionnaire, texts, words).sections()


def leaving_text(report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> bytes:
    """The same as plain text in UTF-8, a blank line between its parts."""
    parts = [words("export.leaving_title"), words("export.leaving_lead")]
    parts += [
        "\n".join([section.title, *(_line(words, *pair) for pair in section.lines)])
        for section in leaving(report, questionnaire, texts, words)
    ]
    return ("\n\n".join(parts) + "\n").encode()


def _line(words: Words, name: str, value: str) -> str:
    return f"- {words.labelled(name, value) if name and value else name + value}"


class _List:
    """The parts in their order."""

    def __init__(self, report: Report, questionnaire: Questionnaire, texts: Texts, words: Words) -> None:
        self._report, self._pack, self._texts, self._words = report, questionnaire, texts, words

    def sections(self) -> tuple[Section, ...]:
        """All of them."""
        document = ("schema", "number", "version", "previous", "dossier_id", "round_number", "assessed_on",
                    "valid_until", "tlp", "demo")  # fmt: skip
        parts: tuple[tuple[tuple[str, ...], str, Callable[[], Pairs]], ...] = (
            (("provider",), "provider", self._provider),
            (("profile",), "facts", self._facts),
            (("answers",), "answers", self._answers),
            (("assets",), "assets", self._assets),
            (("decisions", "budget"), "decisions", self._decisions),
            (("accepted",), "accepted", self._accepted),
            (("agreed",), "agreed", self._agreed),
            (("records",), "records", self._records),
            (("declaration",), "declaration", self._declaration),
            (document, "document", self._document),
            (("made",), "made", self._made),
            (("evaluation", "plan", "after"), "reckoned", self._reckoned),
            ((), "signing", lambda: ((self._said(key), "") for key in SIGNING)),
            ((), "stays", lambda: ((self._said(key), "") for key in STAYS)),
        )
        return tuple(Section(fields, self._said(f"part_{key}"), tuple(lines())) for fields, key, lines in parts)

    def _said(self, key: str, **facts: object) -> str:
        return self._words(f"export.{key}", **facts)

    def _text(self, text: str) -> str:
        """A text of the user on one line, a dash where nothing was written."""
        return " ".join(printable(text).split()) or "–"

    def _day(self, day: date | None) -> str:
        return "–" if day is None else self._words.day(day)

    def _provider(self) -> Pairs:
        p = self._report.provider
        yield self._said("provider"), self._text(p.name)
        names = words_for(self._pack, p.country, self._texts).identifiers
        for scheme, value in p.identifiers:
            yield (names[scheme].name if scheme in names else self._text(scheme)), self._text(value)
        for key in ("address", "contact", "deputy", "phone", "email", "services", "scope"):
            yield self._said(f"f_{key}"), self._text(getattr(p, key))
        if p.logo is not None:
            yield self._said("f_logo"), self._said("f_logo_size", width=p.logo.width, height=p.logo.height)
        country = self._texts.countries.get(country_of(self._pack, p.country).id)
        yield self._said("f_country"), country.name if country and p.country else "–"

    def _facts(self) -> Pairs:
        profile = self._report.profile
        yield self._said("f_kind"), self._texts.kinds[profile.kind]
        yield self._said("f_size"), self._texts.sizes[str(profile.size)]
        for fact, holds in profile.facts.items():
            name = self._texts.facts[fact].name if fact in self._texts.facts else fact
            yield name, self._words("report.facts_yes" if holds else "report.facts_no")

    def _answers(self) -> Pairs:
        for answer in self._report.answers:
            yield f"{answer.question_id}, {self._texts.controls[answer.question_id].name}", self._answer(answer)

    def _answer(self, answer: ReleasedAnswer) -> str:
        parts = [self._texts.answers[answer.value].name, self._day(answer.given_on)]
        parts += [self._said("f_by", who=self._text(answer.given_by))] if answer.given_by else []
        parts += [self._said("f_reason", text=self._text(answer.reason))] if answer.reason else []
        parts += [self._said("f_note", text=self._text(answer.note))] if answer.note else []
        for each in answer.evidence:
            parts.append(self._said("f_evidence", hash=each.sha256, bytes=each.size, date=each.added_at.date()))
            # neither is in a report that this program froze; a file from elsewhere may hold them all the same
            parts += [self._text(text) for text in (each.name, each.note) if text]
        return " · ".join(parts)

    def _assets(self) -> Pairs:
        states = {None: "asset_unsaid", True: "asset_used", False: "asset_unused"}
        for entry in self._report.assets:
            parts = [self._said(states[entry.in_use])]
            parts += [self._said("f_supplier", name=self._text(entry.supplier))] if entry.supplier else []
            if entry.tolerable_hours is not None:
                parts.append(self._said("f_tolerable", hours=self._words.hours(entry.tolerable_hours)))
            yield self._texts.assets[entry.asset_id].name, " · ".join(parts)

    def _decisions(self) -> Pairs:
        budget = self._report.budget
        money = self._words.money(budget.money, self._pack.currency)
        yield self._said("f_budget"), f"{self._words.hours(budget.hours)}, {money}"
        for decision in self._report.decisions:
            parts = [self._words(f"report.status_{decision.status.value}")]
            parts += [self._text(decision.owner)] if decision.owner else []
            parts += [self._day(decision.due)] if decision.due else []
            text = self._texts.controls[decision.measure_id]
            yield f"{decision.measure_id}, {text.action}", " · ".join(parts)

    def _accepted(self) -> Pairs:
        for risk in self._report.accepted:
            who = f"{self._text(risk.accepted_by)}, {self._day(risk.accepted_on)}"
            yield self._texts.scenarios[risk.scenario_id].name, f"{who} · {self._text(risk.reason)}"

    def _agreed(self) -> Pairs:
        agreed = self._report.agreed
        if agreed is not None:
            yield self._text(agreed.authority), self._day(agreed.answered_on)
            yield self._said("f_agreed_report"), agreed.fingerprint
            yield self._said("f_agreed_key"), agreed.key_fingerprint

    def _records(self) -> Pairs:
        r = self._report.records
        yield self._words("report.last_restore"), self._day(r.restore_test)
        yield self._words("report.last_exercise"), self._day(r.exercise)
        yield self._words("report.incidents_all"), "–" if r.incidents is None else str(r.incidents)
        yield self._words("report.incidents_notified"), "–" if r.notified is None else str(r.notified)

    def _declaration(self) -> Pairs:
        d = self._report.declaration
        for key in ("name", "function", "place"):
            yield self._said(f"f_declared_{key}"), self._text(getattr(d, key))
        yield self._said("f_declared"), self._words("report.facts_yes" if d.accepted else "report.facts_no")

    def _document(self) -> Pairs:
        r = self._report
        yield self._words("report.k_number"), r.number
        yield self._words("report.k_assessed"), self._day(r.assessed_on)
        yield self._words("report.k_valid"), self._day(r.valid_until)
        yield self._words("report.k_version"), f"{r.version}, {r.round_number}"
        yield self._said("f_previous"), r.previous or "–"
        yield self._said("f_dossier"), r.dossier_id
        yield self._words("report.k_tlp"), r.tlp
        yield self._said("f_schema"), r.schema
        yield self._said("f_demo"), self._words("report.facts_yes" if r.demo else "report.facts_no")

    def _made(self) -> Pairs:
        made = self._report.made
        yield self._said("f_program"), made.program
        yield self._said("f_method"), f"{made.method} {made.method_version}"
        yield self._words("report.k_pack"), f"{made.pack} {made.pack_version}"
        yield self._words("report.mk_digest"), made.pack_digest

    def _reckoned(self) -> Pairs:
        now, plan = self._report.evaluation, self._report.plan
        grade, points = now.grade, now.score.overall
        yield self._said("f_grade"), "–" if grade is None else f"{grade.low} – {grade.high}"
        if points is not None:
            ends = (self._words.number(points.low, 1), self._words.number(points.high, 1))
            yield self._said("f_points"), " – ".join(ends)
        counts = (("domains", now.score.domains), ("unmet", now.essentials_unmet), ("risks", now.risks),
                  ("measures", plan.lines), ("find_out", plan.find_out))  # fmt: skip
        for key, each in counts:
            yield self._said(f"f_{key}"), str(len(each))
