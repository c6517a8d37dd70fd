package org.adduce.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps pages out of the API's description, and says that a key or a token opens it: annotations can only ask for both. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var paths = document.getPaths();
        if (paths != null && paths.getPathItems() != null) {
            List.copyOf(paths.getPathItems().keySet()).stream()
                    .filter(path -> !path.startsWith("/api/"))
                    .forEach(paths::removePathItem);
            paths.getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().values().forEach(it -> it.setSecurity(null)));
        }
        document.setSecurity(Stream.of("key", "token")
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                .toList());
    }
}
