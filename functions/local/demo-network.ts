import { handle } from '../../bot/front/handle.ts';
import { cursorRow } from '../../bot/rows/due-rows.ts';
import { conversationRow, personRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { quarterOf } from '../../shared/domain/network/quarter.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import type { PlannedCourse } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { addDays, addWeeks, type Day, dayOf, instantOf, mondayOf } from '../../shared/domain/time/day.ts';
import { onStage } from './demo-data.ts';
import { type DemoHome, demoHomes } from './story/cast.ts';
import { colleagues, facilitator, houses, type NetworkHouse } from './story/network-cast.ts';
import { type Acting, networkCourse, textOf } from './story/network-story.ts';
import { StoryBroken, stageFor } from './story/stage.ts';

const unitSlot = { weekday: 5, time: '13:00', minutes: 60 } as const;
const networkSlot = { weekday: 4, time: '13:00' } as const;
/** Long enough behind them for the quarter before to be held against this one. */
const weeksBack = { fewest: 17, most: 27 };

/** Three houses of two municipalities in a network, made through the front door as their people would make it. */
export async function addDemoNetwork(dataPath: string, now: Date): Promise<void> {
  const today = dayOf(now);
  const anchors = houses.map((_, nth) => anchorFor(today, nth));
  const first = anchors.toSorted()[0] ?? today;
  await onStage(
    dataPath,
    instantOf(addWeeks(first, -2), '08:00'),
    demoHomes.group,
    async (_, { ports, live }) => {
      const network = await makeNetwork(ports);
      const acting: Acting[] = [];
      for (const [nth, house] of houses.entries())
        acting.push(await foundHouse(ports, house, anchors[nth] ?? today, network));
      const courses = await Promise.all(acting.map((each) => coursesOf(each, today)));
      const scenes = acting
        .flatMap((each, nth) => (courses[nth] ?? []).flatMap((course) => networkCourse(each, course, nth)))
        .filter(({ at }) => at < now)
        .toSorted((a, b) => a.at.getTime() - b.at.getTime());
      for (const { at, play } of scenes) {
        await live(at);
        await play();
      }
      await live(instantOf(addDays(today, -1), '16:30'));
      // A network that met yesterday has another date to tell.
      await live(instantOf(today, '00:30'));
      await tellDate(ports, network);
      await leaveSlack(ports);
      await live(instantOf(today, '00:45'));
      await deleteRow(ports, cursorRow);
    },
  );
}

/** So that the house's latest meeting lies in the quarter that the network looks back on next. */
function anchorFor(today: Day, nth: number): Day {
  const { quarter } = nextMeetingOf({ slot: networkSlot }, today);
  const anchors = Array.from({ length: weeksBack.most - weeksBack.fewest }, (_, weeks) =>
    addWeeks(mondayOf(today), -weeksBack.fewest - nth - weeks),
  );
  const isCounted = (anchor: Day) => {
    const last = meetingDays(anchor, today).at(-1);
    return last !== undefined && quarterOf(last) === quarter;
  };
  return anchors.find(isCounted) ?? addWeeks(mondayOf(today), -weeksBack.fewest - nth);
}

function meetingDays(anchor: Day, today: Day): readonly Day[] {
  const settings = newPlanSettings({ anchor, knownFrom: anchor, slot: unitSlot, curriculum: 'styrket-2018' });
  return planOf(settings, today).courses.flatMap(({ closingMeeting }) =>
    closingMeeting && addDays(closingMeeting.day, 1) < today ? [closingMeeting.day] : [],
  );
}

async function makeNetwork(ports: Outside): Promise<string> {
  const { carla } = facilitator;
  const stage = stageFor(ports, nowhere, facilitator);
  const criteria = 'Vi tager noget op, som flere har prøvet i hverdagen, og som hver kan tage med hjem.';
  await stage.fill('carla', 'network.make', {}, { name: 'Fjordnetværket', criteria }, 'personal');
  const network = (await readValue(ports, personRow(carla)))?.networks?.[0];
  if (!network) throw new StoryBroken('Carla has no network.');
  return network;
}

async function tellDate(ports: Outside, network: string): Promise<void> {
  const { quarter } = nextMeetingOf({ slot: networkSlot }, dayOf(ports.clock.now()));
  const stage = stageFor(ports, nowhere, facilitator);
  await stage.press('carla', 'network.tell-date', { network, quarter }, 'personal');
}

/** A house joins like every other: its people, then the code its leader was given, and the yes to what is shared. */
async function foundHouse(
  ports: Outside,
  house: NetworkHouse,
  anchor: Day,
  network: string,
): Promise<Acting> {
  const { home, kind, institution, people } = house;
  const stage = stageFor(ports, home, people);
  await stage.fill(
    'leader',
    'unit.create',
    {},
    { name: home.name, kind, newInstitution: institution, anchor },
  );
  for (const role of colleagues) await stage.press(role, 'unit.join');
  const where = { ...people.leader, conversation: home.where.conversation };
  const unit = (await readValue(ports, conversationRow(where)))?.unit;
  if (!unit) throw new StoryBroken(`${home.name} is no unit.`);
  const invited = await stageFor(ports, nowhere, facilitator).press(
    'carla',
    'network.invite',
    { network, to: 'unit' },
    'personal',
  );
  const code = /\b(?:[A-Z2-9]{4}-){2}[A-Z2-9]{4}\b/.exec(textOf(invited))?.[0] ?? '';
  await stage.fill('leader', 'network.code', {}, { code }, 'personal');
  await stage.press('leader', 'network.join', { unit, code }, 'personal');
  return { house, unit, stage, ports };
}

async function coursesOf({ unit, ports }: Acting, today: Day): Promise<readonly PlannedCourse[]> {
  const stored = await readValue(ports, unitRow(unit));
  return stored ? planOf(stored.plan, today).courses : [];
}

/** Nothing answers for Slack on this machine: the house there keeps everything and is written to no more. */
async function leaveSlack(ports: Outside): Promise<void> {
  for (const { home, people } of houses)
    if (people.leader.platform === 'slack')
      await handle({ who: people.leader, where: home.where, what: { kind: 'removed' } }, ports);
}

/** Whoever looks after the network is in no channel. */
const nowhere: DemoHome = { name: '', where: { kind: 'channel', conversation: 'intet' } };
