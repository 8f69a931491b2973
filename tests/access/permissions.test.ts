import { describe, expect, it } from 'vitest';
import { buttons, commands, forms } from '../../bot/front/rooms.ts';
import { appointmentRow } from '../../bot/rows/above-rows.ts';
import { conversationRow, personRow } from '../../bot/rows/place-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import { memberKey } from '../../bot/rows/unit-rows.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { type RoleAbove, rolesAbove } from '../../shared/domain/access/network-permissions.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';
import {
  closedDay,
  copyOf,
  dora,
  emil,
  type FullUnit,
  fullUnit,
  keptToHerself,
  openedBy,
  rowsOf,
  tells,
} from '../people/full-unit.ts';
import { carla } from '../people/meeting-steps.ts';
import { ane, bo, channel, createUnit, goodUnit, personal, type World } from '../people/world.ts';

const neighbour: Who = { platform: 'slack', tenant: 'T1', id: 'UNINA', name: 'Nina Nord' };
/** The leader's own id and channel, in another organisation and on another platform. */
const namesake: Who = { platform: 'slack', tenant: 'T2', id: 'UBO', name: 'Bjørn Bak' };
const elsewhere: Who = { platform: 'teams', tenant: 'T1', id: 'UBO', name: 'Birk Bro' };
const own: Where = { kind: 'channel', conversation: 'C2' };

const strangers: readonly (readonly [Who, Where])[] = [
  [neighbour, own],
  [neighbour, personal],
  [namesake, channel],
  [namesake, personal],
  [elsewhere, channel],
  [elsewhere, personal],
  [emil, personal],
  [dora, personal],
];
const insiders: readonly (readonly [Who, Where])[] = [
  [bo, channel],
  [bo, personal],
  [ane, channel],
  [ane, personal],
];

let among: Promise<FullUnit> | undefined;

/** The unit, and beside it a unit for each outsider, who leads it. */
async function amongOthers(): Promise<FullUnit> {
  among ??= putAmongOthers();
  return copyOf(await among);
}

async function putAmongOthers(): Promise<FullUnit> {
  const full = await fullUnit();
  const { world } = full;
  const values = { ...goodUnit, name: 'Nabostuen', newInstitution: 'Nabohuset', anchor: '2026-10-19' };
  await createUnit(world, neighbour, own, values);
  await createUnit(world, namesake, channel, values);
  await world.work();
  world.posted.length = 0;
  return full;
}

type Act = (world: World, who: Who, where: Where) => Promise<Reply>;

/**
 * Expects that an act shows and changes nothing of the unit when done from outside, and does something when done
 * from inside.
 */
async function onlyInside({ world, unit }: FullUnit, act: Act, from: readonly (readonly [Who, Where])[]) {
  const before = await rowsOf(world, unit);
  for (const [who, where] of from) {
    const asked = `${who.name} in ${where.kind} ${where.conversation}`;
    // An act that throws has shown nothing; what counts is whether it changed a row.
    const reply = await act(world, who, where).catch((): Reply => ({ kind: 'nothing' }));
    await world.work();
    expect(tells(reply, unit), `${asked} is shown ${JSON.stringify(reply)}`).toBe(false);
    expect(await rowsOf(world, unit), `${asked} changes the unit`).toBe(before);
    expect(
      world.posted.filter(({ to }) => to.platform === 'slack' && to.tenant === 'T1' && to.id === 'C1'),
    ).toEqual([]);
  }
  for (const [who, where] of insiders) {
    const reply = await act(world, who, where);
    if (tells(reply, unit) || (await rowsOf(world, unit)) !== before) return;
  }
  expect.fail('the same act does nothing from inside either, so it proves nothing');
}

/** Nothing is shown or changed by these, wherever they are pressed. */
const harmless = new Set([
  ...['help.show', 'unit.create', 'unit.join', 'plan.decline', 'glossary.talk'],
  // Nobody in the unit is away or has asked for peace.
  ...['rest.back', 'rest.hear'],
  // An empty form, the same for everybody.
  ...['network.make', 'network.code'],
  // Somebody looks after the network.
  'network.take-up',
  // Nobody outside has a role above any units.
  'above.show',
]);
const dataFor: Readonly<Record<string, Values>> = {
  'meeting.decisions': { day: closedDay },
  'meeting.copy': { day: closedDay },
  'agenda.sources': { day: '' },
  'plan.close-local': { days: 'new-years-eve' },
  'decision.settle': { decision: 'k1', day: closedDay, state: 'done', meeting: '' },
  'decision.change': { decision: 'k1', day: closedDay, meeting: '' },
  'network.invite': { to: 'unit' },
  'network.figures': { day: closedDay },
  'network.release': { day: closedDay },
  'network.keep': { day: closedDay },
  'network.take-back': { day: closedDay },
  'network.learning': { day: closedDay },
  // The one whose first week it may be.
  'checklist.tick': { course: '2' },
  'visit.principle': { op: '01K5G8FZ0000000000000000V2' },
  'idea.share': { trial: 't4' },
  'idea.try': { idea: 'i2' },
  'idea.keep': { idea: 'i3' },
  // A text that is stored nowhere yet.
  'trial.reword': { trial: 't9' },
  'golden.undo': { op: 'g1' },
  'trial.offered': { trial: 't9' },
};

