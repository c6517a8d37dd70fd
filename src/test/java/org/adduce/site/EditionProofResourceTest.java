package org.adduce.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.options.FilePayload;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.claim.SomeClaims;
import org.adduce.erasure.ErasureRequest;
import org.adduce.erasure.PersonErasure;
import org.adduce.merkle.LogProof;
import org.adduce.merkle.VerifierKey;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.SoundLog;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A published edition can be checked against the log, by tools, in the browser and offline; what was changed is found. Not among
 * the texts of all other tests, as each erasure reads them all.
 */
@QuarkusTest
@TestProfile(SoundLog.class)
class EditionProofResourceTest {

    private static final List<String> FILES = List.of("content.json", "entry.json", "opening.json", "entry.tlog-proof");

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    Sequencer sequencer;

    @Inject
    AgroalDataSource database;

    @Inject
    PersonErasure erasure;

    private String publish() {
        long claim = Published.claim(Published.article("Proof"), Published.HARBOUR, "the board", Published.disputed());
        sequencer.run();
        return Published.path(claim);
    }

    private static byte[] file(String folder, String name) {
        return get(folder + "/" + name).then().statusCode(200).extract().asByteArray();
    }

    @Test
    void files_ofAnEdition_areProvenByTheLog() throws Exception {
        var folder = publish() + "/editions/1";

        var key = VerifierKey.parse(get("/log/vkey").asString().strip());
        LogProof.parse(file(folder, "entry.tlog-proof")).verify(file(folder, "entry.json"), key.name(), Set.of(key));

        Assertions.assertThat(new String(file(folder, "entry.json"), StandardCharsets.UTF_8))
                .contains("\"type\":\"review_published\"")
                .doesNotContain("boats", "Ana", "Eva");
        get(publish())
                .then()
                .body(containsString("Verify this page is unaltered"))
                .body(not(containsString("no longer matches")));
    }

