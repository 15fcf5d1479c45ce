package org.zhaoliao.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A policy document as it stands in JSON; a message of a constraint is the code of the error. */
record PolicyDocumentWire(
        @Pattern(regexp = PolicyDocument.FORMAT, message = "json.format")
        String format,

        @NotBlank(message = "json.blank") @Size(max = 64, message = "json.length")
        String version,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        SortedMap<String, @Size(max = 200, message = "json.length") String> title,

        @Size(min = 1, max = MOST_ENTRIES, message = "json.entries")
        List<PolicyEntryWire> entries) {

    static final int MOST_ENTRIES = 2_000;

    static PolicyDocumentWire of(Members members) {
        members.only("format", "version", "title", "entries");
        Members title = members.object("title");
        title.only("zh", "en");
        return new PolicyDocumentWire(
                members.text("format"),
                members.text("version"),
                titles(title.textOr("zh", ""), title.textOr("en", "")),
                members.objects("entries").map(PolicyEntryWire::of).toList());
    }

    static PolicyDocumentWire of(PolicyDocument document) {
        return new PolicyDocumentWire(
                PolicyDocument.FORMAT,
                document.version(),
                titles(document.title().zh(), document.title().en()),
                document.entries().stream().map(PolicyEntryWire::of).toList());
    }

    void check(Faults faults) {
        Constraints.errors(this).forEach(faults::add);
        for (int i = 0; i < entries.size(); i++) {
            String path = "entries[" + i + "]";
            entries.get(i).errors().forEach(error -> faults.add(error.under(path)));
        }
    }

    /** The document; only for what {@link #check} found no fault with. */
    PolicyDocument document() {
        return new PolicyDocument(
                version,
                new PolicyDocument.Title(title.getOrDefault("zh", ""), title.getOrDefault("en", "")),
                entries.stream().map(PolicyEntryWire::entry).toList());
    }

    private static SortedMap<String, String> titles(String zh, String en) {
        SortedMap<String, String> titles = new TreeMap<>();
        titles.put("zh", zh);
        titles.put("en", en);
        titles.values().removeIf(String::isEmpty);
        return titles;
    }
}
