import type { Mention } from './mentions.ts';

const counts = ['', 'et barn', 'to børn', 'tre børn', 'fire børn', 'fem børn', 'seks børn'];
const ordinals = ['første', 'andet', 'tredje'];

export interface WhichChild {
  readonly child: number;
  readonly of: number;
  readonly again: boolean;
}

/** `et barn`, and later `barnet`; where there are several, `et andet barn` and `det første barn`. */
export function phraseFor({ count, genitive, names }: Mention, which: WhichChild): string {
  const phrase = /^(?:tvillinge|trillinge)/.test(names[0] ?? '')
    ? several(/^tv/.test(names[0] ?? '') ? 2 : 3)
    : bare(count, which);
  return genitive ? `${phrase}s` : phrase;
}

function bare(count: number, { child, of, again }: WhichChild): string {
  if (again && of > 1) return `det ${ordinals[child] ?? 'sidste'} barn`;
  if (again) return count > 1 ? 'børnene' : 'barnet';
  return child > 0 ? `et ${ordinals[child] ?? 'fjerde'} barn` : several(count);
}

function several(count: number): string {
  return counts[count] ?? 'nogle børn';
}
