// The tables of publications.

import type { Transaction } from "kysely";
import type { Db } from "#platform/database/database.ts";
import type { Language } from "#platform/language.ts";
import type { NamedCount, Part } from "./publication.ts";

export type PublicationTables = {
  publications: {
    id: string;
    organisation_id: string;
    source_id: string;
    kind: "process";
    audience: "public";
    slug: string;
    organisation_slug: string;
    organisation_name: string;
    is_invented: boolean;
    language: Language;
    title: string;
    summary: string;
    content: Readonly<Record<Part, string>>;
    place_ids: readonly string[];
    version: number;
    first_published_at: Date;
    published_by: string;
    published_at: Date;
    unsettled_at: Date | null;
  };
  publication_lines: {
    publication_id: string;
    position: number;
    organisation_id: string;
    item_id: string;
    measure: string;
    description: string;
    period: string;
    status: string;
    owner_unit: string;
    voices: number;
    methods: readonly NamedCount[];
    groups: readonly NamedCount[];
  };
  publication_slugs: { organisation_slug: string; slug: string; publication_id: string };
};

export function publicationTables(db: Db): Transaction<PublicationTables> {
  return db.withTables<PublicationTables>();
}
