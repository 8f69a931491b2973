import { describe, expect, it } from 'vitest';
import { meetingRow } from '../../bot/rows/meeting-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import type { Act } from '../../bot/ui/view.ts';
import { holderOf } from '../../shared/domain/meeting/holder-of.ts';
import { runInto } from '../people/interleaved.ts';
import {
  addTrials,
  at,
  carla,
  meetingDay,
  meetingOf,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { actsIn, createBoard, type OpenForm, type Standing } from '../people/message-board.ts';
import { ane, bo, copyWorld, personal } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);
at(first, meetingDay, '13:02');
const data = { unit, day: meetingDay };
const people = [bo, ane, carla];
const live = new Set<string>(['meeting.go', 'meeting.topic', 'meeting.close', 'meeting.attendance']);

/** Bo leads the meeting; the agenda that Ane and Carla see, a form that stands open, and what stands further down. */
const begun = createBoard(first, people);
const card = await begun.say(bo, personal, 'dagsorden');
await begun.press(bo, card, { action: 'meeting.start', data: { unit, length: '60' } });
const form = (await begun.press(bo, card, { action: 'meeting.decision', data })) as OpenForm;
const receipt = await begun.say(bo, personal, 'Vi har besluttet at vi går i to hold');
const asked = await begun.say(bo, personal, 'mødeleder');
const ofAne = await begun.say(ane, personal, 'dagsorden');
const ofCarla = await begun.say(carla, personal, 'dagsorden');

function scene() {
  const world = copyWorld(first);
  const board = createBoard(world, people, begun.messages);
  const here = ({ id }: Standing) => board.messages.find((each) => each.id === id) ?? receipt;
  const press = (by: Who, from: Standing, action: Act['action'], more: Values = {}) =>
    board.press(by, here(from), { action, data: { ...data, meeting: '1', ...more } });
  const submit = (values: Values) => board.submit({ ...form, from: here(form.from) }, values);
  return { world, board, press, submit };
}
type Scene = ReturnType<typeof scene>;

const ofBo: Readonly<Record<string, (at: Scene) => Promise<unknown>>> = {
  next: ({ press }) => press(bo, card, 'meeting.go', { to: '1' }),
  more: ({ press }) => press(bo, card, 'meeting.show', { from: 'p0', more: 'yes' }),
  'go on elsewhere': ({ press }) => press(bo, receipt, 'meeting.show'),
  'go on below': ({ press }) => press(bo, receipt, 'meeting.show', { below: 'yes' }),
  'next, written': ({ board }) => board.say(bo, personal, 'næste punkt'),
  decide: ({ submit }) => submit({ text: 'Vi tæller børnene' }),
  'decide in words': ({ board }) => board.say(bo, personal, 'Vi har besluttet at vi spiser ude'),
  'take over': ({ press }) => press(bo, card, 'meeting.show', { takes: 'yes' }),
  'chair it': ({ press }) => press(bo, asked, 'chair.self', { over: ane.id }),
  close: ({ press }) => press(bo, card, 'meeting.close', { goals: 'none' }),
};

const ofOthers: Readonly<Record<string, (at: Scene) => Promise<unknown>>> = {
  'Ane takes over': ({ press }) => press(ane, ofAne, 'chair.step-in'),
  'Ane takes over, and Carla presses late': async ({ press }) => {
    await press(ane, ofAne, 'chair.step-in');
    await press(carla, ofCarla, 'chair.step-in');
  },
  'Ane takes over, and Bo takes it back': async ({ press }) => {
    await press(ane, ofAne, 'chair.step-in');
    await press(bo, card, 'meeting.show', { takes: 'yes' });
  },
  'Ane takes over, and Bo chairs it again': async ({ press }) => {
    await press(ane, ofAne, 'chair.step-in');
    await press(bo, asked, 'chair.self', { over: ane.id });
    await press(bo, receipt, 'meeting.show');
  },
};

/** Bo says so, or the meeting is over. */
const takesBack = new Set(['take over', 'chair it', 'close']);
const pairs = Object.keys(ofBo).flatMap((one) => Object.keys(ofOthers).map((other) => [one, other] as const));

const alive = ({ board }: Scene) =>
  board.messages.filter(({ view }) => actsIn(view).some(({ action }) => live.has(action)));

/** Each card is pressed as it stands, without leading on. */
async function pressOnEach(at: Scene) {
  for (const each of alive(at)) {
    const fold = actsIn(each.view).find(({ action }) => action === 'meeting.show');
    if (fold) await at.press(each.of ?? bo, each, 'meeting.show', { ...fold.data });
  }
}

/** One message has the buttons of a meeting that is going on, where the row says, and its owner leads it. */
async function expectOneCard(at: Scene, told: string) {
  const meeting = await meetingOf(at.world, unit);
  const stands = meeting?.state === 'open' ? meeting.card : undefined;
  expect(
    alive(at).map(({ id }) => id),
    told,
  ).toEqual(stands ? [stands.message] : []);
  const now = await readValue(at.world.ports, unitRow(unit));
  if (!stands || !now || !meeting) return;
  expect(holderOf(now, meeting)?.id, told).toBe(stands.of.id);
}

const isMeeting = (key: string) => key === meetingRow(unit, meetingDay).key;

describe('the buttons of a meeting, while two act at once', () => {
  it.each(pairs)('stand in one message: “%s” and “%s”', async (one, other) => {
    const [a, b] = [ofBo[one], ofOthers[other]];
    if (!a || !b) throw new Error('no deed');
    // What two presses do is run whole: the first of them has been answered.
    const both = other.includes(',') ? [] : ([[b, a, other]] as const);
    for (const [outer, inner, name] of [[a, b, one] as const, ...both]) {
      let ran = true;
      for (let before = 0; ran; before++) {
        const each = scene();
        const done = await runInto(
          each.world,
          () => outer(each),
          () => inner(each),
          before,
        );
        ran = done.ran;
        // An answer that is on its way already is seen last; the next press on it mends that.
        if (ran && !done.readAfter.some(isMeeting)) await pressOnEach(each);
        await expectOneCard(each, `before call ${before} of ${name}`);
        const meeting = await meetingOf(each.world, unit);
        if (ran && outer === a && other === 'Ane takes over' && !takesBack.has(one))
          expect(meeting?.card?.of.id, `before call ${before} of ${name}`).toBe(ane.id);
        // It was taken over before *Næste* was written: an old card leads nobody on.
        if (
          one === 'next' &&
          outer === a &&
          !other.includes('Bo') &&
          done.readAfter.some((key) => key.startsWith('agenda|'))
        )
          expect(meeting?.step).toBe(0);
      }
    }
  });
});
