"""Reads calendar files, a JSON list of texts, with icalendar; writes what each holds as JSON."""

import datetime
import json
import sys

import icalendar


def moment(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def event(component):
    return {
        "uid": component["UID"],
        "start": moment(component["DTSTART"].dt),
        "end": moment(component["DTEND"].dt),
        **{
            key: str(component.get(name, ""))
            for key, name in [
                ("summary", "SUMMARY"),
                ("description", "DESCRIPTION"),
                ("location", "LOCATION"),
                ("url", "URL"),
                ("relatedTo", "RELATED-TO"),
                ("status", "STATUS"),
            ]
        },
        "sequence": int(component["SEQUENCE"]),
        "properties": len(component),
    }


def calendar(text):
    whole = icalendar.Calendar.from_ical(text.encode("utf-8"))
    return {
        "components": [component.name for component in whole.walk()],
        "events": [event(component) for component in whole.walk("VEVENT")],
    }


json.dump([calendar(text) for text in json.load(sys.stdin)], sys.stdout)
