import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../shared/domain/meeting/steps.ts';
import { placeAt } from '../../shared/domain/meeting/where-the-meeting-is.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { mayRun } from './at-meeting.ts';
import { agendaAsStored } from './current-agenda.ts';
import { tellWish } from './goal-in-words.ts';
import { activityToldView, dilemmaView, ownGoalToldView } from './view/said-at-point-view.ts';

type Told = Omit<Parameters<typeof activityToldView>[1], 'hasGoal'>;

/** “Vi er i tvivl om, hvornår vi skal gribe ind.” */
const torn =
  /\b(?:er|var|bliver) (?:\w+ ){0,2}i tvivl\b|\btvivler\b|\bdilemma|\b(?:jeg|vi) ved ikke(?: rigtig| helt)? (?:om|hv\w+)\b|\bpaa den ene side\b|\bsvaert at (?:vide|afgoere)\b/;
/** “Jeg vil gerne øve mig i at vente”: what stands behind it is the goal. */
const ownGoal =
  /^(?:(?:og|så|ok|okay|nu)[\s,]+)*jeg\s+(?:vil|skal)\s+(?:(?:gerne|også|godt|selv|især)\s+)*(?:øve\s+mig|træne)\s+(?:mere\s+)?(?:(?:på|i)\s+)?(?<what>.+)$/iu;

/** Sentences of anybody at the meeting that a point of it understands; nothing is read for any other. */
export async function saidByAnybody(
  at: Standing,
  meeting: Meeting,
  text: string,
): Promise<Reply | undefined> {
  const isTorn = torn.test(plainWords(text));
  const own = at.isShared ? undefined : ownGoal.exec(text)?.groups?.what;
  if (!isTorn && !own) return undefined;
  const here = await pointHere(at, meeting);
  if (isTorn && here?.item === 'dilemma')
    return showYou(dilemmaView(at.unit, mayRun(at, meeting.id) ? here.on : undefined));
  if (!own || here?.item !== 'own-goals') return undefined;
  const said = `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
  const guarded = await guardOne(at.call.ports, at.unit, said);
  if (!guarded.ok && guarded.why !== 'ask') return undefined;
  const isCarried = guarded.ok && fitsButton({ unit: at.unit.id, course: '999', carried: said });
  return showYou(ownGoalToldView(at.unit, meeting.course, isCarried ? said : undefined));
}

/** What the chair writes where goals and activities are planned is one of them before it is a decision. */
export async function saidByChair(at: Standing, meeting: Meeting, told: Told): Promise<Reply | undefined> {
  if (meeting.course === undefined) return undefined;
  const here = await pointHere(at, meeting);
  if (here?.item === 'goals') return tellWish(at, meeting, told.decision.text);
  if (here?.item !== 'activities') return undefined;
  const data = { ...told.decision, carried: told.decision.text };
  if (!(await guardOne(at.call.ports, at.unit, told.decision.text)).ok || !fitsButton(data)) return undefined;
  return showYou(activityToldView(at.unit, { ...told, hasGoal: meeting.goals.length > 0 }));
}

async function pointHere({ call, unit, plan }: Standing, meeting: Meeting) {
  const agenda = await agendaAsStored(call.ports, unit, plan, call.today);
  if (agenda?.meeting.day !== meeting.day) return undefined;
  const steps = meetingSteps(agenda);
  const at = Math.min(meeting.step, steps.length - 1);
  const item = agenda.sections[steps[at]?.section ?? 0]?.item;
  return { item, on: { day: meeting.day, from: placeAt(agenda, at), to: String(at + 1) } };
}
