package org.adduce.audit;

import static org.adduce.testsupport.Accounts.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.testsupport.Accounts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditResourceTest {

    @Inject
    AuditLog log;

    @Test
    void list_ofOneSubject_tellsItInWordsWithOldAndNewValues() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(
                                Things.TYPE,
                                new Things("things/page", 1),
                                Accounts.ana().id())
                        .with("stage", "candidate", "open")
                        .with("dueDate", null, "<b>2026-03-01</b>")
                        .because("<script>alert(1)</script>")));

        var html = page(Accounts.eva())
                .get("/desk/audit?subject=things/page")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")))
                .extract()
                .asString();

        var entry = Jsoup.parse(html).selectFirst(".history > li");
        assertThat(entry.selectFirst(".deed").text()).isEqualTo("Ana Arroyo changed a thing, things/page");
        assertThat(entry.selectFirst("time").text()).endsWith("UTC");
        assertThat(entry.selectFirst(".reason").text()).isEqualTo("“<script>alert(1)</script>”");
        assertThat(entry.select(".turns > div").eachText())
                .containsExactly("Due date nothing → became <b>2026-03-01</b>", "Stage Candidate → became Open");
    }

    @Test
    void list_ofAText_showsItSideBySideWithTheWordsThatDiffer() {
        var was = "The harbour master’s log names forty boats that sank in the storm of February, and nobody was hurt in it.";
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(Things.TYPE, new Things("things/texts", 1), null)
                        .with("reasoning", was, was.replace("forty", "fourteen"))));

        var page = Jsoup.parse(page(Accounts.eva()).get("/desk/audit?subject=things/texts").asString());

        var sides = page.selectFirst(".history .sides");
        assertThat(sides.select(".sides-label").text()).isEqualTo("Reasoning");
        assertThat(sides.select(".side").eachText().get(0)).isEqualTo("Before " + was);
        assertThat(sides.select("del").eachText()).containsExactly("forty");
        assertThat(sides.select("ins").eachText()).containsExactly("fourteen");
    }

    @Test
    void list_ofAnEventAboutAPerson_namesThem() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(Things.TYPE, new Things(Accounts.ben().path(), 1), Accounts.ada().id())));

        page(Accounts.eva())
                .get("/desk/audit?action=thing_changed&actor=ada&subject=" + Accounts.ben().path())
                .then()
                .body(containsString(">Ben Baptiste</a>"));
    }

    @Test
    void list_longerThanAPage_leadsToTheRestWithTheSameFilter() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 51; i++) {
                log.append(Things.changed("things/page-long").because("Number " + i));
            }
        });

        var first = Jsoup.parse(page(Accounts.eva())
                .get("/desk/audit?subject=things/page-long&action=")
                .asString());
        var rest = Jsoup.parse(page(Accounts.eva())
                .urlEncodingEnabled(false)
                .get(first.selectFirst("a[rel=next]").attr("href"))
                .asString());

        assertThat(first.select(".reason").eachText())
                .hasSize(50)
                .startsWith("“Number 50”");
        assertThat(rest.select(".reason").eachText()).containsExactly("“Number 0”");
        assertThat(rest.select("a[rel=next]")).isEmpty();
        assertThat(rest.select(".pager a").eachAttr("href"))
                .singleElement()
                .asString()
                .startsWith("/desk/audit?subject=things")
                .doesNotContain("after");
    }

    @Test
    void list_whereNothingFits_saysSo() {
        page(Accounts.eva())
                .get("/desk/audit?subject=things/none")
                .then()
                .statusCode(200)
                .body(containsString("Nothing in the log fits this filter"));
    }

    @Test
    void list_withADayThatIsNone_saysWhatADayLooksLike() {
        page(Accounts.eva())
                .get("/desk/audit?from=soon")
                .then()
                .statusCode(400)
                .body(containsString("Give a day as 2026-02-27"));
    }

    @Test
    void list_byAReviewer_isRefused() {
        page(Accounts.ana()).get("/desk/audit").then().statusCode(403);
        page(Accounts.ana()).get("/desk/audit/export.csv").then().statusCode(403);
        page(Accounts.ana()).get("/desk/audit/export.jsonl").then().statusCode(403);
    }

    @Test
    void csv_ofHostileText_hasARowForEachEventAndNoFormula() {
        QuarkusTransaction.requiringNew().run(() -> {
            log.append(Things.changed("things/csv").because("=HYPERLINK(\"http://x\")"));
            log.append(Things.changed("things/csv").because("two\r\nlines"));
        });

        page(Accounts.ada())
                .get("/desk/audit/export.csv?subject=things/csv")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .body(startsWith("\"sequence\",\"at\",\"type\""))
                .body(allOf(
                        containsString("\"'=HYPERLINK(\"\"http://x\"\")\""),
                        containsString("\"two\r\nlines\""),
                        containsString("\"{\"\"colour\"\":\"\"blue\"\"}\"")));
    }

    @Test
    void jsonLines_ofMoreThanOnePart_hasALineForEachEventInOrder() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 1001; i++) {
                log.append(Things.changed("things/lines").because("Number " + i + "\n"));
            }
        });

        var lines = page(Accounts.eva())
                .get("/desk/audit/export.jsonl?subject=things/lines")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/jsonl"))
                .extract()
                .asString()
                .split("\n");

        assertThat(lines).hasSize(1001);
        var mapper = new ObjectMapper();
        for (int i = 0; i < lines.length; i++) {
            assertThat(mapper.readTree(lines[i]).get("reason").asText()).isEqualTo("Number " + i + "\n");
        }
    }
}
