import { describe, expect, it } from 'vitest';
import { readTrials } from '../../shared/domain/trial/read-trials.ts';
import { buttonOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, personal, replyText } from '../people/world.ts';

const lines = ['vi synger ved bordet', 'vi går ud i to hold', 'jeg sætter mig på gulvet'];
const plain = lines.join('\n');
const dashed = lines.map((line) => `- ${line}`).join('\n');
const numbered = lines.map((line, nth) => `${nth + 1}. ${line}`).join('\n');
const said = (text: string) => readTrials(text, { addressed: true });
const heard = (text: string) => readTrials(text, { addressed: false });

describe('a line that says that several trials come, and then the trials', () => {
  it.each([
    `vi har gang i tre ting:\n${dashed}`,
    `Vi har flere ting vi vil prøve:\n${dashed}`,
    `Vi har flere ting, vi vil prøve:\n\n${plain}`,
    `Her er vores prøvehandlinger:\n${numbered}`,
    `Her er vores tre prøvehandlinger for næste forløb:\n${plain}`,
    `To ting vi prøver i denne uge:\n${plain}`,
    `Vi har valgt 3 ting som vi vil prøve af:\n${numbered}`,
    `Vi har tre prøvehandlinger\n${dashed}`,
  ])('%j is one for each line', (text) => {
    expect(said(text)).toEqual({ kind: 'trials', texts: lines });
    expect(heard(text)).toMatchObject({ kind: 'perhaps', several: lines });
  });

  it.each([
    `Her er to ting, vi har prøvet:\n${dashed}`,
    `vi har prøvet et par ting i sidste uge:\n${dashed}`,
    `Vi har prøvet tre ting:\n${plain}`,
    `I sidste uge prøvede vi tre ting:\n${numbered}`,
    `Her er de prøvehandlinger, vi har prøvet:\n${plain}`,
  ])('%j is one for each line, and each has been tried', (text) => {
    expect(said(text)).toEqual({ kind: 'trials', texts: lines, tried: true });
    expect(heard(text)).toMatchObject({ kind: 'perhaps', several: lines, tried: true });
  });

  it('asks where each line is a sentence of its own below words that lead to it', () => {
    const own = ['jeg lod børnene hælde selv op', 'vi sad på gulvet ved garderoben'];
    const text = `Her er hvad jeg har prøvet:\n${own.join('\n')}`;
    expect(said(text)).toMatchObject({ kind: 'perhaps', several: own, tried: true });
    expect(said('Her er hvad jeg har prøvet:\njeg lod børnene hælde\nselv op')).not.toMatchObject({
      several: expect.anything(),
    });
  });

  it.each([`To ting vi vil have prøvet af:\n${dashed}`, `Vi har to ting, vi vil prøve:\n${dashed}`])(
    '%j is still to be tried',
    (text) => expect(said(text)).toEqual({ kind: 'trials', texts: lines }),
  );

  it.each([`Det her vil vi prøve i denne uge:\n${dashed}`, `Vi prøver sådan her:\n${numbered}`])(
    '%j may be one or several',
    (text) => {
      expect(said(text)).toMatchObject({ kind: 'perhaps', text, several: lines });
      expect(heard(text)).toBeUndefined();
    },
  );

  it.each([
    `Jeg har tænkt mig følgende:\n${plain}`,
    `Jeg vil prøve følgende:\n${plain}`,
    `I næste uge vil jeg:\n${plain}`,
    `Jeg vil gerne prøve:\n${dashed}`,
    `Next week I will:\n${plain}`,
    `I will try the following:\n${plain}`,
  ])('%j is one for each line where it is written to the bot, and nothing between colleagues', (text) => {
    expect(said(text)).toEqual({ kind: 'trials', texts: lines });
    expect(heard(text)).toBeUndefined();
  });

  it.each([`I næste uge vil vi:\n${plain}`, `We will try the following:\n${plain}`])(
    '%j may be what the staff decided: its writer is asked, about each line',
    (text) => expect(said(text)).toMatchObject({ kind: 'perhaps', several: lines }),
  );

  it.each([
    `Jeg har tænkt mig følgende for at nå det hele inden ferien og resten:\n${plain}`,
    `I næste uge vil jeg gerne holde ferie:\n${plain}`,
    `Jeg vil følgende\n${plain}`,
  ])('%j leads to no list', (text) => expect(said(text)?.kind).not.toBe('trials'));

  it.each([
    `Flere ting skal vi ikke prøve:\n${dashed}`,
    `Er der flere ting, vi vil prøve?\n${dashed}`,
    `Husk madpakker:\n${dashed}`,
    'Vi har flere ting vi vil prøve:\nvi synger',
  ])('%j is none of these', (text) => {
    expect(said(text)?.kind).not.toBe('trials');
    expect(said(text) ?? {}).not.toHaveProperty('several');
    expect(heard(text)).toBeUndefined();
  });
});

