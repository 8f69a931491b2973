import type { Guide } from '../../../shared/domain/guide/guide.ts';
import { firstName } from '../../../shared/domain/person/first-name.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { GuideWords } from '../../guide/view/guide-material.ts';
import { firstSentence, meetingLine, titleOf } from '../../guide/view/guide-title-and-dates.ts';
import { weeksPicture } from '../../guide/view/weeks-picture.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { homeText } from '../text/home-text.ts';

export interface HomeShown {
  readonly unit: Unit;
  readonly guide: Guide;
  readonly today: Day;
  readonly words: GuideWords;
  readonly name?: string | undefined;
  /** A hello stands above it already, and one is enough. */
  readonly isGreeted?: boolean;
  /** The person's own, the latest first. */
  readonly trials: readonly Trial[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** More than this is a list to look through, which has a button of its own. */
const trialsShown = 3;

/** One's own page: this week, the next meeting, what one has under way, and the four things one does most. */
export function homeView(shown: HomeShown): View {
  const { unit, guide, words, name } = shown;
  const { language } = unit;
  const text = homeText[language];
  const week = titleOf(guide, language);
  const meeting = meetingLine(guide, language);
  return {
    summary: `${unit.name}: ${week}`,
    nodes: [
      note(unit.name),
      heading(shown.isGreeted ? text.page : text.hello(name && firstName(name))),
      paragraph(strong(`${week}.`), ...(words.week ? [` ${firstSentence(words.week.short)}`] : [])),
      ...weeksPicture(shown),
      ...(meeting ? [paragraph(strong(text.meeting), ` ${meeting}`)] : []),
      buttons(...mostUsed(shown)),
      ...trialsOf(shown),
      ...switches(shown),
    ],
  };
}

function mostUsed({ unit, guide }: HomeShown): readonly Button[] {
  const text = homeText[unit.language];
  const data = { unit: unit.id };
  return [
    { label: text.write, action: 'trial.open', data, style: 'primary', opensForm: true },
    { label: text.note, action: 'note.open', data, opensForm: true },
    ...(guide.nextMeeting ? [{ label: text.agenda, action: 'agenda.show', data } as const] : []),
    { label: text.guide, action: 'guide.show', data },
  ];
}

function trialsOf({ unit, trials, words }: HomeShown): readonly ViewNode[] {
  const text = homeText[unit.language];
  if (trials.length > 0) {
    return [
      heading(text.trials, 2),
      ...trials.slice(0, trialsShown).flatMap((trial) => trialNodes(unit, trial)),
      ...(trials.length > trialsShown
        ? [buttons({ label: text.all(trials.length), action: 'trial.mine', data: { unit: unit.id } })]
        : []),
    ];
  }
  const { starter } = words;
  if (!starter) return [note(text.noneAtAll)];
  const take: Act = { label: text.tryIt, action: 'trial.take', data: { unit: unit.id, text: starter } };
  return [heading(text.trials, 2), note(text.none), quote(starter), buttons(take)];
}

function trialNodes(unit: Unit, trial: Trial): readonly ViewNode[] {
  const text = homeText[unit.language];
  const data = { unit: unit.id, trial: trial.id };
  const marks = [
    ...(trial.audience === 'private' ? [text.kept] : []),
    ...(trial.outcome?.tried ? [text.tried] : []),
  ];
  return [
    quote(trial.what),
    ...(marks.length > 0 ? [note(marks.join(' · '))] : []),
    buttons({ label: text.howItWent, action: 'outcome.open', data, opensForm: true }),
  ];
}

function switches({ unit, others }: HomeShown): readonly ViewNode[] {
  if (others.length === 0) return [];
  return [
    note(homeText[unit.language].otherUnits),
    buttons(...others.map(({ id, name }): Act => ({ label: name, action: 'home.show', data: { unit: id } }))),
  ];
}
