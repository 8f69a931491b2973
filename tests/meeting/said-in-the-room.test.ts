import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  meetingDay,
  meetingOf,
  startedMeeting,
  threeTrials,
} from '../people/meeting-steps.ts';
import { fill, press } from '../people/plan-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte\nEmil\nFarida' });
await addTrials(first, unit, ...threeTrials);
const tell = async (text: string, who = bo) => {
  const world = copyWorld(first);
  const reply = await world.say(who, personal, text);
  return { world, reply, said: replyText(reply) };
};
const place = async (text: string) => (await meetingOf((await tell(text)).world, unit))?.step;

/** As leaders said it who held their first meeting with the bot. */
describe('what is said in the room', () => {
  it.each([
    ['vi er alle her idag undtagen Farida hun er syg', '[Hvem er med?]'],
    ['alle var med i dag undtagen Emil, han er på kursus', '[Hvem er med?]'],
    ['hvem var med i dag', '[Hvem er med?]'],
    ['hvad er det vi skal snakke om under det her punkt', 'punkt 1 af 9'],
    ['hvor lang tid er der til mødet slutter', 'Der er 58 minutter tilbage af mødet.'],
    ['hvor lang tid har vi tilbage', 'Der er 58 minutter tilbage af mødet.'],
    ['så er vi færdige, vi slutter mødet nu', 'Gå til sidste punkt'],
    ['ok det var det hele så slutter vi', 'Gå til sidste punkt'],
    ['ja tak', 'Tryk på knappen under det, du vil svare på.'],
    ['ja skriv den med Faridas kasse', 'Tryk på knappen under det, du vil svare på.'],
    ['Ane overtager lige mødet, jeg skal have telefonen', 'Skal jeg spørge Ane?'],
    ['jeg skal lige gå et øjeblik, Ane styrer imens', 'Skal jeg spørge Ane?'],
    ['næste gang skal vi snakke om legepladsen', 'til mødet fredag 20. november'],
    ['hvad betyder fokuspunkter', 'det, I vil holde øje med hos jer selv'],
    ['hvad er det nu vi skal i dag?', 'Statusmødet er i gang'],
    ['den prøver jeg også, den med frugten', 'Den prøver jeg også'],
    ['Hej, hvem er med i vores gruppe', 'Medlemmer af Stue Gul'],
    ['hvor langt er vi, og hvor meget tid er der tilbage', 'Der er 58 minutter tilbage af mødet.'],
    ['jeg fik ikke svaret på hvor mange minutter vi har igen', 'Der er 58 minutter tilbage af mødet.'],
    ['kan Ane ikke lige tage over og styre mødet lidt, jeg skal ud til en mor', 'Skal jeg spørge Ane?'],
    ['giv ordet til Ane så hun leder mødet', 'Skal jeg spørge Ane?'],
    ['Ane, Ditte og Emil er her, Farida kommer lidt senere', '[Hvem er med?]'],
    ['statusmødet skal være onsdag den 18. november klokken 14', 'Flyt statusmøde'],
  ])('%s', async (text, answer) => {
    expect((await tell(text)).said).toContain(answer);
  });

  it.each([
    ['gå videre til dilemmaet', 5],
    ['vi har vist glemt noget, gå videre til børnenes læring', 3],
    ['sidste punkt', 9],
    ['Nå men så er det sidste punkt', 9],
    ['vi tager lige det sidste', 9],
    ['det er fint, så går vi til det næste', 1],
  ])('moves the meeting: %s', async (text, to) => {
    expect(await place(text)).toBe(to);
  });

  it.each([
    ['og så skriver vi, at vi går i skoven hver torsdag', 'Vi går i skoven hver torsdag', undefined],
    ['du skal skrive at Emil køber spande', 'Emil køber spande', 'Emil'],
    ['så skal vi også ha aftalt at Emil køber spande', 'Emil køber spande', 'Emil'],
    ['vi er enige om Ditte laver sedler', 'Ditte laver sedler', 'Ditte'],
    [
      'Farida spørger i køkkenet om frugt senest d 11/12. det er en aftale',
      'Farida spørger i køkkenet om frugt senest d 11/12',
      'Farida',
    ],
    ['alle tasker hænger lavt fra på mandag', 'Alle tasker hænger lavt fra på mandag', undefined],
    ['vi beslutter, at lille bord bliver stående', 'Lille bord bliver stående', undefined],
  ])('is written without what only leads to it: %s', async (text, what, owner) => {
    const { world, reply, said } = await tell(text);
    if (said.includes('Er det en beslutning?')) await press(world, reply, 'Ja, skriv den');
    const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
    expect([decision?.text, decision?.owner?.name]).toEqual([what, owner]);
    if (text.includes('fra på mandag')) expect(decision?.by).toBeUndefined();
  });

  it('is of the decision that was made last, where somebody takes it', async () => {
    for (const said of ['må jeg tage den?', 'den tager jeg gerne', 'jeg kan godt tage den']) {
      const world = copyWorld(first);
      await world.say(bo, personal, 'vi beslutter at gå i skoven hver torsdag');
      await press(world, await world.say(bo, personal, said), 'Ret den');
      expect((await meetingOf(world, unit))?.decisions[0]?.owner?.name, said).toBe('Bo Holm');
    }
  });

  it('has no CPR number answered as if nothing were the matter', async () => {
    const { said } = await tell('Oscar på 4 år, hans cpr er 120319-1234, bider', ane);
    expect(said).toContain('Der står et CPR-nummer.');
    expect(said).toContain('Din besked står stadig her i chatten.');
  });

  it('says “hvem var med” of the meeting that was held last', async () => {
    const world = copyWorld(first);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(await world.say(ane, personal, 'hvem var med til mødet'))).toContain(
      'Det blev ikke noteret, hvem der var med.',
    );
  });
});

