import type { CollectionEntry } from 'astro:content';
import { localiseTelling } from '../domain/localise.ts';
import type { Words } from '../domain/programme-source.ts';
import { listPrivacyWords, listStatementWords } from '../domain/translatable.ts';
import { getEnvironment } from '../environment.ts';
import { createAddressWords } from '../i18n/translate.ts';
import { createPageLanguage } from '../i18n/language.ts';
import { getMoment, isShownAsOfAnotherMoment } from '../moment.ts';
import { createRoutes } from '../routes.ts';
import type { Language } from '../site.ts';
import { getEntries, getLocalised, getTextPages, once } from './entries.ts';
import { getPicture } from './pictures.ts';

type SiteFacts = CollectionEntry<'site'>['data'];

/** What every page knows: the site, its language, its addresses and the moment it is shown at. */
export type PageContext = Awaited<ReturnType<typeof createContext>>;

/** One context for each language of the site, its own language first. */
export const getContexts = once(async (): Promise<[PageContext, ...PageContext[]]> => {
  const site = (await getEntries('site')).get('site')?.data;
  if (!site) throw new Error('content/site.yml is missing; npm run check says what it must hold.');
  const others = site.languages.map((lang) => createContext(site, lang, lang));
  return Promise.all([createContext(site, site.language), ...others]);
});

/** @param locale first part of the path; the site's own language has none */
async function createContext(site: SiteFacts, lang: Language, locale?: string) {
  const language = createPageLanguage(lang, site.words[lang]);
  const address = getEnvironment().siteAddress ?? site.address;
  const [organisers, pages] = await Promise.all([
    getLocalised('organisers', lang),
    getTextPages(lang),
  ]);
  const translate = <Facts extends { words: Readonly<Record<string, Words>> }>(
    facts: Facts | undefined,
    list: typeof listPrivacyWords,
  ) => facts && localiseTelling(facts, facts.words[lang], locale && site.language, list);
  const moment = getMoment(site.timeZone);
  return {
    site,
    logo: (await getPicture('site', 'site', site.logo ? { file: site.logo } : undefined))?.image,
    privacy: translate(site.privacy, listPrivacyWords),
    accessibility: translate(site.accessibility, listStatementWords),
    organiser: organisers.find(({ id }) => id === site.organiser),
    contact: site.contact,
    language,
    locale,
    routes: createRoutes({ address, locale, words: createAddressWords(language.t) }),
    moment,
    shownAsOf: isShownAsOfAnotherMoment() ? moment : undefined,
    rolePages: pages.filter(({ role }) => role),
  };
}
