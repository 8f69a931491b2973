import type { Mutant } from '../mutant.ts';

/** What is kept of a unit, who takes it out of the house, when it goes, and what a vote leaves behind. */
export const kept: readonly Mutant[] = [
  {
    file: 'bot/archive/open-archive.ts',
    line: 'if (!leadsAll) return undefined;',
    planted: '',
    breaks: 'archive-of-all',
  },
  {
    file: 'bot/archive/open-archive.ts',
    line: "if (!may(roles, 'fetch-archive')) return undefined;",
    planted: '',
    breaks: 'archive-open',
  },
  {
    file: 'bot/archive/open-archive.ts',
    line: "await record(ports, there, institution.leader, kind, 'institution-leader');",
    planted: '',
    breaks: 'access-unlogged',
  },
  {
    file: 'bot/archive/record-access.ts',
    line: 'if (today.length === mostADay || today.some((each) => each.kind === kind && samePerson(each.by, by)))',
    planted: 'if (today.length === mostADay || today.some((each) => samePerson(each.by, by)))',
    breaks: 'access-merged',
  },
  {
    file: 'bot/archive/record-access.ts',
    line: "if (!written.ok) throw new Error('That something was opened could not be written down.');",
    planted: '',
    breaks: 'access-unwritten',
  },
  {
    file: 'shared/domain/own-data/archive.ts',
    line: "if (trial.audience !== 'unit') return undefined;",
    planted: '',
    breaks: 'archive-private',
  },
  {
    file: 'shared/domain/own-data/archive.ts',
    line: "if (visibility !== 'unit') return undefined;",
    planted: "if (visibility === 'me') return undefined;",
    breaks: 'archive-for-leader',
  },
  {
    file: 'shared/domain/own-data/archive-meetings.ts',
    line: 'if (!name && first === undefined) return [];',
    planted: '',
    breaks: 'archive-title',
  },
  {
    file: 'shared/domain/own-data/archive-meetings.ts',
    line: 'const stands = !quotesTrial(title) || openings.some((opening) => said.includes(opening.toLowerCase()));',
    planted: 'const stands = true;',
    breaks: 'archive-title-of-old-words',
  },
  {
    file: 'bot/own-data/delete-outlived.ts',
    line: 'return part !== undefined && parts.includes(part) && isArchived(part);',
    planted: 'return part !== undefined && parts.includes(part);',
    breaks: 'aged-unexported',
  },
  {
    file: 'bot/own-data/delete-outlived.ts',
    line: 'if (isSettledFrom(row.value, from)) continue;',
    planted: '',
    breaks: 'aged-settled',
  },
  {
    file: 'bot/own-data/delete-outlived.ts',
    line: "if (kind === 'trials') await leaveBanks(ports, id, row.value as Trial);",
    planted: '',
    breaks: 'aged-idea',
  },
  {
    file: 'shared/domain/network/ballot.ts',
    line: 'return voters >= fewestTold ? voters : undefined;',
    planted: 'return voters;',
    breaks: 'vote-told',
  },
  {
    file: 'shared/domain/network/ballot.ts',
    line: 'Object.entries(ballot.votes).map(([unit, topic]) => [unit, gone.has(topic) ? nothing : topic]),',
    planted: 'Object.entries(ballot.votes).filter(([, topic]) => !gone.has(topic)),',
    breaks: 'vote-falls',
  },
  {
    file: 'shared/domain/network/ballot.ts',
    line: 'return { ...ballot, votes: {}, closed: resultOf(topics, { at, counts: Object.fromEntries(counts) }) };',
    planted: 'return { ...ballot, closed: resultOf(topics, { at, counts: Object.fromEntries(counts) }) };',
    breaks: 'vote-kept',
  },
  {
    file: 'shared/domain/network/ballot.ts',
    line: 'const votes = Object.entries(left.votes).filter(([unit]) => inside.has(unit));',
    planted: 'const votes = Object.entries(left.votes);',
    breaks: 'vote-left',
  },
];
