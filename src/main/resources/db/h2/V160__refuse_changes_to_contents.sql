-- What the log's commitments open to is erased on demand, as a whole, and else never changed or removed.
create trigger audit_content_append_only before update, delete on audit_content
    for each row call "org.adduce.audit.AppendOnlyButErasable";

-- No trigger is asked before a truncation; a foreign key refuses it.
alter table audit_content add constraint audit_content_stays foreign key (sequence) references audit_content (sequence);
