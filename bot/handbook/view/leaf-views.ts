import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { library } from '../../library/library.ts';
import type { CheckQuestion } from '../../library/text/check-question.ts';
import type { RoleGuide } from '../../library/text/role-guide.ts';
import type { SeasonWords } from '../../library/text/season.ts';
import type { LibraryText } from '../../library/text/types.ts';
import { viewOfChildren } from '../../library/view-of-children.ts';
import { buttons, heading, list, note, paragraph, quote, sentence, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;
type Page = keyof (typeof handbookText)['da']['open'];

const ask: readonly Page[] = ['card', 'question', 'concept', 'golden'];
const attempt: readonly Page[] = ['starters', 'ladder', 'principle', 'halve', 'steps', 'plan-b'];
const know: readonly Page[] = ['short-guide', 'role', 'seasons', 'contacts', 'guidelines'];
const forLeaders: readonly Page[] = ['check', 'network-meeting'];

export function indexView(unit: Where, leads: boolean): View {
  const children = viewOfChildren(unit.language);
  const text = handbookText[unit.language];
  const open = (pages: readonly Page[]) =>
    buttons(
      ...pages.map(
        (command): Act => ({
          label: text.open[command],
          action: 'command',
          data: { command },
        }),
      ),
    );
  return {
    summary: text.indexTitle,
    nodes: [
      heading(text.indexTitle),
      paragraph(text.indexIntro),
      ...(children ? [quote(children)] : []),
      heading(text.indexAsk, 2),
      open(ask),
      heading(text.indexTry, 2),
      open(attempt),
      heading(text.indexKnow, 2),
      open([...know, ...(leads ? forLeaders : [])]),
    ],
  };
}

/** The week in two sentences, for those who read on the way to the children. */
export function shortGuideView(unit: Where, short: string): View {
  const label = handbookText[unit.language].wholeGuide;
  return {
    summary: short,
    nodes: [paragraph(short), buttons({ label, action: 'guide.show', data: { unit: unit.id } })],
  };
}

export function roleView({ language }: Where, guides: readonly RoleGuide[]): View {
  return {
    summary: handbookText[language].open.role,
    nodes: guides.flatMap((guide) => roleNodes(guide, language)),
  };
}

function roleNodes(guide: RoleGuide, language: Unit['language']): readonly ViewNode[] {
  const { title, text, lines } = guide[language];
  return [heading(title, 2), paragraph(text), list(lines)];
}

export function checkView(
  { language }: Where,
  {
    now,
    before,
    all,
    appreciative,
  }: {
    readonly now: CheckQuestion | undefined;
    readonly before: readonly CheckQuestion[];
    readonly all: number;
    readonly appreciative: LibraryText | undefined;
  },
): View {
  const text = handbookText[language];
  const areas = Map.groupBy(before, ({ area }) => area);
  const covered = [...areas].map(([area, questions]) => `${text.areas[area]} (${questions.length})`);
  return {
    summary: text.checkTitle,
    nodes: [
      heading(text.checkTitle),
      ...(now ? [quote(now[language].question), paragraph(now[language].next)] : []),
      ...(before.length > 0 ? [note(`${text.checkSoFar(before.length, all)} ${covered.join(', ')}.`)] : []),
      ...(appreciative ? [heading(text.appreciativeTitle, 2), quote(appreciative[language])] : []),
    ],
  };
}

export function seasonView({ language }: Where, season: SeasonWords | undefined): View {
  const text = handbookText[language];
  if (!season) return sentence(text.noSeason);
  return {
    summary: season.title,
    nodes: [heading(season.title), list(season.lines)],
  };
}

/** A part at a time; four meetings make a year. */
export function networkView(unit: Where, part: string | undefined): View {
  const text = handbookText[unit.language];
  const parts = Object.entries(text.networkParts).filter(([each]) => each !== part);
  return {
    summary: text.networkTitle,
    nodes: [
      heading(text.networkTitle),
      ...(part ? networkNodes(unit.language, part) : [paragraph(text.networkIntro)]),
      buttons(
        ...parts.map(
          ([each, label]): Act => ({ label, action: 'network.show', data: { unit: unit.id, part: each } }),
        ),
      ),
    ],
  };
}

function networkNodes(language: Unit['language'], part: string): readonly ViewNode[] {
  const text = handbookText[language];
  const { networkMeetings, networkCriteria, facilitatorScript, lessons, thoughts, roleGuides } =
    library().texts;
  switch (part) {
    case 'criteria':
      return [heading(text.networkParts.criteria, 2), list(networkCriteria.map((each) => each[language]))];
    case 'script':
      return [
        heading(text.networkParts.script, 2),
        list(facilitatorScript.map(({ [language]: words }) => [strong(`${words.when}: `), words.say])),
      ];
    case 'lessons':
    case 'thoughts':
      return [
        heading(text.networkParts[part], 2),
        ...(part === 'lessons' ? lessons : thoughts).map(({ [language]: words }) =>
          paragraph(strong(`${words.title}. `), words.text, ' ', words.next),
        ),
      ];
    case 'roles':
      return [
        note(text.roleOther),
        ...roleGuides
          .filter(({ role }) => role !== 'staff' && role !== 'leader' && role !== 'deputy')
          .map(({ [language]: words }) =>
            paragraph(strong(`${words.title}. `), words.text, ' ', words.lines.join(' ')),
          ),
      ];
    default: {
      const meeting = networkMeetings[Number(part) - 1]?.[language];
      if (!meeting) return [paragraph(text.networkIntro)];
      return [
        heading(meeting.title, 2),
        paragraph(meeting.text),
        list(
          meeting.items.map(({ minutes, title, say }) => [
            strong(`${title} (${text.minutes(minutes)}) `),
            say,
          ]),
        ),
      ];
    }
  }
}
