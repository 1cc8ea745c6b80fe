"""What is done before a picture of the supplier's answers is taken."""

from __future__ import annotations

from ehassess.domain.answers import Choice
from ehassess.domain.dossier import AssetEntry
from ehassess.domain.suppliers import Assurance, ContractState, Supplier
from ehassess.exchange.questions import RawAnswers, RawRow, compared, reference_of
from ehassess.gui.acts.supplier import show_returned
from ehassess.gui.desk import Desk


def came_back(desk: Desk) -> None:
    """A file with a new answer, a different one, the same one, and one that cannot be read."""
    session, answers = desk.session, desk.texts.answers
    given = [("BCP-01", Choice.YES, ""), ("BCP-02", Choice.YES, "")]
    if "BCP-02" not in session.state.answers:
        session.record_many(given)
    said = {
        "BCP-01": answers["yes"].name,
        "BCP-02": answers["partly"].name,
        "IAM-06": answers["no"].name,
        "VUL-01": "?",
    }
    rows = tuple(RawRow(place, name, word, "") for place, (name, word) in enumerate(said.items(), 8))
    raw = RawAnswers(reference_of(session.state), "Sample IT", rows)
    show_returned(desk, compared(raw, "pack.xlsx", session.questionnaire, session.state), "pack.xlsx")


def bound(desk: Desk) -> None:
    """Three suppliers of whom different things are known."""
    session, systems = desk.session, [asset.id for asset in desk.questionnaire.assets[:3]]
    session.details.set_asset(AssetEntry(systems[0], True, "Éditeur Exemple"))
    session.details.set_asset(AssetEntry(systems[1], True, "Éditeur Exemple"))
    session.details.set_asset(AssetEntry(systems[2], True, "Dépannage Modèle"))
    session.suppliers.change(Supplier("Éditeur Exemple", ContractState.SECURED, Assurance.CERTIFIED))
    session.suppliers.add("Hébergeur Fictif")
    desk.again()
