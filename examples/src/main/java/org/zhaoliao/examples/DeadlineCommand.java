package org.zhaoliao.examples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.zhaoliao.calendar.DueDate;
import org.zhaoliao.calendar.LegalPeriod;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.reason.InvalidInputException;
import picocli.CommandLine.Command;

/** Tells line by line when a legal period ends. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "逐行计算期限：读入起算日与期间，写出到期日及确定程度。When each legal period ends, and how sure that is.",
        footer = {
            "",
            "期间 Periods: 15WD 工作日 working days; 7D 自然日，末日顺延 days that roll over a day off; 7D! 不顺延 that do not; 12M 月 months",
            "输出 Output: {\"line\":1,\"deadline\":{…}}，有误者 or {\"line\":2,\"errors\":[…]}",
            "例 Example:",
            "  echo '{\"day\":\"2026-09-29\",\"period\":\"15WD\"}' | zhaoliao deadline"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部算出 all told", "1:有错误行 a bad line", "2:命令行有误 bad command line"})
final class DeadlineCommand extends LineInput implements Callable<Integer> {

    private static final int LAST_YEAR = 9999;

    @Override
    public Integer call() {
        return each(line -> Map.of("deadline", deadline(line)));
    }

    private static Map<String, String> deadline(JsonLine line) {
        LineFaults faults = new LineFaults();
        faults.check(() -> line.only("day", "period"));
        Supplier<LocalDate> said = faults.read(() -> line.needDay("day"));
        Supplier<LegalPeriod> counted = faults.read(() -> LegalPeriod.parse(line.needText("period")));
        faults.refuse();
        return deadline(said.get(), counted.get());
    }

    private static Map<String, String> deadline(LocalDate day, LegalPeriod period) {
        DueDate due = period.dueFrom(day, WorkingCalendar.mainland());
        if (due.date().getYear() > LAST_YEAR) {
            throw InvalidInputException.of("day", "examples.day-late", day.toString());
        }
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("day", day.toString());
        answer.put("period", period.text());
        answer.put("due", due.date().toString());
        answer.put("certainty", due.certainty().name());
        answer.put("article", "民法典 " + period.article());
        return answer;
    }
}
