import {
  type FieldPath,
  type FieldProblem,
  findValue,
  type Found,
  type IssueCode,
} from '../issues.ts';
import { findSuggestion, suggestAddress } from '../suggest.ts';
import { isPictureName } from '../text-files.ts';
import { type BodyLink, type CheckedContent, listFiles } from './checked-content.ts';

/** Where a link may lead: below the base path of the site. */
export interface AddressBook {
  /** Every address, and what lists the anchors of its page; not while a file has mistakes. */
  anchors: ReadonlyMap<string, (() => readonly string[]) | undefined>;
  /** Where the texts of content files stand; none for a file without a page. */
  pages: ReadonlyMap<string, string>;
}

const WEB_ADDRESS = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:be|eu|com|org|net|nl|fr|de)(?:\/|$))/i;
const MAIL_ADDRESS = /^[^\s/@]+@[^\s/@]+\.[a-z]+$/i;

/** Links and pictures that lead nowhere, in texts and in fields. */
export function* checkLinks(content: CheckedContent, book: AddressBook): Iterable<FieldProblem> {
  for (const { file, links, data } of listFiles(content)) {
    for (const link of links) {
      const { kind, line, column } = link;
      const found = {
        picture: () => checkPicture(link, file, content.assets),
        link: () => checkLink(link, file, book),
        text: () => tell('unreadLink', link.target),
      }[kind]();
      if (found) yield { ...found, file, position: { line, column } };
    }
    const keyDates = findValue(data, ['keyDates']);
    const ofDates = Array.isArray(keyDates) ? [...keyDates.keys()] : [];
    for (const path of [...LINK_FIELDS, ...ofDates.map((index) => ['keyDates', index, 'url'])]) {
      const target = findValue(data, path);
      if (typeof target !== 'string' || !target.startsWith('/')) continue;
      const found = checkAddress(target, undefined, book);
      if (found) yield { ...found, file, path };
    }
    for (const path of [['picture', 'file'], ['logo']]) {
      const picture = findValue(data, path);
      const found = typeof picture === 'string' && checkAsset(picture, file, content.assets);
      if (found) yield { ...found, file, path };
    }
  }
}

/** The fields of the content that hold a link. */
const LINK_FIELDS: readonly FieldPath[] = [
  ['slides'],
  ...['url', 'captions', 'transcript'].map((key) => ['recording', key]),
];

function tell(code: IssueCode, value: string, suggestion = ''): Found {
  return { code, params: { value, suggestion } };
}

function checkLink({ target, label }: BodyLink, file: string, book: AddressBook) {
  if (!label.trim()) return tell('emptyLink', target);
  if (/^(?:https|mailto|tel):/i.test(target)) return undefined;
  if (/^http:/i.test(target)) return tell('invalidWebAddress', target, suggestAddress(target));
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return tell('invalidLink', target);
  if (WEB_ADDRESS.test(target)) return tell('linkWithoutScheme', target, `https://${target}`);
  if (MAIL_ADDRESS.test(target)) return tell('linkWithoutScheme', target, `mailto:${target}`);
  const path = target.startsWith('#') ? '' : resolveFile(file, target);
  const other = path.replace(/\.mdx?$/, (ending) => (ending === '.md' ? '.mdx' : '.md'));
  const meant = other === path ? undefined : (book.pages.get(path) ?? book.pages.get(other));
  if (meant) return tell('linkToFile', target, meant);
  return checkAddress(target, book.pages.get(file), book);
}

/** A path of this site, from its root or from the page that it stands on. */
function checkAddress(target: string, from: string | undefined, book: AddressBook) {
  if (!from && !target.startsWith('/')) return undefined;
  const url = new URL(target, `https://site.invalid${from ?? '/'}`);
  const address = decode(url.pathname);
  // Many letters of a long address may differ, and it is another one all the same.
  if (!book.anchors.has(address))
    return tell('brokenLink', target, findSuggestion(address, [...book.anchors.keys()], 3));
  const value = decode(url.hash.slice(1));
  const anchors = value ? book.anchors.get(address)?.() : undefined;
  if (!anchors || anchors.includes(value)) return undefined;
  const suggestion = findSuggestion(value, anchors);
  const params = { value, address, suggestion: suggestion ? `#${suggestion}` : '' };
  return { code: 'brokenAnchor', params } as const;
}

function checkPicture({ target, label }: BodyLink, file: string, assets: ReadonlySet<string>) {
  if (/^(?:[a-z]+:|\/\/)/i.test(target)) return tell('remotePicture', target);
  return label.trim() ? checkAsset(target, file, assets) : tell('missingAlt', target);
}

/** A picture that is not there, or that no browser shows. */
function checkAsset(target: string, file: string, assets: ReadonlySet<string>) {
  const path = target.startsWith('/') ? `public${target}` : resolveFile(file, target);
  if (assets.has(path)) return isPictureName(path) ? undefined : tell('noPicture', target);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...assets].filter((each) => each.startsWith(folder) && isPictureName(each));
  const names = beside.map((each) => each.slice(folder.length));
  const name = findSuggestion(path.slice(folder.length), names);
  return tell('missingPicture', target, name && target.replace(/[^/]*$/, () => name));
}

function resolveFile(file: string, target: string): string {
  return decode(new URL(target, `https://site.invalid/${file}`).pathname.slice(1));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
