import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { fill } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();
await fill(first, 'members.add', { names: 'Ditte\nEmil\nFarida' });
const tell = (text: string, who = ane) => copyWorld(first).say(who, personal, text);

/** As people of a daycare wrote it who had only been told what the bot is for. */
describe('what is written in a hurry is answered with what it asks for', () => {
  it.each([
    ['kan bo se det jeg skriver herinde', 'Det afhænger af, hvor du skriver'],
    ['Er du en robot eller sidder der en og læser med?', 'et program og ikke et menneske'],
    ['hvad var det lige jeg selv havde skrevet sidst', 'Dine prøvehandlinger'],
    ['hvordan deler jeg en prøvehandling så den kommer på mødet', 'Dine prøvehandlinger'],
    ['har carla skrevet noget om måltiderne', 'Carla har ikke delt noget her'],
    ['godmorgen femuger ☀️', 'Hej Ane'],
    ['jeg kom til at skrive det forkert', 'Det seneste, du har gjort her'],
    ['jeg har prøvet den med frugten, børnene var mere rolige', 'Det lyder, som om du har prøvet noget'],
    ['skal jeg skrive hver gang jeg prøver noget', 'Det kan jeg desværre ikke svare på'],
    ['jeg ligger syg idag så I må klare jer uden mig', 'God bedring'],
    ['Ups kan du slette det jeg lige skrev, det var ikke til dig', 'Det seneste, du har gjort her'],
    ['jeg mente farida ikke ditte', 'Det seneste, du har gjort her'],
    ['hvor lang tid er der til status', 'Næste statusmøde'],
    ['Gemmer du det her for evigt? og hvad hvis jeg stopper', 'Det ved jeg om dig'],
    ['a er syg i dag, feber og det hele', 'God bedring'],
    ['kan man se hvad de andre på stuen har gang i', 'Det har I delt i forløb 1'],
    ['hvordan går det egentlig', 'Det har I delt i forløb 1'],
    ['slet lige det sidste jeg skrev', 'Det seneste, du har gjort her'],
    ['ups det var ik garderoben jeg mente badeværelset', 'Det seneste, du har gjort her'],
    ['hov nej lad det stå alligevel', 'Det seneste, du har gjort her'],
    ['ku vi ikke få noget med på næste møde om farvel om morgenen', 'Vil du gerne have det med på mødet?'],
    ['Kan du ikk lige lade mig være i denne uge', 'Jeg spørger dig ikke om noget til og med'],
    ['jeg er på kursus fra onsdag til fredag', 'Det er i orden. Jeg spørger dig ikke om noget'],
    ['jeg kan ikke komme til mødet d 14', 'I har ikke statusmøde'],
    ['Tilbage på arbejde igen, er jeg gået glip af noget?', 'Jeg spørger dig allerede'],
  ])('%s', async (text, answer) => {
    expect(replyText(await tell(text))).toContain(answer);
  });

  it.each([
    ['Statusmødet bliver onsdag i stedet, halvdelen er på kursus fredag', 'Flyt statusmøde'],
    ['sæt det hele på pause i to uger, vi drukner i sygdom', 'Spring en uge over'],
    ['Ny mand på stuen fra den 1., han hedder Mikkel', 'Medlemmer af Stue Gul'],
    ['Fik Ditte købt de kurve?', 'Det har I besluttet'],
    ['hvad skulle Ane?', 'Det har I besluttet'],
    ['kan mødet ikke være en halv time kortere', 'hvor lang dagsordenen'],
    ['jeg skal på ferie, hvem tager over', 'Stedfortræder:'],
    ['Hvad fik vi ikke gjort fra sidst?', 'Det har I besluttet'],
    ['Jeg har selv ferie i uge 44 kan Ane være tovholder imens', 'Stedfortræder:'],
  ])('and so it is of a leader: %s', async (text, answer) => {
    expect(replyText(await tell(text, bo))).toContain(answer);
  });
});

describe('a trial that is told in a hurry is offered back', () => {
  it.each([
    'idag prøvede carla og mig at vende rundt på formiddagen så vi var ude først',
    'igår prøvede vi at gå ud før maden',
    'Har flyttet puderne over i hjørnet for at se om der bliver mindre larm',
    'Jeg vil lade være med at sige "skynd dig" en hel uge',
    'Vi starter samlingen uden at vente på alle er på plads, og ser hvad der sker',
  ])('%s', async (text) => {
    const reply = await tell(text);
    expect(replyText(reply)).toMatch(/Er det her en prøvehandling\?|\[Gem det som prøvehandling\]/);
    expect(JSON.stringify(reply)).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('while who only asks is answered', async () => {
    expect(replyText(await tell('har du set puderne?'))).not.toContain('prøvehandling]');
  });
});
