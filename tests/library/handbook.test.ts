import { afterEach, describe, expect, it } from 'vitest';
import { library, shelveLibrary } from '../../bot/library/library.ts';
import { cardForMeetingRow, glossaryIn } from '../../bot/rows/library-rows.ts';
import { meetingWorkIn, sortMeetingWork } from '../../bot/rows/meeting-work-rows.ts';
import { readRows, readValue, readValues } from '../../bot/rows/row.ts';
import { openTrialsIn } from '../../bot/rows/trial-rows.ts';
import type { Field } from '../../bot/ui/form.ts';
import { noMunicipalFile } from '../../shared/domain/library/municipal-file.ts';
import { at, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';
import { example, fileOf } from './read-file.ts';

afterEach(() => shelveLibrary(noMunicipalFile));

async function unfoldedAgenda(world: World, unit: string): Promise<string> {
  return replyText(await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' }));
}

describe('kort', () => {
  it('deals every card once before one comes again, whoever draws', async () => {
    const { world } = await unitWithStaff();
    const drawn: string[] = [];
    for (let card = 0; card < 52; card += 1) {
      const reply = await world.say(card % 2 ? ane : bo, channel, 'kort');
      drawn.push(reply.kind === 'show' ? reply.view.summary : '');
    }
    expect(new Set(drawn).size).toBe(52);
    const again = await world.say(ane, channel, 'kort');
    expect(drawn).toContain(again.kind === 'show' && again.view.summary);
  });

  it('deals within a kind, and two units have orders of their own', async () => {
    const { world } = await unitWithStaff();
    const kinds = library().texts.reflectionCards.filter(({ kind }) => kind === 'card-kind.inclusion');
    const drawn = new Set<string>();
    for (const _ of kinds) {
      const reply = await world.say(ane, personal, 'kort inklusion');
      drawn.add(reply.kind === 'show' ? reply.view.summary : '');
    }
    expect([...drawn].sort()).toEqual(kinds.map(({ da }) => da.question).sort());
  });

  it('goes to the meeting with one press, once, and nothing tells who pressed', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-01', '09:00');
    const card = 'card.inclusion.seats';
    for (const who of [ane, bo]) await world.press(who, personal, 'card.to-meeting', { unit, card });
    const question = library().texts.reflectionCards.find(({ id }) => id === card)?.da.question ?? '';
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain(
      'Vores praksis · et kort at tale om',
    );
    expect((await unfoldedAgenda(world, unit)).split(question)).toHaveLength(2);
    expect(await readValue(world.ports, cardForMeetingRow(unit, 1, card))).toEqual({ v: 1, card });
  });

  it('costs one read and one write', async () => {
    const { world, unit } = await unitWithStaff();
    await world.press(ane, channel, 'card.deal', { unit });
    world.resetCounts();
    await world.press(ane, channel, 'card.deal', { unit });
    expect(world.counts.total).toBeLessThanOrEqual(6);
  });
});

describe('halvér', () => {
  it('stands on the receipt of a trial that is too big, and asks its author about the very words', async () => {
    const { world, unit } = await unitWithStaff();
    const what = 'jeg læser højt og så tegner vi og synger';
    const words = { kind: 'words', text: `prøvehandling: ${what}` } as const;
    await world.send({ who: ane, where: channel, what: words, message: { id: '1.1' } });
    await world.work();
    const receipt = world.posted.find(({ text }) => text.includes('flere ting i den'));
    expect(receipt?.text).toContain('[Sådan gør du den mindre]');
    const [trial] = await readValues(world.ports, openTrialsIn(unit));
    const data = { unit, trial: trial?.id ?? '' };
    const shown = await world.press(ane, channel, 'halve.show', data);
    expect(shown).toMatchObject({ to: 'only-you' });
    expect(shown).not.toHaveProperty('replace');
    expect(replyText(shown)).toContain(`Du skrev: “${what}”`);
    expect(replyText(shown)).toContain('[Ret prøvehandlingen]');
    const another = await world.press(ane, channel, 'halve.show', { ...data, turn: '2' });
    expect(another).toMatchObject({ replace: true });
    expect(replyText(another)).toContain(what);
    // Somebody else learns how it is done.
    const forBo = replyText(await world.press(bo, channel, 'halve.show', data));
    expect(forBo).toContain('Færre børn');
    expect(forBo).not.toContain(what);
    expect(forBo).not.toContain('[Ret prøvehandlingen]');
  });
});

describe('stige', () => {
  it('makes a trial of a rung with one tap, tagged with its side; a second tap makes no second', async () => {
    const { world, unit } = await unitWithStaff();
    const shown = replyText(await world.say(ane, personal, 'stige'));
    for (const { da } of library().texts.ladder) expect(shown).toContain(da.title);
    for (const _ of [1, 2]) await world.press(ane, channel, 'handbook.try', { unit, words: 'ladder.add' });
    await world.work();
    const trials = await readValues(world.ports, openTrialsIn(unit));
    expect(trials).toHaveLength(1);
    expect(trials[0]).toMatchObject({ side: 'onwards', audience: 'unit', onAgenda: true });
    expect(world.posted.filter(({ text }) => text.includes('Jeg lægger én ny regel'))).toHaveLength(1);
    await world.press(bo, personal, 'handbook.try', { unit, words: 'starter.play.given-part' });
    const own = (await readValues(world.ports, openTrialsIn(unit))).find(
      ({ audience }) => audience === 'private',
    );
    expect(own).toMatchObject({ side: 'together', onAgenda: false, sign: 'Børnene giver mig replikker.' });
  });
});

describe('princip', () => {
  it('is chosen by the leader for a course; guide, ideas and meeting follow it, and it can be taken out', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-09-22', '09:00');
    const choice = { unit, course: '1', principle: 'wait' };
    await world.press(ane, personal, 'principle.choose', choice);
    expect((await storedUnit(world, unit)).plan.courses[1]?.principle).toBeUndefined();
    expect(replyText(await world.press(bo, personal, 'principle.choose', choice))).toContain(
      'Giv tid, og skift tur',
    );
    expect((await storedUnit(world, unit)).plan.courses[1]?.principle).toBe('wait');
    expect(replyText(await world.say(ane, channel, 'guide'))).toContain(
      'Det øver I sammen: Giv tid, og skift tur',
    );
    const ideas = await world.say(ane, personal, 'idéer');
    const first = library().texts.themeStarters.find(({ da }) => replyText(ideas).includes(da.trial));
    expect(first?.principle).toBeDefined();
    const { lookBack } = library().texts.principles.find(({ principle }) => principle === 'wait')?.da ?? {};
    expect(await unfoldedAgenda(world, unit)).toContain(lookBack);
    await world.press(bo, personal, 'principle.choose', { unit, course: '1' });
    expect((await storedUnit(world, unit)).plan.courses[1]?.principle).toBeUndefined();
    await world.press(bo, personal, 'principle.choose', { unit, course: '7', principle: 'wait' });
    expect((await storedUnit(world, unit)).plan.courses[7]).toBeUndefined();
  });
});

