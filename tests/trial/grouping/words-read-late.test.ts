import { expect, it, vi } from 'vitest';

it('reads no word list before the first trial is grouped', async () => {
  const reads = vi.fn(() => 'n|+en||Abog');
  vi.doMock('../../../shared/domain/trial/grouping/words/danish-words.ts', () => ({
    get danishWords() {
      return reads();
    },
  }));
  const fresh = await import('../../../shared/domain/trial/grouping/group-trials.ts');
  expect(reads).not.toHaveBeenCalled();
  fresh.groupTrials([{ id: 'a', text: 'en bog' }]);
  expect(reads).toHaveBeenCalledOnce();
});
