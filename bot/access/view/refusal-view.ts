import type { Language } from '../../../shared/domain/person/person.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { refusalText } from '../text/refusal-text.ts';

/** One calm sentence for each thing that could not be done. */
export function refusalView(
  language: Language,
  why:
    | 'gone'
    | 'outsider'
    | 'busy'
    | 'noPlan'
    | 'sharedAccount'
    | 'notAllowed'
    | 'notAllowedMember'
    | 'notAllowedInstitution',
): View {
  return sentence(refusalText[language][why]);
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
