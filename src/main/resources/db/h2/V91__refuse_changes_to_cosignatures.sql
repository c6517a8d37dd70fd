create trigger audit_cosignature_append_only before update, delete on audit_cosignature
    for each row call "org.adduce.audit.AppendOnly";
-- H2 truncates no table that a foreign key refers to.
alter table audit_cosignature add constraint audit_cosignature_stays
    foreign key (size, witness) references audit_cosignature (size, witness);
