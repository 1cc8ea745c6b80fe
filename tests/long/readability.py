"""How easy every domain of the pack is to read, and the ten hardest sentences of each language."""

from __future__ import annotations

from ehassess.content import load_questionnaire
from ehassess.paths import pack_folder
from tests.content.readability import EASE, by_domain, hardest


def main(_arguments: list[str]) -> int:
    """Print the table and the sentences; 1 where a domain is harder than it may be."""
    pack = load_questionnaire(pack_folder())
    status = 0
    for language in pack.texts:
        print(f"{language}  median ease (least {EASE}), words of a sentence, words of the longest question")
        for domain in by_domain(pack, language):
            print(f"  {domain.domain}  {domain.ease:5.1f}  {domain.sentence_words:5.1f}  {domain.question_words:3}")
            status |= domain.ease < EASE
        print(f"{language}  the hardest sentences")
        for sentence in hardest(pack, language):
            print(f"  {sentence.ease:6.1f}  {sentence.control}  {sentence.text}")
        print()
    return status
