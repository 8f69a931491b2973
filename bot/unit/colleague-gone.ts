import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import type { Option } from '../ui/form.ts';
import { optionOf, removable, removeStaff, showMembers, staffOf, staffOptions } from './members.ts';

/** “Farida er stoppet hos os”, “fjern Farida”: the form with her chosen, for whoever may remove somebody. */
export const colleagueGoneCommand = command({
  name: 'colleague-gone',
  words: { da: ['fjern en kollega', 'fjern kollega'], en: ['remove a colleague'] },
  help: { under: 'members' },
  deed: 'see-members',
  run: async (at) => {
    const { what } = at.call.intent;
    if (!at.may('remove-members')) return showMembers(at);
    const [staff, members] = await Promise.all([staffOf(at), removable(at)]);
    const options = [...staffOptions(staff), ...members.map(optionOf)];
    const named = namedIn(what.kind === 'words' ? what.text : '', options);
    if (named.length === 0) return showMembers(at);
    return removeStaff.open(at, {}, { staff: named.map(({ value }) => value).join(',') });
  },
});

/** Whose whole name stands there; else whose first name does. */
function namedIn(text: string, options: readonly Option[]): readonly Option[] {
  const said = ` ${plainWords(text)} `;
  const holds = (name: string) => said.includes(` ${plainWords(name)} `);
  const whole = options.filter(({ label }) => holds(label));
  return whole.length > 0 ? whole : options.filter(({ label }) => holds(label.split(/\s+/u)[0] ?? label));
}
