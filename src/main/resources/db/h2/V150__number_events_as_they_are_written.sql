alter table audit_event alter column sequence set default next value for audit_sequence;
