import Module from 'node:module';

/** The part of the worker's contract with `@azure/functions` that this host plays. */
export interface RpcData {
  readonly string?: string;
  readonly json?: string;
  readonly bytes?: Uint8Array;
  readonly http?: object;
}

export interface Binding {
  readonly type: string;
  readonly direction: 'in' | 'out';
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly queueName?: string;
  readonly schedule?: string;
}

interface FunctionMetadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

interface InvocationModel {
  getArguments(): Promise<{ context: object; inputs: unknown[] }>;
  invokeFunction(context: object, inputs: unknown[], callback: Callback): Promise<unknown>;
  getResponse(context: object, result: unknown): Promise<{ returnValue?: RpcData | null }>;
}

export interface ProgrammingModel {
  getInvocationModel(context: object): InvocationModel;
}

export type Callback = (...args: unknown[]) => unknown;

/** What the function files registered when they were loaded. */
export interface Registry {
  readonly log: (message: string) => void;
  model: ProgrammingModel | undefined;
  readonly functions: { readonly metadata: FunctionMetadata; readonly callback: Callback }[];
  readonly hooks: { readonly name: string; readonly callback: (context: object) => unknown }[];
}

let registry: Registry | undefined;

/** Opens a registry: functions that are registered from now on go into it. */
export function openRegistry(log: (message: string) => void): Registry {
  const opened: Registry = { log, model: undefined, functions: [], hooks: [] };
  if (!registry) supplyCoreModule(() => registry ?? opened);
  registry = opened;
  return opened;
}

/**
 * `@azure/functions` requires a core module from the worker. Without one it assumes a unit test and registers
 * nothing.
 */
function supplyCoreModule(current: () => Registry): void {
  const core = {
    version: '0.0.0',
    hostVersion: '4.0.0',
    Disposable: DisposableOnce,
    log: (level: string, _category: string, message: string) => {
      if (level === 'warning' || level === 'error' || level === 'critical') current().log(message);
    },
    setProgrammingModel: (model: ProgrammingModel) => {
      current().model = model;
    },
    getProgrammingModel: () => current().model,
    registerFunction: (metadata: FunctionMetadata, callback: Callback) => {
      current().functions.push({ metadata, callback });
      return new DisposableOnce(() => {});
    },
    registerHook: (name: string, callback: (context: object) => unknown) => {
      if (name !== 'appStart' && name !== 'appTerminate') {
        throw new Error(`The local host runs appStart and appTerminate hooks, not ${name}.`);
      }
      current().hooks.push({ name, callback });
      return new DisposableOnce(() => {});
    },
  };
  const original = Module.prototype.require;
  Module.prototype.require = function require(this: NodeJS.Module, id: string) {
    return id === '@azure/functions-core' ? core : original.call(this, id);
  } as typeof original;
}

class DisposableOnce {
  #release: (() => void) | undefined;
  constructor(release: () => void) {
    this.#release = release;
  }
  dispose(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
