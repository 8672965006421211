import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from './outcome.ts';

/** In seconds: what keeps a host from being hammered, and all waits of a visit together. */
const [SHORTEST, LONGEST] = [5, 300];

/** A countdown that runs, in seconds. */
export interface Wait {
  seconds: number;
  stop: () => void;
}

/**
 * Counts down after a host said that it is busy, and then sends again. Where the host names no wait,
 * chance spreads those whom it turned away together; one that is too long is none.
 */
export function useWait(outcome: Outcome | undefined, send: () => void): Wait | undefined {
  const [seconds, setSeconds] = useState<number>();
  const left = useRef(LONGEST);
  useLayoutEffect(() => {
    setSeconds(undefined);
    if (outcome?.kind !== 'refused' || outcome.reason !== 'busy') return;
    const wait = Math.max(SHORTEST, Math.ceil(outcome.wait ?? 10 + Math.random() * 20));
    if (wait > left.current) return;
    left.current -= wait;
    setSeconds(wait);
  }, [outcome]);
  // Before the paint, because an effect after it would make each second a little longer.
  useLayoutEffect(() => {
    if (!seconds) return;
    const timer = setTimeout(() => {
      setSeconds(seconds - 1);
      if (seconds === 1) send();
    }, 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  // At zero too, so that the panel stays what it is while the form sends.
  return seconds === undefined ? undefined : { seconds, stop: () => setSeconds(undefined) };
}
