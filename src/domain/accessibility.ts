import type { Contact } from './event.ts';
import type { Optional, Worded, Words } from './programme-source.ts';

/** What Decision (EU) 2018/1523 has a site state; the sentences of its schema say what it is. */
export type AccessibilityStatement = Worded &
  Record<'body' | 'norm' | 'status' | 'preparedOn' | 'answerWithin', string> &
  Optional<'method' | 'report' | 'reviewedOn'> &
  Partial<Record<'contact' | 'complaints', Contact | undefined>> &
  Record<'enforcement', Contact> & {
    /** Its words in other languages, by the code of each. */
    words: Readonly<Record<string, Words>>;
    exceptions: readonly (Record<'what' | 'why', string> & Optional<'alternative'>)[];
  };
