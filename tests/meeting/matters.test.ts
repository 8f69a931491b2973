import { describe, expect, it } from 'vitest';
import { mattersIn } from '../../bot/rows/meeting-work-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import { longestMatter, mostMatters } from '../../shared/domain/meeting/limits.ts';
import { openMatters } from '../../shared/domain/meeting/matter.ts';
import type { Change } from '../../shared/ports/store.ts';
import { justBefore } from '../people/between-writes.ts';
import {
  addTrials,
  agendaOf,
  at,
  buttonsIn,
  carla,
  fill,
  meetingDay,
  meetingOf,
  pressShown,
  startedMeeting,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const onIt = async (world: World, unit: string) =>
  (await readValues(world.ports, mattersIn(unit))).map(({ text }) => text);

async function beforeIt() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, '2026-10-14', '10:00');
  return { world, unit };
}

describe('said in words, a point is put on the next meeting', () => {
  it.each([
    ['sæt overgangen til skovgruppen på dagsordenen', 'Overgangen til skovgruppen'],
    ['Kan du ikke lige sætte morgenåbningen på dagsordenen?', 'Morgenåbningen'],
    ['Hej Femuger, kan du sætte larmen på dagsordenen til næste møde?', 'Larmen'],
    ['tilføj “forældrekaffe” til dagsordenen', 'Forældrekaffe'],
    ['kan vi tale om legetøjet på mødet?', 'Legetøjet'],
    ['jeg vil gerne have larmen med på mødet', 'Larmen'],
    ['jeg vil gerne have søvn på dagsordenen', 'Søvn'],
    ['punkt til mødet: sommerfesten', 'Sommerfesten'],
    ['emne til mødet: sommerfesten', 'Sommerfesten'],
    ['jeg har et punkt til mødet: sommerfesten', 'Sommerfesten'],
    ['husk at vi skal tale om ture næste gang', 'Ture'],
    ['Husk, at vi skal snakke om ture på næste møde', 'Ture'],
    ['på næste møde skal vi tale om ro ved frokosten', 'Ro ved frokosten'],
    ['vi skal have snakket om vikarerne på næste møde', 'Vikarerne'],
    ['kan vikardækningen komme på dagsordenen', 'Vikardækningen'],
    ['legepladsen skal på dagsordenen', 'Legepladsen'],
    ['Legepladsen vil jeg gerne have med på mødet', 'Legepladsen'],
    ['nyt punkt: legepladsen', 'Legepladsen'],
    ['Punkt: regntøj', 'Regntøj'],
    ['endnu et punkt: regntøj', 'Regntøj'],
    ['et punkt mere: regntøj', 'Regntøj'],
    ['sæt et punkt på dagsordenen om regntøj', 'Regntøj'],
    ['Sæt et punkt på: legepladsens nye hegn', 'Legepladsens nye hegn'],
    ['kan du sætte et nyt punkt på om hegnet', 'Hegnet'],
    ['tag et punkt med til mødet: hegnet', 'Hegnet'],
    ['sæt et punkt på mødet: hegnet', 'Hegnet'],
    ['et punkt til mødet: hegnet', 'Hegnet'],
    ['sæt på dagsordenen: hegnet', 'Hegnet'],
    ['skriv på dagsordenen at vi skal tale om sovetider', 'Sovetider'],
    ['Kan du skrive på dagsordenen, at vi mangler regntøj?', 'Vi mangler regntøj'],
    ['sæt på dagsordenen: sovetider', 'Sovetider'],
    ['sæt sovetider på dagsordenen til næste møde', 'Sovetider'],
    ['put the garden on the agenda', 'The garden'],
    ['can we talk about naps at the next meeting?', 'Naps'],
    ['new point: the garden', 'The garden'],
  ])('%s', async (said, text) => {
    const { world, unit } = await beforeIt();
    const receipt = await world.say(ane, personal, said);
    expect(replyText(receipt)).toBe(
      `“${text}” står på dagsordenen til mødet fredag 16. oktober kl. 13.00. Det kan alle kolleger se.\n[Fortryd] [Ret] [Se dagsordenen]`,
    );
    expect(await onIt(world, unit)).toEqual([text]);
  });
});

