import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { textsFor } from '../../library/find-text.ts';
import type { Form } from '../../ui/form.ts';

declare module '../../ui/button-and-form-names.ts' {
  interface Forms {
    /** Only on paper. */
    'paper-season': true;
  }
}

/** The list to tick for the season at hand; undefined between seasons. */
export function seasonPage(
  unit: Pick<Unit, 'kind' | 'language'>,
  today: Day,
): { readonly form: Form } | undefined {
  const day = today.slice(5);
  const season = textsFor('seasons', settingOf(unit.kind)).find(
    ({ from, until }) => from <= day && day <= until,
  );
  if (!season) return undefined;
  const { title, lines } = season[unit.language];
  const options = lines.map((label, index) => ({ value: String(index), label }));
  return {
    form: {
      id: 'paper-season',
      title,
      fields: [{ kind: 'choices', id: 'lines', label: title, options }],
      submitLabel: '',
      cancelLabel: '',
      context: {},
    },
  };
}
