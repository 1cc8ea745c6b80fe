"""What the pack promises to cover of laws and recommendations, it covers."""

from __future__ import annotations

import pytest

from ehassess.content.coverage import coverage
from ehassess.domain.questionnaire import Questionnaire

PROMISED = {
    "nis2": [f"21(2)({letter})" for letter in "abcdefghij"],
    "enisa_2015": ["1", "2", "3", "4", "5", "6"],
    "hph_cpg": [
        "Mitigate Known Vulnerabilities",
        "Email Security",
        "Multifactor Authentication",
        "Basic Cybersecurity Training",
        "Strong Encryption",
        "Revoke Credentials for Departing Workforce Members",
        "Basic Incident Planning and Preparedness",
        "Use Unique Credentials",
        "Separate User and Privileged Accounts",
        "Vendor/Supplier Cybersecurity Requirements",
        "Asset Inventory",
        "Third Party Vulnerability Disclosure",
        "Third Party Incident Reporting",
        "Cybersecurity Testing",
        "Cybersecurity Mitigation",
        "Detect and Respond to Relevant Threats and Tactics Techniques and Procedures",
        "Network Segmentation",
        "Centralized Log Collection",
        "Centralized Incident Planning and Preparedness",
        "Configuration Management",
    ],
}
"""The ten points of NIS2 21(2), ENISA's six recommendations of 2015, ten essential and ten enhanced goals of HHS."""


@pytest.mark.parametrize("framework", PROMISED)
def test_every_point_of_the_framework_is_met_by_a_control(pack: Questionnaire, framework: str) -> None:
    found = [each for each in coverage(pack) if each.framework == framework]
    assert [each.ref for each in found] == PROMISED[framework]
    assert [each.ref for each in found if not each.controls] == []
    assert all(each.title for each in found)


def test_ten_goals_are_essential_and_ten_enhanced(pack: Questionnaire) -> None:
    titles = [each.title for each in coverage(pack) if each.framework == "hph_cpg"]
    assert [title.split(":")[0] for title in titles] == ["essential"] * 10 + ["enhanced"] * 10


def test_the_controls_named_are_those_that_cite_the_point(pack: Questionnaire) -> None:
    for each in coverage(pack):
        assert all(each.ref in dict(pack.control_by_id[name].citations)[each.framework] for name in each.controls)
