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
  const names = [path, ...findSessionAddresses(path, event, routes)];
  const home = routes.event(event.id);
  const elsewhere = event.formerly.flatMap((former) =>
    names.map((name) => name.replace(home, routes.event(former))),
  );
  return [...names.slice(1), ...elsewhere];
}

function findSessionAddresses(path: string, event: Event, routes: Routes): string[] {
  return flattenSlots(event.programme).flatMap(({ id, session }) => {
    if (!session?.formerly.length) return [];
    // A slot without an id of its own goes by the name of its session.
    const addresses =
      id === session.id ? [routes.session, routes.sessionCalendar] : [routes.session];
    return addresses
      .filter((toAddress) => toAddress(event.id, session.id) === path)
      .flatMap((toAddress) => session.formerly.map((former) => toAddress(event.id, former)));
  });
}
