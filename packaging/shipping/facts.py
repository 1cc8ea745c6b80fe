"""What every installer says of the program: names, version, identifiers, endings; in one place, so that they agree."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from pathlib import Path

from shipping.contents import ROOT


@dataclass(frozen=True, slots=True)
class Facts:
    """The particulars of one version."""

    version: str
    name: str = "EHAssess"
    command: str = "ehassess"
    identifier: str = "org.ehassess.EHAssess"
    publisher: str = "The EHAssess project"
    summary: str = "Assess the cyber risk of a care provider, without a network"
    ending: str = ".ehassess"
    mime: str = "application/vnd.ehassess.dossier"

    @property
    def windows_version(self) -> str:
        """Four numbers, as Windows wants them; what stands after the third (such as `rc1`) is left out."""
        numbers = re.findall(r"\d+", self.version)[:3]
        return ".".join([*numbers, *["0"] * (4 - len(numbers))])

    @property
    def upgrade_code(self) -> str:
        """The identifier by which Windows knows all versions of the MSI as one product; it must never change."""
        return str(uuid.uuid5(uuid.NAMESPACE_URL, "urn:ehassess:msi")).upper()


def read_version() -> str:
    """The version in `ehassess/__init__.py`."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "ehassess" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise ValueError("ehassess/__init__.py has no version")
    return found[1]


FACTS = Facts(read_version())


def mac_info() -> dict[str, object]:
    """What goes into Info.plist beside what PyInstaller puts there."""
    kind = f"{FACTS.identifier}.dossier"
    return {
        "CFBundleName": FACTS.name,
        "CFBundleDisplayName": FACTS.name,
        "CFBundleShortVersionString": FACTS.version,
        "CFBundleLocalizations": ["en", "fr", "de"],
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "EHAssess dossier",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "EHAssess dossier",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [FACTS.ending.removeprefix(".")],
                    "public.mime-type": FACTS.mime,
                },
            }
        ],
    }


def windows_version_file(folder: Path) -> str:
    """Write what Windows shows under Properties > Details, in the form that PyInstaller reads; the path of the file."""
    numbers = ", ".join(FACTS.windows_version.split("."))
    strings = {
        "CompanyName": FACTS.publisher,
        "FileDescription": FACTS.name,
        "FileVersion": FACTS.version,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{FACTS.command}.exe",
        "ProductName": FACTS.name,
        "ProductVersion": FACTS.version,
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    text = (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers=({numbers}), prodvers=({numbers}), mask=0x3f, flags=0, OS=0x40004,"
        f" fileType=0x1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', [{rows}])]),"
        " VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "version.txt"
    path.write_text(text, "utf-8")
    return str(path)
