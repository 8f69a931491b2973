import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { at, buttonsIn, carla, meetingDay, pressShown, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const stepIn = 'Led mødet i stedet';
const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);
const chairIn = async (world: World, unit: string) =>
  (await readValue(world.ports, unitRow(unit)))?.chairs?.['1']?.name;

/** Bo begins the meeting, and Carla takes it over. */
async function takenOver() {
  const { world, unit } = await unitWithStaff();
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit });
  const agenda = await pressShown(world, carla, await world.say(carla, personal, 'dagsorden'), 'Mere');
  await pressShown(world, carla, agenda, stepIn);
  const message = () => (world.drawn.at(-1) ?? world.posted.at(-1))?.text;
  return { world, unit, message };
}

describe('the leader after somebody took the meeting over', () => {
  it('takes it back with one press, and the channel is told', async () => {
    const { world, unit, message } = await takenOver();
    expect(message()).toContain('Carla Berg leder mødet nu.');
    const said = await world.say(bo, personal, 'mødeleder');
    expect(labels(said)).toEqual(['Jeg leder mødet', 'Alligevel ikke', 'Overtag mødet']);
    const back = await pressShown(world, bo, said, 'Jeg leder mødet');
    expect(replyText(back)).toBe('Godt. Du leder mødet nu.\n[Fortsæt mødet] [Alligevel ikke]');
    expect(await chairIn(world, unit)).toBe(bo.name);
    expect(message()).toContain(`${bo.name} leder mødet nu.`);
    expect(world.posted.filter(({ text }) => text.includes('leder mødet nu'))).toHaveLength(1);
  });

  it('takes it back from nobody but the one it was shown with', async () => {
    const { world, unit } = await takenOver();
    const said = await world.say(bo, personal, 'mødeleder');
    await world.press(carla, channel, 'chair.give-back', { unit, meeting: '1' });
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    expect(replyText(await pressShown(world, bo, said, 'Jeg leder mødet'))).toContain('allerede fået');
    expect(await chairIn(world, unit)).toBe(ane.name);
  });

  it('has it once more after “Alligevel ikke”, said alike everywhere', async () => {
    const { world, message } = await takenOver();
    const said = await world.say(bo, personal, 'jeg leder mødet');
    const back = replyText(await pressShown(world, bo, said, 'Alligevel ikke'));
    expect(back).toBe('Så leder du mødet, til en anden siger ja.');
    expect(message()).toContain(`${bo.name} leder det, til en anden siger ja.`);
    const toldTo = async (who: typeof bo) => replyText(await world.say(who, personal, 'mødeleder'));
    expect(await toldTo(bo)).toContain('Du leder mødet nu.');
    expect(await toldTo(carla)).toContain(`${bo.name} leder mødet nu.`);
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).toContain(`mødeleder ${bo.name}`);
  });

  it('finds no chair anywhere once it is given back before the meeting begins', async () => {
    const { world } = await unitWithStaff();
    at(world, meetingDay, '12:30');
    await pressShown(world, carla, await world.say(carla, personal, 'dagsorden'), stepIn);
    const said = await world.say(bo, personal, 'mødeleder');
    const back = replyText(await pressShown(world, bo, said, 'Alligevel ikke'));
    expect(back).toBe('Så står mødet uden mødeleder igen, og alle kan sige ja.');
    expect(world.drawn.at(-1)?.text).toContain('mangler en mødeleder');
    for (const words of ['mødeleder', 'dagsorden', 'hvordan leder jeg mødet'])
      expect(replyText(await world.say(ane, personal, words)), words).toContain('mangler en mødeleder');
  });
});

