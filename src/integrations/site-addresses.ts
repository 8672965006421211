import type { AddressBook, FindAddress } from '../domain/checks/check-links.ts';
import type { CheckedContent, CheckedEvent } from '../domain/checks/checked-content.ts';
import { walkSlots } from '../domain/checks/walk-slots.ts';
import { getSlotId } from '../domain/programme.ts';
import { createAddressWords } from '../i18n/address-words.ts';
import { createTranslate } from '../i18n/translate.ts';
import { createRoutes, type Routes } from '../routes.ts';
import { LANGUAGES } from '../site.ts';

type AnchorsOf = (file: string) => readonly string[];

/** Every address that a link in the content may lead to, below the base path, with its anchors. */
export function listAddresses(
  content: CheckedContent,
  anchorsOf: AnchorsOf,
): { addresses: AddressBook; findAddress: FindAddress } {
  const own = content.site.data?.language ?? LANGUAGES[0];
  const addresses = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, string>();
  for (const language of LANGUAGES) {
    const routes = createRoutes({
      address: 'https://site.invalid/',
      locale: language === own ? undefined : language,
      words: createAddressWords(createTranslate(language)),
    });
    for (const { address, files, anchors } of listPages(content, routes)) {
      const all = [...PAGE_ANCHORS, ...anchors, ...files.flatMap(anchorsOf)];
      addresses.set(address, new Set(all));
      if (language === own) files.forEach((file) => places.set(file, address));
    }
  }
  for (const asset of content.assets) {
    if (asset.startsWith('public/')) addresses.set(asset.slice('public'.length), new Set());
  }
  return { addresses, findAddress: (file) => places.get(file) };
}

/** Anchors that the templates set: the skip link's on every page, the sections' on an event's. */
const PAGE_ANCHORS = ['inhoud'];
const EVENT_ANCHORS = ['over', 'programma', 'praktisch', 'datums', 'agenda'];

interface PageAddress {
  address: string;
  /** The content files whose text stands there. */
  files: string[];
  anchors: string[];
}

function listPages({ events, pages, speakers }: CheckedContent, routes: Routes): PageAddress[] {
  const bare = (address: string): PageAddress => ({ address, files: [], anchors: [] });
  const texts = [...pages].map(([id, page]) => ({
    ...bare(routes.page(id)),
    files: withWords(page),
  }));
  const people = [...speakers].map(([id, speaker]) => ({
    ...bare(routes.speaker(id)),
    files: withWords(speaker),
  }));
  return [
    bare(routes.home()),
    ...texts,
    ...people,
    ...[...events.values()].flatMap((event) => listEvent(event, routes)),
  ];
}

function listEvent(event: CheckedEvent, routes: Routes): PageAddress[] {
  const { id, programme, sessions } = event;
  const slots = walkSlots(programme?.data ?? { days: [] }).map(({ slot }) => getSlotId(slot));
  const removed = programme?.data?.removed.map((each) => each.id) ?? [];
  const anchors = [...slots, ...removed].filter((each) => each !== undefined);
  const files = [...withWords(event), ...(programme ? withWords(programme) : [])];
  return [
    {
      address: routes.event(id),
      files,
      anchors: [...anchors, ...EVENT_ANCHORS, routes.words.registration],
    },
    ...[...sessions].map(([name, session]) => ({
      address: routes.session(id, name),
      files: withWords(session),
      anchors: [],
    })),
    ...[routes.thanks(id), routes.eventCalendar(id), routes.programmeCalendar(id)].map(
      (address) => ({
        address,
        files: [],
        anchors: [],
      }),
    ),
  ];
}

function withWords({
  file,
  words,
}: {
  file: string;
  words: ReadonlyMap<string, { file: string }>;
}): string[] {
  return [file, ...[...words.values()].map((each) => each.file)];
}
