import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { openers, sendable } from '../access/routes.ts';

const root = join(import.meta.dirname, '../..');

/** Every button in the source that names its action, and whether it says that a form is opened. */
function shownButtons(): ReadonlyMap<string, readonly { readonly at: string; readonly opens: boolean }[]> {
  const all = globSync('bot/**/*.ts', { cwd: root }).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    return literalsIn(source).flatMap((literal) => {
      const [action, opens, kind] = ['action', 'opensForm', 'kind'].map((name) =>
        fieldOf(literal, name, source),
      );
      const at = `${file}:${source.getLineAndCharacterOfPosition(literal.pos).line + 1}`;
      // What has a kind is a press that an adapter makes of something else.
      return action?.startsWith("'") && !kind
        ? [{ action: action.slice(1, -1), at, opens: opens === 'true' }]
        : [];
    });
  });
  return Map.groupBy(all, ({ action }) => action);
}

function literalsIn(source: ts.SourceFile): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function fieldOf(literal: ts.ObjectLiteralExpression, name: string, source: ts.SourceFile) {
  const field = literal.properties.find((each) => each.name?.getText(source) === name);
  return field && ts.isPropertyAssignment(field) ? field.initializer.getText(source) : undefined;
}

/** Teams shows a form in a dialog only when the button says beforehand that there will be one. */
it('a button that opens a form says so wherever it stands', () => {
  const shown = shownButtons();
  expect(shown.size).toBeGreaterThan(150);
  const opening = new Set(sendable.map((form) => openers[form]?.[0] ?? form));
  for (const [action, places] of shown) {
    const opens = (opening.has(action) && action !== 'command') || places.some((place) => place.opens);
    expect(
      places.filter((place) => place.opens !== opens),
      action,
    ).toEqual([]);
  }
});
