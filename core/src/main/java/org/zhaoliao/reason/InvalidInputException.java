package org.zhaoliao.reason;

import java.util.List;
import java.util.stream.Collectors;

/** Bad input: thrown once with every error that was found, before anything was done. Its message is English; {@link #inWords} gives either language. */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    /** @param errors at least one */
    public InvalidInputException(List<InputError> errors) {
        super(text(errors, Wording.ENGLISH));
        this.errors = List.copyOf(errors);
    }

    /** For the single error, see {@link InputError#of}. */
    public static InvalidInputException of(String path, String code, String found, Object... arguments) {
        return new InvalidInputException(List.of(InputError.of(path, code, found, arguments)));
    }

    /** All errors, in the order in which they were found. */
    public List<InputError> errors() {
        return errors;
    }

    /** The errors in one language, a line each: path, what is wrong, what is allowed, code. */
    public String inWords(Wording wording) {
        return text(errors, wording);
    }

    private static String text(List<InputError> errors, Wording wording) {
        return errors.stream()
                .map(e ->
                        e.path() + ": " + wording.of(e.fault()) + " " + wording.of(e.allowed()) + " [" + e.code() + "]")
                .collect(Collectors.joining("\n"));
    }
}
