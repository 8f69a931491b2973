import type { OutsideEye } from '../../../shared/domain/outside-eye/outside-eye.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, divider, heading, link, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { outsideEyeText } from '../text/outside-eye-text.ts';

type EyeUnit = Pick<Unit, 'id' | 'name' | 'language'>;

interface EyesShown {
  readonly unit: EyeUnit;
  readonly eyes: readonly OutsideEye[];
  /** Which of them the reader may move or take back. */
  readonly mayChange: (eye: OutsideEye) => boolean;
  readonly said?: string;
}

export function outsideEyesView({ unit, eyes, mayChange, said }: EyesShown): View {
  const text = outsideEyeText[unit.language];
  const isEmpty = eyes.length === 0;
  const invite: Act = {
    label: isEmpty ? text.invite : text.inviteMore,
    action: 'outside-eye.write',
    data: { unit: unit.id },
    opensForm: true,
    ...(isEmpty && { style: 'primary' as const }),
  };
  return {
    summary: said ?? text.title,
    nodes: [
      ...(said ? [paragraph(said)] : []),
      note(unit.name),
      heading(text.title),
      ...(isEmpty ? [paragraph(text.intro), note(text.nothing)] : []),
      ...eyes.flatMap((eye) => eyeNodes(unit, eye, mayChange(eye))),
      ...(isEmpty ? [] : [note(text.goes)]),
      buttons(invite),
    ],
  };
}

function eyeNodes(unit: EyeUnit, eye: OutsideEye, mayChange: boolean): readonly ViewNode[] {
  const { language } = unit;
  const text = outsideEyeText[language];
  const data = { unit: unit.id, eye: eye.id };
  const own: readonly Act[] = mayChange
    ? [
        { label: text.text, action: 'outside-eye.text', data, style: 'primary' },
        { label: text.change, action: 'outside-eye.write', data, opensForm: true },
        { label: text.takeBack, action: 'outside-eye.take-back', data },
      ]
    : [];
  return [
    paragraph(strong(eye.who), ` · ${whenWords(eye, language)}`),
    quote(eye.look),
    ...(own.length > 0 ? [buttons(...own)] : []),
  ];
}

/** “torsdag 3. december kl. 9.30–10.15” */
function whenWords({ day, from, to }: OutsideEye, language: Language): string {
  const { longDay, time, clock } = datesText[language];
  return outsideEyeText[language].when(longDay(day), time(from), clock(to));
}

/** On the week and on the day, for everybody in the unit. */
export function eyeLines(eyes: readonly OutsideEye[], language: Language): readonly ViewNode[] {
  const { line } = outsideEyeText[language];
  return eyes.map((eye) => ({ node: 'paragraph', words: line(eye.who, whenWords(eye, language)) }));
}

/**
 * Words to send on. The file is behind a link of ours, so that whoever gets it needs no account; its address stands in
 * full, because a phone copies nothing else of a link.
 */
export function invitationView(ask: {
  readonly unit: EyeUnit;
  readonly eye: OutsideEye;
  readonly from: string;
  readonly url: string | undefined;
  readonly said?: string;
}): View {
  const { unit, eye, from, url, said } = ask;
  const text = outsideEyeText[unit.language];
  const { letter } = text;
  const data = { unit: unit.id };
  return {
    summary: said ?? text.title,
    nodes: [
      ...(said ? [paragraph(said)] : []),
      heading(eye.who, 2),
      note(text.copy),
      divider(),
      paragraph(letter.hello(unit.name)),
      paragraph(letter.when(whenWords(eye, unit.language))),
      paragraph(letter.look(eye.look)),
      paragraph(letter.adults),
      ...(url ? [paragraph(letter.calendar, link(url, url))] : []),
      paragraph(letter.bye(from)),
      divider(),
      ...(url ? [note(text.link)] : []),
      buttons(
        {
          label: text.change,
          action: 'outside-eye.write',
          data: { ...data, eye: eye.id },
          opensForm: true,
        },
        { label: text.title, action: 'outside-eye.show', data },
      ),
    ],
  };
}

export function takeBackSureView(unit: EyeUnit, { id, who }: OutsideEye): View {
  const text = outsideEyeText[unit.language];
  const data = { unit: unit.id, eye: id, sure: 'yes' };
  return {
    summary: text.takeBackSure(who),
    nodes: [
      paragraph(text.takeBackSure(who)),
      buttons({ label: text.takeBackYes, action: 'outside-eye.take-back', data, style: 'danger' }),
    ],
  };
}
