package org.zhaoliao.examples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.jdbc.BrokenLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks for tampering in a store. */
@Command(
        name = "verify-history",
        mixinStandardHelpOptions = true,
        description = "核验库中全部历史是否被篡改，每类一行。Looks for tampering in every history of a store, a line for each kind.",
        footer = {"", "例 Example:", "  zhaoliao verify-history --in county"},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:完整 whole", "1:有断点，或没有数据 broken, or no store", "2:命令行有误 bad command line"})
final class VerifyHistoryCommand extends Voice implements Callable<Integer> {

    @Option(
            names = "--in",
            defaultValue = "county",
            description = "import 或 county-month 的输出目录 their folder (${DEFAULT-VALUE})")
    private Path in = Path.of("");

    @Override
    public Integer call() {
        try (CountyDatabase database = new StoreFolder(in).open()) {
            Map<String, List<BrokenLink>> found = database.verify();
            found.forEach((kind, broken) -> answer(LineJson.object(members(kind, broken))));
            return found.values().stream().allMatch(List::isEmpty) ? 0 : 1;
        }
    }

    private static Map<String, Object> members(String kind, List<BrokenLink> broken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kind", kind);
        answer.put("whole", broken.isEmpty());
        broken.forEach(link -> {
            answer.put("id", link.id());
            answer.put("revision", link.revision());
        });
        return answer;
    }
}
