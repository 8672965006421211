import type { FieldPath } from './issues.ts';

/** What stands at a path in data that may hold anything; nothing where the path breaks off. */
export function findValue(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}
