package org.zhaoliao.reason;

import java.util.ArrayList;
import java.util.List;

/**
 * One fault of an input: where it is, what was found, what is allowed.
 *
 * <p>Each code has two texts: {@code code} says what is wrong, {@code code.allowed} what to write instead; in both, place 0 is what was found
 * and the further places are the arguments.
 *
 * @param path where: a field path ({@code disabilities[0].grade}), or a column of a file
 * @param code stable code, see {@link Reason#code()}
 * @param found what was found, already masked where it is personal data; empty when nothing was there
 * @param arguments what the texts name beside it, such as the allowed values
 */
public record InputError(String path, String code, String found, List<String> arguments) {

    public InputError {
        arguments = List.copyOf(arguments);
    }

    /** An error whose arguments are the plain string forms of the given values. */
    public static InputError of(String path, String code, String found, Object... arguments) {
        return new InputError(path, code, found, Reason.of(code, arguments).arguments());
    }

    /** What is wrong, as a reason. */
    public Reason fault() {
        return new Reason(code, places());
    }

    /** What is allowed, as a reason. */
    public Reason allowed() {
        return new Reason(code + ".allowed", places());
    }

    /** The same error under a longer path: {@code parent.path}, or {@code parent[3].path} below a list. */
    public InputError under(String parent) {
        String joint = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new InputError(parent + joint + path, code, found, arguments);
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        places.add(Wording.literal(found));
        places.addAll(arguments);
        return places;
    }
}
