/** What comes from Slack and what goes there: the same libraries, in one file of the bundle. */
export { createChat } from '../../bot/slack/deliver.ts';
export { createReceiver } from '../../bot/slack/receive.ts';
