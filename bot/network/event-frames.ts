import { firstLanguage, type Language } from '../../shared/domain/person/language.ts';
import { notSet } from '../access/not-set.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import { freeCommand } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import { sentence } from '../ui/build-view.ts';
import { eventFrames, framesText } from './text/frames-text.ts';
import { framePage, framesView } from './view/frame-views.ts';

/** Whoever prepares such a day may be in no unit. */
export const framesCommand = freeCommand({
  name: 'event-frames',
  words: {
    da: ['arrangement', 'arrangementer', 'cafédag', 'stormøde', 'erfaringsdag'],
    en: ['event', 'events', 'café day'],
  },
  help: { under: 'network' },
  run: async (call) => {
    const here = await resolveUnit(call);
    const language = here.kind === 'unit' ? here.row.value.language : firstLanguage;
    const { ports, person } = call;
    const frames = framesView(language, (frame) => pageLink(ports, person, 'frame', `${frame}.${language}`));
    return showYou(frames ?? sentence(notSet(call, framesText[language].notSet, 'FEMUGER_SECRET')));
  },
});

/** A link names the frame and the language: `cafe.da`. It shows nothing that is anybody’s. */
export function openFramePage(sheet: string) {
  const [asked = '', spoken] = sheet.split('.');
  const frame = eventFrames.find((each) => each === asked);
  if (!frame) return undefined;
  const language: Language = spoken === 'en' ? 'en' : 'da';
  return { language, title: framesText[language].frames[frame].title, view: framePage(language, frame) };
}
