package org.zhaoliao.examples;

import java.util.ArrayList;
import java.util.List;
import org.zhaoliao.reason.Wording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a language. */
final class LanguageOption implements ITypeConverter<Wording> {

    /** The names. */
    static final class Languages extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Languages() {
            super(List.of("zh", "en"));
        }
    }

    @Override
    public Wording convert(String name) {
        return switch (name) {
            case "zh" -> Wording.CHINESE;
            case "en" -> Wording.ENGLISH;
            default -> throw new TypeConversionException("zh | en: " + name);
        };
    }
}
