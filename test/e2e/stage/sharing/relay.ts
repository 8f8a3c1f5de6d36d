import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A port of loopback that stays the same while what answers behind it changes. */
export interface Relay {
  port: number;
  /** Ends every connection, and leads new ones to another port. */
  leadTo(port: number): void;
  close(): void;
}

/** A browser learns only at its start where the hosts of the world are; each test has a simulated Canvas of its own. */
export async function startRelay(): Promise<Relay> {
  const open = new Set<Socket>();
  let behind = 0;
  const server = createServer((client) => {
    const canvas = connect(behind, '127.0.0.1');
    for (const [from, to] of [
      [client, canvas],
      [canvas, client],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  const end = () => {
    for (const socket of open) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo(port) {
      end();
      behind = port;
    },
    close() {
      end();
      server.close();
    },
  };
}
