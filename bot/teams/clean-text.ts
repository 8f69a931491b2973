import type { TeamsActivity } from './teams-activity.ts';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const mention = /<at\b[^>]*>(.*?)<\/at>/gis;
const tags = /<[^>]+>/g;

/** What the person wrote: without the bot's mention, with other people's mentions as their names. */
export function cleanText(activity: TeamsActivity): string {
  const own = new Set(botMentions(activity).map((text) => text.replace(tags, '')));
  const spoken = (activity.text ?? '').replace(mention, (_, name: string) => (own.has(name) ? ' ' : name));
  return decodeEntities(spoken)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

export function mentionsBot(activity: TeamsActivity): boolean {
  return botMentions(activity).length > 0;
}

function botMentions({ entities, recipient }: TeamsActivity): readonly string[] {
  return (entities ?? [])
    .filter(({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id)
    .map(({ text }) => text ?? '');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
