import { courseToOrganise, itemNamed, tick } from '../../shared/domain/leading/checklist.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseIn } from '../learning/course-now.ts';
import { changeRow } from '../rows/change-row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { checklistText } from './text/checklist-text.ts';
import { checklistView } from './view/checklist-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'checklist.show': Carries<'unit'>;
    'checklist.tick': Carries<'unit' | 'course' | 'item' | 'on'>;
  }
}

export const checklistCommand = command({
  name: 'checklist',
  words: { da: ['tjekliste', 'tjeklisten', 'før start'], en: ['checklist'] },
  help: {
    group: 'unit',
    line: {
      da: 'det, der er rart at have aftalt før uge 1: hvem, hvor og hvornår',
      en: 'before week 1: who, where, when, cover, and what you do already',
    },
  },
  deed: 'organise',
  run: async (at) => showChecklist(at),
});

export const checklistButton = button('checklist.show', {
  deed: 'organise',
  press: async (at) => showChecklist(at),
});

export const tickButton = button('checklist.tick', {
  deed: 'organise',
  needs: ['course', 'item', 'on'],
  press: async (at, { course: typed, item: named, on }) => {
    const { unit, row, call, plan } = at;
    const course = courseIn(typed);
    const item = itemNamed(named);
    // The list of a course that has begun is over.
    if (!item || course === undefined || course !== courseToOrganise(plan, call.today))
      return showYou(refusalView(unit.language, 'gone'));
    const changed = await changeRow(
      call.ports,
      unitRow(unit.id),
      (now) => now && tick(now, course, item, on === 'yes'),
      row,
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(showYou(checklistView(changed.row.value, course)));
  },
});

function showChecklist({ unit, plan, call }: Standing): Reply {
  const course = courseToOrganise(plan, call.today);
  if (course === undefined) return showYou(sentence(checklistText[unit.language].none));
  return showYou(checklistView(unit, course));
}
