import { describe, expect, it } from 'vitest';
import { gatherProceedings } from '../../bot/meeting/gather-proceedings.ts';
import { proceedingsPage } from '../../bot/meeting/view/proceedings-view.ts';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  fill,
  meetingDay,
  meetingOf,
  pressShown,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const next = '2026-11-20';
const earlier = ['Vi går i to hold', 'Vi køber knager', 'Vi spiser ude', 'Vi synger først', 'Vi rydder op'];
const [twoHolds = '', hooks = '', outside = '', song = '', tidy = ''] = earlier;

/** The second meeting has begun, with five decisions of the first one open, and a trial that is kept. */
async function secondMeeting() {
  const { world, unit } = await unitWithStaff();
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit });
  const first = { unit, day: meetingDay };
  for (const text of earlier) await fill(world, bo, 'meeting.decision', first, { text, by: '' });
  await world.press(bo, personal, 'meeting.close', { ...first, goals: 'none' });
  const outcome = { at: '2026-11-10', tried: true, next: 'keep' } as const;
  await addTrials(world, unit, trialOf('t9', 'vi dækker bord sammen', { outcome }));
  at(world, next, '13:00');
  await world.work();
  await world.press(bo, personal, 'meeting.start', { unit });
  await world.work();
  const ids = new Map((await openOf(world, unit)).map(({ text, id }) => [String(text), id]));
  const of = (text: string) => ({ unit, day: meetingDay, decision: ids.get(text) ?? '' });
  return { world, unit, data: { unit, day: next }, of };
}

const openOf = (world: World, unit: string) => readValues(world.ports, openDecisionsIn(unit));

type Made = Awaited<ReturnType<typeof secondMeeting>>;

/** Every way in which a decision comes to be, or changes, while a meeting is going on; and how it is told. */
const ways: Readonly<Record<string, { do: (made: Made) => Promise<unknown>; told: string }>> = {
  'written down anew': {
    do: ({ world, data }) => fill(world, bo, 'meeting.decision', data, { text: 'Vi ringer hjem' }),
    told: 'Vi ringer hjem',
  },
  'in the place of an earlier one': {
    do: ({ world, data, of }) =>
      fill(world, bo, 'meeting.decision', data, {
        text: 'Vi går i fire hold',
        replaces: of(twoHolds).decision,
      }),
    told: 'Lavet om: Vi går i fire hold',
  },
  'changed on the chair’s screen': {
    do: ({ world, of }) =>
      fill(world, bo, 'decision.change', { ...of(hooks), meeting: next }, { text: 'Vi køber kroge' }),
    told: 'Lavet om: Vi køber kroge',
  },
  'changed in the list by a colleague': {
    do: ({ world, of }) => fill(world, ane, 'decision.change', of(outside), { text: 'Vi spiser i skoven' }),
    told: 'Lavet om: Vi spiser i skoven',
  },
  'done on the chair’s screen': {
    do: ({ world, of }) =>
      world.press(bo, personal, 'decision.settle', { ...of(song), state: 'done', meeting: next }),
    told: `Gjort: ${song}`,
  },
  'dropped in the list by a colleague': {
    do: ({ world, of }) => world.press(ane, channel, 'decision.settle', { ...of(tidy), state: 'dropped' }),
    told: `Droppet: ${tidy}`,
  },
  'made common practice': {
    do: ({ world, data }) =>
      fill(world, bo, 'meeting.practice', { ...data, trial: 't9' }, { text: 'Vi dækker bord sammen' }),
    told: 'Vi dækker bord sammen (fast praksis)',
  },
};

const tellings = Object.values(ways).map(({ told }) => told);

async function everything() {
  const made = await secondMeeting();
  for (const way of Object.values(ways)) await way.do(made);
  return made;
}

