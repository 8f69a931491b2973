import { afterEach, describe, expect, it, vi } from 'vitest';
import { signerFor, signerOfButtons } from '../../functions/wiring/signers.ts';

const before = 'en god og lang hemmelighed nr. 0';
const now = 'en god og lang hemmelighed nr. 1';
const signers = {
  page: () => signerFor('print'),
  picture: () => signerFor('picture'),
  button: signerOfButtons,
};
type What = keyof typeof signers;
const all = Object.keys(signers) as readonly What[];

/** In the cloud, where no secret is made by itself. */
async function signerUnder(what: What, secret: string, previous = '') {
  vi.stubEnv('FEMUGER_SECRET', secret);
  vi.stubEnv('FEMUGER_SECRET_PREVIOUS', previous);
  vi.stubEnv('FEMUGER_DB', '');
  for (const name of ['SLACK_SIGNING_SECRET', 'MicrosoftAppPassword']) vi.stubEnv(name, '');
  return signers[what]();
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(all)('what signs a %s', (what) => {
  it('knows what was signed before the secret was changed, and no longer once that is named nowhere', async () => {
    const old = (await signerUnder(what, before))?.sign('words') ?? '';
    expect((await signerUnder(what, now, before))?.isSigned('words', old)).toBe(true);
    expect((await signerUnder(what, now))?.isSigned('words', old)).toBe(false);
  });

  it('signs with the secret in force', async () => {
    const fresh = (await signerUnder(what, now, before))?.sign('words') ?? '';
    expect((await signerUnder(what, now))?.isSigned('words', fresh)).toBe(true);
  });

  it('takes nothing that was signed for something else', async () => {
    const signed = (await signerUnder(what, now))?.sign('words') ?? '';
    for (const other of all.filter((each) => each !== what))
      expect((await signerUnder(other, now))?.isSigned('words', signed)).toBe(false);
  });
});

it('links are not made where no secret is set', async () => {
  expect(await signerUnder('page', '')).toBeUndefined();
  expect(await signerUnder('picture', '')).toBeUndefined();
});
