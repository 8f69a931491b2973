type Fields = Readonly<Record<string, unknown>>;

const required: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postMessage': ['channel', 'text'],
  'chat.postEphemeral': ['channel', 'user', 'text'],
  'chat.update': ['channel', 'ts'],
  'views.open': ['trigger_id', 'view'],
  'views.update': ['view_id', 'view'],
  'views.publish': ['user_id', 'view'],
  'conversations.open': ['users'],
  'conversations.info': ['channel'],
  'conversations.replies': ['channel', 'ts'],
  'reactions.add': ['channel', 'timestamp', 'name'],
  'reactions.remove': ['channel', 'timestamp', 'name'],
  'users.info': ['user'],
  'oauth.v2.access': ['client_id', 'client_secret'],
  response_url: [],
};

/** Everything that the bot calls, each with what it cannot do without. */
export const calledMethods = Object.entries(required);

/** What Slack would refuse, as Slack says it. */
export function problemOf(method: string, args: Fields, token: string | undefined): object | undefined {
  const needed = required[method];
  if (!needed) return { ok: false, error: 'unknown_method' };
  const free = method === 'oauth.v2.access' || method === 'response_url';
  if (!free && !token?.startsWith('xox')) return { ok: false, error: 'not_authed' };
  const missing = needed.find((name) => args[name] === undefined || args[name] === '');
  if (missing) return { ok: false, error: 'invalid_arguments', missing };
  // It posts to a person's id, but looks for a message only in the conversation itself.
  if (method === 'chat.update' && /^[UW]/.test(String(args.channel)))
    return { ok: false, error: 'channel_not_found' };
  const { blocks, view } = args as { blocks?: unknown; view?: Fields };
  if (blocks !== undefined && !areBlocks(blocks, 50)) return { ok: false, error: 'invalid_blocks' };
  const isFine = view?.type === 'home' ? areBlocks(view.blocks, 100) : view && isModal(view);
  if (view !== undefined && !isFine) return { ok: false, error: 'invalid_arguments' };
  return undefined;
}

function isModal(view: Fields): boolean {
  const metadata = String(view.private_metadata ?? '');
  return (
    view.type === 'modal' &&
    textOf(view.title).length <= 24 &&
    textOf(view.submit).length <= 24 &&
    metadata.length <= 3000 &&
    areBlocks(view.blocks, 100)
  );
}

function areBlocks(blocks: unknown, most: number): boolean {
  if (!Array.isArray(blocks) || blocks.length > most) return false;
  const actions = blocks.flatMap((block: Fields) =>
    block.type === 'actions' ? (block.elements as Fields[]) : [],
  );
  const ids = actions.map((action) => action.action_id);
  return new Set(ids).size === ids.length && blocks.every(isBlock);
}

function isBlock(block: Fields): boolean {
  switch (block.type) {
    case 'header':
      return textOf(block.text).length <= 150;
    case 'section':
      return textOf(block.text).length <= 3000;
    case 'actions':
      return (block.elements as Fields[]).length <= 25 && (block.elements as Fields[]).every(isButton);
    default:
      return typeof block.type === 'string';
  }
}

function isButton(element: Fields): boolean {
  return (
    element.type !== 'button' ||
    (textOf(element.text).length <= 75 && String(element.value ?? '').length <= 2000)
  );
}

function textOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}
