import type { What } from '../turn/intent.ts';
import { cleanText } from './clean-text.ts';
import { isRecord, type TeamsActivity } from './teams-activity.ts';

/** The message extension's command, as the app's manifest names it. */
const trialCommand = 'trial';

/** Opens the form for a trial: empty, or with a message of one's own in it. */
export function openingOf(activity: TeamsActivity): What | undefined {
  const value = isRecord(activity.value) ? activity.value : {};
  if (value.commandId !== trialCommand) return undefined;
  const text = isRecord(value.messagePayload) ? ownWords(activity, value.messagePayload) : '';
  return { kind: 'button', action: 'trial.open', data: text ? { text } : {} };
}

/** The message's words if the person wrote it; somebody else's are never taken. */
function ownWords(activity: TeamsActivity, message: Readonly<Record<string, unknown>>): string {
  const from = isRecord(message.from) && isRecord(message.from.user) ? message.from.user.id : undefined;
  const content = isRecord(message.body) ? message.body.content : undefined;
  if (from === undefined || from !== activity.from?.aadObjectId || typeof content !== 'string') return '';
  const text = content.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<(?!\/?at\b)[^>]+>/gi, '');
  return cleanText({ ...activity, text });
}
