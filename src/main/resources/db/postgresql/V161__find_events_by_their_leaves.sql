-- What events are found by stands with their leaves, which are written many at once: as each event was written, its four
-- indexes cost more than all the rest of it. Those few that have no leaf yet are looked through one by one.
drop trigger audit_leaf_append_only on audit_leaf;
alter table audit_leaf add column subject varchar(120);
alter table audit_leaf add column actor_id bigint;
alter table audit_leaf add column type varchar(60);
alter table audit_leaf add column occurred_at timestamp(6) with time zone;
update audit_leaf l set (subject, actor_id, type, occurred_at) =
    (select e.subject, e.actor_id, e.type, e.occurred_at from audit_event e where e.sequence = l.sequence);
alter table audit_leaf alter column subject set not null;
alter table audit_leaf alter column type set not null;
alter table audit_leaf alter column occurred_at set not null;
create index audit_leaf_subject on audit_leaf (subject, sequence);
create index audit_leaf_actor on audit_leaf (actor_id, sequence);
create index audit_leaf_type on audit_leaf (type, sequence);
create index audit_leaf_time on audit_leaf (occurred_at);

drop index audit_event_subject;
drop index audit_event_actor;
drop index audit_event_type;
drop index audit_event_time;

create trigger audit_leaf_append_only before update or delete or truncate on audit_leaf
    for each statement execute function refuse_change();
