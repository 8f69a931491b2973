import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  fill,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { bo, copyWorld, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const { world: two, unit } = await unitWithStaff();
await addTrials(two, unit, ...threeTrials);
at(two, meetingDay, '12:30');
const three = copyWorld(two);
await addTrials(three, unit, trialOf('t4', 'jeg venter lidt på legepladsen'));
const long = copyWorld(two);
const longTrial =
  'Jeg stiller ét spørgsmål, jeg ikke selv kender svaret på, når vi er ude på den store legeplads';
await addTrials(long, unit, trialOf('t9', longTrial));
await begin(two);
await begin(three);
await begin(long);

async function begin(world: World) {
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit, sure: 'yes' });
}

const actions = (reply: unknown) => [...new Set(buttonsIn(reply).map(({ action }) => action))];

/** Says it, presses the one button, and reads what is said of it on the card. */
async function done(first: World, words: string) {
  const world = copyWorld(first);
  const said = await world.say(bo, personal, words);
  expect(replyText(said)).toContain('Jeg har ikke ændret noget endnu.');
  const [only, ...more] = buttonsIn(said);
  expect([only?.action, more]).toEqual(['topic.mend', []]);
  return replyText(await pressShown(world, bo, said, only?.label ?? ''));
}

describe('two topics become one', () => {
  it.each([
    'slå legepladsen sammen med emnet om garderoben',
    'Kan vi ikke slå emnerne om legepladsen og garderoben sammen?',
    'vi slår emnet om legepladsen sammen med garderoben',
    'merge the topics legepladsen and garderoben',
    'kan du ikke lægge den med legepladsen og garderoben sammen i ét emne',
    'læg legepladsen og garderoben sammen',
    'læg den med legepladsen sammen med garderoben',
    'kan vi slå den med legepladsen og den med garderoben sammen',
    'Slå legepladsen sammen med Garderoben',
    'Læg emnet med legepladsen sammen med emnet Garderoben',
    'merge legepladsen with garderoben',
  ])('of several, the two that are named: %s', async (words) => {
    expect(await done(three, words)).toMatch(
      /✔ “(?:Jeg venter lidt på legepladsen” og “Garderoben|Garderoben” og “Jeg venter lidt på legepladsen)” er nu ét emne\./,
    );
  });

  it.each([
    'slå de to emner sammen',
    'Skal vi slå emnerne sammen?',
    'slå emne 1 og 2 sammen',
    'merge the topics',
  ])('where there are just two: %s', async (words) =>
    expect(await done(two, words)).toContain('er nu ét emne.'),
  );

  it.each(['slå de to emner sammen', 'slå emnet om vanter sammen med emnet om garderoben'])(
    'or each leads to its form, where it is not plain which: %s',
    async (words) => {
      const said = await copyWorld(three).say(bo, personal, words);
      expect(replyText(said)).toContain('Hvilket emne mener du?');
      expect(actions(said)).toEqual(['topic.edit']);
      expect(buttonsIn(said)).toHaveLength(3);
    },
  );
});

describe('a topic gets another name', () => {
  it.each([
    'omdøb emnet om garderoben til ro i garderoben',
    'kan emnet ikke hedde Ro i garderoben?',
    'Emnet om garderoben skal hedde “Ro i garderoben”',
    'kald emnet om garderoben Ro i garderoben',
    'kald emnet Garderoben for Ro i garderoben',
    'kald emnet "Garderoben" ro i garderoben i stedet for',
    'kald emnet Ro i garderoben i stedet for garderobe',
    'kald emnet garderoben for ro i garderoben',
    'kald emnet “Garderoben” for “ro i garderoben”',
    'kald emnet om de to hold for “ro i garderoben”',
  ])('%s', async (words) => {
    expect(await done(three, words)).toContain('✔ Emnet hedder nu “Ro i garderoben”.');
  });

  it.each([
    ['kald emnet Turen i skoven', 'Turen i skoven'],
    ['kald emnet Ro for alle', 'Ro for alle'],
    ['kald emnet om garderoben Ro for alle', 'Ro for alle'],
  ])('whole, where no topic stands before “for”: %s', async (words, name) => {
    const world = copyWorld(three);
    await world.press(bo, personal, 'meeting.go', { unit, day: meetingDay, to: '1' });
    expect(await done(world, words)).toContain(`✔ Emnet hedder nu “${name}”.`);
  });

  it('and of a topic that is not there, each leads to its form', async () => {
    const world = copyWorld(three);
    await world.press(bo, personal, 'meeting.go', { unit, day: meetingDay, to: '1' });
    const said = await world.say(bo, personal, 'kald emnet Skov og natur for Turen i skoven');
    expect(actions(said)).toEqual(['topic.edit']);
  });

  it('and no more than what stands after “for”', async () => {
    const world = copyWorld(three);
    await fill(world, bo, 'topic.edit', { unit, day: meetingDay, trial: 't1' }, { name: 'Skov og natur' });
    expect(await done(world, 'kald emnet Skov og natur for Turen i skoven')).toContain(
      '✔ Emnet hedder nu “Turen i skoven”.',
    );
  });

  it('which is asked about in the form where it is a child’s', async () => {
    const open = await copyWorld(three).say(bo, personal, 'omdøb emnet om garderoben til Magnus');
    if (open.kind !== 'open-form') throw new Error(replyText(open));
    expect([open.form.id, open.form.values?.name]).toEqual(['topic.edit', 'Magnus']);
  });

  it('“emnet” alone is the one that the meeting has got to', async () => {
    const world = copyWorld(three);
    const data = { unit, day: meetingDay };
    const titles: string[] = [];
    for (const to of ['1', '2', '3']) {
      await world.press(bo, personal, 'meeting.go', { ...data, to });
      titles.push(replyText(await world.say(bo, personal, 'omdøb emnet til Ro')).split('”')[0] ?? '');
    }
    expect(new Set(titles).size).toBe(3);
  });
});

