import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { library } from '../../library/library.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';
import { networkMeetingsText } from '../text/network-meetings-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

/** A part at a time; four meetings make a year. */
export function networkView(unit: Where, part: string | undefined): View {
  const text = networkMeetingsText[unit.language];
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
  const text = networkMeetingsText[language];
  const handbook = handbookText[language];
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
        note(handbook.roleOther),
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
