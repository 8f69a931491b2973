import { commonText } from '../access/text/refusal-text.ts';
import { unknownView } from '../access/view/refusal-view.ts';
import {
  askForCalendar,
  closeAllCalendars,
  closeCalendar,
  renewCalendar,
} from '../calendar/calendar-link.ts';
import { showGuide } from '../guide/show-guide.ts';
import { showHelp } from '../help/show-help.ts';
import { learningButtons, learningCommands, learningForms } from '../learning/learning-routes.ts';
import { askForChair, takeChair } from '../meeting/chair.ts';
import { meetingAnswers, meetingButtons, meetingCommands } from '../meeting/meeting-routes.ts';
import { once } from '../outbox/once.ts';
import { openConfirmDates, planFormAnswers, planFormButtons } from '../plan/change-plan.ts';
import { confirmPlanChange, confirmUndo, declinePlanChange, openUndo } from '../plan/confirm-plan.ts';
import { showClosures, showPlan } from '../plan/show-plan.ts';
import { showOperations } from '../rhythm/show-operations.ts';
import { openPosts, showPosts, submitPosts } from '../rhythm/switch-posts.ts';
import { followDeletion, followEdit } from '../trial/follow-message.ts';
import { isSharedTrial } from '../trial/post-trial.ts';
import { trialButtons, trialCommands, trialForms } from '../trial/trial-routes.ts';
import { type Call, callOf, firstLanguage, showYou } from '../turn/call.ts';
import type { Intent } from '../turn/intent.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { openCreateUnit, submitCreateUnit } from '../unit/create-unit.ts';
import { openEditUnit, submitEditUnit } from '../unit/edit-unit.ts';
import { greet, leaveChannel, leaveTenant } from '../unit/greet.ts';
import * as leadership from '../unit/leadership.ts';
import { joinUnit, leaveUnit } from '../unit/membership.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { findCommand } from './find-command.ts';
import type { CommandName } from './text/command-words.ts';

/** The whole bot: what came in, what goes out. Everything it can do stands in one of these three tables. */
export function handle(intent: Intent, ports: Ports): Promise<Reply> {
  const act = () => route(callOf(intent, ports));
  // It is found again by its own rows, which costs nothing extra.
  return isSharedTrial(intent) ? act() : once(ports, intent.delivery, act);
}

const commands: Readonly<Record<CommandName, (call: Call) => Promise<Reply>>> = {
  guide: (call) => showGuide(call),
  help: showHelp,
  plan: (call) => showPlan(call),
  calendar: (call) => askForCalendar(call),
  create: openCreateUnit,
  edit: (call) => openEditUnit(call),
  join: joinUnit,
  leave: (call) => leaveUnit(call),
  leadership: (call) => leadership.showLeadership(call),
  posts: (call) => showPosts(call),
  operations: (call) => showOperations(call),
  ...trialCommands,
  ...learningCommands,
  ...meetingCommands,
};

type Data = Readonly<Record<string, string>>;

/** Exported, like the forms, for the proof that each of them asks who presses. */
export const buttons: Readonly<Record<string, (call: Call, data: Data) => Promise<Reply>>> = {
  command: (call, { command }) => runCommand(call, command),
  'guide.show': async (call, { unit }) => switched(await showGuide(call, { ...(unit && { unit }) }), call),
  'guide.meeting': (call, { unit, minutes }) =>
    showGuide(call, { ...(unit && { unit }), ...(minutes && { minutes }) }).then((reply) =>
      switched(reply, call),
    ),
  'help.show': showHelp,
  'unit.create': openCreateUnit,
  'unit.join': joinUnit,
  'chair.ask': (call, { unit, meeting }) => askForChair(call, unit, meeting),
  'chair.take': (call, { unit, meeting }) => takeChair(call, unit, meeting),
  'plan.show': (call, { unit }) => showPlan(call, unit),
  'plan.closures': (call, { unit }) => showClosures(call, unit),
  'plan.confirm-dates': (call, { unit }) => openConfirmDates(call, unit),
  'plan.undo': (call, { unit }) => openUndo(call, unit),
  'plan.confirm': confirmPlanChange,
  'plan.confirm-undo': confirmUndo,
  'plan.decline': (call, { unit }) => declinePlanChange(call, unit),
  ...planFormButtons,
  'calendar.renew': (call, { unit }) => renewCalendar(call, unit),
  'calendar.close': (call, { unit }) => closeCalendar(call, unit),
  'calendar.close-all': (call, { unit }) => closeAllCalendars(call, unit),
  'posts.open': (call, { unit }) => openPosts(call, unit),
  ...trialButtons,
  'lead.hand-over': (call, { unit }) => leadership.openHandOver(call, unit),
  'lead.take-up': (call, { unit }) => leadership.openTakeUp(call, unit),
  'lead.end': (call, { unit }) => leadership.endDeputy(call, unit),
  'lead.undo': (call, { unit, claim }) => leadership.undoClaim(call, unit, claim),
  ...learningButtons,
  ...meetingButtons,
};

export const forms: Readonly<Record<string, (call: Call, values: Values, context: Data) => Promise<Reply>>> =
  {
    'unit.create': submitCreateUnit,
    'unit.edit': submitEditUnit,
    ...planFormAnswers,
    'posts.switch': submitPosts,
    ...trialForms,
    'lead.hand-over': leadership.submitHandOver,
    'lead.take-up': leadership.submitTakeUp,
    ...learningForms,
    ...meetingAnswers,
  };

async function route(call: Call): Promise<Reply> {
  const { what } = call.intent;
  switch (what.kind) {
    case 'words':
      return runWords(call, what.text);
    case 'button':
      return (own(buttons, what.action) ?? gone)(call, what.data);
    case 'form':
      return (own(forms, what.form) ?? gone)(call, what.values, what.context);
    case 'edited':
      return followEdit(call);
    case 'deleted':
      return followDeletion(call);
    case 'added':
      return greet(call);
    case 'removed':
      return leaveChannel(call);
    case 'uninstalled':
      return leaveTenant(call);
  }
}

function runWords(call: Call, text: string): Promise<Reply> {
  const found = findCommand(text);
  switch (found.kind) {
    case 'command':
      return commands[found.command](call);
    case 'near':
      return Promise.resolve(showYou(unknownView(firstLanguage, found.command)));
    case 'empty':
      return showHelp(call);
    case 'unknown':
      return Promise.resolve(showYou(unknownView(firstLanguage)));
  }
}

function runCommand(call: Call, name: string | undefined): Promise<Reply> {
  return isCommand(name) ? commands[name](call) : gone();
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** A name that came from outside finds what stands in the table, and nothing that every object has. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

async function gone(): Promise<Reply> {
  return showYou(sentence(commonText[firstLanguage].gone));
}

/** In the personal chat the chosen unit's guide takes the place of the one whose button was pressed. */
function switched(reply: Reply, call: Call): Reply {
  return reply.kind === 'show' && call.intent.where.kind === 'personal' ? { ...reply, replace: true } : reply;
}
