package org.zhaoliao.benchmarks.rules;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.zhaoliao.eligibility.Eligibility;
import org.zhaoliao.eligibility.EligibilityDecision;
import org.zhaoliao.rule.Facts;
import org.zhaoliao.rule.Verdict;

/**
 * A decision on each of 256 invented persons in turn: with the whole tree of findings by the core, with reasons only by hand and by rule engines.
 *
 * <p>All but {@link #factsReady} start from the record of a vendor ({@link Applicant}): beside those, {@link #fromRecord} is what compares.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecideBenchmark {

    private static final int PERSONS = 256;

    private final List<Applicant> persons = Applicants.of(PERSONS, 1);
    private final List<Facts> facts = persons.stream().map(Known::of).toList();
    private final Eligibility eligibility = Eligibility.under(Law.POLICY);
    private final DroolsRules drools = new DroolsRules();
    private final EasyRules easyRules = new EasyRules();
    private int next;

    /** By the core, of facts that are there: the host keeps them, or decides again. */
    @Benchmark
    public Verdict factsReady(Blackhole decisions) {
        return decided(facts.get(next()), decisions);
    }

    /** By the core, of the same record that the others are given, made into facts first. */
    @Benchmark
    public Verdict fromRecord(Blackhole decisions) {
        return decided(Known.of(persons.get(next())), decisions);
    }

    @Benchmark
    public Object byHand() {
        return HandWritten.decide(persons.get(next()));
    }

    @Benchmark
    public Object drools() {
        return drools.decide(persons.get(next()));
    }

    @Benchmark
    public Object easyRules() {
        return easyRules.decide(persons.get(next()));
    }

    private Verdict decided(Facts known, Blackhole decisions) {
        EligibilityDecision decision = eligibility.decide(known);
        decisions.consume(decision);
        return decision.verdict();
    }

    private int next() {
        next = next + 1 == PERSONS ? 0 : next + 1;
        return next;
    }
}