describe('a trial goes to another topic', () => {
  it('that is named', async () => {
    const words = 'flyt prøvehandlingen om de to hold til emnet om legepladsen';
    expect(await done(three, words)).toContain(
      '✔ “vi går til garderoben i to hold” er flyttet til “Jeg venter lidt på legepladsen”.',
    );
  });

  it('that is pointed at', async () => {
    expect(await done(three, 'flyt den med legepladsen over til garderoben')).toContain(
      '✔ “jeg venter lidt på legepladsen” er flyttet til “Garderoben”.',
    );
  });

  it.each([
    'Flyt legepladsen til Garderoben',
    'Flyt den om legepladsen over i Garderoben',
    'move legepladsen to Garderoben',
  ])('as it is said, with no word of trials or topics: %s', async (words) => {
    expect(await done(three, words)).toContain(
      '✔ “jeg venter lidt på legepladsen” er flyttet til “Garderoben”.',
    );
  });

  it('to the one whose title is said as it stands, though another has a word of it', async () => {
    const world = copyWorld(three);
    const data = { unit, day: meetingDay };
    await fill(world, bo, 'topic.edit', { ...data, trial: 't1' }, { name: 'Gode spørgsmål' });
    await fill(world, bo, 'topic.edit', { ...data, trial: 't4' }, { name: 'Nysgerrige spørgsmål' });
    expect(await done(world, 'Flyt den om frugten over i Nysgerrige spørgsmål')).toContain(
      '✔ “jeg synger med ved frugten” er flyttet til “Nysgerrige spørgsmål”.',
    );
  });

  it.each(['flyt det til torsdag', 'flyt den med legepladsen til fredag', 'flyt frokosten til kl. 11'])(
    'and to no day: %s',
    async (words) => {
      const said = await copyWorld(three).say(bo, personal, words);
      expect(actions(said)).not.toContain('topic.mend');
      expect(actions(said)).not.toContain('topic.edit');
    },
  );

  it('or stands alone', async () => {
    expect(await done(three, 'flyt prøvehandlingen om de to hold til et emne for sig')).toContain(
      '✔ “vi går til garderoben i to hold” er nu et emne for sig.',
    );
  });

  it.each([
    'det med de to hold hører ikke til her, det skal være et emne for sig selv',
    'de to hold passer ikke ind her, lav et emne til dem',
    'de to hold skal være et emne for sig',
    'kan de to hold ikke få sit eget emne',
    'gør det med de to hold til et emne',
  ])('or is said not to belong where it is: %s', async (words) => {
    expect(await done(three, words)).toContain('✔ “vi går til garderoben i to hold” er nu et emne for sig.');
  });

  it.each(['flyt prøvehandlingen om vanter', 'flyt prøvehandlingen om de to hold til emnet om garderoben'])(
    'else each topic leads to its form, and never the one that moves the meeting: %s',
    async (words) => {
      const said = await copyWorld(three).say(bo, personal, words);
      expect(actions(said)).toEqual(['topic.edit']);
    },
  );
});

it('is asked about in whole words, where a trial is too long for a line', async () => {
  const said = replyText(await copyWorld(long).say(bo, personal, 'flyt den om spørgsmål over i Garderoben'));
  const { title = '' } = /“(?<title>[^”]*)…” flyttes til emnet/.exec(said)?.groups ?? {};
  expect(title, said).not.toBe('');
  expect(longTrial.startsWith(`${title} `), said).toBe(true);
});

it('a press that comes late, when the two are one already, says so', async () => {
  const world = copyWorld(three);
  const said = await world.say(bo, personal, 'slå legepladsen sammen med emnet om garderoben');
  await pressShown(world, bo, said, 'Slå dem sammen');
  expect(replyText(await pressShown(world, bo, said, 'Slå dem sammen'))).toContain('Emnet er ændret');
});

