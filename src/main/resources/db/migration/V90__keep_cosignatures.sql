-- The witnesses' signatures under checkpoints, as lines of a signed note; a witness is named by its public key.
create table audit_cosignature (
    size bigint not null references audit_checkpoint,
    witness varchar(500) not null,
    cosigned_at timestamp(6) with time zone not null,
    signature varchar(1000) not null,
    primary key (size, witness)
);
create index audit_cosignature_witness on audit_cosignature (witness, size);
