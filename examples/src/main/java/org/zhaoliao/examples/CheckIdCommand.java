package org.zhaoliao.examples;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.zhaoliao.identity.ResidentId;
import picocli.CommandLine.Command;

/** Tells line by line whether a resident ID number is one, and never says the number. */
@Command(
        name = "check-id",
        mixinStandardHelpOptions = true,
        description = "逐行校验公民身份号码；输出从不含完整号码。Checks resident ID numbers, one a line, and never repeats one in full.",
        footer = {
            "",
            "输入 Input: 每行一个号码，或 a number a line, or {\"id\":\"17\",\"residentId\":\"…\"}",
            "输出 Output: {\"line\":1,\"id\":\"17\",\"valid\":true,\"masked\":\"…\"}，无效者 or {\"line\":2,\"valid\":false,\"errors\":[…]}",
            "例 Example:",
            "  zhaoliao check-id numbers.txt"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部有效 all valid", "1:有无效号码 some are not", "2:命令行有误 bad command line"})
final class CheckIdCommand extends LineInput implements Callable<Integer> {

    private static final String NUMBER = "residentId";
    private static final String VALID = "valid";

    @Override
    public Integer call() {
        return eachText(CheckIdCommand::checked);
    }

    private static LineAnswer checked(String text) {
        LineAnswer answer = LineAnswer.to(JsonLine.ofMember(text, NUMBER), CheckIdCommand::valid);
        if (!answer.isRefusal()) {
            return answer;
        }
        Map<String, Object> invalid = new LinkedHashMap<>(answer.members());
        invalid.put(VALID, false);
        return new LineAnswer(invalid, answer.errors());
    }

    private static Map<String, ?> valid(JsonLine line) {
        LineFaults faults = new LineFaults();
        faults.check(() -> line.only(NUMBER));
        Supplier<ResidentId> read = faults.read(() -> ResidentId.of(line.needText(NUMBER)));
        faults.refuse();
        ResidentId id = read.get();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(VALID, true);
        answer.put("masked", id.masked());
        return answer;
    }
}
