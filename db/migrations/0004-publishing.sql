-- Reviewed, frozen copies for others. The public role reads these tables and places, and nothing else.

create table publications (
  id uuid primary key,
  organisation_id uuid not null,
  -- What it is a copy of: never followed by a public page, and not readable by the public.
  source_id uuid not null,
  kind text not null check (kind in ('process')),
  audience text not null check (audience in ('public')),
  slug text not null,
  organisation_slug text not null,
  organisation_name text not null,
  is_invented boolean not null,
  language text not null check (language in ('nb', 'nn', 'da', 'en')),
  title text not null check (length(title) between 1 and 200),
  summary text not null,
  -- {"what": "...", "why": "..."}: the reviewed text, part by part.
  content jsonb not null,
  place_ids text[] not null default '{}',
  version int not null,
  first_published_at timestamptz not null,
  published_by uuid not null,
  published_at timestamptz not null,
  unique (organisation_slug, slug),
  unique (organisation_id, source_id, audience)
);
create index publications_newest on publications (first_published_at desc, id);

-- The lines of a published plan. Counts are stored as they may be shown: a group with few voices is not here at all.
create table publication_lines (
  publication_id uuid not null references publications on delete cascade,
  position int not null,
  organisation_id uuid not null,
  -- The item it is a copy of, so that a withdrawn voice can lower its count. Not readable by the public.
  item_id uuid not null,
  measure text not null,
  description text not null,
  period text not null,
  status text not null,
  voices int not null,
  -- [{"name": "Intervju", "voices": 4}], in the words of the publication's language.
  methods jsonb not null,
  groups jsonb not null,
  primary key (publication_id, position)
);
create index publication_lines_item on publication_lines (organisation_id, item_id);

-- Addresses it had before: they keep working.
create table publication_slugs (
  organisation_slug text not null,
  slug text not null,
  publication_id uuid not null references publications on delete cascade,
  primary key (organisation_slug, slug)
);
create index publication_slugs_publication on publication_slugs (publication_id);

-- Raised by every change of what the public may see; kept pages are dropped when it moves.
create sequence public_version;

-- The search index of all public text: a document, the words in it, and the dictionary of all words. Words are folded
-- (no case, no accents but ø and å) by the program and stemmed here, so that both databases find the same.
create table search_documents (
  number int generated always as identity primary key,
  id text not null unique,
  -- Null for the national content, which only the system writes.
  organisation_id uuid,
  language text not null check (language in ('nb', 'nn', 'da', 'en')),
  address text not null,
  section text not null,
  title text not null,
  body text not null,
  length int not null,
  digest text not null
);
create index search_documents_section on search_documents (section);
create index search_documents_organisation on search_documents (organisation_id);
create table search_words (
  number int generated always as identity primary key,
  word text collate "C" not null,
  language text collate "C" not null,
  term text collate "C" not null,
  -- The same without ø and å, for those whose keyboard lacks them. "mål" is still not "mal" for those who write å.
  plain text collate "C" generated always as (translate(word, 'øå', 'oa')) stored,
  plain_term text collate "C" generated always as (translate(term, 'øå', 'oa')) stored,
  -- As a reader would write it: "ældreråd" for the word "eldreråd".
  written text not null,
  unique (word, language)
);
create index search_words_term on search_words (term, language);
create index search_words_plain_term on search_words (plain_term, language);
create index search_words_alike on search_words using gin (plain gin_trgm_ops, plain_term gin_trgm_ops) with (fastupdate = off);

-- The word stands in the document. The document's length is kept beside the weight, since ranking needs it for each.
-- `word` is a number of search_words; without a foreign key, since checking it for each of the many rows takes seconds.
create table search_postings (
  word int not null,
  document int not null references search_documents on delete cascade,
  weight real not null,
  length int not null,
  primary key (word, document)
);
create index search_postings_document on search_postings (document);

create function samskap.search_term(language text, word text) returns text language sql stable parallel safe
  as $$ select coalesce((ts_lexize(
    case language when 'da' then 'danish_stem' when 'en' then 'english_stem' else 'norwegian_stem' end::regdictionary,
    word))[1], word) $$;

grant select on search_documents, search_postings, search_words to samskap_public, samskap_member;
grant select on sequence public_version to samskap_public, samskap_member;
grant usage on sequence public_version to samskap_member;

-- The public reads what stands on the page, and neither whose rows it came from nor who pressed the button.
grant select (id, kind, audience, slug, organisation_slug, organisation_name, is_invented, language, title, summary, content,
  place_ids, version, first_published_at, published_at) on publications to samskap_public;
grant select (publication_id, position, measure, description, period, status, voices, methods, groups)
  on publication_lines to samskap_public;
grant select on publication_slugs to samskap_public;
grant select, insert, update, delete on publications, publication_lines to samskap_member;
grant select, insert, delete on publication_slugs to samskap_member;

alter table publications enable row level security;
alter table publication_lines enable row level security;
alter table publication_slugs enable row level security;
create policy read_public on publications for select to samskap_public using (audience = 'public');
create policy read_public on publication_lines for select to samskap_public using (
  exists (select from publications p where p.id = publication_id));
create policy read_public on publication_slugs for select to samskap_public using (
  exists (select from publications p where p.id = publication_id));
create policy own_publications on publications to samskap_member
  using (organisation_id = samskap.organisation_id()) with check (organisation_id = samskap.organisation_id());
create policy own_lines on publication_lines to samskap_member using (
  organisation_id = samskap.organisation_id() and exists (select from publications p where p.id = publication_id));
create policy own_old_slugs on publication_slugs to samskap_member using (
  exists (select from publications p where p.id = publication_id));

alter table search_documents enable row level security;
alter table search_postings enable row level security;
alter table search_words enable row level security;
create policy read_all on search_documents for select to samskap_public, samskap_member using (true);
create policy read_all on search_postings for select to samskap_public, samskap_member using (true);
create policy read_all on search_words for select to samskap_public, samskap_member using (true);
create policy add_own on search_documents for insert to samskap_member with check (organisation_id = samskap.organisation_id());
create policy remove_own on search_documents for delete to samskap_member using (organisation_id = samskap.organisation_id());
create policy add_own on search_postings for insert to samskap_member with check (
  exists (select from search_documents where number = document and organisation_id = samskap.organisation_id()));
create policy add_words on search_words for insert to samskap_member with check (true);
create policy remove_unused on search_words for delete to samskap_member using (
  not exists (select from search_postings where word = number));
grant insert, delete on search_documents, search_words to samskap_member;
grant insert on search_postings to samskap_member;
