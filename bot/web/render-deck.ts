import type { Deck, DeckCard } from '../ui/deck.ts';
import type { Page } from '../ui/page.ts';
import { escapeHtml } from './escape.ts';
import { pageAround } from './page.ts';

const onAPage = 9;

/** Nine cards to a page with lines to cut along, and nothing else on paper. */
export function renderDeck(deck: Deck, { footer: _, ...page }: Page): string {
  const pages = Array.from({ length: Math.ceil(deck.length / onAPage) }, (_, index) =>
    deck.slice(index * onAPage, (index + 1) * onAPage),
  );
  const decks = pages.map((cards) => `<div class="deck">${cards.map(renderCard).join('')}</div>`);
  return pageAround(page, [`<h1 class="on-screen">${escapeHtml(page.title)}</h1>`, ...decks].join('\n'));
}

function renderCard({ kind, words, next }: DeckCard): string {
  return `<article class="card"><p>${escapeHtml(kind)}</p><h2>${escapeHtml(words)}</h2><p class="next">${escapeHtml(next)}</p></article>`;
}
