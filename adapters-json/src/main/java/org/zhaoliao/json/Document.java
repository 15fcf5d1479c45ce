package org.zhaoliao.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of document that is exchanged as JSON (交换文件): what it is called, its version, its schema, and how it is written and read. {@link Documents} has them all.
 *
 * <p>A document says its format, such as {@code zhaoliao-agreement/2}. An older version is brought up to the present one while it is read; a newer one is refused.
 * Whatever is wrong is told at once, each fault with its place. Amounts, days and moments are texts, so that no digit is lost. Immutable.
 *
 * @param <T> what it stands for
 */
public final class Document<T> {

    private final Format format;
    private final WireType wire;
    private final BiFunction<T, Disclosure, ? extends Wire<T>> written;
    private final Traits traits;

    private Document(
            Format format, WireType wire, BiFunction<T, Disclosure, ? extends Wire<T>> written, Traits traits) {
        this.format = format;
        this.wire = wire;
        this.written = written;
        this.traits = traits;
    }

    /**
     * @param upcasters for each earlier version, oldest first, what makes the next one of it
     * @param written the wire record of a value
     */
    static <T, W extends Record & Wire<T>> Document<T> of(
            String name,
            Class<W> wire,
            BiFunction<T, Disclosure, W> written,
            List<UnaryOperator<ObjectNode>> upcasters) {
        return new Document<>(new Format(name, upcasters), WireType.of(wire), written, Traits.USUAL);
    }

    /** The same kind of document, which names persons: it says what it shows of them. */
    Document<T> naming() {
        return new Document<>(format, wire, written, Traits.PERSONS);
    }

    /** The same kind of document, which tells of somebody's circumstances: it says what it shows of them. */
    Document<T> telling() {
        return new Document<>(format, wire, written, Traits.CIRCUMSTANCES);
    }

    /** The same kind of document, in which nothing is about a person: errors show what was found as it stands. */
    Document<T> impersonal() {
        return new Document<>(format, wire, written, Traits.IMPERSONAL);
    }

    /** The name and version, such as {@code zhaoliao-agreement/2}. */
    public String format() {
        return format.toString();
    }

    /** The name of the file of the schema, such as {@code agreement-2.schema.json}. */
    public String schemaName() {
        return format.schemaName();
    }

    /** The JSON Schema 2020-12 of the present version. */
    public String schema() {
        try (InputStream file = Objects.requireNonNull(Document.class.getResourceAsStream("schema/" + schemaName()))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A value as indented JSON, personal data masked or left out; what a document leaves out cannot be read back.
     *
     * @throws InvalidInputException when the value is larger than the format allows
     */
    public String write(T value) {
        return write(value, Disclosure.MASKED);
    }

    /**
     * A value as indented JSON, with the personal data that a purpose needs; {@link #read(String)} gives an equal value back, where names are shown to be kept.
     *
     * @throws InvalidInputException as {@link #write(Object)}
     */
    public String write(T value, Disclosure disclosure) {
        return BoundedJson.text(tree(value, disclosure));
    }

    /**
     * The same in one line, without its end.
     *
     * @throws InvalidInputException as {@link #write(Object)}
     */
    public String line(T value, Disclosure disclosure) {
        return BoundedJson.line(tree(value, disclosure));
    }

    /**
     * Reads a document and refuses members that are not known.
     *
     * @throws InvalidInputException with every fault; the path names the member, such as {@code terms.duties[2]}, or the line
     */
    public T read(String json) {
        return value(BoundedJson.tree(json, traits.bounds()), UnknownMembers.refused());
    }

    /**
     * Reads a document and refuses members that are not known; the stream stays open.
     *
     * @param json the text in UTF-8
     * @throws InvalidInputException as {@link #read(String)}
     * @throws UncheckedIOException when the stream fails
     */
    public T read(InputStream json) {
        return value(BoundedJson.tree(json, traits.bounds()), UnknownMembers.refused());
    }

    /**
     * Reads a document and keeps members that are not known, to write them back.
     *
     * @throws InvalidInputException as {@link #read(String)}, but for those members
     */
    public Kept<T> keeping(String json) {
        UnknownMembers unknown = UnknownMembers.kept();
        return new Kept<>(this, value(BoundedJson.tree(json, traits.bounds()), unknown), unknown);
    }

    T value(JsonNode tree, UnknownMembers unknown) {
        Faults faults = new Faults();
        Flaws.tell(tree, faults);
        ObjectNode content = format.opened(tree, faults);
        traits.check(content, faults);
        WireValue read = new WireReading(faults, unknown, traits.shown()).read(content, wire, Place.DOCUMENT);
        faults.refuse();
        @SuppressWarnings("unchecked") // the reading gives records of the type it was asked for
        Wire<T> record = (Wire<T>) Objects.requireNonNull(read.found());
        return record.meaning();
    }

    ObjectNode tree(T value, Disclosure disclosure) {
        Faults faults = new Faults();
        ObjectNode head = BoundedJson.object().put(Format.MEMBER, format());
        if (traits.disclose()) {
            head.put(Traits.DISCLOSURE, disclosure.name());
        }
        head.setAll(new WireWriting(faults).object((Record) written.apply(value, disclosure), wire, Place.DOCUMENT));
        faults.refuse();
        return head;
    }

    WireType wire() {
        return wire;
    }

    Traits traits() {
        return traits;
    }

    /**
     * A value with the members of its document that are not known here (保留未知成员).
     *
     * @param <T> what the document stands for
     */
    public static final class Kept<T> {

        private final Document<T> document;
        private final T value;
        private final UnknownMembers unknown;

        private Kept(Document<T> document, T value, UnknownMembers unknown) {
            this.document = document;
            this.value = value;
            this.unknown = unknown;
        }

        /** The value. */
        public T value() {
            return value;
        }

        /** Another value with the same members; what stood in a part that is there no longer goes with it. */
        public Kept<T> with(T changed) {
            return new Kept<>(document, changed, unknown);
        }

        /**
         * As {@link Document#write(Object, Disclosure)}, and the members back in their places. Nobody knows whether they are personal data, so that they are
         * written for the whole exchange only.
         *
         * @throws InvalidInputException as {@link Document#write(Object)}
         */
        public String write(Disclosure disclosure) {
            ObjectNode tree = document.tree(value, disclosure);
            return BoundedJson.text(disclosure == Disclosure.EXCHANGE ? unknown.addTo(tree) : tree);
        }

        /** Names the format only. */
        @Override
        public String toString() {
            return "Kept[" + document.format() + "]";
        }
    }
}
