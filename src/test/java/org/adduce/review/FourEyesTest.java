package org.adduce.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.adduce.account.Account;
import org.adduce.claim.Assignment;
import org.adduce.claim.ClaimEditing;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever asks. */
@QuarkusTest
class FourEyesTest {

    @Inject
    AgroalDataSource database;

    @Inject
    ClaimEditing rewording;

    @Inject
    Assignment assignment;

    @Inject
    ReviewWorkflow reviewing;

    @Test
    void approval_byItsAuthor_isRefused() {
        var claim = Reviews.submitted();

        assertThatThrownBy(() -> approve(claim, Accounts.ana(), "null", "null"))
                .hasMessageContaining("an author does not approve their own work");
    }

    @Test
    void approval_byWhoReworded_isRefused() {
        var claim = Reviews.begun();
        rewording.rephrase(claim, "Forty boats sank.", null, null, Accounts.ana());
        assignment.assign(claim, Accounts.ben().name(), null, null, Accounts.eva());
        assignment.start(claim, Accounts.ben());
        reviewing.submit(claim, Reviews.complete(), null, Accounts.ben());

        assertThatThrownBy(() -> approve(claim, Accounts.ana(), "null", "null"))
                .hasMessageContaining("an author does not approve their own work");
    }

    @Test
    void approval_byItsAuthorWithHalfAWaiver_isRefused() {
        var claim = Reviews.submitted();

        assertThatThrownBy(() -> approve(claim, Accounts.ana(), "'Ana'", "null"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> approve(claim, Accounts.ana(), "null", "'Alone'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void approval_byItsAuthorWithAWaiver_passes() throws SQLException {
        assertThat(approve(Reviews.submitted(), Accounts.ana(), "'Ana'", "'Alone'"))
                .isEqualTo(1);
    }

    @Test
    void approval_bySomebodyElse_passes() throws SQLException {
        assertThat(approve(Reviews.submitted(), Accounts.ben(), "null", "null")).isEqualTo(1);
    }

    @Test
    void approval_ofARevisionFromBeforeTheLastEdition_isRefused() {
        var claim = Reviews.underCorrection();

        assertThatThrownBy(() -> approve(claim, Accounts.ben(), "null", "null"))
                .hasMessageContaining("only a revision of this claim, saved since its last edition");
    }

    @Test
    void approval_ofAnotherClaimsRevision_isRefused() {
        var claim = Reviews.submitted();
        var other = Reviews.submitted();

        assertThatThrownBy(() -> run("insert into approval (claim_id, revision_id, approver_id, approved_at) select "
                        + claim + ", id, " + Accounts.ben().id() + ", current_timestamp from revision where claim_id = "
                        + other))
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set content = '{}' where claim_id = :c",
                "update revision set saved_by = 1 where claim_id = :c",
                "delete from revision where claim_id = :c",
                "truncate table revision",
                "update approval set approver_id = 1 where claim_id = :c",
                "delete from approval where claim_id = :c",
                "truncate table approval",
                "update edition set content = '{}' where claim_id = :c",
                "delete from edition where claim_id = :c",
                "truncate table edition",
                "update withdrawal set reason = 'x' where claim_id = :c",
                "delete from withdrawal where claim_id = :c",
                "truncate table withdrawal"
            })
    void statement_thatWouldRewriteAReview_isRefused(String sql) {
        var claim = Reviews.withdrawn();

        assertThatThrownBy(() -> run(sql.replace(":c", Long.toString(claim)))).isInstanceOf(SQLException.class);
    }

    private int approve(long claim, Account by, String waiverName, String waiverReason) throws SQLException {
        return run("insert into approval (claim_id, revision_id, approver_id, approved_at, waiver_name, waiver_reason)"
                + " select claim_id, id, " + by.id() + ", current_timestamp, " + waiverName + ", " + waiverReason
                + " from revision where claim_id = " + claim);
    }

    private int run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
