import type { OrganiseItem } from '../../../shared/domain/leading/checklist.ts';
import type { NotePart } from '../../../shared/domain/learning/note.ts';
import { counted } from '../../time/text/counted.ts';

type Parts = Readonly<Record<NotePart, string>>;
type Items = Readonly<Record<OrganiseItem, string>>;

const da = {
  parts: {
    group: 'i de små grupper',
    play: 'i legen',
    meal: 'ved måltidet',
    dressing: 'i garderoben',
    outdoors: 'ude',
    rest: 'ved hvile og pusling',
  } satisfies Parts as Parts,
  items: {
    who: 'hvem',
    where: 'hvor',
    when: 'hvornår',
    cover: 'afløser',
    already: 'det, I allerede gør',
  } satisfies Items as Items,
  been: (times: number) => `Du har været med ${counted('da', times, 'én gang', 'gange')} i forløbet.`,
  notYet: (parts: string) => `Endnu ikke: ${parts}.`,
  missing: (items: string) => `Det har I ikke aftalt endnu: ${items}.`,
  visit: 'Notér besøg',
  followUpHint:
    'En stund med én dagplejer ad gangen giver plads til det, der ikke bliver sagt i aftenrunden.',
  followUp: 'Se dine opfølgninger',
  checklist: 'Vis tjeklisten',
};

const en: typeof da = {
  parts: {
    group: 'in the small groups',
    play: 'in play',
    meal: 'at the meal',
    dressing: 'in the cloakroom',
    outdoors: 'outdoors',
    rest: 'at rest and changing',
  },
  items: {
    who: 'who',
    where: 'where',
    when: 'when',
    cover: 'cover',
    already: 'what you do already',
  },
  been: (times) =>
    times === 1
      ? 'You have been with them once in the course.'
      : `You have been with them ${times} times in the course.`,
  notYet: (parts) => `Not yet: ${parts}.`,
  missing: (items) => `You have not agreed on this yet: ${items}.`,
  visit: 'Note a visit',
  followUpHint:
    'A while with one childminder at a time gives room for what is not said in the evening round.',
  followUp: 'See your follow-ups',
  checklist: 'Show the checklist',
};

export const leadingText = { da, en };
