import { describe, expect, it } from 'vitest';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { openDecisionsIn } from '../../bot/rows/meeting-work-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import type { Intent, Where } from '../../bot/turn/intent.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import { justBefore } from '../people/between-writes.ts';
import { at, meetingDay, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const said = 'Vi har besluttet at Ane vander planterne hver fredag';

function changed(what: Intent['what'], event: string, where: Where = personal): Intent {
  return { who: bo, where, what, delivery: `slack:T1:${where.conversation}:1.1:${event}` };
}
const edited = (text: string, event: string, where?: Where) =>
  changed({ kind: 'edited', message: { id: '1.1' }, text }, event, where);
const deleted = (where?: Where) => changed({ kind: 'deleted', message: { id: '1.1' } }, 'd1', where);

/** Bo has said it in a message, and it is decided. */
async function decided(where: Where = personal, words = said) {
  const { world, unit, data } = await startedMeeting();
  await world.work();
  await world.send(message(words, '1.1', bo, where));
  const decisions = async () => (await meetingOf(world, unit))?.decisions ?? [];
  const texts = async () => (await decisions()).map(({ text }) => text);
  const close = async () => {
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.work();
  };
  return { world, unit, decisions, texts, close };
}

describe('a decision follows the message it was said in', () => {
  it('when that is edited, with who does it, and the receipt says so', async () => {
    const { world, decisions } = await decided();
    const reply = await world.send(
      edited('Vi har besluttet at Carla og Ane vander planterne hver mandag', 'e1'),
    );
    expect(replyText(reply)).toContain('✔ Rettet: Carla og Ane vander planterne hver mandag');
    expect(reply).toMatchObject({ mark: 'taken', replace: false });
    const [only, ...more] = await decisions();
    expect([only?.text, only?.owner?.name, only?.who, more]).toEqual([
      'Carla og Ane vander planterne hver mandag',
      'Carla Berg',
      'og Ane Lind',
      [],
    ]);
    expect(world.drawn.at(-1)?.text).toContain('Carla og Ane vander planterne hver mandag');
  });

  it('without the words that call for it, too, and keeps whom somebody chose in the form', async () => {
    const { world, unit, decisions } = await decided(personal, 'vi har besluttet at vi vander planterne');
    const [first] = await decisions();
    const data = { unit, day: meetingDay, decision: first?.id ?? '', alone: 'yes' };
    const open = await world.press(bo, personal, 'meeting.correct', data);
    if (open.kind !== 'open-form') throw new Error(replyText(open));
    const values = { ...open.form.values, owner: ane.id, by: '2026-11-02' };
    await world.submit(bo, personal, open.form.id, values, open.form.context);
    await world.send(edited('vi vander planterne og tomaterne', 'e1'));
    const [now] = await decisions();
    expect([now?.text, now?.owner?.id, now?.by]).toEqual([
      'Vi vander planterne og tomaterne',
      ane.id,
      '2026-11-02',
    ]);
  });

  it('in the channel without repeating it, and whatever the order of two edits', async () => {
    const { world, texts } = await decided(channel);
    const later = {
      ...edited('Vi har besluttet at Ane vander to gange', 'e2', channel),
      at: '2026-10-16T11:10:00Z',
    };
    const earlier = {
      ...edited('Vi har besluttet at Ane vander en gang', 'e1', channel),
      at: '2026-10-16T11:09:00Z',
    };
    const reply = await world.send(later);
    expect(reply).toMatchObject({ to: 'only-you' });
    expect(replyText(reply)).toContain('✔ Beslutningen er rettet.');
    expect(replyText(reply)).not.toContain('to gange');
    await world.send(earlier);
    expect(await texts()).toEqual(['Ane vander to gange']);
  });

  it('when the meeting is closed, in everything that lives on of it, for as long as it may be corrected', async () => {
    const { world, unit, texts, close } = await decided();
    await close();
    await world.send(edited('Vi har besluttet at Ane vander hver mandag', 'e1'));
    expect(await texts()).toEqual(['Ane vander hver mandag']);
    const kept = await readValues(world.ports, openDecisionsIn(unit));
    expect(kept.map(({ text }) => text)).toEqual(['Ane vander hver mandag']);
    expect(Object.keys(kept[0] ?? {})).not.toContain('message');
    expect(world.drawn.at(-1)?.text).toContain('Ane vander hver mandag');
  });

  it('and no longer after that, which is said', async () => {
    const { world, texts, close } = await decided();
    await close();
    at(world, addDays(meetingDay, 5), '10:00');
    const reply = await world.send(edited('Vi har besluttet at Ane vander hver mandag', 'e1'));
    expect(replyText(reply)).toContain('Du kan ikke længere rette den i din besked');
    expect(replyText(reply)).toContain('Ane vander planterne hver fredag');
    expect(replyText(await world.send(deleted()))).toContain('beslutningen står stadig');
    expect(await texts()).toEqual(['Ane vander planterne hver fredag']);
  });

  it.each(['Prøvehandling: jeg vander planterne', 'dagsorden', 'Hvem vander planterne?'])(
    'stays as it was when the message says something else: %s',
    async (other) => {
      const { world, texts } = await decided();
      const reply = await world.send(edited(other, 'e1'));
      expect(replyText(reply)).toContain('Beslutningen står, som den var.');
      expect(await texts()).toEqual(['Ane vander planterne hver fredag']);
    },
  );

  it('which is said, too, when the message no longer is to the bot', async () => {
    const { world, texts } = await decided(channel);
    const { delivery: _, ...heard } = edited('vi vander selv', 'e1', channel);
    const reply = await world.send({ ...heard, overheard: true });
    expect(replyText(reply)).toContain('Beslutningen står, som den var.');
    expect(await texts()).toEqual(['Ane vander planterne hver fredag']);
  });
});

describe('a decision goes with the message it was said in', () => {
  it('from the meeting, its card and the list', async () => {
    const { world, texts } = await decided();
    expect(replyText(await world.send(deleted()))).toBe(
      'Jeg har slettet beslutningen “Ane vander planterne hver fredag”, for du har slettet din besked.',
    );
    expect(await texts()).toEqual([]);
    expect(world.drawn.at(-1)?.text).not.toContain('vander planterne');
  });

  it('silently in the channel, where the card says so; also where Teams cannot tell whom it was to', async () => {
    const { world, texts } = await decided(channel);
    const { delivery: _, ...heard } = deleted(channel);
    expect(await world.send({ ...heard, overheard: true })).toEqual({ kind: 'nothing' });
    expect(await texts()).toEqual([]);
    expect(world.drawn.at(-1)?.text).not.toContain('vander planterne');
  });

  it('but only when that is asked for, once the meeting is closed and its decisions are told', async () => {
    const { world, unit, texts, close } = await decided();
    await close();
    const asked = await world.send(deleted());
    expect(replyText(asked)).toContain('Beslutningen står stadig. Skal den også slettes, så tryk “Slet”.');
    expect(replyText(asked)).toContain('> Ane vander planterne hver fredag');
    expect(await texts()).toHaveLength(1);
    const sure = await pressShown(world, bo, asked, 'Slet');
    await pressShown(world, bo, sure, 'Ja, slet den');
    expect(await texts()).toEqual([]);
    expect(await readValues(world.ports, openDecisionsIn(unit))).toEqual([]);
    expect(world.drawn.at(-1)?.text).not.toContain('vander planterne');
  });
});

describe('a decision that was written anew in the form', () => {
  async function reworded() {
    const made = await decided();
    const { world, unit, decisions } = made;
    const [first] = await decisions();
    const data = { unit, day: meetingDay, decision: first?.id ?? '', alone: 'yes' };
    const open = await world.press(bo, personal, 'meeting.correct', data);
    if (open.kind !== 'open-form') throw new Error(replyText(open));
    const values = { ...open.form.values, text: 'Ane vander tolv planter' };
    await world.submit(bo, personal, open.form.id, values, open.form.context);
    return made;
  }

  it('is not overwritten by an edit of its message, which is told', async () => {
    const { world, texts } = await reworded();
    const told = replyText(await world.send(edited('Vi har besluttet at Ane vander alle planter', 'e1')));
    expect(told).toContain('så den følger ikke længere din besked');
    expect(told).toContain('> Ane vander tolv planter');
    expect(await texts()).toEqual(['Ane vander tolv planter']);
  });

  it('does not go with its message, which may have been deleted to tidy up', async () => {
    const { world, texts } = await reworded();
    expect(replyText(await world.send(deleted()))).toContain('> Ane vander tolv planter\n[Slet]');
    expect(await texts()).toEqual(['Ane vander tolv planter']);
  });
});

describe('“Beslutning:” before it', () => {
  it('is no part of the decision when its message is edited', async () => {
    const { world, texts } = await decided(personal, 'Beslutning: Ane vander planterne');
    await world.send(edited('Beslutning: Ane vander planterne og tomaterne', 'e1'));
    expect(await texts()).toEqual(['Ane vander planterne og tomaterne']);
  });

  it('on every line makes each line a decision of its own, with who does it', async () => {
    const { world, decisions } = await decided(
      personal,
      'Beslutning: Ane sælger de gamle flyverdragter\nBeslutning: Carla ringer til skovfogeden i næste uge',
    );
    expect((await decisions()).map(({ text, owner }) => [text, owner?.name.split(' ')[0]])).toEqual([
      ['Ane sælger de gamle flyverdragter', 'Ane'],
      ['Carla ringer til skovfogeden', 'Carla'],
    ]);
    expect(world.drawn.at(-1)?.text).toContain('Carla ringer');
  });
});

describe('the guard’s question about a decision’s message', () => {
  const named = 'Vi har besluttet at vi følger Magnus ud hver dag';

  it('keeps the edit by a yes, once', async () => {
    const { world, texts } = await decided();
    const asked = await world.send(edited(named, 'e1'));
    expect(replyText(asked)).toContain('Jeg lagde mærke til: Magnus.');
    expect(await texts()).toEqual(['Ane vander planterne hver fredag']);
    expect(replyText(await pressShown(world, bo, asked, 'Gem alligevel'))).toContain(
      '✔ Rettet: Vi følger Magnus',
    );
    expect(await texts()).toEqual(['Vi følger Magnus ud hver dag']);
    await world.send(edited('Vi har besluttet at vi følger et barn ud hver dag', 'e2'));
    const late = await pressShown(world, bo, asked, 'Gem alligevel');
    expect(replyText(late)).not.toContain('Magnus');
    expect(await texts()).toEqual(['Vi følger et barn ud hver dag']);
  });

  it('is over when the message is edited once more, or deleted', async () => {
    const { world, texts } = await decided();
    const asked = await world.send(edited(named, 'e1'));
    await world.send(edited(said, 'e2'));
    await pressShown(world, bo, asked, 'Gem alligevel');
    expect(await texts()).toEqual(['Ane vander planterne hver fredag']);
    const again = await world.send(edited(named, 'e3'));
    await world.send(deleted());
    expect(replyText(await pressShown(world, bo, again, 'Gem alligevel'))).toContain('gælder ikke længere');
    expect(await texts()).toEqual([]);
  });

  it('is over for a new decision, too, and its message can be decided in other words', async () => {
    const { world, texts } = await decided(personal, named);
    expect(await texts()).toEqual([]);
    const asked = await world.send(message(named, '1.2', bo, personal));
    const mended: Intent = {
      ...edited('Vi har besluttet at vi følger et barn ud hver dag', 'e1'),
      what: {
        kind: 'edited',
        message: { id: '1.2' },
        text: 'Vi har besluttet at vi følger et barn ud hver dag',
      },
    };
    const offered = await world.send(mended);
    expect(replyText(offered)).toContain('Er det en beslutning?');
    expect(replyText(await pressShown(world, bo, asked, 'Gem alligevel'))).toContain('gælder ikke længere');
    expect(await texts()).toEqual([]);
    await pressShown(world, bo, offered, 'Ja, skriv den');
    expect(await texts()).toEqual(['Vi følger et barn ud hver dag']);
  });
});

describe('of two that come at once, each read before the other is written', () => {
  const early = '2026-10-16T11:09:00Z';
  const late = '2026-10-16T11:10:00Z';
  const sooner = (what: Intent): Intent => ({ ...what, at: early });
  const later = { ...edited('Vi har besluttet at Ane vander to gange', 'e2'), at: late };

  /** `act` comes in just before what is sent next writes the meeting. */
  function meets({ world, unit }: Awaited<ReturnType<typeof decided>>, act: () => Promise<unknown>) {
    const { key } = meetingRow(unit, meetingDay);
    return justBefore(world, (change, partition) => partition === unit && change.key === key, act);
  }

  async function inForm({ world, unit, decisions }: Awaited<ReturnType<typeof decided>>) {
    const [first] = await decisions();
    const data = { unit, day: meetingDay, decision: first?.id ?? '', alone: 'yes' };
    const open = await world.press(bo, personal, 'meeting.correct', data);
    if (open.kind !== 'open-form') throw new Error(replyText(open));
    const values = { ...open.form.values, text: 'Ane vander tolv planter' };
    return world.submit(bo, personal, open.form.id, values, open.form.context);
  }

  it('the later edit holds, and answers for both', async () => {
    const made = await decided();
    const reaches = meets(made, () => made.world.send(later));
    const reply = await made.world.send(sooner(edited('Vi har besluttet at Ane vander en gang', 'e1')));
    expect([reaches.isDone(), reply]).toEqual([true, { kind: 'nothing' }]);
    expect(await made.texts()).toEqual(['Ane vander to gange']);
  });

  it('also once the meeting is closed', async () => {
    const made = await decided();
    await made.close();
    const reaches = meets(made, () => made.world.send(later));
    const reply = await made.world.send(sooner(edited('Vi har besluttet at Ane vander en gang', 'e1')));
    expect([reaches.isDone(), reply]).toEqual([true, { kind: 'nothing' }]);
    expect(await made.texts()).toEqual(['Ane vander to gange']);
    const kept = await readValues(made.world.ports, openDecisionsIn(made.unit));
    expect(kept.map(({ text }) => text)).toEqual(['Ane vander to gange']);
  });

  it('the form holds against an edit, which is told', async () => {
    const made = await decided();
    const reaches = meets(made, () => inForm(made));
    const told = replyText(await made.world.send(later));
    expect(reaches.isDone()).toBe(true);
    expect(told).toContain('så den følger ikke længere din besked');
    expect(await made.texts()).toEqual(['Ane vander tolv planter']);
  });

  it('a later edit holds against a deletion that was told of before it', async () => {
    const made = await decided();
    const reaches = meets(made, () => made.world.send(later));
    await made.world.send(sooner(deleted()));
    expect(reaches.isDone()).toBe(true);
    expect(await made.texts()).toEqual(['Ane vander to gange']);
  });

  it('what was put right in the form is asked about when its message is deleted', async () => {
    const made = await decided();
    const reaches = meets(made, () => inForm(made));
    const asked = replyText(await made.world.send(deleted()));
    expect(reaches.isDone()).toBe(true);
    expect(asked).toContain('> Ane vander tolv planter\n[Slet]');
    expect(await made.texts()).toEqual(['Ane vander tolv planter']);
  });

  it('what was told to everybody when the meeting was closed is asked about, too', async () => {
    const made = await decided();
    const reaches = meets(made, made.close);
    const asked = replyText(await made.world.send(deleted()));
    expect(reaches.isDone()).toBe(true);
    expect(asked).toContain('Beslutningen står stadig.');
    expect(await made.texts()).toEqual(['Ane vander planterne hver fredag']);
  });

  it('`Gem alligevel` writes nothing over what was put right since it was asked', async () => {
    const made = await decided();
    const asked = await made.world.send(edited('Vi har besluttet at vi følger Magnus ud hver dag', 'e1'));
    const reaches = meets(made, () => inForm(made));
    expect(replyText(await pressShown(made.world, bo, asked, 'Gem alligevel'))).toContain('tolv planter');
    expect(reaches.isDone()).toBe(true);
    expect(await made.texts()).toEqual(['Ane vander tolv planter']);
  });

  it('an edit back to the same words holds against one before it that comes later', async () => {
    const { world, texts } = await decided();
    await world.send({ ...edited(said, 'e2'), at: late });
    await world.send(sooner(edited('Vi har besluttet at Ane vander en gang', 'e1')));
    expect(await texts()).toEqual(['Ane vander planterne hver fredag']);
  });
});
