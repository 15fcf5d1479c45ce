package org.zhaoliao.benchmarks.rules;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;
import org.kie.internal.io.ResourceFactory;

/** The conditions as rules of Drools, compiled to Java beforehand; sessions come from a pool, as its makers advise. */
final class DroolsRules {

    private static final String RULES = "org/zhaoliao/benchmarks/rules/eligibility.drl";
    private static final int SESSIONS = 1;

    private final KieContainerSessionsPool sessions = container().newKieSessionsPool(SESSIONS);

    Answer decide(Applicant person) {
        List<Kin> obligors = person.obligors() == null ? List.of() : person.obligors();
        Answers answers = new Answers(obligors.size());
        KieSession session = sessions.newKieSession();
        session.setGlobal("answers", answers);
        session.insert(person);
        obligors.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return answers.answer();
    }

    private static KieContainer container() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(ResourceFactory.newClassPathResource(RULES, "UTF-8").setSourcePath("src/main/resources/" + RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }
}
