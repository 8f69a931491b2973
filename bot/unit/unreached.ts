import { message } from '../feature/message.ts';
import { heading, note, paragraph } from '../ui/build-view.ts';
import { adultsRead, nameIn } from './adults-to-name.ts';
import { unreachedText } from './text/unreached-text.ts';

/** Tells whoever asked for a message, once and in private, that it has not reached a colleague. */
export const unreached = message('unreached', async ({ unit, send, readAll }) => {
  const { what, to } = send.about;
  const text = unreachedText[unit.language];
  const name = nameIn(await adultsRead(readAll, unit.id))(to);
  const title = text.title(name ?? text.somebody);
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title),
      paragraph(text.body(text.things[what] ?? text.message, name ?? text.somebody)),
    ],
  };
});
