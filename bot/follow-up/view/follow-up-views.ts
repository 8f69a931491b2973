import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, divider, heading, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { followUpText } from '../text/follow-up-text.ts';

type DateUnit = Pick<Unit, 'id' | 'name' | 'language' | 'kind'>;

/** A date as one of the two sees it. */
export interface OwnDate {
  readonly date: FollowUp;
  readonly other: Person;
  /** Missing where no secret is set to sign it with, and when the day is over. */
  readonly file: string | undefined;
  readonly isOver: boolean;
}

interface FollowUpsShown {
  readonly unit: DateUnit;
  readonly own: readonly OwnDate[];
  /** For whoever leads: what the course has taken so far, and what the one before it took. */
  readonly leads: HoursShown | undefined;
  readonly said?: string;
}

interface HoursShown {
  readonly minutes: number;
  readonly meetings: number;
  readonly before: number;
}

export function followUpsView({ unit, own, leads, said }: FollowUpsShown): View {
  const text = followUpText[unit.language];
  const data = { unit: unit.id };
  const set: Act = {
    label: own.length > 0 ? text.setMore : text.set,
    action: 'follow-up.set',
    data,
    opensForm: true,
    ...(own.length === 0 && { style: 'primary' as const }),
  };
  const evening: Act = { label: text.eveningHours, action: 'follow-up.hours', data, opensForm: true };
  return {
    summary: said ?? text.title,
    nodes: [
      ...(said ? [paragraph(said)] : []),
      note(unit.name),
      heading(text.title),
      ...(own.length > 0
        ? own.flatMap((each) => dateNodes(unit, each, leads !== undefined))
        : [
            paragraph(text.intro[settingOf(unit.kind)]),
            note(leads ? text.nothing.leader : text.nothing.member),
          ]),
      ...(own.length > 0 ? [note(text.onlyYou)] : []),
      ...(leads ? [...hoursNodes(leads, unit.language), buttons(set, evening)] : []),
    ],
  };
}

function dateNodes(
  unit: DateUnit,
  { date, other, file, isOver }: OwnDate,
  leads: boolean,
): readonly ViewNode[] {
  const { language } = unit;
  const text = followUpText[language];
  const data = { unit: unit.id, date: date.id };
  const row: readonly Button[] = isOver
    ? leads
      ? [{ label: text.hours, action: 'follow-up.hours', data, opensForm: true }]
      : []
    : [
        ...(file ? [{ label: text.file, url: file }] : []),
        { label: text.move, action: 'follow-up.move', data, opensForm: true },
        { label: text.callOff, action: 'follow-up.call-off', data },
      ];
  return [
    paragraph(strong(text.with(nameOf(other, language))), ` · ${dateWords(date, language)}`),
    ...(row.length > 0 ? [buttons(...row)] : []),
  ];
}

/** A sum, and never whose. */
function hoursNodes({ minutes, meetings, before }: HoursShown, language: Language): readonly ViewNode[] {
  if (minutes === 0 && before === 0) return [];
  const text = followUpText[language];
  const { duration } = datesText[language];
  return [
    divider(),
    ...(minutes > 0 ? [paragraph(text.hoursLine(duration(minutes), meetings))] : []),
    ...(before > 0 ? [paragraph(text.hoursBefore(duration(before)))] : []),
    note(text.hoursHow),
  ];
}

/** “torsdag 3. december kl. 13, 1 time” */
export function dateWords({ day, time, minutes }: FollowUp, language: Language): string {
  const { longDay, time: at, duration } = datesText[language];
  return followUpText[language].when(longDay(day), at(time), duration(minutes));
}

export function callOffSureView(unit: DateUnit, { date, other }: Pick<OwnDate, 'date' | 'other'>): View {
  const { language } = unit;
  const text = followUpText[language];
  const { longDay, time } = datesText[language];
  const when = `${longDay(date.day)} ${time(date.time)}`;
  const words = text.callOffSure(nameOf(other, language), when);
  const data = { unit: unit.id, date: date.id, sure: 'yes' };
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons({ label: text.callOffYes, action: 'follow-up.call-off', data, style: 'danger' }),
    ],
  };
}

export type Told = 'set' | 'moved' | 'soon';

/** To the other one at once, and to both on the day before. */
export function followUpToldView(
  unit: DateUnit,
  { date, other }: Pick<OwnDate, 'date' | 'other'>,
  what: Told,
): View {
  const { language } = unit;
  const text = followUpText[language];
  const title = text.toldTitle[what](nameOf(other, language));
  const data = { unit: unit.id };
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title, 2),
      paragraph(strong(dateWords(date, language))),
      buttons(
        { label: text.show, action: 'follow-up.show', data },
        { label: text.move, action: 'follow-up.move', data: { ...data, date: date.id }, opensForm: true },
      ),
      note(what === 'soon' ? text.soonOnlyYou : text.onlyYou),
    ],
  };
}

/** The date itself is gone, so the message brings its day and hour along. */
export function calledOffView(
  unit: DateUnit,
  { day, time }: { readonly day: string; readonly time: string },
): View {
  const { language } = unit;
  const text = followUpText[language];
  const when = `${datesText[language].longDay(day)} ${datesText[language].time(time)}`;
  return {
    summary: text.toldTitle.off,
    nodes: [
      note(unit.name),
      heading(text.toldTitle.off, 2),
      paragraph(text.off(when)),
      buttons({ label: text.show, action: 'follow-up.show', data: { unit: unit.id } }),
    ],
  };
}

export function nameOf({ name }: Person, language: Language): string {
  return name ?? followUpText[language].somebody;
}
