alter table audit_event alter column sequence set default nextval('audit_sequence');
