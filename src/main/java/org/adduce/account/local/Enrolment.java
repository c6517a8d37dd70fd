package org.adduce.account.local;

import io.nayuki.qrcodegen.QrCode;
import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app must be told, as text and as a picture; shown once.
 *
 * @param secret  in base 32, in groups of four for whoever types it
 * @param address of the kind {@code otpauth} that apps read
 */
@TemplateData
record Enrolment(String secret, String address, String path, int size) {

    /** Readers need so many light modules around the picture (ISO/IEC 18004). */
    private static final int QUIET = 4;

    static Enrolment of(String secret, String site, String name) {
        var address = "otpauth://totp/" + encoded(site) + ":" + encoded(name) + "?secret=" + secret + "&issuer="
                + encoded(site);
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new Enrolment(secret.replaceAll("(.{4})(?!$)", "$1 "), address, path(code), code.size + 2 * QUIET);
    }

    /** One square of size 1 for each dark module. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
