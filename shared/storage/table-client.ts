import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { type Refusal, StorageFault, type Table } from '../ports/store.ts';

export interface TableAccount {
  readonly connectionString: string;
  /** Milliseconds for one call, including the SDK's retries and creating a missing table. */
  readonly callTimeout?: number;
}

const defaultCallTimeout = 10_000;

const retryOptions = { maxRetries: 3, retryDelayInMs: 250, maxRetryDelayInMs: 2000 };

/** Only an emulator on this machine is called without TLS. */
const emulator = /TableEndpoint=http:\/\/(127\.0\.0\.1|localhost)[:/]/i;

export type Policies = NonNullable<TableServiceClientOptions['additionalPolicies']>;

export interface TableConnection {
  readonly client: TableClient;
  readonly callTimeout: number;
}

export function connectTable(account: TableAccount, table: Table, policies: Policies = []): TableConnection {
  const client = TableClient.fromConnectionString(account.connectionString, table, {
    retryOptions,
    allowInsecureConnection: emulator.test(account.connectionString),
    additionalPolicies: policies,
  });
  return { client, callTimeout: account.callTimeout ?? defaultCallTimeout };
}

export interface CallOptions {
  readonly abortSignal: AbortSignal;
}

/** Runs one call against a table. If the table is missing, creates it and runs the call again. */
export async function onTable<T>(
  { client, callTimeout }: TableConnection,
  call: (client: TableClient, options: CallOptions) => Promise<T>,
): Promise<T> {
  const options = { abortSignal: AbortSignal.timeout(callTimeout) };
  try {
    return await call(client, options);
  } catch (error) {
    if (readFailure(error).code !== 'TableNotFound') throw error;
  }
  await client.createTable(options);
  return await call(client, options);
}

interface TableFailure {
  readonly status?: number;
  readonly code?: string;
  /** The number of the change that was refused, in a batch. */
  readonly index?: number;
}

/** Reads an error of the SDK. For a batch the code is in another place than for other calls. */
export function readFailure(error: unknown): TableFailure {
  if (!(error instanceof Error)) return {};
  const { statusCode, code, details } = error as {
    statusCode?: number;
    code?: string;
    details?: { odataError?: { code?: string } };
  };
  const index = /^(\d+):/.exec(error.message)?.[1];
  const name = details?.odataError?.code ?? code;
  return {
    ...(statusCode === undefined ? {} : { status: statusCode }),
    ...(name === undefined ? {} : { code: name }),
    ...(index === undefined ? {} : { index: Number(index) }),
  };
}

export function refusalOf(error: unknown): Refusal | undefined {
  const { status, code } = readFailure(error);
  if (code === 'EntityAlreadyExists') return 'exists';
  if (status === 412) return 'conflict';
  return status === 404 ? 'missing' : undefined;
}

export function tableFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const { status, code } = readFailure(error);
  const said = [status, code].filter((part) => part !== undefined).join(' ') || 'no answer';
  return new StorageFault('unavailable', `Table storage failed (${said}).`, { cause: error });
}