describe('gyldent', () => {
  it('is weighed, nameless, read out first, and can be taken back', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-09-28', '09:00');
    expect(await fill(world, ane, 'golden.write', { unit }, { moment: 'Oliver på 4 grinede' })).toContain(
      'genkende',
    );
    // It is read aloud: a moment, and no story.
    const long = 'To delte en regnfrakke. '.repeat(9);
    expect(await fill(world, ane, 'golden.write', { unit }, { moment: long })).toContain(
      'højst 200 bogstaver',
    );
    const saved = await fill(world, ane, 'golden.write', { unit }, { moment: 'To delte en regnfrakke' });
    expect(saved).toContain('Der står ikke, hvem der skrev det');
    const rows = await readRows(world.ports, meetingWorkIn(unit, 1));
    const { golden } = sortMeetingWork(rows, { course: 1, meeting: '' });
    expect(golden).toEqual([{ v: 1, text: 'To delte en regnfrakke' }]);
    expect(JSON.stringify(rows)).not.toContain(ane.id);
    const agenda = await unfoldedAgenda(world, unit);
    expect(agenda.indexOf('To delte en regnfrakke')).toBeGreaterThan(0);
    expect(agenda.indexOf('To delte en regnfrakke')).toBeLessThan(agenda.indexOf('ingen åbne beslutninger'));
    const op = rows[0]?.key.split('|').at(-1) ?? '';
    await world.press(ane, personal, 'golden.undo', { unit, course: '1', op });
    expect(await unfoldedAgenda(world, unit)).not.toContain('regnfrakke');
  });
});

