import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { readValue } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import { memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  meetingDay as day,
  fill,
  meetingOf,
  pressShown,
  startedMeeting,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { change } from '../people/plan-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);
const by = { ...ane, name: 'Ane Lind' } as never;

/** Ane wrote two trials an hour ago, and has told of the older one since. */
async function busyAne() {
  const { world, unit } = await unitWithStaff();
  const old = trialOf('t1', 'jeg synger ved frugten', { author: by, at: '2026-09-16T08:00:00.000Z' });
  await addTrials(
    world,
    unit,
    old,
    trialOf('t2', 'jeg venter på svar', { author: by, at: '2026-09-16T08:30:00.000Z' }),
  );
  world.setNow('2026-09-16T09:00:00Z');
  return { world, unit };
}

describe('“fortryd”', () => {
  it.each(['fortryd', 'Ups, forkert', 'det var en fejl', 'ups!', 'undo'])(
    'names the latest of one’s own and takes it back with one button: %s',
    async (words) => {
      const { world, unit } = await busyAne();
      const said = await world.say(ane, personal, words);
      expect(replyText(said)).toContain('Du skrev prøvehandlingen “jeg venter på svar”.');
      expect(labels(said)).toEqual(['Træk den tilbage', 'Ret']);
      await pressShown(world, ane, said, 'Træk den tilbage');
      expect(await readValue(world.ports, openTrialRow(unit, 't2'))).toBeUndefined();
      const next = replyText(await world.say(ane, personal, words));
      expect(next).toContain('Du trak en prøvehandling tilbage.');
      expect(next).not.toContain('“jeg synger ved frugten”');
    },
  );

  it('says of a withdrawal where it is taken back, and names no other trial', async () => {
    const { world } = await busyAne();
    const said = await world.say(ane, personal, 'hov det var en fejl jeg ville ikke trække den tilbage');
    expect(replyText(said)).toContain('tryk “Fortryd” under det');
    expect(replyText(said)).not.toContain('venter på svar');
    expect(labels(said)).not.toContain('Gem det som prøvehandling');
  });

  it('offers what was told last before what was written last', async () => {
    const { world, unit } = await busyAne();
    await world.press(ane, personal, 'outcome.tried', { unit, trial: 't1' });
    const said = await world.say(ane, personal, 'fortryd');
    expect(replyText(said)).toContain('Du fortalte, hvordan det gik med “jeg synger ved frugten”.');
    expect(labels(said)).toEqual(['Ret det, du fortalte']);
  });

  it('says of what was tried already when it was written that it was written', async () => {
    const { world } = await unitWithStaff();
    const now = Date.parse('2026-09-16T09:00:00Z');
    let ticks = 0;
    Object.assign(world.ports.clock, { now: () => new Date(now + ticks++) });
    const told = 'Jeg har i dag prøvet at lade dem hælde mælken op. Det gik faktisk godt.';
    const asked = await world.send(message(told, '7.1', ane, personal));
    const kept = await pressShown(world, ane, asked, 'Ja');
    expect(replyText(kept)).toContain('at du har prøvet den');
    const said = await world.say(ane, personal, 'fortryd');
    expect(replyText(said)).toContain('Du skrev prøvehandlingen “Jeg har i dag prøvet');
    expect(labels(said)).toEqual(['Træk den tilbage', 'Ret']);
  });

  it('is private, and shows nobody else’s', async () => {
    const { world } = await busyAne();
    expect(await world.say(ane, channel, 'fortryd')).toMatchObject({ to: 'only-you' });
    const other = replyText(await world.say(bo, channel, 'fortryd'));
    expect(other).toContain('Jeg kan ikke se noget nyt fra dig');
    expect(other).toContain('Hvad vil du lave om?');
    expect(other).not.toContain('venter på svar');
  });

  it('knows no latest after a day, nor where several use the account, nor where something else is named', async () => {
    const { world, unit } = await busyAne();
    expect(replyText(await world.say(ane, personal, 'fortryd flytningen'))).not.toContain('venter på svar');
    world.setNow('2026-09-17T08:00:00Z');
    expect(replyText(await world.say(ane, personal, 'fortryd'))).toContain('venter på svar');
    world.setNow('2026-09-17T09:00:00Z');
    expect(replyText(await world.say(ane, personal, 'fortryd'))).toContain('Jeg kan ikke se noget nyt');
    world.setNow('2026-09-16T09:00:00Z');
    await changeRow(world.ports, memberRow(unit, { ...ane }), (now) => now && { ...now, shared: true });
    expect(replyText(await world.say(ane, personal, 'fortryd'))).not.toContain('venter på svar');
  });

  it('offers whoever holds the meeting the decision just saved, and what was just taken off the agenda', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const decided = await world.say(bo, personal, 'fortryd');
    expect(replyText(decided)).toContain('Du skrev beslutningen “Vi går i to hold”.');
    const wrong = await world.say(bo, personal, 'den skal hedde tre hold i stedet for to hold');
    expect(labels(wrong)).toEqual(['Slet beslutningen', 'Ret']);
    expect(await pressShown(world, bo, wrong, 'Ret')).toMatchObject({ kind: 'open-form' });
    await pressShown(world, bo, await pressShown(world, bo, decided, 'Slet'), 'Ja, slet den');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    at(world, day, '13:10');
    const open = await world.press(bo, personal, 'topic.edit', { unit, day, trial: 't3' });
    if (open.kind !== 'open-form') throw new Error('no form');
    await world.submit(bo, personal, 'topic.edit', { ...open.form.values, to: 'off' }, open.form.context);
    const off = await world.say(bo, personal, 'fortryd');
    expect(replyText(off)).toContain('“jeg synger med ved frugten” blev taget af dagsordenen.');
    expect(replyText(await world.say(ane, personal, 'fortryd'))).not.toContain('taget af');
    await pressShown(world, bo, off, 'Sæt på igen');
    expect((await readValue(world.ports, openTrialRow(unit, 't3')))?.onAgenda).toBe(true);
  });

  it('names a decision that was corrected after something else was written', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const [decided] = (await meetingOf(world, unit))?.decisions ?? [];
    at(world, day, '13:05');
    await addTrials(
      world,
      unit,
      trialOf('t9', 'jeg synger med', { author: bo as never, at: world.ports.clock.now().toISOString() }),
    );
    expect(replyText(await world.say(bo, personal, 'fortryd'))).toContain('“jeg synger med”');
    at(world, day, '13:10');
    await fill(
      world,
      bo,
      'meeting.correct',
      { ...data, decision: decided?.id ?? '' },
      { text: 'Vi går i tre hold' },
    );
    const said = await world.say(bo, personal, 'fortryd');
    expect(replyText(said)).toContain('Du skrev beslutningen “Vi går i tre hold”. Den er rettet siden.');
    expect(labels(said)).toEqual(['Slet beslutningen', 'Ret']);
  });

  it('names the holiday that was just told, with another day for it, and being asked nothing', async () => {
    const { world } = await busyAne();
    await world.say(ane, personal, 'ferie til 2. oktober');
    world.setNow('2026-09-16T09:05:00Z');
    const said = await world.say(ane, personal, 'forkert');
    expect(replyText(said)).toContain('Du skrev ferie til og med fredag 2. oktober.');
    expect(labels(said)).toEqual(['Slet ferien', 'Vælg en anden dag']);
    await pressShown(world, ane, said, 'Slet ferien');
    expect(replyText(await world.say(ane, personal, 'fortryd'))).toContain('Du ændrede din ferie');
    world.setNow('2026-09-16T09:06:00Z');
    await world.say(ane, personal, 'stille');
    const quiet = await world.say(ane, personal, 'fortryd');
    expect(labels(quiet)).toEqual(['Du må gerne spørge mig']);
    await pressShown(world, ane, quiet, 'Du må gerne spørge mig');
    expect(replyText(await world.say(ane, personal, 'fortryd'))).toContain('om jeg må spørge dig');
  });

  it('names the closing day that a leader has just entered, until it is undone', async () => {
    const { world } = await unitWithStaff();
    await change(world, 'plan.add-days', { from: '2026-12-23' });
    const said = await world.say(bo, personal, 'fortryd');
    expect(replyText(said)).toContain('Du ændrede planen: Lukket onsdag 23. december.');
    expect(replyText(await world.say(ane, personal, 'fortryd'))).not.toContain('Du ændrede planen');
    await pressShown(world, bo, await pressShown(world, bo, said, 'Fortryd ændringen'), 'Ja, gør det');
    expect(replyText(await world.say(bo, personal, 'fortryd'))).not.toContain('Du ændrede planen');
  });

  it('offers what was taken off before the meeting has begun, and to nobody but those who hold it', async () => {
    const { world, unit } = await unitWithStaff();
    const takenOff = { meeting: '1', at: '2026-10-15T08:00:00.000Z' };
    await addTrials(world, unit, trialOf('t3', 'jeg synger med', { onAgenda: false, takenOff }));
    world.setNow('2026-10-15T09:00:00Z');
    expect(labels(await world.say(bo, personal, 'fortryd'))).toEqual(['Sæt på igen']);
    expect(replyText(await world.say(carla, personal, 'fortryd'))).not.toContain('taget af');
  });

  it('offers a decision once the meeting is closed, and no longer what was taken off it', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    at(world, day, '13:10');
    const takenOff = { meeting: '1', at: world.ports.clock.now().toISOString() };
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect((await meetingOf(world, unit))?.state).toBe('closed');
    await addTrials(world, unit, trialOf('t9', 'jeg synger med', { onAgenda: false, takenOff }));
    expect(replyText(await world.say(bo, personal, 'fortryd'))).toContain('Du afsluttede statusmødet.');
    at(world, day, '13:20');
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i tre hold' });
    const said = replyText(await world.say(bo, personal, 'fortryd'));
    expect(said).toContain('Du skrev beslutningen “Vi går i tre hold”.');
  });

  it('offers nobody a decision of another’s, nor their own when they hold the meeting no more', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const chairs = (who?: typeof ane) =>
      changeRow(
        world.ports,
        unitRow(unit),
        (now) => now && { ...now, chairs: who ? { 1: { ...who, name: 'Ane Lind' } as never } : {} },
      );
    await chairs(ane);
    expect(replyText(await world.say(ane, personal, 'fortryd'))).not.toContain('Vi går i to hold');
    await fill(world, ane, 'meeting.decision', data, { text: 'Vi synger mere' });
    expect(replyText(await world.say(ane, personal, 'fortryd'))).toContain('Vi synger mere');
    await chairs();
    expect(replyText(await world.say(ane, personal, 'fortryd'))).not.toContain('Vi synger mere');
  });

  it('costs two reads more than the gate', async () => {
    const { world } = await busyAne();
    const reads = async (words: string) => {
      world.resetCounts();
      await world.say(ane, personal, words);
      return world.counts.total;
    };
    expect((await reads('fortryd')) - (await reads('hjælp'))).toBe(2);
  });
});
