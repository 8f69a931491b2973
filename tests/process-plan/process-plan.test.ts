import { describe, expect, it } from 'vitest';
import { openPrintPage } from '../../bot/print/open-page-or-file.ts';
import { weekRow } from '../../bot/rows/activity-rows.ts';
import { commonGoalsRow } from '../../bot/rows/learning-rows.ts';
import { processPlanRow } from '../../bot/rows/meeting-rows.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { insertRow, putRow, readRow } from '../../bot/rows/row.ts';
import { memberKey, memberRow, staffRow } from '../../bot/rows/unit-rows.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { newPrintLink, writePrintLink } from '../../shared/domain/print/print-link.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { at, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

describe('the plan of the day', () => {
  it('begins from the course’s goals, and is written by anyone in the unit for the others', async () => {
    const { world, unit } = await unitWithStaff();
    const goals = [
      {
        id: 'g',
        text: guarded('Alle er med'),
        activities: [{ id: 'a', text: guarded('Sang i små grupper') }],
      },
    ];
    await insertRow(world.ports, commonGoalsRow(unit, 1), { v: 1, course: 1, goals });
    at(world, '2026-09-22', '09:30');
    const empty = replyText(await world.say(ane, personal, 'procesplan i dag'));
    expect(empty).toContain('Procesplan tirsdag 22. september');
    expect(empty).toContain('Aktivitet: Sang i små grupper');
    expect(empty).toContain('Derfor laver vi den: Alle er med');
    const opened = await world.press(ane, personal, 'process-plan.write', { unit, day: '2026-09-22' });
    if (opened.kind !== 'open-form') throw new Error('no form');
    expect(opened.form.fields.length).toBeLessThanOrEqual(6);
    const written = await fill(
      world,
      ane,
      'process-plan.write',
      { unit },
      { steps: 'Sig først: i dag synger vi' },
    );
    expect(written).toContain('Sådan gør du: Sig først: i dag synger vi');
    const read = replyText(await world.say(bo, personal, 'procesplan'));
    expect(read).toContain('Sig først: i dag synger vi');
    expect(read).toContain('Skrevet af Ane Lind');
    at(world, '2026-09-23', '09:30');
    expect(replyText(await world.say(bo, personal, 'procesplan'))).not.toContain('Sig først');
  });

  it('says so kindly when there is none, asks for the activity, and never stores a CPR number', async () => {
    const { world, unit } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'procesplan'))).toContain(
      'ingen procesplan for mandag 14. september',
    );
    expect(await fill(world, ane, 'process-plan.write', { unit }, { steps: 'Syng' })).toContain(
      'Skriv, hvad I skal lave',
    );
    const cpr = { activity: 'Sang', tips: 'spørg 140915-1234' };
    expect(await fill(world, ane, 'process-plan.write', { unit }, cpr)).toContain('CPR');
    expect(replyText(await world.say(ane, personal, 'procesplan'))).toContain(
      'ingen procesplan for mandag 14. september',
    );
  });

  it('is there for any day one writes, with the words to begin and to end with', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-09-14', '09:30');
    for (const [words, day] of [
      ['procesplan onsdag', 'onsdag 16. september'],
      ['procesplan i morgen', 'tirsdag 15. september'],
      ['process plan friday', 'fredag 18. september'],
    ] as const)
      expect(replyText(await world.say(ane, personal, words))).toContain(`Procesplan ${day}`);
    const said = await fill(
      world,
      ane,
      'process-plan.write',
      { unit, day: '2026-09-16' },
      {
        activity: 'Bro',
        start: 'I dag bygger vi en bro',
        steps: 'Find klodser',
        close: 'Hvad fik den til at holde?',
      },
    );
    expect(said).toMatch(/Det siger du først: I dag[\s\S]*Sådan gør du[\s\S]*Sådan runder du af: Hvad/);
    expect(replyText(await world.say(bo, personal, 'procesplan onsdag'))).toContain('I dag bygger vi en bro');
  });

  it('is that of the next open day where the day asked for is closed, and says which day that is', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-12-23', '14:00');
    const said = replyText(await world.say(ane, personal, 'procesplan i morgen'));
    expect(said).toContain('Procesplan mandag 28. december');
    expect(said).toContain(
      'I har lukket torsdag 24. december. Næste dag, I har åbent, er mandag 28. december.',
    );
    expect(replyText(await world.say(ane, personal, 'procesplan'))).not.toContain('lukket');
    const today = await world.press(ane, personal, 'process-plan.show', { unit });
    const next = buttonsOf(today).find(({ label }) => label === 'Næste dag');
    expect(next?.data).toEqual({ unit, day: '2026-12-28' });
    at(world, '2026-12-26', '09:00');
    expect(replyText(await world.say(ane, personal, 'procesplan'))).toContain(
      'Procesplan mandag 28. december',
    );
    await fill(world, ane, 'process-plan.write', { unit, day: '2026-12-24' }, { activity: 'Nødpasning' });
    expect(replyText(await world.say(bo, personal, 'procesplan den 24. december 2026'))).toContain(
      'Nødpasning',
    );
  });

  it('keeps what was written before it was asked otherwise', async () => {
    const { world, unit } = await unitWithStaff();
    const texts = { activity: guarded('Bro'), purpose: guarded('Samarbejde'), group: guarded('Rød gruppe') };
    const day = '2026-09-16';
    const value = {
      v: 1 as const,
      day,
      at: '',
      by: { platform: 'slack' as const, tenant: 'T1', id: 'UANE' },
      texts,
    };
    await insertRow(world.ports, processPlanRow(unit, day), value);
    const said = await fill(world, ane, 'process-plan.write', { unit, day }, { activity: 'Tårn' });
    expect(said).toContain('Aktivitet: Tårn');
    expect(said).toContain('Derfor laver vi den: Samarbejde');
    expect(said).toContain('Hvilken gruppe: Rød gruppe');
  });
});

