import type { Mutant } from '../mutant.ts';

/** The rows, the gate, and what every feature goes through. */
export const rows: readonly Mutant[] = [
  {
    file: 'bot/rows/row.ts',
    line: "return { op: 'replace', key, value, etag };",
    planted: "return { op: 'put', key, value };",
    breaks: 'etag',
  },
  {
    file: 'bot/rows/row.ts',
    line: "return { op: 'delete', key, ...(row && { etag: row.etag }) };",
    planted: "return { op: 'delete', key };",
    breaks: 'etag',
  },
  {
    file: 'bot/rows/row.ts',
    line: "return { op: 'insert', key, value };",
    planted: "return { op: 'put', key, value };",
    breaks: 'insert',
  },
  {
    file: 'bot/rows/row.ts',
    line: "const isKnown = typeof version === 'number' && version <= newest;",
    planted: "const isKnown = typeof version === 'number';",
    breaks: 'version',
  },
  {
    file: 'bot/rows/row.ts',
    line: 'if (isReadable(ports, within, row)) yield row;',
    planted: 'yield row;',
    breaks: 'unreadable',
  },
  {
    file: 'bot/rows/change-row.ts',
    line: 'row = await readRow(ports, at);',
    planted: '',
    breaks: 'fresh-read',
  },
  {
    file: 'bot/rows/due-rows.ts',
    line: 'range: { from, before: `${upTo}~` },',
    planted: 'range: { from, before: upTo },',
    breaks: 'cursor',
  },
  {
    file: 'bot/rows/work-rows.ts',
    line: "range: { from: course === undefined ? meetingPrefix : courseWork(course), before: 'work|open}' },",
    planted:
      "range: { from: course === undefined ? meetingPrefix : courseWork(course), before: 'work|open|' },",
    breaks: 'range',
  },
  {
    file: 'bot/access/enter.ts',
    line: 'if (!at.may(deed)) return showYou(refusalView(at.unit.language, refusalFor(deed), at.unit.id));',
    planted: '',
    breaks: 'permission',
  },
  {
    file: 'bot/access/enter.ts',
    line: 'if (outside) return outside;',
    planted: '',
    breaks: 'outsiders',
  },
  {
    file: 'bot/access/enter.ts',
    line: "if (isVisitor && call.intent.where.kind === 'personal' && rows !== 'nothing')",
    planted: 'if (false as boolean)',
    breaks: 'visitor',
  },
  {
    file: 'bot/access/enter.ts',
    line: "const rows = found.isTheirs ? (reads[deed] ?? 'all') : 'all';",
    planted: "const rows = reads[deed] ?? 'all';",
    breaks: 'foreign-unit',
  },
  {
    file: 'bot/access/resolve-unit.ts',
    line: "if (!row || !isDeepStrictEqual(homeOf(row.value), conversationOf(call))) return { kind: 'none' };",
    planted: "if (!row) return { kind: 'none' };",
    breaks: 'shared-channel',
  },
  {
    file: 'bot/access/resolve-unit.ts',
    line: "return wanted && here.kind === 'unit' && here.row.value.id !== wanted ? { kind: 'another' } : here;",
    planted: 'return here;',
    breaks: 'other-unit',
  },
  {
    file: 'bot/feature/button.ts',
    line: 'needs.every((name) => data[name])',
    planted: 'true',
    breaks: 'needs',
  },
  {
    file: 'bot/feature/form.ts',
    line: 'if (!guarded.ok || Object.keys(errors).length > 0) return again(errors);',
    planted: 'if (!guarded.ok) return again(errors);',
    breaks: 'check',
  },
  {
    file: 'bot/feature/form.ts',
    line: 'context: { ...context, ...(!guarded.ok && { accepted: guarded.accepted }) },',
    planted: 'context,',
    breaks: 'asked-twice',
  },
  {
    file: 'bot/guard/guard-text.ts',
    line: "if (first.ok || first.why !== 'ask') return first;",
    planted: 'if (first.ok) return first;',
    breaks: 'reads',
  },
  {
    file: 'bot/guard/known-names.ts',
    line: '...members.map(({ person }) => person.name),',
    planted: '',
    breaks: 'colleagues',
  },
  {
    file: 'bot/front/handle.ts',
    line: 'return isSharedTrial(intent) || intent.overheard ? act() : once(call.ports, intent.delivery, act);',
    planted: 'return act();',
    breaks: 'once',
  },
  {
    file: 'bot/front/signed-handle.ts',
    line: 'return proof !== undefined && signer.isSigned(textOf(kind, name, data), proof) ? data : undefined;',
    planted: 'return proof !== undefined ? data : undefined;',
    breaks: 'signature',
  },
  {
    file: 'bot/front/signed-handle.ts',
    line: 'return names !== undefined && Object.keys(data).every((name) => names.includes(name));',
    planted: 'return names !== undefined;',
    breaks: 'forged',
  },
  {
    file: 'bot/front/read-job.ts',
    line: 'return send ? { kind, unit, send, ...(looks > 0 && { looks }) } : undefined;',
    planted: 'return send ? { kind, unit, send } : undefined;',
    breaks: 'looks',
  },
  {
    file: 'bot/turn/read-body.ts',
    line: 'if (size > most) return undefined;',
    planted: '',
    breaks: 'bodies',
  },
  {
    file: 'bot/ui/split-text.ts',
    line: 'return splitsPair && max > 1 ? max - 1 : max;',
    planted: 'return max;',
    breaks: 'emoji',
  },
  {
    file: 'bot/web/escape.ts',
    line: "\"'\": '&#39;',",
    planted: '',
    breaks: 'injection',
  },
  {
    file: 'bot/web/render-page.ts',
    line: 'const safe = /^(https?:|mailto:)/i.test(inline.url);',
    planted: 'const safe = true;',
    breaks: 'script-link',
  },
];
