import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { agendaPointText } from '../text/agenda-point-text.ts';
import { matterText } from '../text/matter-text.ts';

/** What comes on the agenda, and what takes something off it. */
export function agendaPointView({ id, language }: Unit, isChair: boolean): View {
  const text = agendaPointText[language];
  const { on } = text;
  const data = { unit: id };
  return {
    summary: on,
    nodes: [
      paragraph(on),
      paragraph(isChair ? text.offForChair : text.off),
      buttons(
        { label: matterText[language].put, action: 'matter.write', data, style: 'primary', opensForm: true },
        { label: text.newTrial, action: 'trial.open', data, opensForm: true },
        { label: text.mine, action: 'trial.mine', data },
        { label: text.agenda, action: 'agenda.show', data },
      ),
      note(text.unsaved),
    ],
  };
}
