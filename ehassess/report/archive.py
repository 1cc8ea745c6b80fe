"""What makes a PDF fit for an archive: its description in XMP, and the meaning of its colours as an ICC profile."""

from __future__ import annotations

import struct
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, Pdf, String

_CONDITION = "sRGB IEC61966-2.1"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
{facts}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
"""PDF/A does not know the mark of PDF/UA, so that its schema is described in the same packet."""


def describe(pdf: Pdf, made_on: str) -> None:
    """Say in XMP what the information dictionary says, and that this is PDF/A-3a and PDF/UA-1 (`made_on`: 20261124)."""
    told = {str(key): str(pdf.docinfo[str(key)]) for key in pdf.docinfo}
    day = f"{made_on[:4]}-{made_on[4:6]}-{made_on[6:]}T00:00:00Z"
    lists = [
        ("dc:title", "Alt", ' xml:lang="x-default"', told.get("/Title", "")),
        ("dc:creator", "Seq", "", told.get("/Author", "")),
        ("dc:description", "Alt", ' xml:lang="x-default"', told.get("/Subject", "")),
        ("dc:language", "Bag", "", str(pdf.Root.Lang)),
    ]
    plain = [
        ("xmp:CreatorTool", told.get("/Creator", "")),
        ("xmp:CreateDate", day),
        ("xmp:ModifyDate", day),
        ("pdf:Producer", told.get("/Producer", "")),
    ]
    facts = [
        f"<{name}><rdf:{kind}><rdf:li{mark}>{escape(text)}</rdf:li></rdf:{kind}></{name}>"
        for name, kind, mark, text in lists
        if text
    ]
    facts += [f"<{name}>{escape(text)}</{name}>" for name, text in plain if text]
    packet = pdf.make_stream(_XMP.format(facts="\n".join(facts)).encode("utf-8"))
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = packet


def explain_colours(pdf: Pdf) -> None:
    """Say that red, green and blue in this file are those of sRGB."""
    profile = pdf.make_stream(srgb())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_CONDITION),
        Info=String(_CONDITION),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def srgb() -> bytes:
    """An ICC profile (version 4.2, ISO 15076-1) of a screen with the colours and the curve of IEC 61966-2-1."""
    # primaries and white of sRGB, adapted from D65 to the D50 of profiles by the Bradford method
    columns = {
        b"rXYZ": (0.43607, 0.22249, 0.01392),
        b"gXYZ": (0.38515, 0.71687, 0.09708),
        b"bXYZ": (0.14307, 0.06061, 0.71410),
        b"wtpt": (0.96420, 1.0, 0.82491),
    }
    adapted = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + _fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    parts = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No rights are reserved in this profile."),
        **{name: b"XYZ \0\0\0\0" + _fixed(*values) for name, values in columns.items()},
        b"chad": b"sf32\0\0\0\0" + _fixed(*adapted),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data, begin = b"", b"", 128 + 4 + 12 * len(parts)
    placed: dict[bytes, int] = {}
    for name, part in parts.items():
        if part not in placed:
            placed[part] = begin + len(data)
            data += part + b"\0" * (-len(part) % 4)
        table += struct.pack(">4sII", name, placed[part], len(part))
    body = struct.pack(">I", len(parts)) + table + data
    return _head(128 + len(body)) + body


def _head(size: int) -> bytes:
    """The first 128 bytes of the profile; the day is fixed, so that the same bytes come every time."""
    day = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    kinds = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    signs = b"acsp" + b"\0" * 28 + _fixed(0.96420, 1.0, 0.82491)
    return (kinds + day + signs).ljust(128, b"\0")


def _fixed(*values: float) -> bytes:
    """Numbers of 32 bits with 16 of them after the point."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _text(text: str) -> bytes:
    """A text in English, as profiles hold it."""
    held = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(held), 28) + held
