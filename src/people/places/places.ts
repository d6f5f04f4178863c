// The places of Norway and Denmark: found, listed, written in a line, drawn on a map.

export { loadPlaces } from "./load-places.ts";
export { type Country, fullName, type Level, type Place, placeLine } from "./place.ts";
export { searchPlaces } from "./search-places.ts";
export { type MunicipalityShapes, municipalityShapes } from "./shapes.ts";
export { findPlace, listPlaces, listPlacesById, type PlaceChoice, placesUnder } from "./store.ts";
