import { fetchServerTime } from '../server-time.ts';

const HOUR = 3_600_000;

const programme = document.querySelector<HTMLElement>('[data-wakes]');
const time = programme && (await fetchServerTime(location.href, fetch));
if (programme && time) keepMarked(programme, time - Date.now());

/**
 * Says at each slot whether it is on or comes next, as long as the page is open. It moves no focus
 * and announces nothing: whoever reads the programme finds the words in it.
 *
 * @param offset ms that the visitor's clock is behind the server's
 */
function keepMarked(programme: HTMLElement, offset: number) {
  let timer = 0;
  const update = () => {
    clearTimeout(timer);
    const now = Date.now() + offset;
    timer = window.setTimeout(update, Math.min(markSlots(programme, now) - now, HOUR));
  };
  // Timers stand still while a computer sleeps.
  document.addEventListener('visibilitychange', update);
  update();
}

/** @returns when the marks will be others, in ms since the epoch */
function markSlots(programme: HTMLElement, now: number): number {
  const slots = [...programme.querySelectorAll('.slot:not(:has(> .what > .alarm))')].map((slot) => {
    const times = slot.querySelectorAll<HTMLTimeElement>(':scope > .times time');
    const [start = NaN, end = NaN] = [...times].map(({ dateTime }) => Date.parse(dateTime));
    return { slot, start, end };
  });
  const running = slots.filter(({ start, end }) => start <= now && now < end);
  const first = Math.min(...slots.map(({ start }) => start).filter((start) => start > now));
  // After a night it is not “straks”.
  const next = slots.filter(({ start }) => start === first && start - now < 12 * HOUR);
  for (const mark of programme.querySelectorAll('.running')) mark.remove();
  const places = Object.entries({ now: running, next }).map(([key, found]) => {
    // Of a block and its part the part says it.
    const inner = found
      .map(({ slot }) => slot)
      .filter((slot) => !found.some((part) => part.slot !== slot && slot.contains(part.slot)));
    const words = { className: 'running bold', textContent: programme.dataset[key] };
    for (const slot of inner)
      slot.querySelector('.what')?.prepend(Object.assign(document.createElement('p'), words));
    const place = inner.find(({ id }) => id)?.id;
    return [key, place && `#${place}`];
  });
  const isOver = slots.length > 0 && slots.every(({ end }) => end <= now);
  const today = isOver ? undefined : findDay(programme, now);
  for (const [key, href = ''] of [['today', today], ...places])
    for (const jump of programme.querySelectorAll<HTMLAnchorElement>(`[data-jump="${key}"]`))
      Object.assign(jump, { hidden: !href, href });
  return Math.min(first, ...running.map(({ end }) => end));
}

/** Where the day of today is, which some page has to itself; nowhere when that is this page. */
function findDay(programme: HTMLElement, now: number): string | undefined {
  // Swedes write a date as a machine does.
  const date = new Date(now).toLocaleDateString('sv', { timeZone: programme.dataset['zone'] });
  const link = programme.querySelector<HTMLAnchorElement>(`[data-date="${date}"][href]`);
  return link?.ariaCurrent ? undefined : link?.href;
}
