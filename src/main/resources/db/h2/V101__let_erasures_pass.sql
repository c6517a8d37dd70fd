-- Still refused are deletions and all updates but those of an erasure on demand, by this program alone.
drop trigger revision_append_only;
drop trigger approval_append_only;
drop trigger edition_append_only;
drop trigger withdrawal_append_only;
create trigger revision_append_only before update, delete on revision
    for each row call "org.adduce.audit.AppendOnlyButErasable";
create trigger approval_append_only before update, delete on approval
    for each row call "org.adduce.audit.AppendOnlyButErasable";
create trigger edition_append_only before update, delete on edition
    for each row call "org.adduce.audit.AppendOnlyButErasable";
create trigger withdrawal_append_only before update, delete on withdrawal
    for each row call "org.adduce.audit.AppendOnlyButErasable";
