import { longestCriteria, longestNetworkName } from '../../shared/domain/network/limits.ts';
import { type Network, networkKinds } from '../../shared/domain/network/network.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { isClock, type Weekday } from '../../shared/domain/time/day.ts';
import type { Data } from '../feature/button.ts';
import type { Values } from '../ui/form.ts';
import { guardNetworkText } from './guard-network-text.ts';
import { networkText } from './text/network-text.ts';

type Fields = Pick<Network, 'name' | 'kind' | 'slot' | 'criteria'>;

/** Past the guard, or what is wrong by field; `accepted`: what the guard asked about, for the next time. */
export function readNetworkForm(
  values: Values,
  { accepted = '' }: Data,
  language: Language,
):
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly errors: Values; readonly accepted?: string } {
  const text = networkText[language];
  const errors: Record<string, string> = {};
  const name = guardNetworkText(values.name, longestNetworkName, { language, accepted });
  if (!name.ok) errors.name = name.error;
  else if (!name.text) errors.name = text.nameMissing;
  const criteria = guardNetworkText(values.criteria, longestCriteria, { language, accepted });
  if (!criteria.ok) errors.criteria = criteria.error;
  const kind = networkKinds.find((each) => each === values.kind);
  const weekday = Number(values.weekday);
  const time = values.time ?? '';
  const isTime = isClock(time);
  if (!kind) errors.kind = text.kind;
  if (!isWeekday(weekday)) errors.weekday = text.weekday;
  if (!isTime) errors.time = text.time;
  if (name.ok && name.text && criteria.ok && kind && isWeekday(weekday) && isTime)
    return {
      ok: true,
      fields: {
        name: name.text,
        kind,
        slot: { weekday, time },
        ...(criteria.text && { criteria: criteria.text }),
      },
    };
  const asked = [name, criteria].flatMap((each) => (each.ok || !each.asked ? [] : [each.asked]));
  return {
    ok: false,
    errors,
    ...(asked.length > 0 && { accepted: [accepted, ...asked].filter(Boolean).join(',') }),
  };
}

function isWeekday(number: number): number is Weekday {
  return Number.isInteger(number) && number >= 1 && number <= 5;
}
