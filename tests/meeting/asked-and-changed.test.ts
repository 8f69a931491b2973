import { describe, expect, it } from 'vitest';
import {
  addTrials,
  buttonsIn,
  fill,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

/** Decided in a meeting that is still open, or closed since. */
async function decided(isClosed: boolean, ...texts: readonly string[]) {
  const { world, unit, data } = await startedMeeting();
  for (const text of texts) await fill(world, bo, 'meeting.decision', data, { text });
  if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  return { world, unit, data };
}

const three = [
  'Carla ordner regntøj senest på onsdag',
  'Ane bestiller sand senest på torsdag',
  'Carla køber regnslag senest på tirsdag',
] as const;
const wear = 'Carla ordner regntøj (senest onsdag 21. oktober)';
const capes = 'Carla køber regnslag (senest tirsdag 20. oktober)';
const sand = 'Ane bestiller sand';

describe.each([false, true])('asked of the decisions, the meeting closed: %s', (isClosed) => {
  it.each([
    ['hvornår skal Carla være færdig med regntøjet', [wear], [capes, sand]],
    ['Hvornår skal vi være færdige med regntøjet?', [wear], [capes, sand]],
    ['hvornår skal regnslagene være købt', [capes], [wear, sand]],
    ['hvornår skal Carla købe regnslag', [capes], [wear, sand]],
    ['hvad skal Carla nå', [wear, capes], [sand]],
    ['hvad har Carla lovet?', [wear, capes], [sand]],
    ['hvornår skal Ane være færdig?', [sand], [wear, capes]],
    ['hvem skulle købe regnslag', [capes], [wear, sand]],
  ])('%s', async (asked, shown, others) => {
    const { world } = await decided(isClosed, ...three);
    const said = replyText(await world.say(ane, personal, asked));
    expect(said).toContain('Det her har I besluttet:');
    for (const each of shown) expect(said).toContain(each);
    for (const each of others) expect(said).not.toContain(each);
  });
});

describe('asked of what nothing is decided of', () => {
  it('says so, and what comes first stands first', async () => {
    const { world } = await decided(true, ...three, 'Vi rydder loftet');
    const all = replyText(await world.say(bo, personal, 'hvad skal Carla nå'));
    expect(all.indexOf(capes)).toBeLessThan(all.indexOf(wear));
    expect(replyText(await world.say(bo, personal, 'hvornår skal loftet være ordnet'))).toContain(
      'Der står ikke, hvornår det skal være gjort.',
    );
    for (const asked of ['hvornår skal cyklerne være købt', 'hvad skal Gerda nå'])
      expect(replyText(await world.say(bo, personal, asked))).toContain('Det fandt jeg ingen beslutning om.');
  });

  it.each(['hvad skal vi nå', 'hvad skal lederen gøre', 'hvornår skal vi være færdige med mødet'])(
    'is no question of them: %s',
    async (asked) => {
      const { world } = await decided(true, ...three);
      expect(replyText(await world.say(bo, personal, asked))).not.toContain('ingen beslutning om');
    },
  );
});

const asked = 'Skal beslutningen rettes til det her?';

describe.each([false, true])('what is changed to something else, the meeting closed: %s', (isClosed) => {
  it.each([
    ['den med to børn har vi lavet om til tre', 'Tre børn ad gangen i garderoben'],
    ['Den med 2 børn er lavet om til tre børn', 'Tre børn ad gangen i garderoben'],
    ['den om garderoben laver vi om til fire', 'Fire børn ad gangen i garderoben'],
    ['den med nye kopper har vi ændret til nye tallerkener', 'Vi køber nye tallerkener'],
    ['beslutningen om kopper er ændret til: vi køber kopper af stål', 'Vi køber kopper af stål'],
  ])('is shown as it would read, and one tap makes it so: %s', async (said, text) => {
    const { world, unit } = await decided(isClosed, 'To børn ad gangen i garderoben', 'Vi køber nye kopper');
    const offer = await world.say(bo, personal, said);
    expect(replyText(offer)).toContain(asked);
    expect(replyText(offer)).toContain(text);
    await pressShown(world, bo, offer, 'Ret den');
    expect(replyText(await world.say(bo, personal, 'beslutninger'))).toContain(text);
    if (!isClosed) expect((await meetingOf(world, unit))?.decisions.map((each) => each.text)).toContain(text);
  });
});

describe('what is changed to something else', () => {
  it('is left to its writer where it cannot be told how it is to read, or where a child may be named', async () => {
    const { world } = await decided(
      true,
      'To børn ad gangen i garderoben, to på badet',
      'Vi køber nye kopper',
    );
    for (const said of [
      'den med to børn har vi lavet om til tre',
      'den med nye kopper er ændret til Magnus’ kop',
    ]) {
      const offer = await world.say(bo, personal, said);
      expect(replyText(offer)).not.toContain(asked);
      expect(replyText(offer)).not.toContain('Magnus');
      expect(buttonsIn(offer).map(({ label }) => label)).toEqual(['Ret']);
    }
  });

  it('is said to be none of what is decided, and not taken for one that shares a word', async () => {
    const { world } = await decided(false, 'Carla ordner regntøj');
    const said = 'den med biblioteket har vi lavet om til at Carla går derned';
    const reply = replyText(await world.say(bo, personal, said));
    expect(reply).toContain('jeg fandt ingen beslutning om det');
    expect(reply).not.toContain('[Gjort]');
  });

  it('is asked about anew where it says something else by then', async () => {
    const { world, unit } = await decided(false, 'To børn ad gangen i garderoben');
    const said = 'den med to børn har vi lavet om til tre';
    const first = await world.say(bo, personal, said);
    const second = await world.say(bo, personal, 'den med to børn har vi lavet om til fire');
    await pressShown(world, bo, first, 'Ret den');
    await pressShown(world, bo, second, 'Ret den');
    const decisions = (await meetingOf(world, unit))?.decisions ?? [];
    expect(decisions.map(({ text }) => text)).toEqual(['Tre børn ad gangen i garderoben']);
  });

  it('is a trial of one’s own, whose form opens with the words in it', async () => {
    const { world, unit } = await decided(true, 'Vi køber nye kopper');
    await addTrials(
      world,
      unit,
      trialOf('t9', 'jeg går ud med to børn ad gangen', {
        author: bo as never,
        at: '2026-10-16T14:00:00.000Z',
      }),
    );
    const offer = await world.say(bo, personal, 'den med to børn har vi lavet om til tre');
    const open = await pressShown(world, bo, offer, buttonsIn(offer)[0]?.label ?? '');
    expect(open).toMatchObject({
      kind: 'open-form',
      form: { values: { what: 'jeg går ud med tre børn ad gangen' } },
    });
  });
});

describe('a goal that is told as one', () => {
  it.each([
    ['vi vil have et mål: børnene hjælper hinanden i garderoben', 'Børnene hjælper hinanden i garderoben'],
    ['Vi sætter os det mål at alle børn kommer ud hver dag', 'Alle børn kommer ud hver dag'],
    ['vi vil gerne sætte os et mål om at alle leger sammen', 'Alle leger sammen'],
    ['så sætter vi os det mål: alle kender hinandens navne', 'Alle kender hinandens navne'],
  ])('%s', async (words, goal) => {
    const { world } = await startedMeeting();
    const open = await pressShown(world, bo, await world.say(bo, personal, words), 'Skriv målet');
    expect(open).toMatchObject({ kind: 'open-form', form: { id: 'meeting.goal', values: { goal } } });
  });

  it('is none without words of its own', async () => {
    const { world } = await startedMeeting();
    const said = replyText(await world.say(bo, personal, 'vi vil have et mål for næste forløb'));
    expect(said).not.toContain('så står målet i feltet');
  });
});
