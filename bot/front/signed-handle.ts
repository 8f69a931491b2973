import type { Signer } from '../../shared/ports/signer.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { firstLanguage, showYou } from '../turn/call.ts';
import type { Intent } from '../turn/intent.ts';
import type { Outside } from '../turn/ports.ts';
import type { Handle, Reply } from '../turn/reply.ts';
import type { Form } from '../ui/form.ts';
import type { ActionName } from '../ui/names.ts';
import type { Act, Button, View, ViewNode } from '../ui/view.ts';
import { handle } from './handle.ts';

type Data = Readonly<Record<string, string>>;

/** Where the proof travels among what a button or form carries. */
const proofName = '_proof';
/**
 * What an adapter's own buttons carry, such as the menu of a Slack message: somebody's words, in which no proof can
 * be.
 */
const madeByAdapters: Readonly<Partial<Record<ActionName, readonly string[]>>> = {
  'trial.open': ['text'],
  'trial.from-message': ['text', 'message', 'thread', 'own'],
};

/**
 * The bot as adapters see it. What a client sends back with a button or form was given to it by us, unchanged: each
 * carries a proof, and without it means nothing. What people type needs none.
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
      return { ...reply, view: signView(reply.view, signer) };
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
  return { ...form, context: signData('form', form.id, form.context, signer) };
}

function signData(kind: 'button' | 'form', name: string, signed: Data, signer: Signer): Data {
  const { [proofName]: _, ...data } = signed;
  return { ...data, [proofName]: signer.sign(textOf(kind, name, data)) };
}

/** Nothing when somebody has changed what the button or form carried, or made it up. */
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
  // A button that carries nothing says no more than its name, which anybody may type.
  if (kind === 'button' && Object.keys(data).length === 0) return data;
  return proof !== undefined && signer.isSigned(textOf(kind, name, data), proof) ? data : undefined;
}

/** What is signed of a button or form; the same whatever order a client sends its data back in. */
function textOf(kind: 'button' | 'form', name: string, data: Data): string {
  const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([kind, name, entries]);
}
