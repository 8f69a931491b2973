import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { ane, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();

describe('what a new deputy asks in her first days is answered', () => {
  it.each([
    ['Hej, jeg er Lone, den nye souschef. Hvad er du for en?', 'et program og ikke et menneske'],
    ['Kan jeg ringe til et menneske?', 'Hvem kan hjælpe?'],
    ['hvor henvender jeg mig', 'Hvem kan hjælpe?'],
    ['Det forstår jeg ikke, kan du sige det på en anden måde?', 'Det er helt i orden.'],
    ['Er der nogen der mangler at skrive noget?', 'Det fortæller jeg ikke'],
    ['hvem mangler at skrive noget', 'Det fortæller jeg ikke'],
    ['Hvor lang tid er der til mødet?', 'om tre dage'],
    ['hvor længe varer mødet', 'Mødet varer 60 minutter og slutter kl. 14.00.'],
    ['Hvor mange minutter plejer sådan et møde at vare?', 'Mødet varer 60 minutter'],
    ['hvornår er vi færdige idag', 'slutter kl. 14.00'],
    ['Er der nogen der ved hvem der tager referat?', 'Bo Holm er mødeleder'],
    ['Hvad er på dagsordenen til næste møde?', 'Vi ser tilbage og planlægger det næste'],
    ['Vis dagsordenen for næste møde', 'Vi ser tilbage og planlægger det næste'],
    ['Hvem bestemmer hvad der kommer på dagsordenen?', 'kommer selv på dagsordenen'],
    ['Hvem skal gøre hvad efter mødet?', 'Det har I besluttet'],
    ['Der er en fejl i referatet. Det er Gitte der bestiller papir, ikke Iben', 'Det har I besluttet'],
    ['Emil har lavet listen over madpakker, den kan krydses af', 'Det har I besluttet'],
    ['Kan jeg se et billede af det hele, altså en plan for året?', 'Forløb for Stue Gul'],
    ['Hvad laver vi efter jul?', 'Forløb for Stue Gul'],
    ['Hvad hedder vores tema lige nu?', 'Krop, sanser og bevægelse'],
    ['Hvordan går det med vores mål?', 'Mål i forløb 1'],
    ['Hvad har jeg selv prøvet?', 'Dine prøvehandlinger'],
    ['Hvad skete der med spandene, virkede det?', 'Det har I delt i forløb 1'],
    ['Hvilke idéer har du til udetid når det regner?', 'Vejret driller'],
    ['Kan du minde mig om hvad jeg skal gøre inden mødet?', 'Hej, Ane'],
    ['stille 3 dage', 'til og med torsdag 15. oktober'],
    ['stille i en uge', 'til og med mandag 19. oktober'],
  ])('%s', async (text, answer) => {
    const world = copyWorld(first);
    world.setNow('2026-10-13T09:00:00Z');
    const message = { id: 'm1' };
    const reply = await world.send({ who: ane, where: personal, what: { kind: 'words', text }, message });
    expect(replyText(reply)).toContain(answer);
  });
});
