package org.adduce.web;

import com.ibm.icu.text.PluralRules;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * The words that go with a number, by the rules of the language: {@code {#plural count}{#one}1 claim{#other}{count} claims{/plural}}.
 * The blocks are the categories of Unicode's plural rules (UTS 35, part 3, section 5); {@code other} is taken for those left out.
 */
@EngineConfiguration
public class PluralSection implements SectionHelperFactory<PluralSection.Plural> {

    private static final String COUNT = "count";
    private static final String OTHER = "other";

    @Override
    public List<String> getDefaultAliases() {
        return List.of("plural");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter(COUNT).build();
    }

    @Override
    public List<String> getBlockLabels() {
        return List.of("zero", "one", "two", "few", "many", OTHER);
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        if (block.getLabel().equals(MAIN_BLOCK_NAME)) {
            block.addExpression(COUNT, block.getParameter(COUNT));
        }
        return outer;
    }

    @Override
    public Plural initialize(SectionInitContext context) {
        var blocks = new HashMap<String, SectionBlock>();
        context.getBlocks().forEach(block -> blocks.put(block.label, block));
        if (!blocks.containsKey(OTHER)) {
            throw context.error("the section plural needs a block labelled other")
                    .build();
        }
        return new Plural(context.getExpression(COUNT), Map.copyOf(blocks));
    }

    /** One use of the section. */
    record Plural(Expression count, Map<String, SectionBlock> blocks) implements SectionHelper {

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            return context.resolutionContext().evaluate(count).thenCompose(number -> {
                var rules = PluralRules.forLocale(Languages.ofProgram().current());
                var category = rules.select(((Number) number).doubleValue());
                return context.execute(blocks.getOrDefault(category, blocks.get(OTHER)), context.resolutionContext());
            });
        }
    }
}
