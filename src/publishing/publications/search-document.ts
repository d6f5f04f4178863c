// A publication as search finds it: all its words, in its own language.

import { listPlacesById } from "#people/places/places.ts";
import type { Db } from "#platform/database/database.ts";
import { urls } from "../../urls.ts";
import { indexDocuments } from "../search/index-documents.ts";
import { parts, type PublicPublication, type PublicationText } from "./publication.ts";

/** The section of the search page that publications stand in. */
export const publicationSection = "publications";

export function documentId(publicationId: string): string {
  return `publication:${publicationId}`;
}

export async function indexPublication(
  db: Db,
  organisationId: string,
  publication: PublicPublication,
  text: PublicationText,
): Promise<void> {
  const { id, language, organisationSlug, organisationName, slug, title, placeIds } = publication;
  const places = await listPlacesById(db, placeIds);
  const words = [
    ...parts.map((part) => text.parts[part]),
    ...text.lines.flatMap((line) => [line.measure, line.description, line.ownerUnit]),
    organisationName,
    ...places.flatMap((place) => place.names),
  ];
  const address = urls.publication(language, organisationSlug, slug);
  const body = words.filter((each) => each !== "").join("\n");
  const document = { id: documentId(id), organisationId, language, address, section: publicationSection, title, body };
  await indexDocuments(db, [document]);
}
