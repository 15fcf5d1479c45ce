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

/** A decision on each of 256 invented persons in turn: with the whole tree of findings by the core, with reasons only by hand and by rule engines. */
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

    @Benchmark
    public Verdict core(Blackhole decisions) {
        EligibilityDecision decision = eligibility.decide(facts.get(next()));
        decisions.consume(decision);
        return decision.verdict();
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

    private int next() {
        next = next + 1 == PERSONS ? 0 : next + 1;
        return next;
    }
}
