import { samePerson } from '../../shared/domain/person/person.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { mostSendings } from '../../shared/domain/process-plan/limits.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { personRow } from '../rows/place-rows.ts';
import { readRows, readValue } from '../rows/row.ts';
import { pseudonymOf, sendRow, sendsBeginning } from '../rows/send-rows.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { adultOptions, adultsRead } from '../unit/adults-to-name.ts';
import { dayIn, dayShown, receivers, shownFrom } from './gather-process-plan.ts';
import { processPlanText } from './text/process-plan-text.ts';
import { everybody, planShown } from './view/plan-shown.ts';
import { sendPlanForm } from './view/process-plan-forms.ts';
import { sentPlanView, unreachedView } from './view/process-plan-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'process-plan.send': Carries<'unit' | 'day' | 'adult', 'slot'>;
    'process-plan.choose': Carries<'unit' | 'day', 'slot'>;
  }
  interface Forms {
    'process-plan.choose': true;
  }
}
declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** To whoever takes over: `by` is the sender's key in the unit, `slot` the group's line in the week. */
    'process-plan-out': { day: string; course: string; by: string; slot?: string };
  }
}

export const sendPlanButton = button('process-plan.send', {
  deed: 'write-process-plan',
  needs: ['day', 'adult'],
  press: (at, { day, slot, adult }) => sendTo(at, { day, slot }, adult),
});

export const choosePlanReceiver = form({
  form: 'process-plan.choose',
  deed: 'write-process-plan',
  ask: async (at, { day, slot }) => {
    const shown = await dayShown(at, dayIn(day, at));
    const adults = adultOptions(shown.colleagues);
    if (adults.length === 0) return { instead: showYou(sentence(processPlanText[at.unit.language].nobody)) };
    return { of: { day, slot }, adults, onPaper: planShown(shown, slot).onPaper };
  },
  draw: ({ unit: { language } }, { adults, onPaper }, drawing) =>
    sendPlanForm({ language, adults, onPaper, ...drawing }),
  check: ({ unit: { language } }, { values }) =>
    values.adult ? {} : { adult: processPlanText[language].chooseWho },
  send: (at, { asked: { of }, values }) => sendTo(at, of, values.adult ?? ''),
});

export const choosePlanReceiverButton = button('process-plan.choose', {
  deed: 'write-process-plan',
  needs: ['day'],
  press: (at, { day, slot }) => choosePlanReceiver.open(at, { day, ...(slot && { slot }) }),
});

/**
 * The same plan goes to the same person once; when it has been edited since, again, and so it does when it never
 * reached them. What is said of it is what came of it: whoever is ill must not believe that a colleague knows.
 */
async function sendTo(
  at: Standing,
  of: { readonly day?: string | undefined; readonly slot?: string | undefined },
  adult: string,
): Promise<Reply> {
  const { unit, call } = at;
  const { ports } = call;
  const day = dayIn(of.day, at);
  const to = (await receivers(at)).find(({ id }) => id === adult);
  const { plan, slot } = planShown(await dayShown(at, day), of.slot);
  const isGone = of.slot !== undefined && of.slot !== everybody && !slot;
  if (!to || !plan || isGone) return showYou(refusalView(unit.language, 'gone'));
  const text = processPlanText[unit.language];
  const unreached = showYou(unreachedView({ unit, day }, to.name));
  const ofPlan = slot ? `group-plan|${day}|${slot.id}|` : `process-plan|${day}|`;
  const [toAll, place] = await Promise.all([
    readRows(ports, sendsBeginning(unit.id, ofPlan)),
    to.person.platform === 'teams' ? readValue(ports, personRow(to.person)) : undefined,
  ]);
  // Teams lets nobody be written to whose chat has never been opened.
  if (to.person.platform === 'teams' && !place?.reference) return unreached;
  const sent = toAll.filter(({ value }) => value.to !== 'channel' && samePerson(value.to, to.person));
  // Keys of before end in the account's id where these have a pseudonym; both have the plan's moment behind it.
  const same = sent.filter(({ value }) => value.key.includes(`|${plan.at}`));
  const before = same.find(({ value }) => value.state !== 'gone');
  if (sent.length >= mostSendings && !before) return showYou(sentence(text.sentOften(to.name)));
  const again = same.length > 0 ? `|${same.length}` : '';
  const key = before?.value.key ?? `${ofPlan}${pseudonymOf(unit.id, to.person)}|${plan.at}${again}`;
  if (!before)
    await commit(
      ports,
      unit,
      [],
      {
        key,
        kind: 'process-plan-out',
        to: to.person,
        about: {
          day,
          course: String(courseOn(at.plan, day)),
          by: memberKey(call.person),
          ...(slot && { slot: slot.id }),
        },
        askedBy: memberKey(call.person),
      },
      { seesGone: true },
    );
  const state = (await readValue(ports, sendRow(unit.id, key)))?.state;
  if (state === 'gone') return unreached;
  return showYou(sentence(state === 'sent' ? text.sent(to.name) : text.onItsWay(to.name)));
}

/** As it stands when it is sent; nothing when it has been taken away. */
export const processPlanOut = message('process-plan-out', async ({ unit, send, read, readAll }) => {
  const { day, course, by, slot } = send.about;
  const shown = await shownFrom({ unit, day, course: Number(course), read, readAll });
  const one = planShown(shown, slot);
  if (!one.plan || (slot && !one.slot)) return undefined;
  const sender = (await adultsRead(readAll, unit.id)).find(
    ({ person }) => person && memberKey(person) === by,
  );
  return sentPlanView(shown, one, sender?.name);
});
