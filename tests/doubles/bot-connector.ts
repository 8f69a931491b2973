import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** A failure for the next matching call. */
export interface Trouble {
  readonly path?: RegExp;
  /** So many matching calls succeed first. */
  readonly after?: number;
  readonly status: number | 'hang' | 'hang-up';
  readonly code?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface BotConnector {
  readonly url: string;
  readonly calls: ConnectorCall[];
  /** The messages that people can see, in order. */
  messages(): Record<string, unknown>[];
  failNext(...troubles: Trouble[]): void;
  /** From now on messages for one person alone are refused. */
  refuseTargeted(): void;
  /** What the roster tells of everybody from now on. */
  knowMember(belonging: object): void;
  stop(): Promise<void>;
}

/** Stands in for the Bot Connector's REST interface: records what arrives, answers as Teams does. */
export async function startBotConnector(
  /** The personal chat that a person and the bot share. */
  chatOf: (person: string) => string = () => 'a:personal-chat',
): Promise<BotConnector> {
  const calls: ConnectorCall[] = [];
  const troubles: Trouble[] = [];
  let targeted = true;
  let belonging: object = {};
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '');
    const method = request.method ?? '';
    const body = await readBody(request);
    const refused = !targeted && path.includes('isTargetedActivity=true');
    if (refused) {
      response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify({ error: { code: 'OperationNotSupported', message: 'said no' } }));
      return;
    }
    calls.push({ method, path, body });
    const index = troubles.findIndex(
      (trouble) => (trouble.path?.test(path) ?? true) && calls.length > (trouble.after ?? 0),
    );
    const [trouble] = index < 0 ? [] : troubles.splice(index, 1);
    if (trouble?.status === 'hang') return;
    if (trouble?.status === 'hang-up') {
      request.socket.destroy();
      return;
    }
    const status = trouble?.status ?? (method === 'POST' ? 201 : 200);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...trouble?.headers });
    response.end(
      JSON.stringify(trouble ? { error: { code: trouble.code, message: 'said no' } } : successOf(path, body)),
    );
  }

  function successOf(path: string, { members }: ConnectorCall['body']): object {
    const [first] = Array.isArray(members) ? (members as { id?: string }[]) : [];
    if (/^\/v3\/conversations\/?$/.test(path)) return { id: chatOf(first?.id ?? '') };
    const member = /\/members\/([^/]+)$/.exec(path)?.[1];
    if (member) return { id: member, name: 'Ane Ægidius', aadObjectId: member, ...belonging };
    return { id: `message-${calls.length}` };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    messages: () => calls.filter(({ path }) => path.includes('/activities')).map(({ body }) => body),
    refuseTargeted: () => {
      targeted = false;
    },
    knowMember: (known) => {
      belonging = known;
    },
    failNext: (...more) => void troubles.push(...more),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text ? (JSON.parse(text) as Record<string, unknown>) : {};
}
