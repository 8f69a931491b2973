import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence somebody could have written, and the matters that it may be filed under. */
export interface Example {
  readonly text: string;
  readonly matters: readonly string[];
}

/** The folder's files hold `# matter` (or several, where either would do) and then one sentence a line. */
export function readExamples(folder: string): readonly Example[] {
  const files = globSync('*.txt', { cwd: folder }).sort();
  return files.flatMap((file) => {
    const examples: Example[] = [];
    let matters: readonly string[] = [];
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.startsWith('# ')) matters = line.slice(2).trim().split(' ');
      else if (line.trim()) examples.push({ text: line.trim(), matters });
    }
    return examples;
  });
}
