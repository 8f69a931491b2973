import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import type { Picture } from '../../../bot/ui/picture.ts';
import { renderDeck } from '../../../bot/web/render-deck.ts';
import { renderPage } from '../../../bot/web/render-page.ts';
import { renderPaperForm } from '../../../bot/web/render-paper-form.ts';
import { slackBlocks, teamsCards } from './blocks-and-cards.ts';
import type { Exhibit } from './collect.ts';
import type { Drawn } from './gallery-data.ts';

/** One clear pixel. */
const noLogo = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

type Blocks = Parameters<typeof Message>[0]['blocks'];

export function draw(exhibit: Exhibit, addressOf: (picture: Picture) => string): Drawn {
  const { name, group, seen, shown } = exhibit;
  const base = { name, group, seen };
  if ('page' in shown) {
    const { page, content, words } = shown.page;
    if ('view' in content) return { ...base, page: renderPage(content.view, page, content.behind) };
    if ('deck' in content) return { ...base, page: renderDeck(content.deck, page) };
    // Those were put together as they were collected.
    if ('parts' in content) return base;
    return { ...base, page: renderPaperForm(content.form, page, words) };
  }
  const teams = attempt(() => teamsCards(exhibit, addressOf));
  const slack = attempt(() => markup(slackBlocks(exhibit, addressOf) as Blocks));
  return {
    ...base,
    ...('form' in shown && { title: shown.form.title }),
    ...('fault' in teams ? { fault: `Teams: ${teams.fault}` } : { teams: teams.made }),
    ...('fault' in slack ? { fault: `Slack: ${slack.fault}` } : { slack: slack.made }),
  };
}

/** When a platform refuses to show something, the page shows its error. */
function attempt<T>(make: () => T): { readonly made: T } | { readonly fault: string } {
  try {
    return { made: make() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function markup(blocks: Blocks): { light: string; dark: string } {
  const inTheme = (theme: 'light' | 'dark') =>
    renderToStaticMarkup(
      createElement(Message, {
        blocks,
        theme,
        name: 'Femuger',
        logo: noLogo,
        time: new Date(0),
        showBlockKitDebug: false,
      }),
    );
  return { light: inTheme('light'), dark: inTheme('dark') };
}
