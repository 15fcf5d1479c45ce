package org.zhaoliao.examples.countymonth;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhaoliao.calendar.WorkingCalendar;
import org.zhaoliao.examples.database.CountyDatabase;
import org.zhaoliao.examples.database.DatabaseKeys;
import org.zhaoliao.examples.database.StoreFolder;
import org.zhaoliao.examples.synthetic.SyntheticCounty;
import org.zhaoliao.examples.wenshui.WenshuiGazetteer;
import org.zhaoliao.html.report.HtmlReport;
import org.zhaoliao.ical.CareCalendar;
import org.zhaoliao.json.PolicyDocument;
import org.zhaoliao.ledgerfile.LedgerLayout;
import org.zhaoliao.ledgerfile.LedgerReader;
import org.zhaoliao.ledgerfile.LedgerReading;
import org.zhaoliao.ledgerfile.LedgerSettings;
import org.zhaoliao.ledgerfile.RejectFile;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.planning.VisitPlan;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.tablefile.TableLimits;
import org.zhaoliao.usecase.PolicyAdoption;

/** One month of a county: from the ledger file to the reports. */
public final class CountyMonth {

    /** The month that is played: the one after the day of the ledger. */
    public static final YearMonth MONTH = YearMonth.from(SyntheticCounty.DAY).plusMonths(1);

    private static final String CALENDAR = "worklist.ics";
    private static final String PAPERS = "papers";
    private static final int EVERY = 500;

    private final Path folder;
    private final PrintStream console;
    private final SyntheticCounty people;
    private final Chance chance;
    private final Wording wording;
    private final Gazetteer gazetteer = WenshuiGazetteer.load();

    /**
     * A month to be played.
     *
     * @param folder where everything is written
     * @param seed what happens
     * @param console where progress and the lists are printed, in Chinese
     */
    public CountyMonth(Path folder, long seed, PrintStream console) {
        this(folder, seed, console, Wording.CHINESE);
    }

    /** The same with the language of the report. */
    public CountyMonth(Path folder, long seed, PrintStream console, Wording wording) {
        this.wording = wording;
        this.folder = folder;
        this.console = console;
        this.people = SyntheticCounty.generate(seed);
        this.chance = new Chance(seed);
    }

