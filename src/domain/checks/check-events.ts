import type { FieldProblem } from '../issues.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';

/** What a visitor would miss at an event: where to come, why it moved, a recording to follow. */
export function checkEvents({ events }: CheckedContent): FieldProblem[] {
  return [...events.values()].flatMap((event) => [
    ...checkEvent(event),
    ...[...event.sessions.values()].flatMap(({ file, data }): FieldProblem[] =>
      // Directive (EU) 2016/2102 asks for one of both: https://eur-lex.europa.eu/eli/dir/2016/2102/oj
      data?.recording && !data.recording.captions && !data.recording.transcript
        ? [{ code: 'missingCaptions', file, path: ['recording'] }]
        : [],
    ),
  ]);
}

function checkEvent({ file, data }: CheckedEvent): FieldProblem[] {
  if (!data) return [];
  const { attendanceMode, venue, status, reason, previous } = data;
  const found: FieldProblem[] = [];
  if (attendanceMode !== 'online' && !venue) {
    found.push({ code: 'missingVenue', file, path: ['attendanceMode'] });
  }
  if (status !== 'scheduled' && !reason) {
    found.push({ code: 'missingReason', severity: 'advice', file, path: ['status'] });
  }
  if (status === 'rescheduled' && !previous) {
    found.push({ code: 'missingPrevious', file, path: ['status'] });
  }
  return found;
}
