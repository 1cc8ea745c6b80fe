"""EHAssess: an offline cyber-risk self-assessment for care providers, with a signed report."""

__version__ = "0.1.0"
