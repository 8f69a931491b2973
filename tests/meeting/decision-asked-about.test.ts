import { expect, it } from 'vitest';
import { meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

/** The guard has asked about a decision, and Bo has opened it to write it otherwise. */
async function asked() {
  const { world, unit } = await startedMeeting();
  const question = await world.say(bo, personal, 'vi beslutter at vi følger Magnus ud hver dag');
  expect(replyText(question)).toContain('Jeg lagde mærke til: Magnus.');
  const opened = await pressShown(world, bo, question, 'Ret teksten');
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { id, values = {}, context } = opened.form;
  const reword = (text: string) => world.submit(bo, personal, id, { ...values, text }, context);
  const decisions = async () => (await meetingOf(world, unit))?.decisions.map(({ text }) => text);
  return { world, question, reword, decisions };
}

it('a question about a decision is over once the text was mended: the name does not come beside it', async () => {
  const { world, question, reword, decisions } = await asked();
  await reword('Vi følger et barn ud hver dag');
  const late = await pressShown(world, bo, question, 'Gem alligevel');
  expect(replyText(late)).toContain('Vi følger et barn ud hver dag');
  expect(replyText(late)).not.toContain('Magnus');
  expect(await decisions()).toEqual(['Vi følger et barn ud hver dag']);
});

it('kept as it stands, it is kept once, however often that is pressed', async () => {
  const { world, question, decisions } = await asked();
  await pressShown(world, bo, question, 'Gem alligevel');
  await pressShown(world, bo, question, 'Gem alligevel');
  expect(await decisions()).toEqual(['Vi følger Magnus ud hver dag']);
});

it('kept as it stands while the form stood open, it is put right by the form, which first says so', async () => {
  const { world, question, reword, decisions } = await asked();
  await pressShown(world, bo, question, 'Gem alligevel');
  const first = await reword('Vi følger et barn ud hver dag');
  if (first.kind !== 'form-errors') throw new Error(replyText(first));
  expect(replyText(first)).toContain('Beslutningen er gemt, men med andre ord.');
  expect(first.form.values?.text).toBe('Vi følger et barn ud hver dag');
  expect(await decisions()).toEqual(['Vi følger Magnus ud hver dag']);
  const { id, values = {}, context } = first.form;
  await world.submit(bo, personal, id, values, context);
  expect(await decisions()).toEqual(['Vi følger et barn ud hver dag']);
});

it('says who will read it, and an offered one is not repeated before it is asked about', async () => {
  const { question } = await asked();
  expect(replyText(question)).toContain(
    'Alle i kanalen kan læse det, I beslutter, og det kommer med i teksten til Aula.',
  );
  const { world } = await startedMeeting();
  const offered = await world.say(bo, personal, 'Magnus skal have sin egen krog i garderoben');
  expect(replyText(offered)).toContain('Er det en beslutning?');
  expect(replyText(offered)).toContain('jeg gentager den ikke her');
  expect(replyText(offered)).not.toContain('Magnus');
  expect(replyText(await pressShown(world, bo, offered, 'Ja, skriv den'))).toContain(
    'Jeg lagde mærke til: Magnus.',
  );
});
