package org.zhaoliao.json;

import java.io.InputStream;
import java.util.List;
import org.zhaoliao.policy.EntryCheck;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.reason.InvalidInputException;

/**
 * The policy values of a locality as a file (政策文件), see {@link Documents#POLICY}: what a county adds to the national book.
 *
 * <p>Every value is a text, so that no amount and no day loses a digit on its way. Whether the parameters are known and their values have the right form is
 * for an {@link EntryCheck} to say, and whether the document goes with the book for {@link #addTo} and {@link PolicyBook#clashes}.
 *
 * @param version names the book that comes of it; decisions keep it
 * @param title what the file is called
 * @param entries the values, in the order of the file
 */
public record PolicyDocument(String version, Title title, List<PolicyEntry> entries) {

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
        return Documents.POLICY.read(json).checked(check);
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
        return Documents.POLICY.read(json).checked(check);
    }

    private PolicyDocument checked(EntryCheck check) {
        Faults faults = new Faults();
        for (int i = 0; i < entries.size(); i++) {
            String path = "entries[" + i + "]";
            check.faults(entries.get(i)).forEach(error -> faults.add(error.under(path)));
        }
        faults.refuse();
        return this;
    }

    /**
     * The document as indented JSON; {@link #read(String)} gives an equal document back.
     *
     * @throws InvalidInputException when a text is longer than the format allows, or there are too many entries or none
     */
    public String write() {
        return Documents.POLICY.write(this);
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
