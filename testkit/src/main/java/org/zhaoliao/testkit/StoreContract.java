package org.zhaoliao.testkit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.zhaoliao.testkit.report.ContractReporting;

/**
 * Everything a store promises: extend it, open an empty store, and every suite runs against it.
 *
 * <p>Its cases empty the one store before each of them, and some set the default time zone of the whole process: they run one after the other and beside nothing
 * else, also where a build runs its tests in parallel.
 */
@Isolated
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(ContractReporting.class)
public abstract class StoreContract implements StoreFixture {

    @Nested
    @DisplayName("recipients 救助供养对象")
    class OfRecipients extends RecipientsContract {
        OfRecipients() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("caregivers 照料服务人")
    class OfCaregivers extends CaregiversContract {
        OfCaregivers() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("self-care assessments 生活自理能力评估")
    class OfAssessments extends AssessmentsContract {
        OfAssessments() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("leads 线索")
    class OfLeads extends LeadsContract {
        OfLeads() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("determinations 认定")
    class OfDeterminations extends DeterminationsContract {
        OfDeterminations() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("terminations 终止")
    class OfTerminations extends TerminationsContract {
        OfTerminations() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("verifications 核查")
    class OfVerifications extends VerificationsContract {
        OfVerifications() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("care agreements 照料服务协议")
    class OfAgreements extends AgreementsContract {
        OfAgreements() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("home visits 入户探访")
    class OfVisits extends VisitsContract {
        OfVisits() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("problems 问题")
    class OfProblems extends ProblemsContract {
        OfProblems() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("inspections 督导检查")
    class OfInspections extends InspectionsContract {
        OfInspections() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("satisfaction surveys 满意度调查")
    class OfSurveys extends SurveysContract {
        OfSurveys() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("third-party evaluations 第三方评估")
    class OfEvaluations extends EvaluationsContract {
        OfEvaluations() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("complaints 投诉建议")
    class OfComplaints extends ComplaintsContract {
        OfComplaints() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("risk cases 风险事项")
    class OfRiskCases extends RiskCasesContract {
        OfRiskCases() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("mental-health referrals 精神卫生转介")
    class OfReferrals extends ReferralsContract {
        OfReferrals() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("command receipts 命令回执")
    class OfCommands extends CommandsContract {
        OfCommands() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("values 值")
    class OfValues extends ValuesContract {
        OfValues() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("connections 连接")
    class OfConnections extends ConnectionsContract {
        OfConnections() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("host transactions 宿主事务")
    class OfHosts extends HostContract {
        OfHosts() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("random commands 随机命令")
    class OfRandomCommands extends ModelContract {
        OfRandomCommands() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("transactions 事务")
    class OfTransactions extends TransactionsContract {
        OfTransactions() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("outbox 发件箱")
    class OfOutbox extends OutboxContract {
        OfOutbox() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("times of events 事件时间")
    class OfEventTimes extends EventTimesContract {
        OfEventTimes() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("relays 转发")
    class OfRelays extends RelaysContract {
        OfRelays() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("late events 迟到事件")
    class OfLateEvents extends LateEventsContract {
        OfLateEvents() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("outages 服务器中断")
    class OfOutages extends OutagesContract {
        OfOutages() {
            super(StoreContract.this);
        }
    }
}
