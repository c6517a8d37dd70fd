create trigger revision_append_only before update or delete or truncate on revision
    for each statement execute function refuse_change();
create trigger approval_append_only before update or delete or truncate on approval
    for each statement execute function refuse_change();
create trigger edition_append_only before update or delete or truncate on edition
    for each statement execute function refuse_change();
create trigger withdrawal_append_only before update or delete or truncate on withdrawal
    for each statement execute function refuse_change();

-- Nobody approves what they wrote or worded since the last edition, unless the approval carries the waiver of a one-person
-- desk; and what is approved was saved since then.
create function four_eyes() returns trigger language plpgsql as $$
declare
    last_edition integer := (select coalesce(max(number), 0) from edition where claim_id = new.claim_id);
begin
    if not exists (select 1 from revision
            where claim_id = new.claim_id and id = new.revision_id and after_edition = last_edition) then
        raise exception 'only a revision of this claim, saved since its last edition, is approved' using errcode = '45000';
    end if;
    if (new.waiver_name is null or new.waiver_reason is null)
            and (exists (select 1 from revision
                    where claim_id = new.claim_id and saved_by = new.approver_id and after_edition = last_edition)
                or exists (select 1 from claim_wording
                    where claim_id = new.claim_id and account_id = new.approver_id)) then
        raise exception 'an author does not approve their own work' using errcode = '45000';
    end if;
    return new;
end
$$;
create trigger approval_four_eyes before insert on approval
    for each row execute function four_eyes();
