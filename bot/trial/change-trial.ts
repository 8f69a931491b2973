import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { setOnAgenda } from '../../shared/domain/meeting/taken-off.ts';
import { longestTexts, mostAdditions } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { changeRow } from '../rows/change-row.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ownTrial, rewriteTrial, withTrial } from './find-own-trial.ts';
import { amongItsOthers } from './receipts-of-message.ts';
import { redrawReceipt } from './redraw-receipt.ts';
import { listTrials } from './show-trials.ts';
import { trialText } from './text/trial-text.ts';
import { placeHere } from './trial-receipt.ts';
import { additionForm, signOnlyForm } from './view/one-text-forms.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';
import { writeTrial } from './write-in-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.edit': Carries<'unit' | 'trial', 'from' | 'text'>;
    'trial.sign': Carries<'unit' | 'trial', 'from'>;
    'trial.agenda': Carries<'unit' | 'trial' | 'on', 'from'>;
    'trial.more': Carries<'unit' | 'trial', 'from'>;
  }
  interface Forms {
    'trial.sign': true;
    'trial.add': true;
  }
}

/**
 * Opens the form to change a trial. One that a meeting has talked through is no longer changed: there the form adds
 * to it.
 */
export const editButton = button('trial.edit', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (at, { trial, text }) =>
    withTrial(at, trial, ({ discussed }) =>
      discussed
        ? addToTrial.open(at, { op: trial }, text ? { addition: text } : undefined)
        : writeTrial.open(at, { op: trial, edit: 'yes' }, text ? { what: text } : undefined),
    ),
});

export const signButton = button('trial.sign', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (at, { trial }) =>
    withTrial(at, trial, ({ discussed, row }) => {
      if (discussed) return addToTrial.open(at, { op: trial });
      const { sign } = row.value;
      return writeSign.open(at, { op: trial }, sign ? { sign } : undefined);
    }),
});

export const writeSign = form({
  form: 'trial.sign',
  deed: 'write-trial',
  ask: (at, { op = '' }) => ownTrial(at, op),
  draw: ({ unit }, { row }, drawing) => signOnlyForm({ unit, what: row.value.what, ...drawing }),
  texts: [{ id: 'sign', longest: longestTexts.sign }],
  send: async (at, { asked: found, texts }) => {
    const text = trialText[at.unit.language];
    if (!texts.sign) return showYou(sentence(text.done.saved));
    if (found.discussed) return showYou(sentence(text.alreadyDiscussed));
    const { sign } = texts;
    return rewriteTrial(at, found, (trial) => ({ ...trial, sign }));
  },
});

/** Adds a text to a trial that a meeting has talked through. The trial itself stays as it was. */
export const addToTrial = form({
  form: 'trial.add',
  deed: 'write-trial',
  ask: (at, { op = '' }) => ownTrial(at, op),
  draw: ({ unit }, { row }, drawing) => additionForm({ unit, what: row.value.what, ...drawing }),
  texts: [{ id: 'addition', longest: longestTexts.addition }],
  send: async ({ unit, call }, { asked: { at, row }, texts }) => {
    const text = trialText[unit.language];
    if (!texts.addition) return showYou(sentence(text.done.saved));
    if (isFull(row.value, texts.addition)) return { errors: { addition: text.enoughAdded(mostAdditions) } };
    const addition = { at: call.ports.clock.now().toISOString(), text: texts.addition };
    const changed = await changeRow(call.ports, at, (trial) => trial && withAddition(trial, addition), row);
    return showYou(changed.ok ? sentence(text.added) : refusalView(unit.language, 'busy'));
  },
});

/** Takes a trial off the agenda, or puts it back. */
export const agendaButton = button('trial.agenda', {
  deed: 'write-trial',
  needs: ['trial', 'on'],
  press: (here, { trial: id, on, from }) =>
    withTrial(here, id, async ({ at, row, discussed }) => {
      const { language } = here.unit;
      if (discussed) return showYou(sentence(trialText[language].alreadyDiscussed));
      const onAgenda = on === 'yes';
      const changed = await changeRow(
        here.call.ports,
        at,
        (trial) => trial && setOnAgenda(trial, onAgenda),
        row,
      );
      if (!changed.ok) return showYou(refusalView(language, 'busy'));
      await redrawReceipt(here, changed.row.value);
      return inPlace(here, changed.row.value, { from });
    }),
});

/** *Mere*, where a client cannot fold: the same receipt or list again with all buttons. */
export const moreButton = button('trial.more', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (here, { trial: id, from }) =>
    withTrial(here, id, ({ row, discussed }) =>
      discussed
        ? Promise.resolve(showYou(sentence(trialText[here.unit.language].alreadyDiscussed)))
        : inPlace(here, row.value, { from, open: true }),
    ),
});

interface InPlace {
  readonly from?: string | undefined;
  readonly done?: 'shared' | 'unshared' | 'restored';
  readonly open?: boolean;
}

/** Replaces the receipt or the list in which a button was pressed by one that shows the trial as it is now. */
export async function inPlace(
  at: Standing,
  trial: Trial,
  { from, done, open = false }: InPlace,
): Promise<Reply> {
  const { unit, call } = at;
  if (from === 'list') {
    const shared = done === 'shared' ? trial.id : undefined;
    return listTrials(at, { replace: true, shared, ...(open && { unfolded: trial.id }) });
  }
  const isPersonal = call.intent.where.kind === 'personal';
  const view = trialReceiptView({
    unit,
    trial,
    place: await placeHere(at),
    alone: true,
    named: isPersonal,
    open,
    ...(done && { done }),
    ...(from === 'message' && { from }),
  });
  if (from === 'message') return amongItsOthers(at, trial.id, view);
  return instead(trial.audience === 'unit' && !isPersonal ? showAll(view) : showYou(view));
}

function isFull({ additions = [] }: Trial, addition: string): boolean {
  return additions.length >= mostAdditions && !additions.some(({ text }) => text === addition);
}

/** Adds the text, unless it is there already because the form was sent twice. */
function withAddition(trial: Trial, addition: { readonly at: string; readonly text: Guarded }): Trial {
  const { additions = [] } = trial;
  if (additions.some(({ text }) => text === addition.text)) return trial;
  return { ...trial, additions: [...additions, addition] };
}
