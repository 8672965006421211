import type { CalendarItem } from '../domain/calendar-item.ts';
import type { Event } from '../domain/event.ts';
import { getRecorded, listHistory, type Publication, type Values } from '../domain/ledger.ts';
import type { PageLanguage } from '../i18n/language.ts';
import { formatPreviousTime } from './calendar-text.ts';
import { type CalendarContext, toPath } from './calendars.ts';
import { escapeXml } from './xml-text.ts';

type Said = { title: string; texts: readonly string[] };

/**
 * The most entries of a feed, the newest. A reader keeps what it has seen and asks again within a
 * day: 100 is as much as one edit of a large programme brings, and takes some 60 KB.
 */
const MOST_ENTRIES = 100;

/**
 * What changed since an event was first published, as an Atom feed (RFC 4287) in one language. All
 * of it comes from the ledger: an entry tells of a change in the words that were published then,
 * and its id is of no other, whatever is edited later and wherever the site stands.
 *
 * @param items all of the event that calendars show, itself first
 * @throws RangeError when the ledger doesn't have one; `completeLedger` sees to that.
 */
export function buildChangesFeed(
  { id, title, organisers }: Event,
  items: readonly CalendarItem[],
  { language, routes, ledger }: Pick<CalendarContext, 'language' | 'routes' | 'ledger'>,
): string {
  const { lang, t } = language;
  const told = items.map((item) => {
    const entry = getRecorded(ledger, item.uid);
    const { created } = entry;
    // A name that is of nothing else, for ever (RFC 4151): of the UID, since it was first used.
    const [name, domain] = item.uid.split('@');
    const tag = `tag:${domain},${created.slice(0, 'YYYY-MM-DD'.length)}:${name}/${lang}`;
    const url = routes.absolute(toPath(item, routes));
    return { tag, created, url, history: listHistory(entry, lang) };
  });
  const [own] = told;
  if (!own) throw new RangeError(`The event ${id} is not among its items.`);
  const ofEvent = new Map(own.history.map((change) => [change.at, change]));
  const entries = told.flatMap(({ tag, url, history }) =>
    history.flatMap((change) => {
      const said = describeChange(change, ofEvent.get(change.at), language);
      return said ? [{ ...said, id: `${tag}/${change.sequence}`, url, at: change.at }] : [];
    }),
  );
  const newest = entries.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_ENTRIES);
  const authors = organisers.map(({ name }) => `<author><name>${escapeXml(name)}</name></author>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${own.tag}/changes</id>
<title>${escapeXml(t('changes.title', { event: title }))}</title>
<updated>${newest[0]?.at ?? own.created}</updated>
${authors.join('\n')}
<link rel="self" href="${escapeXml(routes.absolute(routes.changesFeed(id)))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(own.url)}"/>
${newest.map(serialiseEntry).join('')}</feed>
`;
}

function serialiseEntry({ id, title, texts, at, url }: Said & Record<'id' | 'at' | 'url', string>) {
  const paragraphs = texts.map((text) => `<p>${escapeXml(text)}</p>`);
  return `<entry>
<id>${id}</id>
<title>${escapeXml(title)}</title>
<updated>${at}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.join('')}</div></content>
</entry>
`;
}

/**
 * A change in sentences. Nothing when no reader waits for it, such as another summary, when all began
 * with it, or when it is of the whole event, which is told once, as when all sessions are cancelled.
 *
 * @param ofEvent what changed of the event itself at the same moment
 */
function describeChange(
  change: Publication,
  ofEvent: Publication | undefined,
  language: PageLanguage,
): Said | undefined {
  const { t } = language;
  const { kind, before, after } = change;
  const { title = '', standing, reason, replacement } = after;
  const whole = ofEvent === change ? undefined : ofEvent;
  const isNew = kind === 'added';
  const isOff = standing !== 'scheduled';
  const isTurn = isNew || differs(change, 'standing');
  const isShared = differs(whole, 'standing') && whole?.after['standing'] === standing;
  if ((isNew && ofEvent?.kind === 'added') || (isTurn ? isShared : isOff)) return undefined;
  const [was, now] = [before, after].map((values) => formatWhen(values, language));
  const isRetimed = was !== now;
  const to = after['place'] ?? (after['attendance'] === 'online' ? t('event.online') : undefined);
  const from = differs(whole, 'place') || before['place'] === to ? undefined : before['place'];
  const isRenamed = !isTurn && differs(change, 'title');
  const isMoved = isRetimed || Boolean(from && to);
  const texts = [
    (isOff || isRetimed) && t('changes.was', { date: was }),
    !isOff && (isTurn || isRetimed) && t('changes.planned', { date: now }),
    !isTurn && from && to && t('changes.replaced', { from, to }),
    isRenamed && t('changes.replaced', { from: before['title'], to: title }),
    isOff && reason && t('event.reason', { reason }),
    isOff && replacement && t('programme.replacedBy', { title: replacement }),
  ].filter((text) => typeof text === 'string');
  if (texts.length === 0) return undefined;
  const outcome = standing === 'postponed' ? 'calendar.postponed' : 'calendar.cancelled';
  const key = isNew ? 'added' : isTurn ? 'restored' : isMoved ? 'moved' : 'renamed';
  return { title: t(isOff ? outcome : `changes.${key}`, { title }), texts };
}

function differs(change: Publication | undefined, name: string): boolean {
  return change?.before[name] !== change?.after[name];
}

/** When something begins, with its hours when it is not of whole days. */
function formatWhen({ start = '', end = '', timeZone = 'UTC' }: Values, language: PageLanguage) {
  const [date = '', from] = start.split('T');
  const [, until] = end.split('T');
  const [first, last] = [from, until].map((time) => time?.slice(0, 'hh:mm'.length));
  return formatPreviousTime({ date, start: first, end: last }, timeZone, language);
}
