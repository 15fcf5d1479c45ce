package org.zhaoliao.json;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy values of a locality (政策文件). */
record PolicyDocumentWire(
        @NotBlank(message = "json.blank") @Size(max = 64, message = "json.length")
        String version,

        @Nullable TitleWire title,

        @Size(min = 1, max = MOST_ENTRIES, message = "json.entries")
        List<PolicyEntryWire> entries)
        implements Wire<PolicyDocument> {

    static final int MOST_ENTRIES = 2_000;

    /** A title in both languages, or one of them (标题). */
    record TitleWire(
            @Nullable @Size(max = 200, message = "json.length")
            String en,

            @Nullable @Size(max = 200, message = "json.length")
            String zh)
            implements Wire<PolicyDocument.Title> {

        static @Nullable TitleWire of(PolicyDocument.Title title) {
            return title.equals(PolicyDocument.Title.NONE) ? null : new TitleWire(known(title.en()), known(title.zh()));
        }

        @Override
        public PolicyDocument.Title meaning() {
            return new PolicyDocument.Title(zh == null ? "" : zh, en == null ? "" : en);
        }

        private static @Nullable String known(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static PolicyDocumentWire of(PolicyDocument document) {
        return new PolicyDocumentWire(
                document.version(),
                TitleWire.of(document.title()),
                document.entries().stream().map(PolicyEntryWire::of).toList());
    }

    @Override
    public PolicyDocument meaning() {
        return new PolicyDocument(
                version,
                title == null ? PolicyDocument.Title.NONE : title.meaning(),
                entries.stream().map(PolicyEntryWire::meaning).toList());
    }
}
