import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const kindOf = (text: string) => guard(text, { known: [] }).kind;

describe('a number told in a roundabout way is refused', () => {
  it.each([
    ['the four first, in English', 'four last ones first: 4417 and then 120321'],
    ['the last four first, then the birthday', 'last 4 digits 6120, then her birthday 2 May 2020'],
    ['the four first in Danish', 'Først de fire: 6120, og derefter 020520'],
    ['a month first with an ordinal', 'DOB March 2nd, 2019 and the last four are 7316'],
    ['a month first, without an ordinal', 'dob: Oct 9 2021, the last 4 digits: 5528'],
    ['a day first in English', 'born on the 9th of October 2021 and her last four digits are 5528'],
    ['the four before an English date', 'The last 4 are 5528. Date of birth: October 9, 2021'],
    ['a label grown together with all', 'barn4cprnr0903205518kommune0461'],
    ['a label grown together with the date', 'Personnummer090320-5518stue2'],
    ['a label and a colon', 'id7;cpr:0903205518;kom0461'],
    ['odd groups with a comma', 'personnummer 090 32, 05 518'],
    ['a date and eight after the label', 'cpr-nr. 09 03205518'],
    ['groups of three and one', 'hendes cpr er 090, 320, 551, 8'],
    ['blanks coded in a link', 'https://intra.dk/barn/09%2003%2020%205518'],
    ['strokes coded in a link', 'https://intra.dk/#/b/09%2D03%2D20%2D55%2D18'],
    ['a code coded once more', 'https://intra.dk/b?n=090320%25205518'],
    ['a ten put right', 'cpr ni nul tre tyve mellemrum femti nej halvtreds atten'],
    ['a digit put right', 'cpr nul ni nul to nej nul tre tyve, fem fem et otte'],
    ['digits put right', 'cpr 09 02 nej vent 03 20 5518'],
    ['tens as money has them', 'nul ni nul tre tyve bindestreg femogfemti atten'],
    ['tens as neighbours have them', 'nul ni nul tre tyve mellemrum syttien femtifem'],
    ['turned about', 'cpr står her, du skal bare vende det om: 8155-023090'],
    ['flipped', 'flip the digits around to get the cpr: 8155023090'],
    ['a blank line between named lines', 'Linje 1: 090320\n\nLinje 2: 5518, så har du hele nummeret'],
    ['a blank line after the word', 'cpr på to linjer\n\n090320\n\n5518'],
    ['pairs with the whole year', 'det er 09-03-20-20-55-18'],
    ['pairs with the whole year and blanks', 'cpr 09 03 20 20 55 18'],
    ['spoken thousands', '090320 og så fem tusind fem hundrede og atten'],
    ['thousands in one word', 'cpr nul ni nul tre tyve femtusindefemhundredeogatten'],
    ['hundreds', 'den niende marts tyve, femoghalvtreds hundrede og atten'],
    ['thousands in English', 'CPR 090320, five thousand five hundred and eighteen'],
    ['a day by its name', 'nytårsaften 2019 efterfulgt af 5518'],
    ['a day by its name and its date', 'grundlovsdag 2020, altså 5. juni, og de fire sidste er 5518'],
    ['a day by its name before the word', 'Han er født juleaften 2020, cpr slutter på 5518'],
  ])('%s', (_, text) => {
    expect(kindOf(text)).toBe('refused');
  });
});

describe('what sounds like it is not refused', () => {
  it.each([
    'The last four chairs came first, then 12 more on 120926',
    'The last 4 kids left at 1630 on 9 October 2026',
    'Open day October 9, 2026, doors 1630, and the last four buns went at 1655',
    'DOB and the last four digits must never be written here, ask before March 9th 2026',
    'stue4kommune0751 er navnet på det trådløse net',
    'vare0903205518x er udsolgt',
    'Vi målte 090, 320 og 518 cm',
    'Spørg om cpr på 12 20304050',
    'Husk kursus om cpr: ring 2030 4050, lokale 12',
    'https://kort.dk/?x=12%2003&y=55%2018&zoom=14',
    'https://www.dr.dk/nyheder/09%2003%202026/sne',
    'https://plan.dk/uge%2036%202026.pdf',
    'Vi var tolv, nej tretten, og så kom fire til',
    'Femti nej halvtreds perler og atten knapper',
    'Vi lavede femti kager, sytti boller og niti pinde',
    'Vend tallet om: seks bliver til ni, 66 til 99',
    'Vi vender stolene om kl 1630 den 090326, husk cpr-kurset',
    'Første linje af sangen er 12 takter\n\nAnden linje er 16',
    'Linje 1: 120 lodder\n\nLinje 2: 1400 kr',
    'Lotto: 04-11-19-20-27-33',
    'Tal i bingo: 12 03 20 19 43 81',
    'Optagelsen 26-09-20-10-45-15.mp4 er slettet',
    'Koden til boksen er 09-03-20-20-55-18',
    'Tapetet 090326 kostede fire tusind et hundrede femoghalvfjerds kroner',
    'Den 090326: fem tusind fem hundrede og atten kroner til cykler',
    'to tusind fem hundrede perler, fire tusind et hundrede knapper',
    'Juleaftensdag 2026 har vi lukket, og nytårsaften 2026 til kl 1200',
    'Juleaften 2026 efterfulgt af 2 fridage',
    'Grundlovsdag 2026, altså 5. juni, lukker vi 1200',
    'Last four digits of the case number: 4417, opened 120326',
    'Meeting October 9, 2026, 4 last slots: 1645',
    'On the 9th of October 2026 1500 beads were counted',
    'The last four chairs cost 1475 kr, delivered October 9, 2026',
    'MAC-adresse: 05-10-20-19-43-81',
    'syv ni tretten, nej fjorten, femten, seksten, sytten',
    'de fire først: 1645 kører bussen, 120326',
    'Den tolvte marts toogtyve, fire tusind fire hundrede og tolv kastanjer i alt',
    'cpr-kurset 12.03.26, 13.15',
    'cpr-lov nr. 2 af 12032026',
    'Halloween 2026: vi skar 14 græskar, og de sidste fire blev suppe',
  ])('%s', (text) => {
    expect(kindOf(text)).not.toBe('refused');
  });
});
