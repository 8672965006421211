import { langOf } from '../domain/programme-source.ts';
import { flattenSlots } from '../domain/programme.ts';
import { type CalendarItem, buildCalendarItems, isWholeDays } from '../domain/calendar-item.ts';
import type { CalendarEntry, CalendarLinks } from '../domain/calendar.ts';
import { type Event, isPast } from '../domain/event.ts';
import { toDescription, toLocation, toSummary } from './calendar-text.ts';
import type { CalendarContext } from './calendars.ts';
import { cleanLine, cleanText } from './ics-text.ts';

type Voice = Pick<CalendarContext, 'language' | 'routes'>;
type LinkContext = Voice & {
  site: { calendar: { domain: string } };
  speakers: CalendarContext['speakers'];
  moment: Temporal.ZonedDateTime;
};
type Appointment = Pick<CalendarEntry, 'when' | 'summary' | 'location' | 'description' | 'url'>;

/** Longer addresses are not taken whole everywhere; the title and the place leave room for more. */
const LONGEST = { title: 800, place: 1200, text: 2000 };
const GRAPHEMES = new Intl.Segmenter('nl');

/**
 * The ways into someone's calendar that the pages of an event offer. A past event has none; what is
 * cancelled can't be added; a postponed event can be followed, as its new date will come there.
 */
export function buildCalendarLinks(event: Event, context: LinkContext): CalendarLinks {
  const { language, routes, site, moment } = context;
  const { t } = language;
  if (isPast(event, moment)) return { follow: [], parts: [], add: [], ofSession: () => [] };
  const isOff = event.status === 'cancelled';
  // Once for all pages of an event, and not for one that asks for none.
  let known: CalendarItem[] | undefined;
  const listItems = () =>
    (known ??= buildCalendarItems(event, site.calendar.domain).filter(
      ({ standing }) => standing === 'scheduled',
    ));
  const addFile = (href: string) => ({ href, text: t('calendar.openFile') });
  const add = (program: string, href: string) => ({ href, text: t('calendar.addTo', { program }) });
  const link = (item: CalendarItem, url: string, description: string) => {
    const [summary, location] = [toSummary(item, language), toLocation(item, language)];
    return buildAddLinks({ when: item.when, summary, location, description, url });
  };
  return {
    follow: isOff ? [] : buildFollowLinks(event, context),
    parts: (isOff ? [] : listParts(event, context)).map(({ path, ...words }) => {
      return { ...words, href: toWebcal(routes.absolute(path)) };
    }),
    // Only when it is asked for, as the page of a session doesn't and the text is a whole programme.
    get add() {
      const item = listItems().find(({ kind }) => kind === 'event');
      if (!item) return [];
      const url = routes.absolute(routes.event(event.id));
      const links = link(item, url, toDescription(item, { ...context, url }));
      return [
        addFile(routes.eventCalendar(event.id)),
        add(t('calendar.google'), links.google),
        add('Outlook.com', links.outlook),
        add('Office 365', links.office365),
      ];
    },
    ofSession: (slotId) => {
      const item = listItems().find(({ kind, id }) => kind === 'session' && id === slotId);
      if (!item?.session) return [];
      // No more than the address as text, as a page may show hundreds of sessions.
      const url = routes.absolute(routes.session(event.id, item.session.id));
      const { google } = link(item, url, url);
      return [addFile(routes.sessionCalendar(event.id, slotId)), add(t('calendar.google'), google)];
    },
  };
}

/** What one can follow of an event: it as one appointment, whole, by day, by track; its changes. */
export function listFeeds(event: Event, context: Voice) {
  const { id, title } = event;
  const { routes } = context;
  const { t } = context.language;
  const path = routes.changesFeed(id);
  return [
    { title, path: routes.eventCalendar(id) },
    { title: t('calendar.name', { event: title }), path: routes.programmeCalendar(id) },
    ...listParts(event, context).map(({ text, path }) => {
      return { title: t('calendar.part', { event: title, part: text }), path };
    }),
    { type: 'application/atom+xml', title: t('changes.title', { event: title }), path },
  ];
}

