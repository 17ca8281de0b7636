-- Those who may work at the desk. Readers have no account.
create table account (
    id            bigint generated always as identity primary key,
    name          text not null unique check (name = btrim(name) and char_length(name) between 1 and 50),
    password_hash text not null check (password_hash <> ''),
    role          text not null check (role in ('CLERK', 'ADMINISTRATOR')),
    enabled       boolean not null default true,
    created_at    timestamptz not null default now()
);
