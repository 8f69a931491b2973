import type { FollowedIdea } from '../../../shared/domain/ideas/bank.ts';
import type { Idea } from '../../../shared/domain/ideas/idea.ts';
import type { IdeaSearch } from '../../../shared/domain/ideas/search-ideas.ts';
import type { Network } from '../../../shared/domain/network/network.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { valueLabel } from '../../network/text/figures-text.ts';
import { buttons, heading, note, paragraph, quote } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { ideasText } from '../text/ideas-text.ts';

/** An idea in one of the networks it lies in. */
export interface Found extends FollowedIdea {
  readonly network: string;
}

export interface IdeasAsk {
  readonly unit: Unit;
  readonly found: readonly Found[];
  readonly search: IdeaSearch;
  /** How many have been shown on the pages before. */
  readonly from: number;
  readonly mayShare: boolean;
  /** Makes one press one trial, however often it is pressed. */
  readonly ops: readonly string[];
}

export const ideasShown = 6;
/** Of one network, for whoever looks after it. */
const moderatedShown = 12;

/** What other houses have tried, the newest first. */
export function ideasView({ unit, found, search, from, mayShare, ops }: IdeasAsk): View {
  const { language, id } = unit;
  const text = ideasText[language];
  const isSearch = Object.values(search).some(Boolean);
  const page = found.slice(from, from + ideasShown);
  const rest = found.length - from - page.length;
  const empty = isSearch ? text.nothing : text.none;
  const acts: Act[] = [
    ...(rest > 0
      ? [
          {
            label: text.more(rest),
            action: 'idea.show',
            data: { unit: id, ...search, from: String(from + ideasShown) },
          } satisfies Act,
        ]
      : []),
    { label: text.search, action: 'idea.search', data: { unit: id }, opensForm: true },
    ...(isSearch ? [{ label: text.all, action: 'idea.show', data: { unit: id } } satisfies Act] : []),
    ...(mayShare ? [{ label: text.share, action: 'idea.choose', data: { unit: id } } satisfies Act] : []),
  ];
  return {
    summary: text.title,
    nodes: [
      heading(text.title),
      paragraph(found.length === 0 ? empty : isSearch ? text.found(found.length) : text.intro),
      ...page.flatMap((each, nth) => ideaNodes(each, unit, { mayShare, op: ops[nth] ?? '' })),
      buttons(...acts),
      ...(page.length > 0 ? [note(text.seen)] : []),
    ],
  };
}

function ideaNodes(
  found: Found,
  { language, id: unit }: Unit,
  { mayShare, op }: { readonly mayShare: boolean; readonly op: string },
): readonly ViewNode[] {
  const text = ideasText[language];
  const { idea, network, own } = found;
  const acts: Act[] = [];
  if (own === undefined)
    acts.push({ label: text.tryHere, action: 'idea.try', data: { unit, network, idea: idea.id, op } });
  if (own === 'tried' && mayShare)
    acts.push({ label: text.keep, action: 'idea.keep', data: { unit, network, idea: idea.id } });
  if (own === 'shared' && mayShare)
    acts.push({ label: text.takeBack, action: 'idea.take-back', data: { unit, idea: idea.id } });
  return [...wordsOf(found, language), ...(acts.length > 0 ? [buttons(...acts)] : [])];
}

function wordsOf({ idea, tried, kept, own }: FollowedIdea, language: Language): readonly ViewNode[] {
  const text = ideasText[language];
  const way = [
    ...(own === 'shared' ? [text.oursShared] : []),
    ...(own === 'tried' ? [text.oursTried] : []),
    ...(own === 'kept' ? [text.oursKept] : []),
    ...(tried > 0 ? [text.tried(tried)] : []),
    ...(kept > 0 ? [text.kept(kept)] : []),
  ];
  return [
    quote(idea.what),
    ...(idea.learned ? [paragraph(text.learned(idea.learned))] : []),
    note([...labelsOf(idea, language), ...(idea.from ? [text.from(idea.from)] : [])].join(' · ')),
    ...(way.length > 0 ? [note(way.join(' '))] : []),
  ];
}

export function labelsOf({ situation, theme }: Idea, language: Language): readonly string[] {
  return [
    valueLabel(language, 'situation', situation),
    ...(theme === 'none' ? [] : [valueLabel(language, 'theme', theme)]),
  ];
}

/** For whoever looks after networks: what lies there, and the way to take it down. */
export function moderationView(
  language: Language,
  networks: readonly {
    readonly network: Network;
    readonly ideas: readonly FollowedIdea[];
    readonly mayRemove: boolean;
  }[],
): View {
  const text = ideasText[language];
  return {
    summary: text.title,
    nodes: networks.flatMap(({ network, ideas, mayRemove }) => [
      heading(text.moderates(network.name)),
      ...(ideas.length === 0 ? [paragraph(text.none)] : []),
      ...ideas.slice(0, moderatedShown).flatMap((each) => [
        ...wordsOf(each, language),
        ...(mayRemove
          ? [
              buttons({
                label: text.remove,
                action: 'idea.remove' as const,
                data: { network: network.id, idea: each.idea.id },
              }),
            ]
          : []),
      ]),
    ]),
  };
}

export const trialsShown = 8;

/** What the unit has talked through lately and could share; `lying`: which of them lie in a bank already. */
export function chooseIdeaView(
  { language, id: unit }: Unit,
  trials: readonly Trial[],
  lying: ReadonlySet<string>,
): View {
  const text = ideasText[language];
  return {
    summary: text.chooseTitle,
    nodes: [
      heading(text.chooseTitle),
      paragraph(trials.length > 0 ? text.choose : text.chooseNone),
      ...trials.flatMap((trial): readonly ViewNode[] => [
        quote(trial.what),
        ...(lying.has(trial.id) ? [note(text.isShared)] : []),
        buttons(
          trial.offered && lying.has(trial.id)
            ? { label: text.takeBack, action: 'idea.take-back', data: { unit, idea: trial.offered.idea } }
            : {
                label: text.chooseThis,
                action: 'idea.share',
                data: { unit, trial: trial.id },
                opensForm: true,
              },
        ),
      ]),
    ],
  };
}

/** To whoever tried it: the words that went out, and the way to take them back. */
export function ideaSharedView({ language, id: unit, name }: Unit, idea: Idea): View {
  const text = ideasText[language];
  return {
    summary: text.toAuthor,
    nodes: [
      note(name),
      paragraph(text.toAuthor),
      quote(idea.what),
      ...(idea.learned ? [paragraph(text.learned(idea.learned))] : []),
      note(text.toAuthorHint),
      buttons({ label: text.takeBack, action: 'idea.take-back', data: { unit, idea: idea.id } }),
    ],
  };
}
