package org.zhaoliao.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.reason.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Studies recipients on Apache Spark (多机测算): determines again, looks at the data, tries new rules, takes the census. Without {@code --in} it invents the recipients, studies
 * them on one machine, too, and compares.
 */
@Command(
        name = "spark-study",
        mixinStandardHelpOptions = true,
        description = "用 Spark 复核、查数据质量、测算新规、统计。Re-checks, data quality, impact of new rules and census on Spark.",
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {
            "0:完成，且与单机一致 done, and the same as one machine",
            "1:与单机不一致，或失败 differs from one machine, or failed",
            "2:命令行有误 bad command line"
        })
public final class SparkStudy implements Callable<Integer> {

    @Option(
            names = "--recipients",
            defaultValue = "1000000",
            description = "虚构多少人 how many to invent (${DEFAULT-VALUE})")
    private long recipients;

    @Option(names = "--seed", defaultValue = "20260930", description = "随机种子 seed (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--format", defaultValue = "PARQUET", description = "格式 format: ${COMPLETION-CANDIDATES}")
    private DossierFiles format = DossierFiles.PARQUET;

    @Option(
            names = "--folder",
            defaultValue = "target/spark-study",
            description = "写到哪里 where the invented recipients are written (${DEFAULT-VALUE})")
    private String folder = "";

    @Option(
            names = "--in",
            description =
                    "已有数据的位置，须同时给出测算日和两张政策表 recipients that are there already, with the day and both tables; nothing is compared")
    private @Nullable String in;

    @Option(names = "--day", description = "测算日 the day of the study")
    private @Nullable LocalDate day;

    @Option(names = "--present", description = "现行地方政策表 table of the local policy in force")
    private @Nullable Path present;

    @Option(names = "--proposed", description = "拟议地方政策表 table of the proposed local policy")
    private @Nullable Path proposed;

    @Option(names = "--master", description = "Spark 主节点 master; without it the one of spark-submit")
    private @Nullable String master;

    @Spec
    private CommandSpec command = CommandSpec.create();

    private SparkStudy() {}

    /** Runs the study; exits with 0 when it is done and, where it was compared, the same as on one machine. */
    public static void main(String[] arguments) {
        int exit = run(new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments);
        if (exit != 0) {
            System.exit(exit); // only then: a driver in a cluster counts as failed when it ends by itself
        }
    }

    static int run(PrintWriter faults, String... arguments) {
        return new CommandLine(new SparkStudy())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(faults)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (in != null && (day == null || present == null || proposed == null)) {
            throw new ParameterException(command.commandLine(), "--in 须同时给出 needs: --day, --present, --proposed");
        }
        Rules rules = rules();
        try {
            rules.presentBook();
            rules.proposedBook();
        } catch (InvalidInputException faulty) {
            command.commandLine().getErr().println(faulty.inWords(Wording.CHINESE));
            command.commandLine().getErr().println(faulty.inWords(Wording.ENGLISH));
            return 1;
        }
        return studied(rules);
    }

    private int studied(Rules rules) throws IOException {
        SparkSession.Builder builder = SparkSession.builder().appName("zhaoliao-study");
        if (master != null) {
            builder.master(master);
        }
        try (SparkSession spark = builder.getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            StudyReport report = new StudyReport(System.out);
            return in == null ? compared(spark, rules, report) : given(spark, in, rules, report);
        }
    }

    private int given(SparkSession spark, String from, Rules rules, StudyReport report) {
        report.found(ManyMachines.study(format.read(spark, from), rules));
        return 0;
    }

    private int compared(SparkSession spark, Rules rules, StudyReport report) {
        report.timed("invented and written", () -> {
            format.invent(spark, recipients, seed, rules, folder);
            return folder;
        });
        StudySummary many = report.timed("on Spark", () -> ManyMachines.study(format.read(spark, folder), rules));
        StudySummary one = report.timed(
                "on one machine", () -> OneMachine.study(new SyntheticDossiers(seed, rules), recipients, rules));
        report.found(many);
        return report.compared(one, many) ? 0 : 1;
    }

    private Rules rules() throws IOException {
        return new Rules(
                day == null ? Rules.INVENTED.day() : day,
                present == null ? Rules.INVENTED.present() : Files.readAllLines(present),
                proposed == null ? Rules.INVENTED.proposed() : Files.readAllLines(proposed));
    }
}
