import { samePerson } from '../../shared/domain/person/person.ts';
import { chainOf } from '../../shared/domain/trial/chain.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { coursesBack, mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { readValues } from '../rows/row.ts';
import { doneTrialsSince, openTrialsIn } from '../rows/trial-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Act } from '../ui/view.ts';
import { withTrial } from './find-own-trial.ts';
import { placeOf } from './trial-receipt.ts';
import { chainView, ownTrialsView } from './view/trial-list-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.mine': Carries<never, 'unit' | 'after'>;
    'trial.chain': Carries<'unit' | 'trial'>;
  }
}

/** “Del også den med at vælge vej”: which one, where several are one’s own. */
const toShare =
  /(?<!\p{L})(?:dele?|share)\s(?:(?:også|ogsaa|lige|gerne|nu|too|also)\s)*(?:den|det|the one),?\s(?:(?:der|som)\s)?(?:med|om|hvor|with|about|where)\s(?<about>\S.*)$/isu;

export const trialsCommand = command({
  name: 'trials',
  words: {
    da: ['mine prøvehandlinger', 'mine', 'forløb for prøvehandling'],
    en: ['my trials', 'my trial actions'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'se dine egne prøvehandlinger, og hvordan de gik',
      en: 'see your own trials and how they went',
    },
  },
  deed: 'write-trial',
  run: async (at) => {
    const { what } = at.call.intent;
    const about = what.kind === 'words' && toShare.exec(what.text)?.groups?.about;
    const likely = about ? likelyTrials((await ownTrials(at)).open, about).slice(0, mostOffered) : [];
    return listTrials(at, likely.length > 0 ? { only: likely } : {});
  },
});

export const mineButton = button('trial.mine', {
  deed: 'write-trial',
  press: (at, { after }) => listTrials(at, { after: Number(after) || 0 }),
});

/** Shows a trial with those that came before and after it: goal, trial, sign, outcome, next trial. */
export const chainButton = button('trial.chain', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (at, { trial: id }) =>
    withTrial(at, id, async ({ row }) => {
      const all = await trialsFrom(at, 1);
      const { author } = row.value;
      const isOwn = author.platform !== 'none' && samePerson(author, at.call.person);
      // Who wrote a trial down for somebody sees what became of it, but not what its author keeps private.
      const own = all.filter((trial) => isBy(trial, row.value) && (isOwn || trial.audience === 'unit'));
      return showYou(chainView(at.unit, chainOf(own, row.value.id)));
    }),
});

interface Listing {
  /** Said above the list. */
  readonly lead?: string;
  /** These alone. */
  readonly only?: readonly Trial[];
  /** For somebody who wants to change one or have it gone. */
  readonly mends?: boolean;
  /** So many of the newest were shown already. */
  readonly after?: number;
  /** Below the lead: a way back. */
  readonly undo?: Act | undefined;
  readonly replace?: boolean;
  readonly unfolded?: string;
  readonly shared?: string | undefined;
}

export async function listTrials(
  at: Standing,
  { replace = false, unfolded, shared, only, after = 0, ...said }: Listing = {},
): Promise<Reply> {
  const { unit, call } = at;
  const { open, done } = await ownTrials(at);
  const latest = done.toSorted((a, b) => b.at.localeCompare(a.at));
  // The newest are those that are regretted, and told of.
  const inOrder = only ?? open.toSorted((a, b) => b.at.localeCompare(a.at)).slice(Math.max(0, after));
  const isWhole = !only && after === 0;
  const view = ownTrialsView({
    unit,
    open: inOrder,
    after,
    done: isWhole ? latest : [],
    isPart: only !== undefined,
    unfolded,
    shared,
    inChannel: call.intent.where.kind === 'channel',
    ...said,
  });
  return replace && call.intent.what.kind === 'button' ? instead(showYou(view)) : showYou(view);
}

export async function ownTrials(at: Standing): Promise<{ open: readonly Trial[]; done: readonly Trial[] }> {
  const { unit, call } = at;
  const { course } = placeOf(unit, call.ports.clock.now());
  const mine = ({ author }: Trial) => author.platform !== 'none' && samePerson(author, call.person);
  const all = (await trialsFrom(at, Math.max(1, course - coursesBack))).filter(mine);
  return {
    open: all.filter(({ discussedAt }) => !discussedAt),
    done: all.filter(({ discussedAt }) => discussedAt),
  };
}

async function trialsFrom({ call, unit }: Standing, course: number): Promise<readonly Trial[]> {
  const [open, done] = await Promise.all([
    readValues(call.ports, openTrialsIn(unit.id)),
    readValues(call.ports, doneTrialsSince(unit.id, course)),
  ]);
  return [...open, ...done];
}

function isBy(trial: Trial, { author }: Trial): boolean {
  const other = trial.author;
  return other.platform === author.platform && other.tenant === author.tenant && other.id === author.id;
}
