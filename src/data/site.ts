import type { CollectionEntry } from 'astro:content';
import type { Contact, Organiser } from '../domain/event.ts';
import { getEnvironment } from '../environment.ts';
import { createAddressWords } from '../i18n/address-words.ts';
import { type PageLanguage, createPageLanguage } from '../i18n/language.ts';
import { getMoment, isShownAsOfAnotherMoment } from '../moment.ts';
import { type Routes, createRoutes } from '../routes.ts';
import type { Language } from '../site.ts';
import { getEntries, getLocalised, isShown, once } from './entries.ts';

type SiteFacts = CollectionEntry<'site'>['data'];

/** What every page knows: the site, its language, its addresses and the moment it is shown at. */
export interface PageContext {
  site: SiteFacts;
  organiser: Organiser | undefined;
  contact: Contact;
  language: PageLanguage;
  routes: Routes;
  /** First part of the path; the site's own language has none. */
  locale: string | undefined;
  moment: Temporal.ZonedDateTime;
  /** Set when the site is shown as of another moment than now. */
  shownAsOf: Temporal.ZonedDateTime | undefined;
  /** The page that tells what happens with personal data, if there is one. */
  privacyPage: string | undefined;
}

/** One context for each language of the site, its own language first. */
export const getContexts = once(async (): Promise<PageContext[]> => {
  const site = (await getEntries('site')).get('site')?.data;
  if (!site) throw new Error('content/site.yml is missing; npm run check says what it must hold.');
  const others = site.languages.map((lang) => createContext(site, lang, lang));
  return Promise.all([createContext(site, site.language, undefined), ...others]);
});

async function createContext(
  site: SiteFacts,
  lang: Language,
  locale: string | undefined,
): Promise<PageContext> {
  const language = createPageLanguage(lang, site.words[lang]);
  const address = getEnvironment().siteAddress ?? site.address;
  const [organisers, pages] = await Promise.all([
    getLocalised('organisers', lang),
    getLocalised('pages', lang),
  ]);
  const moment = getMoment(site.timeZone);
  return {
    site,
    organiser: organisers.find(({ id }) => id === site.organiser),
    contact: site.contact,
    language,
    locale,
    routes: createRoutes({ address, locale, words: createAddressWords(language.t) }),
    moment,
    shownAsOf: isShownAsOfAnotherMoment() ? moment : undefined,
    privacyPage: pages.filter(isShown).find(({ role }) => role === 'privacy')?.id,
  };
}
