import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const weigh = (text: string) => guard(text, { known: [] });
const kindOf = (text: string) => weigh(text).kind;

describe('a number that is dictated is refused', () => {
  it.each([
    ['the day and the month’s name', 'fjorten august nitten, fem to seks en'],
    ['a nought before the day', 'nul tre maj enogtyve, fire fire fem fem'],
    ['a dash said aloud', 'nul ni november toogtyve bindestreg fem et syv otte'],
    ['minus', 'Ring komma cpr tolv nul tre enogtyve minus fireogfyrre femoghalvtreds punktum'],
    ['commas', 'nul fem komma nul tre komma tyve komma syvogfyrre komma enogtredive'],
    ['full stops', 'nul otte punktum nul ni punktum nitten punktum otteogfyrre tretten'],
    ['a slash', 'nul syv skråstreg nul seks skråstreg tyve mellemrum fire ni tre otte'],
    ['a new line', 'nul seks nul to enogtyve ny linje fireogfyrre femogtyve'],
    ['an old ordinal', 'eenogtyvende april enogtyve, 4455'],
    ['a misspelt ordinal', 'enogtredvte marts tyve, de sidste fire er 5647'],
    ['the month by its number', 'den fireogtyvende i sjette nitten, 4821'],
    ['a day that is no ordinal', 'otte i fjerde tyve, fem fem fire ni'],
    ['old numbers', 'tolv nul tre enogtyve femogfyrretyve femoghalvtredsindstyve'],
    ['old ones', 'cpr een to nul tre to een fire fire fem fem'],
    ['numbers in three words', 'tolv nul tre en og tyve fem og fyrre fem og halvtreds'],
    ['a misspelt ten', 'tolv nul tre enogtyve femogfyrre syvoghalvtress'],
    ['two pairs beside a date in words', 'den trettende december nitten, otteogfyrre toogtres'],
    ['two pairs beside the word', 'født 12/3-21 og cpr slutter med fireogfyrre femoghalvtreds'],
    ['an old year', 'den niende maj totusindeogenogtyve, 4418'],
    ['digits and words', 'nul 4 nul 8 21 minus 55 sytten'],
    ['strokes between words', 'cpr tolv-nul-tre-enogtyve-fireogfyrre-femoghalvtreds'],
    ['the word as it is heard', 'se pe ær tolv nul tre enogtyve fire fire fem fem'],
    ['pairs in English', 'oh four oh seven twenty one, sixty three eighty two'],
    ['a dash in English', 'CPR twelve oh three twenty-one minus forty-four fifty-five'],
    ['the month first', 'March twelfth twenty twenty-one, last four four four five five'],
    ['the day of the month', 'the third of april twenty twenty, last four 4821'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('refused');
  });
});

describe('a number that a page or a program has coded is refused', () => {
  it.each([
    ['decimal', '&#49;&#50;&#48;&#51;&#50;&#49;-&#52;&#52;&#53;&#53;'],
    ['hexadecimal', '&#x31;&#x32;&#x30;&#x33;&#x32;&#x31;&#x2d;&#x34;&#x34;&#x35;&#x35;'],
    ['in part', '12&#x30;321-44&#53;5'],
    ['without an end', '&#49&#50&#48&#51&#50&#49 &#52&#52&#53&#53'],
    ['twice', '&amp;#49;&amp;#50;&amp;#48;&amp;#51;&amp;#50;&amp;#49;-4455'],
    ['with noughts', '&#0049;&#0050;&#0048;&#0051;&#0050;&#0049;4455'],
    ['full width', '&#65297;&#65298;&#65296;&#65299;&#65298;&#65297;-4455'],
    ['in a table', '<td>&#x31;2&#x30;321</td><td>4455</td>'],
    ['in a link', 'https://drev.dk/?q=%31%32%30%33%32%31%34%34%35%35'],
    ['in a program', '\\u0031\\u0032\\u0030\\u0033\\u0032\\u0031-4455'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('refused');
  });

  it('is shown where it stands', () => {
    const text = 'Eja 12&#48;321-4455 på gul stue';
    const verdict = weigh(text);
    expect(
      verdict.kind === 'refused' && verdict.spans.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['12&#48;321-4455']);
  });
});

describe('a number is refused where the text says that there is one', () => {
  it.each([
    ['at the end of a longer run', 'Koden under sygesikringsbeviset: 92080001231203214455'],
    ['in the middle of one', 'personnummer står midt i 00120321445599'],
    ['in one before the word', '92080009991203214455 – cpr er de ti sidste'],
    ['on a card', 'Sundhedskortet siger 00001203214455'],
    ['among letters', 'c p r på drengen: a1b2c0d3e2f1g4h4i5j5'],
    ['among letters and a stroke', 'CPR 1x2x0x3x2x1x-4x4x5x5'],
    ['pairs among letters', 'hendes personnummer: 12a03b21c44d55'],
    ['among letters and blanks', 'cpr 1 a 2 b 0 c 3 d 2 e 1 f 4 g 4 h 5 i 5'],
    ['among pictures', 'cpr 1🌟2🌟0🌟3🌟2🌟1🌟4🌟4🌟5🌟5'],
    ['under a word with points', 'c.p.r. 1q2q0q3q2q1q4q4q5q5'],
    ['without its first nought', 'hendes cpr er 803214455'],
    ['without it in a column', 'navn;cpr;stue\nVilla;80321-4455;Blå'],
    ['further down in a column', 'cpr,navn\nukendt,Bo\n80321 4455,Villa'],
    ['in the column of a page', '| Navn | CPR |\n|---|---|\n| Villa | 80321 4455 |'],
    ['in the only column', 'CPR\n80321 4455\n'],
    ['in columns of blanks', 'CPR          Navn\n80321-4455    Eja'],
    ['in quotation marks', '"navn","cpr"\n"Eja","80321-4455"'],
    ['as an amount', 'CPR-nr;Navn\n803214455.0;Villa'],
    ['over two columns', 'Navn;cpr dato;cpr sidste\nVilla;80321;4455'],
    ['backwards', 'Baglæns skrevet: 5544123021'],
    ['backwards with a stroke', 'Nummeret står bagvendt 5544-123021'],
    ['backwards in pairs', 'cpr bagfra: 55 44 12 30 21'],
    ['backwards in words', 'sagt bagfra: fem fem fire fire en to tre nul to en'],
    ['turned', 'cpr i omvendt rækkefølge 5544123021'],
    ['with its halves turned', 'jeg skriver det bagvendt: 4455 og 120321'],
    [
      'with the end called something',
      'Født tolvte marts enogtyve, cpr ender på det samme som koden til skuret: 4455',
    ],
    [
      'with the end far off',
      `Fødselsdag 120321. ${'Vi talte længe om søvn og mad. '.repeat(9)}Det sidste af hendes cpr er 4455`,
    ],
    [
      'with the end far before',
      `Hendes cpr slutter med 4455. ${'Vi talte længe om søvn og mad. '.repeat(9)}Hun er født 1. marts 2021`,
    ],
    ['in an order', 'Ordren er på barnets cpr 120321, nr. 4455'],
    ['in an order for somebody', 'bestilt briller til emma 010321, nr 4455'],
    ['in an order for a name', 'Bestilt pas Emma 010321 nr. 4455'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('refused');
  });
});

describe('the day and the number of a thing pass', () => {
  it.each([
    'Ordren fra 140326 har nr. 5512',
    'Regningen af 030326 er nummer 2217',
    'Bestillingen 120926 fik nr. 4417 og kommer mandag',
    'Vi bestilte gynger 110226, varenummer 3390',
    'købt bleer 120926 – model 4417',
    'Leveringen den 120926 havde følgeseddel nr. 4417',
    'Indkøb 040326: bon nr. 5512',
    'Lejekontrakten fra 010424 har nummer 5530',
    'Vi modtog pakken 190326, forsendelsesnr. 7745',
    'The order of 120926 has no. 4417',
    'Model 120321, stol nr. 4455 er bestilt',
    'Varenummer 3390, købt 110226',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('pass');
  });
});

describe('a text that speaks of numbers but holds none is not refused', () => {
  it.each([
    'Vi gik baglæns 140926 kl 1630, 12 børn',
    'Vi øver at tælle baglæns: 10 9 8 7 6 5 4 3 2 1',
    'tæl baglæns fra tyve: nitten atten sytten seksten femten',
    'Og omvendt: 20304050 er nummeret til køkkenet',
    'Kurset om cpr er 14.04.2026, faktura nr. 20264417',
    'Kurset om cpr og GDPR er d. 14/10-26 kl 13.15',
    'Spørgsmål om cpr: ring på 20304050 eller 70121314',
    'Husk cpr-kurset: EAN 5798009882455 skal stå på regningen',
    'cpr må ikke skrives her; brug sag 2026-004417',
    'cpr;navn\n;Villa\nmangler;Bo',
    'navn;cpr udleveret;antal\nBlå;ja;12\nGul;nej;140',
    'cpr skal ind i systemet senest 140926, mød op i lokale 3',
    'enogtyvende april holder vi fest for tyve børn, fire voksne',
    'syvende juni tyve minutter i fire, ni børn',
    'tolv kroner og halvtreds øre, tre komma fem liter mælk og to og en halv kilo mel',
    'vi sang fem små aber minus en, og så fire, tre, to, en',
    'Vi talte en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten',
    'Den anden juni tager vi bus fire nul tre fra stop to',
    'Den tolvte maj kommer fire hold: et, to, tre og fire',
    'twenty one kids and four adults on the third of april',
    'Farve &#48;00 og &quot;123&quot; &amp; 45',
    'Rabatkode %30 og 1203 kr, i alt 4455 kr',
    'Spil: a1 b2 c0 d3 e2 f1 g4 h4 er felterne',
  ])('%s', (text) => {
    expect(kindOf(text)).not.toBe('refused');
  });
});
