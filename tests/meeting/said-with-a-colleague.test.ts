import { expect, it } from 'vitest';
import { haveIt } from '../../shared/domain/meeting/people-written.ts';
import { buttonsIn, carla, meetingOf, pressShown, startedMeeting, tickAt } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';
import { guarded } from './agenda-fixture.ts';

const labels = (reply: unknown) => buttonsIn(reply as never).map(({ label }) => label);

it.each(['vi aftalte at Ane og jeg køber krus', 'beslutning: jeg og Ane køber krus'])(
  'keeps both who do it, by name: %s',
  async (words) => {
    const { world, unit } = await startedMeeting();
    await world.say(bo, personal, words);
    const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
    expect(decision).toMatchObject({
      text: 'Bo og Ane køber krus',
      owner: { name: 'Bo Holm' },
      who: 'og Ane Lind',
    });
  },
);

it.each([
  'beslutning: På onsdag i næste uge skal Ane og jeg tale med forældrerådet',
  'aftalt: onsdag i næste uge skal jeg og Ane tale med forældrerådet',
  'aftalt: senest fredag spørger Ane og jeg køkkenet',
])('keeps both by name where it is said first when: %s', async (words) => {
  const { world, unit } = await startedMeeting();
  await world.say(bo, personal, words);
  const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
  expect(decision).toMatchObject({ owner: { name: 'Bo Holm' }, who: 'og Ane Lind' });
  expect(decision?.text).toContain('Bo og Ane');
  expect(decision?.text).not.toContain('jeg');
});

it.each(['vi køber en ny spand i januar, det gør Ane', 'vi skal have købt nye spande, Ane gør det'])(
  'offers what somebody sees to as a decision, and as a trial beside it: %s',
  async (words) => {
    const { world } = await startedMeeting();
    expect(labels(await world.say(bo, personal, words))).toEqual([
      'Ja, skriv den',
      'Gem det som prøvehandling',
      'Nej',
    ]);
    const also = await world.send(message('jeg prøver at synge, det gør Ane også', '9.1', bo, personal));
    expect(labels(also)).not.toContain('Ja, skriv den');
  },
);

it('offers no activity as a decision', async () => {
  const { world } = await startedMeeting();
  for (const words of [
    'Aktivitet: Bo synger med børnene inden fredag',
    'Ny aktivitet: vi går i skoven hver uge',
  ])
    expect(replyText(await world.say(bo, personal, words))).not.toContain('Er det en beslutning?');
});

it('offers whoever leads the meeting to write a decision of what is no trial, and nobody else', async () => {
  const { world, unit } = await startedMeeting();
  const text = 'vi venter altid ved lågen';
  const reply = await world.press(bo, personal, 'trial.else', { unit, text });
  expect(labels(reply)[0]).toBe('Skriv det som beslutning');
  expect(await pressShown(world, bo, reply, 'Skriv det som beslutning')).toMatchObject({
    kind: 'open-form',
    form: { values: { text: 'Vi venter altid ved lågen' } },
  });
  expect(labels(await world.press(ane, personal, 'trial.else', { unit, text }))[0]).toBe(
    'Skriv det i en note',
  );
});

it.each([
  ['vi beslutter at Ane og Carla hænger billeder op senest onsdag', 'hænger billeder op'],
  ['Vi har besluttet at Carla og Ane køber krus senest onsdag', 'køber krus'],
])('is on the list of each who does it: %s', async (words, what) => {
  const { world, data } = await startedMeeting();
  await world.say(bo, personal, words);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  for (const each of [ane, carla])
    expect(replyText(await world.say(each, personal, 'mine opgaver'))).toContain(what);
  expect(replyText(await world.say(bo, personal, 'mine opgaver'))).not.toContain(what);
});

it('reminds each of those who do it, once, on its day', async () => {
  const { world, data } = await startedMeeting();
  await world.say(bo, personal, 'vi beslutter at Ane og Carla hænger billeder op senest onsdag');
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  await world.work();
  world.posted.length = 0;
  await tickAt(world, '2026-10-21', '08:00');
  await tickAt(world, '2026-10-21', '12:00');
  const reminded = world.posted.filter(({ text }) => text.includes('hænger billeder op'));
  expect(reminded.map(({ to }) => to.id).toSorted()).toEqual([ane.id, carla.id].toSorted());
});

it('gives it to whoever is named with another day, and puts only the day right of whoever has it', async () => {
  const { world } = await startedMeeting();
  await world.say(bo, personal, 'Vi har besluttet at Ane køber bøgerne senest fredag');
  const said = async (words: string) => replyText(await world.say(bo, personal, words));
  expect(await said('ret beslutningen om bøgerne, Carla køber dem senest 28. oktober')).toContain(
    '> Carla køber bøgerne (senest onsdag 28. oktober)\n[Ret den]',
  );
  expect(await said('ret beslutningen om bøgerne, Ane køber dem senest 28. oktober')).toContain(
    '[Ret den til onsdag 28. oktober]',
  );
});

it('gives a decision to whom it is said to be, and leaves the rest of its words', async () => {
  const { world } = await startedMeeting();
  await world.say(bo, personal, 'Vi har besluttet at Ane ringer til skoven senest fredag');
  const open = await world.say(bo, personal, 'ret beslutningen om skoven: det er Carla der ringer');
  expect(open).toMatchObject({
    kind: 'open-form',
    form: { values: { text: 'Carla ringer til skoven', owner: carla.id } },
  });
});

it('has nobody twice among those who do it', () => {
  const attendee = { id: ane.id, name: 'Ane Lind', person: ane };
  expect(haveIt({ owner: attendee, who: guarded('og Ane Lind') }, [attendee])).toEqual([ane]);
});

it.each([
  'Carla lægger et opslag på Aula om sutsko',
  'Ane og Carla skriver på Aula inden fredag',
  'Ane og Carla finder tre nye sange til turen, helst inden næste møde',
])('is offered, whatever it speaks of: %s', async (words) => {
  const { world } = await startedMeeting();
  expect(replyText(await world.say(bo, personal, words))).toContain(`Er det en beslutning?\n> ${words}`);
});

it('is written down where it says what is to be told on Aula', async () => {
  const { world, unit } = await startedMeeting();
  await world.say(bo, personal, 'vi beslutter at Carla skriver en besked på Aula om sutsko');
  expect((await meetingOf(world, unit))?.decisions.map(({ text }) => text)).toEqual([
    'Carla skriver en besked på Aula om sutsko',
  ]);
});
