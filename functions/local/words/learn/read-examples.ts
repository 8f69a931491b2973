import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence somebody could have written, and the matters that it may be filed under. */
export interface Example {
  readonly text: string;
  readonly matters: readonly string[];
}

/** The folder's files hold `# matter` and then one sentence a line. */
export function readExamples(folder: string): readonly Example[] {
  const files = globSync('*.txt', { cwd: folder }).sort();
  return files.flatMap((file) => {
    const examples: Example[] = [];
    let matter = '';
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.startsWith('# ')) matter = line.slice(2).trim();
      else if (line.trim()) examples.push({ text: line.trim(), matters: [matter] });
    }
    return examples;
  });
}
