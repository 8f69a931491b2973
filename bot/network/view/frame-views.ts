import { eventMinutes } from '../../../shared/domain/network/limits.ts';
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
  const minutes: readonly number[] = eventMinutes[frame];
  const whole = minutes.reduce((sum, each) => sum + each, 0);
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(aim),
      paragraph(text.fill),
      heading(text.before, 2),
      list(before),
      heading(text.plan(text.minutes(whole)), 2),
      facts(
        parts.map((part, at) => ({
          label: `${text.minutes(minutes[at] ?? 0)} ${part.title}`,
          words: part.say,
        })),
      ),
      heading(text.after, 2),
      list(after),
    ],
  };
}
