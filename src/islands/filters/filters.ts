/**
 * Lets a visitor choose from the slots that are on the page. The choice lives in the address alone,
 * in the names and values of the controls (`domain/facets.ts`), so that it can be kept, sent and
 * gone back to. It takes effect by its button, as a page that moves at each value disturbs whoever
 * walks through them with a keyboard.
 *
 * @param form what `Filters.astro` wrote: a control for each facet, and where to tell what is shown
 */
export function startFilters(form: HTMLFormElement): void {
  const controls = [...form.querySelectorAll('select')];
  const days = [...document.querySelectorAll<HTMLElement>('.day')];

  function show() {
    const wanted = new URLSearchParams(location.search);
    // Not `:target`, which browsers may set later than they run this.
    const place = location.hash.length > 1 ? `#${CSS.escape(location.hash.slice(1))}` : ':not(*)';
    let [fits, date] = ['', ''];
    for (const control of controls) {
      control.value = wanted.get(control.name) ?? '';
      // An address may name what is not there any more.
      if (control.selectedIndex < 0) control.selectedIndex = 0;
      const { name, value } = control;
      if (name === 'day') date = value;
      else if (value) fits += `[data-fits~="${name}:${value}"]`;
    }
    for (const day of days) {
      const slots = [...day.querySelectorAll<HTMLElement>('.slot')];
      // A block shows with its parts and they with it, and always what a link leads to.
      const which = `.slot${fits},${place}`;
      for (const slot of slots) slot.hidden = !slot.closest(which) && !slot.querySelector(which);
      const isOther = date !== '' && date !== day.dataset['date'];
      const isEmpty = fits !== '' && slots.every(({ hidden }) => hidden);
      day.hidden = (isOther || isEmpty) && !day.querySelector(place);
    }
    const count = (within: string) => document.querySelectorAll(within).length.toString();
    const told = form.dataset['shown']
      ?.replace('{shown}', count(`.day:not([hidden]) [data-fits]${fits}`))
      .replace('{total}', count('[data-fits]'));
    form.querySelector('output')?.replaceChildren(told ?? '');
    // The choice goes along to another day and to this page in another language.
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      'a:is([hreflang],[data-date],[data-jump=today])',
    ))
      link.search = location.search;
  }

  function choose(event: Event, chosen: readonly HTMLSelectElement[]) {
    event.preventDefault();
    const search = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    if (search !== location.search.slice(1))
      history.pushState(null, '', `${location.pathname}${search && '?'}${search}`);
    show();
  }

  form.addEventListener('submit', (event) =>
    choose(
      event,
      controls.filter(({ value }) => value),
    ),
  );
  form.querySelector('a')?.addEventListener('click', (event) => choose(event, []));
  window.addEventListener('popstate', () => {
    show();
    document.querySelector('.slot:target')?.scrollIntoView();
  });
  form.hidden = false;
  show();
}
