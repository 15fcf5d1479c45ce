package org.zhaoliao.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.InputError;
import picocli.CommandLine.Command;

/** Tells line by line whether a resident ID number is one, and never says the number. */
@Command(
        name = "check-id",
        mixinStandardHelpOptions = true,
        description = "逐行校验公民身份号码；输出从不含完整号码。Checks resident ID numbers, one a line, and never repeats one in full.",
        footer = {"", "例 Example:", "  zhaoliao check-id numbers.txt"},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部有效 all valid", "1:有无效号码 some are not", "2:命令行有误 bad command line"})
final class CheckIdCommand extends LineInput implements Callable<Integer> {

    @Override
    public Integer call() {
        return each(text -> valid(ResidentId.of(text)), this::invalid);
    }

    private static String valid(ResidentId id) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("valid", true);
        answer.put("masked", id.masked());
        return JsonLine.object(answer);
    }

    private void invalid(OutputStream out, long line, List<InputError> errors) throws IOException {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("valid", false);
        answer.put("line", line);
        answer.put("faults", errors.stream().map(InputError::code).toList());
        answer.put(
                "text",
                errors.stream().map(error -> wording().of(error.fault())).toList());
        write(out, JsonLine.object(answer));
    }
}
