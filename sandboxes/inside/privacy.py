"""What process 1 does to itself before any other code runs. Used by ``kernel.py``.

The engine's own seccomp filter stays in force; the one here comes on top and closes what that leaves open in engines of
some years: sockets that a network namespace does not hold back (a Unix socket lying in the workspace leads to a process
on the host, a virtual machine's vsock to its hypervisor), io_uring, which does socket calls past any filter, and the
calls that look into other processes. The interpreter and everything it starts inherit it.
"""

from __future__ import annotations

import ctypes
import os
import struct
from typing import NamedTuple

PR_GET_DUMPABLE, PR_SET_DUMPABLE, PR_SET_SECCOMP = 3, 4, 22
SECCOMP_MODE_FILTER = 2
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000 | 1, 0x80000000
"""``REFUSE`` makes the call fail with EPERM."""
LOAD, EQUAL, AT_LEAST, RETURN = 0x20, 0x15, 0x35, 0x06
CALL_NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16
INET, INET6 = 2, 10
X32 = 0x40000000


class Machine(NamedTuple):
    """Numbers that differ between processors."""

    audit: int
    socket: int
    refused: tuple[int, ...]
    """ptrace, process_vm_readv, process_vm_writev; io_uring's three; pidfd_getfd."""


MACHINES = {
    "x86_64": Machine(0xC000003E, 41, (101, 310, 311, 425, 426, 427, 438)),
    "aarch64": Machine(0xC00000B7, 198, (117, 270, 271, 425, 426, 427, 438)),
}


def become_private() -> None:
    """Undumpable: no ptrace, no /proc/1/mem, no /proc/1/fd for code under the same user id. Then the filter.

    Raises:
        OSError: a system call did not work; the container must not be used.
    """
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    if prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 or prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "process 1 could not be made private")
    machine = MACHINES.get(os.uname().machine)
    if machine is None:
        raise OSError(f"no filter of system calls is known for {os.uname().machine}")
    code = program(machine)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(buffer)))
    if prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.addressof(header), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "the filter of system calls could not be set")


def program(machine: Machine) -> bytes:
    """The filter: each test falls through to the next when it does not apply."""
    steps = [step(LOAD, ARCHITECTURE), step(EQUAL, machine.audit, 1, 0), step(RETURN, KILL)]
    steps += [step(LOAD, CALL_NUMBER), step(AT_LEAST, X32, 0, 1), step(RETURN, REFUSE)]
    for number in machine.refused:
        steps += [step(EQUAL, number, 0, 1), step(RETURN, REFUSE)]
    steps += [step(EQUAL, machine.socket, 1, 0), step(RETURN, ALLOW), step(LOAD, FIRST_ARGUMENT)]
    for family in (INET, INET6):
        steps += [step(EQUAL, family, 0, 1), step(RETURN, ALLOW)]
    return b"".join([*steps, step(RETURN, REFUSE)])


def step(operation: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", operation, if_true, if_false, value)