describe('what is said of something else, or may be, is put on nowhere', () => {
  it.each([
    'flyt mødet til torsdag',
    'kan vi flytte mødet til fredag',
    'hvordan sætter jeg noget på dagsordenen',
    'vi taler om dyrene med børnene på mødet',
    'børnene vil have is til dagsordenen',
    'næste punkt',
    'sæt det på dagsordenen',
    'kan Carla komme med på mødet',
    'Jeg vil gerne tale om garderoben på mødet',
    'vi skal tale om søvn',
    'det vil jeg gerne tale om',
    'jeg vil ikke have det på dagsordenen',
  ])('%s', async (said) => {
    const { world, unit } = await beforeIt();
    await world.say(ane, personal, said);
    expect(await onIt(world, unit)).toEqual([]);
  });

  it.each(['sæt et punkt på', 'nyt punkt'])(
    'opens the form where nothing is said of it: %s',
    async (said) => {
      const { world } = await beforeIt();
      expect(await world.say(ane, personal, said)).toMatchObject({
        kind: 'open-form',
        form: { id: 'matter.write' },
      });
    },
  );

  it('is offered with its words in the button', async () => {
    const { world, unit } = await beforeIt();
    const offered = await world.say(ane, personal, 'kan regntøjet komme med på mødet');
    expect(replyText(offered)).toContain('> Regntøjet');
    await pressShown(world, ane, offered, 'Ja, sæt det på');
    const talk = await world.say(ane, personal, 'vi skal tale om søvn');
    await pressShown(world, ane, talk, 'Sæt det på dagsordenen');
    expect([...(await onIt(world, unit))].sort()).toEqual(['Regntøjet', 'Søvn']);
  });
});

