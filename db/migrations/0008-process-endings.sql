-- How a process ended: what came of it, in the team's words, or the process that took its work over.
alter table processes add column outcome text not null default '';
alter table processes add column adopted_into uuid;

-- Work that moves to another process takes everybody's drafts of its forms along; a person's drafts are nobody else's to read.
create function samskap.move_drafts(source uuid, target uuid, moved_runs uuid[], moved_items uuid[]) returns void
  language sql security definer set search_path = public, samskap, pg_temp
  as $$ update drafts set process_id = target, form = replace(form, source::text, target::text)
    where organisation_id = samskap.organisation_id() and process_id = source
      and (item_id = any (moved_items) or substring(form from '/runs/([0-9a-f-]{36})') = any (moved_runs::text[])) $$;
-- Whether anybody is writing in an exercise that nobody has begun: then it is not taken out of the plan.
create function samskap.is_drafted(run uuid) returns boolean
  language sql stable security definer set search_path = public, samskap, pg_temp
  as $$ select exists (select from drafts where organisation_id = samskap.organisation_id()
    and substring(form from '/runs/([0-9a-f-]{36})') = run::text) $$;
revoke execute on function samskap.move_drafts, samskap.is_drafted from public;
grant execute on function samskap.move_drafts, samskap.is_drafted to samskap_member;