it.each(['chair.take', 'chair.give-back', 'chair.step-in', 'chair.self', 'chair.ask'] as const)(
  'a meeting that is over asks nobody and takes nobody: %s',
  async (action) => {
    const { world, unit } = await takenOver();
    await world.press(carla, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    const before = [await chairIn(world, unit), world.posted.length, world.drawn.length];
    const who = action === 'chair.self' || action === 'chair.ask' ? bo : carla;
    const said = await world.press(who, channel, action, { unit, meeting: '1', sure: 'yes' });
    expect(replyText(said)).toBe('Det møde er slut, så der skal ikke findes en mødeleder.');
    expect([await chairIn(world, unit), world.posted.length, world.drawn.length]).toEqual(before);
  },
);

describe('the chair is ill', () => {
  it('a colleague takes the meeting from the agenda, the channel is told, and the leader can undo it', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-05', '12:30');
    expect(labels(await world.say(carla, personal, 'dagsorden'))).not.toContain(stepIn);
    at(world, meetingDay, '12:30');
    const agenda = await world.say(carla, personal, 'dagsorden');
    expect(labels(await world.say(bo, personal, 'dagsorden'))).not.toContain(stepIn);
    const taken = await pressShown(world, carla, agenda, stepIn);
    expect(replyText(taken)).toBe(
      'Tak. Du leder statusmødet fredag 16. oktober kl. 13.00.\n[Vis dagsordenen] [Sådan leder du mødet]',
    );
    expect(replyText(await pressShown(world, carla, taken, 'Sådan leder du mødet'))).toContain(
      'Du leder statusmødet fredag',
    );
    const shown = await pressShown(world, carla, taken, 'Vis dagsordenen');
    expect(replyText(shown)).toContain('mødeleder Carla Berg');
    expect(labels(shown)).toContain('Start mødet');
    expect(labels(shown)).not.toContain(stepIn);
    expect(world.posted.map(({ text }) => text).join()).toContain('Carla Berg leder statusmødet');
    const late = await pressShown(world, ane, agenda, stepIn);
    expect(replyText(late)).toContain('allerede fået en mødeleder');
    await world.press(bo, channel, 'chair.give-back', { unit, meeting: '1' });
    expect(await chairIn(world, unit)).toBeUndefined();
    expect(replyText(await world.press(carla, personal, 'meeting.start', { unit }))).toContain(
      'Det kan kun mødelederen',
    );
  });

  it('draws the question in the channel anew where it was asked before', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, meetingDay, '12:30');
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    expect(world.posted).toHaveLength(1);
    await pressShown(world, carla, await world.say(carla, personal, 'dagsorden'), stepIn);
    expect(world.posted).toHaveLength(1);
    expect(world.drawn.at(-1)?.text).toContain('Carla Berg leder statusmødet');
  });

  it('shows who holds a meeting that is going on', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, meetingDay, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    // Bo holds it, so it is not offered beside what a colleague who looks on may press by mistake.
    const agenda = await world.say(carla, personal, 'dagsorden');
    expect(labels(agenda)).not.toContain(stepIn);
    await pressShown(world, carla, await pressShown(world, carla, agenda, 'Mere'), stepIn);
    const seen = await world.say(carla, personal, 'dagsorden');
    expect(replyText(seen)).toContain('mødeleder Carla Berg');
    expect(labels(seen)).toContain('Fortsæt mødet');
  });

  it.each([
    'mødeleder',
    'jeg vil lede mødet',
    'jeg kan godt lede mødet på fredag',
    'Bo er syg',
    'Bo er syg i dag',
  ])('“%s” shows a colleague who chairs, and how to take it', async (words) => {
    const { world } = await unitWithStaff();
    at(world, meetingDay, '09:00');
    const said = await world.say(carla, personal, words);
    expect(replyText(said)).toContain('Bo Holm leder statusmødet fredag 16. oktober kl. 13.00.');
    expect(labels(said)).toEqual([words.startsWith('jeg') ? 'Jeg leder mødet' : stepIn]);
  });

  it.each(['jeg kan ikke lede mødet', 'jeg kan ikke lede mødet i dag', 'mødeleder'])(
    '“%s” lets the leader ask for a stand-in',
    async (words) => {
      const { world } = await unitWithStaff();
      at(world, meetingDay, '09:00');
      expect(labels(await world.say(bo, personal, words))).toContain('Spørg efter en afløser');
    },
  );

  it('“jeg er syg” tells the chair near a meeting that a colleague can take it, and nobody else', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-07', '07:00');
    expect(labels(await world.say(bo, personal, 'jeg er syg'))).not.toContain('Spørg efter en afløser');
    at(world, meetingDay, '07:00');
    expect(replyText(await world.say(carla, personal, 'jeg er syg'))).not.toContain('mødeleder');
    const ill = await world.say(bo, personal, 'jeg er syg');
    expect(replyText(ill)).toContain('En kollega kan tage mødet');
    const sure = await pressShown(world, bo, ill, 'Spørg efter en afløser');
    await pressShown(world, bo, sure, 'Ja, spørg i kanalen');
    expect(world.posted.map(({ text }) => text).join()).toContain('Hvem kan lede statusmødet?');
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    const also = await world.say(carla, personal, 'jeg er syg');
    const back = replyText(await pressShown(world, carla, also, 'Alligevel ikke'));
    expect(back).toContain('Jeg har spurgt i kanalen');
    expect(await chairIn(world, unit)).toBeUndefined();
  });
});
