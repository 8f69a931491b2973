import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { showYou } from '../turn/call.ts';
import type { Intent } from '../turn/intent.ts';
import type { Outside } from '../turn/ports.ts';
import type { Handle, Reply } from '../turn/reply.ts';
import type { ActionName } from '../ui/button-and-form-names.ts';
import type { Form } from '../ui/form.ts';
import type { Act, Button, View, ViewNode } from '../ui/view.ts';
import { handle } from './handle.ts';

type Data = Readonly<Record<string, string>>;

/** The proof (a signature) lies under this name among the data of a button or form. */
const proofName = '_proof';
/**
 * Buttons that the platform itself makes, such as an entry in the menu of a Slack message, and the data they may
 * carry. We never signed them, so they have no proof.
 */
const madeByAdapters: Readonly<Partial<Record<ActionName, readonly string[]>>> = {
  'trial.open': ['text'],
  'trial.from-message': ['text', 'message', 'thread', 'own'],
};

/**
 * The bot as adapters see it. Every button and form that goes out is signed; one that comes back altered or made up
 * is refused. What people type needs no proof.
 */
export function createHandle(outside: Outside, signer: Signer): Handle {
  return async (intent) => {
    const genuine = withoutProof(intent, signer);
    return genuine
      ? signReply(await handle(genuine, outside), signer)
      : showYou(refusalView(firstLanguage, 'gone'));
  };
}

export function signView(view: View, signer: Signer): View {
  return { ...view, nodes: view.nodes.map((node) => signNode(node, signer)) };
}

function signReply(reply: Reply, signer: Signer): Reply {
  switch (reply.kind) {
    case 'nothing':
      return reply;
    case 'show':
      return {
        ...reply,
        view: signView(reply.view, signer),
        ...(reply.beside && { beside: signView(reply.beside, signer) }),
      };
    case 'open-form':
    case 'form-errors':
      return { ...reply, form: signForm(reply.form, signer) };
    default:
      return reply satisfies never;
  }
}

function signNode(node: ViewNode, signer: Signer): ViewNode {
  if (node.node === 'more') {
    const nodes = node.nodes.map((each) => signNode(each, signer));
    return { ...node, show: signButton(node.show, signer) as Act, nodes };
  }
  if (node.node !== 'buttons') return node;
  return { ...node, buttons: node.buttons.map((button) => signButton(button, signer)) };
}

function signButton(button: Button, signer: Signer): Button {
  if ('url' in button || !button.data) return button;
  return { ...button, data: signData('button', button.action, button.data as Data, signer) } as Act;
}

function signForm(form: Form, signer: Signer): Form {
  const { back } = form;
  return {
    ...form,
    ...(back && { back: signButton(back, signer) as Act }),
    context: signData('form', form.id, form.context, signer),
  };
}

function signData(kind: 'button' | 'form', name: string, signed: Data, signer: Signer): Data {
  const { [proofName]: _, ...data } = signed;
  return { ...data, [proofName]: signer.sign(textOf(kind, name, data)) };
}

/** The intent with its proof taken off; undefined when the data of the button or form is not what we signed. */
function withoutProof(intent: Intent, signer: Signer): Intent | undefined {
  const { what } = intent;
  if (what.kind === 'button') {
    if (isMadeByAdapter(what)) return intent;
    const data = provenData('button', what.action, what.data, signer);
    return data && { ...intent, what: { ...what, data } };
  }
  if (what.kind === 'form') {
    const context = provenData('form', what.form, what.context, signer);
    return context && { ...intent, what: { ...what, context } };
  }
  return intent;
}

function isMadeByAdapter({ action, data }: { readonly action: string; readonly data: Data }): boolean {
  const names = Object.entries(madeByAdapters).find(([name]) => name === action)?.[1];
  return names !== undefined && Object.keys(data).every((name) => names.includes(name));
}

function provenData(kind: 'button' | 'form', name: string, signed: Data, signer: Signer): Data | undefined {
  const { [proofName]: proof, ...data } = signed;
  // A button without data is like a command: anybody may say its name, so there is nothing to prove.
  if (kind === 'button' && Object.keys(data).length === 0) return data;
  return proof !== undefined && signer.isSigned(textOf(kind, name, data), proof) ? data : undefined;
}

/** The text that is signed. Sorted, because a client may send the data back in another order. */
function textOf(kind: 'button' | 'form', name: string, data: Data): string {
  const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, name, entries]);
}
