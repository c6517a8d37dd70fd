-- Written before each checkpoint, so that it has something to wait for; see org.adduce.disk.Disk. Holds nothing of worth.
create table sync_mark (
    id integer primary key check (id = 1),
    syncs bigint not null
);
insert into sync_mark (id, syncs) values (1, 0);
