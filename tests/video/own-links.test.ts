import { describe, expect, it } from 'vitest';
import { readRows, readValue } from '../../bot/rows/row.ts';
import { allIn, memberKey, memberRow } from '../../bot/rows/unit-rows.ts';
import { renderForm } from '../../bot/teams/render-form.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mostVideos } from '../../shared/domain/video/limits.ts';
import { at, carla, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy, submitOpened } from '../people/opened-forms.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const url = 'https://video.kommunen.dk/klip/frugt';
const clip = {
  url,
  example: 'good',
  consent: 'to voksne og forældrene til fire børn',
  focus: 'Hvordan vi venter ved frugten',
  goneOn: '2026-10-10',
};

interface Place {
  readonly world: World;
  readonly unit: string;
}

async function willing(...who: readonly Who[]): Promise<Place> {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  for (const each of who) await world.press(each, personal, 'video.join', { unit });
  return { world, unit };
}

async function withClip(): Promise<Place> {
  const place = await willing(ane, bo);
  await put(place, ane, clip);
  return place;
}

const put = async ({ world, unit }: Place, who: Who, values: Values) =>
  replyText(await submitOpened(world, who, 'video.write', { unit }, values));
const keysOf = async ({ world, unit }: Place) =>
  (await readRows(world.ports, allIn(unit, '')))
    .map(({ key }) => key)
    .filter((key) => key.includes('|video|'));
const named = async (place: Place) => {
  const [key = ''] = (await keysOf(place)).filter((each) => each.startsWith('work|'));
  return { unit: place.unit, course: String(Number(key.split('|')[1])), video: key.split('|')[3] ?? '' };
};
const formOf = async ({ world, unit }: Place, about: Values = {}) => {
  const form = await openedBy(world, ane, 'video.write', { unit, ...about });
  if (!form) throw new Error('No form opened.');
  return form;
};

/** Runs something just before a batch that holds such a key is written. */
function beforeWriting({ world }: Place, part: string, act: () => Promise<unknown>): void {
  const { store } = world.ports;
  const { batch } = store;
  store.batch = async (table, partition, changes) => {
    if (changes.some(({ key }) => key.includes(part))) {
      store.batch = batch;
      await act();
    }
    return batch.call(store, table, partition, changes);
  };
}

describe('a link goes with the yes of whoever put it in', () => {
  it('when they take it back while it is being stored', async () => {
    const place = await willing(ane);
    const { world, unit } = place;
    const leave = () => world.press(ane, personal, 'video.leave', { unit, sure: 'yes' });
    beforeWriting(place, '|video|', leave);
    expect(await put(place, ane, clip)).toContain('Ja, jeg vil være med');
    expect(await keysOf(place)).toEqual([]);
  });

  it('when one is stored while they take it back', async () => {
    const place = await withClip();
    const { world, unit } = place;
    beforeWriting(place, '|video|', () => put(place, ane, { ...clip, focus: 'Hvordan vi lytter' }));
    await world.press(ane, personal, 'video.leave', { unit, sure: 'yes' });
    expect(await keysOf(place)).toEqual([]);
    expect((await readValue(world.ports, memberRow(unit, ane)))?.video).toBeUndefined();
  });

  it('however many courses ago it was put in', async () => {
    const place = await withClip();
    const { world, unit } = place;
    const about = await named(place);
    for (const [day, goneOn] of [
      ['2026-10-09', '2026-12-01'],
      ['2026-11-30', '2027-01-20'],
    ] as const) {
      await tickAt(world, day, '09:30');
      await submitOpened(world, ane, 'video.write', about, { goneOn });
    }
    await tickAt(world, '2026-12-10', '09:30');
    expect(replyText(await world.say(bo, personal, 'video'))).toContain('venter ved frugten');
    await world.press(ane, personal, 'video.leave', { unit, sure: 'yes' });
    expect(await keysOf(place)).toEqual([]);
  });

  it.each<[string, (place: Place) => Promise<unknown>]>([
    ['they leave', ({ world, unit }) => world.press(ane, personal, 'unit.leave', { unit })],
    [
      'they are removed',
      ({ world, unit }) => submitOpened(world, bo, 'members.remove', { unit }, { staff: memberKey(ane) }),
    ],
    [
      'their account is marked as shared',
      ({ world, unit }) => submitOpened(world, bo, 'members.shared', { unit }, { shared: memberKey(ane) }),
    ],
  ])('when %s', async (_, end) => {
    const place = await withClip();
    await put(place, bo, { ...clip, focus: 'Hvordan vi lytter' });
    await end(place);
    expect(replyText(await place.world.say(bo, personal, 'video'))).not.toContain('frugten');
    expect((await keysOf(place)).filter((key) => key.startsWith('work|'))).toHaveLength(1);
  });

  it('and an account that is nobody’s own any more has to be asked again when it is somebody’s', async () => {
    const { world, unit } = await withClip();
    for (const shared of [memberKey(ane), ''])
      await submitOpened(world, bo, 'members.shared', { unit }, { shared });
    expect(replyText(await world.say(ane, personal, 'video'))).toContain('Ja, jeg vil være med');
  });
});

