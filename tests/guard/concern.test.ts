import { describe, expect, it } from 'vitest';
import { fingerprint, guard } from '../../shared/domain/guard/guard.ts';

const kindOf = (text: string) => guard(text, { known: ['Hanne Lund'] }).kind;

describe('what is said outright is not for this place', () => {
  it.each([
    'Han siger, at han ikke vil leve mere',
    'hun ville ønske hun var død',
    'han får tæv af sin papfar',
    'Mærkerne på låret ligner fingre',
    'Hun har brandsår på hånden, og historien passer ikke',
    'Han gemmer sig, når far henter',
    'Hun fortæller, at onkel rører hende under tøjet',
    'Det er hendes og morfars hemmelighed',
    'Han bliver låst ude, når han græder',
    'Far har tilhold, men stod ved lågen',
    'Hun er altid sulten om mandagen',
    'Jeg mistænker, at hun bliver slået',
    'Mor dunstede af alkohol',
    'jeg er bekymret for et barn',
    'Jeg er bekymret for Emma',
    'Vi er lidt urolige for et af børnene',
    'Jeg så vikaren daske et barn',
    'En kollega holder børnene for munden, når de græder',
    'Hun blev ikke hentet, og ingen tog telefonen',
    'Hun vil ikke med far hjem',
    'Han kommer uden sko i sne',
    'De sover på gulvet derhjemme',
    'De spiser på gulvet derhjemme',
    'Hun spiser på gulvet, fordi de ikke har et bord',
    'Pigen fortæller, at de spiser på gulvet',
    'Vi spiser på gulvet, siger hun om hjemmet',
    'Barnet spiser på gulvet som straf',
    'Børnene spiser på gulvet, når de ikke opfører sig ordentligt',
    'Emma spiser på gulvet hos sin far',
    'Børnene spiser fra gulvet',
    'Hendes far slår, sagde hun',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('concern');
  });
});

describe('what adds up without being said', () => {
  it.each([
    'Hun fortæller, at hun lytter ved døren om natten, mens far skælder',
    'Han hvisker, at der er mørkt i kælderen hos morfar',
    'Pigen tegnede sit værelse igen. Hun spurgte, om mor græder om natten',
    'Far gik i zigzag over p-pladsen med den lille i hånden',
    'Når telefonen ringer på stuen, springer hun ind under bordet og beder os sige at hun ikke er her',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('concern');
  });

  it('is less, where a diagnosis or a divorce makes it plain', () => {
    expect(kindOf('Hun er hos far i lige uger og sover uroligt der')).toBe('ask');
  });

  it('is nothing in a plan for all the children', () => {
    expect(kindOf('Vi prøver at børnene hvisker i garderoben og lister ind til samling')).toBe('pass');
  });

  it('never opens for a second try', () => {
    const text = 'Han hvisker, at der er mørkt i kælderen hos morfar';
    expect(guard(text, { known: [], accepted: fingerprint(text) }).kind).toBe('concern');
  });
});

describe('an ordinary day of one child is no concern', () => {
  it.each([
    'Han ville ikke have sko på, så vi gav ham tid, og så gik det',
    'Drengen fortalte, at far har købt en ny grill',
    'Hun græder, når mor går, og vi vinker sammen i vinduet',
    'Pigen hopper af glæde, når far henter',
    'Hans mor kom, og hans jakke var våd',
    'Drengen fik en skramme på kinden af en gren',
  ])('%s', (text) => {
    expect(kindOf(text)).not.toBe('concern');
  });
});

describe('the same words on an ordinary day pass', () => {
  it.each([
    'Jeg var bekymret for, om vi nåede det',
    'Vi er bekymrede for larmen i garderoben',
    'Vi satte blå mærker på kortet',
    'Kursus om børn af forældre med alkoholproblemer',
    'Vi taler om vold på personalemødet',
    'Jeg mistænker at tuscherne tørrer ud',
    'Børnene gemmer sig, og vi leger gemmeleg',
    'De leger politi og røver og låser hinanden inde',
    'Vi har hemmelige agenter som tema',
    'Vi slår koldbøtter på madrassen, og mor kigger på',
    'Børnene får smæk på før maden',
    'Vi taler om kroppen og tissemænd og tissekoner',
    'De er sultne efter skovturen',
    'Vi spiser frokost på gulvet',
    'Vi spiser frugt på et tæppe på gulvet med de mindste',
    'Børnene spiser på gulvet hver fredag',
    'De små spiser på gulvet, fordi stolene er for høje',
    'Vi spiste på gulvet, og børnene sad længere',
    'Et barn ville ikke sove, så vi sang',
    'Barnet siger at det vil selv, og så venter vi',
    'Vi talte om døden fordi vi fandt en død fugl',
    'Jeg blev slået af hvor stille der var',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('pass');
  });
});
