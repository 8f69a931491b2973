import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { type Buddies, type Pair, pairOf, waiting } from '../../../shared/domain/sparring/buddies.ts';
import { longestTopic } from '../../../shared/domain/sparring/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Form } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { buddyText } from '../text/buddy-text.ts';

type BuddyUnit = Pick<Unit, 'id' | 'name' | 'language'>;
type NameOf = (key: string | undefined) => string | undefined;

interface BuddiesShown {
  readonly unit: BuddyUnit;
  readonly course: number;
  readonly buddies: Pick<Buddies, 'joined' | 'pairs'>;
  readonly self: string;
  readonly nameOf: NameOf;
  readonly said?: string;
}

/** Who goes with whom is everybody's to see; what two talk about is theirs. */
export function buddiesView({ unit, course, buddies, self, nameOf, said }: BuddiesShown): View {
  const { language } = unit;
  const text = buddyText[language];
  const own = pairOf(buddies, self);
  const others = buddies.pairs.filter((pair) => pair !== own && pair.people.length > 1);
  const left = namesOf(waiting(buddies), nameOf, language);
  return {
    summary: said ?? text.title(course),
    nodes: [
      ...(said ? [paragraph(said)] : []),
      note(unit.name),
      heading(text.title(course)),
      paragraph(text.intro),
      ...(own ? ownNodes(own, self, nameOf, language) : []),
      ...others.map(({ people }) => note(text.pair(namesOf(people, nameOf, language)))),
      ...(left ? [note(text.joined(left))] : []),
      ...(buddies.joined.length === 0 ? [note(text.nothing)] : []),
      buttons(...choices({ unit, buddies, self })),
    ],
  };
}

function choices({ unit, buddies, self }: Pick<BuddiesShown, 'unit' | 'buddies' | 'self'>): readonly Act[] {
  const text = buddyText[unit.language];
  const data = { unit: unit.id };
  const isIn = buddies.joined.includes(self);
  const hasOne = pairOf(buddies, self) !== undefined;
  return [
    ...(hasOne ? [{ label: text.agree, action: 'buddy.agree', data, opensForm: true } as const] : []),
    ...(isIn ? [] : [{ label: text.join, action: 'buddy.join', data, style: 'primary' } as const]),
    ...(waiting(buddies).length > 0 ? [{ label: text.make, action: 'buddy.pair', data } as const] : []),
    ...(isIn ? [{ label: text.leave, action: 'buddy.leave', data } as const] : []),
  ];
}

function ownNodes(pair: Pair, self: string, nameOf: NameOf, language: Language): readonly ViewNode[] {
  const text = buddyText[language];
  const others = pair.people.filter((each) => each !== self);
  return [
    paragraph(strong(text.own(namesOf(others, nameOf, language)))),
    ...(pair.topic ? [paragraph(text.topic(pair.topic))] : []),
    ...(pair.day ? [paragraph(text.meet(datesText[language].longDay(pair.day)))] : []),
  ];
}

/** To each of them, when they have been put together. */
export function buddyToldView(unit: BuddyUnit, pair: Pair, self: string, nameOf: NameOf): View {
  const text = buddyText[unit.language];
  const others = pair.people.filter((each) => each !== self);
  const title = text.told(namesOf(others, nameOf, unit.language));
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title, 2),
      paragraph(text.toldBody),
      buttons(
        {
          label: text.agree,
          action: 'buddy.agree',
          data: { unit: unit.id },
          opensForm: true,
          style: 'primary',
        },
        { label: text.leave, action: 'buddy.leave', data: { unit: unit.id } },
      ),
    ],
  };
}

export function agreeForm(ask: {
  readonly language: Language;
  readonly pair: Pair;
  readonly context: Form['context'];
  readonly values?: Form['values'];
  readonly errors?: Form['errors'];
}): Form {
  const { language, pair, context, values, errors } = ask;
  const text = buddyText[language];
  return {
    id: 'buddy.agree',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      { kind: 'text', id: 'topic', label: text.topicField, hint: text.topicHint, maxLength: longestTopic },
      { kind: 'date', id: 'day', label: text.dayField },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: { topic: pair.topic ?? '', day: pair.day ?? '', ...values },
    ...(errors && { errors }),
  };
}

function namesOf(people: readonly string[], nameOf: NameOf, language: Language): string {
  return inOneLine(
    people.flatMap((each) => nameOf(each) ?? []),
    language,
  );
}
