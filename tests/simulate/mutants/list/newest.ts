import type { Mutant } from '../mutant.ts';

/** Networks, one's own data, activities, process plans, and what has come to the outbox since. */
export const newest: readonly Mutant[] = [
  {
    file: 'bot/network/store-release.ts',
    line: "if (earlier?.isRead) return 'read';",
    planted: '',
    breaks: 'read-once',
  },
  {
    file: 'bot/network/store-release.ts',
    line: 'await tieTogether(ports, quarter, everywhere);',
    planted: '',
    breaks: 'tied',
  },
  {
    file: 'bot/network/store-release.ts',
    line: "return there.isRead ? 'read' : [deleting(releaseRow(id, quarter, meeting), there.row)];",
    planted: 'return [deleting(releaseRow(id, quarter, meeting), there.row)];',
    breaks: 'taken-back',
  },
  {
    file: 'bot/network/join-network.ts',
    line: "if (before?.left || !(await takeInvitation(call.ports, code, row, unit.id))) return say(at, 'badCode');",
    planted: "if (!(await takeInvitation(call.ports, code, row, unit.id))) return say(at, 'badCode');",
    breaks: 'code-again',
  },
  {
    file: 'bot/network/join-network.ts',
    line: 'if (!there?.left || there.left < since) return there;',
    planted: 'if (!there?.left) return there;',
    breaks: 'back-for-ever',
  },
  {
    file: 'bot/network/join-network.ts',
    line: 'await deleteRow(call.ports, unitNetworkRow(unit.id, id));',
    planted: '',
    breaks: 'still-in',
  },
  {
    file: 'bot/network/facilitator.ts',
    line: 'network && mayNow(network) ? { ...network, facilitator: person } : network,',
    planted: 'network && { ...network, facilitator: person },',
    breaks: 'takeover',
  },
  {
    file: 'bot/network/enter-network.ts',
    line: "if (!row || !mayInNetwork(roles, deed)) return showYou(refusalView(firstLanguage, 'gone'));",
    planted: "if (!row) return showYou(refusalView(firstLanguage, 'gone'));",
    breaks: 'permission',
  },
  {
    file: 'bot/network/guard-network-text.ts',
    line: 'if (text.length > longest * farTooLong) return { ok: false, error: words.tooLong(longest) };',
    planted: '',
    breaks: 'far-too-long',
  },
  {
    file: 'bot/network/send-summary.ts',
    line: 'if (!marked.ok) return;',
    planted: '',
    breaks: 'told-twice',
  },
  {
    file: 'bot/network/send-summary.ts',
    line: 'await deleteRow(ports, mark);',
    planted: '',
    breaks: 'never-told',
  },
  {
    file: 'bot/network/ask-for-release.ts',
    line: 'if (!samePerson(actingLeader(unit.leadership, today), unit.leadership.leader)) return undefined;',
    planted: '',
    breaks: 'deputy',
  },
  {
    file: 'bot/network/forget-author.ts',
    line: 'isSummedUp(row.value, summaries)',
    planted: 'false as boolean',
    breaks: 'sums-change',
  },
  {
    file: 'bot/network/pseudonym.ts',
    line: "return createHmac('sha256', salt)",
    planted: "return createHmac('sha256', 'salt')",
    breaks: 'linked',
  },
  {
    file: 'bot/own-data/erase.ts',
    line: "return left ? [{ op: 'replace', key, value: left, etag }] : [];",
    planted: 'return [];',
    breaks: 'agenda-kept',
  },
  {
    file: 'bot/own-data/erase.ts',
    line: 'if (!(await forgetAuthor(ports, unit.id, person, call.today))) return false;',
    planted: '',
    breaks: 'figures-kept',
  },
  {
    file: 'bot/own-data/gather.ts',
    line: "pieces.some(({ kind, row }) => kind === 'member' && (row.value as Member).shared),",
    planted: 'pieces.some(() => false),',
    breaks: 'tablet',
  },
  {
    file: 'bot/process-plan/gather-process-plan.ts',
    line: 'return isDay(day) && Math.abs(daysBetween(call.today, day)) <= daysPlanned ? day : call.today;',
    planted: 'return isDay(day) ? day : call.today;',
    breaks: 'far-off',
  },
  {
    file: 'bot/process-plan/gather-process-plan.ts',
    line: 'person && !samePerson(person, call.person) ? [{ ...adult, person }] : [],',
    planted: 'person ? [{ ...adult, person }] : [],',
    breaks: 'to-oneself',
  },
  {
    file: 'bot/process-plan/send-plan.ts',
    line: 'const key = `${sending}${plan.at}`;',
    planted: 'const key = sending;',
    breaks: 'edited-unsent',
  },
  {
    file: 'bot/process-plan/process-plan.ts',
    line: 'texts: rewritten(before?.texts, texts),',
    planted: 'texts,',
    breaks: 'lost-text',
  },
  {
    file: 'bot/activity/plan-together.ts',
    line: 'if (countActivities(goals) >= enoughActivities)',
    planted: 'if (false as boolean)',
    breaks: 'enough',
  },
  {
    file: 'bot/outbox/take-send.ts',
    line: 'return there?.value.claimedBy === value.claimedBy ? there : undefined;',
    planted: 'return undefined;',
    breaks: 'own-echo',
  },
  {
    file: 'bot/outbox/close-channel.ts',
    line: 'const key = `channel-gone|${since}`;',
    planted: 'const key = `channel-gone|${at}`;',
    breaks: 'told-once',
  },
];
