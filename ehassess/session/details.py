"""Everything of the open dossier that is not an answer: each change is saved when its call returns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ehassess.domain.dossier import (
    AcceptedRisk,
    AssetEntry,
    Budget,
    Decision,
    Declaration,
    Records,
    SignedRecord,
)
from ehassess.domain.profile import Profile, Provider
from ehassess.domain.reply import Reply

if TYPE_CHECKING:
    from ehassess.session.opened import Session


class Details:
    """Everything of the open dossier that is not an answer; each call is saved when it returns."""

    def __init__(self, session: Session) -> None:
        """Belongs to one session."""
        self._session = session

    def set_provider(self, provider: Provider) -> None:
        """Who the care provider is."""
        self._set(provider=provider)

    def set_profile(self, profile: Profile) -> None:
        """Kind, size and facts; answers to questions that no longer apply are kept and count nowhere."""
        self._set(profile=profile)

    def set_asset(self, entry: AssetEntry) -> None:
        """What is known of one asset."""
        self._set(assets={**self._session.state.assets, entry.asset_id: entry})

    def decide(self, decision: Decision) -> None:
        """The user's word on one measure; the plan follows at once."""
        self._set(decisions={**self._session.state.decisions, decision.measure_id: decision})

    def set_budget(self, budget: Budget | None) -> None:
        """Hours and money for the first twelve months; None: the pack's proposal."""
        self._set(budget=budget)

    def accept_risk(self, accepted: AcceptedRisk) -> None:
        """Somebody decides to live with a risk; takes the place of an earlier decision on the same one."""
        others = (each for each in self._session.state.accepted if each.scenario_id != accepted.scenario_id)
        self._set(accepted=(*others, accepted))

    def withdraw_risk(self, scenario_id: str) -> None:
        """Nobody decides to live with this risk any more; nothing is written where nobody had."""
        accepted = self._session.state.accepted
        others = tuple(each for each in accepted if each.scenario_id != scenario_id)
        if others != accepted:
            self._set(accepted=others)

    def set_records(self, records: Records) -> None:
        """Dates and counts that the authority asks for."""
        self._set(records=records)

    def set_declaration(self, declaration: Declaration) -> None:
        """Who declares that the answers are true."""
        self._set(declaration=declaration)

    def set_language(self, language: str) -> None:
        """The language of the person who fills it in, `en` or `fr`."""
        self._set(language=language)

    def log_signed(self, record: SignedRecord) -> None:
        """Note a report that was signed from this dossier, or a further file of one (a second signature, a stamp).

        Such a file stands behind the others of its report, so that the last report stays the last one.
        """
        signed = self._session.state.signed
        own = [i for i, each in enumerate(signed) if each.fingerprint == record.fingerprint]
        place = own[-1] + 1 if own else len(signed)
        self._set(signed=(*signed[:place], record, *signed[place:]))

    def log_reply(self, reply: Reply) -> None:
        """Note what an authority answered to a report that was signed from this dossier."""
        self._set(replies=(*self._session.state.replies, reply))

    def _set(self, **fields: object) -> None:
        self._session.become(replace(self._session.state, **fields))  # type: ignore[arg-type]  # names are ours
