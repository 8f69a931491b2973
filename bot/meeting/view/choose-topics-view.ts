import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { mostFirst } from '../../../shared/domain/meeting/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, note, sentence } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Button, View } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { wholeTitle } from './topic-form.ts';

const mostShown = 12;

/** One tap a topic; a second one takes it back. */
export function wishesView(unit: Unit, agenda: Agenda, wished: readonly string[]): View {
  const { wishTitle, wishHint } = agendaText[unit.language];
  return choosing(unit, agenda, { title: wishTitle, hint: wishHint, action: 'agenda.wish', chosen: wished });
}

export function firstTopicsView(unit: Unit, agenda: Agenda, first: readonly string[]): View {
  const { firstTitle, firstHint } = agendaText[unit.language];
  const hint = firstHint(mostFirst);
  return choosing(unit, agenda, { title: firstTitle, hint, action: 'agenda.first', chosen: first });
}

interface Choosing {
  readonly title: string;
  readonly hint: string;
  readonly action: 'agenda.wish' | 'agenda.first';
  /** Trials, each for the topic it stands in. */
  readonly chosen: readonly string[];
}

function choosing(unit: Unit, { topics }: Agenda, { title, hint, action, chosen }: Choosing): View {
  const text = agendaText[unit.language];
  if (topics.length === 0) return sentence(text.nothingToChoose);
  const button = (topic: AgendaTopic): Button => {
    const isChosen = topic.lines.some(({ trial }) => chosen.includes(trial));
    const label = shortenedButton(isChosen ? text.chosen(wholeTitle(topic)) : wholeTitle(topic));
    return { label, action, data: { unit: unit.id, trial: topic.lines[0]?.trial ?? '' } };
  };
  return {
    summary: title,
    nodes: [
      heading(title, 2),
      note(hint),
      buttons(...topics.slice(0, mostShown).map(button)),
      buttons({ label: text.back, action: 'agenda.show', data: { unit: unit.id } }),
    ],
  };
}
