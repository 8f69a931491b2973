import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import { longestStaffName, mostStaffAtOnce } from '../../../shared/domain/unit/limits.ts';
import type { Member, Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { buttons, heading, list, paragraph, strong } from '../../ui/build-view.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import type { Button, View, ViewNode, Words } from '../../ui/view.ts';
import { membersText } from '../text/members-text.ts';
import { type Left, leftBehindNodes } from './left-decisions-view.ts';

export interface UnitMembers {
  readonly unit: Unit;
  readonly members: readonly Member[];
  readonly staff: readonly { readonly name: string }[];
  readonly mayAdd: boolean;
  readonly mayRemove: boolean;
  /** The names of those who have just been taken out. */
  readonly gone?: readonly string[];
  /** What stands with them still. */
  readonly left?: Left;
}

export function membersView({ unit, members, staff, mayAdd, mayRemove, gone = [], left }: UnitMembers): View {
  const text = membersText[unit.language];
  const data = { unit: unit.id };
  const named = (lines: readonly Words[]): ViewNode =>
    lines.length > 0 ? list(lines) : paragraph(text.nobody);
  const form = (label: string, action: 'members.add' | 'members.shared' | 'members.remove'): Button => ({
    label,
    action,
    data,
    opensForm: true,
  });
  return {
    summary: text.title(unit.name),
    nodes: [
      ...(gone.length > 0 ? [paragraph(strong(text.gone(inOneLine(gone, unit.language))))] : []),
      ...(left ? leftBehindNodes(unit, left) : []),
      heading(text.title(unit.name)),
      heading(text.withAccount, 2),
      named(members.map(({ person, shared }) => [nameOf(person), ...(shared ? [text.shared] : [])])),
      heading(text.without, 2),
      named(staff.map(({ name }) => name)),
      ...(mayAdd
        ? [
            buttons(
              form(text.add, 'members.add'),
              ...(mayRemove && members.length > 1 ? [form(text.markShared, 'members.shared')] : []),
              ...(mayRemove && staff.length + members.length > 1
                ? [form(text.remove, 'members.remove')]
                : []),
            ),
          ]
        : []),
    ],
  };
}

interface Ask {
  readonly unit: Unit;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

export function addStaffForm(ask: Ask): Form {
  const text = membersText[ask.unit.language];
  return {
    ...frame(ask),
    id: 'members.add',
    title: text.addTitle,
    intro: text.addIntro,
    fields: [
      {
        kind: 'text',
        id: 'names',
        label: text.names,
        hint: text.namesHint,
        maxLength: longestStaffName * mostStaffAtOnce,
        multiline: true,
        required: true,
      },
    ],
  };
}

export function sharedForm(ask: Ask & { readonly options: readonly Option[] }): Form {
  const text = membersText[ask.unit.language];
  return {
    ...frame(ask),
    id: 'members.shared',
    title: text.sharedTitle,
    intro: text.sharedIntro,
    fields: [{ kind: 'choices', id: 'shared', label: text.sharedField, options: ask.options }],
  };
}

export function removeStaffForm(ask: Ask & { readonly options: readonly Option[] }): Form {
  const text = membersText[ask.unit.language];
  const chosen = ask.values?.staff?.split(',') ?? [];
  const names = ask.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  // Whoever told of somebody reads who is meant before the form is opened.
  const ahead = names.length > 0 && !ask.errors ? text.removeChosen(inOneLine(names, ask.unit.language)) : '';
  return {
    ...frame(ask),
    id: 'members.remove',
    title: text.removeTitle,
    intro: ahead ? `${ahead} ${text.removeIntro}` : text.removeIntro,
    ...(ahead && { ahead }),
    fields: [{ kind: 'choices', id: 'staff', label: text.removeField, options: ask.options, required: true }],
  };
}

function frame({ unit, context, values, errors }: Ask) {
  const text = membersText[unit.language];
  return {
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