/** Every place that tells what a meeting has decided. */
const during: Readonly<Record<string, (made: Made) => Promise<string>>> = {
  'the channel’s card': async ({ world }) => world.drawn.at(-1)?.text ?? '',
  'the chair’s last point': async ({ world, data }) =>
    replyText(await world.press(bo, personal, 'meeting.go', { ...data, to: '8' })),
  'the chair’s card, unfolded': async ({ world, data }) =>
    replyText(await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' })),
  'the list, for the chair': async ({ world }) => replyText(await world.say(bo, personal, 'beslutninger')),
  'the list, for a colleague': async ({ world }) =>
    replyText(await world.say(carla, personal, 'beslutninger')),
};

const afterwards: Readonly<Record<string, (made: Made) => Promise<string>>> = {
  'the channel’s message': async ({ world }) =>
    world.posted.findLast(({ text }) => text.startsWith('Besluttet på') && !text.includes('Du var ikke med'))
      ?.text ?? '',
  'the message to who was away': async ({ world }) =>
    world.posted.find(({ text }) => text.includes('Du var ikke med'))?.text ?? '',
  'the text for Aula': async ({ world, data }) =>
    replyText(await world.press(carla, personal, 'meeting.copy', data)),
  'the decisions, read again': async ({ world, data }) =>
    replyText(await world.press(carla, personal, 'meeting.decisions', data)),
  'the minutes, unfolded': async ({ world, data }) =>
    replyText(await world.press(carla, personal, 'proceedings.show', { ...data, more: 'yes' })),
  'the minutes on paper': async ({ world, unit }) => {
    const found = await gatherProceedings(world.ports, unit, { today: dayOf(world.ports.clock.now()) });
    return found ? viewToText(proceedingsPage(await storedUnit(world, unit), found.proceedings)) : '';
  },
  'the archive': async ({ world }) => {
    const [page] = urlsOf(await world.say(bo, personal, 'arkiv'));
    return page ? (await openPage(world, page)).text() : '';
  },
};

describe('what a meeting decides, by whatever button', () => {
  it('stands in every place that tells of it while the meeting is going on', async () => {
    const made = await everything();
    for (const [place, read] of Object.entries(during)) {
      const text = await read(made);
      for (const told of tellings) expect(text, `${place}: ${told}`).toContain(told);
    }
    // What is decided anew is not offered a second time beside what takes its place.
    const list = await during['the list, for a colleague']?.(made);
    for (const old of [twoHolds, hooks, outside]) expect(list).not.toContain(old);
  });

  it('stands on the end card and in everything the meeting leaves behind', async () => {
    const made = await everything();
    const { world, data } = made;
    await fill(world, bo, 'meeting.attendance', data, { present: `${bo.id},${ane.id}` });
    const end = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    // It stays in the chat, where nobody draws it anew: it holds the ways to what was decided, and none of it.
    for (const told of tellings) expect(replyText(end), `the end card: ${told}`).not.toContain(told);
    for (const way of ['Se referatet', 'Ret en beslutning']) {
      const read = replyText(await pressShown(world, bo, end, way));
      for (const told of tellings) expect(read, `${way}: ${told}`).toContain(told);
    }
    world.pass(60);
    await world.work();
    for (const [place, read] of Object.entries(afterwards)) {
      const text = await read(made);
      for (const told of tellings)
        expect(text, `${place}: ${told}`).toContain(told.replace(' (fast praksis)', ''));
    }
    const texts = (await openOf(world, made.unit)).map(({ text }) => String(text));
    expect(texts.toSorted()).toEqual([
      'Vi dækker bord sammen',
      'Vi går i fire hold',
      'Vi køber kroge',
      'Vi ringer hjem',
      'Vi spiser i skoven',
    ]);
  });

  for (const [name, way] of Object.entries(ways)) {
    it(`is told alone, too, and not as if nothing had been decided: ${name}`, async () => {
      const made = await secondMeeting();
      await way.do(made);
      const { world, data } = made;
      const card = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
      const end = replyText(await pressShown(world, bo, card, 'Se referatet'));
      await world.work();
      const places = [end, world.drawn.at(-1)?.text ?? '', await afterwards['the channel’s message']?.(made)];
      places.push(
        await afterwards['the text for Aula']?.(made),
        await afterwards['the minutes, unfolded']?.(made),
      );
      for (const text of places) expect(text).not.toMatch(/ikke (?:skrevet|besluttet)/);
      expect(end).toContain(way.told);
    });

    it(`is put right during the meeting and on the end card: ${name}`, async () => {
      const made = await secondMeeting();
      await way.do(made);
      const { world, unit, data } = made;
      const mend = way.told.startsWith('Gjort') || way.told.startsWith('Droppet') ? 'Åbn igen' : 'Slet';
      const wasOpen = await openOf(world, unit);
      const more = await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
      expect(buttonsIn(more).map(({ label }) => label)).toContain(mend);
      const end = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
      await world.work();
      const list = await pressShown(world, bo, end, 'Ret en beslutning');
      const asked = await pressShown(world, bo, list, mend);
      const mended = mend === 'Slet' ? await pressShown(world, bo, asked, 'Ja, slet den') : asked;
      expect(replyText(mended)).toContain(mend === 'Slet' ? '” er slettet.' : '✔ Åben igen');
      expect(world.drawn.at(-1)?.text).not.toContain(way.told);
      const meeting = await meetingOf(world, unit, next);
      expect([meeting?.decisions, meeting?.settled ?? []]).toEqual([[], []]);
      // All five of the first meeting are open again, each as it was.
      const texts = (await openOf(world, unit)).map(({ text }) => String(text)).toSorted();
      expect(texts).toEqual(earlier.toSorted());
      expect(wasOpen.length).toBeLessThanOrEqual(texts.length);
    });
  }

  it('is deleted during the meeting, and what was decided before is open again', async () => {
    const made = await secondMeeting();
    const { world, data } = made;
    await ways['changed on the chair’s screen']?.do(made);
    const card = await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
    const asked = await pressShown(world, bo, card, 'Slet');
    expect(replyText(asked)).toContain('Så gælder det, I besluttede før, igen.');
    const gone = replyText(await pressShown(world, bo, asked, 'Ja, slet den'));
    expect(gone).toContain('Det, I besluttede før, gælder igen.');
    expect(gone).toMatch(new RegExp(`${hooks}[\\s\\S]*\\[Gjort\\]`));
  });

  it('changed twice is one decision, with what was decided before the meeting as its history', async () => {
    const made = await secondMeeting();
    const { world, data, of } = made;
    for (const text of ['Vi køber kroge', 'Vi låner kroge'])
      await fill(world, bo, 'decision.change', { ...of(hooks), meeting: next }, { text });
    expect((await meetingOf(world, made.unit, next))?.decisions.map(({ text }) => text)).toEqual([
      'Vi låner kroge',
    ]);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const list = replyText(await world.say(bo, personal, 'beslutninger'));
    expect(list).toMatch(/Vi låner kroge[\s\S]*Før: Vi køber knager/);
    expect(list).not.toContain('Vi køber kroge');
  });

  it('remembers nothing that is done after the meeting', async () => {
    const made = await secondMeeting();
    const { world, data, of } = made;
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.press(bo, personal, 'decision.settle', { ...of(song), state: 'done' });
    await fill(world, bo, 'decision.change', of(hooks), { text: 'Vi køber kroge' });
    const meeting = await meetingOf(world, made.unit, next);
    expect([meeting?.decisions, meeting?.settled]).toEqual([[], undefined]);
  });
});

describe('“Gjort” in the list', () => {
  it('says what was done, with the way back, and whoever presses second is told who was first', async () => {
    const { world, of, data } = await secondMeeting();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const done = { ...of(song), state: 'done' };
    const said = await world.press(ane, personal, 'decision.settle', done);
    expect(replyText(said)).toContain(`✔ Gjort: ${song}`);
    expect(replyText(said)).not.toContain('allerede');
    expect(replyText(await world.press(carla, personal, 'decision.settle', done))).toContain(
      'Ane Lind har allerede markeret den som gjort.',
    );
    expect(replyText(await pressShown(world, ane, said, 'Åbn igen'))).toMatch(
      new RegExp(`✔ Åben igen: ${song}[\\s\\S]*${song}[\\s\\S]*\\[Gjort\\]`),
    );
    for (const text of earlier)
      await world.press(ane, personal, 'decision.settle', { ...of(text), state: 'done' });
    const none = replyText(await world.say(ane, personal, 'hvad besluttede vi i fredags'));
    expect(none).not.toContain('De kommer hertil, når et statusmøde er afsluttet');
  });
});
