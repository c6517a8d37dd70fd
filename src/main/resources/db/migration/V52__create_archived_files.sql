-- Files and pages that evidence rests on, byte for byte; the same content is kept once.
create table archived_file (
    sha256 varchar(64) primary key,
    name varchar(300) not null,
    media_type varchar(200) not null,
    url varchar(2000),
    size bigint not null,
    archived_by bigint not null references account,
    archived_at timestamp(6) with time zone not null,
    content ${bytes} not null
);
