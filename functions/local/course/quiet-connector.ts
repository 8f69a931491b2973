import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for Teams when there is no playground: accepts every message and shows none. */
export async function startQuietConnector(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  let taken = 0;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      taken += 1;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: `message-${taken}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
