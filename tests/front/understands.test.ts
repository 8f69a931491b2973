import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();

/** As people write it in their own chat, where it is a message that could become a trial. */
async function answerTo(text: string, who = ane): Promise<string> {
  const world = copyWorld(first);
  world.setNow('2026-10-13T09:00:00Z');
  return replyText(
    await world.send({ who, where: personal, what: { kind: 'words', text }, message: { id: 'm1' } }),
  );
}

describe('what people in daycare write is understood', () => {
  it.each([
    ['lav et netværk', 'I er ikke med i et netværk endnu'],
    ['vi vil gerne være med i netværket', 'I er ikke med i et netværk endnu'],
    ['tak for i dag', 'Hej hej'],
    ['god weekend', 'Hej hej'],
    ['ok', 'Det var så lidt'],
    ['godmorgen alle sammen', 'Hej Ane'],
    ['hvordan går det', 'Hej Ane'],
    ['ja', 'Tryk på knappen'],
    ['er du et menneske?', 'et program og ikke et menneske'],
    ['hvad er en prøvehandling', 'en lille ting, du gør'],
    ['hvem kan se det jeg skriver?', 'I kanalen kan alle i kanalen læse det'],
    ['hvad gemmer du om mig', 'Det ved jeg om dig'],
    ['hvem er mødeleder', 'Bo Holm er mødeleder'],
    ['hvor lang tid varer mødet', 'I mødes fredag 16. oktober'],
    ['start mødet', '13.00: Siden sidst'],
    ['vi har glemt at afslutte mødet', '13.00: Siden sidst'],
    ['jeg kan ikke komme til mødet', 'Sig det til din leder'],
    ['jeg kommer ikke på fredag', 'Sig det til din leder'],
    ['jeg er syg i dag', 'God bedring'],
    ['hvornår har vi fri', 'Lukkedage og lukkede uger'],
    ['har vi lukket i uge 42?', 'Lukkedage og lukkede uger'],
    ['hvad blev vi enige om sidst', 'Det har I besluttet'],
    ['må jeg se hvad de andre har skrevet', 'Det har I delt'],
    ['slet min prøvehandling', 'Dine prøvehandlinger'],
    ['jeg skrev forkert', 'Dine prøvehandlinger'],
    ['jeg mangler inspiration', 'Idéer til en prøvehandling'],
    ['er der nogen der har gode ideer til garderoben', 'Idéer til en prøvehandling'],
    ['hvad gør man, når man er bekymret for et barn?', 'Bekymret for et barn?'],
    ['hvad er ugens tema', 'Uge 5 af 5'],
    ['jeg leder efter dagsordnen til på fredag', '13.00: Siden sidst'],
    ['tak super', 'Det var så lidt'],
    ['hvad er temaet', 'Uge 5 af 5'],
    ['hvad skal vi i dag?', 'Uge 5 af 5'],
    ['jeg forstår det ikke', 'Det kan jeg hjælpe dig med'],
    ['jeg har en god historie fra i dag', 'Et gyldent øjeblik'],
    ['hvad hedder min leder', 'Leder: Bo Holm'],
  ])('%s', async (text, said) => {
    expect(await answerTo(text)).toContain(said);
  });

  it.each([
    ['jeg hedder lone og er ny leder her hvordan kommer jeg igang', 'Det kan jeg hjælpe dig med'],
    ['jeg vil gerne tilføje tim til stuen', 'Medlemmer af'],
    ['vi skal planlægge smågrupper for næste uge', 'Ugen i forløb 1'],
    ['jeg var ikke med sidst hvad besluttede i', 'Det har I besluttet'],
    ['ved du hvornår vi har møde igen', 'I mødes fredag 16. oktober'],
    ['jeg er tilbage igen', 'Jeg spørger dig allerede'],
    ['jeg kom til at slette en beslutning kan du hente den igen', 'Det har I besluttet'],
    [
      'vi besluttede også at Emil køber nye spande senest den 8. januar',
      'Jeg har ikke gemt det, du skrev. Mødelederen skriver beslutningerne',
    ],
    [
      'vi glemte en beslutning fra mødet',
      'Jeg har ikke gemt det, du skrev. Mødelederen skriver beslutningerne',
    ],
    ['det gik godt med flyverdragterne alle nåede det selv', 'Det lyder, som om du har prøvet noget'],
    ['vi prøvede at spise ude i går og det gik godt', 'Det lyder, som om du har prøvet noget'],
    ['del den med at sidde på gulvet med de andre', 'Dine prøvehandlinger'],
    ['slet den sidste beslutning', 'Det har I besluttet'],
    ['ret den seneste beslutning fra mødet', 'Det har I besluttet'],
    ['Ane skal være min stedfortræder', 'Skal du være stedfortræder, så tryk'],
    ['skriv det her ned til næste møde: vi skal tale om garderoben', '“Garderoben” står på dagsordenen'],
    ['kan du skrive det ned til mødet at vi mangler tid', '“Vi mangler tid” står på dagsordenen'],
    ['kan du skrive ned at vi mangler regntøj', 'En ting, jeg lagde mærke til: vi mangler regntøj'],
    ['Skriv ned, at vi mangler regntøj', 'En ting, jeg lagde mærke til: vi mangler regntøj'],
    ['vil du lige notere, at de byttede pladser', 'En ting, jeg lagde mærke til: de byttede pladser'],
    ['skriv ned: det regner på onsdag', 'En ting, jeg lagde mærke til: det regner på onsdag'],
    ['hvem er syg i dag?', 'Det kan jeg desværre ikke svare på'],
    ['kan du huske at minde mig om noget i morgen', 'Det kan jeg desværre ikke svare på'],
    ['vi har en vikar i dag hvad skal hun vide', 'rocesplan'],
    ['kan vi springe punktet om aktiviteter over', '13.00: Siden sidst'],
    ['slet den om garderoben', 'det fandt jeg ikke noget om'],
    ['jeg vil gerne have et punkt på dagsordenen om julefrokost', '“Julefrokost” står på dagsordenen'],
    ['kan vi tage noget af dagsordenen', 'så sæt det på som et punkt'],
    ['hvad sker der i næste uge?', 'Næste uge: Uge'],
    ['hvad nåede vi sidste uge', 'Det har I delt'],
    ['vi er ramt af sygdom i dag', 'Når dagen bliver en anden'],
    ['er der nogen der er syge', 'Når dagen bliver en anden'],
    ['hvem kan tage gruppen i stedet for Ane, hun er syg', 'Når dagen bliver en anden'],
    ['jeg kom til at lave en fejl', 'Hvad vil du lave om?'],
    ['jeg er færdig med det her punkt', '13.00: Siden sidst'],
    ['vi holder lukket den 23. december', 'Lukkedage og lukkede uger'],
    ['jeg vil gerne skrive en observation', 'Refleksionsnote'],
    ['jeg er træt af det her', 'Det må du gerne sige'],
    ['du er dum', 'Det må du gerne sige'],
    ['lidt ro i dag', '[Spørg mig ikke om noget] [Hvad kan du?]'],
    ['hvad har jeg skrevet', 'Dine prøvehandlinger'],
    ['hvordan sletter jeg en prøvehandling', 'Her kan du rette dine egne prøvehandlinger'],
    ['jeg fortryder den om jakken, den skal slettes', 'det fandt jeg ikke noget om'],
    ['det var mig der skulle købe kasser ikke Emil', 'Det har I besluttet'],
    ['fortryd flytningen', 'Hvad vil du lave om?'],
    ['tusind tak for hjælpen 😊', 'Det var så lidt'],
    ['👍', 'Det var så lidt'],
    [':+1:', 'Det var så lidt'],
    ['tak for i dag alle sammen', 'Hej hej'],
    ['tak for mødet', 'Det var så lidt'],
    ['hvad er pointen med det her', 'en lille ting, du gør'],
    ['hvem var med til mødet', 'I har ikke afsluttet et statusmøde endnu'],
    ['kan jeg sige noget anonymt', 'I kanalen kan alle i kanalen læse det'],
    ['jeg er ny her og en pige fortæller at hendes far slår hende', 'ikke stå alene med'],
  ])('and what they tell without asking: %s', async (text, said) => {
    const answer = await answerTo(text);
    expect(answer).toContain(said);
    expect(answer).not.toContain('prøvehandling?');
  });

  it.each([
    'hvad skal vi have til frokost',
    'hvad skal vi have til frokost?',
    'hvem har åbnet i morgen',
    'hvem har vagt',
    'må jeg gå hjem',
    'hvad bliver vejret i morgen',
    'hvad laver de andre stuer',
  ])('says honestly that it cannot answer “%s”, and what it can help with', async (text) => {
    const said = await answerTo(text);
    expect(said).toContain('Det kan jeg desværre ikke svare på. Måske hjælper det her:');
    expect(said).toContain('[Guide] [Prøv] [Dagsorden] [Hjælp]');
  });

  it.each([
    'jeg stopper op og lytter før jeg svarer',
    'jeg kommer ikke børnene i forkøbet',
    'vi flytter bordet ud i garderoben',
    'jeg slutter samlingen med en sang',
    'vi skal have mere ro ved frokosten',
    'jeg viser børnene hvad vi skal',
    'vi besluttede sammen med børnene hvor bordet skal stå',
    'vi er blevet enige om at børnene selv hælder vand op',
    'jeg planlægger turen sammen med børnene',
    'jeg går ud med de tre første og lader en kollega komme med resten',
    'jeg trækker vejret dybt før jeg går ind på stuen',
    'jeg er med i legen i stedet for at stå og kigge på',
    'jeg vil tilføje flere puder i læsehjørnet',
  ])('offers to keep “%s” all the same', async (text) => {
    expect(await answerTo(text)).toContain('Er det her en prøvehandling?');
  });
});

