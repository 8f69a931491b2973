import { describe, expect, it } from 'vitest';
import { aboveText } from '../../bot/network/text/role-names-above.ts';
import { memberUnitRow, networkRow } from '../../bot/rows/network-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import type { Values } from '../../bot/ui/form.ts';
import { networkRolesAllowed, rolesAbove } from '../../shared/domain/access/network-permissions.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { codeFor, enterCode, fie, join, makeNetwork } from '../people/network-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { bo, personal, replyText, type World } from '../people/world.ts';

async function withNetwork(kind: string) {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world, { kind });
  const isIn = async () => (await readValue(world.ports, memberUnitRow(network, unit))) !== undefined;
  const kindNow = async () => (await readValue(world.ports, networkRow(network)))?.kind;
  return { world, unit, network, isIn, kindNow };
}

const editForm = async (world: World, network: string) =>
  formOf(await world.press(fie, personal, 'network.edit', { network }));

/** Sent with any kind, whatever the form offers. */
async function changeKind(world: World, network: string, kind: string) {
  const form = await editForm(world, network);
  return world.submit(fie, personal, form.id, { ...form.values, kind }, form.context);
}

async function asked(world: World, network: string) {
  const shown = await enterCode(world, await codeFor(world, network));
  return { shown, yes: () => world.press(bo, personal, 'network.join', yesOf(shown)) };
}

const yesOf = (shown: Parameters<typeof buttonOf>[0]) =>
  ({ ...buttonOf(shown, 'network.join').data }) as Values;

describe('what a unit says yes to', () => {
  it('names everybody above it who may read or write, in an area and a municipality alone', async () => {
    const { world, network } = await withNetwork('area');
    const { shown } = await asked(world, network);
    expect(replyText(shown)).toMatchInlineSnapshot(`
      "Skal Stue Gul være med i Fjordnetværket?
      Møderne handler om: Overgange i hverdagen
      Det her kan netværket få at se
      • Hvor mange prøvehandlinger I har haft, hvornår på dagen og om hvad, og hvad der kom ud af dem.
      • Tallene er altid lagt sammen med de andre enheders. Står der færre end fem personer bag et tal, viser jeg “for få”. Ord kommer kun med, når lederen selv skriver dem til netværket.
      • Kun når lederen har set tallene efter et møde og trykket “Frigiv”. Intet går videre af sig selv.
      Sådan kan det se ud: “Garderobe: 23 · Måltid: 17 · Søvn og hvile: for få”. Aldrig jeres enhed for sig, og aldrig navne.
      I det her netværk kan flere læse med
      • De her kan læse, hvad der fylder i alle enheder lagt sammen, men ingen ord fra jer: skole- og dagtilbudschef, områdeleder, projektleder, medlem af forældrebestyrelsen, medlem af det politiske udvalg.
      • De her kan også læse de idéer, I deler i idébanken: projektleder, ressourceperson eller konsulent.
      • De her kan skrive én sætning til jer, som står i jeres guide i to uger: skole- og dagtilbudschef, områdeleder.
      Det, I skriver til hinanden, egne mål og noter bliver hos jer.
      [Ja, vi er med]"
    `);
    const lines = replyText(shown).split('\n');
    for (const [deed, words] of [
      ['network:see-trends', 'hvad der fylder'],
      ['network:read-ideas', 'idébanken'],
      ['network:write-back', 'skrive én sætning'],
    ] as const) {
      const line = lines.find((each) => each.includes(words)) ?? '';
      for (const role of rolesAbove)
        expect(line.includes(aboveText.da.roles[role]), `${deed} ${role}`).toBe(
          networkRolesAllowed(deed).includes(role),
        );
    }
    const chosen = await withNetwork('leaders');
    const own = await asked(chosen.world, chosen.network);
    for (const role of rolesAbove) expect(replyText(own.shown)).not.toContain(aboveText.da.roles[role]);
  });

  it('stays what it was: nobody comes to stand above units that are in', async () => {
    for (const [from, near, far] of [
      ['leaders', 'cluster', 'municipality'],
      ['area', 'municipality', 'leaders'],
    ] as const) {
      const { world, network, kindNow } = await withNetwork(from);
      await join(world, network);
      const refused = await changeKind(world, network, far);
      expect(replyText(refused)).toContain('de har sagt ja til netværket, som det er nu');
      expect(await kindNow()).toBe(from);
      const kinds = (await editForm(world, network)).fields.find(
        (field) => 'id' in field && field.id === 'kind',
      );
      expect(JSON.stringify(kinds)).toContain(`"${near}"`);
      expect(JSON.stringify(kinds)).not.toContain(`"${far}"`);
      expect((await changeKind(world, network, near)).kind).toBe('show');
      expect(await kindNow()).toBe(near);
    }
  });

  it('binds until the unit has left for good', async () => {
    const { world, unit, network, kindNow } = await withNetwork('leaders');
    await join(world, network);
    await world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    await changeKind(world, network, 'area');
    expect(await kindNow()).toBe('leaders');
    world.pass(24 * 3600 + 1);
    await changeKind(world, network, 'area');
    expect(await kindNow()).toBe('area');
  });

  it('is asked anew when the network has become another since it was shown', async () => {
    const { world, network, isIn } = await withNetwork('leaders');
    const { yes } = await asked(world, network);
    await changeKind(world, network, 'area');
    const again = await yes();
    expect(replyText(again)).toContain('I det her netværk kan flere læse med');
    expect(await isIn()).toBe(false);
    await world.press(bo, personal, 'network.join', yesOf(again));
    expect(await isIn()).toBe(true);
  });

  it('is asked anew when it becomes another in the very moment of the yes', async () => {
    const { world, network, isIn, kindNow } = await withNetwork('leaders');
    const { yes } = await asked(world, network);
    const { store } = world.ports;
    const batch = store.batch.bind(store);
    let once = true;
    Object.assign(store, {
      batch: async (...args: Parameters<typeof batch>) => {
        if (once) {
          once = false;
          await changeKind(world, network, 'area');
        }
        return batch(...args);
      },
    });
    await yes();
    expect(await kindNow()).toBe('area');
    expect(await isIn()).toBe(false);
    expect(replyText(await yes())).toContain('I det her netværk kan flere læse med');
  });

  it('holds when a unit comes in in the very moment of the change', async () => {
    const { world, network, isIn, kindNow } = await withNetwork('leaders');
    const { yes } = await asked(world, network);
    const { store } = world.ports;
    const write = store.write.bind(store);
    let once = true;
    Object.assign(store, {
      write: async (...[table, partition, change]: Parameters<typeof write>) => {
        if (once && change.key === networkRow(network).key) {
          once = false;
          await yes();
        }
        return write(table, partition, change);
      },
    });
    const refused = await changeKind(world, network, 'area');
    expect(refused.kind).toBe('form-errors');
    expect(await isIn()).toBe(true);
    expect(await kindNow()).toBe('leaders');
  });
});
