import type { Values } from '../../../bot/ui/form.ts';
import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import { instantOf } from '../../../shared/domain/time/day.ts';
import { cast, type StoryHome } from './cast.ts';
import type { Stage } from './stage.ts';
import {
  answers,
  focuses,
  idOf,
  lively,
  marks,
  notes,
  plans,
  puts,
  spars,
  type Told,
  tells,
} from './who-tells.ts';

/** One thing that somebody does in a course. */
export interface Scene {
  readonly at: Date;
  /** As the console tells it: “Ane skriver en prøvehandling”. */
  readonly line: string;
  readonly play: (stage: Stage, unit: string) => Promise<unknown>;
}

/** Trials as people write them. Most of the first course's are about going outdoors; the second course is outdoors. */
const indoors: readonly Told[] = [
  tells('ane', [1, 1, '10:15'], 'aloud', 'Jeg siger højt, hvad vi skal, inden vi går i garderoben'),
  tells('emil', [1, 2, '13:40'], 'two', 'To børn ad gangen i garderoben, så der er ro til at øve sig'),
  notes('ane', [1, 3, '14:10'], {
    ...lively,
    newRoom: 'Garderoben',

    line: 'De hjalp hinanden med lynlåsene.',
  }),
  tells('carla', [2, 0, '12:30'], 'jug', 'Børnene hælder selv vand op ved frokosten'),
  notes('emil', [2, 2, '14:00'], { ...lively, newRoom: 'Garderoben' }),
  answers('ane', [2, 3, '14:30'], 'aloud', {
    happened: 'Flere gik selv i gang, og to hentede deres støvler, før jeg sagde det.',
    learned: 'Jeg behøver kun sige det én gang, når jeg er nede i øjenhøjde.',
    next: 'keep',
  }),
  tells('ditte', [3, 0, '09:50'], 'song', 'Jeg synger den samme sang hver gang, vi rydder op'),
  notes('ditte', [3, 0, '15:05'], { ...lively, newRoom: 'Puderummet' }),
  answers('emil', [3, 1, '14:20'], 'two', {
    happened: 'Der blev stille, og de sidste fik mere tid.',
    next: 'keep',
  }),
  notes('carla', [3, 2, '10:40'], { ...lively, newRoom: 'Frokosten' }),
  tells('ane', [4, 1, '10:05'], 'crouch', 'Jeg går på hug, før jeg siger noget i garderoben'),
  notes('ane', [4, 2, '14:15'], { ...lively, newRoom: 'Garderoben' }),
  answers('ditte', [4, 3, '13:55'], 'song', { happened: 'De begyndte selv på sangen.', next: 'adjust' }),
];

const outdoors: readonly Told[] = [
  focuses('bo', [1, 0, '12:30'], {
    point1: 'Hvem går med ind i skoven, og hvem bliver i kanten?',
    point2: 'Kan børnene selv nå spande og skovle?',
  }),
  plans('ane', [1, 0, '12:40'], {
    need: 'flere veje ind i legen udenfor',
    goal: 'Alle finder noget at fordybe sig i udenfor',
    sign: 'flere bliver ved det samme i længere tid\nnogen inviterer en anden med',
    activity: 'Sortere og bygge med pinde og sten',
    where: 'skoven, tirsdag og torsdag kl. 9.30',
  }),
  spars('ane', [1, 0, '12:41'], { question: 'Hvordan får jeg de stille børn med i legen udenfor?' }),
  puts('ane', [1, 0, '12:44'], { group: 'Egern', days: '2,4', time: '09:30', place: 'Skoven' }),
  puts('emil', [1, 0, '13:05'], { group: 'Mariehøns', days: '2,3', time: '09:45', place: 'skoven' }),
  puts('ditte', [1, 0, '13:20'], { group: 'Pindsvin', days: '3,5', time: '10:15', place: 'Legepladsen' }),
  marks('ane', [2, 1, '13:00'], 'Egern', 'held'),
  marks('emil', [2, 1, '13:02'], 'Mariehøns', 'weather'),
  marks('ane', [2, 3, '13:05'], 'Egern', 'children'),
  marks('ditte', [2, 2, '12:45'], 'Pindsvin', 'not-today'),
  marks('ditte', [3, 0, '12:35'], 'Pindsvin', 'held'),
  tells('emil', [1, 1, '10:40'], 'puddle', 'Jeg venter ved vandpytten, til børnene selv går videre'),
  notes('emil', [1, 1, '14:20'], { ...lively, newRoom: 'Legepladsen' }),
  tells(
    'ane',
    [1, 2, '12:50'],
    'ask',
    'Jeg stiller ét spørgsmål, jeg ikke selv kender svaret på, når vi er ude',
  ),
  notes('carla', [1, 3, '13:10'], { ...lively, newRoom: 'Skoven' }),
  tells('ditte', [1, 4, '09:45'], 'bags', 'Børnene pakker selv deres taske til skoven'),
  notes('ane', [2, 0, '14:30'], {
    ...lively,
    newRoom: 'Legepladsen',

    line: 'De gravede sammen, helt uden ord.',
  }),
  answers('emil', [2, 1, '14:10'], 'puddle', {
    happened: 'Tre blev der i et kvarter, og én begyndte at måle med en pind.',
    learned: 'Jeg plejer at gå videre, lige før det bliver spændende.',
    next: 'keep',
  }),
  tells('carla', [2, 2, '10:20'], 'stick', 'Vi samler pinde i samme størrelse og lægger dem i rækkefølge'),
  notes('ditte', [2, 3, '13:30'], { ...lively, newRoom: 'Skoven' }),
  notes('emil', [2, 4, '10:50'], { ...lively, newRoom: 'Legepladsen' }),
  answers('ane', [3, 1, '14:00'], 'ask', {
    happened: 'Et barn svarede med et nyt spørgsmål.',
    next: 'adjust',
  }),
  tells('ane', [4, 0, '10:30'], 'crawl', 'Jeg går på hug dér, hvor børnene får øje på noget'),
];

