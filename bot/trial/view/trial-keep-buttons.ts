import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { guardingText } from '../../guard/text/guard-text.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import type { Button } from '../../ui/view.ts';

/** A button holds no more than this on Slack; what is longer has to be written again. */
const longestData = 1900;

export function fitsButton(data: Readonly<Record<string, string>>): boolean {
  // Slack's adapter spells `&`, `<` and `>` as `\u0026` and the like: six characters each.
  return JSON.stringify(data).replace(/[&<>]/g, '......').length <= longestData;
}

export function keepButtons(unit: Unit, data: Actions['trial.keep']): readonly Button[] {
  const text = guardingText[unit.language];
  if (!fitsButton(data)) return [];
  return [
    { label: text.keep, action: 'trial.keep', data },
    { label: text.reword, action: 'trial.reword', data, style: 'primary', opensForm: true },
  ];
}
