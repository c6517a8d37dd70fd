create trigger revision_append_only before update, delete on revision
    for each row call "org.adduce.audit.AppendOnly";
create trigger approval_append_only before update, delete on approval
    for each row call "org.adduce.audit.AppendOnly";
create trigger edition_append_only before update, delete on edition
    for each row call "org.adduce.audit.AppendOnly";
create trigger withdrawal_append_only before update, delete on withdrawal
    for each row call "org.adduce.audit.AppendOnly";
create trigger approval_four_eyes before insert on approval
    for each row call "org.adduce.review.FourEyes";
