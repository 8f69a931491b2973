import type { Mutant } from './mutant.ts';

/** The file's text with the bug in it. A line that is gone, or stands there twice, has to be looked at by somebody. */
export function plant(text: string, { file, line, planted }: Mutant): string {
  const lines = text.split('\n');
  const wanted = line.split('\n').map((one) => one.trim());
  const starts = lines.flatMap((_, start) =>
    wanted.every((one, offset) => lines[start + offset]?.trim() === one) ? [start] : [],
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1)
    throw new Error(`${file} holds this ${starts.length} times: ${line}`);
  return [...lines.slice(0, start), planted, ...lines.slice(start + wanted.length)].join('\n');
}
