import type { Deed, ShownMessage } from '../page-and-server.ts';
import { make } from './dom.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawText, type Names, typedText } from './draw-text.ts';

interface MessageDrawing {
  readonly names: Names;
  readonly me: string;
  readonly conversation: string;
  readonly act: (deed: Deed) => Promise<unknown>;
  readonly answerIn: (message: ShownMessage) => void;
}

/** One message, with what can be done with it. */
export function drawMessage(message: ShownMessage, drawing: MessageDrawing): HTMLElement {
  const { name, time, thread, onlyYou, isBot, isGone, ts } = message;
  const article = make('article', {
    class: `message${thread ? ' reply' : ''}${onlyYou ? ' only-you' : ''}`,
    'data-ts': ts,
    'aria-label': `${name} ${time}`,
  });
  const avatar = make(
    'div',
    { class: `avatar${isBot ? ' bot' : ''}`, 'aria-hidden': 'true' },
    name.slice(0, 1),
  );
  const line = make(
    'div',
    { class: 'line' },
    make('strong', {}, name),
    isBot && make('span', { class: 'badge' }, 'APP'),
    make('span', { class: 'small' }, time),
    isGone || onlyYou ? undefined : drawMenu(message, drawing, article),
  );
  const content = make('div', { class: 'content' });
  if (onlyYou) content.append(make('div', { class: 'small' }, '👁 Kun synlig for dig'));
  content.append(line, ...drawWords(message, drawing));
  if (message.reactions.length > 0) {
    const shown = message.reactions.map((name) =>
      make('span', { class: 'reaction' }, emoji[name] ?? `:${name}:`),
    );
    content.append(make('div', { class: 'reactions' }, ...shown));
  }
  article.append(avatar, content);
  return article;
}

const emoji: Readonly<Record<string, string>> = { white_check_mark: '✅ 1' };

function drawWords(message: ShownMessage, { names, conversation, act }: MessageDrawing): readonly Node[] {
  if (message.isGone) return [make('p', { class: 'small' }, 'Denne besked er slettet.')];
  if (message.blocks.length === 0) {
    const edited = message.isEdited && make('span', { class: 'small' }, ' (redigeret)');
    return [make('p', { class: 'said' }, drawText(message.text, names), edited)];
  }
  const press = async (action: string, button: HTMLButtonElement, value: string) => {
    button.disabled = true;
    await act({ kind: 'press', conversation, ts: message.ts, action, value });
    button.disabled = false;
  };
  return drawBlocks(message.blocks, { names, press });
}

/** The little menu of a message: answer, keep as a trial, edit, delete. */
function drawMenu(message: ShownMessage, drawing: MessageDrawing, article: HTMLElement): HTMLElement {
  const { conversation, act, answerIn, me } = drawing;
  const at = { conversation, ts: message.ts };
  const menu = make(
    'details',
    { class: 'menu' },
    make('summary', { 'aria-label': `Mere om beskeden fra ${message.name}` }, '⋯'),
  );
  const item = (label: string, run: () => void) => {
    const button = make('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      menu.open = false;
      run();
    });
    return button;
  };
  const items = [item('Svar i tråd', () => answerIn(message))];
  items.push(item('Gem som prøvehandling', () => void act({ kind: 'shortcut', ...at })));
  if (message.author === me) {
    items.push(item('Rediger', () => article.replaceChildren(drawEditor(message, drawing, article))));
    items.push(item('Slet', () => void act({ kind: 'delete', ...at })));
  }
  const list = make('div', {}, ...items);
  menu.append(list);
  menu.addEventListener('toggle', () => menu.open && list.scrollIntoView({ block: 'nearest' }));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    // Safari gives a pressed button no focus, so nobody is known to have it.
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}

function drawEditor(message: ShownMessage, drawing: MessageDrawing, article: HTMLElement): HTMLElement {
  const { names, act, conversation } = drawing;
  const field = make('textarea', { rows: '3', 'aria-label': 'Ret beskeden' });
  field.value = typedText(message.text, names);
  const back = () => article.replaceChildren(...drawMessage(message, drawing).childNodes);
  const cancel = make('button', { type: 'button', class: 'button' }, 'Fortryd');
  cancel.addEventListener('click', back);
  const save = make('button', { type: 'submit', class: 'button primary' }, 'Gem ændringer');
  const form = make('form', { class: 'editor' }, field, make('div', { class: 'actions' }, cancel, save));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    back();
    void act({ kind: 'edit', conversation, ts: message.ts, text: field.value });
  });
  queueMicrotask(() => field.focus());
  return form;
}
