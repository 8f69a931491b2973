import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf, fill, formOf, send } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();
await fill(first, 'members.add', { names: 'Farida\nGitte' });

describe('a colleague who has stopped', () => {
  it.each([
    'Farida er stoppet hos os',
    'Farida arbejder her ikke mere',
    'Farida arbejder ikke her længere',
    'Farida er ikke ansat mere',
    'Farida er her ikke mere',
    'Farida har fået nyt job',
    'fjern Farida',
    'kan du tage Farida ud af listen',
    'Farida stopper på fredag',
  ])('%s: opens the form with her chosen, and then it is said that she is out', async (text) => {
    const world = copyWorld(first);
    const form = formOf(await world.say(bo, personal, text));
    expect(form.id).toBe('members.remove');
    expect(form.ahead).toBe('Jeg har sat kryds ved Farida. Ingen er fjernet, før du gemmer.');
    expect(form.intro).toContain(form.ahead);
    const chosen = form.values?.staff ?? '';
    expect(chosen.split(',')).toHaveLength(1);
    const said = replyText(await send(world, form, { staff: chosen }));
    expect(said).toContain('Farida er ikke længere med i enheden.');
    expect(said.replace('Farida er ikke længere med i enheden.', '')).not.toContain('Farida');
    expect(said).toContain('Gitte');
  });

  it('is found by her first name though she has an account', async () => {
    const form = formOf(await copyWorld(first).say(bo, personal, 'Carla er stoppet'));
    expect(form.values?.staff).toContain('UCARLA');
  });

  it.each(['Iben er stoppet hos os', 'Iben arbejder her ikke mere', 'fjern Iben'])(
    '%s: says that nobody is called that, above those who are here',
    async (text) => {
      const said = replyText(await copyWorld(first).say(bo, personal, text));
      expect(said).toContain('Her er ingen, der hedder Iben, så jeg har ikke ændret noget.');
      expect(said).toContain('Medlemmer af Stue Gul');
      expect(said).not.toContain('Jeg har ikke gemt');
    },
  );

  it('is shown in the list where nobody is known by that name, and to whoever may remove nobody', async () => {
    expect(replyText(await copyWorld(first).say(bo, personal, 'fjern Wanda'))).toContain(
      'Medlemmer af Stue Gul',
    );
    expect(replyText(await copyWorld(first).say(ane, personal, 'fjern Farida'))).toContain(
      'Medlemmer af Stue Gul',
    );
  });

  it.each(['fjern min note', 'vi fjerner bordet i gangen med børnene', 'fjern beslutningen'])(
    'is not read out of “%s”',
    async (text) => {
      const reply = await copyWorld(first).say(bo, personal, text);
      expect(replyText(reply)).not.toContain('Medlemmer af');
    },
  );
});

describe('a colleague who has not stopped after all', () => {
  it.each([
    'Farida er alligevel ikke stoppet',
    'Nej, Farida stopper alligevel ikke',
    'Farida bliver her alligevel',
    'Farida er stadig ansat',
  ])('%s: is said to be on the list, which is as it was', async (text) => {
    const shown = await copyWorld(first).say(bo, personal, text);
    expect(replyText(shown)).toContain('Farida står stadig på listen. Jeg har ikke ændret noget.');
    expect(replyText(shown)).toContain('Medlemmer af Stue Gul');
  });

  it('is told how to come back where the list has nobody of that name', async () => {
    const shown = await copyWorld(first).say(bo, personal, 'iben er alligevel ikke stoppet');
    expect(replyText(shown)).toContain(
      'Iben står ikke på listen nu. Har Iben en konto, er det nok at skrive',
    );
    expect(buttonsOf(shown).map(({ action }) => action)).toContain('members.add');
  });

  it.each(['regnen er alligevel ikke stoppet', 'Farida er ikke stoppet med at synge'])(
    'is not heard in what is of something else: %s',
    async (text) => {
      const said = replyText(await copyWorld(first).say(bo, personal, text));
      expect(said).not.toContain('på listen');
    },
  );
});
