"""From drawn pages to the file that is signed: structure, attachment, empty signature fields, one same revision."""

from __future__ import annotations

import hashlib
import io

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ehassess.report.archive import describe, explain_colours
from ehassess.report.layout import Drawn
from ehassess.report.structure import PRINTED, write_structure

ATTACHED_AS = "ehassess-report.json"
"""Name of the canonical JSON in the PDF."""


def finish(drawn: Drawn, attach: bytes | None = None) -> bytes:
    """The bytes of a PDF 1.7 in one revision, PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.

    attach  the data of the report; None for pages that carry none. Without any date of now: same input, same bytes.
    """
    with Pdf.open(io.BytesIO(drawn.pdf)) as pdf:
        if attach is not None:
            _attach(pdf, attach, drawn.made_on)
        write_structure(pdf, drawn.tree, _add_fields(pdf, drawn))
        day = String(f"D:{drawn.made_on}000000Z")
        pdf.docinfo["/CreationDate"] = day
        pdf.docinfo["/ModDate"] = day
        describe(pdf, drawn.made_on)
        explain_colours(pdf)
        return _saved(pdf)


def _saved(pdf: Pdf) -> bytes:
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    out = io.BytesIO()
    pdf.save(
        out,
        min_version="1.7",
        force_version="1.7",
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        compress_streams=True,
        # by the packer of pikepdf only: that of Python gives other bytes in another Python
        recompress_flate=True,
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


def _add_fields(pdf: Pdf, drawn: Drawn) -> dict[str, Object]:
    """The widgets by name. A field is one object with its widget; nothing of theirs is drawn before somebody signs."""
    made: dict[str, Object] = {}
    for name, (number, rectangle) in sorted(drawn.boxes.items()):
        page = pdf.pages[number - 1]
        left, bottom, right, top = (round(edge, 2) for edge in rectangle)
        blank = pdf.make_stream(b"")
        blank.Type, blank.Subtype, blank.Resources = Name.XObject, Name.Form, Dictionary()
        blank.BBox = Array([0, 0, round(right - left, 2), round(top - bottom, 2)])
        widget = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(name),
            TU=String(drawn.fields[name]),
            F=PRINTED,
            Rect=Array([left, bottom, right, top]),
            P=page.obj,
            AP=Dictionary(N=blank),
        )
        made[name] = pdf.make_indirect(widget)
        annotations = page.obj.get("/Annots", Array())
        annotations.append(made[name])
        page.obj.Annots = annotations
    if made:
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(list(made.values()))))
    return made