describe('a button pressed by somebody from outside', () => {
  it.each([...buttons.keys()].filter((action) => !harmless.has(action)))('%s', async (action) => {
    const full = await amongOthers();
    const data = { ...full.data, ...dataFor[action] };
    await onlyInside(full, (world, who, where) => world.press(who, where, action, data), strangers);
  });

  it.each([...harmless])('%s', async (action) => {
    const full = await amongOthers();
    const { world, unit, data } = full;
    const before = await rowsOf(world, unit);
    for (const [who, where] of strangers)
      expect(tells(await world.press(who, where, action, data), unit)).toBe(false);
    expect(await rowsOf(world, unit)).toBe(before);
  });

  it.each([...commands.keys()])('command %s', async (command) => {
    const { world, unit, data } = await amongOthers();
    const before = await rowsOf(world, unit);
    for (const [who, where] of strangers)
      expect(tells(await world.press(who, where, 'command', { ...data, command }), unit)).toBe(false);
    expect(await rowsOf(world, unit)).toBe(before);
  });
});

/** Forms that a button of another name opens, and the data and the person that this takes. */
const openers: Readonly<Record<string, readonly [action: string, data: Values, who?: Who]>> = {
  'unit.edit': ['command', { command: 'edit' }],
  'network.make': ['network.edit', {}],
  'posts.switch': ['posts.open', {}],
  'decision.change': ['decision.change', { decision: 'k1', day: closedDay, meeting: '' }],
  'trial.write': ['trial.edit', {}, ane],
  'trial.sign': ['trial.sign', {}, ane],
  'trial.add': ['trial.edit', { trial: 't4' }, ane],
  'outcome.write': ['outcome.open', {}, ane],
  note: ['note.edit', {}, ane],
  'sparring.ask': ['sparring.ask', {}, ane],
  goal: ['goal.open', {}, ane],
  'network.learning': ['network.learning', { day: closedDay }],
  'idea.share': ['idea.share', { trial: 't4' }],
  'lead.take-up': ['lead.take-up', {}, ane],
};
const filledIn: Readonly<Record<string, Values>> = {
  'process-plan.choose': { adult: 'member|slack|T1|UANE' },
  'week.slot': { group: 'en anden' },
  'activity.plan': { goal: 'noget andet' },
  'activity.angle': { angle: 'noget andet' },
  'unit.edit': { name: 'Overtaget' },
  'trial.write': { what: 'noget andet' },
  'trial.sign': { sign: 'et tegn' },
  'trial.add': { addition: 'mere' },
  'outcome.write': { tried: 'yes', happened: 'noget' },
  'members.add': { names: 'Ny Kollega' },
  'members.shared': { shared: memberKey(ane) },
  'network.learning': { learning: 'noget andet', consent: 'yes' },
  'idea.share': { what: 'noget andet', consent: 'yes' },
  'above.write': { text: 'noget andet' },
  note: { line: 'noget andet' },
  goal: { text: 'noget andet', visibility: 'unit' },
  'goal.common': { goal0: 'noget andet' },
  'sparring.ask': { question: 'noget andet' },
  'sparring.answer': { answer: 'noget andet' },
  'visit.ask': { question: 'noget andet', to: memberKey(carla) },
  'buddy.agree': { topic: 'noget andet' },
  'focus.write': { point1: 'noget andet' },
  'process-plan.write': { activity: 'noget andet' },
  'golden.write': { moment: 'noget andet' },
  'glossary.write': { word: 'andet', meaning: 'noget andet' },
  'lead.hand-over': { to: 'UANE' },
  'lead.take-up': { weeks: '2' },
  'meeting.decision': { text: 'noget andet' },
  'meeting.correct': { text: 'noget andet' },
  'decision.change': { text: 'noget andet' },
  'meeting.goal': { goal: 'noget andet' },
  'meeting.theme': { theme: 'noget andet' },
  'meeting.focus': { point1: 'noget andet' },
};