it.each([
  [
    'kan vi ikke prøve at have to ture om ugen i stedet for en',
    '> prøve at have to ture om ugen i stedet for en',
  ],
  ['skal vi ikke prøve at spise ude på fredag?', '> prøve at spise ude på fredag'],
  ['hvad hvis vi prøver at spise ude', '> vi prøver at spise ude'],
  ['Hej, kunne man måske prøve at synge før maden?', '> prøve at synge før maden'],
])('offers to keep what is wished for in a question: %s', async (text, kept) => {
  const said = await answerTo(text);
  expect(said).toContain('Er det her en prøvehandling?');
  expect(said).toContain(kept);
});

it.each([
  'kan vi prøve at flytte mødet til torsdag',
  'kan du prøve at finde dagsordenen',
  'kan jeg prøve at slette min prøvehandling',
  'kan vi prøve at holde mødet om torsdagen',
])('and takes no other wish for a trial: %s', async (text) => {
  expect(await answerTo(text)).not.toContain('Er det her en prøvehandling?');
});

it('offers to keep what it understood nothing of, and never what the guard has a word about', async () => {
  const answer = async (text: string) => {
    const world = copyWorld(first);
    const what = { kind: 'words', text } as const;
    return { world, reply: await world.send({ who: ane, where: personal, what, message: { id: 'm1' } }) };
  };
  const { world, reply } = await answer('PH: gå på hug');
  const keep = buttonsOf(reply).at(-2);
  expect(keep?.label).toBe('Gem det som prøvehandling');
  const noTrial = [
    'det med beslutningen i går',
    'der er noget forkert i det der',
    'Ane er altså nu min deputy',
  ];
  for (const text of noTrial)
    expect(replyText((await answer(text)).reply), text).not.toContain('Gem det som prøvehandling');
  const opened = await world.press(ane, personal, keep?.action ?? '', { ...keep?.data });
  expect(replyText(opened)).toContain('PH: gå på hug');
  for (const text of ['blaf bluf', 'tilmeld lige 010190-1234 i dag', 'lille Villads slår de andre'])
    expect(replyText((await answer(text)).reply), text).not.toContain('Gem det');
});

