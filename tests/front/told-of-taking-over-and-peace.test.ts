import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/front/find-command.ts';
import { commands } from '../../bot/front/rooms.ts';

const told: Readonly<Record<string, readonly string[]>> = {
  chair: [
    'Jeg overtager mødet, Bo skal hente et sygt barn',
    'Jeg er tilbage, jeg tager mødet igen',
    'Jeg tager over, Bo måtte gå',
    'Jeg overtager mødet, fordi Bo er kørt hjem',
    'Nu er jeg her igen, jeg tager selv mødet',
    'Bo skulle hjem, så jeg tager mødet',
    'Jeg tager roret på mødet, Bo er gået',
    'Jeg tager over herfra',
    'Jeg overtager fra nu af',
    'Tak Ane, jeg tager den igen',
    'Tak for hjælpen, Ane. Nu tager jeg den selv igen',
    'Nej, jeg fortryder. Jeg leder selv alligevel',
    'Jeg har ombestemt mig, jeg leder selv',
    'jeg tager det tilbage igen, jeg leder selv',
    "I'll take over from here",
    'Thanks Ane, I will take it back now',
  ],
  'aula-text': [
    'Kan jeg få en tekst til forældrene på Aula om mødet?',
    'Lav en tekst til Aula om mødet',
    'Skriv noget til forældrene om hvad vi besluttede',
    'Må jeg få et opslag til Aula om det, vi aftalte?',
    'Har du en besked til forældrene om mødet?',
    'Hvad kan vi skrive på Aula om statusmødet?',
  ],
  undo: [
    'Hov, det var forkert, fortryd lukkedagene',
    'Det var en fejl, fortryd lukkedagene',
    'Nej, fortryd ændringen af planen',
  ],
  'colleague-gone': [
    'Carla er lige gået hjem og stopper hos os, hun skal ikke være med mere',
    'Ditte har fået nyt job, hun skal ikke være med længere',
  ],
  'my-tasks': [
    'Hvad skal jeg selv huske at gøre?',
    'Hvad har jeg lovet?',
    'Hvad var det nu, jeg skulle?',
    'Hvilke opgaver har jeg?',
    'Hvad står jeg for lige nu?',
    'Hvad mangler jeg at få gjort?',
  ],
  holiday: [
    'Lad mig være i fred indtil på mandag',
    'Giv mig fred til på onsdag',
    'Ingen beskeder til mig før på mandag',
    'Du må ikke skrive til mig før mandag',
    'Jeg vil ikke forstyrres før på tirsdag',
    'Skriv ikke til mig før på torsdag',
  ],
  stop: [
    'Skriv ikke til mig efter kl. 16',
    'Lad være med at skrive om aftenen',
    'Du må ikke skrive til mig efter klokken 17',
    'Jeg vil ikke have beskeder uden for arbejdstid',
    'Send mig ikke noget i weekenden',
    'Du må ikke sende mig noget efter kl. 17',
  ],
  closures: [
    'Vi har travlt lige nu, hold en pause i kanalen til 11. januar',
    'Hold pause med beskeder i kanalen indtil januar',
    'vi holder en pause med det her indtil vi er tilbage i januar',
    'Vi sætter det på pause til januar',
    'Vi tager en pause fra forløbet indtil vi er tilbage i januar',
    'Vi holder pause med Femuger til efter jul',
    'Kan vi holde pause indtil uge 2?',
    'Vi stopper lige op med det her over julen',
  ],
  'talk-of': [
    'Jeg vil gerne tale om larmen i garderoben på mødet i dag',
    'Vi skal også lige have vendt julefesten og hvem der køber gløgg',
    'På mødet i dag vil jeg gerne tale om larmen',
    'Kan vi vende frokosten på dagens møde?',
    'Vi mangler at få talt om sommerfesten',
  ],
};

function commandOf(text: string): string {
  const found = findCommand([...commands.values()], text);
  return found.kind === 'command' ? found.command.name : found.kind;
}

for (const [name, sentences] of Object.entries(told))
  describe(name, () => {
    it.each(sentences)('%s', (text) => {
      expect(commandOf(text)).toBe(name);
    });
  });

describe('and none of it where practice with children is told', () => {
  it.each([
    'jeg tager over når børnene skændes om bilen',
    'jeg tager den igen',
    'tak for kaffe, jeg tager den med børnene igen',
    'vi holder en pause i legen til alle har drukket vand',
    'jeg giver børnene fred til at lege',
    'vi skriver noget til forældrene på tavlen i garderoben hver dag',
  ])('%s', (text) => {
    expect(Object.keys(told)).not.toContain(commandOf(text));
  });
});
