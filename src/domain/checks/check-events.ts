import type { FieldProblem } from '../issues.ts';
import type { CheckedContent } from './checked-content.ts';

/** Whoever may come in person must be told where. */
export function checkEvents({ events }: CheckedContent): FieldProblem[] {
  return [...events.values()].flatMap(({ file, data }): FieldProblem[] =>
    data && data.attendanceMode !== 'online' && !data.venue
      ? [{ code: 'missingVenue', file, path: ['attendanceMode'] }]
      : [],
  );
}
