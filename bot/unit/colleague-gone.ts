import { firstName } from '../../shared/domain/person/first-name.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { paragraph } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Option } from '../ui/form.ts';
import { accounts, optionOf, removable, removeStaff, showMembers, staffOf, staffOptions } from './members.ts';
import { membersText } from './text/members-text.ts';
import { staysAfterAll } from './told-rules.ts';
import { colleagueAwayView } from './view/colleague-away-view.ts';
import { colleagueMovedView } from './view/colleague-moved-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'members.take-off': Carries<'unit' | 'adult'>;
  }
}

/** “Farida er stoppet hos os”, “fjern Farida”: the form with her chosen, for whoever may remove somebody. */
export const colleagueGoneCommand = command({
  name: 'colleague-gone',
  words: { da: ['fjern en kollega', 'fjern kollega'], en: ['remove a colleague'] },
  help: { under: 'members' },
  toldWhole: true,
  deed: 'see-members',
  run: async (at) => {
    const { what } = at.call.intent;
    const told = what.kind === 'words' ? what.text : '';
    if (staysAfterAll.test(plainWords(told))) return showStaying(at, told);
    if (!at.may('remove-members')) return showMembers(at);
    const [staff, members] = await Promise.all([staffOf(at), removable(at)]);
    const options = [...staffOptions(staff), ...members.map(optionOf)];
    const named = namedIn(told, options);
    if (named.length === 0) return nobodyCalled(at, told);
    return removeStaff.open(at, {}, { staff: named.map(({ value }) => value).join(',') });
  },
});

/** “Carla er på barsel”: nobody is taken off for that, unless somebody who may says so. */
export const colleagueAwayCommand = command({
  name: 'colleague-away',
  words: { da: ['en kollega er på barsel', 'en kollega har orlov'], en: ['a colleague is on leave'] },
  help: { under: 'members' },
  deed: 'see-members',
  run: async (at) => {
    const { what } = at.call.intent;
    const [staff, members] = await Promise.all([staffOf(at), removable(at)]);
    const named = namedIn(what.kind === 'words' ? what.text : '', [
      ...staffOptions(staff),
      ...members.map(optionOf),
    ]);
    const [one] = named;
    if (!one || named.length > 1) return showMembers(at);
    const hasAccount = members.some((member) => optionOf(member).value === one.value);
    return showYou(colleagueAwayView(at.unit, one, { hasAccount, mayRemove: at.may('remove-members') }));
  },
});

/** “Flyt kollegaen Hanne til stue Blå”: a unit has no rooms, and each joins another unit on their own. */
export const colleagueMovedCommand = command({
  name: 'colleague-moved',
  words: { da: ['flyt en kollega', 'flyt kollega', 'flyt kollegaen'], en: ['move a colleague'] },
  help: { under: 'members' },
  deed: 'see-members',
  run: async ({ unit, may }) => showYou(colleagueMovedView(unit, { mayRemove: may('remove-members') })),
});

export const takeOffButton = button('members.take-off', {
  deed: 'remove-members',
  needs: ['adult'],
  press: (at, { adult }) => removeStaff.open(at, {}, { staff: adult }),
});

/** “Ditte er alligevel ikke stoppet”: whether she is on the list, and how she comes back to it. */
async function showStaying(at: Standing, told: string): Promise<Reply> {
  const [staff, members] = await Promise.all([staffOf(at), accounts(at)]);
  const named = namedIn(told, [...staffOptions(staff), ...members.map(optionOf)]);
  const text = membersText[at.unit.language];
  const [name = ''] =
    /\p{L}[\p{L}-]*(?=\s+(?:er|bliver|stopper|slutter|rejser|holder)(?!\p{L}))/iu.exec(told) ?? [];
  const called = name.charAt(0).toUpperCase() + name.slice(1);
  const names = named.map(({ label }) => label).join(', ');
  return withAbove(await showMembers(at), names ? text.stays(names) : text.backIn(called));
}

function withAbove(reply: Reply, said: string): Reply {
  if (reply.kind !== 'show') return reply;
  return { ...reply, view: { ...reply.view, nodes: [paragraph(said), ...reply.view.nodes] } };
}

/** A name that nobody here has is said back, above those who are here. */
async function nobodyCalled(at: Standing, told: string): Promise<Reply> {
  const reply = await showMembers(at);
  const name =
    /^(?:fjern |remove )?(?<name>\p{Lu}[\p{L}-]*)(?= (?:er|har|arbejder|stopper?|stoppede|holder|slutter|rejser|skal|ikke|is|has)\b|\W*$)/u.exec(
      told.trim(),
    )?.groups?.name;
  return name ? withAbove(reply, membersText[at.unit.language].nobodyCalled(name)) : reply;
}

/** Whose whole name stands there; else whose first name does. */
function namedIn(text: string, options: readonly Option[]): readonly Option[] {
  const said = ` ${plainWords(text)} `;
  const holds = (name: string) => said.includes(` ${plainWords(name)} `);
  const whole = options.filter(({ label }) => holds(label));
  return whole.length > 0 ? whole : options.filter(({ label }) => holds(firstName(label)));
}
