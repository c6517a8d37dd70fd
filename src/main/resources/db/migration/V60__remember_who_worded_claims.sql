-- Who changed what a claim says since it was last published; none of them approves it.
create table claim_wording (
    claim_id bigint not null references claim,
    account_id bigint not null references account,
    primary key (claim_id, account_id)
);
