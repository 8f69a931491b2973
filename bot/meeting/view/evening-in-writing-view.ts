import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { heading, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { sectionMaterial, sectionPrompt, sectionTitle } from './agenda-nodes.ts';
import { matterLines } from './matter-nodes.ts';
import { topicNodes } from './topic-nodes.ts';

/** The same points as a round in writing, for those who cannot sit down together. */
export function eveningView(unit: Unit, agenda: Agenda): View {
  const { language } = unit;
  const text = agendaText[language];
  return {
    summary: text.eveningTitle,
    nodes: [
      heading(text.eveningTitle),
      paragraph(text.eveningIntro),
      ...agenda.sections
        .filter(({ item }) => item !== 'dilemma')
        .flatMap(({ item }, index) => [
          heading(`${index + 1}. ${sectionTitle(item, language)}`, 2),
          ...sectionPrompt(item, agenda, unit),
          ...sectionMaterial(
            agenda,
            agenda.sections.findIndex((each) => each.item === item),
            unit,
          ),
          ...(item === 'trials'
            ? agenda.topics
                .filter(({ lines }) => lines.length > 0)
                .flatMap((topic) => topicNodes(topic, language))
            : []),
          ...(item === 'matters' ? matterLines(agenda.matters, language) : []),
        ]),
    ],
  };
}
