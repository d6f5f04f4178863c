-- Where each word stands in the text, so that a page of answers marks its words without reading the texts again; and by which
-- rules a document was indexed, so that all are indexed anew when the rules change.
-- "12-17 40-45": from and to, counted as the program counts; empty for a word of the title only.
alter table search_postings add column places text not null default '';
alter table search_documents add column index_version int not null default 1;
