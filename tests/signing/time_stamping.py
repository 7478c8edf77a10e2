"""A time-stamp authority on this machine, answering over HTTP as any other does (RFC 3161)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from asn1crypto import keys, tsp
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from secretariat.signing.key_files import as_asn1
from tests.signing.authority import Person


def clock(person: Person, at: datetime) -> DummyTimeStamper:
    """The authority itself, whose clock stands at ``at``."""
    chain = SimpleCertificateStore()
    chain.register_multiple([as_asn1(certificate) for certificate in person.chain])
    key = person.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return DummyTimeStamper(
        as_asn1(person.certificate), keys.PrivateKeyInfo.load(key), certs_to_embed=chain, fixed_dt=at
    )


@contextmanager
def served(stamper: DummyTimeStamper, *, status: int = 200) -> Iterator[str]:
    """Its address on this machine, for as long as the block lasts."""

    class Desk(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            answer = asyncio.run(stamper.async_request_tsa_response(request)).dump()
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that it has there
            """Nothing: it would be told among the results of the tests."""

    server = HTTPServer(("127.0.0.1", 0), Desk)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
