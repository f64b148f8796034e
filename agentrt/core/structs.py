"""Small values, made many times a step: the type checker holds them frozen, and making them is quick.

``dataclass(frozen=True)`` sets every field through ``object.__setattr__``, which makes an event five times as dear as
a plain object; all such values together were a seventh of a step. So those that every step makes are plain slotted
dataclasses at run time that ``mypy`` knows to be read-only. Values that are made once a run stay frozen dataclasses.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, dataclass_transform, overload

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def struct(cls: type[T]) -> type[T]:
    """Compared and hashed by its fields, like ``dataclass(frozen=True, slots=True)``. Never set a field of one."""
    return dataclass(slots=True, unsafe_hash=True)(cls)


class lazy(Generic[T]):
    """``functools.cached_property`` without the lock it takes before Python 3.12; for what depends on nothing but its
    value, so that two threads may both work it out."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out, self.__doc__ = work_out, work_out.__doc__

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> lazy[T]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> T: ...
    def __get__(self, instance: object | None, owner: type[Any]) -> lazy[T] | T:
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self._work_out(instance)
        return found
