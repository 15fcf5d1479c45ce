package org.zhaoliao.html.form;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A printable document.
 *
 * @param title heading
 * @param subtitle the line below it; may be empty
 * @param parts from top to bottom
 */
record Sheet(String title, String subtitle, List<Part> parts) {

    private static final String TEMPLATE = "sheet.mustache";

    Sheet {
        parts = List.copyOf(parts);
    }

    /** The page; to be written as UTF-8. */
    String page(Pen pen) {
        return page(
                pen,
                pen.purpose().words().stream()
                        .map(purpose -> pen.text("shown-for", purpose))
                        .findFirst()
                        .orElseGet(() -> pen.text("masked")));
    }

    /** The page with a line of its own at the foot. */
    String page(Pen pen, String foot) {
        Template template =
                Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(resource());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("language", pen.wording().of("html.language"));
        view.put("title", title);
        view.put("subtitle", subtitle);
        view.put("parts", parts.stream().map(Sheet::view).toList());
        view.put("foot", foot);
        return template.execute(view);
    }

    private static Map<String, Object> view(Part part) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("caption", part.caption());
        if (part instanceof Part.Fields lines) {
            view.put("hasFields", true);
            view.put("fields", lines.fields());
        } else if (part instanceof Part.Text said) {
            view.put("paragraphs", said.paragraphs());
            view.put("hasItems", !said.items().isEmpty());
            view.put("items", said.items());
        } else if (part instanceof Part.Grid grid) {
            view.put("hasGrid", true);
            view.put("boxes", grid.boxes());
            view.put("headings", grid.headings());
            view.put("rows", grid.rows());
        } else if (part instanceof Part.Signatures signed) {
            view.put("hasSignatures", true);
            view.put("signatures", signed.signatures());
        }
        return view;
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
