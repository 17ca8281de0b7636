-- No table is altered while checks of its rows wait for the end of the transaction.
set constraints all immediate;

-- Every trip has a title to be listed by.
update revision set title = '題名のない報告書' where title = '';
update trip set title = '題名のない報告書' where title = '';
alter table revision add check (title <> '');
alter table trip add check (title <> '');

-- The most visits the trip ever had: the address of one that a correction dropped led somewhere once.
alter table trip add most_visits integer not null default 0 check (most_visits >= 0);
update trip set most_visits = (select count(*) from visit where visit.trip_id = trip.id);
alter table trip alter most_visits drop default;
