"""A time stamping authority for tests, on this machine: it answers at /stamp and gives out its list and its issuer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from asn1crypto import keys as asn1_keys
from asn1crypto import tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from tests.signing.paper import WHEN

_NO = dict.fromkeys(
    ("content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"),
    False,
)


@cache
def _keys() -> tuple[rsa.RSAPrivateKey, rsa.RSAPrivateKey]:
    """The root's and the authority's, made once."""
    return rsa.generate_private_key(65537, 2048), rsa.generate_private_key(65537, 2048)


@dataclass
class Authority:
    """One that runs; its parts may be changed by a test.

    sends_root  whether the stamps carry the certificate of the root
    answers     what is sent for a path, in place of what is right
    asked       the paths that were asked for, in order
    """

    base: str
    root: x509.Certificate
    certificate: x509.Certificate
    time: datetime
    sends_root: bool = True
    answers: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where stamps are given."""
        return f"{self.base}/stamp"

    def stamp(self, question: bytes) -> bytes:
        """The answer to a question."""
        key = _keys()[1].private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        stamper = DummyTimeStamper(
            _other(self.certificate),
            asn1_keys.PrivateKeyInfo.load(key),
            certs_to_embed=[_other(self.root)] if self.sends_root else None,  # type: ignore[arg-type]
            fixed_dt=self.time,
        )
        answer: bytes = stamper.request_tsa_response(tsp.TimeStampReq.load(question)).dump()
        return answer

    def revoked(self) -> bytes:
        """The list of the root: nothing was revoked."""
        builder = x509.CertificateRevocationListBuilder(
            self.root.subject, WHEN - timedelta(days=1), WHEN + timedelta(days=30)
        )
        return builder.sign(_keys()[0], hashes.SHA256()).public_bytes(Encoding.DER)


def _other(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def _certificates(base: str) -> tuple[x509.Certificate, x509.Certificate]:
    """The root and the authority, which names where its list and its issuer lie."""
    root_key, key = _keys()
    root = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Racine d’essai (fictive)")])
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Horodatage d’essai (fictif)")])
    begin, end = WHEN - timedelta(days=400), WHEN + timedelta(days=3650)
    own = (
        x509.CertificateBuilder(root, root, root_key.public_key(), 1, begin, end)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(False, key_cert_sign=True, crl_sign=True, **_NO), critical=True)
        .sign(root_key, hashes.SHA256())
    )
    at = x509.UniformResourceIdentifier
    issuer = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, at(f"{base}/root"))
    certificate = (
        x509.CertificateBuilder(root, name, key.public_key(), 2, begin, end)
        .add_extension(x509.KeyUsage(True, key_cert_sign=False, crl_sign=False, **_NO), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .add_extension(
            x509.CRLDistributionPoints([x509.DistributionPoint([at(f"{base}/list")], None, None, None)]), critical=False
        )
        .add_extension(x509.AuthorityInformationAccess([issuer]), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    return own, certificate


def for_purposes(here: Authority, *purposes: x509.ObjectIdentifier) -> x509.Certificate:
    """A certificate of the same authority and key that says it is for these purposes, or for none in particular."""
    root_key, key = _keys()
    begin, end = WHEN - timedelta(days=400), WHEN + timedelta(days=3650)
    builder = x509.CertificateBuilder(
        here.root.subject, here.certificate.subject, key.public_key(), 3, begin, end
    ).add_extension(x509.KeyUsage(True, key_cert_sign=False, crl_sign=False, **_NO), critical=True)
    if purposes:
        builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=True)
    return builder.sign(root_key, hashes.SHA256())


def _handler(here: Authority) -> type[BaseHTTPRequestHandler]:
    """What answers for this authority."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts: dict[str, Callable[[], bytes]] = {
                "/list": here.revoked,
                "/root": lambda: here.root.public_bytes(Encoding.DER),
            }
            self._answer(parts.get(self.path))

        def do_POST(self) -> None:
            question = self.rfile.read(int(self.headers["Content-Length"]))
            self._answer((lambda: here.stamp(question)) if self.path == "/stamp" else None)

        def _answer(self, part: Callable[[], bytes] | None) -> None:
            here.asked.append(self.path)
            if part is None:
                self.send_response(302 if self.path == "/elsewhere" else 404)
                self.send_header("Location", here.url)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            data = here.answers.get(self.path)
            data = part() if data is None else data
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return Handler


@contextmanager
def running(time: datetime = WHEN + timedelta(hours=1)) -> Iterator[Authority]:
    """An authority with this clock, for as long as the block lasts."""
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        base = f"http://127.0.0.1:{server.server_address[1]}"
        here = Authority(base, *_certificates(base), time)
        server.RequestHandlerClass = _handler(here)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield here
        finally:
            server.shutdown()
            thread.join()
