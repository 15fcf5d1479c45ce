package org.zhaoliao.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.examples.countymonth.CountyMonth;
import org.zhaoliao.json.PolicyDocument;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.place.Gazetteer;
import org.zhaoliao.policy.NationalPolicy;
import org.zhaoliao.policy.PolicyBook;
import org.zhaoliao.usecase.PolicyAdoption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For which place, under which policy: Wenshui and its invented amounts unless a county's own are given. */
final class PlaceOptions {

    @Mixin
    private DivisionList divisions = new DivisionList();

    @Option(
            names = "--policy",
            paramLabel = "JSON",
            description = "本地政策文件 zhaoliao-policy；省略则为示例（金额虚构）the county's policy; without it an invented one")
    private @Nullable Path policy;

    @Option(names = "--division", defaultValue = "141121", description = "区划代码 division code (${DEFAULT-VALUE})")
    private String division = "";

    /** @throws org.zhaoliao.reason.InvalidInputException when the code has no such form */
    DivisionCode division() {
        return DivisionCode.of(division);
    }

    Gazetteer gazetteer() {
        return divisions.gazetteer();
    }

    /** @throws org.zhaoliao.reason.InvalidInputException with everything that is wrong with the policy */
    PolicyBook book() {
        if (policy == null) {
            return CountyMonth.policy();
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
