import type { AddressBook } from '../domain/checks/check-links.ts';
import type { CheckedContent, CheckedEvent, Filed } from '../domain/checks/checked-content.ts';
import { walkSlots } from '../domain/checks/walk-slots.ts';
import { getSlotId, isSplit } from '../domain/programme.ts';
import { createAddressWords, createTranslate } from '../i18n/translate.ts';
import { createRoutes, type Routes } from '../routes.ts';
import { LANGUAGES } from '../site.ts';

/** Anchors that the templates set: the skip link's on every page, the sections' on an event's. */
const PAGE_ANCHORS = ['inhoud'];
const EVENT_ANCHORS = ['over', 'programma', 'praktisch', 'datums', 'agenda'];

/** An address, the files whose text stands there, and what the template adds. */
type Page = readonly [
  address: string,
  files?: readonly Filed<unknown>[],
  anchors?: readonly string[],
];

/** Every address that a link in the content may lead to, below the base path, with its anchors. */
export function listAddresses(content: CheckedContent): AddressBook {
  const { language: own = LANGUAGES[0], languages = LANGUAGES } = content.site.data ?? {};
  const anchors = new Map<string, (() => readonly string[]) | undefined>();
  const pages = new Map<string, string>();
  for (const language of LANGUAGES.filter((each) => each === own || languages.includes(each))) {
    const routes = createRoutes({
      address: 'https://site.invalid/',
      locale: language === own ? undefined : language,
      words: createAddressWords(createTranslate(language, content.site.data?.words[language])),
    });
    for (const [address, filed = [], more = []] of listPages(content, routes)) {
      const listFiles = () => filed.flatMap((each) => [each, ...each.words.values()]);
      const listAnchors = () => listFiles().flatMap((each) => each.anchors);
      // A programme that cannot be read has slots all the same.
      const isKnown = filed.every(({ data }) => data);
      // Few of all pages are linked to at an anchor.
      const list = () => [...PAGE_ANCHORS, ...more, ...listAnchors()];
      anchors.set(address, isKnown ? list : undefined);
      if (language === own) listFiles().forEach(({ file }) => pages.set(file, address));
    }
  }
  for (const asset of content.assets) {
    if (asset.startsWith('public/')) anchors.set(asset.slice('public'.length), () => []);
  }
  return { anchors, pages };
}

function listPages({ events, pages, speakers }: CheckedContent, routes: Routes): Page[] {
  const days = [...events.values()].flatMap(({ programme }) => programme?.data?.days ?? []);
  const years = new Set(days.map(({ date }) => Number(date.slice(0, 4))));
  return [
    [routes.home()],
    ...[...years].map((year): Page => [routes.archive(year)]),
    ...[...pages].map(([id, page]): Page => [routes.page(id), [page]]),
    ...[...speakers].map(([id, speaker]): Page => [routes.speaker(id), [speaker]]),
    ...[...events.values()].flatMap((event) => listEvent(event, routes)),
  ];
}

function listEvent(event: CheckedEvent, routes: Routes): Page[] {
  const { id, programme, sessions } = event;
  const { days = [], removed = [] } = programme?.data ?? {};
  const toAnchors = (own: typeof days) =>
    walkSlots({ days: own }).flatMap(({ slot }) => getSlotId(slot) ?? []);
  const gone = removed.map((each) => each.id);
  const anchors = [...toAnchors(days), ...gone, ...EVENT_ANCHORS, routes.words.registration];
  const split = isSplit(days) ? days : [];
  return [
    [routes.event(id), programme ? [event, programme] : [event], anchors],
    ...split.map((day): Page => [routes.day(id, day.date), [], toAnchors([day])]),
    ...[...sessions].map(([name, each]): Page => [routes.session(id, name), [each]]),
    [routes.changesFeed(id)],
    ...(['thanks', 'withdrawal', 'myProgramme', 'eventCalendar', 'programmeCalendar'] as const).map(
      (name): Page => [routes[name](id)],
    ),
  ];
}
