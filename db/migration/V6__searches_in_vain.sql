-- What was searched for and not found, for the clerks to see what is missing: the words, how often, and the last day.
-- Nothing of who searched.

create table vain_search (
    words   text primary key check (words <> ''),
    times   integer not null check (times > 0),
    last_on date not null
);