    @Test
    void check_inTheBrowser_holds() {
        var page = browser.open();
        page.navigate(publish());
        page.getByText("Verify this page is unaltered").click();
        page.getByText("Verify now").click();
        assertThat(page.locator("[data-outcome]")).containsText("Verified: unchanged since publication");
        assertThat(page.locator("[data-holds=true]")).hasCount(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content.json", "entry.json", "opening.json", "entry.tlog-proof", "vkey", "none"})
    void check_ofSavedFiles_findsOneChangedByte(String changed) {
        var path = publish() + "/editions/1";
        var files = new ArrayList<FilePayload>();
        for (var name : FILES) {
            files.add(payload(name, file(path, name), changed));
        }
        files.add(payload("vkey", get("/log/vkey").asByteArray(), changed));
        var page = browser.open();
        page.navigate(path + "/check");

        page.locator("[data-log-check] input").setInputFiles(files.toArray(FilePayload[]::new));

        assertThat(page.locator("[data-outcome]"))
                .containsText(changed.equals("none") ? "Verified: unchanged since publication" : "Not verified");
    }

    private static FilePayload payload(String name, byte[] bytes, String changed) {
        if (name.equals(changed)) {
            bytes[bytes.length / 2] ^= 1;
        }
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    @Test
    void check_ofTooFewFiles_saysSo() {
        var page = browser.open();
        page.navigate(publish() + "/editions/1/check");
        page.locator("[data-log-check] input")
                .setInputFiles(new FilePayload("vkey", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[data-outcome]")).containsText("a file is missing");
    }

    @Test
    void edition_changedBehindTheProgramsBack_isDisowned() throws SQLException {
        var path = publish();
        var slug = path.substring(path.lastIndexOf('/') + 1);
        changeEdition(
                "update edition set content = replace(content, '14 boats', '41 boats') where slug = '" + slug + "'");

        get(path).then().statusCode(200).body(containsString("no longer matches our record of what was published"));
        get(path + "/editions/1/check").then().statusCode(200).body(containsString("no longer matches"));
        get(path + "/editions/1/entry.tlog-proof").then().statusCode(404);
    }

    private static final List<String> FILES_OF_ERASED = List.of(
            "content.json",
            "entry.json",
            "entry.tlog-proof",
            "erasure-entry.json",
            "erasure-opening.json",
            "erasure.tlog-proof");

    /** Published with a person's name, which was then erased. */
    private String erase(String statement) {
        var name = "Solveig Qxberg" + System.nanoTime();
        var said = statement.replace("NAME", name);
        long id = SomeClaims.article("It was night. " + said + " It rained.");
        long claim = Published.claim(id, said, name, Published.disputed());
        erasure.erase(new ErasureRequest(List.of(name), List.of()));
        sequencer.run();
        return Published.path(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAME counted forty boats.",
                "Forty boats were counted by the harbour master and his men that night, NAME said."
            })
    void edition_erasedOnDemand_saysSoCalmly(String statement) throws Exception {
        var path = erase(statement);

        get(path)
                .then()
                .statusCode(200)
                .body(containsString("Parts of this page were removed on"), containsString("[removed on "))
                .body(not(containsString("no longer matches")), not(containsString("Solveig")));
        get(path + "/editions/1/check")
                .then()
                .statusCode(200)
                .body(
                        containsString("Parts of this edition were removed on"),
                        not(containsString("no longer matches")));
        var folder = path + "/editions/1";
        var key = VerifierKey.parse(get("/log/vkey").asString().strip());
        LogProof.parse(file(folder, "entry.tlog-proof")).verify(file(folder, "entry.json"), key.name(), Set.of(key));
        LogProof.parse(file(folder, "erasure.tlog-proof"))
                .verify(file(folder, "erasure-entry.json"), key.name(), Set.of(key));
    }

    @Test
    void address_thatHeldTheName_leadsToThePage() {
        var path = erase("NAME counted forty boats.");
        var before = path.replaceFirst("/claims/removed-on-[\\d-]{10}", "/claims/solveig-qxberg");

        var moved = given().redirects().follow(false).get(before);

        Assertions.assertThat(before).isNotEqualTo(path);
        Assertions.assertThat(moved.statusCode()).isEqualTo(301);
        Assertions.assertThat(moved.getHeader("Location")).endsWith(path);
        given().redirects()
                .follow(false)
                .get(publish().replace("/claims/", "/claims/x"))
                .then()
                .statusCode(404);
    }

    @Test
    void check_ofAnErasedEditionInTheBrowser_holdsAsFarAsItCan() {
        var page = browser.open();
        page.navigate(erase("NAME counted forty boats.") + "/editions/1/check");
        page.getByText("Verify now").click();
        assertThat(page.locator("[data-outcome]")).containsText("Verified: the remaining text is unchanged");
        assertThat(page.locator("[data-holds=true]")).hasCount(4);
    }

    @Test
    void check_ofAnErasedEditionsSavedFiles_findsOneChangedByte() {
        var path = erase("NAME counted forty boats.") + "/editions/1";
        var page = browser.open();
        for (var changed : FILES_OF_ERASED) {
            var files = new ArrayList<FilePayload>();
            for (var name : FILES_OF_ERASED) {
                files.add(payload(name, file(path, name), changed));
            }
            files.add(payload("vkey", get("/log/vkey").asByteArray(), changed));
            page.navigate(path + "/check");
            page.locator("[data-log-check] input").setInputFiles(files.toArray(FilePayload[]::new));
            assertThat(page.locator("[data-outcome]")).containsText("Not verified");
        }
    }

    @Test
    void edition_changedAfterItsErasure_isDisowned() throws SQLException {
        var path = erase("NAME counted forty boats.");
        var slug = path.substring(path.lastIndexOf('/') + 1);
        changeEdition(
                "update edition set content = replace(content, '14 boats', '41 boats') where slug = '" + slug + "'");

        get(path).then().statusCode(200).body(containsString("no longer matches"));
        get(path + "/editions/1/check").then().statusCode(200).body(containsString("no longer matches"));
    }

    @Test
    void edition_thatOnlyClaimsToBeErased_isDisowned() throws SQLException {
        var path = publish();
        var slug = path.substring(path.lastIndexOf('/') + 1);
        changeEdition(
                "update edition set content = replace(content, '14 boats', '41 boats'), erased_at = current_timestamp"
                        + " where slug = '" + slug + "'");

        get(path).then().statusCode(200).body(containsString("no longer matches"));
        get(path + "/editions/1/erasure-entry.json").then().statusCode(404);
    }

    /** As the owner of the database can: past the program, and past the triggers. */
    private void changeEdition(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop trigger edition_append_only");
            statement.execute(sql);
            statement.execute("create trigger edition_append_only before update, delete on edition"
                    + " for each row call \"org.adduce.audit.AppendOnlyButErasable\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/check", "2/content.json", "0/check", "x/check", "1/other", "99999999/check"})
    void edition_thatIsNone_isNotFound(String path) {
        get(publish() + "/editions/" + path).then().statusCode(404);
    }
}