    /** The policy book of the county: the national one with the county's own document. */
    public static PolicyBook policy() {
        try (InputStream document =
                Objects.requireNonNull(CountyMonth.class.getResourceAsStream("policy.json"), "policy.json")) {
            PolicyAdoption adoption = new PolicyAdoption(WenshuiGazetteer.load());
            return adoption.adopt(
                    PolicyDocument.read(document, adoption.entries()).addTo(NationalPolicy.book()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the invented county's ledger and plays the month with it. */
    public void run() {
        Path ledger = folder.resolve("ledger.csv");
        write(ledger, people.ledger());
        run(ledger);
    }

    /**
     * Plays the month with a ledger of the user's. Nothing is stored unless the ledger can be read.
     *
     * @throws org.zhaoliao.reason.InvalidInputException when the file as a whole is no ledger
     */
    public void run(Path ledger) {
        console.println(SyntheticCounty.NOTICE);
        LedgerReading reading = read(ledger);
        // Its keys stand in the program because its people are invented.
        new StoreFolder(folder).build(DatabaseKeys.known(), database -> report(reading, database));
    }

    private LedgerReading read(Path ledger) {
        console.println("读取台账 " + ledger);
        LedgerSettings settings =
                new LedgerSettings(gazetteer, LedgerLayout.standard(), SyntheticCounty.DAY, TableLimits.USUAL);
        LedgerReading reading = new LedgerReader(settings).read(ledger, this::progress);
        Path rejects = folder.resolve("rejects.csv");
        createFolder();
        RejectFile.write(rejects, reading, Wording.CHINESE);
        console.printf(
                "  读取 %d 行 = 接收 %d + 退回 %d + 合并 %d；退回文件 %s%n",
                reading.read(), reading.taken().size(), reading.rejected().size(), reading.merged(), rejects);
        return reading;
    }

    private void progress(int rows) {
        if (rows % EVERY == 0) {
            console.println("  … " + rows + " 行");
        }
    }

    private void report(LedgerReading reading, CountyDatabase database) {
        County county =
                new County(database.store(), gazetteer, policy(), WorkingCalendar.mainland(), MONTH, chance, wording);
        PolicyAdoption.warnings(county.book())
                .forEach(warning -> console.println("政策提示 " + Wording.CHINESE.of(warning)));
        MonthOutcome played = play(county, reading);
        console.println("核验历史封签");
        MonthOutcome outcome = played.with(database.verify());
        console.println("汇总统计与应办事项");
        CountyRecords records = CountyRecords.read(county);
        new ConsoleReport(county, console).print(records);
        write(
                folder.resolve("report.html"),
                HtmlReport.page(new CountyReport(county, records, outcome).report(), wording));
        console.println("报告 " + folder.resolve("report.html"));
        write(folder.resolve(CALENDAR), calendar(county, records));
        console.println("日历 " + folder.resolve(CALENDAR));
        new Papers(county, records).pages().forEach(this::writePaper);
        console.println("文书 " + folder.resolve(PAPERS));
    }

    /** The visits of the month and what is due at its end, for the calendars of the staff. */
    private static String calendar(County county, CountyRecords records) {
        // Identifiers of invented persons are numbers and nothing else, and may be seen.
        return CareCalendar.in(Wording.CHINESE, county.gazetteer(), DatabaseKeys.known("calendar"))
                .showing(identifier -> identifier)
                .write(records.arrangedFrom(county.firstDay()), records.worklist(), County.endOf(county.lastDay()));
    }

    private MonthOutcome play(County county, LedgerReading reading) {
        console.println("登记救助供养对象与自理能力评估");
        Map<RecipientId, TakeIn.Registered> registered = new TakeIn(county, people.byResidentId()).run(reading);
        console.println("资格复核与申请认定");
        List<Decisions.Decided> rechecks = new Decisions(county).recheck(registered.values());
        Applications.Outcome applications = new Applications(county).run(people.applicants());
        console.println("确定照料服务人、签订协议");
        Agreements agreements = new Agreements(county);
        agreements.run(registered.values());
        List<RecipientId> replaced = agreements.replaceOne(registered).stream().toList();
        console.println("制定并执行 " + county.month() + " 探访计划");
        Visits visits = new Visits(county);
        visits.earlier(registered.values());
        VisitPlan plan = visits.plan(people.visitors());
        console.printf(
                "  计划 %d 次，未能按时安排 %d 次%n",
                plan.visits().size(), plan.shortfalls().size());
        visits.play(plan);
        console.println("处理问题、督导、满意度调查、投诉、风险");
        new FollowUp(county).run(registered.keySet());
        new Oversight(county, agreements).run(registered.values());
        new Risks(county).run();
        console.println("核查情况变化、终止救助供养");
        new Endings(county)
                .run(registered.values().stream()
                        .map(TakeIn.Registered::recipient)
                        .toList());
        console.println("比对数据、办理协议变更、重新办理");
        List<Inbox.Sent> commands = new LaterCourses(county).run(people.applicants());
        return new MonthOutcome(
                reading,
                rechecks,
                applications.decided(),
                applications.checks(),
                plan,
                replaced,
                agreements.refusals(),
                commands,
                Map.of());
    }

    private void writePaper(String name, String page) {
        createFolder(folder.resolve(PAPERS));
        write(folder.resolve(PAPERS).resolve(name), page);
    }

    private void createFolder() {
        createFolder(folder);
    }

    private static void createFolder(Path wanted) {
        try {
            Files.createDirectories(wanted);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(Path file, String text) {
        createFolder();
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
