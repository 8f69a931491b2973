/** A setting is wrong or missing; the sentence names the variable and may be shown to whoever runs the bot. */
export class SettingFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingFault';
  }
}

/** The environment as it is when asked for; nothing is read before a request needs it. */
export function read(name: string): string | undefined {
  return process.env[name]?.trim() || undefined;
}

export function need(name: string, why: string): string {
  const value = read(name);
  if (!value) throw new SettingFault(`${name} is not set: ${why}`);
  return value;
}

/** What is parted by commas or blanks. */
export function listIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}
