-- What is published or withdrawn leaves an event in its own transaction; the index is written from these afterwards,
-- so that no crash between the two can lose anything. Both tables are written by Hibernate Search (outbox-polling).

-- A passage whose document is to be written anew; gone once it is, ABORTED where that failed several times.
create table index_event (
    id uuid primary key,
    entity_name varchar(256) not null,
    entity_id varchar(256) not null,
    entity_id_hash integer not null,
    payload bytea not null,
    retries integer not null,
    process_after timestamp(6) with time zone not null,
    status varchar(255) not null check (status in ('PENDING', 'ABORTED')),
    tenant_id varchar(255)
);
create index index_event_process_after on index_event (process_after);

-- Who writes the index at the moment: the one that follows the events, and one that makes all of it anew.
create table index_agent (
    id uuid primary key,
    type varchar(255) not null,
    name varchar(255) not null,
    expiration timestamp(6) with time zone not null,
    state varchar(255) not null,
    total_shard_count integer,
    assigned_shard_index integer,
    payload bytea,
    tenant_id varchar(255)
);
