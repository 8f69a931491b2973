import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const known = ['Hanne Lund', 'Bo Madsen', 'Stue Solstrålen', 'Månen'];

function found(text: string): readonly string[] {
  const verdict = guard(text, { known });
  return verdict.kind === 'ask'
    ? verdict.findings.map(({ span }) => text.slice(span.start, span.end))
    : [verdict.kind];
}

describe('a child is asked about, whatever it is called', () => {
  it.each([
    ['a name no list has', 'Vi så Zebulon bygge', 'Zebulon'],
    ['the same at the start', 'Zebulon ville gerne bygge', 'Zebulon'],
    ['the same in small letters', 'i dag ville zebulon ikke bygge', 'zebulon'],
    ['a name only the dictionary has', 'vi prøvede med nursena ved bordet', 'nursena'],
    ['Georgian', 'nugzar græd', 'nugzar'],
    ['Polish and tender', 'Zosieńka kom med', 'Zosieńka'],
    ['letters no Danish word has', 'Vi hjalp Gülegen', 'Gülegen'],
    ['a word at the start', 'Storm kom med', 'Storm'],
    ['another', 'Sol blev siddende', 'Sol'],
    ['a word nobody lists', 'Vi lod Tordenvejr vælge', 'Tordenvejr'],
    ['an initial', 'M. ville ikke slippe', 'M'],
    ['little A', 'så hjalp vi lille A', 'A'],
    ['two initials', 'Bagefter sad jb helt stille', 'jb'],
    ['a pet name', 'Vores lille solstråle sov', 'Vores lille solstråle'],
    ['a pet name of no list', 'Husets lille ildsjæl forklarede os det', 'Husets lille ildsjæl'],
    ['a little being', 'Den lille klovn ved bordet får alle til at grine', 'lille klovn'],
    ['a title', 'Frøken Hvorfor havde tyve spørgsmål', 'Frøken Hvorfor'],
    ['a name by what it does', 'Nivethan fodrer sneglene', 'Nivethan'],
    ['twins', 'Tvillingerne hjalp hinanden', 'Tvillingerne'],
    ['a child at play', 'Ali er en løve', 'Ali'],
    ['a child one reads with', 'Vi læste en bog med Emma', 'Emma'],
    ['a child one reads to, in small letters', 'vi læste emma højt', 'emma'],
    ['a child one sings to', 'vi sang for emma', 'emma'],
    ['a child one sings a song to', 'vi sang spørge jørgen for emma', 'emma'],
    ['a child one sings with', 'vi har sunget sammen med sofus', 'sofus'],
    ['a child who has read', 'så læste Emma', 'Emma'],
    ['a child after what we sang', 'Vi sang. Emma smilede', 'Emma'],
    ['a child who chose the book', 'bogen Emma valgte', 'Emma'],
    ['a family’s mail', 'Skriv til sofus.k@example.com', 'sofus.k@example.com'],
    ['a child far behind the title', 'vi sang bro bro brille klokken emma', 'emma'],
  ])('%s', (_, text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it.each([
    'Forældrene er lige blevet skilt',
    'Han bor i plejefamilie',
    'Hendes far sidder i fængsel',
    'Hans mor døde i sommer',
    'Familien venter på opholdstilladelse',
    'Drengen er tre år og fra Syrien',
    'Hun er den eneste pige fra Færøerne',
    'Sønnen af ham med pizzeriaet vil bage',
    'De bor på Bøgevej 5',
    'Hun bor i det gule hus bag kirken',
    'Mors nummer er 22 33 44 55',
    'skriv til far på jens@example.com',
    'Hun er født den 12. marts 2021',
    'Han går med benskinner',
    'Pigen har sonde',
    'Han tåler ikke mælk',
    'Sidste hus på Bakkevej, nummer 22, er deres',
    'Deres opgang er Nordlyset 108B',
    'Datteren af kommunens borgmester kan gå',
    'Drengen er færing og tæller på to sprog',
    'Pigen er glutenallergiker',
    'Mor har været arbejdsløs siden sommer',
  ])('%s', (text) => {
    expect(guard(text, { known }).kind).toBe('ask');
  });
});

describe('what is nobody’s passes', () => {
  it.each([
    ['songs', 'vi sang spørge jørgen'],
    ['books', 'Vi læste om Vitello og Alfons Åberg'],
    ['titles', 'Bogen “Emma og ulven” var et hit'],
    ['puppets', 'Ida er vores hånddukke, og Ida siger godmorgen'],
    ['animals', 'Vores to marsvin, Bob og Lis, skal fodres'],
    ['what we made', 'Snemanden fik navnet Kurt'],
    ['rooms', 'Solstrålen får nye gardiner'],
    ['staff', 'Bos idé var god, sagde vikaren Mette'],
    ['schools', 'Vi besøger Ingrid Jespersens skole'],
    ['streets on a walk', 'Tur til legepladsen på Enghavevej'],
    ['brands', 'Vi har fået Plus-Plus og en Winther-cykel'],
    ['painters', 'Vi malede som Picasso'],
    ['courses', 'Kursus i autisme den 4. maj'],
    ['leaflets', 'Pjece om børn og skilsmisse ligger i gangen'],
    ['play at hospital', 'Vi leger sygehus, og dukken har brækket benet'],
    ['the house’s telephone', 'Telefonen på stuen er 45 67 89 10'],
    ['the mail of a place', 'Skriv til info@museet.dk, eller til kulturskolen@odense.kommune.dk'],
    ['groups by letter', 'Hold A går ud før Hold B'],
    ['a garden', 'Vores lille køkkenhave trives'],
    ['shops', 'Ny lim fra Harald Nyborg er for tynd'],
    ['artists', 'Vi klippede uroer som Alexander Calder'],
    ['what goes around', 'Skoldkopper går rundt i byen, læs opslaget'],
    ['small songs', 'vi sang den om lille lise'],
    ['small songs of a name', 'vi synger sofus og olivia'],
    ['games', 'Kims leg med otte ting'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['pass']);
  });
});