describe('a form for a link', () => {
  it('opens for nobody but whoever put it in', async () => {
    const place = await withClip();
    const reply = await place.world.press(bo, personal, 'video.write', await named(place));
    expect(replyText(reply)).toContain('Det klip er der ikke længere');
  });

  it('shows no link in a card that stays among the messages, and keeps the one there is', async () => {
    const place = await withClip();
    const { world } = place;
    const form = await formOf(place, await named(place));
    const card = (forms: 'inline' | 'dialog') => JSON.stringify(renderForm(form, { forms }));
    expect(card('inline')).not.toContain(url);
    expect(card('dialog')).toContain(url);
    const typed = { ...form.values, focus: 'Alma på 3 år' };
    const asked = await world.submit(ane, personal, form.id, typed, form.context);
    if (asked.kind !== 'form-errors') throw new Error(asked.kind);
    expect(JSON.stringify(renderForm(asked.form, { forms: 'inline' }))).not.toContain(url);
    const mended = { ...form.values, url: '', focus: 'Hvordan vi lytter' };
    expect(replyText(await world.submit(ane, personal, form.id, mended, form.context))).toContain('gemt');
    expect((await formOf(place, await named(place))).values).toMatchObject({
      url,
      focus: 'Hvordan vi lytter',
    });
  });

  it('makes one link, whatever is sent with it later', async () => {
    const place = await willing(ane, bo);
    const { world } = place;
    const form = await formOf(place);
    const send = async (values: Values) =>
      replyText(await world.submit(ane, personal, form.id, { ...form.values, ...values }, form.context));
    expect(await send(clip)).toContain('Linket er gemt');
    expect(await send(clip)).toContain('Linket er gemt');
    expect(await send({ ...clip, url: `${url}-2` })).toContain('Det skema har du allerede sendt');
    expect((await formOf(place, await named(place))).values?.url).toBe(url);
    await world.press(bo, personal, 'video.remove', { ...(await named(place)), sure: 'yes' });
    expect(await send(clip)).toContain('Det klip er der ikke længere');
    expect(await keysOf(place)).toEqual([]);
  });

  it('passes no bound, however many send one at the same moment', async () => {
    const place = await willing(ane, bo, carla);
    for (let nth = 0; nth < mostVideos - 1; nth++) await put(place, ane, { ...clip, url: `${url}-${nth}` });
    const said = await Promise.all([ane, bo, carla].map((who) => put(place, who, clip)));
    expect(said.filter((words) => words.includes('Linket er gemt'))).toHaveLength(1);
    expect((await keysOf(place)).filter((key) => key.startsWith('work|'))).toHaveLength(mostVideos);
  });
});

it('is said no to by whoever is in the unit again', async () => {
  const { world, unit } = await withClip();
  await world.press(ane, personal, 'unit.leave', { unit });
  world.pass(60);
  await world.press(ane, channel, 'unit.join');
  expect(replyText(await world.say(ane, personal, 'video'))).toContain('Ja, jeg vil være med');
});
