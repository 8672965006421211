import type { Event } from '../domain/event.ts';
import { flattenSlots } from '../domain/programme.ts';
import type { Routes } from '../routes.ts';

/**
 * The addresses at which a page or file of an event stood under earlier names of the event and of
 * its sessions.
 *
 * @param path where it stands now
 */
export function findFormerAddresses(path: string, event: Event, routes: Routes): string[] {
  const home = routes.event(event.id);
  const ofSessions = flattenSlots(event.programme).flatMap(({ id, session }) => {
    if (!session?.formerly.length) return [];
    // A slot without an id of its own goes by the name of its session.
    const kinds = id === session.id ? [routes.session, routes.sessionCalendar] : [routes.session];
    const toAddress = kinds.find((toOwn) => toOwn(event.id, session.id) === path);
    return toAddress ? session.formerly.map((former) => toAddress(event.id, former)) : [];
  });
  const elsewhere = event.formerly.flatMap((former) =>
    [path, ...ofSessions].map((name) => name.replace(home, routes.event(former))),
  );
  return [...ofSessions, ...elsewhere];
}
