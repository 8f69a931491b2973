import { describe, expect, it } from 'vitest';
import { copyOf, fullUnit } from '../people/full-unit.ts';
import { bo, personal, replyText } from '../people/world.ts';

const full = await fullUnit();
const notKept = 'Jeg har ikke gemt det, du skrev.';

async function answerTo(text: string): Promise<string> {
  const { world } = copyOf(full);
  const what = { kind: 'words', text } as const;
  return replyText(await world.send({ who: bo, where: personal, what, message: { id: 'm1' } }));
}

describe('nobody is told that something was not kept who asked, thanked or wanted something done', () => {
  it.each([
    'hvad er en prøvehandling egentlig',
    'vis mine prøvehandlinger',
    'dagsorden til næste gang',
    'tak for nu, god weekend',
    'fortryd lukkedagene',
    'vi er færdige med det emne, gå videre',
    'slet beslutningen om spande',
    'slet den med at sætte mig på hug',
    'tak for hjælpen, det var dejligt nemt',
    'tusind tak, det var en stor hjælp for os',
    'hej, kan du vise mig hvad vi besluttede sidst',
    'vis mig alle prøvehandlinger i denne periode',
    'luk mødet',
    'afslut mødet for i dag',
    'gå videre til næste punkt',
    'fortsæt mødet',
    'hvornår er næste møde egentlig',
    'hvem leder mødet på fredag',
    'kan du sende referatet til Hanne',
    'må jeg se ugens oplæg',
    'guide til næste gang',
    'print dagsordenen til mødet',
    'åbn min note',
    'find referatet fra sidste møde',
    'flyt mødet til på tirsdag',
    'ret mødetiden til kl. 14',
    'skift klokkeslæt til kl. 10',
    'skriv til os kl 7 i stedet for kl 9',
    'hjælp mig lige i gang',
    'jeg vil gerne se mine noter',
    'vis beslutningerne fra sidste gang',
    'giv mig nogle gode idéer til garderoben',
    'jeg har brug for nogle idéer til samlingen',
    'fortryd det jeg lige gjorde',
    'slet min note fra i går',
    'hvordan går det med vores mål',
    'god weekend allesammen og pas på jer selv',
    'hej hej, vi ses på mandag',
    'tak, du er sød',
    'det var alt for nu, tak',
    'nå nej glem det sidste',
    'er mødet ikke snart slut',
    'jeg er tilbage fra ferie',
    'så er vi færdige, tak for i dag',
    'ugeplan for hele huset',
    'hvorfor ligger mødet den 22. januar',
    'stop beskederne i weekenden',
    'send mig et overblik over noterne',
    'lad os starte mødet',
    'tag Hanne ud af gruppen',
  ])('%s', async (text) => expect(await answerTo(text)).not.toContain(notKept));
});

describe('whoever told something that they may think kept hears of it', () => {
  it.each([
    'tak, vi mangler handsker i garderoben',
    'dagsorden knager i garderoben til de små',
    'hjælp vi har ødelagt den store vaskebalje',
    'møde: vi skal huske kaffe og boller',
    'ugeplan: gåtur til skoven med madpakker',
    'referat: alle var enige om kurven ved døren',
    'hej, vi mangler bleer og vanter på stuen',
    'vi mangler flere spande til sandkassen',
    'husk at der skal købes havregryn',
    'køkkenet leverer grøntsagerne i dag',
    'der er fællesspisning for alle forældre på torsdag',
    'godmorgen, nøglen til skuret ligger i køkkenet',
    'medlemmer: Farida har nøglen til skuret',
    'guide køkkenet leverer grøntsager til alle',
    'ferie: skabet er tømt, og nøglen ligger på kontoret',
    'fortryd: døren til skuret skal være åben',
  ])('%s', async (text) => {
    const told = (await answerTo(text)).toLowerCase();
    const words = text.replace(/^\w+[:,]? /u, '').toLowerCase();
    expect(
      [notKept.toLowerCase(), words, 'er det her en prøvehandling'].some((each) => told.includes(each)),
    ).toBe(true);
  });
});
