-- A published line of a plan says which unit or association answers for it: never a person.

alter table publication_lines add column owner_unit text not null default '';
grant select (owner_unit) on publication_lines to samskap_public;
