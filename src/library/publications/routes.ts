// The addresses of what others have published: open to everybody, kept as ready bytes, read as the public.

import { listPlacesById, placeLine, placesUnder } from "#people/places/places.ts";
import type { Db } from "#platform/database/database.ts";
import { findPublication, listChoices, listPublications } from "#publishing/publications/public-store.ts";
import { found } from "#web/problems.ts";
import { kept, type Route } from "#web/route.ts";
import type { Visit } from "#web/visit.ts";
import { anyLanguage, urls } from "../../urls.ts";
import { publicationPage } from "./pages/publication-page.ts";
import { publicationsPage } from "./pages/publications-page.ts";
import { libraryTexts } from "./texts.ts";

export const publicationRoutes: readonly Route[] = [
  kept(urls.publications(anyLanguage), getPublications, ["place", "year", "page"]),
  kept(urls.publication(anyLanguage, ":organisation", ":slug"), getPublication),
];

const aPage = 24;

async function getPublications(visit: Visit): Promise<Response> {
  const { language, query } = visit;
  const place = query.get("place") ?? "";
  const typedYear = query.get("year") ?? "";
  const year = /^\d{4}$/.test(typedYear) ? typedYear : "";
  const page = Math.max(1, Math.min(1e5, Math.trunc(Number(query.get("page"))) || 1));
  const view = await visit.publicly(async (db) => {
    const choices = await listChoices(db);
    const filter = { year: year ? Number(year) : undefined, limit: aPage, offset: (page - 1) * aPage };
    const placeIds = place ? await placesUnder(db, place) : undefined;
    const listed = await listPublications(db, { ...filter, placeIds });
    return { ...listed, years: choices.years, ...(await linesOf(db, choices.placeIds, visit)) };
  });
  const pages = Math.ceil(view.total / aPage);
  const body = publicationsPage({ ...view, language, page, pages, chosen: { place, year } });
  return visit.page({ title: libraryTexts.title[language], description: libraryTexts.lead[language], body });
}

async function linesOf(db: Db, placeIds: readonly string[], { language }: Visit) {
  const places = (await listPlacesById(db, placeIds)).map((place) => ({
    id: place.id,
    line: placeLine(place, language),
  }));
  const inOrder = places.toSorted((a, b) => a.line.localeCompare(b.line, language));
  return { places: inOrder, placeLines: new Map(places.map(({ id, line }) => [id, line])) };
}

async function getPublication(visit: Visit): Promise<Response> {
  const { language } = visit;
  const [organisation, slug] = [visit.param("organisation"), visit.param("slug")];
  const { publication, placeLines } = await visit.publicly(async (db) => {
    const publication = found(await findPublication(db, organisation, slug));
    const places = await listPlacesById(db, publication.placeIds);
    return { publication, placeLines: places.map((place) => placeLine(place, publication.language)) };
  });
  if (publication.slug !== slug || publication.organisationSlug !== organisation) {
    const location = urls.publication(language, publication.organisationSlug, publication.slug);
    return new Response(null, { status: 301, headers: { location, "content-type": "text/plain" } });
  }
  return visit.page({
    title: publication.title,
    description: publication.summary,
    body: publicationPage({ language, publication, placeLines }),
    breadcrumbs: [{ text: libraryTexts.title[language], address: urls.publications(language) }],
    isInvented: publication.isInvented,
  });
}
