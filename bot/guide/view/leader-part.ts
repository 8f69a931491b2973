import { missingIn } from '../../../shared/domain/leading/checklist.ts';
import type { Presence } from '../../../shared/domain/leading/visits.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { buttons, note } from '../../ui/build-view.ts';
import type { ViewNode } from '../../ui/view.ts';
import { leadingText } from '../text/leader-part-text.ts';
import type { GuideShown } from './guide-material.ts';

/** Where a leader could go next; not all that is left, for nobody has to have been everywhere. */
const mostUnseen = 2;

/** For the leader alone: what is not agreed yet before a course begins, and where they have been in it. */
export function leaderPart(shown: GuideShown): readonly ViewNode[] {
  if (shown.audience !== 'leader') return [];
  return [...organiseNodes(shown), ...followUpNodes(shown), ...presenceNodes(shown)];
}

function organiseNodes({ guide, unit }: GuideShown): readonly ViewNode[] {
  const course =
    guide.kind === 'week'
      ? guide.week.number === 1
        ? guide.course.number
        : undefined
      : 'next' in guide && guide.next
        ? guide.next.course.number
        : undefined;
  const missing = course === undefined || guide.kind === 'closed-week' ? [] : missingIn(unit, course);
  if (missing.length === 0) return [];
  const text = leadingText[unit.language];
  return [
    note(
      `☐ ${text.missing(
        inOneLine(
          missing.map((item) => text.items[item]),
          unit.language,
        ),
      )}`,
    ),
    buttons({ label: text.checklist, action: 'checklist.show', data: { unit: unit.id } }),
  ];
}

/** Childminders each work alone, so the middle of a course is the time to sit down with one of them. */
function followUpNodes({ guide, unit }: GuideShown): readonly ViewNode[] {
  const isTime = guide.kind === 'week' && guide.week.number === 3;
  if (!isTime || settingOf(unit.kind) !== 'family-daycare') return [];
  const text = leadingText[unit.language];
  return [
    note(text.followUpHint),
    buttons({ label: text.followUp, action: 'follow-up.show', data: { unit: unit.id } }),
  ];
}

function presenceNodes({ unit, presence }: GuideShown): readonly ViewNode[] {
  if (!presence || presence.count === 0) return [];
  const text = leadingText[unit.language];
  return [
    note(presenceWords(presence, unit.language)),
    buttons({ label: text.visit, action: 'visit.show', data: { unit: unit.id } }),
  ];
}

/** “Du har været med 3 gange i forløbet. Endnu ikke: i garderoben og ude.” */
export function presenceWords({ count, unseen }: Presence, language: 'da' | 'en'): string {
  const text = leadingText[language];
  const next = unseen.slice(0, mostUnseen).map((part) => text.parts[part]);
  return [text.been(count), ...(next.length > 0 ? [text.notYet(inOneLine(next, language))] : [])].join(' ');
}
