-- Reviewed, frozen copies for others. The public role reads these tables and places, and nothing else.

create table publications (
  id uuid primary key,
  organisation_id uuid not null,
  -- What it is a copy of; never followed by a public page.
  source_id uuid not null,
  kind text not null,
  audience text not null check (audience in ('public')),
  slug text not null,
  organisation_slug text not null,
  organisation_name text not null,
  is_invented boolean not null,
  language text not null,
  title text not null,
  summary text not null,
  content jsonb not null,
  -- The items whose words or counts it holds, so that a withdrawal can mend it.
  item_ids uuid[] not null default '{}',
  version int not null,
  published_by uuid not null,
  published_at timestamptz not null,
  unique (organisation_slug, slug)
);
create index publications_source on publications (source_id);
create index publications_organisation on publications (organisation_id);
create table publication_slugs (
  organisation_slug text not null,
  slug text not null,
  publication_id uuid not null references publications on delete cascade,
  primary key (organisation_slug, slug)
);

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

grant select on publications, publication_slugs, search_documents, search_postings, search_words to samskap_public, samskap_member;
grant select on sequence public_version to samskap_public, samskap_member;
grant usage on sequence public_version to samskap_member;

alter table publications enable row level security;
create policy read_public on publications for select to samskap_public using (audience = 'public');
create policy own_publications on publications to samskap_member
  using (organisation_id = samskap.organisation_id()) with check (organisation_id = samskap.organisation_id());
grant insert, update, delete on publications to samskap_member;
grant insert, delete on publication_slugs to samskap_member;

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
