package org.zhaoliao.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.json.PolicyDocument;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.usecase.PolicyAdoption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Under which policy, in which divisions. */
final class PolicyOptions {

    @Mixin
    private DivisionList divisions = new DivisionList();

    @Option(
            names = "--policy",
            paramLabel = "JSON",
            description = "本地政策文件 zhaoliao-policy；省略则为示例（金额虚构）the county's policy; without it an invented one")
    private @Nullable Path policy;

    Gazetteer gazetteer() {
        return divisions.gazetteer();
    }

    /**
     * The book that was given, or another one.
     *
     * @throws org.zhaoliao.reason.InvalidInputException with everything that is wrong with the policy
     */
    PolicyBook book(Supplier<PolicyBook> usual) {
        if (policy == null) {
            return usual.get();
        }
        try (InputStream document = Files.newInputStream(policy)) {
            PolicyAdoption adoption = new PolicyAdoption(gazetteer());
            return adoption.adopt(
                    PolicyDocument.read(document, adoption.entries()).addTo(NationalPolicy.book()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
