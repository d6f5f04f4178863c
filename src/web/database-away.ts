// Tells a database that is away for a while from a mistake of ours: people are asked to wait, and keep what they typed.

// PostgreSQL: read only, disk full, shutting down, cannot connect; Node: no connection.
const awayCodes = new Set([
  "25006",
  "53100",
  "53200",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "57014",
  "08006",
  "08001",
  "58030",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "ENOSPC",
]);

// The driver gives these no code: the server went down in the middle of a statement.
const awayWords =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return "code" in error && error.code !== undefined
    ? awayCodes.has(String(error.code))
    : awayWords.test(error.message);
}
