-- What was signed before each: a checkpoint that was taken out leaves a gap. Those signed before this are not linked.
alter table audit_checkpoint add column previous_size bigint;
