// Search finds the right page for what people ask, whatever language, ending or typing mistake they ask it with.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import type { Language } from "#platform/language.ts";
import type { Part } from "./highlight.ts";
import { indexSection } from "./index-documents.ts";
import { type Question, search, type SearchResult } from "./search.ts";
import { testDatabase } from "../../../test/database.ts";

interface Corpus {
  documents: { id: string; language: Language; title: string; body: string }[];
  questions: Record<Language, Record<string, string>>;
}

const corpus = parse(readFileSync(join(import.meta.dirname, "search-corpus.yaml"), "utf8")) as Corpus;
const database = await testDatabase();
const documents = corpus.documents.map((each) => ({
  ...each,
  section: "guide",
  address: `/${each.language}/${each.id}`,
}));
await database.systemically((db) => indexSection(db, "guide", documents));

describe("the right page", () => {
  test("is among the first ten for nineteen of twenty questions, and mostly the first", async (context) => {
    const asked = Object.entries(corpus.questions).flatMap(([language, questions]) =>
      Object.entries(questions).map(([text, page]) => ({ language: language as Language, text, page })),
    );
    assert.ok(asked.length >= 60);
    const ranks = await Promise.all(asked.map(async (each) => ({ ...each, rank: await rankOf(each) })));
    for (const { text, page, rank } of ranks.filter((each) => each.rank !== 1)) {
      context.diagnostic(`${text}: ${page} ${rank === 0 ? "is not found" : `is number ${rank}`}`);
    }
    const found = ranks.filter(({ rank }) => rank > 0).length / ranks.length;
    const reciprocal = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
    context.diagnostic(
      `found ${found.toFixed(3)}, mean reciprocal rank ${reciprocal.toFixed(3)}, questions ${ranks.length}`,
    );
    assert.ok(found >= 0.95);
    assert.ok(reciprocal >= 0.85);
  });
});

describe("words that are not quite the same", () => {
  for (const [text, page] of [
    ["ensomhetsplager", "loneliness"],
    ["einsam", "loneliness"],
    ["loneliness", "loneliness"],
    ["ældreråd", "council"],
    ["eldre råd", "council"],
    ["aeldreraadet", "council"],
    ["møtested", "meeting-place"],
    ["mødested", "meeting-place"],
    ["möteplass", "meeting-place"],
    ["moteplass", "meeting-place"],
    ["Skabelon for aktørkort", "actor-map"],
    ["skyssordningar", "transport"],
    ["samtykkeerklæring", "invitation-and-consent"],
    ["nulpunktsmåling", "baseline"],
    ["kafedialog", "cafe-dialogue"],
    ["frivillighedskoordinator", "volunteer-coordinator"],
  ] as const) {
    test(`"${text}" finds the page ${page}`, async () => {
      assert.ok((await firstIds(text)).slice(0, 3).includes(page), `found ${(await firstIds(text)).join(", ")}`);
    });
  }

  test("who writes å does not mean a", async () => {
    assert.ok(!(await firstIds("mål")).some((id) => id === "plain-language"));
    assert.ok((await firstIds("malbilde")).includes("target-picture"));
  });
});

describe("a beginning", () => {
  for (const [text, page] of [
    ["samar", "cooperation-agreement"],
    ["gjesteb", "home-gathering"],
    ["hvem har taush", "confidentiality"],
    ["veik", "roadmap"],
    ["inter", "interview"],
  ] as const) {
    test(`"${text}" finds the page ${page}`, async () => {
      assert.ok((await firstIds(text)).slice(0, 3).includes(page), `found ${(await firstIds(text)).join(", ")}`);
    });
  }
});

describe("a typing mistake", () => {
  for (const [text, page, corrected] of [
    ["ensohmet", "loneliness", "ensomhet"],
    ["frivligkoordinator", "volunteer-coordinator", "frivilligkoordinator"],
    ["gjstebud", "home-gathering", "gjestebud"],
    ["hva er tausehtsplikt?", "confidentiality", "hva er taushetsplikt?"],
    ["klarsprkå", "plain-language", "klarspråk"],
    ["intrevju hjemme", "interview", "intervju hjemme"],
    ["kafedilaog", "cafe-dialogue", "kafédialog"],
  ] as const) {
    test(`"${text}" is mended to "${corrected}"`, async () => {
      const result = await ask({ text, language: "nb" });
      assert.equal(result.corrected, corrected);
      assert.equal(result.hits[0]?.id, page);
    });
  }

  test("is not looked for in a word that is found", async () => {
    assert.equal((await ask({ text: "intervju", language: "nb" })).corrected, undefined);
  });

  test("is not invented for a word that is like no other", async () => {
    const result = await ask({ text: "xqzwkj", language: "nb" });
    assert.deepEqual(result, { hits: [], total: 0 });
  });
});

