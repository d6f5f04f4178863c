// Hears what the other processes tell through the database server, and listens again when the line was broken.

import pg from "pg";

export interface Ear {
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

const pause = 1_000;

export async function openEar(connection: pg.ClientConfig): Promise<Ear> {
  const hearers = new Map<string, ((payload: string) => void)[]>();
  let isClosed = false;
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const made = new pg.Client({ ...connection, keepAlive: true });
    made.on("notification", ({ channel, payload = "" }) => tell(channel, payload));
    // "end" follows; without a listener an error would end the process.
    made.on("error", () => {});
    await made.connect();
    made.once("end", () => void connectAgain());
    for (const channel of hearers.keys()) await made.query(`listen ${pg.escapeIdentifier(channel)}`);
    return made;
  }

  async function connectAgain(): Promise<void> {
    if (isClosed) return;
    try {
      client = await connect();
      // What was said meanwhile is lost, so everybody looks for themselves.
      for (const channel of hearers.keys()) tell(channel, "");
    } catch {
      setTimeout(() => void connectAgain(), pause).unref();
    }
  }

  function tell(channel: string, payload: string): void {
    for (const hear of hearers.get(channel) ?? []) hear(payload);
  }

  return {
    listen: async (channel, hear) => {
      hearers.set(channel, [...(hearers.get(channel) ?? []), hear]);
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    },
    close: async () => {
      isClosed = true;
      await client.end();
    },
  };
}
