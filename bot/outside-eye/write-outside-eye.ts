import { eyeGoneOn, mostEyes, type OutsideEye } from '../../shared/domain/outside-eye/outside-eye.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Change } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { onlyOnce } from '../outbox/as-counted.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { outsideEyeRow } from '../rows/outside-eye-rows.ts';
import { deleting, inserting, readValue, replacing, writeTogether } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { eyesFrom, ownEye, showInvitation, showOutsideEyes } from './show-outside-eyes.ts';
import { outsideEyeText } from './text/outside-eye-text.ts';
import { errorsIn, outsideEyeForm, outsideEyeTexts, valuesOfEye } from './view/outside-eye-form.ts';
import { takeBackSureView } from './view/outside-eye-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    /** With `eye` it is moved or reworded; with an activity of the plan the new one begins from its words. */
    'outside-eye.write': Carries<'unit', 'eye' | 'course' | 'activity'>;
    'outside-eye.take-back': Carries<'unit' | 'eye', 'sure'>;
  }
  interface Forms {
    'outside-eye.write': true;
  }
}

export const writeOutsideEye = form({
  form: 'outside-eye.write',
  deed: 'invite-outside-eye',
  ask: async (at, { op, eye }) => {
    const gone = { instead: showYou(sentence(outsideEyeText[at.unit.language].gone)) };
    const row = await ownEye(at, eye);
    if (eye && !row) return gone;
    return isOurId(op ?? '') ? { op: op ?? '', row } : gone;
  },
  draw: ({ unit }, { row }, { context, values, errors }) =>
    outsideEyeForm({
      language: unit.language,
      context,
      values: values ?? (row ? valuesOfEye(row.value) : {}),
      ...(errors && { errors }),
    }),
  texts: outsideEyeTexts,
  check: ({ unit, call }, { values }) => errorsIn(values, call.today, unit.language),
  send: async (at, { asked: { op, row }, values, texts: { who, look } }) => {
    const { unit, call, member } = at;
    const { ports } = call;
    const text = outsideEyeText[unit.language];
    if (!who || !look) return { errors: errorsIn(values, call.today, unit.language) };
    const others = (await eyesFrom(ports, unit.id, call.today)).filter(({ id }) => id !== op);
    if (!row && others.length >= mostEyes) return { errors: { '': text.errors.full(mostEyes) } };
    const { day = '', from = '', to = '' } = values;
    const eye: OutsideEye = {
      v: 1,
      id: row?.value.id ?? op,
      by: row?.value.by ?? member?.value.person ?? call.person,
      who,
      look,
      day,
      from,
      to,
      at: ports.clock.now().toISOString(),
      revision: row ? row.value.revision + 1 : 0,
    };
    const lies = outsideEyeRow(unit.id, eye.id);
    const goneOn = eyeGoneOn(eye);
    await makeEndingDue(ports, unit.id, goneOn);
    const movedFrom = row && eyeGoneOn(row.value) !== goneOn ? eyeGoneOn(row.value) : undefined;
    const changes: readonly Change[] = [
      ...(row ? [replacing(lies, row, eye)] : [inserting(lies, eye), ...onlyOnce(unit.id, op, goneOn)]),
      ...(movedFrom ? [withoutEnding(lies, movedFrom)] : []),
      endingOn(lies, goneOn),
    ];
    const written = await writeTogether(ports, unit.id, changes);
    if (!written.ok && !row && written.reason === 'exists') {
      // Somebody pressed twice, or sent an old form once more: what is shown is what stands, if it is theirs.
      const there = await ownEye(at, op);
      return there ? showInvitation(at, there.value, text.saved) : showYou(sentence(text.gone));
    }
    if (!written.ok) return showYou(refusalView(unit.language, 'busy'));
    return showInvitation(at, eye, row ? text.moved : text.saved);
  },
});

export const writeOutsideEyeButton = button('outside-eye.write', {
  deed: 'invite-outside-eye',
  press: async (at, { eye, course, activity }) => {
    const op = at.call.ports.ids.next();
    if (eye) return writeOutsideEye.open(at, { op, eye });
    const goals = activity
      ? await readValue(at.call.ports, commonGoalsRow(at.unit.id, Number(course ?? 0)))
      : undefined;
    const look = goals?.goals.flatMap(({ activities }) => activities).find(({ id }) => id === activity)?.text;
    return writeOutsideEye.open(at, { op }, look && { look });
  },
});

export const takeBackOutsideEyeButton = button('outside-eye.take-back', {
  deed: 'invite-outside-eye',
  needs: ['eye'],
  press: async (at, { eye, sure }) => {
    const { unit, call } = at;
    const text = outsideEyeText[unit.language];
    const row = await ownEye(at, eye);
    if (!row) return showYou(sentence(text.gone));
    if (sure !== 'yes') return showYou(takeBackSureView(unit, row.value));
    const lies = outsideEyeRow(unit.id, row.value.id);
    // Its etag: moved in this very moment, it is asked about again.
    const changes = [deleting(lies, row), withoutEnding(lies, eyeGoneOn(row.value))];
    const written = await writeTogether(call.ports, unit.id, changes);
    if (!written.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(await showOutsideEyes(at, text.takenBack(row.value.who)));
  },
});
