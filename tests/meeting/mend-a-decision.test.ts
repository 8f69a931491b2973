import { describe, expect, it } from 'vitest';
import { meetingForms } from '../../bot/meeting/view/meeting-forms.ts';
import {
  at,
  buttonsIn,
  carla,
  fill,
  goalWithActivity,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);
const tooLong = `${'en lang beslutning '.repeat(17)}til sidst`;

describe('a text that is too long', () => {
  it('comes back whole with the sentence that names the limit', async () => {
    const { world, unit, data } = await startedMeeting();
    const said = await fill(world, bo, 'meeting.decision', data, { text: tooLong });
    expect(said).toContain('300');
    expect(said).toContain('til sidst');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
  });

  it('finds room in every field of the meeting, so that no platform cuts it', async () => {
    const { world, data } = await startedMeeting();
    await goalWithActivity(world, data);
    const forms = [...Object.keys(meetingForms), 'topic.edit'];
    let fields = 0;
    for (const name of forms) {
      const opened = await world.press(bo, personal, name, { ...data, trial: 't1' });
      if (opened.kind !== 'open-form') continue;
      const limits = new Map(
        name in meetingForms
          ? meetingForms[name as keyof typeof meetingForms].texts.map(({ id, longest }) => [id, longest])
          : [['name', 60]],
      );
      for (const field of opened.form.fields) {
        if (field.kind !== 'text') continue;
        fields += 1;
        expect(field.maxLength, `${name} ${field.id}`).toBeGreaterThan(limits.get(field.id) ?? 0);
      }
    }
    expect(fields).toBeGreaterThan(10);
  });
});

describe('a decision of a meeting just held', () => {
  async function closed() {
    const made = await startedMeeting();
    await fill(made.world, bo, 'meeting.decision', made.data, { text: 'Vi går i to hold' });
    await made.world.press(bo, personal, 'meeting.close', { ...made.data, goals: 'none' });
    return made;
  }

  it('is corrected from “beslutninger” until the next open day, by whoever held it', async () => {
    const { world } = await closed();
    // Friday's meeting: Saturday and Sunday are no days for it, so Monday is the last.
    at(world, '2026-10-19', '21:00');
    for (const words of ['beslutninger', 'ret beslutning']) {
      const list = await world.say(bo, personal, words);
      expect(labels(list)).toEqual(expect.arrayContaining(['Ret', 'Slet']));
      expect(replyText(list)).toContain('til og med mandag 19. oktober');
    }
    expect(labels(await world.say(carla, personal, 'beslutninger'))).not.toContain('Ret');
    const list = await world.say(bo, personal, 'beslutninger');
    const open = await pressShown(world, bo, list, 'Ret');
    if (open.kind !== 'open-form') throw new Error('no form');
    const values = { ...open.form.values, text: 'Vi går i tre hold' };
    await world.submit(bo, personal, 'meeting.correct', values, open.form.context);
    expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain('Vi går i tre hold');
    at(world, '2026-10-20', '08:00');
    expect(labels(await world.say(bo, personal, 'beslutninger'))).not.toContain('Ret');
  });

  it('is put right from the card that closes the meeting, in a message of its own', async () => {
    const { world, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const card = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(card)).not.toContain('to hold');
    expect(replyText(card)).toContain('Til og med mandag 19. oktober kan I rette og slette');
    const mended = await pressShown(world, bo, card, 'Ret en beslutning');
    expect(replyText(mended).split('Vi går i to hold')).toHaveLength(2);
    expect(labels(mended)).toEqual(expect.arrayContaining(['Ret', 'Slet']));
    expect(mended).not.toMatchObject({ replace: true });
    at(world, '2026-10-20', '08:00');
    expect(labels(await pressShown(world, bo, card, 'Ret en beslutning'))).not.toContain('Ret');
  });

  it('is deleted after a question, and kept by a no', async () => {
    const { world, unit } = await closed();
    const list = await world.say(bo, personal, 'beslutninger');
    const asked = await pressShown(world, bo, list, 'Slet');
    expect(replyText(asked)).toContain('Vi går i to hold');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
    expect(replyText(await pressShown(world, bo, asked, 'Nej'))).toContain('Vi går i to hold');
    await pressShown(world, bo, asked, 'Ja, slet den');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    expect(replyText(await world.say(carla, personal, 'beslutninger'))).not.toContain('to hold');
  });

  it('is deleted after a question during the meeting, too', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const more = await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
    const asked = await pressShown(world, bo, more, 'Slet');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(1);
    expect(replyText(await pressShown(world, bo, asked, 'Nej'))).toContain('punkt 1 af 9');
  });
});

