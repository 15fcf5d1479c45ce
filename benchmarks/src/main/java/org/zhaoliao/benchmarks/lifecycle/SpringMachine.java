package org.zhaoliao.benchmarks.lifecycle;

import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Cell;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.lifecycle.Transition;
import reactor.core.publisher.Mono;

/** The life cycle as a machine of Spring: it keeps a status of its own, and tells whether it took the event. */
final class SpringMachine {

    private static final String CELL = "cell";

    private final StateMachine<ComplaintStatus, ComplaintAction> machine;

    SpringMachine() {
        try {
            machine = machine();
        } catch (Exception misconfigured) {
            throw new IllegalStateException(misconfigured);
        }
    }

    /** Puts the machine into a status, as a host does that keeps the status in a database. */
    void restore(ComplaintStatus status) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(status, null, null, null))
                        .block());
        machine.startReactively().block();
    }

    /** Whether the action led on from the status in which the machine is: an event that a guard stops is told to be accepted. */
    boolean takes(Cell cell) {
        ComplaintStatus before = status();
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(cell.action())
                        .setHeader(CELL, cell)
                        .build()))
                .blockLast();
        return status() != before;
    }

    ComplaintStatus status() {
        return machine.getState().getId();
    }

    private static StateMachine<ComplaintStatus, ComplaintAction> machine() throws Exception {
        StateMachineBuilder.Builder<ComplaintStatus, ComplaintAction> builder = StateMachineBuilder.builder();
        builder.configureConfiguration().withConfiguration().autoStartup(true);
        builder.configureStates()
                .withStates()
                .initial(ComplaintStatus.RECEIVED)
                .states(EnumSet.allOf(ComplaintStatus.class));
        for (Transition<ComplaintStatus, ComplaintAction, Cell> row : SampleLifeCycle.TABLE.transitions()) {
            add(builder.configureTransitions(), row);
        }
        return builder.build();
    }

    private static void add(
            StateMachineTransitionConfigurer<ComplaintStatus, ComplaintAction> transitions,
            Transition<ComplaintStatus, ComplaintAction, Cell> row)
            throws Exception {
        transitions
                .withExternal()
                .source(row.accepted().from())
                .target(row.accepted().to())
                .event(row.accepted().action())
                .guard(context -> context.getMessageHeader(CELL) instanceof Cell cell && cell.day() >= cell.lastDay());
    }
}
