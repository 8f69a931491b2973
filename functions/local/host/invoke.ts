import { randomUUID } from 'node:crypto';
import type { RpcData } from './core-module.ts';
import type { LoadedApp, LoadedFunction } from './load-functions.ts';

/** Runs one function the way the worker does, through the library's own conversions. */
export type Invoke = (
  fn: LoadedFunction,
  input: RpcData,
  metadata?: Readonly<Record<string, RpcData>>,
) => Promise<RpcData | undefined>;

export function createInvoke(app: LoadedApp, log: (message: string) => void): Invoke {
  return async (fn, input, metadata = {}) => {
    const invocationId = randomUUID();
    const model = app.model.getInvocationModel({
      invocationId,
      metadata: { name: fn.name, bindings: fn.bindings },
      request: { inputData: [{ name: fn.trigger.binding, data: input }], triggerMetadata: metadata },
      state: 'invocation',
      log: (_level: string, _category: string, message: string) => log(message),
    });
    const { context, inputs } = await model.getArguments();
    const result = await model.invokeFunction(context, inputs, fn.callback);
    return (await model.getResponse(context, result)).returnValue ?? undefined;
  };
}
