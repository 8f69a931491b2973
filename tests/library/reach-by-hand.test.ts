import { afterAll, beforeAll, expect, it } from 'vitest';
import { leaderQuestion } from '../../bot/library/leader-question.ts';
import { library, type Shelf, shelveLibrary } from '../../bot/library/library.ts';
import { sheetView } from '../../bot/print/view/handbook-deck-and-sheets.ts';
import { paperTalk } from '../../bot/print/view/paper-talk.ts';
import { readValues } from '../../bot/rows/row.ts';
import { openTrialsIn } from '../../bot/rows/trial-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { formToText, viewToText } from '../../bot/ui/plain-text.ts';
import { type LibraryEntry, stringsOf } from '../../shared/domain/library/library-entry.ts';
import { noMunicipalFile } from '../../shared/domain/library/municipal-file.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import { at, unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, channel, goodUnit, personal, replyText, type World } from '../people/world.ts';
import { example, fileOf } from './read-file.ts';

/** Shelves that come by the calendar rather than when asked for. `reach.test.ts` follows them. */
const inTheirTime: readonly Shelf[] = [
  ...(['weekGuides', 'meetingGuides', 'meetingLines', 'leaderQuestions'] as const),
  ...(['themeStarters', 'careStarters', 'playStarters', 'roomStarters'] as const),
];
const byHand = (Object.keys(library().texts) as Shelf[]).filter((shelf) => !inTheirTime.includes(shelf));

/** What only turns a page: pressing it changes nothing but the card that comes next. */
const leafing = new Set(
  [
    ...['card.deal', 'question.show', 'steps.show', 'plan-b.show', 'network.show', 'principle.show'],
    ...['ladder.show', 'halve.show', 'glossary.talk', 'golden.write', 'goal.open'],
  ].map(String),
);
const asked = [
  ...['kort', 'stige', 'princip', 'spørgsmål', 'halvér vi vil have ro', 'trin for trin', 'plan b', 'begreb'],
  ...['gyldent', 'min rolle', 'netværksmøde', 'hvem', 'handlevejledning', 'mål'],
];
/** More presses than any shelf has texts. */
const mostPresses = 90;

let said = '';

beforeAll(async () => {
  const heard: string[] = [];
  const hear = (reply: Reply) => void heard.push(replyText(reply));
  for (const kind of ['kindergarten', 'family-daycare']) {
    const { world, unit } = await unitWithStaff({ ...goodUnit, kind });
    at(world, '2026-09-28', '09:00');
    for (const words of asked) await leafThrough(world, words, hear);
    await throughTheYears(world, hear);
    await atMeetings(world, unit, hear);
  }
  const { world, unit } = await unitWithStaff();
  await ofRoles(world, unit, hear);
  await ofOnesOwn(world, unit, hear);
  await ofConcern(world, unit, hear);
  heard.push(formToText(paperTalk('da')), ...leaderQuestions());
  for (const { id } of library().texts.sheets) heard.push(viewToText(sheetView('da', id)));
  said = plain(heard.join('\n'));
});
afterAll(() => shelveLibrary(noMunicipalFile));

/** Presses every button of the answer, and of the answers to those, until nothing new comes. */
async function leafThrough(world: World, words: string, hear: (reply: Reply) => void): Promise<void> {
  const first = await world.say(bo, personal, words);
  hear(first);
  const seen = new Set<string>();
  const presses = new Map<string, number>();
  const open: Reply[] = [first];
  for (let reply = open.pop(); reply; reply = open.pop()) {
    if (reply.kind !== 'show') continue;
    for (const { action, data = {} } of buttonsOf(reply)) {
      const subject = `${action} ${'about' in data ? data.about : ''}${'kind' in data ? data.kind : ''}`;
      const count = presses.get(subject) ?? 0;
      const isDealt = action === 'card.deal';
      const key = JSON.stringify([action, data, isDealt && count]);
      if (!leafing.has(action) || seen.has(key) || count >= mostPresses) continue;
      seen.add(key);
      presses.set(subject, count + 1);
      const next = await world.press(bo, personal, action, data);
      hear(next);
      open.push(next);
    }
  }
}

/** What changes with the day, the month and the course. */
async function throughTheYears(world: World, hear: (reply: Reply) => void): Promise<void> {
  for (let day = '2026-09-29'; day < '2029-06-01'; day = addDays(day, 15)) {
    at(world, day, '09:00');
    for (const words of ['tjek', 'overgange', 'begreb']) hear(await world.say(bo, personal, words));
  }
  for (let day = '2026-10-01'; day <= '2026-10-31'; day = addDays(day, 1)) {
    at(world, day, '09:00');
    hear(await world.say(ane, personal, 'gyldent'));
  }
}

