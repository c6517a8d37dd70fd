package org.adduce.audit.history;

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
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.audit.event.Things;
import org.adduce.testsupport.Accounts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(entry.selectFirst(".deed").text()).isEqualTo("Ana Arroyo changed a thing");
        assertThat(entry.select(".meta a").eachText()).containsExactly("things/page");
        assertThat(entry.select("time[datetime][title]")).isNotEmpty();
        assertThat(entry.selectFirst(".reason").text()).isEqualTo("“<script>alert(1)</script>”");
        assertThat(entry.select(".turns > div").eachText())
                .containsExactly("Due date <b>2026-03-01</b>", "Stage Candidate → became Open");
    }

    @Test
    void list_ofAText_showsItSideBySideWithTheWordsThatDiffer() {
        var was =
                "The harbour master’s log names forty boats that sank in the storm of February, and nobody was hurt in it.";
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(Things.TYPE, new Things("things/texts", 1), null)
                        .with("reasoning", was, was.replace("forty", "fourteen"))));

        var page = Jsoup.parse(
                page(Accounts.eva()).get("/desk/audit?subject=things/texts").asString());

        var sides = page.selectFirst(".history .sides");
        assertThat(sides.select(".sides-label").text()).isEqualTo("Reasoning");
        assertThat(sides.select(".side").eachText().get(0)).isEqualTo("Before " + was);
        assertThat(sides.select("del").eachText()).containsExactly("forty");
        assertThat(sides.select("ins").eachText()).containsExactly("fourteen");
    }

    @Test
    void list_ofAnEventAboutAPerson_namesThem() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(
                        Things.TYPE,
                        new Things(Accounts.ben().path(), 1),
                        Accounts.ada().id())));

        page(Accounts.eva())
                .get("/desk/audit?action=thing_changed&actor=ada&subject="
                        + Accounts.ben().path())
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

        assertThat(first.select(".reason").eachText()).hasSize(50).startsWith("“Number 50”");
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
                .body(containsString("No entries match"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=soon&subject=claims, from, Enter a date like 2026-02-27",
        "to=2026-02-30&subject=claims, to, Enter a date like 2026-02-27",
        "from=2026-03-02&to=2026-03-01&subject=claims, to, Enter a date after the start date",
        "actor=nobody-of-this-name&subject=claims, actor, No account has this name"
    })
    void list_withWhatCannotBeRead_saysSoAtTheFieldAndKeepsTheRest(String query, String field, String words) {
        var page = Jsoup.parse(page(Accounts.eva())
                .get("/desk/audit?" + query)
                .then()
                .statusCode(400)
                .extract()
                .asString());

        assertThat(page.select("#" + field + "-error").text()).contains(words);
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#" + field);
        assertThat(page.selectFirst("#subject").attr("value")).isEqualTo("claims");
        var typed =
                query.substring(query.indexOf(field + "=") + field.length() + 1).split("&")[0];
        assertThat(page.select(
                        "#" + field + "[value=" + typed + "], #" + field + " option[selected][value=" + typed + "]"))
                .hasSize(1);
        assertThat(page.select(".history, .activity, .empty")).isEmpty();
    }

    @Test
    void list_withAPlaceThatIsNone_isRefused() {
        page(Accounts.eva()).get("/desk/audit?after=x").then().statusCode(400);
    }

    @Test
    void list_forAPersonAndAnActionByName_offersBothAndShowsWhatFits() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(
                        Things.TYPE,
                        new Things("things/offered", 1),
                        Accounts.ben().id())));

        var page = Jsoup.parse(page(Accounts.eva())
                .get("/desk/audit?actor=ben&action=thing_changed&subject=things")
                .asString());

        assertThat(page.select("#actor option[selected]").text()).isEqualTo("Ben Baptiste");
        assertThat(page.select("#action option[selected]").text()).isEqualTo("Changed a thing");
        assertThat(page.select("#action optgroup").eachAttr("label"))
                .contains("Other")
                .doesNotHaveDuplicates();
        assertThat(page.select(".history > li")).isNotEmpty();
        assertThat(page.select(".history .deed strong").eachText()).containsOnly("Ben Baptiste");
    }

    @Test
    void list_forASubjectInWords_findsItByItsPath() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(Things.TYPE, new Things("claims/999999999", 1), null)));

        page(Accounts.eva())
                .get("/desk/audit?subject=Claim 999999999")
                .then()
                .body(containsString("Claim 999999999</a>"));
    }

    @Test
    void audit_withoutTheDesk_leadsThereWithItsFilter() {
        page(Accounts.eva()).get("/audit").then().statusCode(303).header("Location", "/desk/audit");
        page(Accounts.ana())
                .urlEncodingEnabled(false)
                .get("/audit?subject=claims%2F7&from=x")
                .then()
                .statusCode(303)
                .header("Location", "/desk/audit?subject=claims%2F7&from=x");
    }

    @Test
    void activity_ofWhatFits_countsEachEventInABarThatLeadsToItsTime() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 3; i++) {
                log.append(Things.changed("things/active"));
            }
        });

        var page = Jsoup.parse(
                page(Accounts.eva()).get("/desk/audit?subject=things/active").asString());

        assertThat(page.select(".activity figcaption").text()).contains("3 events, by hour");
        assertThat(page.select(".activity svg a title").eachText())
                .last()
                .asString()
                .endsWith(": 3");
        assertThat(page.select(".activity [style]")).isEmpty();
        assertThat(page.select(".activity tbody .number").eachText()).containsExactly("3");
        var link = page.select(".activity tbody a").attr("href");
        assertThat(link).contains("subject=things%2Factive");
        var hour = Jsoup.parse(page(Accounts.eva())
                .urlEncodingEnabled(false)
                .get(link)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(hour.select(".history > li")).hasSize(3);
        assertThat(hour.select("#from").attr("type")).isEqualTo("text");
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
