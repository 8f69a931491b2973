import { mostInMemory } from '../../shared/domain/picture/limits.ts';

/** Makes each picture once, and forgets the oldest when there are too many. */
export function keptInMemory(
  make: (svg: string) => Promise<Uint8Array>,
): (svg: string) => Promise<Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  return async (svg) => {
    const found = kept.get(svg);
    if (found) return found;
    const png = await make(svg);
    const [oldest] = kept.keys();
    if (kept.size >= mostInMemory && oldest !== undefined) kept.delete(oldest);
    kept.set(svg, png);
    return png;
  };
}
