import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { illForDays } from '../../shared/domain/meeting/limits.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { inOneLine } from '../../shared/domain/person/in-one-line.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { addDays, daysBetween } from '../../shared/domain/time/day.ts';
import { writtenDay } from '../../shared/domain/time/written-day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Standing } from '../access/enter.ts';
import { dayIn, showDay } from '../activity/show-day.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { View } from '../ui/view.ts';
import { askOne } from './ask-for-chair.ts';
import { mayRun, mayWish } from './at-meeting.ts';
import { toldOfAttendance } from './attendance-in-words.ts';
import { type MeetingNow, meetingNow } from './current-agenda.ts';
import { leadView } from './lead-meeting.ts';
import { namedIn, unknownWords } from './named-for-chair.ts';
import { asksNobody, takeOver, takesIt } from './take-over.ts';
import { whoLeads } from './tell-of-chair.ts';
import { agendaText } from './text/agenda-text.ts';
import { chairText } from './text/chair-text.ts';
import { asksSomebody, handsOver, ofNextMeeting } from './told-of-chair.ts';
import { meetingTold } from './told-rules.ts';
import { askOneAct, unaskAct, wishToLeadAct } from './view/chair-acts.ts';
import { goOnAct } from './view/way-to-card-view.ts';
import { askedWords, chairNowView } from './view/who-chairs-view.ts';
import { actsOf, handOverActs, nextActs } from './ways-to-chair.ts';
import { whoIsAsked } from './withdraw-asking.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'chair.show': Carries<'unit'>;
  }
}

const asksWhoLeads = /^(?:og |saa |men )*hvem (?:leder|styrer|holder|er|der leder)\b(?!.*\bspurgt\b)/;
const leaderAway = meetingTold.leaderAway.says;

/** “mødeleder”, “jeg kan ikke lede mødet”, “Bo er syg”: who chairs the next meeting, and how that is changed. */
export const chairCommand = command({
  name: 'chair',
  words: {
    da: [
      ...(['mødeleder', 'mødelederen', 'afløser'] as const),
      ...['jeg vil lede mødet', 'jeg vil gerne lede mødet', 'jeg kan lede mødet', 'jeg kan godt lede mødet'],
      ...['jeg leder mødet', 'led mødet', 'led mødet i stedet', 'hvem kan lede mødet'],
      ...['jeg kan ikke lede mødet', 'jeg kan ikke lede mødet i dag', 'jeg leder ikke mødet'],
    ],
    en: ['chair', 'i will chair the meeting', 'i can chair the meeting', 'i cannot chair the meeting'],
  },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { call } = at;
    const { what } = call.intent;
    const written = what.kind === 'words' ? what.text : '';
    if (leaderAway.test(plainWords(written)))
      return showYou(await leadView(at, { before: chairText[at.unit.language].notPassedOn }));
    const handed = handsOver.test(plainWords(written)) && (await handedByName(at, written));
    if (handed) return handed;
    const isIll = /\bsyg/iu.test(written) && !takesIt(written);
    const ill = isIll ? written : undefined;
    if (ill && !isOfNearMeeting(at, ill))
      return (await toldOfAttendance(at, ill)) ?? showDay(at, dayIn(writtenDay(ill, call.today), at));
    const now = takesIt(written) && (await nextMeeting(at));
    if (now) return takeOver(at, now, written);
    const asked = asksSomebody.test(plainWords(written)) && (await askedByName(at, written));
    if (asked) return asked;
    return showYou(await chairNow(at, { ill, words: written }));
  },
});

/** The same again, for whoever chose not to ask. */
export const chairShowButton = button('chair.show', {
  deed: 'see-agenda',
  press: async (at) => instead(showYou(await chairNow(at, { words: '' }))),
});

const nextMeeting = ({ call, unit, plan }: Standing) => meetingNow(call.ports, unit.id, plan, call.today);

/** “Kan Ane lede næste møde” is of the one after, while a meeting is going on. */
async function meetingSaid(at: Standing, words: string): Promise<MeetingNow | undefined> {
  const now = await nextMeeting(at);
  const after =
    now?.held && ofNextMeeting.test(plainWords(words))
      ? meetingAhead(at.plan, addDays(now.meeting.day, 1))
      : undefined;
  return after ? { meeting: after, held: undefined, before: now?.held?.value } : now;
}

