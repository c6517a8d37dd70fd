-- The rights of the program's own role, where the tables belong to another one. What is append-only by a trigger it can read
-- and add to, no more; and it cannot take the triggers away, as an owner could.
do $$
declare
    program name := '${role}';
    kept regclass;
begin
    if program = current_user then
        return;
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), program);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), program);
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), program);
    for kept in select tgrelid from pg_trigger where tgname like '%\_append\_only' loop
        execute format('revoke update, delete, truncate on %s from %I', kept, program);
    end loop;
    execute format('grant execute on function erase_text to %I', program);
    execute format('revoke insert, delete, truncate on audit_head from %I', program);
    execute format('revoke insert, update, delete, truncate on flyway_schema_history from %I', program);
end
$$;
