import type { PrintedFile, PrintedPage } from '../../bot/print/printed-page.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import { fileHeaders, pageHeaders } from '../../bot/web/page-and-file-headers.ts';
import { ports } from './ports.ts';

/** A page behind a signed link. */
export async function answerPrint(
  request: Request,
  { kind = '', unit = '' }: Readonly<Record<string, string>>,
  all: () => Promise<Outside> = ports,
): Promise<Response> {
  const { closedPage, openPrintFile, openPrintPage } = await import('../../bot/print/open-page-or-file.ts');
  const token = new URL(request.url).searchParams.get('token') ?? '';
  const asked = { kind, unit, token };
  const file = await openPrintFile(await all(), asked);
  if (file) return answerFile(file);
  const opened = await openPrintPage(await all(), asked);
  const page = await renderPrinted(opened ?? closedPage());
  return new Response(page, { status: opened ? 200 : 404, headers: pageHeaders });
}

function answerFile({ name, type, body }: PrintedFile): Response {
  return new Response(typeof body === 'string' ? body : streamOf(body), {
    headers: fileHeaders(name, type),
  });
}

/** What breaks off half-way is no answer at all, so that nobody keeps half an archive. */
function streamOf(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return ReadableStream.from(parts).pipeThrough(new TextEncoderStream());
}

async function renderPrinted({
  page,
  content,
  words,
}: PrintedPage): Promise<string | ReadableStream<Uint8Array>> {
  if ('view' in content) {
    const { renderPage } = await import('../../bot/web/render-page.ts');
    return renderPage(content.view, page, content.behind);
  }
  if ('parts' in content) {
    const { renderParts } = await import('../../bot/web/render-page.ts');
    return streamOf(renderParts(content.parts, page));
  }
  if ('deck' in content) {
    const { renderDeck } = await import('../../bot/web/render-deck.ts');
    return renderDeck(content.deck, page);
  }
  const { renderPaperForm } = await import('../../bot/web/render-paper-form.ts');
  return renderPaperForm(content.form, page, words);
}
