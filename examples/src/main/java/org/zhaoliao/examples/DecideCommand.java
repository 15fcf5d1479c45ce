package org.zhaoliao.examples;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.rule.Facts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides line by line who qualifies. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "逐行认定：读入 zhaoliao-facts，写出 zhaoliao-decision。Decides on each line of facts.",
        footer = {
            "",
            "输入 Input: {\"format\":\"zhaoliao-facts/…\",…} 或 or {\"id\":\"17\",\"facts\":{…}}",
            "后者可写明日期与区划 and may name its own: \"day\":\"2026-10-08\", \"division\":\"141121\"",
            "输出 Output: {\"line\":1,\"id\":\"17\",\"decision\":{…}}，有误者 or {\"line\":2,\"errors\":[{\"path\":…,\"code\":…,\"found\":…}]}",
            "例 Example:",
            "  zhaoliao decide facts.ndjson --day 2026-10-08 > decisions.ndjson",
            "  zhaoliao case-book --values > values.json",
            "  zhaoliao case-book --inputs > cases.ndjson",
            "  zhaoliao decide cases.ndjson --policy values.json > decisions.ndjson"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部认定 all decided", "1:有错误行或政策缺失 a bad line, or no policy", "2:命令行有误 bad command line"})
final class DecideCommand extends LineInput implements Callable<Integer> {

    private static final String DAY = "day";
    private static final String DIVISION = "division";

    @Option(
            names = "--day",
            description = "以何日的法律与年龄为准，行内未写时 whose law and ages count where the line has no day, e.g. 2026-10-08")
    private @Nullable LocalDate day;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() {
        PolicyBook book = place.book();
        return each(deciding(book));
    }

    private Function<JsonLine, Map<String, ?>> deciding(PolicyBook book) {
        if (day != null) {
            // a day without law is refused before any line is read
            Eligibility.under(book.at(place.division(), day)).decide(Facts.none());
        }
        return line -> {
            LineFaults faults = new LineFaults();
            Supplier<Facts> facts =
                    faults.read(() -> line.document("facts", Documents.FACTS, DAY, DIVISION, "title", JsonLine.LINE));
            Supplier<LocalDate> ofDay = faults.read(() -> day(line));
            Supplier<DivisionCode> in = faults.read(() -> division(line));
            faults.refuse();
            EligibilityDecision decision =
                    Eligibility.under(book.at(in.get(), ofDay.get())).decide(facts.get());
            return Map.of("decision", LineJson.raw(Documents.DECISION.line(decision, Disclosure.EXCHANGE)));
        };
    }

    private LocalDate day(JsonLine line) {
        return day == null || line.has(DAY) ? line.needDay(DAY) : day;
    }

    private DivisionCode division(JsonLine line) {
        return line.has(DIVISION) ? line.needDivision(DIVISION) : place.division();
    }
}
