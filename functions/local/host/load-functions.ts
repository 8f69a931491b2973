import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Binding,
  type Callback,
  openRegistry,
  type ProgrammingModel,
  type Registry,
} from './core-module.ts';

export interface LoadedFunction {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  readonly trigger: { readonly binding: string } & Binding;
  readonly callback: Callback;
}

export interface LoadedApp {
  readonly functions: readonly LoadedFunction[];
  readonly model: ProgrammingModel;
  runHooks(name: 'appStart' | 'appTerminate'): Promise<void>;
}

/** An error whose message is enough for who starts the host; its stack is not printed. */
export class HostFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostFault';
  }
}

export async function loadFunctions(
  files: readonly string[],
  log: (message: string) => void,
): Promise<LoadedApp> {
  const registry = openRegistry(log);
  for (const file of files) await loadFile(file, registry);
  const functions = registry.functions.map(({ metadata, callback }): LoadedFunction => {
    const { name, bindings } = metadata;
    const [binding, trigger] =
      Object.entries(bindings).find(([, { type }]) => type.toLowerCase().endsWith('trigger')) ?? [];
    if (!binding || !trigger) throw new HostFault(`The function ${name} has no trigger.`);
    return { name, bindings, callback, trigger: { ...trigger, binding } };
  });
  const twice = functions.find(({ name }, i) => functions.findIndex((other) => other.name === name) !== i);
  if (twice) throw new HostFault(`Two functions are called ${twice.name}.`);
  if (!registry.model) throw new HostFault('There is no function to run.');
  return {
    functions,
    model: registry.model,
    async runHooks(wanted) {
      for (const { name, callback } of registry.hooks) if (name === wanted) await callback({ hookData: {} });
    },
  };
}

/** The real host says nothing about a file that throws before it registers, and serves no function at all. */
async function loadFile(file: string, registry: Registry): Promise<void> {
  const before = registry.functions.length;
  try {
    await import(pathToFileURL(file).href);
  } catch (cause) {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw new HostFault(`${basename(file)} cannot be loaded. ${reason}`, { cause });
  }
  if (registry.functions.length === before) throw new HostFault(`${basename(file)} registers no function.`);
}
