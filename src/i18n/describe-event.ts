import { type Event, formatPlace } from '../domain/event.ts';
import type { PageLanguage } from './language.ts';

type Share = ReturnType<typeof describe>;

/** An event is in one language, and each of its pages asks. */
const shares = new WeakMap<Event, Share>();

/** What the share image of an event says, from top to bottom. */
export function describeShare(event: Event, site: string, language: PageLanguage): Share {
  return shares.getOrInsertComputed(event, () => describe(event, site, language));
}

function describe(event: Event, site: string, language: PageLanguage) {
  const { t, format } = language;
  const { draft, status, title, programme } = event;
  const standing = status === 'scheduled' ? '' : t(`event.short.${status}`);
  const start = format.date(event.start);
  const time = { range: format.timeRange(event.start, event.end), zone: format.zone(event.start) };
  const venue = formatPlace(event);
  const hybrid = event.attendanceMode === 'hybrid' && t('event.hybrid', { venue });
  const last = programme.days.slice(1).at(-1);
  const when = last
    ? [t('event.days', { start, end: format.date(Temporal.PlainDate.from(last.date)) })]
    : [start, t('event.time', time)];
  return {
    top: [site, draft ? t('page.draft') : standing],
    kind: [event.kind, event.series].filter(Boolean).join(' · '),
    title,
    when: status === 'postponed' ? [] : when,
    where: venue ? hybrid || venue : t('event.online'),
  };
}
