import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

function suggestionOf(text: string, language?: 'da' | 'en'): string | undefined {
  const verdict = guard(text, { known: [], language });
  return verdict.kind === 'ask' ? verdict.suggestion : verdict.kind;
}

describe('what is suggested is in the language of the text', () => {
  it('in English', () => {
    expect(suggestionOf('I have seen Emma do it when we sang', 'en')).toBe(
      'I have seen a child do it when we sang',
    );
    expect(suggestionOf("Emma's mother was with us", 'en')).toBe('A child’s mother was with us');
  });

  it('in English, wherever English is written', () => {
    expect(suggestionOf('I have seen Emma do it when we sang')).not.toMatch(/barn/);
  });

  it('is missing in an English unit where the text is not plainly English', () => {
    expect(suggestionOf('Emma sat still', 'en')).toBeUndefined();
    expect(suggestionOf('Emma kom med', 'en')).toBeUndefined();
  });

  it('in Danish otherwise', () => {
    expect(suggestionOf('Emma sad stille', 'da')).toBe('Et barn sad stille');
  });
});
