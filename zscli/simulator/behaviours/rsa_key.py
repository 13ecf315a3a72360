"""A new RSA key pair, as text: the private key as PEM, the public key as OpenSSH writes it.

Real keys of real random numbers, so that what uses them works; made in plain Python, which takes
some tenths of a second.
"""

import base64
import secrets
import textwrap

__all__ = ["EXPONENT", "new_key_pair"]

BITS = 2048
EXPONENT = 65_537
_SPAN = 4096
_ROUNDS = 8
_SIEVE = 8192
_LONG_FORM = 0x80
_INTEGER, _SEQUENCE = 0x02, 0x30


def _small_primes() -> tuple[int, ...]:
    is_prime = bytearray([1]) * _SIEVE
    for number in range(2, int(_SIEVE**0.5) + 1):
        if is_prime[number]:
            is_prime[number * number :: number] = bytes(len(is_prime[number * number :: number]))
    return tuple(number for number in range(3, _SIEVE) if is_prime[number])


def _is_prime(number: int) -> bool:
    """Whether a large odd number is a prime, by Miller and Rabin."""
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in (2, *(2 + secrets.randbelow(number - 4) for _ in range(_ROUNDS))):
        power = pow(base, odd, number)
        if power in {1, number - 1}:
            continue
        for _ in range(twos - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True


def _prime(bits: int) -> int:
    """Return a random prime with its two highest bits set, one that goes with the exponent."""
    small = _small_primes()
    while True:
        start = secrets.randbits(bits) | (3 << (bits - 2)) | 1
        free = bytearray([1]) * _SPAN  # of start + 2 * i
        for prime in small:
            first = (-start * pow(2, -1, prime)) % prime
            free[first::prime] = bytes(len(free[first::prime]))
        for i in range(_SPAN):
            number = start + 2 * i
            if number.bit_length() > bits:
                break
            if free[i] and number % EXPONENT != 1 and _is_prime(number):
                return number


def _der(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < _LONG_FORM:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, _LONG_FORM | len(length)]) + length + content


def _signed(number: int) -> bytes:
    """Return a number that is not negative as bytes whose highest bit is 0."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _ssh(part: bytes) -> bytes:
    return len(part).to_bytes(4, "big") + part


def new_key_pair() -> tuple[str, str]:
    """Return a new private key and its public key, 2048 bits."""
    p, q = _prime(BITS // 2), _prime(BITS // 2)
    while q == p:
        q = _prime(BITS // 2)
    n, d = p * q, pow(EXPONENT, -1, (p - 1) * (q - 1))
    numbers = (0, n, EXPONENT, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p))
    whole = _der(_SEQUENCE, b"".join(_der(_INTEGER, _signed(number)) for number in numbers))
    lines = textwrap.wrap(base64.b64encode(whole).decode(), 64)
    kind = "RSA PRIVATE KEY"
    private = "\n".join((f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----", ""))
    blob = _ssh(b"ssh-rsa") + _ssh(_signed(EXPONENT)) + _ssh(_signed(n))
    return private, f"ssh-rsa {base64.b64encode(blob).decode()}"
