import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback, where nobody but this machine can reach it. */
export type Listening = Awaited<ReturnType<typeof listen>>;

/** Lets a server listen on loopback; port 0 takes any free port. */
export async function listen(server: Server, wanted: number) {
  await once(server.listen(wanted, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server.close(), 'close');
      server.closeAllConnections();
      await closed;
    },
  };
}

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
