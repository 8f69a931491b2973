import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { parsePlanChanges, writtenWords } from '../../shared/domain/plan/parse-changes.ts';
import { isOpen, type OpenQuestion } from '../../shared/domain/unit/open-question.ts';
import { enter, type Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { whoIsAsked } from '../meeting/withdraw-asking.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { ActionName } from '../ui/button-and-form-names.ts';
import type { Act, View } from '../ui/view.ts';
import type { Watch } from './note-deed.ts';
import { unknownText } from './text/unknown-text.ts';

/**
 * Questions that are answered with one yes, and whose buttons carry no words of anybody's: “Skal beslutningen slettes?”,
 * “Skal jeg spørge Carla?”, “Vil du ændre planen sådan?”. Those that carry words are not kept before they are answered.
 */
const answerable: ReadonlySet<string> = new Set<ActionName>([
  'meeting.drop',
  'decision.given',
  'decision.doer',
  'decision.day',
  'chair.ask-one',
  'chair.step-in',
  'plan.confirm',
  'plan.confirm-undo',
]);

/** The one button that says yes; of several such it cannot be told which is meant. */
function questionIn(reply: Reply): Act | undefined {
  if (reply.kind !== 'show') return undefined;
  const acts = actsIn(reply.view).filter(({ action }) => answerable.has(action));
  return acts.length === 1 ? acts[0] : undefined;
}

/** A closed day may be called something: then the words wait in the button alone. */
function carriesWords(act: Act | undefined): boolean {
  return act?.action === 'plan.confirm' && writtenWords(parsePlanChanges(act.data.changes) ?? []).length > 0;
}

function actsIn({ nodes }: View): readonly Act[] {
  return nodes.flatMap((node) =>
    node.node === 'buttons' ? node.buttons.filter((each): each is Act => 'action' in each) : [],
  );
}

/**
 * A question in somebody's own chat is remembered with the member until the next answer that reads their row, so that
 * “ja” presses its button. The guide reads no such row, and puts no question: after it the last question is still the last.
 * Nothing is written where nothing was asked and nothing is asked.
 */
export async function rememberQuestion(call: Call, reply: Reply, watched: Watch): Promise<void> {
  const { ports, intent, person } = call;
  if (intent.where.kind !== 'personal' || intent.overheard) return;
  const found = questionIn(reply);
  // Whoever pressed what only the chair may press is told so: that is no question to them.
  const isToldOnly = found?.action === 'chair.step-in' && intent.what.kind !== 'words';
  const act = isToldOnly || carriesWords(found) ? undefined : found;
  const data = act?.data as Readonly<Record<string, string>> | undefined;
  const at = ports.clock.now().toISOString();
  const within = data?.unit ?? '';
  const question = act && data && watched.isMember(within) ? { action: act.action, data, at } : undefined;
  try {
    if (question) await note(within, question);
    // What was asked before is over, in whichever unit.
    for (const unit of watched.asked) if (!question || unit !== within) await note(unit, undefined);
  } catch {
    // It was answered all the same: the button below the question is there.
  }

  async function note(unit: string, asked: OpenQuestion | undefined): Promise<void> {
    await changeRow(
      ports,
      memberRow(unit, person),
      (now) => {
        if (!now || now.shared || (!asked && !now.asked)) return now;
        const { asked: _, ...kept } = now;
        return asked ? { ...kept, asked } : kept;
      },
      watched.member(unit),
    );
  }
}

const politely =
  '(?:tak|please|gerne|endelig|bare|lige|du|maa|det|kan|vil|goer|er|jeg|godt|rigtigt|fint|da|selvfoelgelig|den|hende|ham|dem)';
/** “Ja tak”, “ja, det kan jeg godt”. */
const saysYes = new RegExp(`^(?:ja|jo|jep|yes)(?: ${politely})*$`);
/** “Ja, slet den” says it of no other question. */
const verbs: Readonly<Record<string, string>> = {
  'meeting.drop': 'slet|fjern',
  'chair.ask-one': 'spoerg \\w+',
  'chair.step-in': 'overtag',
};
const mends = 'ret';
const saysNo = /^(?:nej|nae|no)\b/;

/** “Ja” presses the button that says yes, “nej” lets it be; where nothing waits for it, `otherwise` answers. */
export function answerInWords(
  call: Call,
  text: string,
  press: (action: string, data: OpenQuestion['data']) => Promise<Reply> | undefined,
  otherwise: () => Promise<Reply>,
): Promise<Reply> {
  const plain = plainWords(text);
  return enter(call, { deed: 'see-help', withoutUnit: otherwise }, async (at) => {
    const { unit, member } = at;
    const asked = call.intent.where.kind === 'personal' ? member?.value.asked : undefined;
    if (asked && isOpen(asked, call.ports.clock.now())) {
      if (isYesTo(asked, plain)) return (await press(asked.action, asked.data)) ?? otherwise();
      if (saysNo.test(plain)) return showYou(sentence(unknownText[unit.language].letBe));
    }
    const toChair = saysYes.test(plain) ? await askedToChair(at) : undefined;
    return (toChair && (await press('chair.step-in', toChair))) ?? otherwise();
  });
}

function isYesTo({ action }: OpenQuestion, plain: string): boolean {
  const verb = verbs[action] ?? mends;
  return (
    saysYes.test(plain) ||
    new RegExp(`^(?:ja|jo|jep|yes) (?:${politely} )*(?:${verb})(?: ${politely})*$`).test(plain)
  );
}

/** “Kan du lede mødet?” was put to them in a message of its own, and waits for them. */
async function askedToChair({
  unit,
  plan,
  call,
  isShared,
}: Standing): Promise<OpenQuestion['data'] | undefined> {
  const meeting =
    isShared || call.intent.where.kind !== 'personal' ? undefined : meetingAhead(plan, call.today);
  const asked = meeting ? await whoIsAsked(call.ports, unit, meeting) : [];
  if (!meeting || !asked.some((each) => samePerson(each, call.person))) return undefined;
  const over = unit.chairs?.[meeting.id]?.id;
  return { unit: unit.id, meeting: meeting.id, asked: 'yes', ...(over && { over }) };
}
