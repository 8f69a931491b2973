import { readTrials } from '../../shared/domain/trial/read-trials.ts';

/** Turns Slack's own spelling of mentions, links and the characters & < > back into what the person wrote. */
export function cleanText(text: string): string {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, id: string, name?: string) => `@${name || id}`)
    .replace(/<#([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, id: string, name?: string) => `#${name || id}`)
    .replace(/<!([a-z]+)[^>]*>/g, '@$1')
    .replace(
      /<((?:https?|mailto|tel):[^|>]+)(?:\|([^>]*))?>/g,
      (_, url: string, label?: string) => label || url,
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Takes off a mention of the bot at the beginning or end. */
export function withoutMention(text: string, bot: string | undefined): string {
  if (!bot || !mentions(text, bot)) return text;
  const mention = `<@${bot}(?:\\|[^>]*)?>`;
  return text
    .replace(new RegExp(`^\\s*${mention}[\\s,:]*`), '')
    .replace(new RegExp(`\\s*${mention}\\s*$`), '');
}

export function mentions(text: string, bot: string | undefined): boolean {
  return bot !== undefined && /^[A-Z0-9]+$/.test(bot) && new RegExp(`<@${bot}[|>]`).test(text);
}

/** Whether a line of the message begins with “prøvehandling”. Others without a mention are not read. */
export function opensTrial(text: string): boolean {
  return readTrials(cleanText(text), { addressed: false }) !== undefined;
}