describe('an offer that is older than what the topic is called now changes nothing', () => {
  const data = { unit, day: meetingDay };
  const rename = (world: World, trial: string, name: string) =>
    fill(world, bo, 'topic.edit', { ...data, trial }, { name });

  it.each([
    [
      'omdøb emnet om garderoben til ro i garderoben',
      'Omdøb emnet',
      'Skal emnet “Ud ad døren” hedde “Ro i garderoben”?',
      '✔ Emnet hedder nu “Ro i garderoben”.',
    ],
    [
      'slå legepladsen sammen med emnet om garderoben',
      'Slå dem sammen',
      'Skal “Jeg venter lidt på legepladsen” og “Ud ad døren” være ét emne?',
      '✔ “Jeg venter lidt på legepladsen” og “Ud ad døren” er nu ét emne.',
    ],
    [
      'slå garderoben sammen med emnet om legepladsen',
      'Slå dem sammen',
      'Skal “Ud ad døren” og “Jeg venter lidt på legepladsen” være ét emne?',
      '✔ “Ud ad døren” og “Jeg venter lidt på legepladsen” er nu ét emne.',
    ],
    [
      'flyt prøvehandlingen om legepladsen til emnet om garderoben',
      'Flyt den',
      'Skal “jeg venter lidt på legepladsen” flyttes til emnet “Ud ad døren”?',
      '✔ “jeg venter lidt på legepladsen” er flyttet til “Ud ad døren”.',
    ],
  ])('and the same is offered with the name of now: %s', async (words, label, asks, told) => {
    const world = copyWorld(three);
    const said = await world.say(bo, personal, words);
    await rename(world, 't1', 'Ud ad døren');
    const anew = await pressShown(world, bo, said, label);
    expect(replyText(anew)).toBe(
      `Emnet hedder “Ud ad døren” nu.\n${asks}\n[${label}]\nJeg har ikke ændret noget endnu.`,
    );
    const again = await world.press(bo, personal, 'topic.edit', { ...data, trial: 't1' });
    if (again.kind !== 'open-form') throw new Error(replyText(again));
    expect(again.form.values?.name).toBe('Ud ad døren');
    expect(replyText(await pressShown(world, bo, anew, label))).toContain(told);
  });

  it('nor is a trial made a topic that stands under another', async () => {
    const world = copyWorld(three);
    const said = await world.say(bo, personal, 'flyt prøvehandlingen om de to hold til et emne for sig');
    await rename(world, 't1', 'Ud ad døren');
    expect(replyText(await pressShown(world, bo, said, 'Gør den til et emne'))).toBe(
      '“vi går til garderoben i to hold” står under emnet “Ud ad døren” nu. Jeg har ikke ændret noget.',
    );
  });

  it('nor where the trial it was found by has gone to another', async () => {
    const world = copyWorld(three);
    const said = await world.say(bo, personal, 'omdøb emnet om garderoben til ro i garderoben');
    const { trial } = buttonsIn(said)[0]?.data ?? {};
    const away = { ...data, trial: trial ?? '', op: 'alone' };
    expect(replyText(await world.press(bo, personal, 'topic.mend', away))).toContain('et emne for sig');
    expect(replyText(await pressShown(world, bo, said, 'Omdøb emnet'))).toContain('Emnet er ændret, siden');
  });

  it('and pressed twice it says twice what the topic is called', async () => {
    const world = copyWorld(three);
    const said = await world.say(bo, personal, 'omdøb emnet om garderoben til ro i garderoben');
    for (const _ of [1, 2])
      expect(replyText(await pressShown(world, bo, said, 'Omdøb emnet'))).toContain(
        '✔ Emnet hedder nu “Ro i',
      );
  });
});

it('before the meeting begins, too, and for nobody but whoever leads it', async () => {
  const { world, unit: other } = await unitWithStaff();
  await addTrials(world, other, ...threeTrials);
  at(world, meetingDay, '09:00');
  await world.say(bo, personal, 'dagsorden');
  const words = 'slå de to emner sammen';
  expect(replyText(await world.say(carla, personal, words))).toContain('Det kan kun mødelederen');
  const said = await world.say(bo, personal, words);
  expect(replyText(await pressShown(world, bo, said, 'Slå dem sammen'))).toContain('er nu ét emne.');
});

it.each([
  'Vi gør vand til et emne i alle grupper',
  'Vi slår grupperne sammen om formiddagen',
  'Vi flytter frokosten til kl. 11',
  'Vi slår os sammen om emnet vand',
  'Vi samler børnene om emnet vand',
  'Vi flytter garderoben til legepladsen',
  'Vi lægger puderne og tæpperne sammen',
])('is a decision, and of no topic: %s', async (words) => {
  expect(replyText(await copyWorld(three).say(bo, personal, words))).toContain('Er det en beslutning?');
});
