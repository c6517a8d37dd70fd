package org.adduce.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who has a claim next. They stand apart, as Quarkus cannot load a bundle of more than 300. */
@MessageBundle("assignee")
public interface AssigneeMessages {

    @Message("Assign claims")
    String assignments_title();

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

    @Message("Keycloak does not answer: these are those who were here before.")
    String choice_away();

    @Message("Somebody else")
    String choice_others();

    @Message("Who is to check this claim?")
    String choice_title();

    @Message("Back to the claim")
    String choice_back();

    @Message("Name")
    String choice_name();

    @Message("Find")
    String choice_find();

    @Message("Person")
    String choice_person();

    @Message("Claims in hand")
    String choice_load();

    @Message("Assign")
    String choice_assign();

    @Message("Nobody here has such a name.")
    String choice_nobody();

    @Message("More people")
    String choice_more();

    @Message("Need a new assignee")
    String work_left();
}
