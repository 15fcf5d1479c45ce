package org.zhaoliao.jdbc;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import java.util.function.Function;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.DisabilityCertificate;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PersonalData;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.place.DivisionCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Domain records as JSON: their components and nothing else, personal data revealed. For the inside of an encrypted body only. */
final class DomainJson {

    private DomainJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(texts())
                .annotationIntrospector(new SealedTypes())
                .changeDefaultVisibility(visible -> visible.withFieldVisibility(ANY)
                        .withGetterVisibility(NONE)
                        .withIsGetterVisibility(NONE))
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(new Writing<>(PersonalData.class, PersonalData::reveal));
        module.addSerializer(new Writing<>(DivisionCode.class, DivisionCode::digits));
        reading(module, ResidentId.class, ResidentId::of);
        reading(module, PersonName.class, PersonName::of);
        reading(module, PhoneNumber.class, PhoneNumber::of);
        reading(module, BankAccount.class, BankAccount::of);
        reading(module, DisabilityCertificate.class, DisabilityCertificate::of);
        reading(module, DivisionCode.class, DivisionCode::of);
        return module;
    }

    private static <T> void reading(SimpleModule module, Class<T> type, Function<String, T> factory) {
        module.addDeserializer(type, new Reading<>(type, factory));
    }

    /** Writes a value as a text. */
    private static final class Writing<T> extends StdScalarSerializer<T> {
        private final Function<T, String> text;

        Writing(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text.apply(value));
        }
    }

    /** Reads a value from its text. */
    private static final class Reading<T> extends StdScalarDeserializer<T> {
        private final Function<String, T> factory;

        Reading(Class<T> type, Function<String, T> factory) {
            super(type);
            this.factory = factory;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return factory.apply(parser.getString());
        }
    }
}
