import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';

export function agendaButtons({ id, language }: Unit): ViewNode {
  return buttons({ label: agendaText[language].show, action: 'agenda.show', data: { unit: id } });
}
