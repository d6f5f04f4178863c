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

create table search_documents (
  id text primary key,
  language text not null,
  address text not null,
  section text not null,
  title text not null,
  body text not null,
  length int not null
);
create table search_postings (
  term text not null,
  language text not null,
  document_id text not null references search_documents on delete cascade,
  weight real not null,
  primary key (term, language, document_id)
);
create index search_postings_document on search_postings (document_id);
create table search_words (
  word text not null,
  language text not null,
  documents int not null,
  primary key (word, language)
);

grant select on publications, publication_slugs, search_documents, search_postings, search_words to samskap_public, samskap_member;
grant select on sequence public_version to samskap_public, samskap_member;
grant usage on sequence public_version to samskap_member;

alter table publications enable row level security;
create policy read_public on publications for select to samskap_public using (audience = 'public');
create policy own_publications on publications to samskap_member
  using (organisation_id = samskap.organisation_id()) with check (organisation_id = samskap.organisation_id());
grant insert, update, delete on publications to samskap_member;
grant insert, delete on publication_slugs to samskap_member;
