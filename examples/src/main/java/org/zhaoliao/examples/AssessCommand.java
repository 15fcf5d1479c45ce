package org.zhaoliao.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.zhaoliao.assessment.CareLevelRange;
import org.zhaoliao.assessment.CareLevels;
import org.zhaoliao.assessment.SelfCareAssessment;
import org.zhaoliao.json.Documents;
import org.zhaoliao.policy.Policy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells line by line which care levels an assessment leaves possible. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "逐行评定护理档次：读入 zhaoliao-assessment，写出可能的档次与理由。The care levels that each assessment leaves possible, and why.",
        footer = {
            "",
            "出生日期不明者可能是低龄儿童，档次不定。Without a birth date the person may be a small child, and the level stays open.",
            "输入 Input: {\"id\":\"17\",\"birthDate\":\"1950-03-01\",\"assessment\":{\"format\":\"zhaoliao-assessment/…\",…}}",
            "输出 Output: {\"line\":1,\"id\":\"17\",\"level\":{…}}，有误者 or {\"line\":2,\"errors\":[…]}",
            "例 Example:",
            "  zhaoliao assess assessments.ndjson > levels.ndjson"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部评定 all assessed", "1:有错误行 a bad line", "2:命令行有误 bad command line"})
final class AssessCommand extends LineInput implements Callable<Integer> {

    private static final String BIRTH_DATE = "birthDate";

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Override
    public Integer call() {
        PolicyBook book = place.book();
        return each(line -> Map.of("level", level(line, book)));
    }

    private Map<String, ?> level(JsonLine line, PolicyBook book) {
        LineFaults faults = new LineFaults();
        Supplier<SelfCareAssessment> read =
                faults.read(() -> line.document("assessment", Documents.ASSESSMENT, BIRTH_DATE));
        Supplier<List<LocalDate>> born =
                faults.read(() -> line.has(BIRTH_DATE) ? List.of(line.needDay(BIRTH_DATE)) : List.of());
        faults.refuse();
        SelfCareAssessment assessment = read.get();
        CareLevels levels = new CareLevels(birth(born.get(), assessment.assessedOn()), List.of(assessment));
        return level(levels, book.at(assessment.division(), assessment.assessedOn()));
    }

    private static Fact<LocalDate> birth(List<LocalDate> born, LocalDate seen) {
        return born.isEmpty()
                ? Fact.unknown()
                : Fact.known(born.get(0), new FactSource(FactSource.Kind.HOME_VISIT, seen));
    }

    private Map<String, ?> level(CareLevels levels, Policy policy) {
        CareLevelRange range = levels.on(policy);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("lightest", range.lightest().name());
        answer.put("heaviest", range.heaviest().name());
        answer.put("certain", range.isCertain());
        List<Map<String, String>> reasons = new ArrayList<>();
        levels.finding(policy).leaves().forEach(leaf -> reasons.add(reason(leaf)));
        answer.put("reasons", reasons);
        return answer;
    }

    private Map<String, String> reason(Finding.Leaf leaf) {
        Map<String, String> reason = new LinkedHashMap<>();
        reason.put("rule", leaf.rule());
        reason.put("verdict", leaf.verdict().name());
        reason.put("code", leaf.observation().reason().code());
        reason.put("text", wording().of(leaf.observation().reason()));
        reason.put("citation", leaf.citation().toString());
        return reason;
    }
}
