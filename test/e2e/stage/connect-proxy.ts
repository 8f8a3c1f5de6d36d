import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * A proxy for a browser that cannot map hosts by itself: leads `*.instructure.com` to the simulated
 * Canvas at `port`, and everybody else nowhere.
 */
export async function startProxy(port: number): Promise<{ port: number; close(): void }> {
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', ({ url = '' }, client) => {
    client.on('error', () => client.destroy());
    if (!/^[\w-]+\.instructure\.com:443$/.test(url)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const canvas = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      canvas.pipe(client).pipe(canvas);
    });
    canvas.on('error', () => client.destroy());
    client.on('close', () => canvas.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
