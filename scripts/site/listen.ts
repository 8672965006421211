import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback, where nobody but this machine can reach it. */
export interface Listening {
  /** Its origin. */
  address: string;
  close: () => Promise<void>;
}

/** Lets a server listen on loopback; port 0 takes any free port. */
export async function listen(server: Server, wanted: number): Promise<Listening> {
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
