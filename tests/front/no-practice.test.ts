import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();
const offer = 'Er det her en prøvehandling?';
const kept = 'Gem det som prøvehandling';

function say(text: string, who = ane) {
  const world = copyWorld(first);
  world.setNow('2026-10-13T09:00:00Z');
  return world.send({ who, where: personal, what: { kind: 'words', text }, message: { id: 'm1' } });
}

describe('what is no practice is not asked about as a trial, and leads to where it belongs', () => {
  it.each([
    ['Jeg vil gerne have at du skriver kl. 7.30', 'Vælg beskeder'],
    ['Du må gerne skrive lidt senere på dagen', 'Vælg beskeder'],
    ['jeg vil hellere have beskeden om eftermiddagen', 'Vælg beskeder'],
    ['Jeg vil ikke forstyrres den næste uge', 'Hvad skal jeg holde op med?'],
    ['Jeg vil gerne slippe for spørgsmålet om hvordan det gik', 'Hvad skal jeg holde op med?'],
    ['Jeg ønsker ikke at andre kan se mit navn', 'Det afhænger af, hvor du skriver'],
    ['Vi vil gerne ændre et mål', 'Fælles mål'],
    ['Vores mål er at alle børn er med i en leg hver dag', 'Tryk på “Skriv målet”'],
    ['Jeg har selv et læringsmål: jeg vil blive bedre til at vente', 'Tryk “Sæt et mål”'],
    ['Jeg vil gerne blive klogere på de små børns lege', 'Tryk “Sæt et mål”'],
    ['Jeg vil gerne tale om at der er for meget larm ved frokosten', 'Vil du gerne have det med på mødet?'],
    ['Vi bør drøfte hvordan vi siger farvel', 'Vil du gerne have det med på mødet?'],
    ['Vi har fået en ny vikar, hun hedder Mia', 'Medlemmer af Stue Gul'],
    ['Kirsten holder op til februar', 'Medlemmer af Stue Gul'],
    ['vores leder er på kursus hele ugen', ''],
    ['Jeg er nervøs for at lede mødet', ''],
    ['skal jeg prøve at spise sammen med de store børn?', ''],
  ])('%s', async (text, leadsTo) => {
    const said = replyText(await say(text, bo));
    expect(said).toContain(leadsTo);
    expect(said).not.toContain(offer);
    expect(said).not.toContain(kept);
  });

  it.each([
    'Jeg vil gerne snakke med børnene om følelser',
    'jeg vil gerne prøve at spise sammen med de store',
    'kan vi ikke prøve at have to ture om ugen?',
    'Vi sparker bold i mål med de store',
    'Jeg giver børnene besked, før vi skal ind',
    'jeg spørger barnet, hvad har du lyst til',
    'vi taler om vejret til samling',
    'på torsdag flytter jeg malebordet ud i gangen',
  ])('still offered: %s', async (text) => expect(replyText(await say(text))).toContain(offer));
});

describe('what somebody would like to talk about', () => {
  it('leads to the agenda, and the words travel', async () => {
    const text = 'Jeg vil gerne tale om larmen ved frokosten';
    const reply = await say(text);
    expect(replyText(reply)).toContain(`> ${text}`);
    const [wish, ...others] = buttonsOf(reply);
    expect(wish).toMatchObject({ label: 'Det vil jeg gerne tale om', action: 'agenda.wish' });
    expect(others).toMatchObject([
      { action: 'matter.put', data: { text: 'Larmen ved frokosten' } },
      { action: 'trial.open', data: { text } },
      { action: 'note.open', data: { text } },
    ]);
  });

  it('does not say again what may be a child’s name', async () => {
    const reply = await say('Jeg vil gerne tale om Villads til samling');
    expect(JSON.stringify(reply)).not.toContain('Villads');
    expect(buttonsOf(reply)).toHaveLength(1);
  });
});
