-- Still refused are deletions, truncations and all updates but those of an erasure on demand: by this one function, which
-- replaces texts and marks the row, and leaves keys, times, people and hashes. It runs as the owner of the tables, since the
-- program's own role may not update them. It keeps mistakes from rewriting a row; it does not keep out who may send SQL of
-- their own as the owner or as the program. What they change is found all the same: each erasure lists in the log what it
-- touched, with the hashes of what it left.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and current_setting('adduce.erasing', true) = 'yes' then
        return null;
    end if;
    raise exception 'rows of table % are never changed or removed', tg_table_name using errcode = '45000';
end
$$;

drop trigger revision_append_only on revision;
drop trigger approval_append_only on approval;
drop trigger edition_append_only on edition;
drop trigger withdrawal_append_only on withdrawal;
create trigger revision_append_only before update or delete or truncate on revision
    for each statement execute function refuse_change_but_erasure();
create trigger approval_append_only before update or delete or truncate on approval
    for each statement execute function refuse_change_but_erasure();
create trigger edition_append_only before update or delete or truncate on edition
    for each statement execute function refuse_change_but_erasure();
create trigger withdrawal_append_only before update or delete or truncate on withdrawal
    for each statement execute function refuse_change_but_erasure();

create function erase_text(guarded text, row_id bigint, field text, instead text, at timestamp with time zone)
    returns void language plpgsql security definer set search_path from current as $$
begin
    if (guarded, field) not in (
            ('revision', 'content'),
            ('approval', 'waiver_name'), ('approval', 'waiver_reason'),
            ('edition', 'content'), ('edition', 'slug'), ('edition', 'article_slug'),
            ('withdrawal', 'reason')) then
        raise exception 'nothing is erased from % of table %', field, guarded using errcode = '45000';
    end if;
    perform set_config('adduce.erasing', 'yes', true);
    execute format('update %I set %I = $1, erased_at = $2 where id = $3', guarded, field) using instead, at, row_id;
    perform set_config('adduce.erasing', 'no', true);
end
$$;
revoke execute on function erase_text from public;
