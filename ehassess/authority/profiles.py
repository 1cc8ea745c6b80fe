"""The national profile that a register works by: one of the shipped pack."""

from __future__ import annotations

from ehassess.domain.obligations import country_of
from ehassess.domain.questionnaire import Questionnaire
from ehassess.errors import UserFacingError


def profile_in(questionnaire: Questionnaire, wished: str) -> str:
    """The id of a national profile, however its letters are written; UserFacingError `authority.no_profile`."""
    known = sorted(profile.id for profile in questionnaire.profiles)
    if wished.lower() not in known:
        raise UserFacingError("authority.no_profile", profile=wished, known=", ".join(known))
    return wished.lower()


def schemes_of(questionnaire: Questionnaire, profile: str) -> tuple[str, ...]:
    """Ids of all national numbers of a profile, and of the one that it extends."""
    own = country_of(questionnaire, profile)
    chain = (own, country_of(questionnaire, own.extends)) if own.extends else (own,)
    return tuple(dict.fromkeys(number.id for part in chain for number in part.identifiers))
