package org.zhaoliao.benchmarks.start;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.Explanation;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyTable;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** One decision from nothing: the policy book read, a person decided upon and the reasons put into words; nothing else is loaded. */
public final class FirstDecision {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final double NANOS = 1e6;

    private FirstDecision() {}

    /**
     * Decides, and prints the verdict, how many steps explain it, and three numbers of milliseconds: how long it took since this was called, the CPU time of the
     * thread since it began, and that of the process with its compiler.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        FactSource seen = new FactSource(FactSource.Kind.HOME_VISIT, DAY);
        Facts facts = Facts.none()
                .with(PersonFact.REGISTER, RegisterType.RURAL, seen)
                .with(PersonFact.RESETTLED_IN_TOWN, false, seen)
                .with(PersonFact.BIRTH_DATE, LocalDate.of(1950, 3, 1), seen)
                .with(PersonFact.INCOME, Income.none(12), seen)
                .with(PersonFact.OBLIGORS, List.of(), seen);
        var policy = NationalPolicy.book()
                .with(
                        "invented",
                        PolicyTable.read(List.of(
                                "eligibility.minimum-living-standard.rural,141121,2025-01-01,,590,invented,1,LOCAL_RULE",
                                "eligibility.property-kinds,141121,2025-01-01,,DEPOSITS,invented,2,LOCAL_RULE",
                                "eligibility.property-limit.deposits,141121,2025-01-01,,14160,invented,2,LOCAL_RULE")))
                .at(DivisionCode.of("141121"), DAY);
        var decision = Eligibility.under(policy).decide(facts);
        int steps = Explanation.of(decision, Wording.CHINESE).steps().size();
        long done = System.nanoTime();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double main = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
        double all = system.getProcessCpuTime() / NANOS;
        System.out.println(decision.verdict() + " " + steps + " " + (done - start) / NANOS + " " + main + " " + all);
    }
}
