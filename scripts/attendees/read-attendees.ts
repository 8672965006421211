import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findValid } from '../../src/content-files/check-file.ts';
import { readArranged } from '../../src/content-files/read-both.ts';
import { arrangeAttendees } from '../../src/domain/attendees.ts';
import { buildCalendarItems } from '../../src/domain/calendar-item.ts';
import {
  buildCheckedEvent,
  createPublishedFinder,
} from '../../src/domain/checks/checked-events.ts';
import { completeLedger } from '../../src/domain/ledger.ts';
import { getEnvironment } from '../../src/environment.ts';
import { createPageLanguage } from '../../src/i18n/language.ts';
import { createAddressWords } from '../../src/i18n/translate.ts';
import { getMoment } from '../../src/moment.ts';
import { createRoutes } from '../../src/routes.ts';
import { ask, chooseEvent } from '../site/ask.ts';
import { readSubmissions } from './read-submissions.ts';

export type ReadAttendees = Awaited<ReturnType<typeof readAttendees>>;

/**
 * Reads who comes to an event, as a person names it and the file of what its forms sent; and the
 * event as the site shows it in each language, with all that its calendar files are made of.
 *
 * @throws Error for an event that the site does not show, or whose files have mistakes
 */
export async function readAttendees(root: string, [name, file = '']: readonly string[]) {
  const { tree, content } = await readArranged(root);
  const id = await ask('evenement', chooseEvent(tree), name);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (!file) throw new Error('Noem na het evenement het bestand met inschrijvingen.');
  if (text === undefined) throw new Error(`${file}: dit bestand is er niet.`);
  const site = findValid(tree, 'site').get('site');
  const checked = content.events.get(id);
  const codes = [...new Set(site ? [site.language, ...site.languages] : [])];
  const published = checked && createPublishedFinder(content, codes)(checked);
  const languages = codes.flatMap((lang) => {
    const event = published && buildCheckedEvent(checked, content, lang);
    if (!site || !event) return [];
    const moment = getMoment(site.timeZone);
    const address = getEnvironment().siteAddress ?? site.address;
    const language = createPageLanguage(lang, site.words[lang]);
    const locale = lang === site.language ? undefined : lang;
    const routes = createRoutes({ address, locale, words: createAddressWords(language.t) });
    const items = buildCalendarItems(event, site.calendar.domain);
    const ledger = completeLedger(checked.ledger?.data, published, moment);
    const speakers = findValid(tree, 'speakers');
    return [{ event, items, language, routes, site, speakers, ledger, moment }];
  });
  const [own] = languages;
  if (!own) throw new Error(`${id} is een ontwerp of heeft fouten. Doe eerst npm run check.`);
  const { formerly, registration } = own.event;
  const arranged = arrangeAttendees(readSubmissions(text), [id, ...formerly], registration?.closes);
  return { ...arranged, own, languages, tree, folder: join(root, '.draaiboek/attendees', id) };
}
