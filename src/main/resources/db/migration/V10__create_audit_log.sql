-- One row an event, never changed. The order of the leaves is not the order of the sequence: a later sequencer sets it.
create sequence audit_sequence start with 1 increment by 1;

create table audit_event (
    sequence bigint primary key,
    occurred_at timestamp(6) with time zone not null,
    type varchar(60) not null,
    type_version integer not null,
    actor_id bigint,
    subject varchar(120) not null,
    subject_version bigint not null,
    request_id varchar(64) not null,
    before_commitment varchar(64),
    after_commitment varchar(64),
    reason_commitment varchar(64)
);
create index audit_event_subject on audit_event (subject, sequence);
create index audit_event_actor on audit_event (actor_id, sequence);
create index audit_event_time on audit_event (occurred_at);

-- What the commitments open to. Erasable on a person's demand; its foreign key also stops a truncation of audit_event.
create table audit_content (
    sequence bigint primary key references audit_event,
    salt varchar(32),
    before_content varchar,
    after_content varchar,
    reason varchar(10000),
    erased_at timestamp(6) with time zone
);

-- Which event is which leaf of the log's tree.
create table audit_leaf (
    leaf_index bigint primary key,
    sequence bigint not null unique references audit_event
);
