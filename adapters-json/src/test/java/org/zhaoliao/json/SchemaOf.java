package org.zhaoliao.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of a document out of its wire records. */
final class SchemaOf {

    private static final SchemaGenerator GENERATOR = generator();

    private SchemaOf() {}

    static String document(Document<?> document) {
        ObjectNode made = GENERATOR.generateSchema(document.wire().raw());
        ObjectNode schema = BoundedJson.object();
        schema.set("$schema", made.remove("$schema"));
        schema.put("$id", "urn:zhaoliao:schema:" + document.schemaName().replace(".schema.json", ""));
        schema.put("title", document.format());
        ObjectNode properties = BoundedJson.object();
        properties.putObject("format").put("const", document.format());
        if (document.traits().disclose()) {
            Arrays.stream(Disclosure.values())
                    .map(Enum::name)
                    .forEach(properties
                            .putObject("disclosure")
                            .put("type", "string")
                            .putArray("enum")::add);
        }
        made.withObject("properties").properties().forEach(one -> properties.set(one.getKey(), one.getValue()));
        made.set("properties", properties);
        if (document.traits().disclose()) {
            made.withArray("required").insert(0, "disclosure");
        }
        made.withArray("required").insert(0, "format");
        schema.setAll(made);
        anchor(schema);
        return BoundedJson.text(schema);
    }

    /** A form of Java must match the whole text, one of JSON Schema any part of it. */
    private static void anchor(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("pattern").isString()) {
            object.put("pattern", "^(?:" + object.path("pattern").stringValue() + ")$");
        }
        node.forEach(SchemaOf::anchor);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        builder.forFields()
                .withRequiredCheck(field -> !isOptional(field))
                .withPropertyNameOverrideResolver(SchemaOf::name)
                .withArrayMaxItemsResolver(field -> isGeneric(field) ? Texts.MANY : null)
                .withStringMaxLengthResolver(field -> isGeneric(field) ? Texts.MEDIUM : null);
        builder.forTypesInGeneral()
                .withPropertySorter(Comparator.comparingInt(SchemaOf::place))
                .withCustomDefinitionProvider(SchemaOf::defined)
                .withTypeAttributeOverride((node, scope, context) -> {
                    if (FactWire.class.equals(scope.getType().getErasedType())) {
                        whole(node);
                    }
                });
        return new SchemaGenerator(builder.build());
    }

    /** What is known of a fact is known whole, and is not disputed at once. */
    private static void whole(ObjectNode fact) {
        ObjectNode parts = fact.putObject("dependentRequired");
        List<String> known = List.of("value", "source", "asOf");
        for (String part : known) {
            known.stream().filter(other -> !other.equals(part)).forEach(parts.putArray(part)::add);
        }
        fact.putObject("not").putArray("required").add("claims").add("value");
    }

    /** In the order of the record. */
    private static int place(MemberScope<?, ?> member) {
        return Arrays.stream(member.getDeclaringType().getErasedType().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(member.getDeclaredName());
    }

    private static boolean isOptional(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isGeneric(FieldScope field) {
        return field.getRawMember().getGenericType() instanceof TypeVariable
                && !Scalar.knows(field.getType().getErasedType());
    }

    private static @Nullable String name(FieldScope field) {
        JsonProperty name = field.getAnnotation(JsonProperty.class);
        return name == null ? null : name.value();
    }

    private static @Nullable CustomDefinition defined(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        if (Scalar.knows(raw)) {
            node.put("type", "string").put("pattern", Scalar.of(raw).form().pattern());
            return new CustomDefinition(
                    node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
        }
        if (Map.class.equals(raw)) {
            node.put("type", "object");
            names(type.getTypeParameters().get(0).getErasedType(), node);
            node.set(
                    "additionalProperties",
                    context.createDefinitionReference(type.getTypeParameters().get(1)));
            return new CustomDefinition(
                    node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
        }
        return null;
    }

    private static void names(Class<?> names, ObjectNode node) {
        if (names.isEnum()) {
            Arrays.stream(names.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(node.putObject("propertyNames").putArray("enum")::add);
        }
    }
}
