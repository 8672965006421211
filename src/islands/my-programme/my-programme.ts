import { joinCalendars } from '../../domain/join-calendars.ts';

/** The sentences that depend on the choice, by their key under `myProgramme.` in the words. */
export const CHOICE_WORDS = ['chosen', 'clashes', 'clash', 'gone', 'failed'] as const;

/** A box of what does not take place, which clashes with nothing. */
const GONE = ':not([data-clashes])';

/**
 * Lets a visitor choose sessions. The choice lives in the address alone, as the ids of the sessions
 * after the `#`, so that it can be kept, sent and printed and nothing of it is stored.
 *
 * @param form what `MyProgramme.astro` wrote: a box for each session, and where to tell of them
 */
export function startMyProgramme(form: HTMLFormElement): void {
  type Parts = { summary: HTMLOutputElement; download: HTMLButtonElement };
  const { summary, download } = form.elements as HTMLFormControlsCollection & Parts;
  const { words: sentences = '', file = '' } = form.dataset;
  const words = JSON.parse(sentences) as Record<(typeof CHOICE_WORDS)[number], string>;
  const findBoxes = (which = '') => [...form.querySelectorAll<HTMLInputElement>(`input${which}`)];

  function readAddress() {
    // Programs that pass an address on may encode its commas or put a full stop after it.
    const names = location.hash.split(/%2C|[^a-z0-9-]+/i).filter(Boolean);
    const wanted = names.map((name) => findBoxes(`[data-names~="${name}"]`)[0]);
    for (const box of findBoxes()) {
      box.checked = wanted.includes(box);
      box.disabled = !box.checked && box.matches(GONE);
    }
    tell(wanted.includes(undefined));
  }

  function writeAddress() {
    const ids = findBoxes(':checked').map(({ value }) => value);
    history.replaceState(null, '', ids.length > 0 ? `#${ids.join(',')}` : location.pathname);
  }

  function tell(hasUnknown = false) {
    const chosen = findBoxes(':checked');
    let clashing = 0;
    for (const box of findBoxes()) {
      const others = box.checked ? findBoxes(`:checked[data-clashes~="${box.value}"]`) : [];
      const titles = others.map(({ dataset }) => dataset['title'] ?? '');
      const lines = titles.map((title) => words.clash.replace('{title}', () => title));
      box.labels?.[0]?.querySelector('.alarm')?.replaceChildren(lines.join(' '));
      if (others.length > 0) clashing += 1;
    }
    summary.textContent = [
      words.chosen.replace('{count}', String(chosen.length)),
      ...(clashing > 0 ? [words.clashes.replace('{count}', String(clashing))] : []),
      ...(hasUnknown || chosen.some((box) => box.matches(GONE)) ? [words.gone] : []),
    ].join(' ');
    download.disabled = chosen.length === 0;
    // The choice goes along to this page in another language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      link.hash = location.hash;
  }

  async function save() {
    try {
      const files = findBoxes(':checked').map(({ dataset }) => fetchCalendar(dataset['calendar']));
      const blob = new Blob([joinCalendars(await Promise.all(files))], { type: 'text/calendar' });
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href, download: file }).click();
      // A browser may begin to read it some time after the click.
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
    } catch {
      summary.textContent = words.failed;
    }
  }

  form.addEventListener('change', () => {
    writeAddress();
    tell();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  // The link past the header leads to a place on this page, which is no choice.
  window.addEventListener('hashchange', () =>
    document.querySelector(':target') ? writeAddress() : readAddress(),
  );
  for (const hidden of form.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
  readAddress();
}

async function fetchCalendar(address = ''): Promise<string> {
  const response = await fetch(address);
  const text = await response.text();
  // A network that wants a log-in first answers with a page of its own.
  if (!response.ok || !text.startsWith('BEGIN:VCALENDAR')) throw new Error(address);
  return text;
}
