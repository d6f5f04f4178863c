// Lets the embedded database keep the plans of our statements. Its own interface plans each anew, which takes longer than
// most of them run; so kept ones are spoken to in the protocol that a server would be spoken to in.

import { parse, type PGlite, protocol, type Results } from "@electric-sql/pglite";
import type { PGliteDialectConfig } from "kysely";
import { statementNames } from "./kept-statements.ts";

type Preparing = Exclude<PGliteDialectConfig["pglite"], (...given: never[]) => unknown>;

const { serialize } = protocol;

export function preparingEmbedded(embedded: PGlite): Preparing {
  const nameOf = statementNames();
  /** The types of the values, by the name of the statement. */
  const prepared = new Map<string, readonly number[]>();

  async function prepare(name: string, text: string): Promise<readonly number[]> {
    const asked = joined(serialize.parse({ name, text }), serialize.describe({ type: "S", name }), serialize.sync());
    const types = parse.parseDescribeStatementResults((await embedded.execProtocol(asked)).messages);
    prepared.set(name, types);
    return types;
  }

  async function run<T>(name: string, text: string, given: readonly unknown[]): Promise<Results<T>> {
    const types = prepared.get(name) ?? (await prepare(name, text));
    const values = given.map((value, place) => written(value, embedded.serializers[types[place] ?? 0]));
    const bound = serialize.bind({ statement: name, values });
    const asked = joined(bound, serialize.describe({ type: "P" }), serialize.execute({}), serialize.sync());
    const [result] = parse.parseResults((await embedded.execProtocol(asked)).messages, embedded.parsers);
    return result as Results<T>;
  }

  type Query = Preparing["query"];
  const preparing =
    (plainly: Query): Query =>
    (text, values, options) => {
      const name = values?.length ? nameOf(text) : undefined;
      return name ? embedded.runExclusive(() => run(name, text, values ?? [])) : plainly(text, values, options);
    };

  return {
    get closed() {
      return embedded.closed;
    },
    get ready() {
      return embedded.ready;
    },
    waitReady: embedded.waitReady,
    close: () => embedded.close(),
    query: preparing((...asked) => embedded.query(...asked)),
    transaction: (work) =>
      embedded.transaction((open) =>
        work({ rollback: () => open.rollback(), query: preparing((...asked) => open.query(...asked)) }),
      ),
  };
}

function written(value: unknown, write: ((value: unknown) => string) | undefined): string | null {
  if (value === null || value === undefined) return null;
  return write ? write(value) : String(value);
}

function joined(...messages: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(messages);
}
