import { appointmentRow } from '../../bot/rows/above-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { unitWithStaff } from './meeting-steps.ts';
import { enterCode, join, makeNetwork } from './network-steps.ts';
import { formOf } from './plan-steps.ts';
import { personal, replyText, type World } from './world.ts';

const who = (id: string, name: string, tenant = 'M9'): Who => ({ platform: 'teams', tenant, id, name });
/** Named in the settings, and so is somebody of another organisation. */
export const adam = who('adam', 'Adam Administrator');
export const alma = who('alma', 'Alma Administrator', 'M8');
export const vera = who('vera', 'Vera Vang');
export const kurt = who('kurt', 'Kurt Chef');
export const berit = who('berit', 'Berit Bestyrelse');
export const paul = who('paul', 'Paul Politiker');
export const rosa = who('rosa', 'Rosa Ressource');

/** One unit in a network that Fie looks after. */
export async function area(kind = 'area') {
  const { world, unit } = await unitWithStaff();
  Object.assign(world.ports, { administrators: [adam, alma].map(({ name: _, ...person }) => person) });
  const network = await makeNetwork(world, { kind, name: 'Område Nord' });
  await join(world, network);
  return { world, unit, network };
}

export async function roleCode(world: World, network: string, role: string, by: Who): Promise<string> {
  const shown = replyText(await world.press(by, personal, 'above.invite', { network, role }));
  return /\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(shown)?.[0] ?? '';
}

/** The code that the one gets for the other, entered by the other. */
export async function nameAbove(
  world: World,
  network: string,
  role: string,
  by: Who,
  whom: Who,
): Promise<string> {
  const code = await roleCode(world, network, role, by);
  await enterCode(world, code, whom);
  return code;
}

export async function everybodyNamed() {
  const all = await area();
  const { world, network } = all;
  await nameAbove(world, network, 'chief', adam, kurt);
  await nameAbove(world, network, 'area-leader', kurt, vera);
  await nameAbove(world, network, 'board', vera, berit);
  await nameAbove(world, network, 'politician', kurt, paul);
  await nameAbove(world, network, 'resource-person', vera, rosa);
  return all;
}

export const roleOf = async (world: World, network: string, whom: Who) =>
  (await readValue(world.ports, appointmentRow(network, whom)))?.role;

export async function write(world: World, network: string, by: Who, values: Values): Promise<Reply> {
  const form = formOf(await world.press(by, personal, 'above.write', { network }));
  return world.submit(by, personal, form.id, { ...form.values, ...values }, form.context);
}
