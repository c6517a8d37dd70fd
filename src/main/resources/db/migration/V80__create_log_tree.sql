-- What the tree of the log is made of. Events wait in audit_pending, written in their own transaction, until the sequencer
-- gives them their leaf; that queue is not part of the log.
create table audit_pending (
    sequence bigint primary key references audit_event
);
insert into audit_pending (sequence) select sequence from audit_event;

alter table audit_leaf add column leaf_hash varchar(64) not null;

-- Full tiles of C2SP tlog-tiles; the hashes of each one's lowest row, and the hash over all of them.
create table audit_tile (
    level integer not null,
    tile_index bigint not null,
    root varchar(64) not null,
    hashes ${bytes} not null,
    primary key (level, tile_index)
);

-- Every checkpoint that was signed, as a signed note.
create table audit_checkpoint (
    size bigint primary key,
    signed_at timestamp(6) with time zone not null,
    note ${text} not null
);

-- One row that whoever extends the tree holds locked: two of them never sign different trees.
create table audit_head (
    id integer primary key check (id = 1),
    size bigint not null
);
insert into audit_head (id, size) values (1, 0);
