"""`authority circle`: an authority and a fictitious practice, from the profile to the own place, each step in words."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import click

from ehassess.authority import Received, Register, receive
from ehassess.authority.answering import answer
from ehassess.authority.enrolment_file import read_enrolment
from ehassess.authority.key_files import KEY
from ehassess.authority.profiles import profile_in, schemes_of
from ehassess.authority.publishing import publish
from ehassess.authority.rows import Status, SubmissionDetail
from ehassess.authority.sending import send
from ehassess.cli.authority_fellows import Fellow, fellows, hand_in
from ehassess.cli.console import Console, clock
from ehassess.cli.demo import PASSPHRASE, filled
from ehassess.cli.files import read_whole, shipped_pack
from ehassess.cli.plan import best_plan
from ehassess.cli.said import command, file_argument
from ehassess.domain.answers import Choice
from ehassess.domain.circulars import NationalNotice, Thresholds, places
from ehassess.domain.national_picture import Picture
from ehassess.domain.questionnaire import Questionnaire
from ehassess.domain.reply import ReplyKind
from ehassess.errors import UserFacingError
from ehassess.exchange.sample import read_sample
from ehassess.paths import resource
from ehassess.session import Session
from ehassess.signing.container import ContainerKind
from ehassess.signing.identity import Identity, create
from ehassess.signing.keyfile import save
from ehassess.signing.roles import Role
from ehassess.submission import receipt
from ehassess.submission.build import prepare
from ehassess.submission.circulars import Content, Shelf
from ehassess.submission.deliver import deliver_signable, key_of
from ehassess.submission.freeze import freeze
from ehassess.submission.packs import only
from ehassess.whole_file import write_whole

COUNTRY = "fr"
"""The national profile of the authority."""
TIME_TO_ANSWER = timedelta(days=60)
"""Between the profile and the day by which reports are due."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the files go: what each side keeps, and what went from one to the other, in the order of the steps."""

    folder: Path

    @property
    def office(self) -> Path:
        """The authority's folder."""
        return self.folder / "authority"

    @property
    def practice(self) -> Path:
        """The practice's folder."""
        return self.folder / "practice"

    @property
    def dossier(self) -> Path:
        """The practice's dossier."""
        return self.practice / "practice.ehassess"

    @property
    def passphrase(self) -> Path:
        """The passphrase of the dossier and of both keys."""
        return self.folder / "passphrase.txt"

    def sent(self, name: str) -> Path:
        """A file that goes from one side to the other."""
        return self.folder / "sent" / name


@dataclass(frozen=True, slots=True)
class Circle:
    """Both sides at work: the authority's register, the practice's open dossier, key and shelf of circulars."""

    console: Console
    place: Place
    pack: Questionnaire
    register: Register
    session: Session
    identity: Identity
    shelf: Shelf

    def enrol(self, held: tuple[Fellow, ...]) -> None:
        """Step 1: the authority's register, with the keys of the practice and of all the others."""
        own = self.session.state.provider.name
        rows = [(key_of(self.identity), own), *((key_of(each.identity), each.name) for each in held)]
        text = io.StringIO()
        csv.writer(text, lineterminator="\n").writerows([("fingerprint", "name"), *rows])
        path = self._write("1-enrolment.csv", text.getvalue().encode())
        lines = read_enrolment(read_whole(path), path.name, schemes_of(self.pack, self.register.about.profile))
        found = self.register.enrolment.add(lines, path.name)
        register = self.register.folder / "register.sqlite"
        self._tell("enrolled", register, self.register.folder / KEY, path, count=found.providers)

    def ask(self, control: str) -> None:
        """Step 2: the national profile goes out, and the practice takes it in."""
        day = clock().date() + TIME_TO_ANSWER
        wording = self.console.words("authority.circle_wording")
        about = self.register.about
        notice = NationalNotice(about.profile, (control,), about.name, wording, day, about.name, Thresholds("D"))
        path = self._send("2-profile.zip", ContainerKind.NATIONAL_PROFILE, notice.profile, notice)
        self.shelf.trust(self.register.about.key_fingerprint)
        self.shelf.take(read_whole(path))
        self._tell("asked", path, control=control, day=day)

    def report(self, sentence: str, file: str, **facts: object) -> Path:
        """The practice signs its report and hands it in."""
        session, today = self.session, clock().date()
        frozen = freeze(session.state, self.pack, today=today, proposal=best_plan(session)[0].proposal)
        path = self.place.sent(file)
        delivered = deliver_signable(
            prepare(frozen, self.pack, self.console.language),
            self.identity,
            Role.MANAGER,
            when=clock(),
            target=path,
            find_pack=only(self.pack),
        )
        session.details.log_signed(delivered.record)
        grade = frozen.evaluation.grade
        self._tell(sentence, path, number=frozen.number, grade=grade.low if grade else "?", **facts)
        return path

    def receive(self, paths: tuple[Path, ...]) -> SubmissionDetail:
        """The authority takes files in, and the last one is given; UserFacingError where it does not accept one."""
        found: list[Received] = []
        receive(self.register, paths, tell=lambda one, _: found.append(one))
        for each in found:
            if each.status is not Status.ACCEPTED:
                raise UserFacingError("authority.circle_stopped", path=str(each.path))
        return self.register.submissions.one(found[-1].submission_id or 0)

    def answer(self, sentence: str, name: str, found: SubmissionDetail, kind: ReplyKind, note: str = "") -> None:
        """The authority answers a report, and the practice takes the answer into its dossier."""
        number = found.row.id
        due = clock().date() + TIME_TO_ANSWER if kind is ReplyKind.RETURNED else None
        given = answer(self.register, number, kind, self.register.key(PASSPHRASE), note=note, due_on=due)
        path = self._write(name, given.file)
        trusted = frozenset({self.register.about.key_fingerprint})
        self.session.details.log_reply(receipt.read(read_whole(path), trusted, self.session.state))
        self._tell(sentence, path, id=str(number), previous=str(found.previous or "?"), note=note)

    def fill(self, held: tuple[Fellow, ...]) -> None:
        """Step 7: all others hand in."""
        folder, console = self.place.sent("7-others"), self.console
        made = []
        for path in hand_in(folder, held, self.session.state.profile, self.pack, console.language):
            made.append(path)
            console.passing(console.words("authority.circle_signing", done=len(made), total=len(held)))
        console.passing()
        self.receive(tuple(made))
        self._tell("others", folder, count=len(made))

    def publish(self) -> None:
        """Step 8: the picture of the year goes out as a benchmark."""
        picture = publish(self.register, clock().year)
        path = self._send("8-benchmark.zip", ContainerKind.BENCHMARK, str(picture.year), picture)
        self.shelf.take(read_whole(path))
        self._tell("published", path, year=str(picture.year), count=picture.reports)

    def look(self) -> None:
        """Step 9: the practice sees its place in what it took in."""
        grade, profile = self.session.evaluation().grade, self.session.state.profile
        picture = next(each.content for each in self.shelf.held() if isinstance(each.content, Picture))
        self._tell("looked")
        if grade is None:
            raise UserFacingError("authority.no_grade")
        for each in places(picture, profile.kind, profile.size, grade.low):
            low, high = each.percentiles
            among = self.console.words(f"authority.among_{each.crossed or 'all'}")
            told = self.console.words(
                "authority.place", among=among, year=str(each.year), low=low, high=high, grade=grade.low
            )
            self.console.line(f"   {told}")

    def _send(self, name: str, kind: ContainerKind, circular: str, content: Content) -> Path:
        return self._write(name, send(self.register, kind, circular, content, self.register.key(PASSPHRASE)))

    def _write(self, name: str, data: bytes) -> Path:
        path = self.place.sent(name)
        write_whole(path, data)
        return path

    def _tell(self, sentence: str, *files: Path, **facts: object) -> None:
        self.console.say(f"authority.circle_{sentence}", **facts)
        for path in files:
            self.console.line(f"   {path}")


