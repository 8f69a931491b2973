import { createNames } from '../engine/steady-names.ts';
import type { Host } from '../host/host.ts';
import type { Instance } from '../host/operation.ts';
import { ask } from '../people/ask.ts';
import { command, label } from '../people/labels.ts';
import { channelOf, chatOf, press } from '../people/life.ts';
import type { OpenForm, Person, Platform, ShownButton } from '../platforms/platform.ts';
import { createSlack } from '../platforms/slack/slack.ts';
import { act, type Scene } from './scene.ts';

/** One request, ready to be made of any instance, as often as one likes. */
export interface Command {
  readonly name: string;
  readonly receive: (instance: Instance) => Promise<Response>;
}

type Doing = (platform: Platform) => Promise<unknown> | { told: Promise<unknown> };

/** Everything that somebody may do to the unit in the scene at this moment, taken down before it is sent. */
export async function takeDown(scene: Scene, inMeeting: boolean): Promise<readonly Command[]> {
  const all: Command[] = [];
  for (const [name, doing] of await (inMeeting ? inTheMeeting(scene) : beforeTheMeeting(scene)))
    all.push({ name, receive: await requestOf(scene, name, doing) });
  return all;
}

async function beforeTheMeeting(scene: Scene): Promise<[string, Doing][]> {
  const { life, house } = scene;
  const [bo, ane, carla, dorte] = house.staff as [Person, Person, Person, Person];
  const entries = life.oracle.ledger.entriesOf(house);
  const [shared, , , own] = entries;
  const message = shared?.message;
  const secret = own?.marks[0] ?? '';
  if (!message || !own) throw new Error('The scene has lost its trials.');
  const onReceipt = (by: Person, wanted: string) =>
    unfolded(scene, by, wanted, (shown) => shown.thread === message.id);
  const withdraw = await onReceipt(ane, label.withdraw);
  const offAgenda = await onReceipt(ane, label.offAgenda);
  const share = await unfolded(scene, ane, label.share, (shown) => textHas(shown, secret));
  const ret = await formOf(scene, ane, await onReceipt(ane, label.edit));
  const skip = await formBehind(scene, bo, command.plan, label.skip);
  const handOver = await formBehind(scene, bo, command.leadership, label.handOver);
  const deputy = await formBehind(scene, carla, command.leadership, label.takeUp);
  const agenda = await act(scene.world, 'look', () => ask(life, bo, channelOf(life), command.agenda));
  const begin = agenda.flatMap(({ buttons }) => buttons).find((one) => one.label === label.startMeeting);
  if (!begin) throw new Error('There is no meeting today.');
  const left = await act(scene.world, 'look', () => ask(life, dorte, channelOf(life), command.leave));
  const leave = left.flatMap(({ buttons }) => buttons).find((one) => one.label === label.leaveYes);
  if (!leave) throw new Error('Dorte cannot leave.');
  const weeks = skip.fields.find(({ id }) => id === 'week')?.options[0]?.value ?? '';
  const preview = await act(scene.world, 'preview', async () => {
    await scene.world.platform(house.channel).submit(skip, { week: weeks });
    await scene.world.scheduler.pause(3000);
  });
  void preview;
  return [
    [
      'Ane writes',
      (p) => p.say(ane, channelOf(life), `${command.trial}jeg tæller stille til ti zqnynynynynyx`),
    ],
    [
      'Ane rewrites the message',
      (p) => p.edit({ ...message }, `${command.trial}jeg tæller højt til ti zqbababababax`),
    ],
    ['Ane deletes the message', (p) => p.remove(message)],
    ['Ane withdraws', (p) => p.press(ane, withdraw)],
    ['Ane takes it off the agenda', (p) => p.press(ane, offAgenda)],
    ['Ane changes it in the form', (p) => p.submit(ret, { what: 'jeg tæller baglæns zqdadadadadax' })],
    ['Ane shares her own', (p) => p.press(ane, share)],
    ['Bo starts the meeting', (p) => p.press(bo, begin)],
    ['Bo skips a week', (p) => p.press(bo, found(scene, bo, label.yesDoIt))],
    ['Bo hands over', (p) => p.submit(handOver, { to: dorte.account })],
    ['Carla stands in', (p) => p.submit(deputy, { weeks: '2' })],
    ['Dorte leaves', (p) => p.press(dorte, leave)],
    ['the bot is thrown out', (p) => p.throwOut(house.channel)],
  ];
}

