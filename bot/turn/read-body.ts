/** Bytes: many times what Slack or Teams ever sends. */
const longestBody = 1024 * 1024;

/** A request of the web's own, or of the Functions host. */
interface WithBody {
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The body as text; undefined when it is longer than `most`, which is found out before all of it is in memory. */
export async function readBody(request: WithBody, most = longestBody): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  if (!request.body) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  // Returning from inside the loop cancels the rest of the stream.
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