describe('the plan and whoever takes over', () => {
  const day = '2026-09-18';
  const week = {
    group: 'Rød',
    days: '5',
    time: '09:30',
    place: 'Salen',
    responsible: 'member|slack|T1|UANE',
    cover: 'member|slack|T1|UCARLA',
  };

  async function planned() {
    const { world, unit } = await unitWithStaff();
    at(world, day, '07:15');
    await fill(world, ane, 'week.slot', { unit }, week);
    await fill(world, ane, 'process-plan.write', { unit, day }, { activity: 'Bro', tips: 'De kender legen' });
    return { world, unit };
  }

  it('reaches the one who is down to cover with one tap, once, and again when it was edited', async () => {
    const { world, unit } = await planned();
    const shown = await world.say(bo, personal, 'procesplan');
    expect(replyText(shown)).toContain('Rød\nkl. 9.30 · Salen · Ane (Carla)');
    expect(replyText(shown)).toContain('[Send til Carla Berg]');
    const data = { unit, day, adult: 'member|slack|T1|UCARLA' };
    const send = async () => {
      const said = await world.press(bo, personal, 'process-plan.send', data);
      await world.work();
      return replyText(said);
    };
    expect(await send()).toContain('Planen er sendt til Carla Berg');
    await send();
    expect(world.posted.map(({ to }) => to.id)).toEqual(['UCARLA']);
    expect(world.posted[0]?.text).toContain('Bo Holm har sendt dig planen');
    expect(world.posted[0]?.text).toMatch(/Aktivitet: Bro[\s\S]*De kender legen/);
    at(world, day, '07:20');
    await fill(world, ane, 'process-plan.write', { unit, day }, { materials: 'klodser' });
    await send();
    expect(world.posted).toHaveLength(2);
  });

  it('names the one who takes over without an account, and paper, also where a colleague is chosen', async () => {
    const { world, unit } = await planned();
    await insertRow(world.ports, staffRow(unit, 'farida'), {
      v: 1,
      id: 'farida',
      name: guarded('Farida'),
      since: '2026-09-01T08:00:00.000Z',
    });
    const slot = (await readRow(world.ports, weekRow(unit, 1)))?.value.slots[0]?.id ?? '';
    await fill(world, ane, 'week.slot', { unit, slot }, { ...week, cover: 'farida' });
    const shown = await world.say(bo, personal, 'procesplan');
    const words = 'Farida har ingen konto her. Print planen, og giv den til Farida.';
    expect(replyText(shown)).toContain(words);
    expect(replyText(shown)).toContain('[Print]');
    const opened = await world.press(bo, personal, 'process-plan.choose', { unit, day, slot });
    expect(opened.kind === 'open-form' && opened.form.intro).toBe(words);
  });

  it('asks for a colleague when nobody was chosen, and stays open', async () => {
    const { world, unit } = await planned();
    const asked = await world.submit(bo, personal, 'process-plan.choose', {}, { unit, day });
    const errors = { adult: 'Vælg en kollega.' };
    expect(asked).toMatchObject({ kind: 'form-errors', form: { errors } });
  });

  it('says that it has not been sent to somebody who cannot be written to, and sends it once they can', async () => {
    const { world, unit } = await planned();
    const data = { unit, day, adult: 'member|slack|T1|UCARLA' };
    const send = async () => replyText(await world.press(bo, personal, 'process-plan.send', data));
    world.answerWith({ ok: false, kind: 'gone' });
    const told = await send();
    expect(told).toContain('Jeg kan ikke skrive til Carla Berg endnu');
    expect(told).not.toContain('Planen er sendt');
    expect(told).toContain('Du kan også printe planen og lægge den frem.\n[Print]');
    world.answerWith({ ok: false, kind: 'transient' });
    expect(await send()).toBe('Planen er på vej til Carla Berg.');
    await world.work();
    world.pass(120);
    await world.work();
    expect(await send()).toBe('Planen er sendt til Carla Berg.');
    expect(world.posted.filter(({ to }) => to.id === 'UCARLA')).toHaveLength(1);
  });

  it('says so, too, where a Teams chat has never been opened, and tries nothing', async () => {
    const { world, unit } = await planned();
    const ditte = { platform: 'teams', tenant: 'T1', id: 'UDITTE', name: 'Ditte Medhjælper' } as const;
    const row = await readRow(world.ports, memberRow(unit, { ...ane, platform: 'slack' }));
    if (!row) throw new Error('no member');
    await insertRow(world.ports, memberRow(unit, ditte), { ...row.value, person: ditte });
    const data = { unit, day, adult: memberKey(ditte) };
    const press = async () => replyText(await world.press(bo, personal, 'process-plan.send', data));
    expect(await press()).toContain('Jeg kan ikke skrive til Ditte Medhjælper endnu');
    expect(world.posted).toHaveLength(0);
    await putRow(world.ports, personRow(ditte), {
      v: 1,
      units: [unit],
      institutions: [],
      reference: { a: 1 },
    });
    expect(await press()).toBe('Planen er sendt til Ditte Medhjælper.');
  });

  it('does not fill a colleague’s chat, however often it is edited and sent', async () => {
    const { world, unit } = await planned();
    const data = { unit, day, adult: 'member|slack|T1|UCARLA' };
    const said: string[] = [];
    for (let minute = 20; minute < 28; minute++) {
      at(world, day, `07:${minute}`);
      await fill(world, ane, 'process-plan.write', { unit, day }, { materials: `klodser ${minute}` });
      said.push(replyText(await world.press(bo, personal, 'process-plan.send', data)));
      await world.work();
    }
    expect(world.posted).toHaveLength(5);
    expect(said.at(-1)).toBe('Carla Berg har fået planen mange gange. Sig det hellere til Carla Berg.');
  });

  it('reaches any colleague with an account, and nobody outside', async () => {
    const { world, unit } = await planned();
    await fill(world, bo, 'process-plan.choose', { unit, day }, { adult: 'member|slack|T1|UANE' });
    await world.work();
    expect(world.posted.map(({ to }) => to.id)).toEqual(['UANE']);
    for (const adult of ['member|slack|T1|UDORA', 'member|slack|T1|UBO', 'member|slack|T2|UANE'])
      await world.press(bo, personal, 'process-plan.send', { unit, day, adult });
    await world.work();
    expect(world.posted).toHaveLength(1);
  });

  it('is printed with the days to come', async () => {
    const { world, unit } = await planned();
    await fill(world, ane, 'process-plan.write', { unit, day: '2026-09-21' }, { activity: 'Tårn' });
    await fill(world, ane, 'process-plan.write', { unit, day: '2026-09-16' }, { activity: 'Gammel' });
    const person = { platform: 'slack', tenant: 'T1', id: 'UBO' } as const;
    const text = writePrintLink(newPrintLink(unit, 'process-plan', person, world.ports.clock.now()));
    const token = `${Buffer.from(text).toString('base64url')}.${world.ports.signer?.sign(text)}`;
    const page = await openPrintPage(world.ports, { kind: 'process-plan', unit, token });
    const printed = page && 'view' in page.content ? viewToText(page.content.view) : '';
    expect(printed).toMatch(
      /fredag 18\. september[\s\S]*Ane \(Carla\)[\s\S]*Bro[\s\S]*mandag 21\. september[\s\S]*Tårn/,
    );
    expect(printed).not.toContain('Gammel');
  });
});
