/** What this host honours of host.json; missing values are the real host's defaults. */
export interface HostSettings {
  readonly routePrefix: string;
  readonly queues: QueueSettings;
}

export interface QueueSettings {
  readonly batchSize: number;
  readonly newBatchThreshold: number;
  readonly maxDequeueCount: number;
  /** How long a failed message waits for its next attempt. */
  readonly visibilityTimeoutSeconds: number;
  readonly maxPollingSeconds: number;
}

interface HostFile {
  readonly extensions?: {
    readonly http?: { readonly routePrefix?: string };
    readonly queues?: {
      readonly batchSize?: number;
      readonly newBatchThreshold?: number;
      readonly maxDequeueCount?: number;
      readonly visibilityTimeout?: string;
      readonly maxPollingInterval?: string;
    };
  };
}

export function readHostSettings(json: string): HostSettings {
  const { http = {}, queues = {} } = (JSON.parse(json) as HostFile).extensions ?? {};
  const batchSize = queues.batchSize ?? 16;
  return {
    routePrefix: http.routePrefix ?? 'api',
    queues: {
      batchSize,
      newBatchThreshold: queues.newBatchThreshold ?? Math.floor(batchSize / 2),
      maxDequeueCount: queues.maxDequeueCount ?? 5,
      visibilityTimeoutSeconds: secondsOf(queues.visibilityTimeout ?? '00:00:00'),
      maxPollingSeconds: secondsOf(queues.maxPollingInterval ?? '00:01:00'),
    },
  };
}

function secondsOf(span: string): number {
  const match = /^(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(span);
  if (!match) throw new Error(`host.json: ${span} is not a time span like 00:00:30.`);
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
}
