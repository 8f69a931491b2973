/** “Ib, Carla og Emil”, each once, with the word that the language has for “and”. */
export function inOneLine(all: readonly string[], and: string): string {
  const each = [...new Set(all)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} ${and} ${last}`;
}
