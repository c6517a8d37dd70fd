package org.adduce.web;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;

/** Counts as people read them, in the page's language: {@code {tab.count.grouped}} is 12,345 in English. */
@TemplateExtension
final class NumbersInTemplates {

    private NumbersInTemplates() {}

    static String grouped(long count) {
        return NumberFormat.getIntegerInstance(Languages.ofProgram().current()).format(count);
    }
}