@command("circle", said="authority_circle")
@file_argument("folder")
@click.pass_obj
def circle(console: Console, folder: Path) -> None:
    """See `cli.help_authority_circle`."""
    place, pack = Place(folder), shipped_pack()
    _make_folders(place)
    write_whole(place.passphrase, f"{PASSPHRASE}\n".encode())
    sample = read_sample(resource("sample", "gp.yaml").read_bytes(), console.language, pack, clock().date())
    identity = create(sample.declaration.name, now=clock())
    save(identity, place.practice / "practice-key.p12", PASSPHRASE)
    name, profile = console.words("authority.circle_name"), profile_in(pack, COUNTRY)
    with (
        Register.create(place.office, name=name, profile=profile, passphrase=PASSPHRASE, now=clock) as register,
        filled(place.dossier, pack, sample, console.language, demo=False) as session,
    ):
        shelf = Shelf(place.practice / "circulars")
        _walk(Circle(console, place, pack, register, session, identity, shelf))
    console.say("authority.circle_done", path=str(place.passphrase))


def _walk(both: Circle) -> None:
    """All steps."""
    others, control = fellows(both.console), _lacking(both.session)
    both.enrol(others)
    both.ask(control)
    first = both.receive((both.report("handed_in", "3-report.pdf", name=both.session.state.provider.name),))
    note = both.console.words("authority.circle_note", control=control)
    both.answer("returned", "4-returned.zip", first, ReplyKind.RETURNED, note)
    both.session.record(control, Choice.YES, given_by=both.session.state.declaration.name)
    second = both.receive((both.report("corrected", "5-report.pdf", control=control),))
    both.answer("agreed", "6-agreed.zip", second, ReplyKind.AGREED)
    both.fill(others)
    both.publish()
    both.look()


def _lacking(session: Session) -> str:
    """The first essential that the practice says it does not have."""
    answers = session.state.answers
    asked = (each.id for each in session.questionnaire.controls_for(session.state.profile) if each.essential)
    return next(each for each in asked if each in answers and answers[each].value is Choice.NO)


def _make_folders(place: Place) -> None:
    """The folder, which may exist while it is empty, and those in it; UserFacingError `authority.circle_not_empty`."""
    try:
        place.folder.mkdir(parents=True, exist_ok=True)
        if any(place.folder.iterdir()):
            raise UserFacingError("authority.circle_not_empty", path=str(place.folder))
        place.practice.mkdir()
        place.sent("").mkdir()
    except OSError as error:
        raise UserFacingError("errors.file_unwritable", path=str(place.folder), reason=error.strerror or "?") from error
