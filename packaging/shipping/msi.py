"""The MSI for managed roll-out: for the whole computer, by an administrator or a management system."""

from __future__ import annotations

import hashlib
import shutil
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

from shipping.facts import FACTS
from shipping.icons import ICONS
from shipping.tools import files_of, need, run

SPACE = "http://schemas.microsoft.com/wix/2006/wi"
LANGUAGE = 1033
NEWER = "A newer version of EHAssess is installed. It stays; an older one could not open newer dossiers."
CLASSES = "Software\\Classes"


def make_msi(payload: Path, to: Path, version: str) -> Path:
    """Write the .msi of a bundle for Windows; `version` is three or four numbers."""
    need("wixl")
    source, icon = payload.parent / "ehassess.wxs", payload.parent / "ehassess.ico"  # wixl takes relative paths only
    shutil.copy(ICONS / "ehassess.ico", icon)
    source.write_text(source_of(payload, version), "utf-8")
    to.unlink(missing_ok=True)
    run(["wixl", "--arch", "x64", "--output", to, source], folder=payload.parent)
    source.unlink()
    icon.unlink()
    return to


def source_of(payload: Path, version: str) -> str:
    """The description, in the words of WiX; a component for every file, so that an upgrade takes out what has gone."""
    product = str(uuid.uuid5(uuid.UUID(FACTS.upgrade_code), version)).upper()
    names = [path.relative_to(payload).as_posix() for path in files_of(payload)]
    tree: dict[str, list[str]] = {"": []}
    for name in names:
        folder = name.rpartition("/")[0]
        tree.setdefault(folder, []).append(name)
        while folder:  # also folders that hold nothing but folders
            folder = folder.rpartition("/")[0]
            tree.setdefault(folder, [])
    references = "".join(f"<ComponentRef Id={quoteattr(_id('c', name))}/>" for name in names)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<Wix xmlns="{SPACE}">\n'
        f'<Product Id="{product}" UpgradeCode="{FACTS.upgrade_code}" Name="{FACTS.name}" Version="{version}"'
        f' Manufacturer="{FACTS.publisher}" Language="{LANGUAGE}">\n'
        '<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>\n'
        f"<MajorUpgrade DowngradeErrorMessage={quoteattr(NEWER)}/>\n"
        '<Media Id="1" Cabinet="files.cab" EmbedCab="yes"/>\n'
        '<Icon Id="ehassess.ico" SourceFile="ehassess.ico"/>\n'
        '<Property Id="ARPPRODUCTICON" Value="ehassess.ico"/>\n<Property Id="ARPNOMODIFY" Value="1"/>\n'
        '<Directory Id="TARGETDIR" Name="SourceDir">\n<Directory Id="ProgramMenuFolder"/>\n'
        f'<Directory Id="ProgramFiles64Folder">\n<Directory Id="INSTALLDIR" Name="{FACTS.name}">\n'
        f"{_folder(payload, tree, '')}{_registry()}</Directory>\n</Directory>\n</Directory>\n"
        f'<Feature Id="Program" Level="1" Title="{FACTS.name}">{references}<ComponentRef Id="registry"/></Feature>\n'
        "</Product>\n</Wix>\n"
    )


def _folder(payload: Path, tree: dict[str, list[str]], folder: str) -> str:
    lines = [_file(payload, name) for name in tree[folder]]
    for inner in sorted(tree):
        if inner and inner.rpartition("/")[0] == folder:
            name = quoteattr(inner.rpartition("/")[2])
            lines.append(f"<Directory Id={quoteattr(_id('d', inner))} Name={name}>\n")
            lines.append(f"{_folder(payload, tree, inner)}</Directory>\n")
    return "".join(lines)


def _file(payload: Path, name: str) -> str:
    shortcut = ""
    if name == "EHAssessWindow.exe":
        shortcut = (
            f'<Shortcut Id="menu" Directory="ProgramMenuFolder" Name="{FACTS.name}" WorkingDirectory="INSTALLDIR"'
            ' Icon="ehassess.ico" IconIndex="0" Advertise="no"/>'
        )
    guid = str(uuid.uuid5(uuid.UUID(FACTS.upgrade_code), name)).upper()
    return (
        f'<Component Id={quoteattr(_id("c", name))} Guid="{guid}" Win64="yes">'
        f'<File Id={quoteattr(_id("f", name))} Name={quoteattr(name.rpartition("/")[2])} KeyPath="yes"'
        f" Source={quoteattr(str(Path(payload.name, name)))}>{shortcut}</File></Component>\n"
    )


def _registry() -> str:
    """The ending `.ehassess` for everybody on the computer."""
    kind = "EHAssess.Dossier"
    window = "[INSTALLDIR]EHAssessWindow.exe"
    values = {
        f"{CLASSES}\\{FACTS.ending}": kind,
        f"{CLASSES}\\{kind}": "EHAssess dossier",
        f"{CLASSES}\\{kind}\\DefaultIcon": f"{window},0",
        f"{CLASSES}\\{kind}\\shell\\open\\command": f'"{window}" "%1"',
    }
    rows = [
        f'<RegistryValue Root="HKLM" Key={quoteattr(key)} Type="string" Value={quoteattr(value)}'
        f"{' KeyPath=' + quoteattr('yes') if not number else ''}/>"
        for number, (key, value) in enumerate(values.items())
    ]
    guid = str(uuid.uuid5(uuid.UUID(FACTS.upgrade_code), "registry")).upper()
    return f'<Component Id="registry" Guid="{guid}" Win64="yes">{"".join(rows)}</Component>\n'


def _id(kind: str, name: str) -> str:
    """An identifier that WiX takes, always the same for the same path."""
    return f"{kind}{hashlib.sha256(name.encode()).hexdigest()[:24]}"
