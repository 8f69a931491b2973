import type { Deed, DeedAnswer, Shown, ShownConversation, ShownMessage } from '../page-and-server.ts';
import { createComposer } from './composer.ts';
import { arrange, find, make } from './dom.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawMessage } from './draw-message.ts';
import { createModal } from './modal.ts';

// Runs in the page itself. Who sits here stands in the address, so that two windows can be two people.
const query = location.search;
const [messages, home] = [find('messages'), find('home')];
const drawn = new Map<string, { readonly revision: number; readonly element: HTMLElement }>();
/** The newest message of each conversation that was looked at. */
const seen = new Map<string, string>();
let shown: Shown | undefined;
let tab: 'messages' | 'home' = 'messages';
let drawnHome = -1;
let painted = '';
/** Whoever reads the newest goes on seeing the newest, also when a picture above it has come. */
let isAtEnd = true;

const composer = createComposer(act);
const paintModal = createModal({
  submit: (view, values) => act({ kind: 'submit', view, values }),
  press: (view, action, values) => act({ kind: 'press-form', view, action, values }),
  close: (view) => void act({ kind: 'close', view }),
});

const updates = new EventSource(`/updates${query}`);
updates.addEventListener('message', ({ data }) => {
  shown = JSON.parse(String(data)) as Shown;
  paint();
});
updates.addEventListener('open', () => notice(''));
updates.addEventListener('error', () => notice('Forbindelsen er væk. Kører npm start stadig?'));
addEventListener('hashchange', paint);
messages.addEventListener('load', followEnd, { capture: true });
messages.addEventListener('scroll', () => {
  isAtEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
});

