import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../bot/calendar/read-calendar.ts';
import { aboutFollowUp } from '../../bot/follow-up/follow-up-file.ts';
import { sheetOf } from '../../bot/network/summary-page-and-file.ts';
import { aboutEye } from '../../bot/outside-eye/invitation-file.ts';
import { pictureToken, readPictureToken } from '../../bot/picture/picture-link.ts';
import { accessesIn } from '../../bot/rows/access-rows.ts';
import { followUpsIn } from '../../bot/rows/follow-up-rows.ts';
import { outsideEyesIn } from '../../bot/rows/outside-eye-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { dateLink, pageLink } from '../../bot/turn/page-link.ts';
import type { WeekPicture } from '../../bot/ui/picture.ts';
import { isLogged } from '../../shared/domain/own-data/access-log.ts';
import { freeKinds, type LinkKind, printKinds } from '../../shared/domain/print/print-link.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { copyOf, type FullUnit, keptToHerself } from '../people/full-unit.ts';
import { fill } from '../people/meeting-steps.ts';
import { openPage } from '../people/page-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, replyText, type World } from '../people/world.ts';
import { everybodyAround, people, type Role } from './everybody-around.ts';

/** What a link leads to: `archive of the institution`, `trends for the board`. */
type Door = readonly [name: string, address: (full: FullUnit, who: Who) => Promise<URL>];

const insiders: readonly Role[] = [
  'leader',
  'institution-leader',
  'deputy',
  'member',
  'member on film',
  'shared account',
];
const leaders: readonly Role[] = ['leader', 'institution-leader'];
const everybody = Object.keys(people) as readonly Role[];

/** Who gets in by which kind of link, although everybody holds one that is signed for them. */
const openTo = (name: string): readonly Role[] => {
  const [kind] = name.split(' ');
  switch (kind) {
    case 'library':
      return ['leader', 'institution-leader', 'deputy'];
    // About whoever asks, and nobody else. A frame is the same for everybody.
    case 'own-data':
    case 'own-data-file':
      return everybody.filter((role) => role !== 'shared account');
    case 'frame':
      return everybody;
    case 'archive':
    case 'archive-file':
      return name.endsWith('institution') ? ['institution-leader'] : leaders;
    case 'summary':
    case 'summary-file':
    case 'pack':
      return ['facilitator'];
    case 'trends':
      return trendsFor[name.split(' ').at(-1) ?? ''] ?? [];
    // Those two have said yes to being filmed.
    case 'videos':
      return ['leader', 'member on film'];
    case 'date-file':
      return name.endsWith('eye') ? insiders : ['leader', 'member on film'];
    default:
      return insiders;
  }
};
const trendsFor: Readonly<Record<string, readonly Role[]>> = {
  area: ['facilitator', 'chief', 'area-leader', 'project-leader'],
  chief: ['facilitator', 'chief'],
  board: ['facilitator', 'chief', 'area-leader', 'board'],
  politicians: ['facilitator', 'chief', 'politician'],
};

const sheet = ({ data }: FullUnit) => sheetOf(data.network ?? '', data.quarter ?? '');
const to =
  (kind: LinkKind, of: (full: FullUnit) => string | Promise<string>): Door[1] =>
  async (full, who) =>
    new URL(pageLink(full.world.ports, who, kind, await of(full)) ?? '');
const institution = async ({ world, unit }: FullUnit) => (await storedUnit(world, unit)).institution;

const doors: readonly Door[] = [
  ...printKinds.map((kind): Door => [kind, to(kind, ({ unit }) => unit)]),
  ...(['own-data', 'own-data-file'] as const).map((kind): Door => [kind, to(kind, () => 'me')]),
  ...(['summary', 'summary-file', 'pack'] as const).map((kind): Door => [kind, to(kind, sheet)]),
  ...(['area', 'chief', 'board', 'politicians'] as const).map(
    (audience): Door => [`trends for ${audience}`, to('trends', (full) => `${sheet(full)}.${audience}`)],
  ),
  ['frame', to('frame', () => 'cafe.da')],
  ...(['archive', 'archive-file'] as const).flatMap((kind): readonly Door[] => [
    [`${kind} of the unit`, to(kind, ({ unit }) => unit)],
    [`${kind} of the institution`, to(kind, institution)],
  ]),
  ['videos', to('videos', ({ unit }) => unit)],
  [
    'date-file of an outside eye',
    async ({ world, unit }, who) => {
      const [eye] = await readValues(world.ports, outsideEyesIn(unit));
      return dated(world, unit, who, eye && aboutEye(eye));
    },
  ],
  [
    'date-file of a date of two',
    async ({ world, unit }, who) => {
      const [date] = await readValues(world.ports, followUpsIn(unit));
      return dated(world, unit, who, date && aboutFollowUp(date));
    },
  ],
];

const lastDay = '2026-11-30';
function dated({ ports }: World, unit: string, who: Who, about = ''): URL {
  return new URL(dateLink(ports, who, unit, { about, goneOn: lastDay }) ?? '');
}

async function opened(world: World, url: URL) {
  const response = await openPage(world, url);
  return { status: response.status, text: await response.text() };
}

it('walks every kind of link', () => {
  const walked = new Set(doors.map(([name]) => name.split(' ')[0]));
  expect([...walked].toSorted()).toEqual([...printKinds, ...freeKinds].toSorted());
});

