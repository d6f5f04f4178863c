// All items for another system: each kind with its version and fields, each item with its links and voices.

import { type Field, kindById, type Kind, kinds } from "#record/index.ts";
import { fieldsOf } from "./as-xlsx.ts";
import type { Exported, ExportedItem } from "./exported.ts";

/** Raised when something here changes its meaning or goes; what is added does not raise it. */
const formatVersion = 1;

/** Put together between the readings, a batch of items at a time. */
export async function asJson(all: Exported): Promise<Uint8Array<ArrayBuffer>> {
  const present = new Set<string>();
  const items: Buffer[] = [];
  for await (const some of all.batches) {
    for (const { item } of some) present.add(item.kind);
    const entries = some.map((each) => JSON.stringify(itemEntry(each, all), null, 1));
    items.push(Buffer.from((items.length > 0 ? ",\n" : "") + entries.join(",\n")));
  }
  const head = JSON.stringify(headOf(all, present), null, 1).replace(/\n\}$/, "");
  return Buffer.concat([Buffer.from(`${head},\n "items": [\n`), ...items, Buffer.from("\n ]\n}\n")]);
}

function headOf(all: Exported, present: ReadonlySet<string>): object {
  const { process, placeLines, today, hasPersonal } = all;
  const { title, slug, aim, language, origin, startedAt, closedAt } = process;
  return {
    format: "samskap.items",
    formatVersion,
    exportedOn: today,
    hasPersonalFields: hasPersonal,
    process: { title, slug, aim, language, origin, places: placeLines, startedAt, closedAt },
    kinds: kinds.filter((kind) => present.has(kind.id)).map((kind) => kindEntry(kind, all)),
  };
}

function kindEntry(kind: Kind, { process: { language }, hasPersonal }: Exported): object {
  const fields = fieldsOf(kind, hasPersonal).map(([name, field]) => ({
    name,
    type: field.type,
    ...saidOf(field, language),
  }));
  const relations = Object.entries(kind.fields).flatMap(([name, field]) =>
    field.type === "links"
      ? [{ name, label: field.label[language], to: field.kinds, carriesVoice: field.carriesVoice }]
      : [],
  );
  return { id: kind.id, version: kind.version, name: kind.name[language], fields, relations };
}

function saidOf(field: Field, language: Exported["process"]["language"]): object {
  const options = field.type === "choice" ? Object.entries(field.options) : [];
  return {
    label: field.label[language],
    ...(field.holds === "personal" && { isPersonal: true }),
    ...(options.length > 0 && { options: Object.fromEntries(options.map(([value, text]) => [value, text[language]])) }),
  };
}

function itemEntry({ item, links, voices }: ExportedItem, { runs }: Exported): object {
  const run = runs.get(item.runId ?? "");
  const { id, kind, line, language, channel, saidOn, position, version, createdAt, editedAt } = item;
  return {
    id,
    kind,
    kindVersion: kindById(kind).version,
    line,
    language,
    channel,
    saidOn,
    run: run ? { exercise: run.exercise, attempt: run.attempt } : null,
    position,
    version,
    createdAt,
    editedAt,
    isUnsettled: item.unsettledAt !== null,
    fields: item.values,
    links: links.map(({ relation, toId }) => ({ relation, to: toId })),
    voices,
  };
}
