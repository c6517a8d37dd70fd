create trigger audit_tile_append_only before update or delete or truncate on audit_tile
    for each statement execute function refuse_change();
create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
    for each statement execute function refuse_change();
