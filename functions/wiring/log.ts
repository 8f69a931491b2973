import type { Log, LogFields } from '../../shared/ports/log.ts';

/** One JSON line per event; the functions host carries console output to where logs are read. */
export const log: Log = {
  info: (event, fields) => console.info(line(event, fields)),
  warn: (event, fields) => console.warn(line(event, fields)),
  error: (event, fields) => console.error(line(event, fields)),
};

function line(event: string, fields: LogFields = {}): string {
  return JSON.stringify({ event, ...fields });
}
