package org.adduce.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reasons for which a single block is no part of an article, whatever stands around it. Only a block's ends are looked
 * at, so that a huge line costs no more than a long one.
 */
final class BlockFilter {

    enum Rule {
        CAPTION("""
                \\((?:[^()]{0,80}[ /,])?(?:AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|PA|TASS|Xinhua|Bloomberg|Shutterstock|Pool[^()]{0,30})(?: Photo| Images| File)?[^()]{0,20}\\)\\.?$
                |[/-] ?(?:Getty Images|AFP|Reuters|Shutterstock|Bloomberg|Corbis|AP(?: Photo| Images)?|EPA|Anadolu(?: Agency)?)\\.?$
                |(?:[,|•·]|Credit:?|Photo:?|\\bfor|\\(?c\\)|©) ?(?:AP|AFP|Reuters|REUTERS|EPA|PA|Press Association|Getty Images|The Associated Press|USA TODAY(?: Sports)?|AP file)\\.?\\)?$
                |[\\p{L}.] / (?:AP|AFP|Reuters|EPA|Getty|NBC News|Bloomberg)(?: (?:file|Images|Photo))?\\.?$
                |(?<![:,] )\\((?:[\\p{Lu}][\\p{L}.&'’ -]{1,40}/){1,3}[\\p{Lu}][\\p{L}.&'’ -]{1,40}\\)$
                |(?:^|[.!?)\\]”"] )\\(?(?:Photos?|Images?|Picture|Video|Credits?|Image credits?|Illustration|Source|Courtesy)(?: by|:| of| courtesy)[: ][^.!?]{2,80}\\)?\\.?$
                |(?i:^(?:image|media|photo|picture|video|figure) (?:caption|copyright|source|credit)\\b)
                |(?i:^(?:above|below|pictured|left|right|top|bottom)(?: (?:left|right|centre|center|above|below))?: )
                |(?i:^an? (?:stock|file|undated|screen ?grab|handout|combination|aerial)[ -](?:image|photo|picture|handout|photograph|file|view|of)\\b)
                |(?:via|from|/) ?(?:Getty Images|AP Images|Shutterstock|iStock)[^.]{0,40}$
                |^(?:AP|File|FILE|Reuters) ?(?:Photo|PHOTO|photo)\\b
                |^FILE ?[-–—]
                |(?i:^(?:photo(?:graph)?s?|image|picture|pictured|illustration|credit|video|courtesy|caption|foto)(?: credit| by| courtesy of)?[:/] )
                |(?i:^(?:photo(?:graph)?s?|illustration|image) (?:by|courtesy|via) )
                |(?i:\\((?:photo|image|picture|file|credit|source)s?(?: photo)?(?: by| credit| courtesy|:|/)[^()]{0,100}\\)\\.?$)"""),
        COPYRIGHT("""
                (?i:^(?:copyright ?(?:©|\\(c\\)|\\d{4})|©|\\(c\\) ?\\d{4}))
                |(?i:all rights reserved\\.?$)
                |(?i:may not be (?:published|reproduced|copied)[^.]{0,60}(?:broadcast|rewritten|redistributed|permission))
                |(?i:^(?:©|copyright)[^.]{0,80}\\d{4})"""),
        PROMOTION("""
                (?i:^(?:recommended|related|popular|trending|more|latest|top|featured|sponsored)(?: (?:video|article|stor(?:y|ies)|post|link|reading|content|topic|news|headline|coverage)s?)*:?$)
                |(?i:^(?:read|watch|see|listen|hear)(?: (?:more|also|next|now|on|it))+(?:[: ].{0,150})?$)
                |(?i:^(?:read|watch|related|more|see also|also read|don['’]t miss|must read|editor['’]s pick)s?: .{0,150}[^.]$)
                |(?i:^(?:more (?:from|on|about|in) |most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?(?:like|be interested)|what to read next|up next|next article|previous article))
                |(?i:^(?:advertisement|advert|sponsored|ad|promoted|story continues (?:below|after).{0,40}|article continues.{0,40}|continue reading.{0,60}|skip (?:to|advert).{0,40})$)
                |(?i:^(?:sign up|subscribe|register|log in|sign in|join (?:us|now|our)|get (?:the|our|unlimited|breaking)|become a|support (?:our|us|independent)|download (?:the|our)|donate|click here|tap here|enter your email)\\b.{0,200}$)
                |(?i:^(?:share|tweet|email|print|save|facebook|twitter|linkedin|whatsapp|reddit|pinterest|instagram|youtube|comments?|leave a (?:comment|reply)|post a comment|follow us|like us|copy link|gift article)(?: (?:this|on|via|article|story|facebook|twitter|by|email|link|now|\\d+).{0,40})?$)
                |(?i:^follow\\b.{0,120}\\b(?:on (?:twitter|facebook|instagram|x)|coverage|updates?|@\\w+)\\b.{0,40}$)
                |^\\p{Lu}[\\p{Lu}\\d\\s'’‘“”",:;&.?!–-]{25,}$
                |[^.] \\[ ?[\\p{Lu} ]{4,16} ?\\]\\|?$
                |(?i:^(?:image|photo|slide|picture) \\d{1,3} (?:of|/|of /) ?\\d{1,3}$|^(?:view|back to|see) (?:the )?(?:all|gallery|full gallery|comments|slideshow|photos)\\b.{0,20}$)
                |(?i:\\bby (?:submitting this form|clicking|signing up|registering|subscribing|continuing)\\b.{0,80}\\b(?:you|agree|terms|privacy)\\b)
                |(?i:^(?:thanks? (?:you )?for (?:signing up|subscribing)|please (?:enable|check|enter|confirm|activate|log|sign)|keep an eye on your inbox|an error occurred|your email address|save my name))
                |(?i:\\bin your inbox\\b|\\bto your inbox\\b|\\bour news meet your inbox\\b|\\bdelivered (?:(?:straight |right |directly )?to your|daily|weekly|weekday)\\b)
                |(?i:^(?:opinions|views) expressed (?:by|in|are)\\b)
                |(?i:\\bmay earn an? (?:affiliate )?commission\\b|\\bcomments (?:are|submitted|may be) (?:moderated|closed|submitted)|moderating all comments)
                |(?i:^full ?screen$|^\\d{1,3} ?(?:/|of) ?\\d{1,3}$|^(?:play|pause|mute|close|menu|search|loading|next|previous|back to top|home)(?: \\w+)?$)
                |(?i:\\b(?:click|tap) here\\b.{0,30}$)
                |(?i:\\b(?:newsletters? (?:here|now)|(?:to|for) our (?:daily |weekly |free )?newsletters?|our free newsletter))
                |(?i:^(?![^“"]{0,600}[“"])(?=.{0,300}\\b(?:you|your|our|we)\\b).{0,500}?\\b(?:cookies|cookie (?:policy|preferences)|privacy policy|terms of (?:use|service))\\b)
                |(?i:^(?:this (?:site|website|page) uses cookies|cookie (?:policy|preferences|settings)|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions))\\b)
                |(?i:^(?:help us|have (?:a|you got) (?:tip|news)|do you have a (?:tip|story)|got a tip|contact (?:us|the (?:author|reporter))|email us|send us)\\b)
                |(?i:^(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità)$)
                |(?i:^(?:lesen sie (?:auch|mehr)|mehr zum thema|(?:à )?lire aussi|lea también|leer más|leia (?:também|mais)|leggi anche|lees ook)(?:\\b.{0,200})?$)
                |(?i:^(?:this (?:article|story|post|piece|column|report) (?:was |is |has been )?(?:also )?(?:first|originally|previously|republished|appears|appeared|produced|syndicated|provided)\\b))
                |(?i:^(?:first|originally) (?:published|appeared|posted)\\b|^read the (?:original|full) (?:article|story)\\b)
                |(?i:^our standards:|^disclaimer\\b|^editor['’]s note: this (?:article|story) (?:was|is) (?:first|originally)|^(?:correction|clarification)s?: sign)
                |(?i:^thank(?:s| you) for (?:supporting|reading|subscribing|signing)\\b)
                |(?i:\\bour (?:fact[- ]check(?:ing|s)?(?: work)?|journalism|reporting|newsroom|coverage)\\b.{0,40}\\b(?:is|are) (?:supported|funded|made possible)\\b)
                |(?i:^the (?:views|opinions)(?: and (?:views|opinions))? expressed\\b|^(?:the )?comments below\\b)
                |(?i:^\\d+ (?:min(?:ute)?s? read|comments?|shares?|views?)$)"""),
        BYLINE("""
                (?i:^\\(?(?:reporting|additional reporting|writing|edited|editing|compiled|written|graphic|graphics) by )
                |(?i:\\bcontributed (?:reporting\\b.{0,60}|to (?:this|the) (?:report|story|article|piece)\\b.{0,80})$)
                |^\\p{Lu}[\\p{L}'’-]+(?: and \\p{Lu}[\\p{L}'’-]+)? reported from \\p{Lu}[^.]{1,60}\\.(?: |$)
                |(?i:^(?:(?:last )?updated|published|posted|first published|modified)(?: on| at)?:? .{0,80}\\d{1,4}.{0,20}$)
                |^(?:Associated Press|AP|Reuters|AFP|Staff)(?: [Ww]riter| [Rr]eporter)?$"""),
        BIOGRAPHY("""
                (?i:^about the (?:writer|author|reporter|journalist)s?\\b)
                |(?i:^(?:he|she|they) (?:can be reached|tweets|is on twitter|covers)\\b)
                |(?:^|[.!?] )(?:Follow|Reach|Email|Contact) (?:him|her|them) (?:on|at)\\b
                |(?i:\\.{2,}\\s*read more$|…\\s*read more$)
                |(?i:^(?:email|e-mail|contact|follow) (?:the author|the writer|\\p{L}+ \\p{L}+) (?:at|on) )
                |(?i:\\bfollow (?:him|her|them|me|us) on (?:twitter|x|facebook|instagram|threads|mastodon)\\b)
                |(?i:^you can (?:get in touch with|contact|reach|find|follow) )""");

