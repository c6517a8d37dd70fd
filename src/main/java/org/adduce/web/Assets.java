package org.adduce.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.merkle.Sha256;

/**
 * Style sheets and scripts, under addresses that change with their content, so that browsers may keep them for good:
 * {@code /assets/<version>/css/app.css}. The version stands in the path, so that what a file imports has it too.
 */
@Named("assets")
@Singleton
public class Assets {

    static final String ROOT = "/assets/";
    private static final int VERSION_LENGTH = 12;
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:[^\"';]* from )?[\"']\\./([^\"']+)[\"']", Pattern.MULTILINE);
    private static final Pattern SHEET =
            Pattern.compile("^@import url\\(\"\\./([^\"]+)\"\\) layer\\(([a-z]+)\\);", Pattern.MULTILINE);

    private final Set<String> modules = new LinkedHashSet<>();
    private final String styleSheet;
    private final String version;

    Assets() {
        styleSheet = bundled(read("css/app.css"));
        var scripts = new StringBuilder();
        collect("js/app.js", scripts);
        version = Sha256.hex(styleSheet + scripts).substring(0, VERSION_LENGTH);
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

    private void collect(String file, StringBuilder scripts) {
        if (!modules.add(file)) {
            return;
        }
        var content = read(file);
        scripts.append(content);
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        IMPORT.matcher(content).results().forEach(found -> collect(folder + found.group(1), scripts));
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
}