describe('whether it is one or several', () => {
  const asked = `Det her vil vi prøve i denne uge:\n${dashed}`;

  it('is its writer’s to say: one tap makes each line a trial, which follow the message', async () => {
    const { world, unit } = await unitWithAne();
    const offered = await world.send(message(asked, '1.1', ane, personal));
    const texts = async () => (await stored(world, unit)).map(({ what }) => what);
    expect(replyText(offered)).toContain('[Ja, én for hver linje] [Ja, som én]');
    const { data } = buttonOf(offered, 'trial.offered');
    for (let press = 0; press < 2; press++) await world.press(ane, personal, 'trial.offered', data);
    expect(await texts()).toEqual(lines);
    const where = personal;
    const id = { id: '1.1' };
    const text = asked.replace('synger', 'danser');
    await world.send({ who: ane, where, what: { kind: 'edited', message: id, text }, delivery: 'e1' });
    expect(await texts()).toEqual(['vi danser ved bordet', ...lines.slice(1)]);
    await world.send({ who: ane, where, what: { kind: 'deleted', message: id }, delivery: 'd1' });
    expect(await texts()).toEqual([]);
  });

  it('or the other makes one of them all', async () => {
    const { world, unit } = await unitWithAne();
    const offered = await world.send(message(asked, '1.1', ane, personal));
    const { several: _, ...data } = buttonOf(offered, 'trial.offered').data as Record<string, string>;
    await world.press(ane, personal, 'trial.offered', data);
    expect(await stored(world, unit)).toHaveLength(1);
  });

  it('in the channel three lines under such a line become three, where the bot is addressed', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(`Vi har flere ting vi vil prøve:\n${dashed}`, '1.1', ane, channel));
    expect((await stored(world, unit)).map(({ what }) => what)).toEqual(lines);
  });
});

describe('one sentence that tells of several', () => {
  const parts = ['vi har prøvet billedkort ved bordet', 'har vi prøvet små hold', 'dans prøver vi på mandag'];
  const sentence = `${parts[0]}, og så ${parts[1]}, og ${parts[2]}`;

  it('is made several with one tap, which follow the message and each can be taken back', async () => {
    const { world, unit } = await unitWithAne();
    const offered = await world.send(message(sentence, '1.1', ane, personal));
    const texts = async () => (await stored(world, unit)).map(({ what }) => what).toSorted();
    expect(replyText(offered)).toContain(parts.map((part) => `> ${part}`).join('\n'));
    expect(replyText(offered)).toContain('[Ja, del den i tre] [Ja, som én]');
    await world.press(ane, personal, 'trial.offered', buttonOf(offered, 'trial.offered').data);
    expect(await texts()).toEqual(parts.toSorted());
    const text = sentence.replace('dans', 'sang');
    const what = { kind: 'edited', message: { id: '1.1' }, text } as const;
    await world.send({ who: ane, where: personal, what, delivery: 'e1' });
    expect(await texts()).toEqual([...parts.slice(0, 2), 'sang prøver vi på mandag'].toSorted());
    const [first] = await stored(world, unit);
    await world.press(ane, personal, 'trial.withdraw', { unit, trial: first?.id ?? '' });
    expect(await texts()).toHaveLength(2);
  });

  it('is never said again where a child may be named', async () => {
    const { world } = await unitWithAne();
    const named = message(`${sentence} med Oliver`, '1.1', ane, personal);
    expect(replyText(await world.send(named))).not.toContain('Oliver');
  });

  it.each([
    'jeg prøver at vente, og vi prøver det igen på mandag',
    'vi prøver at gå ud, og så prøver vi at se, om det virker',
    'jeg har prøvet at synge og danse ved bordet',
    'vi vil prøve to hold, og det prøver vi på mandag',
    'vi har prøvet at lade dem hælde, og så hjalp vi dem',
  ])('is one where a part of it is none by itself: %s', (text) => {
    expect(said(text)).not.toHaveProperty('several');
  });
});