describe('said of what was decided a moment ago', () => {
  it.each([
    ['Ane står for det, på mandag', 1, 'Ane Lind', '2026-10-19'],
    ['og Emil tager sig af det med skiltet, det skal være på mandag', 0, 'Emil', '2026-10-19'],
    [
      'Farida kan ikke på fredag, så det med billederne bliver den 18. november i stedet',
      1,
      'Farida',
      '2026-11-18',
    ],
  ])('is who does it, or by when: %s', async (text, nth, owner, by) => {
    const world = copyWorld(first);
    await world.say(bo, personal, 'vi beslutter, at Ditte laver et skilt til døren');
    await world.say(bo, personal, 'vi beslutter, at Farida hænger billeder op senest på fredag');
    const shown = await world.say(bo, personal, text);
    const label = /\[(?<label>Ret den[^\]]*)\]/u.exec(replyText(shown))?.groups?.label ?? '';
    await press(world, shown, label);
    const decision = (await meetingOf(world, unit))?.decisions[nth];
    expect([decision?.owner?.name, decision?.by]).toEqual([owner, by]);
  });

  it('is asked about by who has it', async () => {
    const world = copyWorld(first);
    await world.say(bo, personal, 'vi beslutter, at Ditte laver et skilt til døren');
    for (const text of ['hvad skal Ditte lave', 'hvad lovede Ditte?', 'hvilke opgaver har Ditte fået'])
      expect(replyText(await world.say(ane, personal, text)), text).toContain(
        '> Ditte laver et skilt til døren',
      );
  });
});

it.each([
  ['jeg synes altså vi skal tage måltider først', 'Er det en beslutning?'],
  ['vi sidder ned sammen med dem ved frokosten', 'Er det en beslutning?'],
  ['jeg vil prøve at sidde ned ved frokosten', 'Er det her en prøvehandling?'],
])('what the chair says at the table is asked about as what it most likely is: %s', async (text, asked) => {
  const said = replyText(await copyWorld(first).send(message(text, '9.2', bo, personal)));
  expect(said).toContain(asked);
  expect(said).toMatch(/\[Gem det som prøvehandling\]|\[Ja, gem den\]/);
});

it('whoever does not get to it reads where what they have taken on stands', async () => {
  const world = copyWorld(first);
  await world.say(bo, personal, 'vi beslutter, at Ane køber krus senest 20. november');
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  at(world, meetingDay, '15:00');
  const said = replyText(await world.say(ane, personal, 'jeg når det ikke, kan det vente til d 27'));
  expect(said).toContain('Ane køber krus');
});

it('a trial is kept without the words that announce it', async () => {
  const tail = await copyWorld(first).send(
    message(
      'vi venter lidt længere hver tirsdag, det vil jeg gerne skrive som prøvehandling',
      '9.3',
      ane,
      personal,
    ),
  );
  expect(replyText(tail)).toContain('> vi venter lidt længere hver tirsdag\n');
  const said = await copyWorld(first).send(
    message('det er sådan en prøvehandling jeg vil prøve: at sidde på hug', '9.1', ane, personal),
  );
  expect(replyText(said)).toContain('> at sidde på hug');
});
