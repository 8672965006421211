import type { FieldProblem } from '../issues.ts';
import type { CheckedEvent } from './checked-content.ts';

/** What a visitor would miss at an event: where to come, why it moved, a recording to follow. */
export function* checkEvent({ file, data, sessions }: CheckedEvent): Iterable<FieldProblem> {
  if (data && data.attendanceMode !== 'online' && !data.venue)
    yield { code: 'missingVenue', file, path: ['attendanceMode'] };
  if (data && data.status !== 'scheduled' && !data.reason)
    yield { code: 'missingReason', file, path: ['status'] };
  if (data?.status === 'scheduled' && data.reason)
    yield { code: 'needlessReason', file, path: ['reason'] };
  if (data?.status === 'rescheduled' && !data.previous)
    yield { code: 'missingPrevious', file, path: ['status'] };
  for (const session of sessions.values()) {
    const { recording } = session.data ?? {};
    // Directive (EU) 2016/2102 asks for one of both: https://eur-lex.europa.eu/eli/dir/2016/2102/oj
    if (recording && !recording.captions && !recording.transcript)
      yield { code: 'missingCaptions', file: session.file, path: ['recording'] };
  }
}
