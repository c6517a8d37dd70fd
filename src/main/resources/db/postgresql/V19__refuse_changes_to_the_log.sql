-- For each statement, not each row: so it stops a truncation too, and what a merge or an upsert might change.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of table % are never changed or removed', tg_table_name using errcode = '45000';
end
$$;

create trigger audit_event_append_only before update or delete or truncate on audit_event
    for each statement execute function refuse_change();
create trigger audit_leaf_append_only before update or delete or truncate on audit_leaf
    for each statement execute function refuse_change();
