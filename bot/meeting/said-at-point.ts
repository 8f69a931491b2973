import { activitySaid, isNamedActivity } from '../../shared/domain/meeting/activity-said.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { atHeldMeeting, mayRun } from './at-meeting.ts';
import { tellWish } from './goal-in-words.ts';
import { screen } from './meeting-screen.ts';
import { pointHere } from './point-here.ts';
import { moveSaid } from './told-of-moving.ts';
import { closesMeeting } from './told-rules.ts';
import { activityToldView, dilemmaView, ownGoalToldView } from './view/said-at-point-view.ts';

type Told = Omit<Parameters<typeof activityToldView>[1], 'hasGoal' | 'activity'>;

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
  const isOfGoals = here?.item === 'goals' || here?.item === 'activities';
  if (isOfGoals && steers(plainWords(told.decision.text)))
    return atHeldMeeting(at, meeting.day, (held) => screen(held, held.held.value));
  const isNamed = isNamedActivity(told.decision.text);
  if (here?.item === 'goals' && !isNamed) return tellWish(at, meeting, told.decision.text);
  if (here?.item !== 'activities' && !isNamed) return undefined;
  return tellActivity(at, meeting, told);
}

/** Asked whether it is one; nothing where it does not go into a button. */
export async function tellActivity(at: Standing, meeting: Meeting, told: Told): Promise<Reply | undefined> {
  const { text, goal } = activitySaid(told.decision.text, meeting.goals);
  const data = { ...told.decision, carried: text, ...(goal && { goal }) };
  if (!(await guardOne(at.call.ports, at.unit, told.decision.text)).ok || !fitsButton(data)) return undefined;
  const activity = { text, ...(goal && { goal }) };
  return showYou(activityToldView(at.unit, { ...told, activity, hasGoal: meeting.goals.length > 0 }));
}

const going = '(?:gaar?|skal|maa|hopper|rykker|springer|kommer|kan|lad os|tager|tage|gaa|komme)';
const onOrBack =
  '(?:videre|tilbage|fremad|naeste punkt|(?:til |med )?det (?:naeste|forrige)(?: punkt| emne)?|til naeste|til punkt \\d+)';
const softly = '(?:(?:vi|nu|lige|bare|saa|ogsaa|vist|igen|hurtigt|gaa|komme|hoppe|til) )*';
/** “Så går vi til det næste”, “vi skal videre nu, klokken er mange”, “det var det, så lukker vi mødet”, “tak for i dag”. */
const steering = new RegExp(
  `\\b${going} ${softly}${onOrBack}(?: (?:nu|igen|her|tak|i dag))*(?: (?:klokken|tiden|ellers|saa|for) .*)?$|\\b(?:luk(?:ker|ke)?|slut(?:ter|te)?|afslut(?:ter|te)?|stop(?:per|pe)?|rund(?:er|e)?) (?:vi )?(?:nu )?(?:(?:status)?moedet|af|her|for i dag)\\b|\\bslut for i dag\\b|\\btak for (?:i dag|moedet|alle?|gode?|jeres|input)\\b|^(?:(?:og|men|saa|mange|tusind) )*tak\\b|\\b(?:det|den) (?:her )?punkt(?:et)? (?:er|var)\\b|\\bfaerdige? med (?:det|den|punktet|her)\\b|^(?:(?:og|men|saa|nu) )*(?:hvad|hvem|hvor|hvordan|hvornaar|hvorfor|hvilken|hvilke)\\b`,
);

/** What leads the meeting on, back or to its end, thanks or asks is none of what is planned. */
function steers(plain: string): boolean {
  return moveSaid(plain) !== undefined || closesMeeting.test(plain) || steering.test(plain);
}