/** “Bed Ane om at lede mødet”: the leader who says so has asked, as with the button; of several nobody is. */
async function askedByName(at: Standing, words: string): Promise<Reply | undefined> {
  const now = at.may('ask-for-chair') && !asksNobody(words) ? await meetingSaid(at, words) : undefined;
  if (!now) return undefined;
  const agreed = at.unit.chairs?.[now.meeting.id];
  const [one, ...more] = (await namedIn(at, words)) ?? [];
  const isAsked = one && more.length === 0 && !samePerson(one, at.call.person) && one.id !== agreed?.id;
  return isAsked ? askOne(at, now.meeting.id, one) : undefined;
}

/** “Ane tager over, jeg skal tage telefonen”: of the meeting that is going on, and of no other one. */
async function handedByName(at: Standing, words: string): Promise<Reply | undefined> {
  return (await nextMeeting(at))?.held ? askedByName(at, words) : undefined;
}

async function chairNow(
  at: Standing,
  { ill, words }: { readonly ill?: string | undefined; readonly words: string },
): Promise<View> {
  const { unit, call } = at;
  const text = chairText[unit.language];
  const now = await meetingSaid(at, words);
  if (!now) return sentence(agendaText[unit.language].noMeeting);
  const { meeting, held } = now;
  const named = ill ? undefined : await namedIn(at, words);
  const agreed = unit.chairs?.[meeting.id];
  const wants = named?.some((each) => samePerson(each, call.person)) ?? /^jeg\b|^i\b/iu.test(words.trim());
  const isTaken =
    wants && agreed !== undefined && !samePerson(agreed, call.person) && !at.may('ask-for-chair');
  const asked = at.may('ask-for-chair') ? await whoIsAsked(call.ports, unit, meeting) : [];
  const isFree = (each: Person) =>
    !samePerson(each, call.person) && !asked.some((one) => samePerson(one, each));
  const others = named?.filter((each) => isFree(each) && each.id !== agreed?.id) ?? [];
  const asks =
    at.may('ask-for-chair') && !asksNobody(words) ? others.map((each) => askOneAct(unit, meeting, each)) : [];
  const chair = await whoLeads(call.ports, unit, meeting, held?.value);
  // Whoever leads the meeting that is going on looks for somebody to hand it to, and not for a way to lead it.
  const isHandedOver = held !== undefined && chair !== undefined && samePerson(chair, call.person);
  const toHand = isHandedOver && asks.length === 0 ? await handOverActs(at, meeting, isFree) : [];
  const wishes = isTaken && chair && mayWish(at, meeting) ? wishToLeadAct(unit, meeting, chair) : undefined;
  const toAsk = inOneLine(
    others.map(({ name = '' }) => firstName(name)),
    unit.language,
  );
  const shallAsk = asks.length > 0 && toAsk ? text.shallAsk(toAsk) : undefined;
  if (held && asksWhoLeads.test(plainWords(words)))
    return chairNowView(unit, meeting, {
      after: askedWords(unit, asked),
      acts: nextActs(at, held.value, { meeting, chair, isAsked: asked.length > 0 }),
      chair,
      reader: call.person,
      isGoingOn: true,
    });
  return chairNowView(unit, meeting, {
    before: ill ? text.notPassedOn : named?.length === 0 ? await unknownWords(at, words) : shallAsk,
    after: wishes ? text.toAsk(wishes.label) : askedWords(unit, asked),
    acts: [
      ...(wishes ? [wishes] : []),
      ...(asked.length > 0 ? [unaskAct(unit, meeting)] : []),
      ...(asks.length > 0 ? asks : toHand.length > 0 ? toHand : actsOf(at, meeting, wants)),
      // It may stand where the meeting stood.
      ...(held && mayRun(at, meeting.id)
        ? [goOnAct(unit, held.value.day, takesOver(unit, held.value, call.person))]
        : []),
    ],
    chair,
    reader: call.person,
    isGoingOn: held !== undefined,
  });
}

/** “Bo er syg” is of the meeting where Bo chairs one of these days; else of the day's groups, which somebody takes. */
function isOfNearMeeting({ unit, plan, call }: Standing, written: string): boolean {
  if (/\bmøde/iu.test(written)) return true;
  const meeting = meetingAhead(plan, call.today);
  if (!meeting || daysBetween(call.today, meeting.day) > illForDays) return false;
  const first = firstName(chairOf(unit, meeting)?.name).toLowerCase();
  return (
    first !== '' &&
    written
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(first)
  );
}
