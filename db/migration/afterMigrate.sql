-- One process owns database and index, and it has only just started: whoever is still listed was killed. Without
-- this, the events would wait half a minute for those to answer.
do $$ begin
    if to_regclass('index_agent') is not null then
        delete from index_agent;
    end if;
end $$;
