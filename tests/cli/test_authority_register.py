"""Making a register and saying who may sign, on the command line."""

from __future__ import annotations

from tests.cli.terminal import Terminal

KEY = "ab" * 32


def test_a_register_is_made_and_a_list_taken_over(terminal: Terminal) -> None:
    secret = terminal.file("secret.txt", "long enough\n")
    make = ("authority", "init", "office", "--name", "Agence d’essai", "--passphrase-file", secret)
    assert "Choose one of: be, de, eu, fr" in terminal.refused(*make, "--profile", "XX")
    said = terminal.done(*make, "--profile", "FR").out
    assert "The register of Agence d’essai is ready in office." in said
    assert "holds something already" in terminal.refused(*make, "--profile", "FR")
    assert "No key is enrolled yet" in terminal.done("authority", "keys", "office").out
    terminal.file("wrong.csv", "fingerprint,name,owner\n")
    assert "no column “owner”" in terminal.refused("authority", "enrol", "office", "wrong.csv")
    terminal.file("list.csv", f"fingerprint,name,region,finess\n{KEY},Cabinet fictif,Nord,750000001\n")
    assert "One key is new" in terminal.done("authority", "enrol", "office", "list.csv").out
    assert terminal.done("authority", "keys", "office", "--json").json["keys"][0]["identifiers"] == {
        "finess": "750000001"
    }
    said = terminal.done("authority", "revoke", "office", KEY, "--on", "2026-07-01", "--reason", "lost").out
    assert "not trusted any more from" in said
    assert "revoked on" in terminal.done("authority", "keys", "office").out
    assert "not a day" in terminal.refused("authority", "revoke", "office", KEY, "--on", "soon")
    shown = terminal.done("authority", "limits", "office", "--set", "not_applicable=15", "--json").json
    assert shown["limits"]["not_applicable"] == 15
    assert "Choose one of" in terminal.refused("authority", "limits", "office", "--set", "alik=3")
    assert "at least 1" in terminal.refused("authority", "limits", "office", "--set", "alike=many")
    assert "holds no register" in terminal.refused("authority", "keys", ".")