it('repeats no child’s name in the offer: the guard has looked first, and asks when it is to be kept', async () => {
  const world = copyWorld(first);
  const said = await world.send({
    who: ane,
    where: personal,
    what: { kind: 'words', text: 'jeg hjælper lille Villads med at tage tøj på selv' },
    message: { id: 'm1' },
  });
  expect(replyText(said)).toContain('Er det her en prøvehandling?');
  expect(replyText(said)).not.toContain('Villads');
  const [keep] = buttonsOf(said);
  // Saying yes does not save it yet, and the button must not say so.
  expect(keep?.label).toBe('Ja, det er det');
  const warned = replyText(await world.press(ane, personal, 'trial.offered', { ...keep?.data }));
  expect(warned).toContain('Villads');
  expect(warned).not.toContain('noteret');
});

it('gives whoever leads the next steps, and sends nobody to themselves', async () => {
  const words = 'en dreng fortæller at hans far slår ham';
  expect(await answerTo(words)).toContain('Gå til lederen i dag');
  const said = await answerTo(words, bo);
  expect(said).toContain('Det er dig, der går videre med det i dag');
  expect(said).toContain('[Hvem kan hjælpe?] [Handlevejledninger]');
  expect(said).not.toContain('Gå til lederen');
});

it('writes a decision down as it is said, for whoever holds the meeting, and puts it right where it stands', async () => {
  const world = copyWorld(first);
  world.setNow('2026-10-16T11:10:00Z');
  await world.press(bo, personal, 'meeting.start');
  const saved = await world.say(bo, personal, 'beslut vi spiser ude om fredagen');
  expect(replyText(saved)).toBe(
    '✔ Besluttet: Vi spiser ude om fredagen\n[Fortsæt mødet] [Hvem og hvornår] [Ret] [Slet]',
  );
  // Put right from that line, it stays a line.
  const [, right] = buttonsOf(saved);
  const again = await world.press(bo, personal, right?.action ?? '', { ...right?.data });
  if (again.kind !== 'open-form') throw new Error('no form');
  const { id, values, context } = again.form;
  const anew = { ...values, text: 'vi spiser ude om mandagen', who: 'vi alle' };
  const mended = await world.submit(bo, personal, id, anew, context);
  expect(replyText(mended)).toBe(
    '✔ Besluttet: vi spiser ude om mandagen (vi alle)\n[Fortsæt mødet] [Ret] [Slet]',
  );
  expect(replyText(await world.say(ane, personal, 'beslut vi spiser ude'))).toContain('mødelederen skriver');
});

