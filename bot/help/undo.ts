import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { enter, type Standing } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { type Call, showYou } from '../turn/call.ts';
import { leftToday } from '../unit/undo-leaving.ts';
import { latestDeed } from './latest-deed.ts';
import { notedDeeds } from './noted-deeds.ts';
import { type LatestDeed, latestView, undoView } from './view/undo-view.ts';

/** Of what is named we do not know the latest: “fortryd flytningen” is led to the course. */
const namesSomething =
  /flyt|møde|pause|grupp|plan|beslut|prøvehandling|note|mål|move|meeting|group|decision|trial|goal/iu;

/** What was withdrawn is kept by nobody but the button that brings it back, so the latest deed would be another one. */
const namesWithdrawal = /træk\w*|trukket|trak\b|withdr\w+/iu;

/**
 * Most answers carry a button that takes the thing back, and its place is that answer. Whoever writes `fortryd` or
 * “ups, forkert” has lost sight of it: the latest they did is named, with its button. Where there is none, or something
 * else is named, every place is a button.
 */
const slips = {
  da: [
    'ups',
    'ups forkert',
    'ups det var forkert',
    'ups det var en fejl',
    'hovsa',
    'forkert',
    'det var forkert',
    'det var ikke meningen',
  ],
  en: ['oops', 'oops wrong', 'that was wrong', 'that was a mistake'],
} as const;

export const undoCommand = freeCommand({
  name: 'undo',
  words: {
    da: ['fortryd', 'annuller', 'fortryd det sidste', 'lav det om', 'det var en fejl', ...slips.da],
    en: ['undo', 'cancel', 'take it back', ...slips.en],
  },
  help: { under: 'help' },
  alone: true,
  run: (call) => {
    const isNamed = asksFor(call, namesSomething);
    const isWithdrawn = asksFor(call, namesWithdrawal);
    const withoutUnit = async () => {
      const left = isNamed || isWithdrawn ? undefined : await leftToday(call);
      return showYou(left ? latestView(left.unit, leavingOf(left), 'join') : undoView(firstLanguage));
    };
    return enter(call, { deed: 'see-help', withoutUnit }, async (at) => {
      const { unit, may } = at;
      const [latest, left] = isNamed || isWithdrawn ? [] : await Promise.all([latestDeed(at), leftBy(at)]);
      if (left && (latest?.at ?? '') <= left.at)
        return showYou(latestView(left.unit, leavingOf(left), 'join'));
      if (latest) return showYou(latestView(unit, latest, notedDeeds[latest.noted ?? 'other'].way));
      const places = {
        decisions: may('see-agenda'),
        groups: may('plan-activities'),
        plan: may('change-plan'),
      };
      return showYou(undoView(unit.language, places, { nothingNew: !isNamed && !isWithdrawn, isWithdrawn }));
    });
  },
});

/** A member of a unit may have left another one; for whoever is in none, the channel's own is asked about. */
async function leftBy({ call, unit, member, lastLeft }: Standing) {
  const id = lastLeft ?? (member ? undefined : unit.id);
  return id ? leftToday(call, id) : undefined;
}

function asksFor({ intent: { what } }: Call, words: RegExp): boolean {
  return what.kind === 'words' && words.test(what.text);
}

/** The member's row, on which deeds are noted, is gone with it: what is kept for coming back tells of it. */
function leavingOf({ unit, at }: { readonly unit: Unit; readonly at: string }): LatestDeed {
  return { kind: 'left', at, what: unit.name, id: '' };
}
