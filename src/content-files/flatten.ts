import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Values } from '../domain/ledger.ts';

type Scalar = string | number;

/** Fields that no reader sees, or that are told in another way. */
const HIDDEN = /^(?:id|draft|role|calendar|privacy|isFree|endpoint|host)$/;
const HIDDEN_LIST = /^(?:formerly|speakers|organisers|rooms|tracks|days|removed)$/;
const HIDDEN_IN_LIST = /^(?:id|name|kind|type|value|maxLength|autocomplete)$/;

/**
 * What a reader sees of data as texts by dotted name; an item of a list is one text under its name.
 *
 * @param folder where its pictures stand: another picture of the same name is another text
 * @example flatten({ registration: { price: 'Gratis' } }) // { 'registration.price': 'Gratis' }
 */
export function flatten(data: object, folder: string, before = ''): Values {
  const named = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const name = `${before}${key}`;
    if (HIDDEN.test(key) || value === undefined || value === '') return [];
    if (key === 'previous') return [[name, listTexts(value).slice(0, 2).join(' ')] as const];
    if (Array.isArray(value)) {
      return HIDDEN_LIST.test(key) ? [] : value.map((item, at) => toItem(name, item, at));
    }
    if (typeof value === 'object' && value) {
      return Object.entries(flatten(value, folder, `${name}.`));
    }
    return [[name, markPictures(`${value as Scalar}`, folder)] as const];
  });
  return Object.fromEntries(named);
}

function toItem(name: string, item: unknown, at: number): readonly [string, string] {
  const { id, name: called, kind } = Object(item) as Readonly<Record<string, string>>;
  return [`${name}.${id ?? called ?? kind ?? at}`, listTexts(item).join(' · ')];
}

function listTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    // Who has no other task speaks.
    const isSaid = part !== undefined && part !== false && part !== 'speaker';
    if (HIDDEN_IN_LIST.test(key) || !isSaid) return [];
    return part === true ? [key] : listTexts(part);
  });
}

function markPictures(text: string, folder: string): string {
  return text.replaceAll(/\.\/[\w/-]+\.\w+/g, (name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return name;
    return `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  });
}
