-- Whose hands a claim was in when that person left the desk; empty again as soon as somebody else has it.
alter table claim add column former_assignee_id bigint references account;
alter table claim add column left_at timestamp(6) with time zone;
create index claim_left on claim (left_at);