/** The trials through which the first meeting finds each of its topics. */
const talkedAbout = ['aloud', 'jug', 'song'];

/** Trials, answers and notes of one course, and the meeting at its end. */
export function courseStory(course: PlannedCourse, home: StoryHome): readonly Scene[] {
  const told = course.number % 2 === 1 ? indoors : outdoors;
  const scenes = told.flatMap(({ on: [week, day, time], role, does, play }): readonly Scene[] => {
    const { openDays, lastOpenDay } = course.weeks[week - 1] ?? {};
    const on = openDays?.[day] ?? lastOpenDay;
    if (on === undefined) return [];
    const to = { key: `demo-${course.number}`, home };
    const line = `${cast[role].name} ${does}`;
    return [{ at: instantOf(on, time), line, play: (stage, unit) => play(stage, { ...to, unit }) }];
  });
  return [...scenes, ...meetingStory(course, home)].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

const decisions: readonly Values[] = [
  { text: 'Vi siger højt, hvad vi skal, hver gang vi går i garderoben', who: 'Emil' },
  { text: 'To børn ad gangen i garderoben om formiddagen', who: 'Ane' },
];

function meetingStory({ closingMeeting, number }: PlannedCourse, home: StoryHome): readonly Scene[] {
  if (!closingMeeting) return [];
  const { day, time } = closingMeeting;
  const after = (minutes: number) => new Date(instantOf(day, time).getTime() + minutes * 60_000);
  const scene = (minutes: number, line: string, play: Scene['play']): Scene => ({
    at: after(minutes),
    line: `${cast.bo.name} ${line}`,
    play,
  });
  return [
    scene(0, 'begynder mødet', (stage, unit) =>
      stage.press('bo', 'meeting.start', { unit, sure: 'yes' }, 'personal'),
    ),
    ...talkedAbout.map((name, nth) =>
      scene(6 + nth * 2, 'er færdig med et emne', (stage, unit) =>
        stage.press(
          'bo',
          'meeting.topic',
          { unit, day, trial: idOf(home, `demo-${number}-${name}`), fate: 'discussed' },
          'personal',
        ),
      ),
    ),
    ...decisions.map((values, nth) =>
      scene(12 + nth * 6, 'skriver en beslutning ned', (stage, unit) =>
        stage.fill('bo', 'meeting.decision', { unit, day }, values),
      ),
    ),
    scene(40, 'skriver et mål for næste forløb', (stage, unit) =>
      stage.fill(
        'bo',
        'meeting.goal',
        { unit, day },
        {
          goal: 'Børnene hjælper hinanden, når vi skal ud',
          sign: 'Nogen rækker en støvle til en anden',
          activity1: 'Garderobeleg i små grupper',
        },
      ),
    ),
    scene(58, 'slutter mødet', (stage, unit) =>
      stage.press('bo', 'meeting.close', { unit, day }, 'personal'),
    ),
  ];
}
