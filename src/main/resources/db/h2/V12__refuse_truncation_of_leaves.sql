-- H2 truncates no table that a foreign key refers to, and row triggers do not see a truncation. Every leaf refers to itself.
alter table audit_leaf add constraint audit_leaf_stays foreign key (leaf_index) references audit_leaf (leaf_index);
