package org.adduce.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.adduce.web.Site;
import org.jspecify.annotations.Nullable;

/** Claims as an Atom feed (RFC 4287). Everything in it is plain text, whatever people typed. */
final class Feed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    /** Characters that XML 1.0 has no way to write, and unpaired surrogates. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private final Site site;
    private final SiteMessages words;

    private Feed(XMLStreamWriter xml, Site site, SiteMessages words) {
        this.xml = xml;
        this.site = site;
        this.words = words;
    }

    static String of(List<PublishedClaim> claims, Instant changed, Site site, SiteMessages words) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new Feed(xml, site, words).write(claims, changed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text without unwritable characters can be written", e);
        }
        return out.toString();
    }

    private void write(List<PublishedClaim> claims, Instant changed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        text("title", words.feed_title(site.name()));
        text("id", site.absolute("/feed.xml"));
        text("updated", changed.toString());
        link("self", site.absolute("/feed.xml"));
        link("alternate", site.absolute("/reviews"));
        person(site.name());
        for (var claim : claims) {
            entry(claim);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(PublishedClaim claim) throws XMLStreamException {
        var content = claim.content();
        var withdrawal = claim.withdrawal();
        var verdict = withdrawal == null ? content.verdict().label() : words.claim_withdrawn();
        xml.writeStartElement("entry");
        text("title", verdict + ": “" + content.statement() + "”");
        text("id", site.absolute(claim.path()));
        link("alternate", site.absolute(claim.path()));
        text("published", content.firstPublished().toString());
        text(
                "updated",
                withdrawal == null
                        ? content.published().toString()
                        : withdrawal.at().toString());
        for (var author : content.authors()) {
            person(author);
        }
        text("summary", withdrawal == null ? content.summary() : withdrawal.reason());
        xml.writeEndElement();
    }

    private void text(String element, @Nullable String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(writable(text));
        xml.writeEndElement();
    }

    private void person(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String writable(@Nullable String text) {
        return text == null ? "" : UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}