describe('a point of one’s own', () => {
  it.each(['kan … komme med på mødet', 'Jeg vil gerne tale om …'])(
    'is offered where it can be put on, and not when it is too long for a point: %s',
    async (sentence) => {
      const { world, unit } = await beforeIt();
      for (const [letters, isOffered] of [
        [longestMatter, true],
        [longestMatter + 1, false],
      ] as const) {
        const words = `støvlerne ${'å'.repeat(letters - 'støvlerne '.length)}`;
        const offer = await world.say(ane, personal, sentence.replace('…', words));
        const put = buttonsIn(offer).find(({ action }) => action === 'matter.put');
        expect(put !== undefined, `${letters}`).toBe(isOffered);
        if (put) await world.press(ane, personal, put.action, put.data ?? {});
        expect((await onIt(world, unit)).map((text) => text.length)).toEqual([longestMatter]);
      }
    },
  );

  it('stands on the agenda with its name and its time, for everybody, until it is taken off', async () => {
    const { world, unit } = await beforeIt();
    const before = replyText(await world.say(carla, channel, 'dagsorden'));
    expect(before).not.toContain('Jeres egne punkter');
    const receipt = await world.say(ane, channel, 'nyt punkt: legepladsen');
    expect(receipt).toMatchObject({ to: 'only-you' });
    const seen = replyText(await world.say(carla, channel, 'dagsorden'));
    expect(seen).toMatch(/Jeres egne punkter\n• Legepladsen · Ane Lind\n/);
    expect(seen).toContain('13.00–14.00');
    await pressShown(world, ane, receipt, 'Fortryd');
    expect(await onIt(world, unit)).toEqual([]);
    expect(replyText(await world.say(carla, channel, 'dagsorden'))).toBe(before);
  });

  it('is written in the form of the agenda’s button, and mended there by its writer', async () => {
    const { world, unit } = await beforeIt();
    const agenda = await world.say(ane, personal, 'dagsorden');
    const button = buttonsIn(agenda).find(({ label }) => label === 'Sæt et punkt på');
    await fill(world, ane, 'matter.write', button?.data ?? {}, { text: 'Regntøj' });
    const open = await pressShown(world, ane, await world.say(ane, personal, 'dagsorden'), 'Mere');
    const mend = buttonsIn(open).find(({ label }) => label === 'Ret: Regntøj');
    await fill(world, ane, 'matter.write', mend?.data ?? {}, { text: 'Regntøj og støvler' });
    expect(await onIt(world, unit)).toEqual(['Regntøj og støvler']);
    await fill(world, ane, 'matter.write', mend?.data ?? {}, { what: 'off' });
    expect(await onIt(world, unit)).toEqual([]);
  });

  it('is there once, however often it is said, and several at once are several', async () => {
    const { world, unit } = await beforeIt();
    await world.say(ane, personal, 'nyt punkt: legepladsen');
    const again = await world.say(carla, personal, 'Sæt LEGEPLADSEN på dagsordenen!');
    expect(replyText(again)).toContain(
      '“Legepladsen” står allerede på dagsordenen til mødet fredag 16. oktober',
    );
    expect(replyText(again)).not.toContain('Fortryd');
    await world.say(carla, personal, 'punkter: søvn, ture og vikarer');
    await world.say(bo, personal, 'nye punkter til mødet:\n- knager\n- skovgruppen');
    expect([...(await onIt(world, unit))].sort()).toEqual([
      'Knager',
      'Legepladsen',
      'Skovgruppen',
      'Søvn',
      'Ture',
      'Vikarer',
    ]);
  });

  it('passes the guard before it is kept', async () => {
    const { world, unit } = await beforeIt();
    const asked = await world.say(ane, personal, 'nyt punkt: Sofies flyverdragt');
    expect(replyText(asked)).toContain('Kan nogen genkende et barn?');
    expect(replyText(await world.say(ane, personal, 'nyt punkt: 010112-1238'))).not.toContain('står på');
    const worry = 'nyt punkt: et barn har blå mærker og siger, at far slår derhjemme';
    expect(replyText(await world.say(ane, personal, worry))).not.toContain('blå mærker');
    expect(await onIt(world, unit)).toEqual([]);
    await pressShown(world, ane, asked, 'Gem');
    expect(await onIt(world, unit)).toEqual(['Sofies flyverdragt']);
  });

  it('has the receipt in the place of the question once its text was put right', async () => {
    const { world, unit } = await beforeIt();
    const asked = await world.say(ane, personal, 'nyt punkt: Sofies flyverdragt');
    const opened = await pressShown(world, ane, asked, 'Ret teksten');
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const { id, context } = opened.form;
    const said = await world.submit(ane, personal, id, { text: 'flyverdragter' }, context);
    expect(said).toMatchObject({ kind: 'show', replace: true });
    expect(await onIt(world, unit)).toEqual(['flyverdragter']);
  });

  it('has an end in length and in number, said kindly', async () => {
    const { world, unit } = await beforeIt();
    const long = await world.say(ane, personal, `nyt punkt: ${'vi går ud og '.repeat(15)}`);
    expect(replyText(long)).toContain('højst 120 bogstaver');
    const names = ['Søvn', 'Ture', 'Knager', 'Frugt', 'Puder', 'Sange', 'Støvler', 'Hylder'];
    for (const name of names) await world.say(ane, personal, `nyt punkt: ${name}`);
    const full = await world.say(ane, personal, 'nyt punkt: sommerfesten');
    expect(replyText(full)).toContain(
      'Der står allerede otte punkter til mødet fredag 16. oktober kl. 13.00',
    );
    expect(await onIt(world, unit)).toHaveLength(8);
  });

  it('is taken off by its writer or whoever leads, in words too, and by nobody else', async () => {
    const { world, unit } = await beforeIt();
    const receipt = await world.say(ane, personal, 'nyt punkt: legepladsen');
    const off = buttonsIn(receipt).find(({ label }) => label === 'Fortryd');
    expect(replyText(await world.press(carla, personal, 'matter.off', off?.data ?? {}))).toContain(
      'mødelederen',
    );
    await world.say(carla, personal, 'tag legepladsen af dagsordenen');
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('Legepladsen');
    const taken = await world.say(bo, personal, 'slet punktet om legepladsen');
    expect(replyText(taken)).toContain('“Legepladsen” er taget af dagsordenen.');
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).not.toContain('Legepladsen');
    await pressShown(world, bo, taken, 'Sæt det på igen');
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).toContain('Legepladsen · Ane Lind');
    const own = await world.say(ane, personal, 'tag legepladsen af dagsordenen');
    expect(await onIt(world, unit)).toEqual([]);
    await pressShown(world, ane, own, 'Sæt det på igen');
    expect(await onIt(world, unit)).toEqual(['Legepladsen']);
  });

  it('is what “fortryd” takes back, and goes with all that is somebody’s', async () => {
    const { world, unit } = await beforeIt();
    await world.say(ane, personal, 'nyt punkt: legepladsen');
    const undo = await world.say(ane, personal, 'fortryd');
    expect(replyText(undo)).toContain('Du satte “Legepladsen” på dagsordenen.');
    expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('Ét punkt til et møde');
    await pressShown(world, ane, undo, 'Tag det af');
    expect(await onIt(world, unit)).toEqual([]);
    await world.say(ane, personal, 'nyt punkt: legepladsen');
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect(await onIt(world, unit)).toEqual([]);
  });

  it('stays for the meeting when its writer leaves', async () => {
    const { world, unit } = await beforeIt();
    await world.say(ane, personal, 'nyt punkt: legepladsen');
    await world.press(ane, personal, 'unit.leave', { unit, sure: 'yes' });
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('Legepladsen');
  });
});

