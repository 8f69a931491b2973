import { may, type Role } from '../../../shared/domain/access/permissions.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { addWeeks, type Day } from '../../../shared/domain/time/day.ts';
import { undoableClaim } from '../../../shared/domain/unit/leadership.ts';
import { longestDeputyWeeks } from '../../../shared/domain/unit/limits.ts';
import type { Institution, LeadershipChange, Member, Unit } from '../../../shared/domain/unit/unit.ts';
import { nameOf } from '../../access/view/person-name.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, facts, heading, note, paragraph, sentence } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Button, View } from '../../ui/view.ts';
import { leadershipText } from '../text/leadership-text.ts';

export function leadershipView(ask: {
  readonly unit: Unit;
  readonly institution: Institution | undefined;
  readonly roles: readonly Role[];
  readonly today: Day;
}): View {
  const { unit, institution, roles, today } = ask;
  const text = leadershipText[unit.language];
  const { leader, deputy } = unit.leadership;
  const standing = deputy && deputy.until >= today ? deputy : undefined;
  const claim = undoableClaim(unit.leadership);
  const data = { unit: unit.id };
  const choices: Button[] = [];
  if (may(roles, 'hand-over'))
    choices.push({ label: text.handOver, action: 'lead.hand-over', data, opensForm: true });
  if (!standing && may(roles, 'take-up-deputy')) {
    choices.push({ label: text.takeUp, action: 'lead.take-up', data, opensForm: true });
  }
  if (standing && may(roles, 'end-deputy')) choices.push({ label: text.end, action: 'lead.end', data });
  if (claim && may(roles, 'undo-claim')) {
    choices.push({
      label: text.undo,
      action: 'lead.undo',
      data: { ...data, claim: claim.id },
      style: 'danger',
    });
  }
  if (may(roles, 'fetch-archive'))
    choices.push({ label: text.archive, action: 'command', data: { ...data, command: 'archive' } });
  return {
    summary: text.title(unit.name),
    nodes: [
      heading(text.title(unit.name)),
      facts([
        { label: text.leader, words: [nameOf(leader)] },
        {
          label: text.deputy,
          words: standing
            ? [nameOf(standing.person), text.deputyUntil(datesText[unit.language].longDay(standing.until))]
            : text.nobody,
        },
        ...(institution
          ? [{ label: text.institution, words: [institution.name, text.ledBy, nameOf(institution.leader)] }]
          : []),
      ]),
      ...(standing ? [] : [note(may(roles, 'take-up-deputy') ? text.beDeputy : text.howDeputy)]),
      ...(choices.length > 0 ? [buttons(...choices)] : []),
    ],
  };
}

/** What the channel is told of a change, or nothing when it is no longer remembered. */
export function leadershipChangedView(unit: Unit, changeId: string): View | undefined {
  const change = unit.leadership.changes.find(({ id }) => id === changeId);
  return change && toldView(unit, change);
}

function toldView(unit: Unit, change: LeadershipChange): View | undefined {
  const text = leadershipText[unit.language].told;
  const { leader, deputy } = unit.leadership;
  const by = nameOf(change.by);
  const told = ([middle, end]: string[], what: ReturnType<typeof nameOf> | string): View => ({
    summary: leadershipText[unit.language].title(unit.name),
    nodes: [paragraph(by, middle ?? '', what, end ?? '')],
  });
  switch (change.kind) {
    case 'created':
      return undefined;
    case 'handed-over':
      return told(text.handedOver, nameOf(leader));
    case 'deputy-took-up':
      return deputy && told(text.tookUp, datesText[unit.language].longDay(deputy.until));
    case 'deputy-ended':
      return told(text.ended, nameOf(leader));
    case 'undone':
      return told(text.undone, nameOf(leader));
  }
}

export function saidView(
  language: Language,
  what: 'done' | 'nothingToUndo' | 'alreadyDeputy' | 'relieved' | 'nobodyToHandTo',
): View {
  return sentence(leadershipText[language][what]);
}

interface LeadershipFormAsk {
  readonly unit: Unit;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Values;
}

export function handOverForm(
  ask: LeadershipFormAsk & { readonly people: readonly Member[]; readonly both: boolean },
): Form {
  const text = leadershipText[ask.unit.language];
  return leadershipForm(ask, {
    id: 'lead.hand-over',
    title: text.handOverTitle,
    intro: text.handOverIntro,
    submitLabel: text.submitHandOver,
    values: { scope: 'unit' },
    fields: [
      {
        kind: 'choice',
        id: 'to',
        label: text.handOverTo,
        required: true,
        options: ask.people.map(({ person }) => ({ value: person.id, label: person.name ?? person.id })),
      },
      ...(ask.both
        ? [
            {
              kind: 'choice' as const,
              id: 'scope',
              label: text.scope,
              required: true,
              show: 'radio' as const,
              options: [
                { value: 'unit', label: text.scopeUnit },
                { value: 'both', label: text.scopeBoth },
              ],
            },
          ]
        : []),
    ],
  });
}

export function deputyForm(ask: LeadershipFormAsk & { readonly today: Day }): Form {
  const { language } = ask.unit;
  const text = leadershipText[language];
  return leadershipForm(ask, {
    id: 'lead.take-up',
    title: text.takeUpTitle,
    intro: text.takeUpIntro,
    submitLabel: text.submitTakeUp,
    values: { weeks: '1' },
    fields: [
      {
        kind: 'choice',
        id: 'weeks',
        label: text.weeks,
        required: true,
        options: Array.from({ length: longestDeputyWeeks }, (_, i) => ({
          value: String(i + 1),
          label: text.weeksOption(i + 1, datesText[language].longDay(addWeeks(ask.today, i + 1))),
        })),
      },
    ],
  });
}

function leadershipForm(
  ask: LeadershipFormAsk,
  form: Pick<Form, 'id' | 'title' | 'intro' | 'submitLabel' | 'fields' | 'values'>,
): Form {
  const text = leadershipText[ask.unit.language];
  return {
    ...form,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { ...form.values, ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}