async function inTheMeeting(scene: Scene): Promise<[string, Doing][]> {
  const { life, house } = scene;
  const [bo, ane] = house.staff as [Person, Person];
  const [shared] = life.oracle.ledger.entriesOf(house);
  const message = shared?.message;
  if (!message) throw new Error('The scene has lost its trials.');
  const agenda = await act(scene.world, 'look', () => ask(life, bo, channelOf(life), command.agenda));
  let screen = agenda;
  const on = (wanted: string) => screen.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
  const go = async (wanted: string) => {
    const button = on(wanted);
    if (!button) return false;
    screen = (await act(scene.world, `go ${wanted}`, () => press(life, bo, button))).shown;
    return true;
  };
  await go(label.startMeeting);
  const steps: [string, Doing][] = [];
  for (let step = 0; step < 40 && !on(label.closeWithoutGoals); step++) {
    const discussed = on(label.discussed);
    const carry = on(label.carryOver);
    if (discussed && carry && steps.length === 0) {
      steps.push(['Bo marks the topic discussed', (p) => p.press(bo, discussed)]);
      steps.push(['Bo carries the topic over', (p) => p.press(bo, carry)]);
    }
    if (!((await go(label.discussed)) || (await go(label.next)))) break;
  }
  const close = on(label.closeWithoutGoals);
  const write = on(label.writeDecision);
  if (!close || !write) throw new Error('The meeting has no end.');
  const decision = await formOf(scene, bo, write);
  const onReceipt = (wanted: string) => unfolded(scene, ane, wanted, (shown) => shown.thread === message.id);
  const withdraw = await onReceipt(label.withdraw);
  const offAgenda = await onReceipt(label.offAgenda);
  return [
    ...steps,
    ['Bo closes the meeting', (p) => p.press(bo, close)],
    ['Bo writes a decision', (p) => p.submit(decision, { text: 'vi fortsætter zqfafafafafax' })],
    ['Ane withdraws', (p) => p.press(ane, withdraw)],
    ['Ane takes it off the agenda', (p) => p.press(ane, offAgenda)],
    ['Ane deletes the message', (p) => p.remove(message)],
    [
      'Ane writes',
      (p) => p.say(ane, channelOf(life), `${command.trial}jeg tæller stille til ti zqnynynynynyx`),
    ],
  ];
}

async function requestOf(scene: Scene, name: string, doing: Doing): Promise<Command['receive']> {
  const { world } = scene;
  let taken: Command['receive'] | undefined;
  const host: Pick<Host, 'request'> = {
    request(_name, _drag, receive) {
      taken ??= receive;
      return new Promise(() => {});
    },
  };
  const carrier = {
    scheduler: world.scheduler,
    host: host as Host,
    seed: 'scene',
    switches: new Set<never>(),
    struck: { allows: () => false, hits: new Set<string>() },
  };
  const platform = createSlack(carrier, world.slackApi, () => {}, createNames());
  world.scheduler.at(world.scheduler.now(), () => void doing(platform));
  await world.scheduler.runUntil(world.scheduler.now() + 2000);
  if (!taken) throw new Error(`${name} sent nothing.`);
  return taken;
}

type Where = (shown: { thread?: string; lines: readonly { text: string }[] }) => boolean;

/** A button that may wait behind *Mere*. */
async function unfolded(scene: Scene, by: Person, wanted: string, where: Where): Promise<ShownButton> {
  const { world, life } = scene;
  const more = world.screen.buttonFor(by, label.more, where);
  if (world.screen.buttonFor(by, wanted, where) || !more) return found(scene, by, wanted, where);
  const { shown } = await act(world, `unfold ${wanted}`, () => press(life, by, more));
  return (
    shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted) ?? found(scene, by, wanted)
  );
}

function found({ world }: Scene, by: Person, wanted: string, where: Where = () => true): ShownButton {
  const button = world.screen.buttonFor(by, wanted, where);
  if (!button) throw new Error(`${by.key} sees no “${wanted}”.`);
  return button;
}

function textHas(
  { lines }: { readonly lines: readonly { readonly text: string }[] },
  words: string,
): boolean {
  return lines.some(({ text }) => text.includes(words));
}

async function formOf(scene: Scene, by: Person, button: ShownButton): Promise<OpenForm> {
  const { outcome } = await act(scene.world, `open ${button.label}`, () => press(scene.life, by, button));
  if (!outcome.form) throw new Error(`“${button.label}” opens no form.`);
  return outcome.form;
}

async function formBehind(scene: Scene, by: Person, words: string, wanted: string): Promise<OpenForm> {
  const shown = await act(scene.world, `ask ${words}`, () => ask(scene.life, by, chatOf(by), words));
  const button = shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
  if (!button) throw new Error(`“${words}” shows no “${wanted}”.`);
  return formOf(scene, by, button);
}
