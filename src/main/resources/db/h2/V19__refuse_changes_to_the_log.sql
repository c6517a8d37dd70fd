create trigger audit_event_append_only before update, delete on audit_event
    for each row call "org.adduce.audit.AppendOnly";
create trigger audit_leaf_append_only before update, delete on audit_leaf
    for each row call "org.adduce.audit.AppendOnly";
