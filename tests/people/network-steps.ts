import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { memberUnitRow, quarterBookRow, releaseRow } from '../../bot/rows/network-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { beginMeeting } from '../../shared/domain/meeting/meeting.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Entry } from '../figures/attack.ts';
import { partsOf } from '../figures/made-up-network.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { buttonOf } from './trial-steps.ts';
import { bo, personal, replyText, type World } from './world.ts';

/** In no unit at all, and on the other platform. */
export const fie: Who = { platform: 'teams', tenant: 'M9', id: 'fie', name: 'Fie Facilitator' };

export const networkFields: Values = {
  name: 'Fjordnetværket',
  kind: 'leaders',
  criteria: 'Overgange i hverdagen',
  facilitator: 'me',
  weekday: '4',
  time: '13:00',
};

export async function makeNetwork(world: World, values: Values = {}, who = fie): Promise<string> {
  const opened = await world.press(who, personal, 'network.make');
  if (opened.kind !== 'open-form') throw new Error('no form');
  const { context } = opened.form;
  const reply = await world.submit(who, personal, 'network.make', { ...networkFields, ...values }, context);
  if (reply.kind !== 'show') throw new Error(replyText(reply));
  return context.op ?? '';
}

export async function codeFor(world: World, network: string, to = 'unit', who = fie): Promise<string> {
  const shown = replyText(await world.press(who, personal, 'network.invite', { network, to }));
  return /\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(shown)?.[0] ?? '';
}

export const enterCode = (world: World, code: string, who = bo): Promise<Reply> =>
  world.submit(who, personal, 'network.code', { code }, {});

export async function join(world: World, network: string, who = bo, maker = fie): Promise<void> {
  const asked = await enterCode(world, await codeFor(world, network, 'unit', maker), who);
  await world.press(who, personal, 'network.join', { ...buttonOf(asked, 'network.join').data } as Values);
}

/** Seven colleagues: six try something in the cloakroom, one at the meal. */
export function trialsBySeven(day: string, more: Partial<Trial> = {}): readonly Trial[] {
  const texts = Array.from({ length: 6 }, () => 'vi går til garderoben i to hold');
  return [...texts, 'jeg spiser med ved måltidet'].map((what, index) =>
    trialOf(`t${index}`, what, {
      author: { platform: 'slack', tenant: 'T1', id: `UCOL${index}`, name: `Kollega ${index}` },
      discussedAt: day,
      theme: 'social',
      ...more,
    }),
  );
}

/** The meeting ends with these talked through. */
export async function holdMeeting(
  world: World,
  unit: string,
  day: string,
  {
    trials = trialsBySeven(day),
    id = '1',
  }: { readonly trials?: readonly Trial[]; readonly id?: string } = {},
): Promise<void> {
  for (const trial of trials) await putRow(world.ports, doneTrialRow(unit, trial), trial);
  const begun = beginMeeting({ id, day }, bo, `${day}T11:00:00.000Z`, Number(id) + 1);
  await putRow(world.ports, meetingRow(unit, day), {
    ...begun,
    state: 'closed',
    closedAt: `${day}T12:00:00.000Z`,
  });
}

/** Two houses more, with people enough: nobody’s figures are read by themselves. */
export function addHouses(world: World, network: string, quarter: string, day: string): Promise<void> {
  const units = ['h1', 'h2'];
  const entries = units.flatMap((unit) =>
    Array.from({ length: 14 }, (_, i) => ({
      unit,
      author: `${unit}.${i % 7}`,
      values: {
        situation: i < 7 ? 'cloakroom' : 'meal',
        theme: i < 7 ? 'social' : 'body',
        outcome: i < 7 ? 'untold' : 'keep',
        origin: i < 7 ? 'fresh' : 'went-further',
      },
    })),
  );
  return fillNetwork(world, network, { entries, units, quarter, day });
}

/** Fills a network with other units. Each has released one meeting with made-up trials. */
export async function fillNetwork(
  world: World,
  network: string,
  {
    entries,
    units,
    quarter,
    day,
  }: {
    readonly entries: readonly Entry[];
    readonly units: readonly string[];
    readonly quarter: string;
    readonly day: string;
  },
): Promise<void> {
  const at = quarterBookRow(network, quarter);
  const book = (await readValue(world.ports, at)) ?? { v: 1 as const, salt: 's', number: 0, summedUpTo: 0 };
  let { number } = book;
  for (const { id: unit, tally } of partsOf(entries, units)) {
    await putRow(world.ports, memberUnitRow(network, unit), {
      v: 1,
      unit,
      name: guarded(unit),
      institution: unit,
      since: `${day}T08:00:00.000Z`,
    });
    number += 1;
    await putRow(world.ports, releaseRow(network, quarter, { unit, day }), {
      v: 1,
      unit,
      day,
      tally,
      number,
    });
  }
  await putRow(world.ports, at, { ...book, number });
}
