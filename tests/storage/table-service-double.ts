import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TableServiceDouble {
  readonly connectionString: string;
  /** Method and address of every request so far. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** Answers as a table service might, in ways the emulator never does. */
export async function startTableService(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TableServiceDouble> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume();
    request.on('end', () => answer(request, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    connectionString: [
      'DefaultEndpointsProtocol=http',
      'AccountName=double',
      `AccountKey=${Buffer.from('no account at all').toString('base64')}`,
      `TableEndpoint=http://127.0.0.1:${port}/double`,
    ].join(';'),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
