/** Many times what either platform sends; whoever sends more is neither, and is not read to the end. */
export const longestBody = 1024 * 1024;

/** The whole body as text; nothing when it is longer than anybody we know would send. */
export async function readBody(request: Request, most = longestBody): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  if (!request.body) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop lets go of the rest.
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
