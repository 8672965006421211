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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
