import { findValue } from '../find-value.ts';
import type { FieldPath, FieldProblem, IssueCode } from '../issues.ts';
import { findSuggestion, suggestAddress } from '../suggest.ts';
import { type BodyLink, type CheckedContent, type Filed, listFiles } from './checked-content.ts';

/** Every address of the site below its base path, with the anchors that the page there has. */
export type AddressBook = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the pages of a content file stand; none for a file without a page. */
export type FindAddress = (file: string) => string | undefined;

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Links and pictures that lead nowhere, in texts and in fields. */
export function checkLinks(
  content: CheckedContent,
  addresses: AddressBook,
  findAddress: FindAddress,
): FieldProblem[] {
  return listFiles(content).flatMap((filed) => [
    ...filed.links.flatMap((link) => {
      const problem = {
        picture: () => checkPicture(link, filed.file, content.assets),
        link: () => checkLink(link, filed.file, addresses, findAddress),
        text: (): Found => ({ code: 'unreadLink', params: { value: link.target } }),
      }[link.kind]();
      const { line, column } = link;
      return problem
        ? [{ ...problem, file: filed.file, path: [], position: { line, column } }]
        : [];
    }),
    ...checkFields(filed, addresses, content.assets),
  ]);
}

type Found = { code: IssueCode; params?: Record<string, string> };

function checkLink(
  { target, label }: BodyLink,
  file: string,
  addresses: AddressBook,
  findAddress: FindAddress,
): Found | undefined {
  if (!label.trim()) return { code: 'emptyLink', params: { value: target } };
  if (/^(?:https|mailto|tel):/i.test(target)) return undefined;
  if (/^http:/i.test(target)) {
    const suggestion = suggestAddress(target) ?? '';
    return { code: 'invalidWebAddress', params: { value: target, suggestion } };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(target))
    return { code: 'invalidLink', params: { value: target } };
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:be|eu|com|org|net|nl|fr|de)(?:\/|$))/i.test(target)) {
    return {
      code: 'linkWithoutScheme',
      params: { value: target, suggestion: `https://${target}` },
    };
  }
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(target)) {
    return {
      code: 'linkWithoutScheme',
      params: { value: target, suggestion: `mailto:${target}` },
    };
  }
  const path = target.startsWith('#') ? '' : resolveFile(file, target);
  const other = path.replace(/\.mdx?$/, (ending) => (ending === '.md' ? '.mdx' : '.md'));
  const meant = other === path ? undefined : (findAddress(path) ?? findAddress(other));
  if (meant) return { code: 'linkToFile', params: { value: target, suggestion: meant } };
  return checkAddress(target, findAddress(file), addresses);
}

/** A path of this site, from its root or from the page that it stands on. */
function checkAddress(
  target: string,
  from: string | undefined,
  addresses: AddressBook,
): Found | undefined {
  if (!from && !target.startsWith('/')) return undefined;
  const url = new URL(target, `https://site.invalid${from ?? '/'}`);
  const path = decode(url.pathname);
  const anchors = addresses.get(path);
  if (!anchors) {
    const known = [...addresses.keys()];
    const suggestion = addresses.has(`${path}/`) ? `${path}/` : findSuggestion(path, known);
    return { code: 'brokenLink', params: { value: target, suggestion: suggestion ?? '' } };
  }
  const anchor = decode(url.hash.slice(1));
  if (!anchor || anchors.has(anchor)) return undefined;
  const suggestion = findSuggestion(anchor, [...anchors]);
  return {
    code: 'brokenAnchor',
    params: { value: anchor, address: path, suggestion: suggestion ? `#${suggestion}` : '' },
  };
}

function checkPicture(
  { target, label }: BodyLink,
  file: string,
  assets: ReadonlySet<string>,
): Found | undefined {
  if (/^(?:[a-z]+:|\/\/)/i.test(target))
    return { code: 'remotePicture', params: { value: target } };
  if (!label.trim()) return { code: 'missingAlt', params: { value: target } };
  return checkAsset(target, file, assets);
}

/** A picture that is not there, or that no browser shows. */
function checkAsset(target: string, file: string, assets: ReadonlySet<string>): Found | undefined {
  const path = target.startsWith('/') ? `public${target}` : resolveFile(file, target);
  if (assets.has(path)) {
    return PICTURE.test(path) ? undefined : { code: 'noPicture', params: { value: target } };
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = [...assets].filter((each) => each.startsWith(folder) && PICTURE.test(each));
  const names = beside.map((each) => each.slice(folder.length));
  const name = findSuggestion(path.slice(folder.length), names);
  const before = target.slice(0, target.lastIndexOf('/') + 1);
  const params = { value: target, suggestion: name ? `${before}${name}` : '' };
  return { code: 'missingPicture', params };
}

/** The fields of the content that hold a link or a file. */
const LINK_FIELDS: readonly FieldPath[] = [
  ['slides'],
  ...['url', 'captions', 'transcript'].map((key) => ['recording', key]),
];

function checkFields(
  { data, file }: Filed<unknown>,
  addresses: AddressBook,
  assets: ReadonlySet<string>,
): FieldProblem[] {
  const keyDates = findValue(data, ['keyDates']);
  const ofDates = Array.isArray(keyDates)
    ? keyDates.map((_, index) => ['keyDates', index, 'url'])
    : [];
  const links = [...LINK_FIELDS, ...ofDates].flatMap((path): FieldProblem[] => {
    const target = findValue(data, path);
    const found =
      typeof target === 'string' && target.startsWith('/')
        ? checkAddress(target, undefined, addresses)
        : undefined;
    return found ? [{ ...found, file, path }] : [];
  });
  const path = ['picture', 'file'];
  const picture = findValue(data, path);
  const found = typeof picture === 'string' ? checkAsset(picture, file, assets) : undefined;
  return found ? [...links, { ...found, file, path }] : links;
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
