-- A salt for each commitment: to show one part of an event must not let anyone guess at the others.
alter table audit_content add column before_salt varchar(32);
alter table audit_content add column after_salt varchar(32);
alter table audit_content add column reason_salt varchar(32);
update audit_content set before_salt = salt where before_content is not null;
update audit_content set after_salt = salt where after_content is not null;
update audit_content set reason_salt = salt where reason is not null;
alter table audit_content drop column salt;

-- What an event may say is bounded where it is typed in, not by the log.
alter table audit_content alter column reason set data type varchar;