const sendable = [...forms.keys()].filter((form) => form !== 'unit.create');

async function filled({ world, data }: FullUnit, id: string): Promise<{ values: Values; context: Values }> {
  const [action, more, who] = openers[id] ?? [id, {}];
  const form = await openedBy(world, who ?? bo, action, { ...data, ...more });
  if (form?.id !== id) throw new Error(`${action} opens ${form?.id}`);
  const choices = form.fields.flatMap((field) =>
    'options' in field && field.options[0] ? [[field.id, field.options[0].value] as const] : [],
  );
  return {
    values: {
      ...Object.fromEntries(choices),
      ...form.values,
      ...filledIn[id],
      ...(id === 'network.code' && { code: data.code ?? '' }),
    },
    context: form.context,
  };
}

/** Forms without free text: they ask for a name, a number, a date, or a word to look for. */
const withoutProse = new Set(['unit.edit', 'members.add', 'network.code', 'idea.search']);

describe('a form in which something can be told', () => {
  it.each(sendable)('%s', async (id) => {
    const full = await amongOthers();
    const [action, more, who] = openers[id] ?? [id, {}];
    const form = await openedBy(full.world, who ?? bo, action, { ...full.data, ...more });
    const asksForWords = form?.fields.some(({ kind }) => kind === 'text') && !withoutProse.has(id);
    expect(form?.foot !== undefined).toBe(asksForWords);
    if (form?.foot) expect(form.foot).toContain('Bekymret for et barn? Det hører ikke til her:');
  });
});

describe('a form that was opened inside and sent from outside', () => {
  it.each(sendable)('%s', async (id) => {
    const full = await amongOthers();
    const { values, context } = await filled(full, id);
    await onlyInside(full, (to, from, where) => to.submit(from, where, id, values, context), strangers);
  });

  it('unit.create, with the id of the unit', async () => {
    const { world, unit } = await amongOthers();
    const before = await rowsOf(world, unit);
    const values = { ...goodUnit, name: 'Overtaget', anchor: '2026-10-19' };
    for (const [who, where] of [
      ...strangers,
      [neighbour, { kind: 'channel', conversation: 'C9' }] as const,
    ]) {
      const reply = await world.submit(who, where, 'unit.create', values, { op: unit });
      await world.work();
      expect(tells(reply, unit)).toBe(false);
      expect(await rowsOf(world, unit)).toBe(before);
    }
  });
  it('finds no unit through a hint that another organisation left for a channel of the same id', async () => {
    const { world, unit } = await amongOthers();
    await putRow(world.ports, conversationRow({ ...namesake, conversation: 'C1' }), { v: 1, unit });
    for (const command of [...commands.keys()])
      expect(tells(await world.press(namesake, channel, 'command', { command }), unit)).toBe(false);
  });
});

/** Somebody in the channel who has not joined. */
const visitor: Who = { platform: 'slack', tenant: 'T1', id: 'UGUS', name: 'Gustav Gran' };
/** Buttons and commands that the table of permissions leaves open to visitors. */
const forVisitors = [
  'unit.leave',
  'command',
  'guide.show',
  'guide.meeting',
  'plan.show',
  'home.show',
  'trial.open',
  'trial.take',
  'trial.from-message',
  'trial.offered',
  'trial.reword',
  'trial.mine',
  'handbook.try',
  'contacts.show',
  'guidelines.show',
];
const forMembers = [
  // Their own, and nobody else's.
  'own-data.erase',
  'calendar.renew',
  'members.show',
  'lead.take-up',
  'form lead.take-up',
  'note.open',
  'note.overview',
  'goal.show',
  'goal.open',
  'goal.common',
  'focus.show',
  'sparring.show',
  'buddy.show',
  'buddy.join',
  'buddy.pair',
  'buddy.leave',
  'sparring.ask',
  'form sparring.ask',
  'form goal',
  'agenda.show',
  'agenda.sources',
  'agenda.wish',
  'agenda.first',
  'chair.take',
  'chair.give-back',
  'decisions.show',
  'decision.settle',
  'decision.change',
  'form decision.change',
  'meeting.decisions',
  'meeting.copy',
  'rest.until',

  'trial.shared',
  'trial.try-too',
  'idea.show',
  'idea.search',
  'form idea.search',
  'idea.try',
  'process-plan.show',
  'process-plan.write',
  'form process-plan.write',
  'process-plan.send',
  'process-plan.choose',
  'form process-plan.choose',
  'card.deal',
  'card.to-meeting',
  'question.show',
  'glossary.show',
  'glossary.write',
  'form glossary.write',
  'glossary.delete',
  'golden.write',
  'form golden.write',
  'golden.undo',
  'starters.show',
  'ladder.show',
  'principle.show',
  'halve.show',
  'steps.show',
  'plan-b.show',
  'activity.show',
  'activity.new',
  'activity.earlier',
  'activity.plan',
  'form activity.plan',
  'activity.angle',
  'form activity.angle',
  'week.show',
  'week.slot',
  'form week.slot',
  'week.drop',
  'week.carry',
  'day.show',
  'day.group',
  'day.mark',
];
const openTo: Readonly<Record<'visitor' | 'member', ReadonlySet<string>>> = {
  visitor: new Set(forVisitors),
  member: new Set([...forVisitors, ...forMembers]),
};

