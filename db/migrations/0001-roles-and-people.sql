-- Who may read what: two roles that every request takes on, and the people, organisations and places they speak of.

do $$ begin
  create role samskap_member nologin;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  create role samskap_public nologin;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant samskap_member, samskap_public to %I', current_user);
end $$;

create schema samskap;
grant usage on schema samskap to samskap_member, samskap_public;
grant usage on schema public to samskap_member, samskap_public;

-- What the transaction is bound to. Unset settings raise an error: with nothing bound every private query fails.
create function samskap.organisation_id() returns uuid language sql stable
  as $$ select current_setting('samskap.organisation_id')::uuid $$;
create function samskap.person_id() returns uuid language sql stable
  as $$ select current_setting('samskap.person_id')::uuid $$;
-- Null where the membership is for the whole organisation; otherwise the only process it reaches.
create function samskap.process_scope() returns uuid language sql stable
  as $$ select nullif(current_setting('samskap.process_scope'), '')::uuid $$;

-- Finds words in spite of a typing mistake. A trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

-- Reference data that ships with the program: what was loaded last, so that a start with nothing new costs one query.
create table reference_digests (
  name text primary key,
  digest text not null
);

-- Places: open to all. `sort_key` and `folded` are computed by the program, since collations differ between databases.
-- `valid_to` is the last day; no `valid_from` means "longer than we know". A place is never removed: old records carry it.
create table places (
  id text primary key,
  country text not null check (country in ('no', 'dk')),
  level text not null check (level in ('region', 'county', 'municipality', 'district')),
  code text not null,
  name text not null,
  -- All official names, in Norwegian, Sámi and Kven alike.
  names text[] not null,
  parent_id text references places,
  valid_from date,
  valid_to date,
  sort_key text collate "C" not null,
  folded text collate "C" not null
);
create index places_parent on places (parent_id);
-- same: the same area under a new code. merged: all of it is now part of the successor. split: the successor was part of it.
create table place_successors (
  place_id text not null references places,
  successor_id text not null references places,
  relation text not null check (relation in ('same', 'merged', 'split')),
  primary key (place_id, successor_id)
);
create index place_successors_successor on place_successors (successor_id);
grant select on places, place_successors to samskap_member, samskap_public;

create table organisations (
  id uuid primary key,
  kind text not null check (kind in ('municipality', 'district', 'association', 'volunteer-centre', 'informal-group', 'programme-owner', 'research-centre')),
  name text not null check (length(name) between 1 and 200),
  slug text not null unique,
  language text not null check (language in ('nb', 'nn', 'da', 'en')),
  is_invented boolean not null default false,
  created_at timestamptz not null
);
create table organisation_slugs (
  slug text primary key,
  organisation_id uuid not null references organisations on delete cascade
);
create table organisation_places (
  organisation_id uuid not null references organisations on delete cascade,
  place_id text not null references places,
  primary key (organisation_id, place_id)
);

-- A person is never keyed on an e-mail address: several persons may share one account, and a person may have none.
create table persons (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  language text not null default 'nb' check (language in ('nb', 'nn', 'da', 'en')),
  account_id text,
  created_at timestamptz not null,
  erased_at timestamptz
);
create index persons_account on persons (account_id);

create table memberships (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  person_id uuid not null references persons,
  role text not null check (role in ('owner', 'leader', 'coordinator', 'member', 'reader')),
  process_id uuid,
  started_at timestamptz not null,
  started_by uuid references persons,
  ended_at timestamptz,
  ended_by uuid references persons
);
create unique index memberships_once on memberships
  (organisation_id, person_id, coalesce(process_id, '00000000-0000-0000-0000-000000000000')) where ended_at is null;
create index memberships_person on memberships (person_id) where ended_at is null;

create table invitations (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  name text not null,
  email text not null,
  role text not null check (role in ('owner', 'leader', 'coordinator', 'member', 'reader')),
  process_id uuid,
  token_hash text not null unique,
  invited_by uuid not null references persons,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references persons,
  revoked_at timestamptz,
  revoked_by uuid references persons
);
create index invitations_organisation on invitations (organisation_id, invited_at);

-- People who look after the installation itself: outbox, backups, health.
create table operators (
  person_id uuid primary key references persons,
  since timestamptz not null
);

alter table organisations enable row level security;
alter table organisation_slugs enable row level security;
alter table organisation_places enable row level security;
alter table persons enable row level security;
alter table memberships enable row level security;
alter table invitations enable row level security;

create policy own_memberships on memberships to samskap_member
  using (organisation_id = samskap.organisation_id() or person_id = samskap.person_id())
  with check (organisation_id = samskap.organisation_id());
create policy own_organisations on organisations to samskap_member
  using (id = samskap.organisation_id()
    or id in (select organisation_id from memberships where person_id = samskap.person_id() and ended_at is null));
create policy own_slugs on organisation_slugs to samskap_member using (organisation_id = samskap.organisation_id());
create policy own_places on organisation_places to samskap_member using (organisation_id = samskap.organisation_id());
create policy own_persons on persons to samskap_member
  using (id = samskap.person_id()
    or id in (select person_id from memberships where organisation_id = samskap.organisation_id()))
  with check (id = samskap.person_id());
create policy own_invitations on invitations to samskap_member using (organisation_id = samskap.organisation_id());

grant select, update on organisations to samskap_member;
grant select, insert, delete on organisation_slugs, organisation_places to samskap_member;
grant select, update on persons to samskap_member;
grant select, insert, update on memberships, invitations to samskap_member;
