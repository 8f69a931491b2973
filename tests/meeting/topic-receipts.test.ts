import { expect, it } from 'vitest';
import {
  addTrials,
  at,
  meetingDay,
  startedMeeting,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { bo, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

/** Chooses by what the list shows. */
async function mend(
  world: World,
  data: { unit: string; day?: string; trial: string },
  chosen: { which?: string; to?: string; name?: string },
) {
  const open = await world.press(bo, personal, 'topic.edit', data);
  if (open.kind !== 'open-form') throw new Error('no form');
  const { fields, values = {}, context } = open.form;
  const chosenIn = (id: string, label = '') =>
    fields
      .flatMap((field) => (field.kind === 'choice' && field.id === id ? field.options : []))
      .find((option) => option.label.includes(label))?.value ?? '';
  return replyText(
    await world.submit(
      bo,
      personal,
      'topic.edit',
      {
        ...values,
        ...(chosen.name && { name: chosen.name }),
        ...(chosen.which && { which: chosenIn('which', chosen.which) }),
        ...(chosen.to && { to: chosenIn('to', chosen.to) }),
      },
      context,
    ),
  );
}

it('says what was done with a topic, and a name stays when its topic becomes part of another', async () => {
  const { world, data } = await startedMeeting();
  const song = { ...data, trial: 't3' };
  expect(await mend(world, song, { name: 'Frokosten' })).toContain('✔ Emnet hedder nu “Frokosten”.');
  const moved = await mend(world, { ...data, trial: 't1' }, { which: 'i to hold', to: 'Et emne for sig' });
  expect(moved).toContain('✔ “vi går til garderoben i to hold” er nu et emne for sig.');
  const merged = await mend(world, song, { to: 'i to hold' });
  expect(merged).toContain('✔ “Frokosten” og “Vi går til garderoben i to hold” er nu ét emne.');
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  expect(replyText(await world.say(bo, personal, 'referat'))).toContain('• Frokosten');
});

it('says so before the meeting, too', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, meetingDay, '09:00');
  await world.say(bo, personal, 'dagsorden');
  const moved = await mend(world, { unit, trial: 't1' }, { which: 'i to hold', to: 'synger' });
  expect(moved).toContain('✔ “vi går til garderoben i to hold” er flyttet til “Jeg synger med ved frugten”.');
});

it('says that a trial moved to what they are done with is left to talk of, and waits if they do not', async () => {
  const { world, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't3', fate: 'discussed' });
  const moved = await mend(world, { ...data, trial: 't1' }, { which: 'i to hold', to: 'synger' });
  expect(moved).toContain(
    'Det var I færdige med, så der mangler kun den. Når I den ikke i dag, kommer den med på næste møde.',
  );
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const next = replyText(await world.say(bo, personal, 'dagsorden'));
  expect(next).toContain('vi går til garderoben i to hold');
  expect(next).not.toContain('synger');
});

it('says no such thing of a topic that is kept for the next meeting', async () => {
  const { world, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't3', fate: 'carried' });
  const moved = await mend(world, { ...data, trial: 't1' }, { which: 'i to hold', to: 'synger' });
  expect(moved).not.toContain('færdige med');
  expect(moved).toContain('Det emne har I gemt til næste møde.');
});

it.each([
  [{ to: 'synger' }, 'garderoben'],
  [{ name: 'Garderobetid' }, 'Garderobetid'],
  [{ to: 'Vi læser', name: 'Ro' }, 'Ro'],
])('the meeting stays with the topic that was put right: %j', async (chosen, title) => {
  const { world, unit } = await unitWithStaff();
  const others = ['vi læser bøger under bordet', 'jeg lader dem hælde vandet selv op'];
  await addTrials(world, unit, ...threeTrials, ...others.map((what, nth) => trialOf(`t${nth + 4}`, what)));
  at(world, meetingDay, '13:02');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  const data = { unit, day: meetingDay };
  const steps = Array.from({ length: 12 }, (_, step) => String(step));
  let here = '';
  for (const to of steps) {
    here = replyText(await world.press(bo, personal, 'meeting.go', { ...data, to }));
    if (here.includes('i to hold')) break;
  }
  expect(here).toContain('i to hold');
  const shown = await mend(world, { ...data, trial: 't1' }, chosen);
  expect(shown).toContain(title);
  // It is talked about still, and not only told of.
  expect(shown.replaceAll(/^\W*✔.*$/gmu, '')).toContain('garderoben i to hold');
});

it('tells both trials in full in one line of the minutes, when one topic became part of another', async () => {
  const { world, unit } = await unitWithStaff();
  const said = [
    'Vi stiller en kasse med sand ved døren om morgenen',
    'Vi læser højt på tæppet lige efter frugten',
  ] as const;
  await addTrials(world, unit, ...said.map((what, nth) => trialOf(`t${nth}`, what)));
  at(world, meetingDay, '13:02');
  const data = { unit, day: meetingDay };
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  expect(await mend(world, { ...data, trial: 't0' }, { to: 'læser' })).toContain('er nu ét emne');
  await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't1', fate: 'discussed' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const [talked] = replyText(await world.say(bo, personal, 'referat')).split('Beslutninger');
  expect(talked).toContain(`• ${said[1]} · ${said[0]}`);
});

it('tells the only trial left in a topic, when the other was moved away', async () => {
  const { world, data } = await startedMeeting();
  await mend(world, { ...data, trial: 't1' }, { which: 'i to hold', to: 'synger' });
  for (const trial of ['t1', 't3'])
    await world.press(bo, personal, 'meeting.topic', { ...data, trial, fate: 'discussed' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const minutes = replyText(await world.say(bo, personal, 'referat'));
  for (const { what } of threeTrials) expect(minutes.toLowerCase()).toContain(what);
});
