package org.zhaoliao.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhaoliao.policy.MissingPolicyException;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;

/**
 * What is written about a line of input (逐行应答): one line for each, whatever is wrong with it, so that no answer is taken for the next one's.
 *
 * @param members the identifier of the caller's, and the answer
 * @param errors what is wrong with the line; then there is no answer
 */
record LineAnswer(Map<String, ?> members, List<InputError> errors) {

    LineAnswer {
        errors = List.copyOf(errors);
    }

    /** The answer to a line that could not be read. */
    static LineAnswer refused(List<InputError> errors) {
        return new LineAnswer(Map.of(), errors);
    }

    /**
     * The answer to a line, or what is wrong with it; a line for a day without law costs itself only, as any other bad line. So does a line that the program fails
     * at: the others are not to blame for it, and the exit code tells it.
     */
    static LineAnswer to(JsonLine line, Function<JsonLine, Map<String, ?>> answering) {
        Map<String, Object> members = line.identity();
        try {
            members.putAll(answering.apply(line));
            return new LineAnswer(members, List.of());
        } catch (InvalidInputException bad) {
            return new LineAnswer(members, bad.errors());
        } catch (MissingPolicyException missing) {
            List<String> where = missing.reason().arguments();
            return new LineAnswer(
                    members, List.of(InputError.of("$", "examples.no-law", where.get(0), where.get(1), where.get(2))));
        } catch (RuntimeException failure) {
            return new LineAnswer(members, List.of(ProgramFault.of(failure).error()));
        }
    }

    /** Whether the program itself failed at the line. */
    boolean isFault() {
        return errors.stream().anyMatch(ProgramFault::isIn);
    }

    boolean isRefusal() {
        return !errors.isEmpty();
    }

    /**
     * The line of output, without its end.
     *
     * @param number of the line that it answers
     */
    String text(long number, Wording wording) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(JsonLine.LINE, number);
        line.putAll(members);
        if (isRefusal()) {
            line.put(
                    "errors",
                    errors.stream().map(error -> error(error, wording)).toList());
        }
        return LineJson.object(line);
    }

    private static Map<String, String> error(InputError error, Wording wording) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("path", error.path());
        members.put("code", error.code());
        members.put("found", error.found());
        members.put("text", wording.of(error.fault()));
        members.put("allowed", wording.of(error.allowed()));
        return members;
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "LineAnswer[" + errors.size() + "]";
    }
}
