package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.adduce.account.Account;
import org.adduce.account.Client;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.Role;
import org.adduce.account.SecurityLog;
import org.adduce.account.SignedIn;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.web.Site;
import org.adduce.web.form.Form;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Where people take an authenticator app as their second factor, and give it up. */
@Path("/desk/account/second-factor")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.REVIEWERS)
@EndpointDisabled(name = ConfiguredSignInMethod.SETTING, stringValue = ConfiguredSignInMethod.KEYCLOAK)
public class SecondFactorResource {

    private final SignedIn signedIn;
    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final PasswordConfirmation present;
    private final SecurityLog securityLog;
    private final Site site;
    private final Flash flash;

    SecondFactorResource(
            SignedIn signedIn,
            SecondFactors factors,
            SecondFactorDuty duty,
            PasswordConfirmation present,
            SecurityLog securityLog,
            Site site,
            Flash flash) {
        this.signedIn = signedIn;
        this.factors = factors;
        this.duty = duty;
        this.present = present;
        this.securityLog = securityLog;
        this.site = site;
        this.flash = flash;
    }

    /** What there is to see beside the forms: whether a code is asked, and what is shown once. */
    public record Shown(
            boolean isOn,
            boolean isOwed,
            long codesLeft,
            @Nullable Enrolment enrolment,
            List<String> newCodes) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance secondFactor(Account account, Form form, Shown shown);
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance show() {
        return page(Form.empty(), null, List.of());
    }

    /** Answers with the page itself and no redirect: the secret is nowhere but in this answer. */
    @POST
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        return confirmed(fields, request, account -> {
            var secret = factors.begin(account).secret();
            return Response.ok(page(Form.empty(), Enrolment.of(secret, site.name(), account.name()), List.of()))
                    .build();
        });
    }

    @POST
    @Path("confirmation")
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        var account = signedIn.account();
        try {
            var codes = factors.confirm(account, form.value("code"));
            return Response.ok(page(Form.empty(), null, codes)).build();
        } catch (Refusal refusal) {
            return refusedAtField(form, refusal);
        }
    }

    @POST
    @Path("recovery-codes")
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewCodes(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        return confirmed(
                fields,
                request,
                account -> Response.ok(page(Form.empty(), null, factors.renewCodes(account)))
                        .build());
    }

    @POST
    @Path("removal")
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        return confirmed(fields, request, account -> {
            factors.remove(account, account);
            flash.say("second_factor_removed_own");
            return Responses.seeOther("/desk/account/second-factor");
        });
    }

    /** Does it if the person shows their password again. */
    private Response confirmed(
            MultivaluedMap<String, String> fields, HttpServerRequest request, Function<Account, Response> doing) {
        var form = Form.sent(fields);
        var account = signedIn.account();
        try {
            var isRight = present.isRight(form.value("present"), account, Client.of(request));
            if (!isRight) {
                securityLog.loginFailed(account.id(), Client.of(request), "wrong password at the second factor");
            }
            new Guards()
                    .content("present", "present_password_is_right", isRight)
                    .check();
            return doing.apply(account);
        } catch (Refusal refusal) {
            return refusedAtField(form, refusal);
        }
    }

    private Response refusedAtField(Form form, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INCOMPLETE) {
            throw refusal;
        }
        return Responses.refused(page(form.refused(refusal), null, List.of()));
    }

    private TemplateInstance page(Form form, @Nullable Enrolment enrolment, List<String> newCodes) {
        var account = signedIn.account();
        return Templates.secondFactor(
                account,
                form,
                new Shown(
                        factors.isAskedOf(account),
                        duty.isOwedBy(account),
                        factors.codesLeft(account),
                        enrolment,
                        newCodes));
    }
}
