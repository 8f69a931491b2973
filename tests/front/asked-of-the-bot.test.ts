import { describe, expect, it } from 'vitest';
import { addTrials, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

async function answerTo(text: string, who = ane): Promise<string> {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  return replyText(await world.send(message(text, '1.1', who, personal)));
}

describe('what the bot cannot do is said, with what there is in its place', () => {
  it.each([
    'mind mig om at ringe til Bo',
    'kan du minde mig på torsdag om at tage tøj med',
    'husk mig på at købe frugt',
  ])('it reminds of nothing but the meetings: %s', async (text) => {
    const said = await answerTo(text);
    expect(said).toContain('Jeg kan desværre ikke minde dig om andet end jeres møder.');
    expect(said).toContain('[Mine opgaver] [Dagsorden]');
  });

  it.each(['send besked til alle', 'kan du sende en besked til personalet', 'skriv en besked til Carla'])(
    'it passes nothing on: %s',
    async (text) => {
      expect(await answerTo(text)).toContain('Jeg kan desværre ikke sende beskeder for dig.');
    },
  );

  it.each(['mind mig om mødet', 'jeg sender en besked til alle børn med øjnene'])(
    'and not where it is asked for what it does, or somebody tells of children: %s',
    async (text) => {
      expect(await answerTo(text)).not.toContain('Jeg kan desværre ikke');
    },
  );
});

it.each([
  'hvad mangler jeg før mødet',
  'hvad skal jeg nå inden mødet',
  'hvad skal jeg have gjort inden statusmødet',
])(
  'whoever asks what they lack before the meeting gets their own, and not all of the agenda: %s',
  async (text) => {
    const said = await answerTo(text);
    expect(said).toContain('• jeg synger med ved frugten');
    expect(said).not.toContain('vi går til garderoben i to hold');
  },
);

it('and where nothing waits for them, one tap shows the agenda', async () => {
  expect(await answerTo('hvad mangler jeg før mødet', bo)).toContain(
    'Du har ikke noget, du skal huske lige nu: ingen åbne beslutninger og ingen prøvehandlinger.\n[Vis dagsordenen]',
  );
});

it.each([
  'hvad skal jeg huske til mødet i dag',
  'hvad skal jeg huske til mødet',
  'hvad skal vi have med til statusmødet',
  'hvad er der på dagsordnen til næste møde',
])('what to bring to the meeting, and its agenda however it is spelled, is all of it: %s', async (text) => {
  for (const who of [ane, bo]) expect(await answerTo(text, who)).toContain('vi går til garderoben i to hold');
});

it.each(['holder enheden pause i uge 7', 'holder vi pause i uge 7?', 'har vi pause i næste uge'])(
  'verb first it asks for the plan, and changes nothing: %s',
  async (text) => {
    const said = await answerTo(text, bo);
    expect(said).toContain('Forløb for Stue Gul');
    expect(said).not.toContain('Tilføj lukkedage');
  },
);
