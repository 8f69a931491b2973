import type { Raw } from '../page-and-server.ts';
import { make } from './dom.ts';
import { drawText, link, mention, type Names } from './draw-text.ts';

export interface Drawing {
  readonly names: Names;
  /** Somebody pressed the button with this action id. */
  readonly press: (action: string, button: HTMLButtonElement, value: string) => void;
}

/** The blocks that the bot sends, which are few: headings, rich text, small print, pictures, lines and buttons. */
export function drawBlocks(blocks: readonly Raw[], drawing: Drawing): readonly HTMLElement[] {
  return blocks.map((block) => drawBlock(block, drawing));
}

function drawBlock(block: Raw, drawing: Drawing): HTMLElement {
  switch (block.type) {
    case 'header':
      return make('h3', {}, wordsIn(block.text));
    case 'rich_text':
      return make('div', { class: 'rich' }, ...rawsIn(block.elements).map((one) => drawRich(one, drawing)));
    case 'section':
      return make('p', {}, drawPiece(block.text, drawing));
    case 'context':
      return make(
        'p',
        { class: 'small' },
        ...rawsIn(block.elements).map((element) => drawPiece(element, drawing)),
      );
    case 'image':
      return make('img', { src: string(block.image_url), alt: string(block.alt_text) });
    case 'divider':
      return make('hr');
    case 'actions':
      return make(
        'div',
        { class: 'actions' },
        ...rawsIn(block.elements).map((button) => drawButton(button, drawing)),
      );
    default:
      return make('p', { class: 'problem' }, `Her tegnes ingen ${string(block.type)}.`);
  }
}

function drawRich(element: Raw, drawing: Drawing): HTMLElement {
  const inside = () => rawsIn(element.elements).map((one) => drawRun(one, drawing));
  switch (element.type) {
    case 'rich_text_list': {
      const tag = element.style === 'ordered' ? 'ol' : 'ul';
      const start = typeof element.offset === 'number' ? String(element.offset + 1) : undefined;
      const items = rawsIn(element.elements).map((item) =>
        make('li', {}, ...rawsIn(item.elements).map((one) => drawRun(one, drawing))),
      );
      return make(tag, { start }, ...items);
    }
    case 'rich_text_quote':
      return make('blockquote', {}, ...inside());
    default:
      return make('p', {}, ...inside());
  }
}

function drawRun(run: Raw, { names }: Drawing): Node {
  switch (run.type) {
    case 'user':
      return mention(string(run.user_id), names);
    case 'link':
      return link(string(run.url), string(run.text) || string(run.url));
    default: {
      const style = raw(run.style);
      return style.bold === true
        ? make('strong', {}, string(run.text))
        : document.createTextNode(string(run.text));
    }
  }
}

function drawPiece(piece: unknown, { names }: Drawing): Node {
  const { type, text } = raw(piece);
  return type === 'mrkdwn' ? drawText(string(text), names) : document.createTextNode(string(text));
}

function drawButton(button: Raw, { press }: Drawing): HTMLElement {
  const label = wordsIn(button.text);
  const look = `button ${string(button.style)}`;
  if (typeof button.url === 'string') {
    const opens = link(button.url, label);
    opens.className = look;
    return opens;
  }
  const drawn = make('button', { type: 'button', class: look }, label);
  drawn.addEventListener('click', () => press(string(button.action_id), drawn, string(button.value)));
  return drawn;
}

export function wordsIn(text: unknown): string {
  return string(raw(text).text);
}

export function rawsIn(list: unknown): readonly Raw[] {
  return Array.isArray(list) ? list.map(raw) : [];
}

export function raw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
