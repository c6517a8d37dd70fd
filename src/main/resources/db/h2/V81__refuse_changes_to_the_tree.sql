create trigger audit_tile_append_only before update, delete on audit_tile
    for each row call "org.adduce.audit.AppendOnly";
create trigger audit_checkpoint_append_only before update, delete on audit_checkpoint
    for each row call "org.adduce.audit.AppendOnly";
-- H2 truncates no table that a foreign key refers to.
alter table audit_tile add constraint audit_tile_stays foreign key (level, tile_index) references audit_tile (level, tile_index);
alter table audit_checkpoint add constraint audit_checkpoint_stays foreign key (size) references audit_checkpoint (size);