describe.each([
  ['visitor', visitor, channel],
  ['member', carla, channel],
  ['member', carla, personal],
] as const)('what is not for a %s', (role, who, where) => {
  const act = async (full: FullUnit, name: string, press: () => Promise<Reply>) => {
    const before = await rowsOf(full.world, full.unit);
    const reply = await press();
    await full.world.work();
    for (const words of keptToHerself) expect(JSON.stringify(reply)).not.toContain(words);
    const done = tells(reply, full.unit) || (await rowsOf(full.world, full.unit)) !== before;
    expect(done, `${name}: ${JSON.stringify(reply)}`).toBe(openTo[role].has(name));
  };

  it.each([...buttons.keys()].filter((action) => !harmless.has(action)))('button %s', async (action) => {
    const full = await fullUnit();
    const data = { ...full.data, ...dataFor[action] };
    await act(full, action, () => full.world.press(who, where, action, data));
  });

  it.each(sendable)('form %s', async (id) => {
    const full = await fullUnit();
    const { values, context } = await filled(full, id);
    await act(full, `form ${id}`, () => full.world.submit(who, where, id, values, context));
  });
});

/** By role, what somebody above the units of an area can do there; what is not listed shows and changes nothing. */
const ofEachAbove = ['above.show', 'command roles', 'own-data.erase', 'command own-data'];
const ofLeadersAbove = ['brief.show', 'above.invite', 'above.end', 'above.write', 'form above.write'];
const openAbove: Readonly<Record<RoleAbove, readonly string[]>> = {
  chief: [...ofEachAbove, ...ofLeadersAbove],
  'area-leader': [...ofEachAbove, ...ofLeadersAbove],
  'project-leader': [...ofEachAbove, 'brief.show', 'command ideas'],
  'resource-person': [...ofEachAbove, 'command ideas'],
  board: [...ofEachAbove, 'brief.show'],
  politician: [...ofEachAbove, 'brief.show'],
};
const above: Who = { platform: 'teams', tenant: 'M5', id: 'over', name: 'Ove Over' };

/** The one who has the role here; then the same id in another organisation and on another platform, and who has it elsewhere. */
async function namedAbove({ world, data }: FullUnit, role: RoleAbove) {
  const at = '2026-10-01T08:00:00.000Z';
  const elsewhere: Who = { ...above, id: 'andetsteds' };
  const put = async (person: Who, network: string) => {
    await putRow(world.ports, appointmentRow(network, person), { v: 1, role, person, at });
    await putRow(world.ports, personRow(person), { v: 1, units: [], institutions: [], above: [network] });
  };
  await put(above, data.network ?? '');
  // Whoever came before may have taken the role from him.
  const birk = { platform: 'slack', tenant: 'T9', id: 'UBIRK' } as const;
  await putRow(world.ports, appointmentRow(data.network ?? '', birk), {
    v: 1,
    role: 'board',
    person: birk,
    at,
  });
  await put(elsewhere, 'another-network');
  const hint = { v: 1, units: [], institutions: [], above: [data.network ?? ''] } as const;
  const namesakes: readonly Who[] = [
    { ...above, tenant: 'M6' },
    { ...above, platform: 'slack' },
  ];
  for (const each of namesakes) await putRow(world.ports, personRow(each), hint);
  return [[above, true], ...[...namesakes, elsewhere].map((each) => [each, false] as const)] as const;
}

