import type { Deed, DeedAnswer, ShownConversation, ShownMessage } from '../page-and-server.ts';
import { find, make } from './dom.ts';
import type { Names } from './draw-text.ts';

/** The box to write in. What is half written in one conversation waits there until one comes back. */
export function createComposer(act: (deed: Deed) => Promise<DeedAnswer>) {
  const form = find<HTMLFormElement>('composer');
  const thread = make('div', { class: 'thread', hidden: true });
  const offers = make('div', { class: 'offers', role: 'group', 'aria-label': 'Nævn', hidden: true });
  const field = make('textarea', { rows: '2', name: 'text' });
  const send = make('button', { type: 'submit', class: 'button primary' }, 'Send');
  form.append(thread, offers, make('div', { class: 'writing' }, field, send));
  const drafts = new Map<string, string>();
  let place: ShownConversation | undefined;
  let names: Names = {};
  let answered: ShownMessage | undefined;

  function setThread(message: ShownMessage | undefined): void {
    answered = message;
    thread.hidden = !message;
    if (!message) return;
    const leave = make('button', { type: 'button', 'aria-label': 'Skriv ikke i tråden' }, '✕');
    leave.addEventListener('click', () => setThread(undefined));
    thread.replaceChildren(`Du svarer i tråden under ${message.name} ${message.time} `, leave);
    field.focus();
  }

  /** The names that begin like what stands behind the last `@`. */
  function offer(): void {
    const typed = /(?:^|\s)@([\p{L} ]{0,20})$/u.exec(field.value.slice(0, field.selectionStart))?.[1];
    const found =
      typed === undefined
        ? []
        : Object.values(names).filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
    offers.hidden = found.length === 0;
    offers.replaceChildren(
      ...found.map((name) => {
        const button = make('button', { type: 'button' }, `@${name}`);
        button.addEventListener('click', () => take(name));
        return button;
      }),
    );
  }

  function take(name: string): void {
    const at = field.selectionStart;
    const before = field.value.slice(0, at).replace(/@[\p{L} ]*$/u, `@${name} `);
    field.value = before + field.value.slice(at);
    field.setSelectionRange(before.length, before.length);
    offer();
    field.focus();
  }

  field.addEventListener('input', offer);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !offers.hidden && !event.shiftKey) {
      event.preventDefault();
      offers.querySelector('button')?.click();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [text, where] = [field.value, place];
    if (!text.trim() || !where) return;
    const into = answered?.thread ?? answered?.ts;
    field.value = '';
    offer();
    setThread(undefined);
    const { problem } = await act({
      kind: 'say',
      conversation: where.id,
      text,
      ...(into && { thread: into }),
    });
    if (problem && place?.id === where.id && field.value === '') field.value = text;
  });

  return {
    answerIn: setThread,
    show(where: ShownConversation, known: Names, isShown: boolean): void {
      form.hidden = !isShown;
      names = known;
      if (place?.id === where.id) return;
      if (place) drafts.set(place.id, field.value);
      place = where;
      setThread(undefined);
      field.value = drafts.get(where.id) ?? '';
      const about = where.kind === 'channel' ? `#${where.name}` : 'Femuger';
      field.setAttribute('aria-label', `Skriv til ${about}`);
      field.placeholder =
        where.kind === 'channel'
          ? '@Femuger guide, prøvehandling: … eller /femuger hjælp'
          : 'guide, dagsorden, hjælp …';
      offer();
    },
  };
}
