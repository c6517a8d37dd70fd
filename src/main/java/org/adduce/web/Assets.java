package org.adduce.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets and scripts, under addresses that change with their content, so that browsers may keep them for good:
 * {@code /assets/<version>/css/app.css}. The version stands in the path, so that what a file imports has it too.
 */
@Named("assets")
@Singleton
public class Assets {

    static final String ROOT = "/assets/";
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:[^\"';]* from )?[\"']\\./([^\"']+)[\"']", Pattern.MULTILINE);
    private static final Pattern SHEET =
            Pattern.compile("^@import url\\(\"\\./([^\"]+)\"\\) layer\\(([a-z]+)\\);", Pattern.MULTILINE);

    private final Set<String> modules = new LinkedHashSet<>();
    private final String styleSheet;
    private final String version;

    Assets() {
        var digest = sha256();
        styleSheet = bundled(read("css/app.css"));
        digest.update(styleSheet.getBytes(StandardCharsets.UTF_8));
        collect("js/app.js", digest);
        version = HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** @param file its path below {@code assets}: {@code css/app.css} */
    public String url(String file) {
        return ROOT + version + "/" + file;
    }

    /** What the script's entry imports, for the browser to fetch at once instead of one after the other. */
    public List<String> modules() {
        return modules.stream().map(this::url).toList();
    }

    /** All style sheets as one, each import of {@code app.css} replaced by its file. */
    public String styleSheet() {
        return styleSheet;
    }

    /** Whether this is an address that {@link #url} gave out, for these contents. */
    public boolean isVersioned(String path) {
        return path.startsWith(ROOT + version + "/");
    }

    /** Where the file of such an address lies. */
    public String file(String path) {
        return ROOT + path.substring((ROOT + version + "/").length());
    }

    private void collect(String file, MessageDigest digest) {
        if (!modules.add(file)) {
            return;
        }
        var content = read(file);
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        IMPORT.matcher(content).results().forEach(found -> collect(folder + found.group(1), digest));
    }

    private static String bundled(String entry) {
        return SHEET.matcher(entry)
                .replaceAll(sheet -> Matcher.quoteReplacement(
                        "@layer " + sheet.group(2) + " {\n" + read("css/" + sheet.group(1)) + "}\n"));
    }

    private static String read(String file) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream("META-INF/resources" + ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("asset " + file + " is imported, but it is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
