import type { Mutant } from '../mutant.ts';

/** A second draw by chance: what nothing fell over, and its like beside it. */
export const drawnAgain: readonly Mutant[] = [
  {
    file: 'bot/video/show-videos.ts',
    line: 'return row && videosToSee([row.value], at.call.today).length > 0 ? row : undefined;',
    planted: 'return row;',
    breaks: 'video-past-its-day',
  },
  {
    file: 'bot/feature/name-unit.ts',
    line: '...(again && !leadsOn',
    planted: '...(again',
    breaks: 'buttons-twice',
  },
  {
    file: 'bot/leading/view/visit-views.ts',
    line: '...(values && { values }),',
    planted: '',
    breaks: 'typed-is-gone',
  },
  {
    file: 'shared/domain/learning/notes-overview.ts',
    line: "return [...new Set(lines)].slice(0, mostQuotes).sort((a, b) => a.localeCompare(b, 'da'));",
    planted: "return [...new Set(lines)].sort((a, b) => a.localeCompare(b, 'da')).slice(0, mostQuotes);",
    breaks: 'quotes-of-the-alphabet',
  },
  {
    file: 'bot/activity/told-rules.ts',
    line: 'says: /^(?:vi|jeg) (?:skal|vil|mangler at|har brug for at) (?:gerne |have |faa )*(?:planlagt|planlaegge)\\b/,\nnotWithChildren: true,',
    planted:
      'says: /^(?:vi|jeg) (?:skal|vil|mangler at|har brug for at) (?:gerne |have |faa )*(?:planlagt|planlaegge)\\b/,',
    breaks: 'plan-with-children',
  },
  { file: 'shared/domain/guard/phrases/notation.ts', line: 'gap = 0;', planted: '', breaks: 'gap-goes-on' },
  {
    file: 'bot/print/routes.ts',
    line: 'export const print: Room = { commands: [printCommand, ...pageCommands] };',
    planted: 'export const print: Room = { commands: [printCommand] };',
    breaks: 'pages-by-name',
  },
  {
    file: 'shared/domain/library/limits.ts',
    line: 'export const longestMoment = 200;',
    planted: 'export const longestMoment = 2000;',
    breaks: 'long-moment',
  },
  {
    file: 'functions/print.ts',
    line: "authLevel: 'anonymous',",
    planted: "authLevel: 'function',",
    breaks: 'page-behind-a-key',
  },
  {
    file: 'shared/domain/library/read-addition.ts',
    line: "setting: setting ?? 'both',",
    planted: 'setting: setting ?? model.setting,',
    breaks: 'setting-of-the-model',
  },
  {
    file: 'bot/activity/week-for-picture.ts',
    line: 'if (week.slots.length === 0) return undefined;',
    planted: '',
    breaks: 'picture-of-nothing',
  },
  {
    file: 'bot/rhythm/view/operations-view.ts',
    line: 'const shown = [...new Set(lines)].slice(0, most);',
    planted: 'const shown = [...new Set(lines.slice(0, most))];',
    breaks: 'one-trouble-hides-others',
  },
  {
    file: 'bot/front/run-job.ts',
    line: 'return deliverWaiting(ports, job.unit, job.send, job.looks);',
    planted: 'return deliverWaiting(ports, job.unit, job.send);',
    breaks: 'looks-forgotten',
  },
  { file: 'bot/guard/known-names.ts', line: 'deputy?.person.name,', planted: '', breaks: 'deputy-unknown' },
  {
    file: 'bot/network/invitation.ts',
    line: 'if ((await sweepInvitations(ports, network)) >= mostInvitations) return undefined;',
    planted: 'if ((await sweepInvitations(ports, network)) > mostInvitations) return undefined;',
    breaks: 'one-invitation-more',
  },
  {
    file: 'bot/teams/adaptive-card.ts',
    line: "return forms === 'dialog' ? { width: 'Full' } : {};",
    planted: "return { width: 'Full' };",
    breaks: 'wide-in-the-playground',
  },
  {
    file: 'bot/calendar/one-date.ts',
    line: 'revision,',
    planted: 'revision: 0,',
    breaks: 'newer-date-unseen',
  },
  {
    file: 'bot/handbook/short-guide.ts',
    line: 'return week ? showYou(shortGuideView(unit, week.short)) : showGuide(at);',
    planted: "return showYou(shortGuideView(unit, week?.short ?? ''));",
    breaks: 'brief-of-nothing',
  },
  {
    file: 'bot/video/write-video.ts',
    line: 'if (about.video && !(row && isOwn(row.value, call.person))) return gone;',
    planted: 'if (about.video && !row) return gone;',
    breaks: 'clip-of-others',
  },
  {
    file: 'bot/video/videos-page.ts',
    line: '({ url }) => readVideoLink(url, hosts).ok,',
    planted: "({ url }) => url !== '',",
    breaks: 'closed-host',
  },
  {
    file: 'bot/unit/told-rules.ts',
    line: 'says: /\\bstedfortraeder(?:en)?\\b/,\nnotWithChildren: true,',
    planted: 'says: /\\bstedfortraeder(?:en)?\\b/,',
    breaks: 'deputy-with-children',
  },
  {
    file: 'shared/domain/learning/notes-overview.ts',
    line: "return [...new Set(lines)].slice(0, mostQuotes).sort((a, b) => a.localeCompare(b, 'da'));",
    planted: "return lines.slice(0, mostQuotes).sort((a, b) => a.localeCompare(b, 'da'));",
    breaks: 'quoted-twice',
  },
  { file: 'bot/guard/known-names.ts', line: 'institution?.name,', planted: '', breaks: 'house-unknown' },
  {
    file: 'bot/video/routes.ts',
    line: 'buttons: [videosButton, joinVideoButton, leaveVideoButton, writeVideoButton, removeVideoButton],',
    planted: 'buttons: [videosButton, joinVideoButton, leaveVideoButton, writeVideoButton],',
    breaks: 'button-unlisted',
  },
  {
    file: 'functions/health-details.ts',
    line: "authLevel: 'function',",
    planted: "authLevel: 'anonymous',",
    breaks: 'details-for-all',
  },
  {
    file: 'bot/outbox/deliver-send.ts',
    line: "if (looks === 0) await ports.queue.send({ kind: 'deliver', unit: unitId, send: key, looks: 1 }, 120);",
    planted: '',
    breaks: 'no-second-look',
  },
];
