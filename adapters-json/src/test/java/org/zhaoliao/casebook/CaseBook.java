package org.zhaoliao.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the case book. */
final class CaseBook {

    static final List<String> TOPICS = List.of(
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

    private CaseBook() {}

    static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(CaseBook.class.getResourceAsStream("/org/zhaoliao/casebook/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<BookCase> cases() {
        List<BookCase> cases = new ArrayList<>();
        for (String topic : TOPICS) {
            JsonMapper.shared()
                    .readTree(text(topic + ".json"))
                    .path("案例")
                    .forEach(node -> cases.add(new BookCase(node)));
        }
        return cases;
    }

    /** The national book with the invented local values of the case book. */
    static PolicyBook policy() {
        List<String> lines = new ArrayList<>();
        JsonMapper.shared().readTree(text("policy.json")).path("政策").forEach(entry -> lines.add(line(entry)));
        return NationalPolicy.book().with("casebook", PolicyTable.read(lines));
    }

    private static String line(JsonNode entry) {
        return String.join(
                ",",
                entry.path("参数").stringValue(),
                entry.path("行政区划").stringValue(),
                entry.path("起始日期").stringValue(),
                "",
                entry.path("数值").stringValue(),
                entry.path("文件").stringValue(),
                entry.path("条款").stringValue(),
                "LOCAL_RULE");
    }
}
