import { describe, expect, it } from 'vitest';
import { deadlineTold, doerTold } from '../../shared/domain/meeting/day-and-person-in-sentence.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal } from '../people/world.ts';

const friday = '2026-12-18';
const people = ['Ane Lind', 'Emil Holm', 'Farida'].map((name): Attendee => ({ id: name, name }));

describe('what a decision tells of when and who', () => {
  it.each([
    ['Farida køber spande inden fredag', '2026-12-25'],
    ['Vi får nye knager senest på fredag', '2026-12-25'],
    ['Farida køber spande inden mandag', '2026-12-21'],
    // From then on is no day to have it done by.
    ['De store deler frugt ud fra på mandag', undefined],
    ['De store deler frugt ud fra mandag', undefined],
    ['Farida køber spande næste torsdag', '2026-12-24'],
    ['De store deler frugt ud fra næste torsdag', undefined],
  ])('%s, said on a Friday: %s', (text, day) => expect(deadlineTold(text, friday)).toBe(day));

  it.each([
    ['De store deler frugt ud hver dag, Ane står for det', 'Ane Lind'],
    ['Vi får en krog til hver, det står Ane for', 'Ane Lind'],
    ['Vi køber spande, det gør Farida', 'Farida'],
    ['Vi maler væggen, og Emil sørger for maling', 'Emil Holm'],
    ['Vi spiser med dem, når Ane kommer', undefined],
    ['Vi øver os i at vente, det gør Emil også og Ane', undefined],
    ['Vi giver Ane besked', undefined],
  ])('%s: %s', (text, name) => expect(doerTold(text, people)?.name).toBe(name));
});

describe('a decision whose day is put right in its words', () => {
  async function corrected(values: Record<string, string>) {
    const { world, unit, data } = await startedMeeting();
    await world.say(bo, personal, 'vi beslutter at Ane sørger for lydkassen til den 11/11');
    const [first] = (await meetingOf(world, unit))?.decisions ?? [];
    expect(first?.by).toBe('2026-11-11');
    const open = await world.press(bo, personal, 'meeting.correct', { ...data, decision: first?.id ?? '' });
    if (open.kind !== 'open-form') throw new Error('no form');
    await world.submit(bo, personal, open.form.id, { ...open.form.values, ...values }, open.form.context);
    return (await meetingOf(world, unit))?.decisions[0];
  }

  it('is due on that day, and not on the one left standing in the field', async () => {
    const text = 'Ane sørger for lydkassen til den 15/11';
    expect(await corrected({ text })).toMatchObject({ text, by: '2026-11-15' });
  });

  it('is due when the field says so, where that was changed', async () => {
    const text = 'Ane sørger for lydkassen til den 15/11';
    expect((await corrected({ text, by: '2026-11-20' }))?.by).toBe('2026-11-20');
    expect((await corrected({ text: 'Ane sørger for lydkassen' }))?.by).toBe('2026-11-11');
  });
});