describe("the order", () => {
  test("has pages with all the words before pages with some of them", async () => {
    const ids = await firstIds("kaffe frivillige nøkkel");
    assert.equal(ids[0], "meeting-place");
    assert.ok(ids.length > 3);
  });

  test("prefers the reader's language among equals", async () => {
    assert.equal((await firstIds("samskabelse", "da"))[0], "cocreation-da");
    assert.equal((await firstIds("samskaping", "en"))[0], "about-en");
  });

  test("is the same page by page", async () => {
    const all = await ask({ text: "kommunen", language: "nb", limit: 20 });
    const second = await ask({ text: "kommunen", language: "nb", limit: 5, offset: 5 });
    assert.deepEqual(
      second.hits.map((hit) => hit.id),
      all.hits.slice(5, 10).map((hit) => hit.id),
    );
    assert.equal(second.total, all.total);
    assert.equal((await ask({ text: "kommunen", language: "nb", offset: 5000 })).total, all.total);
  });
});

describe("what is shown", () => {
  test("has the words marked in title and text, in whatever form they stand there", async () => {
    const [hit] = (await ask({ text: "intervjuer ved kjøkkenbord", language: "nb" })).hits;
    assert.deepEqual(marked(hit?.titleParts), ["Intervju"]);
    assert.ok(marked(hit?.snippetParts).includes("kjøkkenbordet"));
    assert.equal(hit?.titleParts.map((part) => part.text).join(""), "Intervju hjemme");
  });

  test("marks the word of the other language", async () => {
    const hits = (await ask({ text: "ensomhet", language: "nn" })).hits;
    assert.ok(hits.some((hit) => marked(hit.titleParts).includes("einsemd")));
  });
});

describe("any input", () => {
  test("takes one statement beside the binding, and two more for a mistake", async () => {
    assert.equal(
      await statements("intervju"),
      await statements("hvordan når vi seniorer med minoritetsbakgrunn i bygda"),
    );
    assert.equal(await statements("intervju"), 1);
    assert.equal(await statements("intrevju hjemme"), 3);
  });

  test("is answered, never an error", async () => {
    const odd = [
      "",
      "  ",
      "%",
      "'; drop table places; --",
      "\\",
      "\0",
      "\ud800",
      "a:*&|!()<->",
      "нет",
      "你好",
      "e-post",
      "ß".repeat(500),
    ];
    for (const text of odd) assert.ok((await ask({ text, language: "nb" })).total >= 0);
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "grapheme" }), fc.lorem());
    const page = fc.oneof(fc.integer(), fc.double());
    await fc.assert(
      fc.asyncProperty(text, page, page, async (question, limit, offset) => {
        const result = await ask({ text: question, language: "da", limit, offset });
        assert.ok(result.hits.length <= Math.max(result.total, 0));
      }),
      { numRuns: 60 },
    );
  });
});

function ask(question: Question): Promise<SearchResult> {
  return database.publicly((db) => search(db, question));
}

async function firstIds(text: string, language: Language = "nb"): Promise<string[]> {
  return (await ask({ text, language })).hits.map((hit) => hit.id);
}

async function rankOf({ text, language, page }: { text: string; language: Language; page: string }): Promise<number> {
  return (await firstIds(text, language)).indexOf(page) + 1;
}

function marked(parts: readonly Part[] = []): string[] {
  return parts.filter((part) => part.isHit).map((part) => part.text);
}

async function statements(text: string): Promise<number> {
  const start = database.queryCount();
  await database.publicly(async () => {});
  const binding = database.queryCount() - start;
  await ask({ text, language: "nb" });
  return database.queryCount() - start - 2 * binding;
}
