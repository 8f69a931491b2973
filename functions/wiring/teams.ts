/** What comes from Teams and what goes there: the same libraries, in one file of the bundle. */
export { createChat } from '../../bot/teams/deliver.ts';
export { createReceiver } from '../../bot/teams/receive.ts';
