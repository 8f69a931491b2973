import type { Language } from '../../../shared/domain/person/language.ts';
import { buttons, facts, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { type EventFrame, eventFrames, framesText } from '../text/frames-text.ts';

/** Undefined where no address can be signed. */
export function framesView(
  language: Language,
  addressOf: (frame: EventFrame) => string | undefined,
): View | undefined {
  const text = framesText[language];
  const links = eventFrames.flatMap((frame) => {
    const url = addressOf(frame);
    return url ? [{ label: text.frames[frame].title, url }] : [];
  });
  if (links.length === 0) return undefined;
  return {
    summary: text.title,
    nodes: [heading(text.title), paragraph(text.intro), buttons(...links), note(text.valid)],
  };
}

/** On one sheet, with lines to fill in. */
export function framePage(language: Language, frame: EventFrame): View {
  const text = framesText[language];
  const { title, aim, before, parts, after } = text.frames[frame];
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(aim),
      paragraph(text.fill),
      heading(text.before, 2),
      list(before),
      heading(text.plan(text.minutes(minutes)), 2),
      facts(parts.map((part) => ({ label: `${text.minutes(part.minutes)} ${part.title}`, words: part.say }))),
      heading(text.after, 2),
      list(after),
    ],
  };
}
