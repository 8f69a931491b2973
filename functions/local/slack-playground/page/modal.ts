import type { DeedAnswer, Raw, ShownModal } from '../page-and-server.ts';
import { find, make } from './dom.ts';
import { drawBlocks, rawsIn, wordsIn } from './draw-blocks.ts';
import { type DrawnInput, drawInput } from './draw-input.ts';
import type { Names } from './draw-text.ts';

interface ModalDeeds {
  readonly submit: (view: string, values: Raw) => Promise<DeedAnswer>;
  readonly press: (view: string, action: string, values: Raw) => Promise<DeedAnswer>;
  readonly close: (view: string) => void;
}

/** The open form. It is drawn anew only when the bot has drawn it anew, so that nobody loses what they typed. */
export function createModal(deeds: ModalDeeds) {
  const dialog = find<HTMLDialogElement>('modal');
  let drawn = '';
  let open = '';
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    deeds.close(open);
  });

  return (modal: ShownModal | undefined, names: Names): void => {
    const key = modal ? `${modal.id} ${modal.hash}` : '';
    if (key === drawn) return;
    drawn = key;
    open = modal?.id ?? '';
    if (!modal) {
      dialog.close();
      return;
    }
    dialog.replaceChildren(drawForm(modal, names, deeds));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    const first = dialog.querySelector<HTMLElement>('.field input, .field select, .field textarea');
    (first ?? dialog.querySelector<HTMLElement>('[type=submit]'))?.focus();
  };
}

function drawForm({ id, view }: ShownModal, names: Names, deeds: ModalDeeds): HTMLFormElement {
  const inputs: DrawnInput[] = [];
  const values = () => Object.fromEntries(inputs.map((input) => [input.id, input.state()]));
  const press = (action: string) => void deeds.press(id, action, values());
  const blocks = rawsIn(view.blocks).flatMap((block) => {
    if (block.type !== 'input') return drawBlocks([block], { names, press });
    const input = drawInput(block);
    inputs.push(input);
    return [input.element];
  });
  const send = make('button', { type: 'submit', class: 'button primary' }, wordsIn(view.submit));
  const leave = make('button', { type: 'button', class: 'button' }, wordsIn(view.close));
  leave.addEventListener('click', () => deeds.close(id));
  const complaint = make('p', { class: 'problem', role: 'status' });
  const form = make(
    'form',
    { novalidate: true },
    make('h2', { id: 'modal-title' }, wordsIn(view.title)),
    make('div', { class: 'body' }, ...blocks, complaint),
    make('div', { class: 'actions foot' }, leave, send),
  );

  function mark(errors: Readonly<Record<string, string | undefined>>): boolean {
    for (const input of inputs) input.tell(errors[input.id]);
    const first = inputs.find((input) => errors[input.id]);
    first?.focus();
    return first !== undefined;
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (mark(Object.fromEntries(inputs.map((input) => [input.id, input.complaint()])))) return;
    send.disabled = true;
    const { errors = {}, problem = '' } = await deeds.submit(id, values());
    send.disabled = false;
    complaint.textContent = problem;
    mark(errors);
  });
  return form;
}
