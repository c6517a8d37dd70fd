package org.adduce.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import org.adduce.account.Role;
import org.adduce.claim.Assignment;
import org.adduce.claim.SomeClaims;
import org.adduce.review.ReviewWorkflow;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyWorkTest {

    @Test
    void show_withClaimsInHand_listsThemByStage() {
        var person = Accounts.someone(Role.REVIEWER);
        long assigned = SomeClaims.assignedTo(person);
        long inReview = SomeClaims.inReviewBy(person);

        Accounts.page(person)
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("Assigned to you"))
                .body(containsString("/desk/claims/" + assigned))
                .body(containsString("id=\"in_review\">In review"))
                .body(containsString("/desk/claims/" + inReview));
    }

    @Test
    void show_whatCameBackAndWentToAnother_tellsThemWhy() {
        var person = Accounts.someone(Role.REVIEWER);
        long id = Reviews.submitted();
        bean(ReviewWorkflow.class).returnWith(id, "Which log is it?", Accounts.ben());
        bean(Assignment.class).assign(id, person.name(), null, null, Accounts.eva());
        bean(Assignment.class).start(id, person);

        Accounts.page(person)
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("Which log is it?"))
                .body(containsString(Accounts.ben().displayName()));
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    @Test
    void show_withNothingInHand_saysHowToBegin() {
        SomeClaims.open();

        Accounts.page(Accounts.someone(Role.REVIEWER))
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("Unassigned claims are waiting. Take one."))
                .body(not(containsString("id=\"to_assign\">Unassigned")));
    }

    @Test
    void show_toAnEditor_listsWhatIsToBeAssigned() {
        SomeClaims.open();

        Accounts.page(Accounts.eva())
                .get("/desk")
                .then()
                .statusCode(200)
                .body(containsString("id=\"to_assign\">Unassigned"));
    }
}
