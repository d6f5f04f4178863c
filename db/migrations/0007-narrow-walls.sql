-- A membership narrowed to one process learns nothing about the others: not what happened there, nor who is invited.

create policy own_process on events as restrictive for select to samskap_member
  using ((select samskap.process_scope()) is null or process_id = (select samskap.process_scope()));
-- What such a person does to the membership itself belongs to no process and is still written down.
create policy own_process_written on events as restrictive for insert to samskap_member
  with check (samskap.process_scope() is null or process_id is null or process_id = samskap.process_scope());
create policy whole_organisation on invitations as restrictive to samskap_member
  using (samskap.process_scope() is null);