describe('at the meeting', () => {
  async function withPoints() {
    const { world, unit } = await beforeIt();
    await world.say(ane, personal, 'punkter: legepladsen og knagerne');
    at(world, meetingDay, '13:02');
    const data = { unit, day: meetingDay };
    await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    await world.work();
    const ids = (await agendaOf(world, unit))?.matters ?? [];
    const go = async (to: number) => world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
    const find = async (words: string) => {
      for (let to = 0; to < 14; to++) {
        const screen = await go(to);
        if (replyText(screen).includes(`\n${words}\n`)) return { screen, to };
      }
      throw new Error(`no point “${words}”`);
    };
    return { world, unit, data, ids, go, find };
  }

  it('is an item of its own that decisions are made at, in the minutes, and carried on when it is kept', async () => {
    const { world, unit, data, ids, find } = await withPoints();
    const { screen } = await find('Legepladsen');
    expect(replyText(screen)).toContain('jeres punkt 1 af 2');
    expect(replyText(screen)).toContain('Sat på af Ane Lind');
    expect(replyText(screen)).not.toContain('Hvad gjorde forskellen');
    expect(world.drawn.at(-1)?.text).toContain('Legepladsen');
    await world.say(bo, personal, 'vi har besluttet at lukke lågen');
    const knager = await pressShown(world, bo, screen, 'Færdig med emnet');
    expect(replyText(knager)).toContain('Knagerne');
    await pressShown(world, bo, knager, 'Gem til næste møde');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const meeting = await meetingOf(world, unit);
    expect(meeting?.state).toBe('closed');
    expect(meeting?.matters?.map(({ text, fate }) => [text, fate])).toEqual([
      ['Legepladsen', 'discussed'],
      ['Knagerne', 'carried'],
    ]);
    expect(await onIt(world, unit)).toEqual(['Knagerne']);
    const minutes = replyText(
      await pressShown(world, carla, await world.say(carla, personal, 'referat'), 'Mere'),
    );
    const [talked = '', putOff = ''] = minutes.split('Gemt til næste møde');
    expect(talked).toContain('Legepladsen');
    expect(putOff).toContain('Knagerne');
    at(world, '2026-10-20', '10:00');
    const next = replyText(await world.say(carla, personal, 'dagsorden'));
    expect(next).toContain('Knagerne · Ane Lind · gemt fra fre. 16. okt.');
    expect(next).not.toContain('Legepladsen');
    expect(ids).toHaveLength(2);
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect((await meetingOf(world, unit))?.matters).toEqual([]);
  });

  it('is talked of once that is said of it; going back tells nothing', async () => {
    const { world, unit, data, ids, find } = await withPoints();
    const { screen, to } = await find('Legepladsen');
    const labels = buttonsIn(screen).map(({ label }) => label);
    expect(labels).toContain('Gem til næste møde');
    expect(labels).toContain('Færdig med emnet');
    expect(labels).not.toContain('Næste ▸');
    expect(replyText(screen)).toContain('Det, I gemmer, kommer på igen næste gang.');
    await pressShown(world, bo, screen, 'Tilbage');
    expect((await meetingOf(world, unit))?.handled).toEqual({});
    const there = await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
    await pressShown(world, bo, there, 'Færdig med emnet');
    expect((await meetingOf(world, unit))?.handled).toEqual({ [ids[0] ?? '']: 'discussed' });
    const kept = await find('Legepladsen');
    await pressShown(world, bo, kept.screen, 'Gem til næste møde');
    await pressShown(world, bo, (await find('Legepladsen')).screen, 'Næste');
    expect((await meetingOf(world, unit))?.handled[ids[0] ?? '']).toBe('carried');
  });

  it('is kept and finished in words as well', async () => {
    const { world, unit, find } = await withPoints();
    await find('Legepladsen');
    const fates = async () => Object.values((await meetingOf(world, unit))?.handled ?? {});
    await world.say(bo, personal, 'den gemmer vi til næste møde');
    expect(await fates()).toEqual(['carried']);
    await find('Legepladsen');
    await world.say(bo, personal, 'den er vi færdige med');
    expect(await fates()).toEqual(['discussed']);
  });

  it('is named by what was decided at it, until its writer is forgotten, and is talked of by that', async () => {
    const { world, unit, data, find } = await withPoints();
    const { screen } = await find('Knagerne');
    await world.say(bo, personal, 'vi har besluttet at købe nye knager');
    await pressShown(world, bo, screen, 'Tilbage');
    await world.press(bo, personal, 'meeting.go', { ...data, to: '0' });
    await world.say(bo, personal, 'vi har besluttet at lukke lågen');
    const point = 'til punktet “Knagerne”';
    const live = replyText(await world.say(carla, personal, 'beslutninger'));
    expect(live.split('\n').filter((line) => line.includes(point))).toHaveLength(1);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const fates = (await meetingOf(world, unit))?.matters?.map(({ text, fate }) => [text, fate]);
    expect(fates).toContainEqual(['Knagerne', 'discussed']);
    for (const who of [bo, carla])
      for (const asked of ['referat', 'beslutninger'])
        expect(replyText(await world.say(who, personal, asked)), asked).toContain(point);
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    for (const asked of ['referat', 'beslutninger']) {
      const after = replyText(await world.say(carla, personal, asked));
      expect(after).toContain('købe nye knager');
      expect(after).not.toContain('Knagerne');
    }
  });

  it('comes last when it is said while the meeting is going on, and the meeting stays where it is', async () => {
    const { world, unit } = await startedMeeting();
    const data = { unit, day: meetingDay };
    await world.work();
    await world.press(bo, personal, 'meeting.go', { ...data, to: '5' });
    const before = replyText(await world.press(bo, personal, 'meeting.show', data));
    const said = await world.say(carla, channel, 'nyt punkt: legepladsen');
    expect(replyText(said)).toContain('er kommet med som punkt på mødet, der er i gang');
    const after = replyText(await world.press(bo, personal, 'meeting.show', data));
    expect(after.split('\n')[1]).toBe(before.split('\n')[1]);
    expect((await agendaOf(world, unit))?.matters).toHaveLength(1);
    await world.say(ane, personal, 'nyt punkt: knagerne');
    expect((await agendaOf(world, unit))?.sections.filter(({ item }) => item === 'matters')).toHaveLength(1);
    const taken = await world.say(ane, personal, 'fjern mit punkt');
    expect(replyText(taken)).toContain('Knagerne');
    for (let to = 14; to > 0; to--) {
      const end = await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) });
      if (!replyText(end).includes('Afslut')) continue;
      expect(replyText(end)).toContain('Et af jeres egne punkter har I ikke talt om.');
      const there = replyText(await pressShown(world, bo, end, 'Tal om: Legepladsen'));
      expect(there).toContain('Sat på af Carla');
      return;
    }
    throw new Error('no end');
  });

  it('waits for the next one when it is said after a meeting that nobody closed, or that was moved', async () => {
    const { world, unit } = await withPoints();
    at(world, '2026-10-19', '10:00');
    const said = replyText(await world.say(carla, personal, 'nyt punkt: frugten'));
    expect(said).toContain('“Frugten” står på dagsordenen til mødet fredag 20. november');
    expect((await agendaOf(world, unit))?.matters).toHaveLength(2);
    await world.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    const next = replyText(await world.say(carla, personal, 'dagsorden'));
    for (const words of ['Legepladsen', 'Knagerne', 'Frugten']) expect(next).toContain(words);
  });
});

