import type { Change } from '../../domain/changes.ts';
import type { EventStatus } from '../../domain/event.ts';
import type { PageLanguage } from '../language.ts';
import { fill } from '../translate.ts';
import { describeValue, formatMoments } from './describe-value.ts';
import { kinds, nl } from './nl.ts';

type Moment = Temporal.ZonedDateTime;
type Standing = 'scheduled' | 'cancelled' | 'removed';

/** Values that are told together, not one by one. */
const TOLD_TOGETHER = /^(?:start|end|date|status|standing|speaker\..*)$/;

/** Changes in sentences, by the title of the event. */
export function formatChanges(
  changes: readonly Change[],
  language: PageLanguage,
): { title: string; sentences: string[] }[] {
  const groups = Map.groupBy(changes, ({ event }) => event ?? nl.site);
  return [...groups].map(([title, ofGroup]) => {
    const lists = Map.groupBy(ofGroup.filter(isWhole), ({ kind, subject }) => kind + subject.kind);
    const sentences = ofGroup
      .filter((change) => !isWhole(change))
      .flatMap((change) => describeChange(change, language));
    const whole = lists.values().map((list) => describeList(list, language));
    return { title, sentences: [...sentences, ...whole] };
  });
}

/** Whether the whole thing is new or gone, so that it is told in a list with others. */
function isWhole({ kind, to }: Change): boolean {
  return kind === 'added' || (kind === 'removed' && to['standing'] !== 'removed');
}

function describeList(changes: readonly Change[], language: PageLanguage): string {
  const [{ kind, subject }] = changes as [Change];
  const fate = kind === 'added' ? kind : 'removed';
  const titles = changes.map(({ subject: { title }, to }) => {
    const start = to['start'] && `, ${formatMoments(to['start'], language)}`;
    return (subject.kind === 'day' ? formatMoments(title, language) : `‘${title}’`) + (start ?? '');
  });
  return fill(nl[`${fate}.${changes.length === 1 ? 'one' : 'many'}`], {
    ...{ kind: kinds[subject.kind][fate], kinds: kinds[subject.kind].many },
    ...{ count: changes.length, titles: titles.join('; ') },
  });
}

function describeChange(change: Change, language: PageLanguage): string[] {
  const { from, to } = change;
  const fate = describeFate(change, language);
  // Of what left the programme nothing else is told.
  if (to['standing'] === 'removed') return fate;
  const told = [
    ...(fate.length > 0 ? ['reason'] : []),
    ...(fate[0] || to['start'] ? ['previous'] : []),
  ];
  const rest = Object.keys({ ...from, ...to }).filter(
    (name) => !TOLD_TOGETHER.test(name) && !told.includes(name),
  );
  return [
    ...describeMove(change, language),
    ...fate,
    ...describeSpeakers(change),
    ...rest.map((name) => describeValue(name, change, language)),
  ];
}

/** No more than what differs: hours alone on the same day, the start alone of the same length. */
function describeMove(
  { subject: { title }, from, to, movesRest }: Change,
  language: PageLanguage,
): string[] {
  const { clock, dateTime, timeRange } = language.format;
  const tell = (key: 'day.moved' | 'time.one' | 'time.rest', before = '', after = '') => [
    formatMoments(fill(nl[key], { title, from: before, to: after }), language),
  ];
  if (to['date']) return tell('day.moved', from['date'], to['date']);
  if (!to['start']) return [];
  const [a, b, c, d] = [from['start'], from['end'], to['start'], to['end']].map((text = '') =>
    Temporal.PlainDateTime.from(text).toZonedDateTime('UTC'),
  ) as [Moment, Moment, Moment, Moment];
  const key = movesRest ? 'time.rest' : 'time.one';
  if (!a.toPlainDate().equals(c.toPlainDate())) return tell(key, dateTime(a), dateTime(c));
  const isSameLength = a.until(b).toString() === c.until(d).toString();
  return isSameLength
    ? tell(key, clock(a), fill(nl.clock, { clock: clock(c) }))
    : tell(key, timeRange(a, b), timeRange(c, d));
}

/** Whether something still takes place, and why not. */
function describeFate({ subject, to }: Change, language: PageLanguage): string[] {
  const { t } = language;
  const { status, standing, reason, previous = '' } = to;
  if (subject.kind !== 'event') {
    if (!standing) return [];
    const sentence = fill(nl[`slot.${standing as Standing}`], { title: subject.title });
    return [reason ? fill(nl.because, { sentence, reason }) : sentence];
  }
  if (!status) return [];
  if (status === 'scheduled') return [nl['event.scheduled']];
  const date = formatMoments(previous.slice(0, 10), language);
  const sentence = t(`event.status.${status as Exclude<EventStatus, 'scheduled'>}`, { date });
  return [reason ? `${sentence} ${t('event.reason', { reason })}` : sentence];
}

/** Who speaks: one for another, who came, who went, and who does something else now. */
function describeSpeakers({ subject: { title }, from, to }: Change): string[] {
  const names = Object.keys({ ...from, ...to }).filter((name) => name.startsWith('speaker.'));
  const say = (all: readonly string[]) =>
    all.map((name) => name.slice('speaker.'.length)).join(', ');
  const gone = say(names.filter((name) => !(name in to)));
  const come = say(names.filter((name) => !(name in from)));
  const key = gone && come ? 'replaced' : gone ? 'removed' : 'added';
  const changed = names.filter((name) => name in from && name in to);
  const others = changed.map((name) => {
    const roles = { from: from[name] || '–', to: to[name] || '–' };
    return fill(nl['speaker.changed'], { name: say([name]), title, ...roles });
  });
  if (!gone && !come) return others;
  return [fill(nl[`speaker.${key}`], { title, from: gone, to: come }), ...others];
}
