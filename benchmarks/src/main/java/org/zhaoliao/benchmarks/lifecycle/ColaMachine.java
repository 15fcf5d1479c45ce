package org.zhaoliao.benchmarks.lifecycle;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import org.zhaoliao.benchmarks.lifecycle.SampleLifeCycle.Cell;
import org.zhaoliao.complaint.ComplaintAction;
import org.zhaoliao.complaint.ComplaintStatus;

/** The life cycle as a machine of COLA; whoever is refused stays where they are, and no reason is given. */
final class ColaMachine {

    private static final StateMachine<ComplaintStatus, ComplaintAction, Cell> MACHINE = machine();

    private ColaMachine() {}

    static ComplaintStatus decide(Cell cell) {
        return MACHINE.fireEvent(cell.status(), cell.action(), cell);
    }

    private static StateMachine<ComplaintStatus, ComplaintAction, Cell> machine() {
        StateMachineBuilder<ComplaintStatus, ComplaintAction, Cell> builder = StateMachineBuilderFactory.create();
        SampleLifeCycle.TABLE
                .transitions()
                .forEach(row -> builder.externalTransition()
                        .from(row.accepted().from())
                        .to(row.accepted().to())
                        .on(row.accepted().action())
                        .when(cell -> cell.day() >= cell.lastDay())
                        .perform((from, to, action, cell) -> {}));
        return builder.build(ColaMachine.class.getName());
    }
}
