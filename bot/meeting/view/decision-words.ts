import { doerTold } from '../../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { dayInWords, doerInWords } from '../../../shared/domain/meeting/deadline-in-words.ts';
import { besideOwner, takenOnBy } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import { doersTold } from '../../../shared/domain/meeting/doers-in-sentence.ts';
import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { agendaText } from '../text/agenda-text.ts';

type Worded = (Pick<Decision, 'owner' | 'by'> | Pick<KeptDecision, 'owner' | 'by' | 'practice'>) & {
  readonly text: string;
  readonly who?: string;
};

/** Who took it on, but for those whom the decision's own words name. */
function whoElse({ text, owner, who }: Worded, language: Language): string {
  const isTwice = owner && who && doerInWords(owner.name, who, { isPerson: false });
  const isSaid =
    owner && (doerInWords(text, owner.name, { isPerson: true }) || doerTold(text, [owner]) !== undefined);
  const beside = isSaid && who && besideOwner(who);
  if (beside && doersNamed(text, owner.name, beside)) return '';
  if (beside) return `${agendaText[language].togetherWith} ${beside}`;
  return takenOnBy({
    ...(owner && !isSaid && { owner }),
    ...(who && !isTwice && !doerInWords(text, who, { isPerson: wholeName.test(who) }) && { who }),
  });
}

/** Written in full it is a colleague’s: “Carla Berg”, and not “Vi alle”. */
const wholeName = /^\p{Lu}\p{L}*(?:[\s-]+\p{Lu}\p{L}*)+$/u;

/** “Hanne og Iben tager de små med” names both already. */
function doersNamed(text: string, owner: string, beside: string): boolean {
  const pair = [owner, ...beside.split(/ (?:og|and) /u)].map((name) => ({ id: name, name }));
  return doersTold(text, pair).length > 1;
}

/** Nothing where the words give the date; the date alone where they give its weekday: “inden fredag (6. november)”. */
function untilWords(text: string, by: Day, language: Language): string | undefined {
  const { dayRange, longDay } = datesText[language];
  switch (dayInWords(text, by)) {
    case 'date':
      return undefined;
    case 'weekday':
      return dayRange(by, by);
    case undefined:
      return `${agendaText[language].by} ${longDay(by)}`;
  }
}

export function decisionWords(decision: Worded, language: Language): string {
  const { text, by } = decision;
  const words = agendaText[language];
  const isPractice = 'practice' in decision && decision.practice !== undefined;
  const whom = whoElse(decision, language);
  const when = by && untilWords(text, by, language);
  const rest = isPractice ? [words.practice] : [...(whom ? [whom] : []), ...(when ? [when] : [])];
  return rest.length > 0 ? `${text} (${rest.join(', ')})` : text;
}
