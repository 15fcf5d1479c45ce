package org.zhaoliao.testkit.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of the case book (认定案例集) as they ship in this jar, under {@code org/zhaoliao/casebook}. */
public final class CaseBookFiles {

    private static final List<String> TOPICS = List.of(
            "age",
            "disability",
            "income",
            "property",
            "standard",
            "obligor-relation",
            "obligor-capacity",
            "children",
            "law-version",
            "provincial",
            "combined");

    private CaseBookFiles() {}

    /** The topics, a file of cases each, in the order of the book. */
    public static List<String> topics() {
        return TOPICS;
    }

    /** The cases of a topic, as JSON. */
    public static String cases(String topic) {
        return text(topic + ".json");
    }

    /** The local values that the cases are decided by, as JSON; all of them are invented. */
    public static String policy() {
        return text("policy.json");
    }

    /** The JSON Schema of the files of cases. */
    public static String schema() {
        return text("case-book.schema.json");
    }

    /** How the book is used, and what its words mean. */
    public static String guide() {
        return text("README.md");
    }

    private static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(CaseBookFiles.class.getResourceAsStream("/org/zhaoliao/casebook/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
