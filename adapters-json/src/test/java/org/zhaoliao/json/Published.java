package org.zhaoliao.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The published schemas, in the hands of a validator that knows nothing of this library. */
public final class Published {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> SCHEMAS = Documents.all().stream()
            .collect(Collectors.toMap(
                    Document::format, document -> REGISTRY.getSchema(document.schema(), InputFormat.JSON)));

    private Published() {}

    /** What the schema of a document says against a text. */
    public static List<String> faults(Document<?> document, String json) {
        return Objects.requireNonNull(SCHEMAS.get(document.format())).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
