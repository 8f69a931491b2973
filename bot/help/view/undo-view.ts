import type { Language } from '../../../shared/domain/person/person.ts';
import { buttons, list, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { undoText } from '../text/undo-text.ts';

/** Which of the places this person may open. */
interface Places {
  readonly decisions: boolean;
  readonly groups: boolean;
  readonly plan: boolean;
}

/** What can be taken back, and where; each place is a button. */
export function undoView(language: Language, places?: Places): View {
  const text = undoText[language];
  if (!places) return sentence(text.noUnit);
  const { decisions, groups, plan } = places;
  const act = (label: string, command: string): Act => ({ label, action: 'command', data: { command } });
  return {
    summary: text.which,
    nodes: [
      paragraph(text.which),
      list([
        text.trial,
        ...(decisions ? [text.decision] : []),
        ...(groups ? [text.group] : []),
        ...(plan ? [text.plan] : []),
      ]),
      buttons(
        act(text.trials, 'trials'),
        ...(decisions ? [act(text.decisions, 'decisions')] : []),
        ...(groups ? [act(text.day, 'day')] : []),
        ...(plan ? [act(text.course, 'plan')] : []),
      ),
    ],
  };
}
