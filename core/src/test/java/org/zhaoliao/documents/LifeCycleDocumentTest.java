package org.zhaoliao.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhaoliao.agreement.AgreementLifeCycle;
import org.zhaoliao.agreement.AgreementStatus;
import org.zhaoliao.complaint.ComplaintStatus;
import org.zhaoliao.complaint.ComplaintTable;
import org.zhaoliao.determination.DeterminationLifeCycle;
import org.zhaoliao.determination.DeterminationStatus;
import org.zhaoliao.discovery.LeadLifeCycle;
import org.zhaoliao.discovery.LeadStatus;
import org.zhaoliao.mentalhealth.ReferralStatus;
import org.zhaoliao.mentalhealth.ReferralTable;
import org.zhaoliao.problem.ProblemLifeCycle;
import org.zhaoliao.problem.ProblemStatus;
import org.zhaoliao.reason.Wording;
import org.zhaoliao.risk.RiskStatus;
import org.zhaoliao.risk.RiskTable;
import org.zhaoliao.termination.TerminationLifeCycle;
import org.zhaoliao.termination.TerminationStatus;
import org.zhaoliao.visit.VisitLifeCycle;
import org.zhaoliao.visit.VisitStatus;

@DisplayName("the life cycles, as they stand in docs/life-cycles.md")
class LifeCycleDocumentTest {

    private static final String HEAD = """
            # Life cycles · 办理流程

            Made from the tables of the library by `LifeCycleDocumentTest`; do not change it by hand. An action that has no arrow is refused, with the reason; the table names the further conditions of each, with what they rest on; a refusal names every one that fails, and what was seen.

            由程序中的流程表生成，请勿手工修改。图表中没有的动作一律不予办理，并说明理由；表中列出每个动作的前提条件及依据；不满足的，逐条说明所见情况。
            """;

    static Stream<LifeCycle<?, ?>> lifeCycles() {
        return Stream.of(
                new LifeCycle<>("Lead", "主动发现线索", LeadLifeCycle.TABLE, LeadStatus.RECEIVED),
                new LifeCycle<>("Determination", "认定", DeterminationLifeCycle.TABLE, DeterminationStatus.APPLIED),
                new LifeCycle<>(
                        "Termination of support", "终止救助供养", TerminationLifeCycle.TABLE, TerminationStatus.PROPOSED),
                new LifeCycle<>("Care agreement", "委托照料服务协议", AgreementLifeCycle.TABLE, AgreementStatus.DRAFT),
                new LifeCycle<>("Home visit", "入户探访", VisitLifeCycle.TABLE, VisitStatus.PLANNED),
                new LifeCycle<>("Problem", "探访发现的问题", ProblemLifeCycle.TABLE, ProblemStatus.OPEN),
                new LifeCycle<>("Complaint, suggestion", "投诉、建议", ComplaintTable.table(), ComplaintStatus.RECEIVED),
                new LifeCycle<>("Risk case", "风险事项", RiskTable.table(), RiskStatus.OPEN),
                new LifeCycle<>("Mental-health referral", "精神卫生转介", ReferralTable.table(), ReferralStatus.PROPOSED));
    }

    @Test
    @DisplayName("docs/life-cycles.md shows the tables")
    void document() {
        String chapters = lifeCycles().map(LifeCycle::text).collect(Collectors.joining());
        new GeneratedDocument("life-cycles.md", HEAD + chapters).check();
    }

    @Test
    @DisplayName("both READMEs show the life of an agreement as its table has it")
    void readmes() {
        shows("README.md", Wording.ENGLISH);
        shows("README.zh-CN.md", Wording.CHINESE);
    }

    private static void shows(String readme, Wording wording) {
        String diagram = AgreementLifeCycle.TABLE.diagram(AgreementStatus.DRAFT, wording);
        assertTrue(GeneratedDocument.beside(readme).contains(diagram), () -> readme + " has to show\n" + diagram);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("every status can be reached from the first")
    @MethodSource("lifeCycles")
    void reachable(LifeCycle<?, ?> lifeCycle) {
        assertEquals(Set.of(), lifeCycle.lost());
    }

    @Test
    @DisplayName("no life cycle is left out")
    void complete() {
        List<String> inCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhaoliao").stream()
                        .filter(type -> type.getSimpleName().endsWith("LifeCycle"))
                        .map(type -> type.getPackageName())
                        .sorted()
                        .toList();
        List<String> told = lifeCycles().map(LifeCycle::home).sorted().toList();
        assertEquals(inCode, told);
    }
}