it('tells of the meeting when somebody asks for the plan of its day', async () => {
  const world = copyWorld(first);
  world.setNow('2026-10-16T10:45:00Z');
  expect(replyText(await world.say(ane, personal, 'hvad er planen for i dag?'))).toContain('kl. 13.00');
});

it('tells whoever chairs the meeting that all points are theirs to mend', async () => {
  const words = 'kan du sætte det på dagsordenen?';
  expect(await answerTo(words, bo)).toContain('Det er dig, der leder mødet, så du kan rette alle');
  expect(await answerTo(words)).not.toContain('Det er dig, der leder mødet');
});

it('shows the day’s groups when a colleague is ill, and the chair how the meeting is handed over', async () => {
  expect(await answerTo('Emil er syg', bo)).not.toContain('mødeleder');
  expect(await answerTo('Emil er syg', bo)).toContain('grupper');
  const absent = await answerTo('jeg kommer ikke til mødet', bo);
  expect(absent).toContain('En kollega kan tage mødet');
  expect(absent).toContain('[Spørg efter en afløser]');
  expect(await answerTo('jeg kommer ikke til mødet', ane)).not.toContain('afløser');
});

describe('stop', () => {
  it.each(['stop', 'hold op med at skrive til mig', 'jeg vil ikke have flere beskeder'])(
    '%s: offers every way to less, and takes none of them',
    async (text) => {
      const said = await answerTo(text);
      expect(said).toContain('Hvad skal jeg holde op med?');
      expect(said).toContain('[Spørg mig ikke om noget] [Jeg holder ferie] [Jeg vil ud af enheden]');
    },
  );

  it('offers a leader the pause and the posts, and no way out of the unit they lead', async () => {
    const said = await answerTo('stop', bo);
    expect(said).toContain('[Enheden holder pause] [Vælg beskeder i kanalen]');
    expect(said).not.toContain('ud af enheden');
  });
});

it('opens the closing day’s form with the days in it, for whoever may close', async () => {
  const world = copyWorld(first);
  const opened = await world.say(bo, personal, 'vi har lukket fra 28. til 30. december');
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  expect(opened.form.values).toMatchObject({ from: '2026-12-28', to: '2026-12-30' });
});

describe('whoever meets it for the first time', () => {
  it.each([
    ['hej, hvad er det her for noget?', 'Jeg er Femuger'],
    ['hvad er det her', 'Jeg er Femuger'],
    ['jeg forstår ikke noget af det her', 'Det er helt i orden'],
    ['hvor længe gemmer du det?', 'Jeg sletter ikke noget af mig selv'],
    ['kan du minde mig om mødet?', 'På mødedagen skriver jeg i kanalen'],
    ['kan du minde mig om mødet på fredag', 'På mødedagen skriver jeg i kanalen'],
  ])('is told in short: %s', async (text, words) => {
    const { world } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, text))).toContain(words);
  });

  it('who wonders about children is not lost', async () => {
    const { world } = await unitWithStaff();
    const reply = replyText(
      await world.say(ane, personal, 'jeg forstår ikke hvorfor børnene løber i garderoben'),
    );
    expect(reply).not.toContain('Det er helt i orden');
  });
});
