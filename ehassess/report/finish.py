"""From drawn pages to the file that is signed: attachment, empty signature fields, one deterministic revision."""

from __future__ import annotations

import hashlib
import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from ehassess.report.layout import Drawn

ATTACHED_AS = "ehassess-report.json"
"""Name of the canonical JSON in the PDF."""


def finish(drawn: Drawn, attach: bytes) -> bytes:
    """The bytes of a PDF 1.7 in one revision, without any date of now; same input, same bytes."""
    with Pdf.open(io.BytesIO(drawn.pdf)) as pdf:
        _attach(pdf, attach, drawn.made_on)
        _add_fields(pdf, drawn)
        return _saved(pdf, drawn.made_on)


def settled(drawn: bytes, made_on: str) -> bytes:
    """The same for pages that nobody signs: no attachment, no field; `made_on` is the day, as 20261124."""
    with Pdf.open(io.BytesIO(drawn)) as pdf:
        return _saved(pdf, made_on)


def _saved(pdf: Pdf, made_on: str) -> bytes:
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    day = String(f"D:{made_on}000000Z")
    pdf.docinfo["/CreationDate"] = day
    pdf.docinfo["/ModDate"] = day
    out = io.BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        force_version="1.7",
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        compress_streams=True,
    )
    return out.getvalue()


def _attach(pdf: Pdf, data: bytes, made_on: str) -> None:
    """The data of the whole document, as ISO 32000-2 and PDF/A-3 name it: an associated file."""
    file = pdf.make_stream(data)
    file.Type = Name.EmbeddedFile
    file.Subtype = Name("/application/json")
    file.Params = Dictionary(
        Size=len(data),
        ModDate=String(f"D:{made_on}000000Z"),
        CheckSum=String(hashlib.md5(data, usedforsecurity=False).digest()),
    )
    embedded = pdf.make_indirect(file)
    described = Dictionary(
        Type=Name.Filespec,
        F=String(ATTACHED_AS),
        UF=String(ATTACHED_AS),
        AFRelationship=Name.Data,
        EF=Dictionary(F=embedded, UF=embedded),
    )
    reference = pdf.make_indirect(described)
    names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(ATTACHED_AS), reference])))
    pdf.Root.Names = names
    pdf.Root.AF = Array([reference])


def _add_fields(pdf: Pdf, drawn: Drawn) -> None:
    """Both fields are one object with their widget; nothing of theirs is drawn before somebody signs."""
    fields = Array()
    for name, (number, rectangle) in sorted(drawn.boxes.items()):
        page = pdf.pages[number - 1]
        widget = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(name),
            TU=String(drawn.fields[name]),
            F=4,
            Rect=Array([round(edge, 2) for edge in rectangle]),
            P=page.obj,
        )
        reference = pdf.make_indirect(widget)
        fields.append(reference)
        annotations = page.obj.get("/Annots", Array())
        annotations.append(reference)
        page.obj.Annots = annotations
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=fields))
