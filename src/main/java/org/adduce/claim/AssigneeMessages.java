package org.adduce.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who has a claim next. They stand apart, as Quarkus cannot load a bundle of more than 300. */
@MessageBundle("assignee")
public interface AssigneeMessages {

    @Message("asked for a new assignee")
    String audit_assignee_left();

    @Message("asked for a new assignee, as {value} left")
    String deed_assignee_left_assignee(String value);

    @Message("What can be needed is: assignee.")
    String issue_needs_is_assignee();

    @Message("Needs a new assignee")
    String row_left();

    @Message("{name} had it and left")
    String row_left_by(String name);

    @Message("Need a new assignee")
    String work_left();
}
