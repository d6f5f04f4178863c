-- A team's run of the guide, and the connected record of what it writes down.

create table processes (
  organisation_id uuid not null references organisations on delete cascade,
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  origin text not null check (origin in ('guide', 'short', 'exercise')),
  language text not null,
  aim text not null default '',
  slug text not null,
  started_by uuid not null,
  started_at timestamptz not null,
  version int not null default 1,
  closed_at timestamptz,
  closed_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);
create table process_places (
  organisation_id uuid not null,
  process_id uuid not null,
  place_id text not null references places,
  primary key (organisation_id, process_id, place_id),
  foreign key (organisation_id, process_id) references processes on delete cascade
);

-- One exercise, done once. A repeat is a new row with the next attempt number.
create table runs (
  organisation_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  exercise text not null,
  attempt int not null default 1,
  is_short boolean not null default false,
  -- The digest of the national text when the run began.
  content_version text not null,
  position int not null,
  planned_from date,
  planned_to date,
  responsible_id uuid,
  started_at timestamptz,
  started_by uuid,
  skipped_at timestamptz,
  skipped_by uuid,
  skip_reason text,
  closed_at timestamptz,
  closed_by uuid,
  outcome text,
  learning text,
  version int not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, process_id, exercise, attempt),
  foreign key (organisation_id, process_id) references processes on delete cascade
);

create table consents (
  organisation_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  informant_code text not null,
  covers text not null,
  given_how text not null check (given_how in ('oral', 'written', 'oral-on-paper-form', 'by-helper')),
  given_on date not null,
  wants_to_hear boolean not null default false,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, process_id) references processes on delete cascade
);
create index consents_process on consents (organisation_id, process_id);

create table items (
  organisation_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  run_id uuid,
  kind text not null,
  kind_version int not null,
  fields jsonb not null,
  -- How it reads in one line, so that lists need not know the kinds.
  line text not null,
  language text not null,
  channel text not null check (channel in ('screen', 'meeting', 'paper', 'phone')),
  said_on date not null,
  position double precision not null,
  version int not null default 1,
  consent_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  edited_by uuid not null,
  edited_at timestamptz not null,
  trashed_at timestamptz,
  trashed_by uuid,
  -- The item this one became part of, where it was merged away.
  merged_into uuid,
  -- Set when a voice beneath it was withdrawn, until somebody has looked at it.
  unsettled_at timestamptz,
  raw_warned_at timestamptz,
  raw_removed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, process_id) references processes on delete cascade,
  foreign key (organisation_id, consent_id) references consents
);
create index items_kind on items (organisation_id, process_id, kind, position, id) where trashed_at is null;
create index items_process on items (organisation_id, process_id, id) where trashed_at is null;
create index items_run on items (organisation_id, run_id, kind) where trashed_at is null;
create index items_consent on items (organisation_id, consent_id) where consent_id is not null;

create table item_versions (
  organisation_id uuid not null,
  item_id uuid not null,
  version int not null,
  process_id uuid not null,
  kind_version int not null,
  fields jsonb not null,
  edited_by uuid not null,
  edited_at timestamptz not null,
  primary key (organisation_id, item_id, version),
  foreign key (organisation_id, item_id) references items on delete cascade
);

-- `from` rests on `to`. The trace runs along links that carry voices.
create table item_links (
  organisation_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  relation text not null,
  process_id uuid not null,
  carries_voice boolean not null,
  -- The version of `to` that `from` was written against; older than `to.version` means "based on an older version".
  based_on_version int not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, from_id, to_id, relation),
  check (from_id <> to_id),
  foreign key (organisation_id, from_id) references items on delete cascade,
  foreign key (organisation_id, to_id) references items on delete cascade
);
create index item_links_to on item_links (organisation_id, to_id, carries_voice);

create table item_origins (
  organisation_id uuid not null,
  item_id uuid not null,
  origin_id uuid not null,
  process_id uuid not null,
  how text not null check (how in ('merged', 'split')),
  at timestamptz not null,
  primary key (organisation_id, item_id, origin_id),
  foreign key (organisation_id, item_id) references items on delete cascade,
  foreign key (organisation_id, origin_id) references items on delete cascade
);

-- How many persons stand behind an item, by which methods and from which groups. Kept up to date by every change of a link.
create table item_voices (
  organisation_id uuid not null,
  item_id uuid not null,
  process_id uuid not null,
  voices int not null,
  notes int not null,
  -- {"interview": 4} and {"seniors-80": 3}: voices by method and by group.
  methods jsonb not null,
  groups jsonb not null,
  primary key (organisation_id, item_id),
  foreign key (organisation_id, item_id) references items on delete cascade
);

-- Counts by kind, so that a page never counts ten thousand rows.
create table item_counts (
  organisation_id uuid not null,
  process_id uuid not null,
  kind text not null,
  live int not null default 0,
  trashed int not null default 0,
  primary key (organisation_id, process_id, kind),
  foreign key (organisation_id, process_id) references processes on delete cascade
);

-- What is forgotten must stay forgotten when an old backup is put back.
create table tombstones (
  organisation_id uuid not null,
  id uuid not null,
  what text not null,
  at timestamptz not null,
  primary key (organisation_id, id)
);

create table drafts (
  person_id uuid not null,
  organisation_id uuid not null,
  -- The address of the form the draft belongs to.
  form text not null,
  process_id uuid,
  item_id uuid,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (organisation_id, person_id, form)
);

create table self_checks (
  organisation_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  theme text not null,
  person_id uuid not null,
  -- {"needs": 4, ...}: one to five for each of the six criteria.
  scores jsonb not null,
  note text not null default '',
  at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, process_id, theme, person_id),
  foreign key (organisation_id, process_id) references processes on delete cascade
);

-- Each wall asks who is there once a query, not once a row: `(select ...)` also lets the planner see that nearly all rows
-- pass. Without it, a list of 10,000 items is sorted anew for every page.
do $$
declare t text;
begin
  foreach t in array array['processes', 'process_places', 'runs', 'consents', 'items', 'item_versions', 'item_links',
    'item_origins', 'item_voices', 'item_counts', 'tombstones', 'drafts', 'self_checks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert, update, delete on %I to samskap_member', t);
    if t <> 'drafts' then
      execute format('create policy own_organisation on %I to samskap_member using (organisation_id = (select samskap.organisation_id()))', t);
    end if;
    -- A membership narrowed to one process reaches no other: a second, restrictive policy.
    if t not in ('tombstones', 'processes', 'drafts') then
      execute format('create policy own_process on %I as restrictive to samskap_member using ((select samskap.process_scope()) is null or process_id = (select samskap.process_scope()))', t);
    end if;
  end loop;
end $$;
create policy own_process on processes as restrictive to samskap_member
  using ((select samskap.process_scope()) is null or id = (select samskap.process_scope()));
create policy own_drafts on drafts to samskap_member
  using (organisation_id = samskap.organisation_id() and person_id = samskap.person_id());
-- Erasing a consent removes the drafts of everybody that hold its words.
create function samskap.forget_drafts(forgotten uuid[]) returns void language sql security definer
  set search_path = public, samskap, pg_temp
  as $$ delete from drafts where organisation_id = samskap.organisation_id() and item_id = any (forgotten) $$;
revoke execute on function samskap.forget_drafts from public;
grant execute on function samskap.forget_drafts to samskap_member;