describe('what the channel shows', () => {
  it('says that a decision was corrected, during the meeting and after it, and forgets one that was deleted', async () => {
    const { world, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const correct = async (text: string) => {
      const card =
        (await meetingOf(world, data.unit))?.state === 'closed'
          ? await world.press(bo, personal, 'meeting.decisions', { ...data, mend: 'yes' })
          : await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
      const open = await pressShown(world, bo, card, 'Ret');
      if (open.kind !== 'open-form') throw new Error('no form');
      await world.submit(bo, personal, 'meeting.correct', { ...open.form.values, text }, open.form.context);
    };
    await correct('Vi går i to hold');
    expect(world.drawn.at(-1)?.text).not.toContain('rettet');
    await correct('Vi går i tre hold');
    expect(world.drawn.at(-1)?.text).toContain('• Vi går i tre hold · rettet');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.work();
    await correct('Vi går i fire hold');
    expect(world.drawn.at(-1)?.text).toMatch(/Besluttet på statusmødet[\s\S]*Vi går i fire hold · rettet/);
    const drawn = world.drawn.length;
    const list = await world.say(bo, personal, 'beslutninger');
    await pressShown(world, bo, await pressShown(world, bo, list, 'Slet'), 'Ja, slet den');
    const texts = world.drawn.slice(drawn).map(({ text }) => text);
    // The record, and the card above it, which promised decisions below.
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain('Mødelederen har slettet én beslutning.');
      expect(text).not.toMatch(/skrev ikke andre|skrev ingen|besluttede ikke noget|i fire hold/);
    }
  });
});

describe('a meeting that ends with a goal and no decision', () => {
  it('does not say that nothing was decided, nor that decisions can be deleted', async () => {
    const { world, data } = await startedMeeting();
    await goalWithActivity(world, data);
    const chair = replyText(await world.press(bo, personal, 'meeting.close', data));
    expect(chair).not.toContain('rette og slette');
    expect(chair).toContain('Manglede der en beslutning, kan I skrive den til og med mandag 19. oktober');
    const card = world.drawn.at(-1)?.text ?? '';
    expect(card).toContain('Mødet er slut');
    expect(card).not.toContain('ikke besluttet noget');
  });
});

describe('the latest decision on the chair’s card', () => {
  it('is corrected where it stands, and a corrected one says so', async () => {
    const { world, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const card = await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
    const open = await pressShown(world, bo, card, 'Ret');
    if (open.kind !== 'open-form') throw new Error('no form');
    const values = { ...open.form.values, text: 'Vi går i tre hold' };
    const mended = await world.submit(bo, personal, 'meeting.correct', values, open.form.context);
    expect(replyText(mended)).toContain('✔ Rettet: Vi går i tre hold');
    const both = await fill(world, bo, 'meeting.decision', data, { text: 'Vi synger først' });
    expect(both).toContain('✔ To beslutninger, den nyeste: Vi synger først');
    expect(both).toContain('✔ Rettet: Vi går i tre hold');
    // It belongs to the card right after, and to no other.
    const later = await world.press(bo, personal, 'meeting.show', data);
    expect(replyText(later)).not.toContain('✔');
    expect(labels(later)).not.toContain('Ret');
  });
});

describe('what is asked about in a decision', () => {
  const asks = 'Kan nogen genkende et barn?';

  it('is never the name of the grown-up who sees to it, though a CPR number is refused there', async () => {
    const { world, unit, data } = await startedMeeting();
    for (const who of ['Tim', 'Lone', 'Liv og Tim'])
      await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold', who });
    expect((await meetingOf(world, unit))?.decisions.map(({ who }) => who)).toEqual([
      'Tim',
      'Lone',
      'Liv og Tim',
    ]);
    const refused = await fill(world, bo, 'meeting.decision', data, {
      text: 'Vi går i tre hold',
      who: 'Tim 010112-1238',
    });
    expect(refused).toContain('CPR-nummer');
    expect((await meetingOf(world, unit))?.decisions).toHaveLength(3);
  });

  it('is not asked about once more where its words were kept and stand as they were', async () => {
    const { world, unit, data } = await startedMeeting();
    const text = 'Vi hjælper Sofie med flyverdragten';
    const asked = await world.press(bo, personal, 'meeting.decision', data);
    if (asked.kind !== 'open-form') throw new Error('no form');
    const values = { ...asked.form.values, text };
    const again = await world.submit(bo, personal, 'meeting.decision', values, asked.form.context);
    if (again.kind !== 'form-errors') throw new Error('not asked');
    expect(replyText(again)).toContain(asks);
    await world.submit(bo, personal, 'meeting.decision', values, again.form.context);
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    const of = { ...data, decision };
    expect(await fill(world, bo, 'meeting.correct', of, { who: 'Tim' })).not.toContain(asks);
    expect((await meetingOf(world, unit))?.decisions[0]?.who).toBe('Tim');
    expect(await fill(world, bo, 'meeting.correct', of, { text: `${text} og Emil` })).toContain(asks);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(await fill(world, bo, 'decision.change', of, { who: 'Lone' })).not.toContain(asks);
  });
});
