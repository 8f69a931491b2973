import { resolve } from 'node:path';
import ts from 'typescript';

/** Whether the compiler would let a file stand with another text: what it finds itself is no bug that a test has to find. */
export type Compiles = (file: string, text: string) => boolean;

export function createCompiler(): Compiles {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  let instead: { readonly path: string; readonly text: string; readonly version: string } | undefined;
  let tries = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames.filter((path) => !/\/tests\//.test(path)),
    getScriptVersion: (path) => (path === instead?.path ? instead.version : 'as it stands'),
    getScriptSnapshot: (path) => {
      const text = path === instead?.path ? instead.text : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return (file, text) => {
    const path = resolve(file);
    instead = { path, text, version: `${++tries}` };
    return (
      service.getSyntacticDiagnostics(path).length === 0 && service.getSemanticDiagnostics(path).length === 0
    );
  };
}
