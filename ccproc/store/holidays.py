"""Public holidays of a year, from the `holidays` package, to be written into the registry."""

from typing import NamedTuple

from ccproc.errors import Misused


class Holidays(NamedTuple):
    """Days off and make-up workdays, as ISO dates."""

    holidays: tuple[str, ...]
    workdays: tuple[str, ...]


def holidays_of(country: str, year: int) -> Holidays:
    """The holidays and the make-up workdays (调休) of a country in a year.

    Raises Misused `holidays-missing` without the package, `unknown-country` for a country it does not know.
    """
    try:
        import holidays
    except ImportError as error:
        raise Misused("holidays-missing") from error
    try:
        days = holidays.country_holidays(country.upper(), years=year)
    except NotImplementedError as error:
        raise Misused("unknown-country", country=country) from error
    off = tuple(sorted(day.isoformat() for day in days if day.year == year))
    worked = tuple(sorted(day.isoformat() for day in days.weekend_workdays if day.year == year))
    return Holidays(off, worked)
