import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const kindOf = (text: string) => guard(text, { known: [] }).kind;

describe('a CPR number is refused, however it is written', () => {
  it.each([
    ['a minus sign', '120321\u22124455'],
    ['several strokes', '120321 -- 4455'],
    ['a long gap', `120321${' '.repeat(40)}4455`],
    ['underscores', '120321_4455.pdf'],
    ['a line between', '120321\n4455'],
    ['bold halves', '**120321**-**4455**'],
    ['a word between', '120321 nr. 4455'],
    ['more words between', 'født 120321, og de sidste fire er 4455'],
    ['the last four first', 'De sidste fire er 4455, og hun er født 12/3-21'],
    ['part by part', 'De første fire er 1203, så kommer 21, og til sidst 4455'],
    ['day and month told, the year elsewhere', 'Fødselsdag 8. juni, født i 2020, cpr slutter på 2294'],
    ['a date as people write it', '1/3-21 4455'],
    ['a date in the order of computers', '2021-03-01 4455'],
    ['a date with the month’s name', 'den 1. marts 2021, 4455'],
    ['a date in words', 'den tolvte i tredje enogtyve, 4455'],
    ['a year in words', 'tolvte marts to tusind og enogtyve, 4455'],
    ['numbers in words', 'nul fem nul tre to en, fire fire et syv'],
    ['odd groups', '120 321 44 55'],
    ['points between pairs', '12.03.21.44.55'],
    ['a year and four grown together', '12-03-214455'],
    ['keycaps', '1️⃣2️⃣0️⃣3️⃣2️⃣1️⃣-4️⃣4️⃣5️⃣5️⃣'],
    ['rings', '①②⓪③②①-④④⑤⑤'],
    ['black rings', '❶❷⓿❸❷❶ ❹❹❺❺'],
    ['Bengali digits', '১২০৩২১-৪৪৫৫'],
    ['mathematical digits', '𝟏𝟐𝟎𝟑𝟐𝟏-𝟒𝟒𝟓𝟓'],
    ['marks on the digits', '1\u03322\u03320321-4455'],
    ['control characters', '1203\u000121-44\u000255'],
    ['letters for digits', 'I2O321-4455'],
    ['in a link', 'https://drev.dk/mappe/120321-4455/plan'],
    ['a link on the first half', '[120321](https://drev.dk/plan)-4455'],
    ['a coded stroke in a link', 'https://drev.dk/120321%2D4455'],
    ['a replacement number', '120321-4BV2'],
    ['a replacement number in small letters', '1203214bv2'],
    ['a day with sixty added', '720321-4455'],
    ['digits and words mixed', '31 12 tyve 33 femoghalvfjerds'],
    ['a date dictated after the word', 'cpr tolv ti atten, og de sidste fire 2 2 9 6'],
    ['numbers in English', 'oh nine oh three two one, four five two seven'],
    ['an English date', 'born March 9th 2021, last four digits 4527'],
    ['two halves in two sentences', '120321 er dagen. Tallet bagved er 4455'],
    ['a slip in what is said to be one', 'cpr 310221-1234'],
    ['a letter among the last four', '120321-I234'],
    ['the parts called by name', 'Dag 05, måned 08 og år 22, og bagefter sagde hun 4149'],
    ['the year before the day', 'Født i 2021 den 7. februar, og de fire tal til sidst er 4416'],
    ['an ending of the number', 'Fødselsdag 281220 og endetallet 4417 hører sammen'],
    ['the ending first', '4485 er endetallet, og fødselsdatoen er 020819'],
    ['in two parcels', 'Del 1 er 120920, jeg sender del 2 her: 4357'],
    ['spelled without å', 'tag 02 12 og saa 19, og til slut 4340, det er hele nummeret'],
    ['a picture’s name', 'IMG_0702214416.jpg skal slettes'],
    ['marks of a page', '<b>12</b><b>03</b><b>21</b>-4455'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('refused');
  });
});

describe('what only looks like one passes', () => {
  it.each([
    'Mødet 14.10.26 1630',
    'Åbent hus 12/9 2026 1600-1800',
    'Forældremøde 14. maj 2025, 8000 Aarhus',
    'Ordrenr. 120321-4455 fra leverandøren',
    '12.03.21 1250 kr',
    'IMG_20260914_1033.jpg',
    '24.11.2026 0930 personalemøde',
    '12/3-21 og senere 1645',
    'Vi begyndte 010324 og talte 1024 kastanjer',
    'Referat_2026-09-14.docx',
    'vi tæller en to tre fire fem seks syv otte ni ti',
    'op ad trappen på to tusind trin',
    'Budget 12.500 kr. og 20 børn',
    'Mødet 120926 slutter med kaffe, og bagefter går bussen 1645',
    'Koden til skuret er 4417, den er ny fra 120926',
    'Den 12.09.26 var vi 24 børn, og de sidste fire blev hentet 1630',
    'Del 1 af forløbet er 120926, del 2 er 140926',
    'Bestilt 120926: 1500 perler og 2000 knapper',
    'IMG_1726234567.jpg er fra skoven',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('pass');
  });
});