        private final List<Pattern> beginnings = new ArrayList<>();
        private final List<Pattern> anywhere = new ArrayList<>();

        /** Patterns that begin with the text are tried at its begin alone, which costs a tenth of looking everywhere. */
        Rule(String alternatives) {
            for (String line : alternatives.split("\n\\|?")) {
                (line.startsWith("^") || line.startsWith("(?i:^") ? beginnings : anywhere).add(Pattern.compile(line));
            }
        }

        private boolean isMetBy(String text) {
            return beginnings.stream().anyMatch(pattern -> pattern.matcher(text).lookingAt())
                    || anywhere.stream()
                            .anyMatch(pattern -> pattern.matcher(text).find());
        }
    }

    private static final int HEAD = 400;
    private static final int TAIL = 250;

    private BlockFilter() {}

    static Optional<Rule> reasonAgainst(Block block) {
        String text = ends(block.text());
        if (Byline.line(text) != null) {
            return Optional.of(Rule.BYLINE);
        }
        for (Rule rule : Rule.values()) {
            if (rule.isMetBy(text)) {
                return Optional.of(rule);
            }
        }
        return Byline.biographed(text) != null && block.words() < 80 ? Optional.of(Rule.BIOGRAPHY) : Optional.empty();
    }

    private static String ends(String text) {
        return text.length() <= HEAD + TAIL
                ? text
                : text.substring(0, HEAD) + " … " + text.substring(text.length() - TAIL);
    }
}