describe('begreb', () => {
  it('keeps the unit’s own words, weighed like every text', async () => {
    const { world, unit } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'begreb'))).toContain('Ordlisten er tom');
    expect(await fill(world, ane, 'glossary.write', { unit }, { word: 'ro', meaning: '' })).toContain(
      'Skriv noget',
    );
    const kept = await fill(
      world,
      ane,
      'glossary.write',
      { unit },
      { word: 'ro', meaning: 'at vi kan høre hinanden' },
    );
    expect(kept).toContain('ro: at vi kan høre hinanden');
    const [entries] = await readValues(world.ports, glossaryIn(unit));
    const entry = entries?.id ?? '';
    expect(replyText(await world.press(bo, personal, 'glossary.delete', { unit, entry }))).toContain(
      'slettet',
    );
    expect(replyText(await world.press(bo, personal, 'glossary.talk', { unit }))).toContain(
      'Hvad lægger vi i',
    );
  });
});

describe('what each is told', () => {
  it('of their role is their own and nobody else’s', async () => {
    const { world } = await unitWithStaff();
    const staff = replyText(await world.say(ane, personal, 'min rolle'));
    const leader = replyText(await world.say(bo, personal, 'min rolle'));
    for (const { role, da } of library().texts.roleGuides) {
      expect(staff.includes(da.text), da.text).toBe(role === 'staff');
      expect(leader.includes(da.text), da.text).toBe(role === 'leader');
    }
  });

  it('as the question of the month is another next month, and tells what has been covered', async () => {
    const { world } = await unitWithStaff();
    const asked = new Set<string>();
    for (const month of ['10', '11', '12']) {
      at(world, `2026-${month}-05`, '09:00');
      asked.add(replyText(await world.say(bo, personal, 'tjek')));
    }
    expect(asked.size).toBe(3);
    expect([...asked].at(-1)).toMatch(/I har været omkring \d+ af 30/);
    expect(replyText(await world.say(ane, personal, 'tjek'))).toContain('kun');
  });
});

describe('what the municipality steers by', () => {
  it('is a tag that a trial can carry, in an order of themes and under a sentence of its own', async () => {
    const { world, unit } = await unitWithStaff();
    const asked = async () => {
      const reply = await world.press(ane, channel, 'trial.open', { unit });
      if (reply.kind !== 'open-form') throw new Error(replyText(reply));
      return reply.form;
    };
    const optionsOf = (fields: readonly Field[], wanted: string) =>
      fields.flatMap((field) => (field.kind === 'choice' && field.id === wanted ? field.options : []));
    expect((await asked()).fields.map((field) => 'id' in field && field.id)).not.toContain('mark');
    expect(replyText(await world.say(ane, personal, 'håndbog'))).not.toContain('giver mening');

    shelveLibrary(fileOf(example));
    const { guidingMarks, themeOrder } = library().file.settings;
    const { fields } = await asked();
    const [first] = optionsOf(fields, 'mark');
    expect(first).toEqual({ value: guidingMarks[0]?.id, label: guidingMarks[0]?.da });
    expect(optionsOf(fields, 'theme').map(({ value }) => value)).toEqual(themeOrder);
    expect(replyText(await world.say(ane, personal, 'håndbog'))).toContain('giver mening');

    const { context, values } = await asked();
    const written = { ...values, what: 'jeg venter lidt', mark: first?.value ?? '' };
    await world.submit(ane, channel, 'trial.write', written, context);
    const [trial] = await readValues(world.ports, openTrialsIn(unit));
    expect(trial?.mark).toBe(first?.value);
    await world.work();
    expect(world.posted.map(({ text }) => text).join()).toContain(`Pejlemærke: ${first?.label}`);
  });

  it('is a tag on a learning goal too, seen where the goal is, and kept when the goal is changed', async () => {
    const { world, unit } = await unitWithStaff();
    shelveLibrary(fileOf(example));
    const [mark] = library().file.settings.guidingMarks;
    const asked = await world.press(ane, personal, 'goal.open', { unit, course: '1' });
    if (asked.kind !== 'open-form') throw new Error(replyText(asked));
    const values = { text: 'at vente', visibility: 'unit', mark: mark?.id ?? '' };
    const saved = replyText(await world.submit(ane, personal, 'goal', values, asked.form.context));
    expect(saved).toContain(`Pejlemærke: ${mark?.da}`);
    expect(replyText(await world.say(bo, personal, 'mål'))).toContain(`at vente · ${mark?.da}`);
    const again = await world.press(ane, personal, 'goal.open', { unit, course: '1' });
    expect(again).toMatchObject({ form: { values: { mark: mark?.id } } });
    shelveLibrary(noMunicipalFile);
    expect(replyText(await world.say(bo, personal, 'mål'))).not.toContain(mark?.da);
  });

  it('stands in the guide when it is unfolded, and on the printed one once', async () => {
    const { world } = await unitWithStaff();
    shelveLibrary(fileOf(example));
    const { da = '' } = library().file.settings.viewOfChildren ?? {};
    expect(da).not.toBe('');
    expect(replyText(await world.say(ane, channel, 'guide')).split(da)).toHaveLength(2);
  });
});

