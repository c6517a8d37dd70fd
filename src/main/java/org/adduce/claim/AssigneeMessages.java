package org.adduce.claim;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about assignees, in a bundle of their own: Quarkus cannot load one of more than 300. */
@MessageBundle("assignee")
public interface AssigneeMessages {

    String assignments_title();

    String assignments_selected(int count);

    String audit_assignee_left(String actor);

    String deed_assignee_left_assignee(String actor, String value);

    String issue_needs_is_assignee();

    String row_left();

    String row_left_by(String name);

    String choice_away();

    String choice_others();

    String choice_title();

    String choice_back();

    String choice_name();

    String choice_find();

    String choice_person();

    String choice_load();

    String choice_assign();

    String choice_assign_to(String name);

    String choice_nobody();

    String choice_more();

    String work_left();
}
