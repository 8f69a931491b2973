import { mostEyes } from '../../shared/domain/outside-eye/limits.ts';
import { eyeGoneOn, type OutsideEye } from '../../shared/domain/outside-eye/outside-eye.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { asCounted, onlyOnce } from '../outbox/as-counted.ts';
import { endingOn, makeEndingDue, withoutEnding } from '../outbox/delete-ended.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { outsideEyeRow } from '../rows/outside-eye-rows.ts';
import { deleting, inserting, readValue, replacing, writeTogether } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { eyesFrom, ownEye, showInvitation, showOutsideEyes } from './show-outside-eyes.ts';
import { outsideEyeText } from './text/outside-eye-text.ts';
import { errorsIn, outsideEyeForm, outsideEyeTexts, valuesOfEye } from './view/outside-eye-form.ts';
import { takeBackSureView } from './view/outside-eye-views.ts';

declare module '../ui/button-and-form-names.ts' {
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
    if (row) {
      const moving = movedFrom ? [withoutEnding(lies, movedFrom)] : [];
      const changes = [replacing(lies, row, eye), ...moving, endingOn(lies, goneOn)];
      if (!(await writeTogether(ports, unit.id, changes)).ok)
        return showYou(refusalView(unit.language, 'busy'));
      return showInvitation(at, eye, text.moved);
    }
    switch (await addEye(at, eye, goneOn)) {
      case 'full':
        return { errors: { '': text.errors.full(mostEyes) } };
      case 'exists': {
        // Somebody pressed twice, or sent an old form once more: what is shown is what stands, if it is theirs.
        const there = await ownEye(at, op);
        return there ? showInvitation(at, there.value, text.saved) : showYou(sentence(text.gone));
      }
      case 'busy':
        return showYou(refusalView(unit.language, 'busy'));
      case 'added':
        return showInvitation(at, eye, text.saved);
    }
  },
});

const attempts = 24;

/** With the unit's row as it was when the others were counted: of two at once the second counts again. */
async function addEye(
  { unit, row, call: { ports, today } }: Standing,
  eye: OutsideEye,
  goneOn: Day,
): Promise<'added' | 'full' | 'exists' | 'busy'> {
  const lies = outsideEyeRow(unit.id, eye.id);
  const changes = [inserting(lies, eye), ...onlyOnce(unit.id, eye.id, goneOn), endingOn(lies, goneOn)];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const counted = await asCounted(ports, row, attempt);
    if (!counted) return 'busy';
    const others = (await eyesFrom(ports, unit.id, today)).filter(({ id }) => id !== eye.id);
    if (others.length >= mostEyes) return 'full';
    const written = await writeTogether(ports, unit.id, [...changes, counted]);
    if (written.ok) return 'added';
    if (written.reason === 'exists') return 'exists';
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

export const writeOutsideEyeButton = button('outside-eye.write', {
  deed: 'invite-outside-eye',
  press: async (at, { eye, course, activity }) => {
    const op = at.call.ports.ids.next();
    if (eye) return writeOutsideEye.open(at, { op, eye });
    const goals =
      activity && course
        ? await readValue(at.call.ports, commonGoalsRow(at.unit.id, Number(course)))
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
