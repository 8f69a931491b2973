import { describe, expect, it } from 'vitest';
import { decisionWords } from '../../bot/meeting/view/decision-words.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { carla, fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

describe('the minutes of a meeting whose decision a colleague has decided anew', () => {
  it('keep what was decided, and say that it was changed since', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går ud hver dag' });
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi spiser ude' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const before = replyText(await world.say(carla, personal, 'referat'));
    expect(before).not.toContain('siden ændret');
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    await fill(
      world,
      ane,
      'decision.change',
      { unit, day: data.day, decision },
      { text: 'Vi går ud om fredagen' },
    );
    expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain('Vi går ud om fredagen');
    const minutes = replyText(await world.say(carla, personal, 'referat'));
    expect(minutes).toContain('• Vi går ud hver dag · siden ændret, se “beslutninger”');
    expect(minutes).toMatch(/• Vi spiser ude$/m);
  });

  it('say nothing of it where whoever led it has put the minutes right', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går ud hver dag' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    await fill(world, bo, 'meeting.correct', { ...data, decision }, { text: 'Vi går ud om fredagen' });
    const minutes = replyText(await world.say(carla, personal, 'referat'));
    expect(minutes).toContain('Vi går ud om fredagen');
    expect(minutes).not.toContain('siden ændret');
  });
});

describe('who does it is told once', () => {
  const owner = { id: 'UCARLA', name: 'Carla Berg' };
  it.each([
    ['Carla ringer til skoven', { who: 'Carla Berg' as Guarded }, 'Carla ringer til skoven'],
    ['Vi får et turkort, det gør Carla', { owner }, 'Vi får et turkort, det gør Carla'],
    ['Carlas gruppe går først', { owner }, 'Carlas gruppe går først (Carla Berg)'],
    ['Emil ringer til skoven', { who: 'Carla Berg' as Guarded }, 'Emil ringer til skoven (Carla Berg)'],
  ])('%s', (text, whom, words) => {
    expect(decisionWords({ text: text as Guarded, ...whom }, 'da')).toBe(words);
  });
});
