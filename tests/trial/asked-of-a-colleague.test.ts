import { expect, it } from 'vitest';
import { addTrials, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);

it.each(['hvad lavede Ane sidst', 'hvad prøvede Ane?', 'og hvad delte Ane i sidste uge'])(
  'what a colleague did of late is what they have shared: %s',
  async (said) => {
    const shown = replyText(await copyWorld(first).say(bo, personal, said));
    expect(shown).toContain('Det har Ane delt');
    expect(shown).not.toContain('Carla Berg');
  },
);

it.each(['hvad lavede børnene sidst', 'hvad lavede vi sidst', 'hvad lavede han sidst'])(
  'and of nobody by name: %s',
  async (said) => {
    expect(replyText(await copyWorld(first).say(bo, personal, said))).not.toContain('Det har ');
  },
);