async function atMeetings(world: World, unit: string, hear: (reply: Reply) => void): Promise<void> {
  at(world, '2026-09-28', '09:00');
  const agenda = async () => hear(await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' }));
  await agenda();
  hear(await writeGolden(world, unit));
  await agenda();
}

async function writeGolden(world: World, unit: string): Promise<Reply> {
  const opened = await world.press(ane, personal, 'golden.write', { unit });
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { context } = opened.form;
  return world.submit(ane, personal, 'golden.write', { moment: 'Alle fik en plads i sofaen' }, context);
}

/** Nobody is shown another's role, so each asks for their own. */
async function ofRoles(world: World, unit: string, hear: (reply: Reply) => void): Promise<void> {
  at(world, '2026-09-28', '09:00');
  hear(await world.say(ane, personal, 'min rolle'));
  const opened = await world.press(ane, channel, 'lead.take-up', { unit });
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { values, context } = opened.form;
  await world.submit(ane, channel, 'lead.take-up', { ...values, weeks: '2' }, context);
  hear(await world.say(ane, personal, 'min rolle'));
}

/** A goal of the course before, and a trial that was tried. */
async function ofOnesOwn(world: World, unit: string, hear: (reply: Reply) => void): Promise<void> {
  at(world, '2026-09-28', '09:00');
  const opened = await world.press(ane, personal, 'goal.open', { unit, course: '1' });
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { values, context } = opened.form;
  await world.submit(ane, personal, 'goal', { ...values, text: 'Jeg vil vente lidt længere' }, context);
  await world.press(ane, personal, 'handbook.try', { unit, words: 'ladder.add' });
  const [trial] = await readValues(world.ports, openTrialsIn(unit));
  const data = { unit, trial: trial?.id ?? '' };
  await world.press(ane, personal, 'outcome.tried', data);
  hear(await world.press(ane, personal, 'outcome.open', data));
  at(world, '2026-10-20', '09:00');
  hear(await world.say(ane, personal, 'mål'));
}

async function ofConcern(world: World, unit: string, hear: (reply: Reply) => void): Promise<void> {
  const words = { kind: 'words', text: 'prøvehandling: et barn har fortalt at far slår' } as const;
  const tell = (who = ane) => world.send({ who, where: personal, what: words, message: { id: '1.1' } });
  for (const who of [ane, bo]) hear(await tell(who));
  // Who leads is not sent to the leader.
  hear(await world.say(ane, personal, 'hvem'));
  const { contacts, guidelines, concern } = fileOf(example);
  // With the municipality's phone numbers, but our own texts.
  const file = { ...noMunicipalFile, contacts, guidelines, ...(concern && { concern }) };
  shelveLibrary(file);
  for (const now of ['2026-09-28', '2029-02-03']) {
    at(world, now, '09:00');
    for (const who of [ane, bo]) hear(await tell(who));
    for (const who of [ane, bo])
      for (const asking of ['hvem', 'handlevejledning']) hear(await world.say(who, personal, asking));
    hear(await world.press(ane, personal, 'golden.write', { unit }));
  }
  shelveLibrary(noMunicipalFile);
}

/** Asked in the weeks of two courses that practise one principle, each of them in turn. */
function leaderQuestions(): readonly string[] {
  return library().texts.principles.flatMap(({ principle }) =>
    [1, 2].flatMap((course) =>
      [1, 2, 3, 4, 5].map((week) => {
        const courses = { 1: { principle }, 2: { principle } };
        return leaderQuestion({ unit: 'u', courses, course, week }).da;
      }),
    ),
  );
}

const plain = (text: string): string => text.replaceAll(/[\s>]+/g, ' ').toLowerCase();

/** The words of a text as far as they are its own; what stands in braces comes from elsewhere. */
function piecesOf({ da }: LibraryEntry): readonly string[] {
  return stringsOf(da)
    .flatMap((words) => words.split(/\{[a-z-]+\}/))
    .map(plain)
    .map((piece) => piece.trim())
    .filter(({ length }) => length > 8);
}

it.each(byHand)('every text of %s is shown to somebody who asks for it', (shelf) => {
  const { texts } = library();
  const unsaid = texts[shelf].flatMap((text) => piecesOf(text).filter((piece) => !said.includes(piece)));
  expect(unsaid).toEqual([]);
});
