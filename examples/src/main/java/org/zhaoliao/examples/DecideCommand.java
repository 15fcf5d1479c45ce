package org.zhaoliao.examples;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
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
            "例 Example:",
            "  zhaoliao decide facts.ndjson --day 2026-10-08 > decisions.ndjson"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部认定 all decided", "1:有错误行或政策缺失 a bad line, or no policy", "2:命令行有误 bad command line"})
final class DecideCommand extends LineInput implements Callable<Integer> {

    @Option(names = "--day", required = true, description = "以何日的法律与年龄为准 whose law and ages count, e.g. 2026-10-08")
    private LocalDate day = LocalDate.EPOCH;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() {
        Eligibility eligibility = Eligibility.under(place.book().at(place.division(), day));
        return each(text -> {
            JsonLine line = JsonLine.of(text);
            var facts = Documents.FACTS.read(line.document("facts"));
            return line.answer("decision", Documents.DECISION.line(eligibility.decide(facts), Disclosure.MASKED));
        });
    }
}
