/**
 * How parts are put together where no word stands between them: the same in every language, unless
 * a language writes its own under the same key.
 */
export const patterns = {
  'format.date': '{weekday} {date}',
  'format.dateTime': '{date}, {time}',
  'format.firstDay': '1',
  'page.title': '{page} – {site}',
  'event.time': '{range} ({zone})',
  'service.note': '{service}: {note}',
  'download.facts': '({type}, {size})',
  'calendar.earlier': '{date}, {time} ({zone})',
  'calendar.programme.line': '{start}–{end} {title}',
  'calendar.programme.lineWithSpeakers': '{start}–{end} {title} – {names}',
  'calendar.person': '{name}, {role}',
};
