import { firstName } from '../../shared/domain/person/first-name.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { once } from '../outbox/once.ts';
import { owed, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { note, sentence } from '../ui/build-view.ts';
import { accounts, staffOf } from '../unit/members.ts';
import { trialText } from './text/trial-text.ts';

/** “Hanne vil prøve at …”: somebody by name does it. */
const somebodyDoes = /^(?<name>\p{Lu}\p{Ll}+)\s(?:vil|skal|kan|prøver|prøvede|har prøvet|foreslår)(?!\p{L})/u;

/**
 * A colleague's trial that was told by somebody else stands under the name of who wrote it: they are told so, and how it
 * becomes the colleague's. The names are read only where the words begin with one.
 */
export async function tellWhose(at: Standing, { id, what, author }: Trial, reply: Reply): Promise<Reply> {
  const { unit, call } = at;
  const name = somebodyDoes.exec(what)?.groups?.name;
  if (!name || firstName(author.name) === name || at.isShared) return reply;
  const [members, staff] = await Promise.all([accounts(at), staffOf(at)]);
  const names = [...members.map(({ person }) => person.name), ...staff.map((each) => each.name)];
  if (!names.some((each) => firstName(each) === name)) return reply;
  const text = trialText[unit.language];
  const told = at.may('enter-for-others') ? text.leaderWroteFor(name) : text.wroteFor(name);
  if (reply.kind === 'show')
    return { ...reply, view: { ...reply.view, nodes: [...reply.view.nodes, note(told)] } };
  if (reply.kind !== 'nothing') return reply;
  const { delivery } = call.intent;
  const said = await once(call.ports, delivery && `${delivery}:whose:${id}`, async () =>
    owed(showYou(sentence(told)), unit.language),
  );
  return said.kind === 'nothing' ? reply : { ...said, ...(reply.mark && { mark: reply.mark }) };
}
