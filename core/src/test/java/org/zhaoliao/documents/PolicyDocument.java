package org.zhaoliao.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhaoliao.calendar.DateRange;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.policy.PolicyEntry;
import org.zhaoliao.policy.Standing;
import org.zhaoliao.reason.Wording;

/** {@code docs/policy.md}: a policy book as tables, one for each package that reads from it. */
record PolicyDocument(PolicyBook book) {

    private static final String HEAD = """
            # National policy values · 国家层面政策参数

            Made from the policy book of the library (version %s) by `PolicyDocumentTest`; change the tables under `core/src/main/resources/org/zhaoliao/policy/national` and `overlay`, not this file. A county adds its own entries, which go before these. A code of a division after a parameter says that the value holds there only.

            由程序自带的政策册（版本 %s）生成，请修改数据表，不要修改本文件。各县可另加本地条目，优先于本表。参数后的区划代码表示只在该地有效。

            How firm a value is · 效力：

            %s
            `DEFAULT` is **not law**: it is a sensible value where the law is silent, and the county may set another. `UNVERIFIED` has **not been checked** against the text of the act: check it before you rely on it.

            `DEFAULT` **不是法定**：法规没有规定时的合理取值，各县可以另定。`UNVERIFIED` **未与法规原文核对**：使用前应当核对。

            Periods · 期限：`15WD` working days 工作日，`7D` natural days that roll over a day off 自然日（遇休息日顺延），`7D!` natural days that do not 自然日（不顺延），`12M` months 月。
            """;

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("agreement", "委托照料服务协议"),
            Map.entry("assessment", "生活自理能力评估"),
            Map.entry("caregiver", "照料服务人"),
            Map.entry("complaint", "投诉、建议"),
            Map.entry("continuation", "继续救助供养资格认定"),
            Map.entry("determination", "认定"),
            Map.entry("discovery", "主动发现"),
            Map.entry("eligibility", "认定条件"),
            Map.entry("inquiry", "查证"),
            Map.entry("ledger", "台账"),
            Map.entry("quality", "数据质量"),
            Map.entry("survey", "满意度调查"),
            Map.entry("oversight", "监督"),
            Map.entry("payment", "发放"),
            Map.entry("policy", "规则版本"),
            Map.entry("problem", "探访发现的问题"),
            Map.entry("risk", "风险"),
            Map.entry("support", "供养"),
            Map.entry("termination", "终止救助供养"),
            Map.entry("tier", "探访档次"),
            Map.entry("visit", "入户探访"),
            Map.entry("visitcheck", "探访核查"),
            Map.entry("worklist", "应办事项"));

    String text() {
        List<String> lines = new ArrayList<>();
        byPackage().forEach((name, entries) -> {
            lines.add("");
            lines.add("## %s · %s".formatted(name, CHINESE.getOrDefault(name, name)));
            lines.add("");
            lines.add("| parameter 参数 | value 值 | from–until 有效期 | basis 依据 | standing 效力 |");
            lines.add("|---|---|---|---|---|");
            entries.forEach(entry -> lines.add(row(entry)));
        });
        return HEAD.formatted(book.version(), book.version(), standings()) + String.join("\n", lines) + "\n";
    }

    private Map<String, List<PolicyEntry>> byPackage() {
        return book.entries().stream()
                .collect(Collectors.groupingBy(
                        entry ->
                                entry.parameter().substring(0, entry.parameter().indexOf('.')),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String row(PolicyEntry entry) {
        return "| `%s`%s | %s | %s | %s | %s |"
                .formatted(
                        entry.parameter(),
                        place(entry.division()),
                        entry.value(),
                        days(entry.validity()),
                        entry.citation(),
                        entry.standing());
    }

    /** Where it holds, when that is not everywhere. */
    private static String place(DivisionCode division) {
        return division.equals(DivisionCode.NATION) ? "" : " (" + division + ")";
    }

    private static String days(DateRange days) {
        return days.isOpen() ? days.from() + "–" : days.from() + "–" + days.until();
    }

    private static String standings() {
        return List.of(Standing.values()).stream()
                .map(standing -> "- `%s`: %s · %s\n"
                        .formatted(standing, Wording.ENGLISH.of(standing), Wording.CHINESE.of(standing)))
                .collect(Collectors.joining());
    }
}