describe('what is not for somebody above the units', () => {
  const walk = async (name: string, act: (full: FullUnit, who: Who) => Promise<Reply>) => {
    const full = await fullUnit();
    for (const role of rolesAbove)
      for (const [who, isNamed] of await namedAbove(full, role)) {
        const before = await rowsOf(full.world, full.unit);
        const reply = await act(full, who);
        await full.world.work();
        for (const words of [...keptToHerself, 'hemmelig omvej', 'hemmelig sang', 'Ane Lind', 'Carla Berg'])
          expect(JSON.stringify(reply)).not.toContain(words);
        const done = tells(reply, full.unit) || (await rowsOf(full.world, full.unit)) !== before;
        expect(done, `${name} by a ${role}, ${who.id} of ${who.tenant}: ${JSON.stringify(reply)}`).toBe(
          isNamed && openAbove[role].includes(name),
        );
      }
  };

  it.each([...buttons.keys()])('button %s', (action) =>
    walk(action, ({ world, data }, who) =>
      world.press(who, personal, action, { ...data, ...dataFor[action] }),
    ),
  );
  it.each([...commands.keys()])('command %s', (command) =>
    walk(`command ${command}`, ({ world, data }, who) =>
      world.press(who, personal, 'command', { ...data, command }),
    ),
  );
  it.each(sendable)('form %s', (id) =>
    walk(`form ${id}`, async (full, who) => {
      const { values, context } = await filled(full, id);
      return full.world.submit(who, personal, id, values, context);
    }),
  );
});

describe('what somebody keeps to herself', () => {
  it.each([...buttons.keys()])('is not shown to her leader by %s', async (action) => {
    const { world, data } = await fullUnit();
    for (const trial of ['t1', 't2', 't3', 't4']) {
      const reply = await world.press(bo, personal, action, { ...data, ...dataFor[action], trial });
      for (const words of keptToHerself) expect(JSON.stringify(reply)).not.toContain(words);
    }
  });

  it('is not shown to somebody who asks for it by its id beside their own', async () => {
    const { world, data } = await fullUnit();
    const reply = await world.press(carla, personal, 'outcome.tried', { ...data, trial: 't2' });
    expect(JSON.stringify(reply)).toContain('hemmelig sang');
    for (const words of ['hemmelig ro', 'hemmelig omvej']) expect(JSON.stringify(reply)).not.toContain(words);
  });
});

describe('a trial that a button brings back', () => {
  const bring = async (more: object, who = carla) => {
    const { world, unit, data } = await fullUnit();
    const before = await rowsOf(world, unit);
    const kept = JSON.stringify({ ...JSON.parse(data.kept ?? ''), ...more });
    await world.press(who, personal, 'trial.undo-withdraw', { ...data, kept });
    return (await rowsOf(world, unit)) !== before;
  };

  it('is whole and one’s own', async () => {
    expect(await bring({}, ane)).toBe(true);
    expect(await bring({})).toBe(false);
    expect(await bring({ enteredBy: { platform: 'slack', tenant: 'T1', id: 'UCARLA' } })).toBe(false);
    for (const wrong of [
      { carried: 'x' },
      { course: 'x' },
      { what: 'x'.repeat(2000) },
      { what: '010190-1234' },
      { additions: [{ at: '', text: 'uset' }] },
      { outcome: { at: 1 } },
    ])
      expect(await bring(wrong, ane), JSON.stringify(wrong)).toBe(false);
  });
});

describe('a name that every object has', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is no button and no form',
    async (name) => {
      const { world, unit } = await fullUnit();
      for (const reply of [
        await world.press(bo, personal, name, { unit }),
        await world.submit(bo, personal, name, {}, { unit }),
        await world.press(bo, personal, 'command', { command: name }),
      ])
        expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    },
  );
});

describe('a text of a hundred thousand letters', () => {
  it.each(['what', 'happened', 'text', 'activity', 'line', 'addition', 'names', 'name'])(
    '%s is refused in a moment',
    async (field) => {
      const { world, unit, data } = await fullUnit();
      const before = await rowsOf(world, unit);
      const long = 'Ida, æøå '.repeat(11_000);
      const milliseconds = await cpuTimeOf(async () => {
        for (const id of sendable) {
          const values = { ...filledIn[id], [field]: long };
          if (!(field in (filledIn[id] ?? {}))) continue;
          for (const who of [bo, ane]) await world.submit(who, personal, id, values, data);
        }
        await world.say(bo, personal, long);
      });
      expect(milliseconds).toBeLessThan(2000);
      expect(await rowsOf(world, unit)).toBe(before);
    },
  );
});
