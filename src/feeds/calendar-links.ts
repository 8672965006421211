import { type CalendarItem, buildCalendarItems, isWholeDays } from '../domain/calendar-item.ts';
import type { CalendarEntry, CalendarLinks } from '../domain/calendar.ts';
import { type Event, isPast } from '../domain/event.ts';
import { toDescription, toLocation, toSummary } from './calendar-text.ts';
import type { CalendarContext } from './calendars.ts';
import { cleanLine, cleanText } from './ics-text.ts';

type LinkContext = Pick<CalendarContext, 'language' | 'routes' | 'speakers'> & {
  site: { calendar: { domain: string } };
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
  const { language, routes, site, speakers, moment } = context;
  const { t } = language;
  if (isPast(event, moment)) return { follow: [], parts: [], add: [], ofSession: () => [] };
  const items = buildCalendarItems(event, site.calendar.domain);
  const isOff = event.status === 'cancelled';
  const scheduled = items.filter(({ standing }) => standing === 'scheduled');
  const add = (program: string, href: string) => ({ href, text: t('calendar.addTo', { program }) });
  const addFile = (href: string) => ({ href, text: t('calendar.openFile') });
  const link = (item: CalendarItem, path: string, isBrief: boolean) => {
    const url = routes.absolute(path);
    const description = isBrief ? url : toDescription(item, { language, speakers, url });
    const [summary, location] = [toSummary(item, language), toLocation(item, language)];
    return buildAddLinks({ when: item.when, summary, location, description, url });
  };
  return {
    follow: isOff ? [] : buildFollowLinks(event, context),
    parts: (isOff ? [] : listParts(event, context)).map(({ part, path, ...words }) => ({
      ...{ ...words, href: toWebcal(routes.absolute(path)), text: part },
    })),
    // Only when it is asked for, as the page of a session doesn't and the text is a whole programme.
    get add() {
      return scheduled
        .filter(({ kind }) => kind === 'event')
        .flatMap((item) => {
          const { google, outlook, office365 } = link(item, routes.event(event.id), false);
          return [
            addFile(routes.eventCalendar(event.id)),
            add(t('calendar.google'), google),
            add('Outlook.com', outlook),
            add('Office 365', office365),
          ];
        });
    },
    ofSession: (slotId) => {
      const item = scheduled.find(({ kind, id }) => kind === 'session' && id === slotId);
      if (!item?.session) return [];
      // No more than the address as text, as a page may show hundreds of sessions.
      const { google } = link(item, routes.session(event.id, item.session.id), true);
      return [addFile(routes.sessionCalendar(event.id, slotId)), add(t('calendar.google'), google)];
    },
  };
}

/** The calendar files of an event: as one appointment, whole, by day, by track. */
export function listFeeds(event: Event, context: Pick<LinkContext, 'language' | 'routes'>) {
  const { id, title } = event;
  const { language, routes } = context;
  return [
    { title, path: routes.eventCalendar(id) },
    { title: language.t('calendar.name', { event: title }), path: routes.programmeCalendar(id) },
    ...listParts(event, context).map(({ part, path }) => {
      return { title: language.t('calendar.part', { event: title, part }), path };
    }),
  ];
}

function listParts(
  { id, programme }: Event,
  { language, routes }: Pick<LinkContext, 'language' | 'routes'>,
) {
  const { days, tracks, lang } = programme;
  const ofDays = days.length > 1 ? days : [];
  return [
    ...ofDays.map(({ date, start }) => {
      return { part: language.format.date(start), path: routes.dayCalendar(id, date) };
    }),
    ...tracks.map(({ id: track, name }) => {
      return { part: name, lang, path: routes.trackCalendar(id, track) };
    }),
  ];
}

/** Links to follow an event, each with what its maker says of when a change arrives. */
function buildFollowLinks({ id, title }: Event, { language: { t }, routes }: LinkContext) {
  const address = routes.absolute(routes.programmeCalendar(id));
  const webcal = toWebcal(address);
  const name = t('calendar.name', { event: title });
  const subscribe = `addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
  const follow = (program: string, href: string, note: string) => ({
    ...{ href, note },
    text: t('calendar.followIn', { program }),
  });
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