describe('what the municipality says in its own words', () => {
  it('comes with a number to tap, its owner, and a word when nobody has looked for a year', async () => {
    const { world } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'hvem'))).toContain('ingen numre endnu');
    shelveLibrary(fileOf(example));
    const shown = await world.say(ane, personal, 'hvem');
    expect(JSON.stringify(shown)).toContain('"url":"tel:+4512345678"');
    expect(replyText(shown)).toContain('dagtilbudskontoret holder det ved lige');
    expect(replyText(shown)).not.toContain('over et år');
    at(world, '2027-02-03', '09:00');
    expect(replyText(await world.say(ane, personal, 'hvem'))).toContain('over et år');
    expect(replyText(await world.say(bo, personal, 'hvem'))).toContain(
      'Passer Børn og Unge Rådgivning stadig?',
    );
    expect(JSON.stringify(await world.say(ane, personal, 'handlevejledning'))).toContain(
      'https://kommune.example/bekymring',
    );
  });

  it('answers serious concern with that number and that guideline', async () => {
    const { world, unit } = await unitWithStaff();
    const message = { id: '1.1' };
    const words = 'prøvehandling: et barn har fortalt at far slår';
    const say = () => world.send({ who: ane, where: channel, what: { kind: 'words', text: words }, message });
    expect(JSON.stringify(await say())).not.toContain('tel:');
    shelveLibrary(fileOf(example));
    const answer = JSON.stringify(await say());
    expect(answer).toContain('tel:+4512345678');
    expect(answer).toContain('https://kommune.example/bekymring');
    const inForm = await fill(
      world,
      ane,
      'golden.write',
      { unit },
      { moment: 'et barn har fortalt at far slår' },
    );
    expect(inForm).toContain('12 34 56 78');
    expect(inForm).toContain('https://kommune.example/bekymring');
  });

  it('stands in place of ours, and its own kind of card is dealt', async () => {
    shelveLibrary(fileOf(example));
    const { texts, off } = library();
    expect(texts.reflectionCards).toHaveLength(53);
    expect(texts.reflectionCards.find(({ id }) => id === 'card.inclusion.seats')?.da.question).toContain(
      'hvem kunne vælge dem',
    );
    expect(off.map(({ id }) => id)).toEqual(['thought.habits']);
    const { world } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'kort ude'))).toContain('når det regner');
    const empty = JSON.stringify(texts.contactTexts.find(({ id }) => id === 'contact.empty'));
    expect(empty).toContain('den pædagogiske leder');
    expect(JSON.stringify(texts)).not.toMatch(/\{(?:the-leader|leader|cross)/);
  });
});
