-- A file may hold several reports, one behind the other: each is the source of a trip of its own, known by its
-- number in the file. A draft is of the whole file and becomes the revision of its first report.
alter table revision
    add part integer not null default 1,
    add parts integer not null default 1,
    add check (1 <= part and part <= parts);
alter table revision
    alter part drop default,
    alter parts drop default;

drop index revision_live_once_a_file;
create unique index revision_live_once_a_part on revision (source_report_id, part)
    where state in ('DRAFT', 'PUBLISHED');