async function act(deed: Deed): Promise<DeedAnswer> {
  try {
    const response = await fetch(`/deeds${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(deed),
    });
    const answer = (await response.json()) as DeedAnswer;
    notice(answer.problem ?? '');
    return answer;
  } catch {
    const problem = 'Det kom ikke frem. Kører npm start stadig?';
    notice(problem);
    return { problem };
  }
}

function notice(sentence: string): void {
  find('notice').textContent = sentence;
}

function paint(): void {
  const place = placeNow();
  if (!shown || !place) return;
  paintTop(shown);
  if (place.kind === 'channel') tab = 'messages';
  if (tab === 'messages') seen.set(place.id, newestIn(place));
  find('title').textContent = nameOf(place);
  document.title = `${nameOf(place)} · Femuger i Slack`;
  paintTabs(place);
  const isHome = tab === 'home';
  home.hidden = !isHome;
  messages.hidden = isHome;
  paintHome(shown);
  paintMessages(shown, place);
  paintPlaces(shown, place);
  composer.show(place, shown.names, !isHome);
  paintModal(shown.modal, shown.names);
}

function placeNow(): ShownConversation | undefined {
  const asked = location.hash.slice(1);
  return shown?.conversations.find(({ id }) => id === asked) ?? shown?.conversations[0];
}

function nameOf({ kind, name }: ShownConversation): string {
  return kind === 'channel' ? `#${name}` : name;
}

function paintTop({ me, names, bot }: Shown): void {
  const who = find<HTMLSelectElement>('who');
  if (who.childElementCount > 0) return;
  const people = Object.entries(names).filter(([id]) => id !== bot);
  who.append(...people.map(([id, name]) => make('option', { value: id }, name)));
  who.value = me;
  who.addEventListener('change', () => {
    location.search = `?person=${who.value}`;
  });
  const other = people.find(([id]) => id !== me);
  find<HTMLAnchorElement>('another').href = `/?person=${other?.[0] ?? me}${location.hash}`;
}

function paintPlaces({ conversations }: Shown, here: ShownConversation): void {
  const links = conversations.map((one) => {
    const hasNews = isNew(one);
    const link = make('a', { href: `#${one.id}`, class: hasNews ? 'new' : '' }, nameOf(one));
    if (one.id === here.id) link.setAttribute('aria-current', 'page');
    if (hasNews) link.append(make('span', { class: 'dot' }, ' nyt'));
    return link;
  });
  arrange(find('places'), links);
}

function newestIn({ messages }: ShownConversation): string {
  return messages.at(-1)?.ts ?? '';
}

/** Whether something stands there that was not looked at yet. */
function isNew(place: ShownConversation): boolean {
  return newestIn(place) !== (seen.get(place.id) ?? '');
}

function paintTabs(place: ShownConversation): void {
  const tabs = find('tabs');
  const news = tab === 'home' && isNew(place) ? ' · nyt' : '';
  const key = `${place.id} ${tab}${news}`;
  if (tabs.dataset.key === key) return;
  tabs.dataset.key = key;
  const names = { home: 'Hjem', messages: `Beskeder${news}` };
  const buttons = (place.kind === 'direct' ? (['home', 'messages'] as const) : []).map((name) => {
    const button = make('button', { type: 'button', 'aria-pressed': String(tab === name) }, names[name]);
    button.addEventListener('click', () => {
      tab = name;
      if (name === 'home') void act({ kind: 'open-home' });
      paint();
    });
    return button;
  });
  tabs.replaceChildren(...buttons);
}

function paintHome({ home: tab, names }: Shown): void {
  if (!tab || tab.revision === drawnHome) return;
  drawnHome = tab.revision;
  const press = async (action: string, button: HTMLButtonElement) => {
    button.disabled = true;
    await act({ kind: 'press-home', action });
    button.disabled = false;
  };
  home.replaceChildren(...drawBlocks(tab.blocks, { names, press }));
}

function paintMessages(all: Shown, place: ShownConversation): void {
  const nodes: HTMLElement[] = [beginningOf(place)];
  let day = '';
  for (const message of inThreads(place.messages)) {
    if (message.day !== day && !message.thread) {
      day = message.day;
      nodes.push(kept(`day ${place.id} ${day} ${message.ts}`, 0, () => make('h2', { class: 'day' }, day)));
    }
    nodes.push(
      kept(`${place.id} ${message.ts}`, message.revision, () =>
        drawMessage(message, {
          names: all.names,
          me: all.me,
          conversation: place.id,
          act,
          answerIn: composer.answerIn,
        }),
      ),
    );
  }
  arrange(messages, nodes);
  const isOther = painted !== place.id;
  painted = place.id;
  if (isOther) isAtEnd = true;
  followEnd();
}

function followEnd(): void {
  if (isAtEnd) messages.scrollTop = messages.scrollHeight;
}

/** Answers stand below what they answer. */
function inThreads(all: readonly ShownMessage[]): readonly ShownMessage[] {
  const known = new Set(all.map(({ ts }) => ts));
  const roots = all.filter(({ thread }) => !thread || !known.has(thread));
  return roots.flatMap((root) => [root, ...all.filter(({ thread }) => thread === root.ts)]);
}

function kept(key: string, revision: number, draw: () => HTMLElement): HTMLElement {
  const before = drawn.get(key);
  if (before?.revision === revision) return before.element;
  const element = draw();
  drawn.set(key, { revision, element });
  return element;
}

function beginningOf(place: ShownConversation): HTMLElement {
  return kept(`beginning ${place.id}`, place.hasBot ? 1 : 0, () => {
    const begins = make('div', { class: 'beginning' }, make('p', {}, `Her begynder ${nameOf(place)}.`));
    if (place.kind === 'direct')
      begins.append(make('p', {}, 'Skriv guide, dagsorden eller hjælp til Femuger.'));
    else if (place.hasBot)
      begins.append(make('p', {}, 'Skriv @Femuger guide, eller en linje med prøvehandling: …'));
    else {
      const invite = make(
        'button',
        { type: 'button', class: 'button primary' },
        'Tilføj Femuger til kanalen',
      );
      invite.addEventListener('click', () => void act({ kind: 'invite', conversation: place.id }));
      begins.append(make('p', {}, 'Femuger er her ikke endnu.'), invite);
    }
    return begins;
  });
}
