-- What the log's commitments open to is erased on demand, without anything in its place, and else never changed or removed.
create trigger audit_content_append_only before update or delete or truncate on audit_content
    for each statement execute function refuse_change_but_erasure();

create or replace function erase_text(guarded text, row_id bigint, field text, instead text, at timestamp with time zone)
    returns void language plpgsql security definer set search_path from current as $$
declare
    key name := case guarded when 'audit_content' then 'sequence' else 'id' end;
begin
    if (guarded, field) not in (
            ('audit_content', 'before_salt'), ('audit_content', 'before_content'),
            ('audit_content', 'after_salt'), ('audit_content', 'after_content'),
            ('audit_content', 'reason_salt'), ('audit_content', 'reason'),
            ('revision', 'content'),
            ('approval', 'waiver_name'), ('approval', 'waiver_reason'),
            ('edition', 'content'), ('edition', 'slug'), ('edition', 'article_slug'),
            ('withdrawal', 'reason')) then
        raise exception 'nothing is erased from % of table %', field, guarded using errcode = '45000';
    end if;
    if guarded = 'audit_content' and instead is not null then
        raise exception 'nothing is put in the place of %', field using errcode = '45000';
    end if;
    perform set_config('adduce.erasing', 'yes', true);
    execute format('update %I set %I = $1, erased_at = $2 where %I = $3', guarded, field, key) using instead, at, row_id;
    perform set_config('adduce.erasing', 'no', true);
end
$$;