/** Days and tracks with a session: of nothing else `buildCalendars` makes a file. */
function listParts({ id, programme }: Event, { language, routes }: Voice) {
  const { tracks } = programme;
  const sessions = flattenSlots(programme).filter(({ session }) => session);
  const days = new Map(sessions.map(({ start }) => [start.toPlainDate().toString(), start]));
  const ofDays = [...days].map(([date, start]) => {
    return { text: language.format.date(start), path: routes.dayCalendar(id, date) };
  });
  const ofTracks = tracks
    .filter((track) => sessions.some((session) => session.track?.id === track.id))
    .map(({ id: track, name }) => {
      const lang = langOf(programme, `tracks.${track}`);
      return { text: name, lang, path: routes.trackCalendar(id, track) };
    });
  return [...(days.size > 1 ? ofDays : []), ...ofTracks];
}

/** Links to follow an event, each with what its maker says of when a change arrives. */
function buildFollowLinks({ id, title }: Event, { language: { t }, routes }: LinkContext) {
  const address = routes.absolute(routes.programmeCalendar(id));
  const webcal = toWebcal(address);
  const name = t('calendar.name', { event: title });
  const subscribe = `addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
  const follow = (program: string, href: string, note: string) => {
    return { href, note, text: t('calendar.followIn', { program }) };
  };
  // https://support.microsoft.com/office/cff1429c-5af6-41ec-a5b4-74f2c278e98c (“more than 24 hours”)
  const outlook = (program: string, host: string) =>
    follow(program, `https://${host}/calendar/0/${subscribe}`, t('calendar.refreshMicrosoft'));
  // Google refuses https in `cid`: https://github.com/add2cal/add-to-calendar-button/issues/252
  const cid = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`;
  return [
    // https://support.apple.com/guide/calendar/refresh-calendars-icl1024/mac (“Auto-refresh”)
    follow(t('calendar.apple'), webcal, t('calendar.refreshApple')),
    // https://support.google.com/calendar/answer/37100 (“12 hours” in 2021, and now no term)
    follow(t('calendar.google'), cid, t('calendar.refreshGoogle')),
    outlook('Outlook.com', 'outlook.live.com'),
    outlook('Office 365', 'outlook.office.com'),
    { href: address, text: address, note: t('calendar.paste') },
  ];
}

/** Not registered, but what Apple Agenda, Thunderbird and many more take for a calendar to follow. */
function toWebcal(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/**
 * Links that open an appointment to be saved. No maker documents them; as people found them:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
export function buildAddLinks({ when, summary, location, description, url }: Appointment) {
  const [start = '', end = ''] = [when.start, when.end].map((value) =>
    ('toInstant' in value ? value.toInstant() : value).toString(),
  );
  const dates = `${start}/${end}`.replaceAll(/[-:]/g, '');
  // The zone is that in which Google shows the moments, which are in UTC; days would be moved by it.
  const zone = isWholeDays(when) ? '' : `&ctz=${when.start.timeZoneId}`;
  const outlook = `startdt=${start}&enddt=${end}${isWholeDays(when) ? '&allday=true' : ''}`;
  const render = `render?action=TEMPLATE&dates=${dates}${zone}&text=`;
  const compose = `compose?path=/calendar/action/compose&rru=addevent&${outlook}&subject=`;
  const addTo = (address: string, name: string) => {
    const titled = addText(address, cleanLine(summary), LONGEST.title);
    const placed = addText(`${titled}&location=`, cleanLine(location), LONGEST.place);
    const wayBack = `…\n\n${url}`;
    return addText(`${placed}&${name}=`, cleanText(description), LONGEST.text, wayBack, toHtml);
  };
  return {
    google: addTo(`https://calendar.google.com/calendar/${render}`, 'details'),
    outlook: addTo(`https://outlook.live.com/calendar/0/deeplink/${compose}`, 'body'),
    office365: addTo(`https://outlook.office.com/calendar/0/deeplink/${compose}`, 'body'),
  };
}

/** Adds a text, cut at a grapheme when the address becomes too long. */
function addText(url: string, text: string, room: number, end = '…', mark = (raw: string) => raw) {
  const encode = (raw: string) => encodeURIComponent(mark(raw));
  if ((url + encode(text)).length <= room) return url + encode(text);
  let cut = url;
  for (const { segment } of GRAPHEMES.segment(text)) {
    if ((cut + encode(segment + end)).length > room) break;
    cut += encode(segment);
  }
  return cut + encode(end);
}

/** Both services read descriptions as HTML; to Outlook a line end alone is a space. */
function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
