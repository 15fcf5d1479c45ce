package org.zhaoliao.benchmarks.lifecycle;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhaoliao.complaint.Complaint;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.complaint.ComplaintStep;
import org.zhaoliao.lifecycle.Outcome;

/**
 * A step asked of a complaint as a host asks for it: the real table of the core with its real guards, some of which look up a limit of the policy and count to a
 * due date. By hand the limits are constants.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ComplaintBenchmark {

    /** What is asked of a complaint in handling. */
    public enum Asked {
        /** Accepted; no guard computes a date. */
        ANSWER,
        /** Accepted; a guard computes by when the answer is due. */
        PAUSE,
        /** The same, and one counts the extensions that there were. */
        EXTEND,
        /** Refused by a guard: before the day of the last step. */
        ANSWER_EARLY,
        /** Refused: what is not answered cannot be closed. */
        CLOSE
    }

    @Param
    public Asked asked = Asked.ANSWER;

    private final Complaint complaint = SampleComplaints.inHandling();
    private ComplaintStep step = SampleComplaints.step(ComplaintAction.ANSWER, 0);

    /** Chooses the step. */
    @Setup
    public void chooseStep() {
        step = switch (asked) {
            case ANSWER -> SampleComplaints.step(ComplaintAction.ANSWER, 5);
            case PAUSE -> SampleComplaints.step(ComplaintAction.PAUSE, 5);
            case EXTEND -> SampleComplaints.step(ComplaintAction.EXTEND, 5);
            case ANSWER_EARLY -> SampleComplaints.step(ComplaintAction.ANSWER, 0);
            case CLOSE -> SampleComplaints.step(ComplaintAction.CLOSE, 5);
        };
    }

    @Benchmark
    public Outcome<ComplaintStatus, ComplaintAction> core() {
        return SampleComplaints.decide(complaint, step);
    }

    @Benchmark
    public Object byHand() {
        return SampleComplaints.byHand(complaint, step);
    }
}
