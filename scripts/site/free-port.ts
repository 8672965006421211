import { createServer } from 'node:http';
import { listen } from './listen.ts';

/** The first of twenty ports from `wanted` on that nobody listens at on loopback. */
export async function findFreePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20; port += 1) {
    const probe = await listen(createServer(), port).catch(() => undefined);
    await probe?.close();
    if (probe) return port;
  }
  throw new Error(
    `Poorten ${wanted} tot ${wanted + 19} zijn bezet. Sluit een ander programma en probeer opnieuw.`,
  );
}