describe.each(doors)('a link to %s', (name, address) => {
  it('opens for whoever may, whatever it is signed for, and is written down where it takes much out', async () => {
    const full = await everybodyAround();
    const { world, unit } = full;
    const inside: string[] = [];
    for (const role of everybody) {
      const before = await readValues(world.ports, accessesIn(unit));
      const { status, text } = await opened(world, await address(full, people[role]));
      const after = await readValues(world.ports, accessesIn(unit));
      if (status === 200) inside.push(role);
      else expect(text, role).not.toMatch(/Xylofon|Kaktus|hemmelig|Ane Lind/);
      // What is Ane's alone is shown to Ane alone.
      if (role !== 'member on film')
        for (const words of keptToHerself) expect(text, `${role} reads what is Ane’s`).not.toContain(words);
      if (!insiders.includes(role)) expect(text, role).not.toContain('Ane Lind');
      expect(after.length - before.length, role).toBe(
        status === 200 && isLogged(name.split(' ')[0] ?? '') ? 1 : 0,
      );
    }
    expect(inside).toEqual(everybody.filter((role) => openTo(name).includes(role)));
  });

  it('is worth nothing with one bit changed, under another name, of another unit, or when it is over', async () => {
    const full = await everybodyAround();
    const { world } = full;
    const [role = 'leader'] = openTo(name);
    const url = await address(full, people[role]);
    const token = url.searchParams.get('token') ?? '';
    expect((await opened(world, url)).status).toBe(200);
    const refused = changedOnce(token).map((changed) => withToken(url, changed));
    const kinds = [...printKinds, ...freeKinds].filter((kind) => kind !== name.split(' ')[0]);
    for (const kind of kinds) refused.push(new URL(url.href.replace(/print\/[^/]+/, `print/${kind}`)));
    refused.push(new URL(url.href.replace(/(print\/[^/]+)\/[^?]+/, '$1/another')));
    for (const each of refused) {
      const { status, text } = await opened(world, each);
      expect([each.href, status]).toEqual([each.href, 404]);
      expect(text).not.toMatch(/Xylofon|Kaktus|hemmelig/);
    }
    world.setNow(name.startsWith('date-file') ? `${lastDay}T00:00:00Z` : later(world, 24));
    expect((await opened(world, url)).status).toBe(404);
  });

  it('dies with the leader’s leaving', async () => {
    const full = copyOf(await everybodyAround());
    const { world, unit } = full;
    const url = await address(full, bo);
    await fill(world, bo, 'lead.hand-over', { unit }, { to: 'UANE' });
    await world.press(bo, channel, 'unit.leave');
    await world.work();
    const { status, text } = await opened(world, url);
    const kind = name.split(' ')[0] ?? '';
    expect(status).toBe(['own-data', 'own-data-file', 'frame'].includes(kind) ? 200 : 404);
    expect(text).not.toMatch(/hemmelig (omvej|sang|leg)|Ane Lind/);
    expect(await storedUnit(world, unit)).toMatchObject({ leadership: { leader: { id: ane.id } } });
  });
});

describe('an address that a program opens', () => {
  it('of a calendar is its owner’s alone, and worth nothing with one bit changed', async () => {
    const { world, unit } = await everybodyAround();
    const { ports } = world;
    await world.press(ane, channel, 'calendar.renew', { unit });
    const shown = replyText(await world.press(ane, channel, 'calendar.renew', { unit }));
    const token = /([\w-]{43})\.ics/.exec(shown)?.[1] ?? '';
    expect(await readCalendar(ports, unit, token)).toContain('BEGIN:VCALENDAR');
    for (const changed of changedOnce(token))
      expect(await readCalendar(ports, unit, changed)).toBeUndefined();
    expect(await readCalendar(ports, 'another', token)).toBeUndefined();
    await world.press(ane, channel, 'unit.leave');
    expect(await readCalendar(ports, unit, token)).toBeUndefined();
  });

  it('of a week’s picture holds ids alone, and is worth nothing with one bit changed or when it is over', async () => {
    const { world, unit } = await everybodyAround();
    const signer = createSigner(['a secret of thirty-two characters'], 'picture');
    const now = world.ports.clock.now();
    const token = pictureToken(
      { kind: 'week', of: { unit, course: 1, changed: '' } } as WeekPicture,
      now,
      signer,
    );
    expect(readPictureToken(token, now, signer)).toMatchObject({ of: { unit } });
    expect(Buffer.from(token, 'base64url').toString()).not.toMatch(/hemmelig|Ane/);
    for (const changed of changedOnce(token)) expect(readPictureToken(changed, now, signer)).toBeUndefined();
    expect(readPictureToken(token, new Date(later(world, 24 * 15)), signer)).toBeUndefined();
  });
});

/** The same token with the last bit of one of its characters turned, for each character. */
function changedOnce(token: string): readonly string[] {
  return [...token].map((character, at) => {
    const other = String.fromCharCode(character.charCodeAt(0) ^ 1);
    return `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
  });
}

function withToken(url: URL, token: string): URL {
  const changed = new URL(url);
  changed.searchParams.set('token', token);
  return changed;
}

function later({ ports }: World, hours: number): string {
  return new Date(ports.clock.now().getTime() + hours * 3_600_000).toISOString();
}
