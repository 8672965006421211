import { createServer } from 'node:net';

const TRIES = 20;

/** The first port from `wanted` on that nobody listens at on loopback. */
export async function findFreePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `Poorten ${wanted} tot ${wanted + TRIES - 1} zijn bezet. Sluit een ander programma en probeer opnieuw.`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => resolve(true));
    });
  });
}
