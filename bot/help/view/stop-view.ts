import type { Language } from '../../../shared/domain/person/language.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { stopText } from '../text/stop-text.ts';

interface Ways {
  readonly isMember: boolean;
  readonly mayPause: boolean;
  readonly maySwitch: boolean;
  readonly mayLeave: boolean;
  /** Hours or days of the week were named. */
  readonly ofHours: boolean;
}

/** Every way to less of the bot that this person has; none is taken yet. */
export function stopView(language: Language, ways?: Ways): View {
  const text = stopText[language];
  if (!ways) return sentence(text.noUnit);
  const act = (label: string, command: string): Act => ({ label, action: 'command', data: { command } });
  return {
    summary: ways.ofHours ? text.hours : text.which,
    nodes: [
      paragraph(ways.ofHours ? text.hours : text.which),
      buttons(
        ...(ways.isMember ? [act(text.quiet, 'quiet'), act(text.holiday, 'holiday')] : []),
        ...(ways.mayPause ? [{ ...act(text.pause, 'pause'), opensForm: true }] : []),
        ...(ways.maySwitch ? [act(text.posts, 'posts')] : []),
        ...(ways.mayLeave ? [act(text.leave, 'leave')] : []),
      ),
    ],
  };
}
