-- Whom Keycloak knows: its subject never changes, names and addresses do. The desks are the groups below /desks, one a
-- line; told_at is the time of the newest word of Keycloak about this person.
alter table account add column subject_id varchar(255);
alter table account add column desks varchar(4000);
alter table account add column told_at timestamp(6) with time zone;
alter table account add constraint account_subject unique (subject_id);
