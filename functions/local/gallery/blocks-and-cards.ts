import { withPictures } from '../../../bot/picture/with-pictures.ts';
import { renderForm as slackForm } from '../../../bot/slack/render-form.ts';
import { renderView as slackView } from '../../../bot/slack/render-view.ts';
import { renderForm as teamsForm } from '../../../bot/teams/render-form.ts';
import { renderView as teamsView } from '../../../bot/teams/render-view.ts';
import type { Picture } from '../../../bot/ui/picture.ts';
import { demoTenant } from '../story/cast.ts';
import type { Exhibit } from './collect.ts';

type AddressOf = (picture: Picture) => string;

/** The blocks Slack is sent for it; it throws where one of them is over a limit of Slack's. Paper has none. */
export function slackBlocks({ shown }: Exhibit, addressOf: AddressOf) {
  if ('page' in shown) return [];
  const there = asInSlack(shown);
  if ('form' in there) return slackForm(there.form).blocks;
  return slackView(withPictures(there.view, addressOf)).flatMap(({ blocks }) => blocks);
}

export function teamsCards({ shown }: Exhibit, addressOf: AddressOf) {
  if ('page' in shown) return [];
  return 'form' in shown
    ? [teamsForm(shown.form, inDialogs)]
    : teamsView(withPictures(shown.view, addressOf), inDialogs);
}

const inDialogs = { forms: 'dialog' } as const;

/** The demo's people are of Teams, and their keys longer than any that a choice in Slack has to hold. */
function asInSlack<T extends Exhibit['shown']>(shown: T): T {
  return JSON.parse(JSON.stringify(shown).replaceAll(demoTenant, 'T1'));
}
