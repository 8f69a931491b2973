import type { AgendaVariant } from '../../../shared/domain/meeting/agenda-sections.ts';
import { agendaLengths } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Button } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { matterText } from '../text/matter-text.ts';
import type { AgendaAsk } from './agenda-ask.ts';
import { mendAct } from './matter-views.ts';
import { goOnAct } from './way-to-card-view.ts';

/** What can be done with the agenda, whoever looks at it. */
export function choices({ unit, agenda, state, meeting, more, stepIn }: AgendaAsk): readonly Button[] {
  const text = agendaText[unit.language];
  const data = { unit: unit.id };
  const length = String(agenda.length);
  const all: Button[] = [];
  if (meeting === 'may-start') {
    const label = agenda.length === 'async-evening' ? text.eveningPost : text.start;
    all.push({
      label,
      action: 'meeting.start',
      data: { ...data, length, day: agenda.meeting.day },
      style: 'primary',
    });
  }
  if (meeting === 'may-go-on' || meeting === 'may-take-over')
    all.push({ ...goOnAct(unit, agenda.meeting.day, meeting === 'may-take-over'), style: 'primary' });
  if (stepIn) all.push(stepIn);
  if (state === 'draft' && agenda.topics.length > 0)
    all.push({ label: text.wish, action: 'agenda.wish', data });
  if (state === 'draft' || ['may-go-on', 'may-take-over', 'going-on'].includes(meeting))
    all.push({ label: matterText[unit.language].put, action: 'matter.write', data, opensForm: true });
  const unfolded = { ...data, length, ...(!more && { more: 'yes' }) };
  all.push({ label: more ? text.less : text.more, action: 'agenda.show', data: unfolded });
  return all;
}

/** What stands below it once it is unfolded. */
export function moreChoices(ask: AgendaAsk): readonly Button[] {
  const { unit, agenda, state, mayRun, mayMend = [] } = ask;
  const text = agendaText[unit.language];
  const data = { unit: unit.id };
  const all: Button[] = agenda.matters
    .flatMap(({ lines }) => lines.filter(({ trial }) => mayMend.includes(trial)))
    .map(({ trial, what }) => mendAct(unit, { matter: trial, words: what }));
  const day = state === 'frozen' ? { ...data, day: agenda.meeting.day } : data;
  if (agenda.topics.length > 0) all.push({ label: text.sources, action: 'agenda.sources', data: day });
  all.push({ label: text.showDecisions, action: 'decisions.show', data });
  if (state === 'frozen') return all;
  if (mayRun && agenda.topics.length > 1) all.push({ label: text.chooseFirst, action: 'agenda.first', data });
  return [...all, ...lengthButtons(unit, agenda.length)];
}

/** How long it may be instead. */
export function lengthButtons(unit: Unit, now: AgendaVariant): readonly Button[] {
  const text = agendaText[unit.language];
  const isInWriting = settingOf(unit.kind) === 'family-daycare' && now !== 'async-evening';
  return [
    ...agendaLengths
      .filter((length) => length !== now)
      .map((length) => lengthButton(unit, length, text.lengths[length])),
    ...(isInWriting ? [lengthButton(unit, 'async-evening', text.evening)] : []),
  ];
}

function lengthButton(unit: Unit, length: AgendaVariant, label: string): Button {
  return { label, action: 'agenda.show', data: { unit: unit.id, length: String(length) } };
}
