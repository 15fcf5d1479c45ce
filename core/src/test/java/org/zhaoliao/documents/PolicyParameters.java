package org.zhaoliao.documents;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.policy.Parameter;

/** Every parameter that the library reads: those that the class named {@code XxxPolicy} of each package tells of. */
final class PolicyParameters {

    private PolicyParameters() {}

    static List<Parameter<?>> all() {
        return classes().flatMap(type -> of(type).stream()).toList();
    }

    static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zhaoliao").stream()
                        .filter(type -> type.getSimpleName().endsWith("Policy")
                                && type.tryGetMethod("parameters").isPresent())
                        .map(JavaClass::reflect);
    }

    @SuppressWarnings("unchecked")
    private static List<Parameter<?>> of(Class<?> type) {
        try {
            return (List<Parameter<?>>) type.getMethod("parameters").invoke(null);
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(type.getName(), notPublic);
        }
    }
}
