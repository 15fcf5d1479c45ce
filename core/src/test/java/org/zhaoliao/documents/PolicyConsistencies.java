package org.zhaoliao.documents;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.zhaoliao.policy.Consistency;

/** Every condition between parameters: those that the classes named {@code XxxPolicy} declare. */
final class PolicyConsistencies {

    private PolicyConsistencies() {}

    static List<Consistency> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhaoliao").stream()
                        .filter(type -> type.getSimpleName().endsWith("Policy")
                                && type.tryGetMethod("consistencies").isPresent())
                        .map(JavaClass::reflect)
                        .flatMap(type -> of(type).stream())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Consistency> of(Class<?> type) {
        try {
            return (List<Consistency>) type.getMethod("consistencies").invoke(null);
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(type.getName(), notPublic);
        }
    }
}
