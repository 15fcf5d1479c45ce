package org.zhaoliao.json;

import java.io.InputStream;
import java.util.List;
import org.zhaoliao.policy.EntryCheck;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;

/**
 * The policy values of a locality as a file (政策文件), format {@code zhaoliao-policy/1}: what a county adds to the national book.
 *
 * <p>Every value is a text, so that no amount and no day loses a digit on its way. Whether the parameters are known and their values have the right form is
 * for an {@link EntryCheck} to say, and whether the document goes with the book for {@link #addTo} and {@link PolicyBook#clashes}.
 *
 * @param version names the book that comes of it; decisions keep it
 * @param title what the file is called
 * @param entries the values, in the order of the file
 */
public record PolicyDocument(String version, Title title, List<PolicyEntry> entries) {

    /** The format that this version reads and writes. */
    public static final String FORMAT = "zhaoliao-policy/1";

    public PolicyDocument {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a document.
     *
     * @throws InvalidInputException with every fault of the document; the path names the member, such as {@code entries[3].from}, or the line
     */
    public static PolicyDocument read(String json) {
        return read(json, EntryCheck.NONE);
    }

    /**
     * Reads a document and holds each entry against what the program knows.
     *
     * @throws InvalidInputException as {@link #read(String)}, and with every fault that the check finds
     */
    public static PolicyDocument read(String json, EntryCheck check) {
        return read(BoundedJson.tree(json), check);
    }

    /**
     * Reads a document; the stream stays open.
     *
     * @param json the text in UTF-8
     * @throws InvalidInputException as {@link #read(String)}
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static PolicyDocument read(InputStream json) {
        return read(json, EntryCheck.NONE);
    }

    /**
     * Reads a document and holds each entry against what the program knows; the stream stays open.
     *
     * @param json the text in UTF-8
     * @throws InvalidInputException as {@link #read(String, EntryCheck)}
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static PolicyDocument read(InputStream json, EntryCheck check) {
        return read(BoundedJson.tree(json), check);
    }

    private static PolicyDocument read(JsonNode tree, EntryCheck check) {
        Faults faults = new Faults();
        PolicyDocumentWire wire = PolicyDocumentWire.of(Members.of(tree, faults));
        wire.check(faults);
        faults.refuse();
        PolicyDocument document = wire.document();
        document.check(check, faults);
        faults.refuse();
        return document;
    }

    private void check(EntryCheck check, Faults faults) {
        for (int i = 0; i < entries.size(); i++) {
            String path = "entries[" + i + "]";
            check.faults(entries.get(i)).forEach(error -> faults.add(error.under(path)));
        }
    }

    /**
     * The document as indented JSON; {@link #read(String)} gives an equal document back.
     *
     * @throws InvalidInputException when a text is longer than the format allows, or there are too many entries or none
     */
    public String write() {
        PolicyDocumentWire wire = PolicyDocumentWire.of(this);
        Faults faults = new Faults();
        wire.check(faults);
        faults.refuse();
        return BoundedJson.text(wire);
    }

    /**
     * The book with the values of this document added, under the version of the document.
     *
     * @throws InvalidInputException with every overlap and gap in time and everything that would override national law without a rule, as
     *     {@link PolicyBook#with}; the path names the entry, such as {@code entries[3]}
     */
    public PolicyBook addTo(PolicyBook book) {
        return book.with(version, entries);
    }

    /**
     * A title in both languages (标题).
     *
     * @param zh in Chinese; empty when there is none
     * @param en in English; empty when there is none
     */
    public record Title(String zh, String en) {

        /** No title. */
        public static final Title NONE = new Title("", "");
    }
}
