import { z } from 'zod';
import { type FieldPath, findValue, type Found, type IssueCode } from '../domain/issues.ts';
import { findSuggestion, suggestAddress, suggestMoment } from '../domain/suggest.ts';
import { findShortMonth } from '../domain/time.ts';

/** A schema's complaint as one of our own codes, at a field or at its key. */
export type SchemaProblem = Required<Omit<Found, 'position' | 'severity'>>;

type ZodIssue = z.core.$ZodIssue;

/**
 * Translates what zod says into codes that `src/i18n/issues/` has sentences for, with what was
 * found and what is allowed.
 */
export function toSchemaProblems(error: z.ZodError, data: unknown, schema: z.ZodType) {
  // A list where a text belongs is of the wrong type; that it is also too short helps nobody.
  const wrong = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  const problems = error.issues
    .filter(({ code, path }) => code === 'invalid_type' || !wrong.has(path.join('.')))
    .flatMap((issue) => toProblems(issue, data, schema));
  // A field with a typing mistake in its name is there; that it is missing too contradicts that.
  const meant = new Set(
    problems.map(({ path, params }) => [...path.slice(0, -1), params['suggestion']].join('.')),
  );
  return problems.filter(({ code, path }) => code !== 'missingKey' || !meant.has(path.join('.')));
}

function toProblems(issue: ZodIssue, data: unknown, schema: z.ZodType): SchemaProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = findValue(data, path);
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const params = { field, value: describe(value), example: findExample(schema, path) };
  const one = (code: IssueCode, more: Record<string, string> = {}): SchemaProblem[] => [
    { code, path, at: 'value', params: { ...params, ...more } },
  ];
  const ofRange = (limit: unknown) => one('outOfRange', { limit: String(limit) });
  const own = 'params' in issue ? String(issue.params?.['code'] ?? 'invalidFormat') : '';
  const month = findShortMonth(String(value));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => toUnknownKey(key, path, schema));
    case 'invalid_type':
      if (value === undefined) return one('missingKey');
      if (value === null) return one('empty');
      if (issue.expected === 'boolean') return one('notAllowed', choices(['true', 'false'], value));
      return one(issue.expected === 'array' ? 'notList' : 'wrongType');
    case 'invalid_value':
      if (value === undefined) return one('missingKey');
      return one('notAllowed', choices(issue.values.map(String), value));
    case 'too_small':
      if (issue.origin === 'string') return one('empty');
      return issue.origin === 'array' ? one('tooFew') : ofRange(issue.minimum);
    case 'too_big':
      if (issue.origin !== 'string') return ofRange(issue.maximum);
      return one('tooLong', { max: String(issue.maximum), length: String(String(value).length) });
    case 'custom':
      if (month && /Date|Moment/.test(own)) return one('noSuchDay', month);
      return one(own as IssueCode, { suggestion: SUGGEST[own]?.(String(value)) ?? '' });
    default:
      return one('invalidFormat');
  }
}

function toUnknownKey(key: string, path: FieldPath, schema: z.ZodType): SchemaProblem {
  const parent = unwrap(findSchema(schema, path));
  const allowed = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  // `{id:rob}` is one long name to YAML.
  const [name = key] = key.split(':');
  const suggestion = findSuggestion(name, allowed) ?? '';
  const params = { key, allowed: allowed.join(', '), suggestion };
  const told = { path: [...path, key], at: 'key' } as const;
  return name !== key && suggestion
    ? { ...told, code: 'yamlMissingSpace', params: { suggestion } }
    : { ...told, code: 'unknownKey', params };
}

/** What is most likely meant by a text that a field can't read. */
const SUGGEST: Readonly<Record<string, (written: string) => string | undefined>> = {
  invalidDate: (written) => suggestMoment(written)?.slice(0, 10),
  invalidMoment: suggestMoment,
  invalidWebAddress: suggestAddress,
};

/** What people write for yes and no; YAML 1.2 reads only `true` and `false`. */
const YES_NO = { true: /^(?:ja|yes|on|waar|y)$/i, false: /^(?:nee|neen|no|off|onwaar|n)$/i };

function choices(values: readonly string[], value: unknown): Record<string, string> {
  const text = typeof value === 'string' ? value : '';
  const [meant] = Object.entries(YES_NO).find(([, written]) => written.test(text)) ?? [];
  const suggestion = meant && values.includes(meant) ? meant : text && findSuggestion(text, values);
  return { allowed: values.join(', '), suggestion: suggestion ?? '' };
}

/** The value as the editor may recognise it: short, on one line. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The description of each field ends with an example; it shows the way out. */
function findExample(schema: z.ZodType, path: FieldPath): string {
  if (path.length === 0) return '';
  const field = findSchema(schema, path);
  // `.partial()` wraps a described field in an optional one without description.
  const description = field?.description ?? unwrap(field)?.description ?? '';
  const [, example] = /Voorbeeld: (.+)$/.exec(description) ?? [];
  return example ?? findExample(schema, path.slice(0, -1));
}

function findSchema(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => {
    const inner = unwrap(current);
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
    if (inner instanceof z.ZodObject) return inner.shape[String(step)] as z.ZodType | undefined;
    return undefined;
  }, schema);
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/** Whether a schema has a field of this name, at any depth. */
export function hasField(schema: z.ZodType, name: string): boolean {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return hasField(inner.element as z.ZodType, name);
  if (!(inner instanceof z.ZodObject)) return false;
  const fields: Record<string, z.ZodType> = inner.shape;
  return (
    Object.hasOwn(fields, name) || Object.values(fields).some((field) => hasField(field, name))
  );
}
