import type { Language } from '../../../shared/domain/person/language.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { refusalText } from '../text/refusal-text.ts';

type Refusal =
  | 'gone'
  | 'outsider'
  | 'busy'
  | 'noPlan'
  | 'sharedAccount'
  | 'notAllowed'
  | 'notAllowedMember'
  | 'notAllowedInstitution';

/** One calm sentence for each thing that could not be done, and where there is one, the button that mends it. */
export function refusalView(language: Language, why: Refusal, unit?: string): View {
  const words = refusalText[language][why];
  const act = mendingAct(language, why, unit);
  return act ? { summary: words, nodes: [paragraph(words), buttons(act)] } : sentence(words);
}

function mendingAct(language: Language, why: Refusal, unit: string | undefined): Act | undefined {
  const text = refusalText[language];
  switch (why) {
    case 'notAllowedMember':
      return { label: text.join, action: 'unit.join', style: 'primary' };
    case 'notAllowed':
    case 'notAllowedInstitution':
      return { label: text.whoLeads, action: 'command', data: { command: 'leadership' } };
    case 'gone':
      return { label: text.showGuide, action: 'command', data: { command: 'guide' } };
    case 'noPlan':
      return unit ? { label: text.closures, action: 'plan.closures', data: { unit } } : undefined;
    case 'outsider':
    case 'busy':
    case 'sharedAccount':
      return undefined;
    default:
      return why satisfies never;
  }
}

export function noUnitView(language: Language, where: 'channel' | 'personal'): View {
  const text = refusalText[language];
  return where === 'channel'
    ? { summary: text.noUnitHere, nodes: [paragraph(text.noUnitHere), buttons(createButton(language))] }
    : { summary: text.noUnitOfYours, nodes: [paragraph(text.noUnitOfYours), buttons(helpButton(language))] };
}

export function createButton(language: Language): Act {
  return {
    label: refusalText[language].createUnit,
    action: 'unit.create',
    style: 'primary',
    opensForm: true,
  };
}

export function helpButton(language: Language): Act {
  return { label: refusalText[language].whatCanYouDo, action: 'help.show' };
}