it('a point that somebody changes at the same moment is not said to be back', async () => {
  const { world, unit } = await beforeIt();
  await world.say(ane, personal, 'nyt punkt: sommerfesten');
  const [point] = await readValues(world.ports, mattersIn(unit));
  const of = { unit, matter: point?.id ?? '' };
  await world.press(bo, personal, 'matter.off', of);
  const back = () => world.press(bo, personal, 'matter.back', of);
  const isBack = ({ op, key }: Change) => op === 'replace' && key.includes(of.matter);
  const met = justBefore(world, isBack, back);
  expect(replyText(await back())).not.toContain('Sommerfesten');
  expect(met.isDone()).toBe(true);
  expect(await onIt(world, unit)).toEqual(['Sommerfesten']);
});

it('no point comes back where there is no room for it', async () => {
  const { world, unit } = await beforeIt();
  await world.say(ane, personal, 'nyt punkt: sommerfesten');
  const [point] = await readValues(world.ports, mattersIn(unit));
  const of = { unit, matter: point?.id ?? '' };
  await world.press(bo, personal, 'matter.off', of);
  const words = ['skuret', 'cyklerne', 'frugten', 'sangene', 'gyngen', 'vinduet', 'tavlen', 'sandet'];
  for (const word of words) await world.say(ane, personal, `nyt punkt: ${word}`);
  const said = replyText(await world.press(bo, personal, 'matter.back', of));
  expect(said).toContain('Der står allerede otte punkter');
  const lying = openMatters(await readValues(world.ports, mattersIn(unit)));
  expect(lying.map(({ text }) => text)).not.toContain('Sommerfesten');
  expect(lying).toHaveLength(mostMatters);
});
