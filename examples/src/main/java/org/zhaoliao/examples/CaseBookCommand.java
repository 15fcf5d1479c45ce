package org.zhaoliao.examples;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.casebook.BookCase;
import org.zhaoliao.casebook.CaseBook;
import org.zhaoliao.casebook.CaseOutcome;
import org.zhaoliao.json.Disclosure;
import org.zhaoliao.json.Documents;
import org.zhaoliao.json.PolicyDocument;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.testkit.casebook.CaseBookFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds decisions against the case book: this program's, or those of another system. */
@Command(
        name = "case-book",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "逐例核对认定案例集：事实、应有结论、所作结论、是否一致。Holds decisions against the case book, case by case.",
        footer = {
            "",
            "不给文件即用随附案例集；“-”为标准输入，一行一例。Without a file, the book that ships; - is standard input, a case a line.",
            "别的系统：读 --values 与 --inputs，逐例认定，再以 --answers 核对。未写的项不比较。",
            "Another system reads --values and --inputs, decides, and is compared by --answers; what it leaves out is not compared.",
            "答案 Answer: {\"id\":\"年龄-001\",\"verdict\":\"MET\",\"unmet\":[],\"open\":[],\"basis\":[]}",
            "例 Example:",
            "  zhaoliao case-book > compared.ndjson",
            "  zhaoliao case-book --inputs > cases.ndjson",
            "  zhaoliao case-book --answers answers.ndjson"
        },
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:全部一致 all the same", "1:有不一致或错误行 a difference or a bad line", "2:命令行有误 bad command line"})
final class CaseBookCommand extends LineInput implements Callable<Integer> {

    private static final String VERSION = "casebook";

    /** What is done with the book. */
    private static final class Use {

        @Option(names = "--inputs", description = "只写出各例的事实，不认定 write what is known of each case, and decide nothing")
        private boolean inputs;

        @Option(
                names = "--values",
                description = "只写出案例集的当地标准（虚构）zhaoliao-policy: write the local values of the book, all invented")
        private boolean values;

        @Option(
                names = "--answers",
                paramLabel = "NDJSON",
                description = "别的系统的结论，一行一例 what another system decided, a case a line")
        private @Nullable Path answers;
    }

    @ArgGroup
    private Use use = new Use();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Override
    public Integer call() {
        if (use.values) {
            answer(Documents.POLICY.line(values(), Disclosure.MASKED));
            return 0;
        }
        return use.inputs ? each(line -> new CaseLine(BookCase.read(line.text())).input()) : compared();
    }

    private int compared() {
        CaseAnswers answers = answers();
        AtomicInteger same = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        int bad = each(line -> {
            BookCase one = BookCase.read(line.text());
            Optional<CaseOutcome> given = answers.to(one);
            boolean met = given.filter(one.expected()::isMetBy).isPresent();
            progress((met ? same : other).incrementAndGet());
            return new CaseLine(one).compared(given, met);
        });
        say("examples.progress.compared", same.get() + other.get(), other.get());
        return other.get() > 0 ? 1 : bad;
    }

    private CaseAnswers answers() {
        if (use.answers != null) {
            return CaseAnswers.read(use.answers);
        }
        PolicyBook book = policy.book(() -> values().addTo(NationalPolicy.book()));
        return one -> Optional.of(CaseOutcome.of(one.decide(book)));
    }

    private static PolicyDocument values() {
        PolicyDocument.Title title =
                new PolicyDocument.Title("认定案例集的当地标准（虚构）", "Local values of the case book, all invented");
        return new PolicyDocument(VERSION, title, CaseBook.policy(CaseBookFiles.policy()));
    }

    /** The book that ships, a case a line. */
    @Override
    InputStream usual() {
        StringBuilder lines = new StringBuilder();
        for (String topic : CaseBookFiles.topics()) {
            JsonLine.of(CaseBookFiles.cases(topic))
                    .members()
                    .path("案例")
                    .forEach(one -> lines.append(one).append('\n'));
        }
        return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
